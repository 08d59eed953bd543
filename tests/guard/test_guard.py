"""The guard notices what leaves this machine, and lets the rest be. Programs of the tests are what the tests test."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from iwts.front import http
from tests.guard import sitecustomize


@pytest.fixture
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "reports"
    path.touch()
    monkeypatch.setenv(sitecustomize.REPORTS, str(path))
    return path


@pytest.mark.parametrize(
    "code",
    [
        "socket.create_connection(('192.0.2.1', 443), 1)",
        "socket.create_connection(('::ffff:192.0.2.1', 443), 1)",
        "with socket.socket(type=socket.SOCK_DGRAM) as sender: sender.sendto(b'', ('198.51.100.1', 53))",
        "socket.getaddrinfo('smtp.example.com', 25)",
        "socket.gethostbyname('example.com')",
    ],
)
def test_what_leaves_this_machine_is_refused_and_reported(reports: Path, code: str) -> None:
    with pytest.raises(OSError, match="no test may leave"):
        exec(code)
    assert len(reports.read_text().splitlines()) == 1
    done = subprocess.run([sys.executable, "-c", f"import socket\n{code}"], capture_output=True, text=True, check=False)
    assert "no test may leave" in done.stderr
    assert len(reports.read_text().splitlines()) == 2


def test_this_machine_may_be_reached(reports: Path) -> None:
    for address in ("127.0.0.1", "127.1", "localhost"):
        with socket.create_server(("127.0.0.1", 0)) as server:
            socket.create_connection((address, server.getsockname()[1]), 5).close()
    path = str(reports.parent / "socket")
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind(path)
        server.listen()
        client.connect(path)
    assert reports.read_text() == ""


def test_programs_that_the_tests_start_have_the_modules_of_the_tests() -> None:
    command = [sys.executable, "-c", "from iwts.front import http; print(http.__file__)"]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.rstrip() == http.__file__
