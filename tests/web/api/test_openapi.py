"""The OpenAPI document."""

import pytest

from iwts.web.api.routes import ROUTES
from tests.conftest import Open, Serve
from tests.visitor import Visitor
from tests.web.api.program import Program


def test_the_document_has_every_call(visitor: Visitor) -> None:
    answer = visitor.get("/api/openapi.json")
    document = answer.json()
    calls = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}
    assert calls == {(route.method, route.path.replace("<slug>", "{slug}")) for route in ROUTES}
    assert all(one["summary"] for methods in document["paths"].values() for one in methods.values())
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Origin" not in Program(visitor).call("GET", "/me").headers


@pytest.mark.parametrize(("create", "needs"), [("anyone", [{"token": []}, {}]), ("owner", None)])
def test_it_says_whether_strangers_create_links(
    open_service: Open, serve: Serve, create: str, needs: list[object] | None
) -> None:
    document = serve(open_service(create=create)).get("/api/openapi.json").json()
    assert document["paths"]["/api/v1/links"]["post"].get("security") == needs
