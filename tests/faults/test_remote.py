"""A database on another machine that dies, hangs, or is away: what visitors get, and what is counted."""

import contextlib
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from iwts.errors import DatabaseError
from iwts.storage.postgres.connection import Server as PostgresServer
from iwts.storage.postgres.lock import NodeLock
from tests.faults.conftest import Start
from tests.faults.load import Load
from tests.faults.remote import Remote
from tests.faults.server import Server, all_recorded, no_traceback
from tests.patience import PATIENCE, eventually
from tests.visitor import Visitor

pytestmark = pytest.mark.slow


@pytest.fixture
def start(start_remote: Start) -> Start:
    return start_remote


Fault = Callable[[Remote], AbstractContextManager[None]]


@pytest.mark.parametrize("kills_front", [False, True], ids=["", "and the front is killed"])
@pytest.mark.parametrize(
    "fault",
    [lambda remote: remote.postgres.crashed(), lambda remote: remote.postgres.frozen(), Remote.cut],
    ids=["crashed", "frozen", "cut"],
)
def test_visitors_are_answered_and_counted_once(remote: Remote, start: Start, fault: Fault, kills_front: bool) -> None:
    server = start()
    with Load(server.address.port, "nour", "turn", clients=4) as load:
        load.answered(more=20)
        with fault(remote):
            load.answered(more=20)
            if kills_front:
                server.kill("front")
                load.answered(more=20)
        eventually(lambda: server.is_well())
        load.answered(more=20)
    eventually(server.is_saved)
    visits = server.visits()
    assert load.statuses() == {302}
    assert visits["dropped"] == 0
    all_recorded(remote.recorded(), load)
    no_traceback(server.log)


def test_counts_of_bots_are_not_doubled_by_late_commits(remote: Remote, start: Start) -> None:
    server = start()
    with Load(server.address.port, "nour", clients=2, agent="Googlebot/2.1") as load:
        load.answered(more=20)
        for _ in range(2):
            with remote.postgres.frozen():
                load.answered(more=20)
            eventually(lambda: server.is_well())
        load.answered(more=20)
    eventually(lambda: remote.rows("SELECT sum(n) FROM tally") == [(len(load.sent),)])
    assert load.unanswered == []


def test_a_server_ends_in_an_orderly_way_while_the_database_hangs(remote: Remote, start: Start) -> None:
    server = start()
    with Load(server.address.port, "nour", clients=4) as load:
        load.answered(more=20)
        with remote.postgres.frozen():
            load.answered(more=20)
            assert server.stop() == 0
    server = start()
    eventually(lambda: server.is_well() and server.is_saved())
    assert load.statuses() == {302}
    all_recorded(remote.recorded(), load)
    no_traceback(server.log)


def test_a_front_that_starts_without_the_database_serves_the_links_of_its_snapshot(
    remote: Remote, start: Start
) -> None:
    server = start()
    eventually((remote.folder / "iwts.links").exists)
    with Load(server.address.port, "nour", clients=2) as load, remote.postgres.crashed():
        load.answered(more=5)
        server.kill("front")
        load.answered(more=20)
        health = server.health()
        bot = Visitor(server.address.port, agent="Googlebot/2.1")
        assert [bot.get(path).status for path in ("/turn", "/nosuch", "/privacy")] == [302, 503, 503]
        assert "iwts_problems 1\n" in Visitor(server.address.port, address="").get("/metrics").text
    assert "Connection refused" in " ".join(health["reasons"])
    assert " UTC are used" in " ".join(health["reasons"])
    eventually(lambda: server.is_well() and server.is_saved())
    eventually(lambda: server.visitor.get("/nosuch").status == 404)
    all_recorded(remote.recorded(), load)


