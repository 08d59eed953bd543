"""`iwts tail`, beside a running server."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from iwts import cli
from tests.faults.conftest import Start, folder, made, start  # noqa: F401 (fixtures)
from tests.faults.server import Server, add_link
from tests.patience import PATIENCE, eventually

pytestmark = pytest.mark.slow

Tail = Callable[..., Callable[[], list[str]]]


@pytest.fixture
def tail(tmp_path: Path) -> Iterator[Tail]:
    """Start the command in a server's folder; return a function with the lines that it has printed so far."""
    started = []

    def tail_(server: Server, *arguments: str) -> Callable[[], list[str]]:
        out = tmp_path / f"tail{len(started)}"
        command = [sys.executable, "-m", "iwts", "tail", *arguments]
        with out.open("w") as file:
            started.append(subprocess.Popen(command, cwd=server.folder, stdout=file))

        def lines() -> list[str]:
            return out.read_text().splitlines()

        # It shows only what comes after its start.
        eventually(lambda: server.visitor.get("/nour").status == 302 and lines())
        return lines

    yield tail_
    for process in started:
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130


def test_visits_are_shown_as_they_come(start: Start, tail: Tail) -> None:  # noqa: F811
    server = start()
    add_link(server.folder, "later")
    server.visitor.get("/later?utm_campaign=before")
    lines = tail(server)
    server.visitor.get("/later?utm_campaign=flyer", Referer="https://news.example.org/x")
    eventually(lambda: "flyer" in lines()[-1])
    assert not any("before" in line for line in lines())
    _, slug, number, *others = lines()[-1].split("  ")
    assert (slug, number.isdecimal()) == ("later", True)
    assert others[-2:] == ["news.example.org", "flyer"]


def test_one_link_is_shown_as_json_and_strangers_write_nothing_into_the_terminal(
    start: Start,  # noqa: F811
    tail: Tail,
) -> None:
    server = start()
    add_link(server.folder, "later")
    lines = tail(server, "nour", "--json")
    server.visitor.get("/later")
    server.visitor.get("/nour?utm_campaign=%1b%5b31mred%0d")
    eventually(lambda: "red" in lines()[-1])
    found = [json.loads(line) for line in lines()]
    assert {visit["link"] for visit in found} == {"nour"}
    assert list(found[-1]) == [
        *("time", "link", "number", "country", "device", "os", "browser", "referrer", "campaign"),
    ]
    assert "\x1b" not in "".join(lines())


def test_an_unknown_link_is_an_error(
    folder: Path,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(folder)
    assert cli.main(["tail", "gone"]) == 2
    assert "gone" in capsys.readouterr().err
