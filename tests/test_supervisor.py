"""The processes of `iwts serve`, killed one by one."""

import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.test_cli import Capture, Running, made


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Iterator[Running]:
    monkeypatch.chdir(tmp_path)
    made(capsys, "+14155550132", "--slug", "nour")
    running = Running("--durability", "process")
    yield running
    if running.process.poll() is None:
        running.stop()


def children(server: Running) -> dict[str, int]:
    """The children by name."""
    return {Path(f"/proc/{pid}/comm").read_text().strip().removeprefix("iwts "): pid for pid in children_now(server)}


def children_now(server: Running) -> list[int]:
    pid = server.process.pid
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def eventually(check: Callable[[], bool]) -> None:
    """Wait at most 10 seconds for something to become true."""
    give_up = time.monotonic() + 10
    while not check():
        assert time.monotonic() < give_up
        time.sleep(0.02)


def test_after_the_death_of_the_front_connections_are_served_again_and_no_visit_is_missing(server: Running) -> None:
    assert [server.visitor.get("/nour").status for _ in range(5)] == [302] * 5
    os.kill(children(server)["front"], signal.SIGKILL)
    assert [server.visitor.get("/nour?c=after").status for _ in range(5)] == [302] * 5
    visits = server.visitor.get("/healthz").json()["visits"]
    assert visits == {"accepted": 5, "committed": 5, "spilled": 0, "dropped": 0}


def test_after_the_death_of_the_web_redirects_go_on_and_pages_come_back(server: Running) -> None:
    assert server.visitor.get("/my").status == 200
    os.kill(children(server)["web"], signal.SIGKILL)
    assert server.visitor.get("/nour").status == 302
    eventually(lambda: server.visitor.get("/my").status == 200)


def test_at_the_end_everything_is_in_the_one_file(server: Running) -> None:
    assert [server.visitor.get("/nour").status for _ in range(5)] == [302] * 5
    assert server.stop() == 0
    assert sorted(path.name for path in Path().iterdir()) == ["iwts.db", "iwts.db.lock", "iwts.db.spill"]


def test_while_the_web_is_stopped_redirects_are_unharmed(server: Running) -> None:
    assert server.visitor.get("/my").status == 200
    web = children(server)["web"]
    os.kill(web, signal.SIGSTOP)
    assert [server.visitor.get("/nour").status for _ in range(20)] == [302] * 20
    os.kill(web, signal.SIGCONT)
    assert server.visitor.get("/my").status == 200


def test_sighup_reads_the_settings_anew_and_keeps_them_when_they_are_wrong(server: Running) -> None:
    assert "Nour's links" not in server.visitor.get("/").text
    Path("iwts.toml").write_text('site_name = "Nour\'s links"\n')
    server.process.send_signal(signal.SIGHUP)
    eventually(lambda: "Nour&#39;s links" in server.visitor.get("/").text)
    Path("iwts.toml").write_text('site_name = "Others"\nlimit_forms = "much"\n')
    before = children(server)
    server.process.send_signal(signal.SIGHUP)
    time.sleep(0.2)
    assert children(server) == before, "nobody is disturbed for a mistake"
    assert "Nour&#39;s links" in server.visitor.get("/").text
    assert server.visitor.get("/nour").status == 302
    assert server.stop() == 0


def test_at_sighup_nobody_waits_for_who_has_sent_half_a_form(server: Running) -> None:
    assert server.visitor.get("/nour").status == 302
    before = children(server)["front"]
    with socket.create_connection(("127.0.0.1", server.visitor.port)) as half:
        half.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nx")
        for _ in range(2):  # twice is as good as once
            server.process.send_signal(signal.SIGHUP)
        eventually(lambda: children(server).get("front", before) != before)
        assert server.visitor.get("/nour").status == 302


def test_a_signal_to_all_processes_at_once_ends_them_in_order(server: Running) -> None:
    assert server.visitor.get("/nour").status == 302
    for pid in children_now(server):
        os.kill(pid, signal.SIGTERM)
    assert server.visitor.get("/my").status == 200, "they end when the supervisor says so"
    assert server.stop() == 0
