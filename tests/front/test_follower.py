"""The follower, and the snapshot with which a front starts while its database is away."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from iwts.deletion import deletion
from iwts.front import snapshot
from iwts.front.follower import Follower
from iwts.instance.service import Service
from iwts.links import blocks
from iwts.links.block_values import Kind
from tests.conftest import add_link
from tests.front.conftest import Told
from tests.front.test_followed_table import RAJ, UMA, leads
from tests.patience import PATIENCE, eventually

NAME = "postgresql://db.example/iwts"


@contextlib.contextmanager
def following(follower: Follower) -> Iterator[None]:
    follower._following.start()
    assert follower.table.is_ready.wait(PATIENCE)
    try:
        yield
    finally:
        follower.close()


def follower_of(service: Service, path: Path, name: str = NAME, *, is_writer: bool = True) -> Follower:
    return Follower(service.db, service.clock, path / "iwts.links", name, is_writer=is_writer)


def test_a_front_that_starts_without_the_database_has_the_links_of_the_last_one(
    service: Service, told: Told, tmp_path: Path
) -> None:
    add_link(service, f"+{UMA}", f"+{RAJ}", slug="both")
    with service.db.write() as tx:
        blocks.add(tx, Kind.NUMBER, UMA, "spam", "command")
    with following(follower_of(service, tmp_path)):
        pass
    told.is_away = True
    second = follower_of(service, tmp_path)
    with following(second):
        assert leads(second.table, "both") == RAJ
        assert leads(second.table, "nosuch").startswith("the server is away; those of ")
        add_link(service, f"+{RAJ}", slug="fresh")
        told.is_away = False
        eventually(lambda: leads(second.table, "fresh") == RAJ)
        assert second.table.problem == ""


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize("place", [0, 40, -200, -1])
def test_a_damaged_snapshot_is_ignored_with_a_line_in_the_log(
    service: Service, tmp_path: Path, place: int, caplog: pytest.LogCaptureFixture
) -> None:
    add_link(service, slug="nour")
    with following(follower_of(service, tmp_path)):
        pass
    file = tmp_path / "iwts.links"
    assert file.stat().st_mode & 0o777 == 0o600
    data = bytearray(file.read_bytes())
    data[place] ^= 1
    file.write_bytes(data)
    assert snapshot.read(file, NAME) is None
    assert [record.message for record in caplog.records] == [f"{file} is not used: it is damaged"]


@pytest.mark.usefixtures("told")
def test_a_snapshot_of_another_database_or_version_is_ignored_and_replaced(
    service: Service, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_link(service, slug="nour")
    with following(follower_of(service, tmp_path, "postgresql://other/iwts")):
        pass
    with service.db.write() as tx:
        tx.run("DELETE FROM link")
    with following(follower_of(service, tmp_path)):
        pass
    file = tmp_path / "iwts.links"
    assert [record.message for record in caplog.records] == [f"{file} is not used: it is for postgresql://other/iwts"]
    assert b"nour" not in file.read_bytes()
    monkeypatch.setattr(snapshot, "VERSION", snapshot.VERSION + 1)
    assert snapshot.read(file, NAME) is None


def test_a_snapshot_is_renewed_while_links_change_but_not_all_the_time(
    service: Service, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, follower = tmp_path / "iwts.links", follower_of(service, tmp_path)
    link, _ = add_link(service, slug="nour")
    with following(follower):
        follower.look()
        assert b"nour" in file.read_bytes()
        with service.db.write() as tx:
            deletion.delete(tx, link)
        told.tell(link.id)
        eventually(lambda: leads(follower.table, "nour") == "missing")
        follower.look()
        assert UMA.encode() in file.read_bytes()
        monkeypatch.setattr(follower, "_due", 0.0)
        follower.look()
        assert UMA.encode() not in file.read_bytes()
        written = file.stat().st_ino
        monkeypatch.setattr(follower, "_due", 0.0)
        follower.look()
        assert file.stat().st_ino == written


def test_only_one_of_several_fronts_writes_the_snapshot_and_all_read_it(
    service: Service, told: Told, tmp_path: Path
) -> None:
    add_link(service, f"+{UMA}", slug="one")
    with following(further := follower_of(service, tmp_path, is_writer=False)):
        further.look()
    assert not (tmp_path / "iwts.links").exists()
    with following(follower_of(service, tmp_path)):
        pass
    told.is_away = True
    with following(further := follower_of(service, tmp_path, is_writer=False)):
        assert leads(further.table, "one") == UMA


@pytest.mark.usefixtures("told")
def test_a_snapshot_that_cannot_be_written_is_told_once(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    add_link(service, slug="nour")
    follower = follower_of(service, tmp_path / "missing")
    with following(follower):
        for _ in range(3):
            monkeypatch.setattr(follower, "_due", 0.0)
            follower.look()
    assert len([record for record in caplog.records if "no snapshot of the links" in record.message]) == 1
