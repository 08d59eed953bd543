from collections.abc import Callable
from pathlib import Path

import pytest

from iwts.errors import DatabaseError
from iwts.instance.service import Service
from iwts.visits import nodes
from iwts.visits.journal import Journal
from iwts.visits.nodes import LEASE, NODES, SIGN, Node
from tests.conftest import Clock

Join = Callable[[str], Node]


@pytest.fixture
def join(service: Service, tmp_path: Path) -> Join:
    """Have a server with the journal of this name be a node."""
    with service.db.write() as tx:
        tx.run("DELETE FROM node")  # of the service itself
    return lambda name: nodes.join(service.db, tmp_path / name)


def test_each_journal_has_a_number_and_keeps_it(join: Join, tmp_path: Path) -> None:
    first, second = join("a"), join("b")
    assert [first.number, second.number] == [0, 1]
    assert [join("a"), join("b")] == [first, second]
    assert nodes.kept(tmp_path / "a") == first


@pytest.mark.parametrize("contents", ["", "0123456789AB", "0123456789AB 1", "0123456789AB 100\n", "0123456789ab 1\n"])
def test_a_file_that_was_damaged_makes_another_node(join: Join, tmp_path: Path, contents: str) -> None:
    before = join("a")
    (tmp_path / "a" / nodes.FILE).write_text(contents)
    assert nodes.kept(tmp_path / "a") is None
    after = join("a")
    assert after.journal != before.journal
    assert after.number == 1
    assert nodes.kept(tmp_path / "a") == after


def test_a_node_that_the_database_has_lost_comes_back_unless_another_has_its_number(
    service: Service, join: Join
) -> None:
    join("a")
    before = join("b")
    with service.db.write() as tx:
        tx.run("DELETE FROM node")
    assert join("b") == before
    assert join("a").number == 0
    with service.db.write() as tx:
        tx.run("DELETE FROM node")
    join("c")
    assert join("a").number == 1


def test_a_node_that_leaves_gives_its_number_back_and_leaves_nothing_but_what_is_not_its_own(
    service: Service, join: Join, tmp_path: Path
) -> None:
    join("a")
    for name in ("b", "c"):
        join(name)
        journal = Journal(tmp_path / name, 64 << 10, 600, durable=False)
        journal.append(b"visit")
        journal.close()
    (tmp_path / "c" / "notes").touch()
    for name in ("b", "c", "missing"):
        nodes.leave(service.db, tmp_path / name)
    assert not (tmp_path / "b").exists()
    assert [file.name for file in (tmp_path / "c").iterdir()] == ["notes"]
    assert (join("d").number, join("e").number) == (1, 2)


def test_the_number_of_a_node_is_another_one_s_only_if_all_are_taken_and_it_was_not_seen_for_a_week(
    service: Service, join: Join, clock: Clock, tmp_path: Path
) -> None:
    joined = [join(str(n)) for n in range(NODES)]
    clock.now += LEASE
    for node in joined:
        if node.number != 7:
            join(str(node.number))
    with pytest.raises(DatabaseError, match="64 servers use this database"):
        join("late")
    assert not (tmp_path / "late").exists()
    clock.now += 1
    assert join("late").number == 7
    with service.db.write() as tx:
        assert nodes.mark(tx, joined[7]) is None
        nodes.set_mark(tx, joined[8], 5)
        assert nodes.mark(tx, joined[8]) == 5


def test_a_node_gives_a_sign_of_its_life_each_hour(service: Service, join: Join, clock: Clock) -> None:
    first, second = join("a"), join("b")
    for pause in (SIGN - 1, 1, SIGN):
        clock.now += pause
        with service.db.write() as tx:
            assert nodes.is_silent(tx, first) == (pause != SIGN - 1)
            nodes.set_mark(tx, second, 1)
            assert not nodes.is_silent(tx, second)
            assert nodes.active(tx) == (1 if pause == SIGN else 2)


def test_a_folder_that_cannot_be_written_is_told(join: Join, tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a file")
    with pytest.raises(DatabaseError, match=f"^{tmp_path}/a: cannot be written"):
        join("a")
