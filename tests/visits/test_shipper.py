import logging
from collections.abc import Callable
from ipaddress import ip_address
from pathlib import Path

import pytest

from iwts.clock import SECOND, now
from iwts.errors import Unavailable
from iwts.instance.service import Service
from iwts.links.link import Link
from iwts.storage.tx import Tx
from iwts.visits import nodes, segments, shipper
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Tally
from iwts.visits.journal import Journal
from iwts.visits.journal_reader import JournalReader
from iwts.visits.journal_recorder import JournalRecorder
from iwts.visits.nodes import Node
from iwts.visits.shipper import Shipper
from tests.conftest import add_link, elsewhere
from tests.patience import eventually, running

LIMIT = 64 << 10  # of 16 segments of 4 KB
KEEP = 600


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def recorder(service: Service, folder: Path) -> JournalRecorder:
    journal = Journal(folder, LIMIT, KEEP, durable=False)
    reader, node = JournalReader(folder, LIMIT, KEEP), nodes.join(service.db, folder)
    return JournalRecorder(service.db, journal, reader, service.clock, "truncated", node.number)


@pytest.fixture
def link(service: Service) -> Link:
    return add_link(service)[0]


Open = Callable[[], Shipper]


@pytest.fixture
def open_shipper(service: Service, folder: Path) -> Open:
    """Return the shipper of a process that begins now."""
    return lambda: Shipper(service.db, nodes.join(service.db, folder), JournalReader(folder, LIMIT, KEEP))


def save(recorder: JournalRecorder, link: Link, campaign: str = "") -> None:
    """Save a batch of two visits and what else batches have."""
    for referrer in ("x.example", ""):
        number, address = link.numbers[0], ip_address("41.32.0.1").packed
        recorder.add_visit(link, number, address, country="EG", agent="a", referrer=referrer, campaign=campaign)
    recorder.add_tally(link, Tally.BOT)
    recorder.set_turn(link, recorder.last_turn(link) + 1)
    recorder.save(recorder.take())


def counted(service: Service) -> tuple[int, int, int]:
    """Return how many visits and bots the database has, and the turn that was taken last."""
    with service.db.read() as tx:
        bots = tx.value("SELECT coalesce(sum(n), 0) FROM tally WHERE kind = 'bot'")
        return visits.count(tx), bots, tx.value("SELECT turn FROM link")


def set_back(service: Service, sql: str) -> None:
    """Make the database what a standby that lagged had of it."""
    with service.db.write() as tx:
        tx.run("DELETE FROM visit")
        tx.run("DELETE FROM tally")
        tx.run(f"UPDATE node SET shipped = {sql}")


def test_what_is_in_the_journal_gets_into_the_database_once(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open
) -> None:
    save(recorder, link)
    save(recorder, link)
    ships = open_shipper()
    ships.ship()
    ships.ship()
    assert counted(service) == (4, 2, 1)
    save(recorder, link)
    ships.ship()
    assert counted(service) == (6, 3, 2)


def test_several_batches_in_one_transaction_are_the_same_as_one_after_the_other(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = """
        SELECT visit.id, at, number, country, agent.text, referrer.text, campaign.text, visitor, ip, closed FROM visit
        JOIN agent ON agent.id = agent LEFT JOIN source referrer ON referrer.id = referrer
        LEFT JOIN source campaign ON campaign.id = campaign ORDER BY 1
    """
    for n in range(6):
        save(recorder, link, f"c{n % 4}")
    found = []
    for most in (1, 1000, 1 << 20):  # one, two and all
        set_back(service, "0")
        monkeypatch.setattr(shipper, "MOST", most)
        with running(open_shipper()):
            eventually(lambda: counted(service) == (12, 6, 5))
        with service.db.read() as tx:
            found.append((tx.all(rows), tx.all("SELECT * FROM day_key")))
    assert found[0] == found[1] == found[2]


def test_a_transaction_is_short_also_for_batches_without_visits(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipper, "MOST", 1)
    for _ in range(3):
        recorder.add_tally(link, Tally.BOT)
        recorder.save(recorder.take())
    open_shipper().ship()
    assert counted(service)[1] == 1


def test_the_mark_of_another_journal_says_nothing(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open, tmp_path: Path
) -> None:
    other = nodes.join(service.db, tmp_path / "other")
    with service.db.write() as tx:
        nodes.set_mark(tx, other, segments.position(now() // SECOND + 3600, 100))  # its clock is early
    save(recorder, link)
    open_shipper().ship()
    assert counted(service) == (2, 1, 0)


def test_what_waits_in_a_journal_is_shipped_also_after_another_server_took_over(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open, tmp_path: Path
) -> None:
    save(recorder, link)
    later = Journal(tmp_path / "other", LIMIT, KEEP, durable=False)
    reader, node = JournalReader(tmp_path / "other", LIMIT, KEEP), nodes.join(service.db, tmp_path / "other")
    save(JournalRecorder(service.db, later, reader, service.clock, "truncated", node.number), link)
    Shipper(service.db, node, reader).ship()
    assert counted(service) == (2, 1, 0)
    open_shipper().ship()
    assert counted(service) == (4, 2, 0)


def test_a_node_that_a_failover_has_lost_ships_everything_again_under_its_number(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open
) -> None:
    save(recorder, link)
    ships = open_shipper()
    ships.ship()
    set_back(service, "0")
    with service.db.write() as tx:
        tx.run("DELETE FROM node")
    ships.look()
    ships.ship()
    assert counted(service) == (2, 1, 0)


def test_a_number_that_is_another_node_s_now_is_told(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open, tmp_path: Path
) -> None:
    save(recorder, link)
    ships = open_shipper()
    with service.db.write() as tx:
        tx.run("DELETE FROM node")
    nodes.join(service.db, tmp_path / "other")
    for work in (ships.look, ships.ship):
        with pytest.raises(Unavailable, match="restart iwts"):
            work()
    assert counted(service) == (0, 0, -1)
    open_shipper().ship()
    assert counted(service) == (2, 1, 0)


def test_after_a_kill_between_commit_and_note_nothing_is_doubled(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(recorder, link)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as during:
        during.setattr(JournalReader, "note", killed)
        with pytest.raises(KeyboardInterrupt):
            open_shipper().ship()
    assert counted(service) == (2, 1, 0)
    open_shipper().ship()
    assert counted(service) == (2, 1, 0)


def test_after_a_transaction_that_failed_the_batches_are_shipped_again(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(recorder, link)

    def fails(*_: object) -> None:
        raise Unavailable("the server is away")

    with monkeypatch.context() as during:
        during.setattr(nodes, "set_mark", fails)  # after all rows
        with pytest.raises(Unavailable):
            open_shipper().ship()
    assert counted(service) == (0, 0, -1)
    open_shipper().ship()
    assert counted(service) == (2, 1, 0)


@pytest.mark.replaces
def test_others_can_write_while_the_journal_is_read(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(recorder, link)
    unpack, unpacked = Batch.unpack, []

    def unpacking(payload: bytes) -> Batch:
        with elsewhere(service) as other, other.write() as tx:
            tx.run("UPDATE link SET turn = 7")
        unpacked.append(payload)
        return unpack(payload)

    monkeypatch.setattr(Batch, "unpack", unpacking)
    open_shipper().ship()
    assert len(unpacked) == 1
    assert counted(service) == (2, 1, 0)


@pytest.mark.replaces
def test_the_next_batches_are_read_while_the_database_works(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipper, "MOST", 1)
    unpack, unpacked, set_mark = Batch.unpack, list[bytes](), nodes.set_mark
    before = iter((2, 3, 3))  # how many are read when one, two and three are in the database

    def unpacking(payload: bytes) -> Batch:
        unpacked.append(payload)
        return unpack(payload)

    def waiting(tx: Tx, node: Node, position: int) -> None:
        read = next(before)
        eventually(lambda: len(unpacked) == read)
        set_mark(tx, node, position)

    monkeypatch.setattr(Batch, "unpack", unpacking)
    monkeypatch.setattr(nodes, "set_mark", waiting)
    for _ in range(3):
        save(recorder, link)
    ships = open_shipper()
    for n in range(3):
        ships.ship()
        assert counted(service) == (2 * n + 2, n + 1, n)


def test_what_was_read_ahead_is_left_if_the_mark_is_set_back(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipper, "MOST", 1)
    for _ in range(3):
        save(recorder, link)
    ships = open_shipper()
    ships.ship()
    set_back(service, "0")
    for n in range(3):
        ships.ship()
        assert counted(service) == (2 * n + 2, n + 1, n)


def test_what_a_failover_has_lost_is_shipped_again(
    service: Service,
    recorder: JournalRecorder,
    link: Link,
    open_shipper: Open,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shipper, "LOOK", 0)
    save(recorder, link)
    with running(open_shipper()):
        eventually(lambda: counted(service) == (2, 1, 0))
        set_back(service, "0")
        eventually(lambda: counted(service) == (2, 1, 0))
    assert "the database has lost its last visits; they are shipped again" in caplog.text
    assert "some of them are lost" not in caplog.text


def test_if_the_journal_does_not_have_them_any_more_the_log_says_so(
    service: Service,
    recorder: JournalRecorder,
    link: Link,
    folder: Path,
    open_shipper: Open,
    caplog: pytest.LogCaptureFixture,
) -> None:
    while not segments.noted(folder)[1]:
        save(recorder, link)
        open_shipper().ship()  # the first segments are not kept when all take more than half of the limit
    set_back(service, "0")
    open_shipper().ship()
    assert "some of them are lost: the journal does not have them any more; see journal_keep" in caplog.text


def test_visits_of_another_database_stay_in_the_journal(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open
) -> None:
    save(recorder, link)
    with service.db.write() as tx:
        visits.take_new_identity(tx)
    with pytest.raises(Unavailable, match="has visits of another database; move it away"):
        open_shipper().ship()
    assert counted(service) == (0, 0, -1)


def save_unreadable(recorder: JournalRecorder, link: Link) -> None:
    """Save a batch as a newer version does."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("iwts.visits.batch.VERSION", 99)
        save(recorder, link)


def test_a_batch_that_cannot_be_read_stays_in_the_journal_with_those_behind_it(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open
) -> None:
    save(recorder, link)
    save_unreadable(recorder, link)
    save(recorder, link)
    ships = open_shipper()
    ships.ship()
    for _ in range(2):
        assert counted(service) == (2, 1, 0)
        with pytest.raises(Unavailable, match=r"cannot be read \(its format is version 99\)"):
            ships.ship()


# Red with an error for what is read before the mark is known.
def test_one_that_was_shipped_holds_up_no_other_if_the_note_of_that_is_lost(
    service: Service, recorder: JournalRecorder, link: Link, folder: Path, open_shipper: Open
) -> None:
    save_unreadable(recorder, link)
    ((end, _),) = JournalReader(folder, LIMIT, KEEP).records(0)
    node = nodes.join(service.db, folder)
    with service.db.write() as tx:
        nodes.set_mark(tx, node, end)
    save(recorder, link)
    open_shipper().ship()
    assert counted(service) == (2, 1, 1)


def test_a_failure_is_logged_once_and_so_is_its_end(
    service: Service,
    recorder: JournalRecorder,
    link: Link,
    open_shipper: Open,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.setattr(shipper, "AGAIN", 0.001)
    failures = iter(range(3))

    def fails(tx: Tx, node: Node) -> int | None:
        if next(failures, None) is not None:
            raise Unavailable("the server is away")
        return mark(tx, node)

    mark = nodes.mark
    monkeypatch.setattr(nodes, "mark", fails)
    save(recorder, link)
    with running(open_shipper()):
        eventually(lambda: counted(service) == (2, 1, 0))
    texts = [record.message for record in caplog.records if record.name == "iwts.visits.shipper"]
    assert texts == ["visits wait in the journal: the server is away", "visits are shipped again"]


def test_what_is_left_is_shipped_at_the_end(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open
) -> None:
    save(recorder, link)
    ships = open_shipper()
    ships.stop()
    ships.run()
    assert counted(service) == (2, 1, 0)


def test_visits_of_a_deleted_link_are_dropped(
    service: Service, recorder: JournalRecorder, link: Link, open_shipper: Open
) -> None:
    save(recorder, link)
    with service.db.write() as tx:
        tx.run("UPDATE link SET stats_since = :later", later=now() * 2)
    open_shipper().ship()
    assert counted(service)[0] == 0
