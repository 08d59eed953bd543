"""What scripts of other sites may read: public things, and nothing else."""

import re

import pytest

from iwts.instance.service import Service
from iwts.web.api.routes import ROUTES
from iwts.web.app import ROUTES as PAGES
from tests.conftest import own
from tests.visitor import Answer, Visitor
from tests.web.api.program import Program, token

PUBLIC = {"/api/openapi.json", *(f"/<slug>/qr.{kind}" for kind in ("svg", "png", "pdf"))}
ELSEWHERE = {"Origin": "https://evil.example", "Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "cors"}
PREFLIGHT = {**ELSEWHERE, "Access_Control_Request_Method": "GET", "Access_Control_Request_Headers": "x-own"}


def address(path: str) -> str:
    return re.sub(r"<file[^>]*>", "visits.csv", re.sub(r"<(?:slug|token|name|id_)>", "shop", path))


def allowed(answer: Answer) -> dict[str, str]:
    """Return what an answer allows to other sites."""
    return {name.lower(): text for name, text in answer.headers.items() if name.lower().startswith("access-control-")}


# Seen to fail with the header on all answers of the API, and on all files.
def test_other_sites_read_public_things_only(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    program = Program(visitor, token(service))
    paths = {path for method, path, _ in PAGES if method == "GET"} | {route.path for route in ROUTES}
    assert paths | {"/api/openapi.json"} >= PUBLIC
    for path in {*paths, "/api/openapi.json", "/healthz", "/nothing/here", "/static/app.css"}:
        asked = address(path)
        answers = [visitor.get(asked, **ELSEWHERE)]
        if asked.startswith("/api/v1/"):
            answers.append(program.call("GET", asked.removeprefix("/api/v1"), **ELSEWHERE))
        for answer in answers:
            expected = {"access-control-allow-origin": "*"} if path in PUBLIC else {}
            assert allowed(answer) == expected, path
            assert not expected or answer.status == 200


def test_other_sites_do_not_read_why_a_public_thing_is_missing(visitor: Visitor) -> None:
    assert (visitor.get("/gone/qr.svg", **ELSEWHERE).status, allowed(visitor.get("/gone/qr.svg", **ELSEWHERE))) == (
        404,
        {},
    )


def test_a_browser_that_asks_first_gets_a_yes_for_public_things_only(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    answer = visitor.ask("OPTIONS", "/api/openapi.json", **PREFLIGHT)
    assert answer.status == 204
    assert allowed(answer) == {
        "access-control-allow-origin": "*",
        "access-control-allow-methods": "GET",
        "access-control-allow-headers": "*",
        "access-control-max-age": "86400",
    }
    for path in {*(route.path for route in ROUTES), "/", "/manage/shop", "/shop", "/shop/qr.svg", "/api", "/metrics"}:
        answer = visitor.ask("OPTIONS", address(path), **PREFLIGHT)
        assert (answer.status, allowed(answer)) == (204, {}), path


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "POST"])
def test_other_sites_only_read(visitor: Visitor, method: str) -> None:
    answer = visitor.ask(method, "/api/openapi.json", **ELSEWHERE)
    assert (answer.status, allowed(answer)) == (405, {})
