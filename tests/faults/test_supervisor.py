"""The processes of `iwts serve`, killed one by one."""

import contextlib
import itertools
import os
import re
import resource
import select
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from iwts.errors import IwtsError
from iwts.processes import serving, supervisor
from iwts.processes.supervisor import Child
from iwts.pulse import Pulse
from iwts.settings.values import Listen
from tests.commands.test_cli import Capture, Running, made
from tests.conftest import free_address
from tests.faults.server import rows
from tests.patience import PATIENCE, eventually
from tests.raw import connection, everything, get, statuses
from tests.visitor import Visitor

pytestmark = pytest.mark.slow


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Iterator[Running]:
    monkeypatch.chdir(tmp_path)
    made(capsys, "+14155550132", "--slug", "nour")
    running = Running(durability="process")
    yield running
    if running.process.poll() is None:
        running.stop()


def children(server: Running) -> dict[str, int]:
    """Return the children by name."""
    found = {}
    for pid in children_now(server):
        with contextlib.suppress(OSError):  # it has just ended
            found[Path(f"/proc/{pid}/comm").read_text().strip().removeprefix("iwts ")] = pid
    return found


def children_now(server: Running) -> list[int]:
    pid = server.process.pid
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@pytest.mark.parametrize("name", ["{folder}/told", "@{folder}"])
def test_systemd_is_notified_when_requests_and_signals_are_accepted(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = name.format(folder=tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NOTIFY_SOCKET", name)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(name.replace("@", "\0"))
        systemd.settimeout(PATIENCE)
        server = Running(durability="process")
        try:
            assert systemd.recv(100) == b"READY=1"
            assert systemd.recv(100) == b"WATCHDOG=1"
            server.process.send_signal(signal.SIGHUP)
            assert server.visitor.get("/healthz").status == 200
        finally:
            server.stop()


def test_after_the_death_of_the_front_connections_are_served_again_and_no_visit_is_missing(server: Running) -> None:
    assert [server.visitor.get("/nour").status for _ in range(5)] == [302] * 5
    os.kill(children(server)["front"], signal.SIGKILL)
    assert [server.visitor.get("/nour?c=after").status for _ in range(5)] == [302] * 5
    saved = {"accepted": 5, "committed": 5, "spilled": 0, "dropped": 0}
    eventually(lambda: server.visitor.health()["visits"] == saved)


def test_after_the_death_of_the_web_redirects_work_and_pages_return(server: Running) -> None:
    assert server.visitor.get("/my").status == 200
    os.kill(children(server)["web"], signal.SIGKILL)
    assert server.visitor.get("/nour").status == 302
    eventually(lambda: server.visitor.get("/my").status == 200)


def test_after_the_shutdown_everything_is_in_the_one_file(server: Running) -> None:
    assert [server.visitor.get("/nour").status for _ in range(5)] == [302] * 5
    assert server.stop() == 0
    assert sorted(path.name for path in Path().iterdir()) == [
        "iwts.db",
        "iwts.db.lock",
        "iwts.db.spill",
    ]


def test_while_the_web_is_stopped_redirects_are_unharmed(server: Running) -> None:
    assert server.visitor.get("/my").status == 200
    web = children(server)["web"]
    os.kill(web, signal.SIGSTOP)
    assert [server.visitor.get("/nour").status for _ in range(20)] == [302] * 20
    os.kill(web, signal.SIGCONT)
    assert server.visitor.get("/my").status == 200


@pytest.mark.parametrize("has_folder", [False, True], ids=["in a temporary folder", "in systemd's folder"])
def test_pages_return_after_someone_removed_the_socket_between_front_and_web(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, has_folder: bool
) -> None:
    (served := tmp_path / "served").mkdir()
    monkeypatch.chdir(served)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    made(capsys, "+14155550132", "--slug", "nour")
    if has_folder:
        (tmp_path / "run").mkdir()
        monkeypatch.setenv("RUNTIME_DIRECTORY", str(tmp_path / "run"))
    server = Running(durability="process")
    try:
        assert server.visitor.get("/my").status == 200
        for remove_folder in (False, True):
            (file,) = (path for path in tmp_path.rglob("*") if path.is_socket())
            assert (file.parent.name == "run") == has_folder
            assert file.stat().st_mode & 0o077 == 0, "only this user can connect"
            file.unlink()
            if remove_folder:
                file.parent.rmdir()
            assert server.visitor.get("/nour").status == 302
            eventually(lambda: server.visitor.get("/my").status == 200)
    finally:
        assert server.stop() == 0
    assert [path.name for path in tmp_path.iterdir() if path.name != "run"] == ["served"]


def test_sighup_reloads_the_settings_and_keeps_the_old_ones_if_they_are_wrong(server: Running) -> None:
    assert "Nour's links" not in server.visitor.get("/").text
    Path("iwts.toml").write_text('site_name = "Nour\'s links"\n')
    server.process.send_signal(signal.SIGHUP)
    eventually(lambda: "Nour&#39;s links" in server.visitor.get("/").text)
    Path("iwts.toml").write_text('site_name = "Others"\nlimit_forms = "much"\n')
    before = children(server)
    server.process.send_signal(signal.SIGHUP)
    time.sleep(0.2)
    assert children(server) == before, "an error restarts nothing"
    assert "Nour&#39;s links" in server.visitor.get("/").text
    assert server.visitor.get("/nour").status == 302
    assert server.stop() == 0


def test_sighup_waits_for_nobody_who_has_sent_half_a_form(server: Running) -> None:
    assert server.visitor.get("/nour").status == 302
    before = children(server)["front"]
    with socket.create_connection(("127.0.0.1", server.visitor.port)) as half:
        half.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nx")
        for _ in range(2):  # a second signal changes nothing
            server.process.send_signal(signal.SIGHUP)
        eventually(lambda: children(server).get("front", before) != before)
        assert server.visitor.get("/nour").status == 302


def test_a_signal_to_all_processes_ends_them_in_order(server: Running) -> None:
    assert server.visitor.get("/nour").status == 302
    for pid in children_now(server):
        os.kill(pid, signal.SIGTERM)
    assert server.visitor.get("/my").status == 200, "they end when the supervisor asks them to"
    assert server.stop() == 0


def test_on_a_busy_core_redirects_come_before_pages(server: Running) -> None:
    assert server.visitor.get("/my").status == 200
    nice = {name: os.getpriority(os.PRIO_PROCESS, pid) for name, pid in children(server).items()}
    assert nice["front"] == os.getpriority(os.PRIO_PROCESS, 0)
    assert nice["web"] > nice["front"]


def test_a_flood_of_requests_adds_no_threads(server: Running) -> None:
    most = Counter[str]()
    with contextlib.ExitStack() as stack:
        clients = [stack.enter_context(connection(server.port)) for _ in range(50)]
        for client in clients:
            client.sendall(get(b"/nour") + get(b"/contact") + get(b"/my", b"Connection: close\r\n"))
        for client in clients:
            for name, pid in children(server).items():
                most[name] = max(most[name], len(list(Path(f"/proc/{pid}/task").iterdir())))
            redirect, *pages = statuses(everything(client))
            assert redirect == 302
            assert len(pages) == 2
            assert set(pages) <= {200, 503}, "on a busy machine a hundred pages take longer than one may wait"
    # The loop, the disk, two for the spill file, two watchers, the log, and one or two for checkpoints.
    assert most["front"] <= 9
    # Waitress's loop, twenty for pages, two for exports, the log, and three for jobs.
    assert most["web"] <= 30


def test_each_part_listens_on_its_own_socket_only(server: Running) -> None:
    assert server.visitor.get("/my").status == 200
    rows = [row.split() for row in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    (public,) = (row[9] for row in rows if row[1].endswith(f":{server.visitor.port:04X}") and row[3] == "0A")
    held = {
        name: {os.readlink(file) for file in Path(f"/proc/{pid}/fd").iterdir() if file.is_symlink()}
        for name, pid in children(server).items()
    }
    assert f"socket:[{public}]" in held["front"]
    assert f"socket:[{public}]" not in held["web"]


def test_the_limit_on_open_files_is_raised_as_far_as_the_system_allows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, before[1]))
    try:
        server = Running()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    try:
        assert server.visitor.get("/healthz").status == 200
        for pid in children_now(server):
            assert resource.prlimit(pid, resource.RLIMIT_NOFILE) == (before[1], before[1])
    finally:
        assert server.stop() == 0


@pytest.mark.parametrize("limit", [20, 64, 90, 255])
def test_a_server_with_too_few_open_files_refuses_to_start_and_names_the_limit_it_needs(
    limit: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    address = free_address()
    serve = [sys.executable, "-m", "iwts", "serve", "--listen", str(address)]

    def run(limit: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            ["sh", "-c", f'ulimit -n {limit} && exec "$@"', "sh", *serve],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    with run(str(limit)) as refused:
        assert refused.stdout
        said = refused.stdout.readline()
        refused.terminate()
        _, reason = refused.communicate()
    assert said == ""
    assert refused.returncode == 2
    needed = re.fullmatch(rf"iwts: the limit on open files is {limit}, but iwts needs (\d+) or more; .*\n", reason)
    assert needed, reason
    with run(needed[1]) as served:
        assert served.stdout
        assert "listens on" in served.stdout.readline()
        assert Visitor(address.port).get("/my").status == 200
        served.terminate()
    assert served.returncode == 0


def test_closing_the_terminal_stops_the_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    terminal, inside = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "iwts", "serve", "--listen", str(free_address())],
        stdin=inside,
        stdout=subprocess.PIPE,
    )
    assert process.stdout
    process.stdout.readline()
    process.send_signal(signal.SIGHUP)
    try:
        assert process.wait(PATIENCE) == 0
    finally:
        process.kill()
        process.stdout.close()
        os.close(terminal)
        os.close(inside)


@pytest.mark.parametrize("name", ["front", "web"])
def test_a_process_that_is_stopped_is_replaced_and_no_visit_is_missing(server: Running, name: str) -> None:
    assert [server.visitor.get("/nour").status for _ in range(5)] == [302] * 5
    assert server.visitor.get("/my").status == 200
    before = children(server)[name]
    os.kill(before, signal.SIGSTOP)
    eventually(lambda: children(server).get(name, before) != before)
    assert server.visitor.get("/nour").status == 302
    assert server.visitor.get("/my").status == 200
    eventually(lambda: made_visits() == 6)


def made_visits() -> int:
    return int(rows(Path(), "SELECT count(*) FROM visit")[0][0])


def ended(child: Child) -> None:
    """Start a child and wait for its end."""
    child.start()
    while child.pid:
        child.reap()


def test_a_child_that_fails_repeatedly_is_restarted_later_and_later_until_it_is_steady(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clock = SimpleNamespace(now=0.0, monotonic=lambda: clock.now, sleep=time.sleep)
    monkeypatch.setattr(supervisor, "time", clock)

    def fail() -> None:
        raise SystemExit

    child, waits = Child("odd", fail), []
    for _ in range(9):
        ended(child)
        waits.append(child.due - clock.now)
    assert waits == [*supervisor.BACK_OFF, supervisor.BACK_OFF[-1], supervisor.BACK_OFF[-1]]
    assert caplog.messages[0] == "the odd process ended (1) and will be restarted"
    child.start()
    clock.now += supervisor.STEADY + 1
    while child.pid:
        child.reap()
    assert child.due - clock.now == supervisor.BACK_OFF[0]


def loop_forever(pulse: Pulse) -> None:
    pulse.beat()
    while True:
        pass


def wait_for_a_disk(pulse: Pulse) -> None:
    pulse.beat()
    pulse.wait_for_disk()
    signal.pause()


def be_stopped_while_waiting(pulse: Pulse) -> None:
    pulse.beat()
    pulse.wait_for_disk()
    os.kill(os.getpid(), signal.SIGSTOP)


def start_slowly(_pulse: Pulse) -> None:
    signal.pause()


def silent(deed: Callable[[Pulse], None]) -> Child:
    """Start a child that hangs after a tick without a beat."""
    pulse = Pulse()
    child = Child("silent", lambda: deed(pulse), pulse, silence=supervisor.TICK)
    child.start()
    if deed is not start_slowly:
        eventually(lambda: pulse.beats)
    return child


@pytest.mark.parametrize("deed", [loop_forever, be_stopped_while_waiting])
def test_a_child_without_a_beat_is_killed(caplog: pytest.LogCaptureFixture, deed: Callable[[Pulse], None]) -> None:
    child = silent(deed)
    try:
        eventually(lambda: child.watch() or child.reap() or not child.pid)
        told = ["the silent process hangs and will be killed", "the silent process ended (-9) and will be restarted"]
        assert list(dict.fromkeys(caplog.messages)) == told
    finally:
        child.end(patience=0)


@pytest.mark.parametrize("deed", [start_slowly, wait_for_a_disk])
def test_a_child_that_starts_or_waits_for_a_disk_does_not_hang(
    caplog: pytest.LogCaptureFixture, deed: Callable[[Pulse], None]
) -> None:
    child = silent(deed)
    try:
        for _ in range(100):
            child.watch()
        assert caplog.messages == []
    finally:
        child.end(patience=0)


def test_a_child_that_was_asked_to_end_has_not_failed(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clock = SimpleNamespace(now=0.0, monotonic=lambda: clock.now, sleep=time.sleep)
    monkeypatch.setattr(supervisor, "time", clock)

    child = Child("good", end_when_asked)
    for _ in range(4):
        child.start()
        child.end(patience=10)
        assert child.due == clock.now
    assert caplog.messages == []


def test_a_child_that_does_not_end_is_killed() -> None:
    def be_deaf() -> None:
        signal.signal(supervisor.DRAIN, signal.SIG_IGN)
        os.write(says, b"!")
        while True:
            signal.pause()

    hears, says = os.pipe()
    child = Child("deaf", be_deaf)
    child.start()
    try:
        assert os.read(hears, 1) == b"!"
        child.end(patience=0.1)
        assert not child.pid
    finally:
        os.close(hears)
        os.close(says)


def end_when_asked() -> None:
    signal.sigwait({supervisor.DRAIN})


def test_the_children_of_a_stage_end_together_and_those_of_the_next_after_them() -> None:
    hears, says = os.pipe()
    pairs = [os.pipe(), os.pipe()]

    def meet(own: int) -> None:
        """End when the other one has been asked, too."""
        end_when_asked()
        os.write(pairs[own][1], b"!")
        os.read(pairs[1 - own][0], 1)
        os.write(says, b"1")

    def follow() -> None:
        end_when_asked()
        os.write(says, b"2")

    stages = [[Child(f"first-{own}", partial(meet, own)) for own in (0, 1)], [Child("second", follow)]]
    for child in itertools.chain(*stages):
        child.start()
    supervisor.supervise(stages, lambda: (), lambda: (), {signal.SIGTERM}, lambda: ())
    os.close(says)
    assert os.read(hears, 9) == b"112"
    for descriptor in (hears, *itertools.chain(*pairs)):
        os.close(descriptor)


def test_between_two_children_that_are_restarted_everything_is_looked_after(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "LOOK", 0.0)
    children = [Child(f"child-{n}", end_when_asked) for n in range(3)]
    asked, seen = set[int](), list[list[int]]()

    def look() -> tuple[()]:
        seen.append([child.pid for child in children])
        if len(seen) == 1:
            asked.add(signal.SIGHUP)
        if not {*seen[0]} & {*seen[-1]}:
            asked.add(signal.SIGTERM)
        return ()

    for child in children:
        child.start()
    supervisor.supervise([children], lambda: (), lambda: children, asked, look)
    changes = [sum(a != b for a, b in zip(before, after, strict=True)) for before, after in itertools.pairwise(seen)]
    assert (sum(changes), max(changes)) == (3, 1)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_fronts_share_a_port_of_which_no_other_server_gets_a_part(host: str) -> None:
    address = Listen(host, free_address().port)
    with contextlib.ExitStack() as at_the_end:
        fronts = [at_the_end.enter_context(each) for each in serving.listen_together(address, 3)]
        for count in (1, 2):
            with pytest.raises(IwtsError, match="Address already in use"):
                serving.listen_together(address, count)
        for _ in range(100):
            at_the_end.enter_context(socket.create_connection((host, address.port)))
        assert all(map(waiting, fronts))
    with serving.listen(address) as alone:
        assert not alone.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT)


def waiting(listening: socket.socket) -> bool:
    """Whether a connection waits for whoever listens."""
    return bool(select.select([listening], [], [], 0)[0])


def test_a_child_whose_supervisor_was_killed_meanwhile_ends_with_one_line() -> None:
    code = "from iwts.processes.supervisor import Child; Child('front', lambda: print('ran'))._become(parent=1)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", "the front process: the supervisor is gone\n")
