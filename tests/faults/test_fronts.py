"""Several fronts of one server: each keeps the visits that it answers; none is lost when one ends or is left out."""

import os
import signal
import subprocess
import sys

import pytest

from iwts.visits import segments
from tests.conftest import in_environment
from tests.faults.conftest import Start
from tests.faults.load import Load
from tests.faults.remote import Remote
from tests.faults.server import MANY, Server, all_recorded, no_traceback
from tests.patience import eventually
from tests.visitor import Visitor

pytestmark = pytest.mark.slow

CLIENTS = 40  # connections: each of three fronts gets some
NUMBERS_OF_NODES = "SELECT DISTINCT id & 63 FROM visit ORDER BY 1"


@pytest.fixture
def start(start_remote: Start) -> Start:
    return start_remote


def started(start: Start, fronts: int) -> Server:
    """Start a server, and wait until each of its fronts answers."""
    server = start(fronts=str(fronts))
    eventually(lambda: metrics(server).count("\niwts_visits_accepted_total{front=") == fronts)
    return server


def metrics(server: Server) -> str:
    return str(Visitor(server.address.port, address="").get("/metrics").text)


def answers_of_all(server: Server) -> list[dict[str, int]]:
    """Return the counts of /healthz, as often as it takes to reach every front."""
    return [server.visits() for _ in range(CLIENTS)]


def test_every_visit_is_recorded_once_by_the_front_that_answered_it(remote: Remote, start: Start) -> None:
    server = started(start, 3)
    with Load(server.address.port, "nour", "turn", clients=CLIENTS) as load:
        load.answered(more=500)
        before = server.children()
        server.kill("front-2")
        load.answered(more=500)
        eventually(lambda: server.children().keys() == before.keys())
        load.answered(more=500)
    eventually(server.is_saved)
    assert load.statuses() == {302}
    all_recorded(remote.recorded(), load)
    assert remote.rows(NUMBERS_OF_NODES) == [(0,), (1,), (2,)]
    after = server.children()
    assert [name for name, pid in before.items() if after[name] != pid] == ["front-2"]
    assert server.stop() == 0
    no_traceback(server.log)


def test_whichever_front_is_asked_tells_of_all(remote: Remote, start: Start) -> None:
    server = started(start, 3)
    with Load(server.address.port, "nour", clients=CLIENTS) as load:
        load.answered(more=300)
    eventually(server.is_saved)
    count = len(load.seen)
    assert load.seen == load.sent
    expected = {"accepted": count, "committed": count, "spilled": 0, "dropped": 0}
    assert [counts for counts in answers_of_all(server) if counts != expected] == []
    with remote.postgres.frozen():
        with Load(server.address.port, "nour", clients=CLIENTS) as waiting:
            waiting.answered(more=300)
        spilled = len(waiting.sent)
        expected |= {"accepted": count + spilled, "spilled": spilled}
        assert [counts for counts in answers_of_all(server) if counts != expected] == []


def test_what_waits_is_shipped_when_there_are_fewer_fronts(remote: Remote, start: Start) -> None:
    server = started(start, 3)
    with Load(server.address.port, "nour", clients=CLIENTS) as load, remote.postgres.frozen():
        load.answered(more=300)
        server.kill("all")
    assert load.seen
    server = start(fronts="1")
    eventually(lambda: load.seen <= remote.recorded().keys())
    all_recorded(remote.recorded(), load)
    assert remote.rows(NUMBERS_OF_NODES) == [(0,), (1,), (2,)]
    assert server.visitor.get("/nour").status == 302
    assert server.stop() == 0
    no_traceback(server.log)
    for number in (2, 3):  # as the shippers do when `journal_keep` has passed
        for segment in segments.numbers(remote.folder / f"journal-{number}"):
            os.truncate(remote.folder / f"journal-{number}" / segments.name_of(segment), 0)
    server = start(fronts="1")
    assert sorted(each.name for each in remote.folder.iterdir()) == ["iwts.links", "iwts.lock", "journal"]
    assert remote.rows("SELECT number FROM node") == [(0,)]


def test_all_fronts_start_while_the_database_is_away(remote: Remote, start: Start) -> None:
    server = start(fronts="2")
    eventually((remote.folder / "iwts.links").exists)
    assert server.stop() == 0
    with remote.postgres.crashed():
        refused = start(fronts="3")  # the third has no number yet
        assert refused.process.wait() == 2
        server = start(fronts="2")
        with Load(server.address.port, "nour", clients=CLIENTS) as load:
            load.answered(more=200)
        assert load.statuses() == {302}
    eventually(lambda: server.is_well() and server.is_saved())
    all_recorded(remote.recorded(), load)
    assert remote.rows(NUMBERS_OF_NODES) == [(0,), (1,)]


def test_a_front_that_hangs_is_replaced_alone(start: Start) -> None:
    server = started(start, 2)
    before = server.children()
    assert server.visitor.get("/nour").status == 302
    os.kill(before["front-2"], signal.SIGSTOP)
    eventually(lambda: "the front-2 process hangs and will be killed" in server.log)
    eventually(lambda: server.children()["front-2"] != before["front-2"])
    eventually(server.is_well)
    after = server.children()
    assert {name for name in before if after[name] == before[name]} == {"front", "web", "shipper", "shipper-2"}


def test_a_reload_restarts_all_fronts_and_loses_no_visit(remote: Remote, start: Start) -> None:
    server = started(start, 2)
    before = server.children()
    with Load(server.address.port, "nour", clients=CLIENTS) as load:
        load.answered(more=100)
        server.process.send_signal(signal.SIGHUP)
        eventually(lambda: not {*before.values()} & {*server.children().values()})
        load.answered(more=100)
    eventually(server.is_saved)
    assert load.statuses() == {302}
    all_recorded(remote.recorded(), load)
    no_traceback(server.log)


def test_a_second_server_is_refused_on_the_same_port(remote: Remote, start: Start) -> None:
    server = start(fronts="2")
    (other := remote.folder.with_name("other")).mkdir()
    settings = in_environment(**MANY, database=remote.address, fronts="2")
    command = [sys.executable, "-m", "iwts", "serve", "--listen", str(server.address)]
    refused = subprocess.run(
        command, cwd=other, env={**os.environ, **settings}, capture_output=True, text=True, check=False
    )
    assert refused.returncode == 2
    assert refused.stderr.splitlines()[-1].endswith("Address already in use; choose another with --listen")
