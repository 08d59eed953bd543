"""People who open the bare domain or a link that does not exist are sent to the owner's website, if there is one."""

from pathlib import Path

import pytest

from iwts.links import setters
from iwts.processes.serving import FrontServer, listen
from tests.conftest import Open, Serve, add_link
from tests.front.test_redirect import BOT, PREVIEW
from tests.patience import running
from tests.visitor import DESKTOP, Visitor

SITE = "https://www.example.com"


@pytest.fixture
def visitor(open_service: Open, serve: Serve) -> Visitor:
    service = open_service(create="owner", home_redirect=f"{SITE}/", missing_redirect=f"{SITE}/ops?from=link")
    add_link(service, slug="gelato")
    link, _ = add_link(service, slug="paused")
    with service.db.write() as tx:
        setters.set_active(tx, link, False)
    return serve(service)


@pytest.mark.parametrize("path", ["/", "/?lang=it", "/?utm_source=print"])
@pytest.mark.parametrize("agent", [DESKTOP, ""])
def test_people_at_the_bare_domain_are_sent_to_the_website(visitor: Visitor, path: str, agent: str) -> None:
    visitor.agent = agent or visitor.agent
    answer = visitor.get(path)
    assert (answer.status, answer.location, answer.headers["Cache-Control"]) == (302, f"{SITE}/", "no-store")
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize(
    "path",
    [
        "/nothing",
        "/Nothing",
        "/nothing/",
        "/nothing?c=window",
        "/no",
        "/caf%C3%A9",
        "/gel.ato",
        "/" + "y" * 60,
        "/nothing.",
    ],
)
def test_people_at_a_link_that_does_not_exist_are_sent_there_too(visitor: Visitor, path: str) -> None:
    answer = visitor.get(path)
    assert (answer.status, answer.location, answer.headers["Cache-Control"]) == (
        302,
        f"{SITE}/ops?from=link",
        "no-store",
    )


@pytest.mark.parametrize("path", ["/", "/nothing", "/no"])
@pytest.mark.parametrize(
    "headers",
    [
        {"User_Agent": PREVIEW},
        {"User_Agent": BOT},
        {"Sec_Purpose": "prefetch"},
        {"Purpose": "preview"},
        {"Sec_Fetch_Dest": "image", "Sec_Fetch_Mode": "no-cors"},
        {"Sec_Fetch_Mode": "cors", "Sec_Fetch_Dest": "empty"},
    ],
    ids=str,
)
def test_only_people_are_sent_away(visitor: Visitor, path: str, headers: dict[str, str]) -> None:
    assert visitor.get(path, **headers).status == (200 if path == "/" else 404)
    assert visitor.ask("HEAD", path).status == (200 if path == "/" else 404)
    assert visitor.post(path, {"code": "1"}, **headers).status in (403, 404)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/gelato", 302),
        ("/gelato.", 302),
        ("/paused", 410),
        ("/nothing+", 404),
        ("/gelato+", 200),
        ("/my", 200),
        ("/%6Dy", 200),
        ("/my.", 303),
        ("/privacy", 200),
        ("/favicon.ico", 404),
        ("/stats/nothing", 404),
        ("/m/nothing", 404),
        ("/static/nothing.css", 404),
        ("/nothing/qr.svg", 404),
        ("/healthz", 200),
    ],
)
def test_everything_else_is_answered_here(visitor: Visitor, path: str, status: int) -> None:
    answer = visitor.get(path)
    assert (answer.status, SITE in (answer.location or "")) == (status, False)


def test_it_needs_no_web(open_service: Open, tmp_path: Path) -> None:
    service = open_service(create="owner", home_redirect=SITE, missing_redirect=SITE)
    with running(FrontServer(service, listen(service.config.listen), tmp_path / "no web")):
        visitor = Visitor(service.config.listen.port)
        assert [visitor.get(path).location for path in ("/", "/nothing", "/no")] == [SITE] * 3


def test_without_settings_both_are_pages(open_service: Open, serve: Serve) -> None:
    visitor = serve(open_service(missing_redirect=SITE))
    assert (visitor.get("/").status, visitor.get("/nothing").location) == (200, SITE)