def test_a_server_starts_while_the_database_is_away_if_an_earlier_one_left_its_links(
    remote: Remote, start: Start
) -> None:
    with remote.postgres.crashed():
        refused = start()
        assert refused.process.wait() == 2
        assert "Connection refused" in refused.log
    server = start()
    assert server.visitor.get("/nour").status == 302
    assert server.stop() == 0
    with remote.postgres.crashed():
        server = start()
        with Load(server.address.port, "nour", clients=2) as load:
            load.answered(more=20)
        assert load.statuses() == {302}
        assert server.visitor.get("/privacy").status == 503
        assert "visitors get the links that the last server knew" in server.log
        typed = {"label": "Doña", "csrf": "x"}
        for site, is_kept in (("same-origin", True), ("cross-site", False), ("none", False)):
            answer = server.visitor.post("/", typed, Sec_Fetch_Site=site, Cookie="csrf=x")
            assert (answer.status, "Doña" in answer.text) == (503, is_kept)
        no_traceback(server.log)
    eventually(lambda: server.is_well() and server.is_saved())
    eventually(lambda: server.visitor.get("/privacy").status == 200)
    assert load.seen <= remote.recorded().keys()
    database = "(SELECT oid FROM pg_database WHERE datname = current_database())"
    held = f"SELECT granted FROM pg_locks WHERE locktype = 'advisory' AND objid = 1000 AND database = {database}"
    eventually(lambda: remote.rows(held) == [(True,)])  # no other server may have its number


def test_several_servers_share_a_database(remote: Remote, start: Start) -> None:
    names = ("one", "two", "three")
    servers = [start(name) for name in names]
    with contextlib.ExitStack() as under_load:
        loads = [under_load.enter_context(Load(server.address.port, "nour", "turn", clients=2)) for server in servers]
        for load in loads:
            load.answered(more=20)
        remote.add("later")
        for server in servers:
            bot = Visitor(server.address.port, agent="Googlebot/2.1")
            eventually(lambda bot=bot: bot.get("/later").status == 302)
        with remote.postgres.frozen():
            for load in loads:
                load.answered(more=20)
            servers[0].kill("all")  # and the others ship before it comes back
        for load in loads[1:]:
            load.answered(more=20)
    eventually(lambda: all(server.is_saved() for server in servers[1:]))
    servers[0] = start(names[0])
    eventually(lambda: servers[0].is_well() and servers[0].is_saved())
    recorded = remote.recorded()
    assert {status for load in loads for status in load.statuses()} == {302}
    all_recorded(recorded, *loads)
    assert sorted(remote.rows("SELECT DISTINCT id & 63 FROM visit")) == [(0,), (1,), (2,)]
    for server in servers:
        no_traceback(server.log)


# Seen to fail: it went on.
def test_a_server_whose_number_another_one_has_taken_stops_and_says_why(remote: Remote, start: Start) -> None:
    server = start()
    with contextlib.closing(NodeLock(PostgresServer(remote.address), [0])) as other:

        def takes_it() -> bool:
            remote.rows("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = 1000")
            with contextlib.suppress(DatabaseError):  # the server was faster
                other.take(may_be_away=False)
                return True
            return False

        eventually(takes_it)
        assert server.process.wait(PATIENCE) == 2
    assert "has a copy of this data_dir; use a new, empty one" in server.log
    no_traceback(server.log)


def test_a_change_by_a_command_is_seen_at_once(remote: Remote, start: Start) -> None:
    server = start()
    eventually(lambda: server.visitor.get("/later").status == 404)
    remote.add("later")
    eventually(lambda: server.visitor.get("/later").status == 302)
    remote.rows("DELETE FROM slug WHERE slug = 'later'")
    eventually(lambda: server.visitor.get("/later").status == 404)


def test_whoever_is_stopped_leaves_the_jobs_to_another_server(remote: Remote, start: Start) -> None:
    def has_jobs(server: Server) -> bool:
        return "iwts_has_jobs 1\n" in Visitor(server.address.port, address="").get("/metrics").text

    servers = [start("one"), start("other")]
    eventually(lambda: sum(map(has_jobs, servers)) == 1)
    one, other = sorted(servers, key=has_jobs, reverse=True)
    with Load(one.address.port, "nour", clients=2) as first, Load(other.address.port, "nour", clients=2) as second:
        first.answered(more=20)
        second.answered(more=20)
    assert one.stop() == 0
    eventually(lambda: has_jobs(other))
    n = len(first.seen | second.seen)
    eventually(lambda: remote.rows("SELECT sum(visits) FROM link_total") == [(n,)])
    no_traceback(one.log + other.log)
