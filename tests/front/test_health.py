"""`iwts health`, as monitoring calls it."""

import dataclasses
import json
from pathlib import Path

import pytest

from iwts import cli
from iwts.instance.service import Service
from iwts.storage.engines import open_database
from tests.conftest import Serve, free_address
from tests.raw import answering

Capture = pytest.CaptureFixture[str]


def test_a_healthy_server_gives_status_0(service: Service, serve: Serve, capsys: Capture) -> None:
    serve(service)
    port = service.config.listen.port
    for host in ("127.0.0.1", "0.0.0.0"):
        assert cli.main(["health", "--listen", f"{host}:{port}"]) == 0
        assert capsys.readouterr().out == "ok\n"


def test_reasons_are_reported_with_status_1(service: Service, serve: Serve, capsys: Capture) -> None:
    service.countries.problems = ("the country file is old",)
    serve(service)
    listen = str(service.config.listen)
    assert cli.main(["health", "--listen", listen]) == 1
    assert capsys.readouterr().out == "degraded\n  a country database is not used; see iwts geo info\n"
    assert cli.main(["health", "--listen", listen, "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["status"] == "degraded"
    assert report["visits"] == {"accepted": 0, "committed": 0, "spilled": 0, "dropped": 0}


def test_another_server_is_not_mistaken_for_it(service: Service, serve: Serve, tmp_path: Path, capsys: Capture) -> None:
    serve(service)
    own = tmp_path / "own" / "iwts.db"
    own.parent.mkdir()
    open_database(own, service.clock).close()
    asked = ["health", "--listen", str(service.config.listen), "--database", str(own)]
    assert cli.main(asked) == 0, "a database that no server has used yet has no identity"
    other = Service(dataclasses.replace(service.config, database=own))
    assert other.key
    other.close()
    assert cli.main(asked) == 1
    assert capsys.readouterr().out.endswith(
        f"away\n  {service.config.listen}: this iwts server uses another database\n"
    )


def test_an_absent_server_is_reported_in_one_line(capsys: Capture) -> None:
    listen = str(free_address())
    assert cli.main(["health", "--listen", listen]) == 1
    assert capsys.readouterr() == (f"away\n  {listen}: Connection refused\n", "")


@pytest.mark.parametrize("answer", [b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", b"SSH-2.0\r\n", b""])
def test_another_program_that_answers_is_not_mistaken_for_it(answer: bytes, capsys: Capture) -> None:
    with answering(answer) as port:
        assert cli.main(["health", "--listen", f"127.0.0.1:{port}"]) == 1
    assert capsys.readouterr().out.startswith("away\n  127.0.0.1:")
