"""The OpenAPI document, and what schemathesis finds with it: all its checks, call by call and in sequences."""

import subprocess
import sys
from pathlib import Path

import openapi_spec_validator
import pytest

from iwts.instance.service import Service
from iwts.owner.api_tokens import Scope
from iwts.web.api.routes import ROUTES
from tests.conftest import Open, Serve, add_link
from tests.visitor import Visitor
from tests.web.api.program import Program, token


def test_the_document_is_valid_and_has_every_call(visitor: Visitor) -> None:
    answer = visitor.get("/api/openapi.json")
    document = answer.json()
    openapi_spec_validator.validate(document)
    calls = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}
    assert calls == {(route.method, route.path.replace("<", "{").replace(">", "}")) for route in ROUTES}
    assert all(one["summary"] for methods in document["paths"].values() for one in methods.values())
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Origin" not in Program(visitor).call("GET", "/me").headers


@pytest.mark.parametrize(("create", "needs"), [("anyone", [{"token": []}, {}]), ("owner", None)])
def test_it_says_whether_strangers_create_links(
    open_service: Open, serve: Serve, create: str, needs: list[object] | None
) -> None:
    document = serve(open_service(create=create)).get("/api/openapi.json").json()
    assert document["paths"]["/api/v1/links"]["post"].get("security") == needs


# Texts have a meaning that no schema tells: numbers, days, names. Whether the field is named is tested elsewhere.
SETTINGS = """
[checks.positive_data_acceptance]
expected-statuses = ["2xx", 401, 403, 404, 409, 412, 422]
"""


@pytest.mark.slow
@pytest.mark.usefixtures("visitor")
def test_schemathesis_finds_nothing(service: Service, tmp_path: Path) -> None:
    for slug in ("shop", "nour"):
        add_link(service, slug=slug)
    (tmp_path / "schemathesis.toml").write_text(SETTINGS)
    command = [
        *(Path(sys.executable).with_name("schemathesis"), "--config-file", "schemathesis.toml"),
        *("run", f"{service.config.public_url}/api/openapi.json"),
        *("--header", f"Authorization: Bearer {token(service, *Scope)}"),
        *("--checks", "all", "--seed", "1", "--max-examples", "15", "--no-color"),
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr
