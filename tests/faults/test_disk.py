"""Disks that are full, read-only or failing; spill files that are full or torn."""

import contextlib
import errno
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from iwts.visits.batch import Batch
from iwts.visits.spill import SIZE, Spill
from tests.faults.conftest import FIGURES, Disk, Figure, Start, durabilities
from tests.faults.load import Load, name_of
from tests.faults.server import Server, no_traceback, nothing_lost, recorded
from tests.patience import eventually
from tests.raw import LONG

pytestmark = pytest.mark.slow

SECONDS = 10 if LONG else 0.3
ALONE = ("unshare", *(() if os.getuid() == 0 else ("--user", "--map-root-user")), "--mount", "sh", "-ec")


@contextlib.contextmanager
def filled(folder: Path) -> Iterator[None]:
    """Fill the disk of this folder to the last byte."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(65536)) or file.write(bytes(1)):
            pass
    yield
    filler.unlink()


@dataclass(frozen=True)
class SmallDisk:
    """Start variables for a server on a disk of 16 MiB, and the means to fill that disk before its start or later."""

    arguments: dict[str, Any]
    begun_full: Callable[[Start], AbstractContextManager[Server]]
    filled: Callable[[Server], AbstractContextManager[None]]


@pytest.fixture
def small_disk(folder: Path, disk: Disk) -> SmallDisk:
    """A real small disk, visible only to the server, which ends with it; else a simulated one."""
    mount = "mount -t tmpfs -o size=16m small"
    if subprocess.run([*ALONE, f"{mount} /mnt"], check=False).returncode:  # some containers forbid mounting
        FIGURES.append("disk.c simulated the full disk: this machine forbids mounting")
        return _simulated(disk)
    (folder.parent / "small").mkdir()
    script = f'{mount} "$0/../small"; cp -p "$0"/* "$0/../small"; mount --move "$0/../small" "$0"; cd "$0"; exec "$@"'
    prefix = (*ALONE, script, str(folder))

    @contextlib.contextmanager
    def begun_full(start: Start) -> Iterator[Server]:
        fill = "tr '\\0' x < /dev/zero > filler 2> /dev/null || true; exec \"$@\""
        server = start(prefix=(*prefix, "sh", "-c", fill, "sh"))
        yield server
        (server.folder / "filler").unlink()

    return SmallDisk({"prefix": prefix}, begun_full, lambda server: filled(server.folder))


def _simulated(disk: Disk) -> SmallDisk:
    @contextlib.contextmanager
    def begun_full(start: Start) -> Iterator[Server]:
        with disk.fails(errno.ENOSPC):
            yield start(variables=disk.variables)

    return SmallDisk({"variables": disk.variables}, begun_full, lambda _: disk.fails(errno.ENOSPC, "iwts.db-wal"))


@durabilities("process")
def test_on_a_full_disk_all_are_answered_and_all_visits_are_committed_later(
    tmp_path: Path, start: Start, small_disk: SmallDisk, figure: Figure, durability: str
) -> None:
    server = start(durability=durability, **small_disk.arguments)
    with Load(server.address.port, "nour", clients=4) as load:
        load.answered(more=50)
        with small_disk.filled(server):
            eventually(lambda: server.health()["visits"]["spilled"])
            time.sleep(SECONDS)
            load.answered(more=50)
            health = server.health()
        figure(
            f"all committed after the disk had room again, durability {durability}",
            [eventually(lambda: server.health()["status"] == "ok")],
        )
        load.answered(more=50)
    assert health["status"] == "degraded"
    assert "full" in " ".join(health["reasons"])
    assert load.statuses() == {302}
    assert load.unanswered == []
    eventually(server.is_saved)
    assert server.visits() == {"accepted": len(load.seen), "committed": len(load.seen), "spilled": 0, "dropped": 0}
    nothing_lost(shutil.copytree(server.folder, tmp_path / "copy"), load)  # SQLite would resolve this path to ours
    no_traceback(server.log)


def test_the_log_leaves_room_on_a_small_disk_to_copy_it_into_the_file(start: Start, small_disk: SmallDisk) -> None:
    server = start(durability="process", **small_disk.arguments)
    with Load(server.address.port, "nour", clients=2) as load:
        load.answered(more=3000)  # their log would take more than the disk has
        assert server.health()["status"] == "ok"
    assert load.statuses() == {302}
    assert server.is_saved()


@pytest.mark.parametrize("killed", [False, True])
def test_if_the_disk_is_full_at_the_start_everyone_is_answered_and_all_visits_are_committed_later(
    tmp_path: Path, start: Start, small_disk: SmallDisk, killed: bool
) -> None:
    server = start(durability="process")
    with Load(server.address.port, "nour", clients=2) as before:
        before.answered(more=20)
    eventually(server.is_saved)
    if killed:
        server.kill("all")
    else:
        assert server.stop() == 0
    full = contextlib.ExitStack()
    server = full.enter_context(small_disk.begun_full(partial(start, durability="process")))
    with full, Load(server.address.port, "nour", clients=2) as load:
        load.answered(more=50)
        if not killed:  # else the log that the start merged into the file has made some room
            assert server.health()["status"] == "degraded"
        full.close()  # now it has room again
        eventually(lambda: server.health()["status"] == "ok")
        load.answered(more=50)
    assert load.statuses() == {302}
    eventually(server.is_saved)
    assert server.visits()["dropped"] == 0
    assert server.visitor.get("/").status == 200
    nothing_lost(shutil.copytree(server.folder, tmp_path / "copy"), before, load)
    no_traceback(server.log)


@pytest.mark.parametrize(("error", "durability"), [(errno.EROFS, "process"), (errno.EIO, "power")])
def test_without_a_writable_database_visits_are_spilled_and_later_committed_without_a_restart(
    folder: Path, start: Start, disk: Disk, error: int, durability: str
) -> None:
    server = start(durability=durability, variables=disk.variables)
    with Load(server.address.port, "nour", clients=4) as load:
        load.answered(more=50)
        with disk.fails(error, "iwts.db-wal"):
            eventually(lambda: server.health()["visits"]["spilled"])
            time.sleep(SECONDS)
            load.answered(more=50)
            assert server.health()["status"] == "degraded"
        load.answered(more=50)
    assert load.statuses() == {302}
    assert load.unanswered == []
    eventually(lambda: server.health()["status"] == "ok")
    assert server.visits() == {"accepted": len(load.seen), "committed": len(load.seen), "spilled": 0, "dropped": 0}
    nothing_lost(folder, load)
    no_traceback(server.log)


@pytest.mark.parametrize(
    ("error", "ending"),
    [(errno.EROFS, "iwts.db-wal"), (errno.EROFS, ""), (errno.ENOSPC, ""), (errno.EIO, "iwts.db-wal")][
        : 4 if LONG else 2
    ],
)
def test_a_front_that_dies_while_the_disk_fails_is_restarted_and_serves(
    folder: Path, start: Start, disk: Disk, error: int, ending: str
) -> None:
    server = start(durability="process", variables=disk.variables)
    with Load(server.address.port, "nour", clients=4) as load:
        load.answered(more=50)
        with disk.fails(error, ending):
            eventually(lambda: server.health()["status"] == "degraded")
            server.kill("front")
            load.answered(more=50)
        eventually(lambda: server.health()["visits"]["spilled"] == 0)
        later = server.health()["visits"]["committed"]
        eventually(lambda: server.health()["visits"]["committed"] > later + 50)
    server.visits()
    assert load.statuses() == {302}
    assert server.stop() == 0
    if ending:  # else the spill file failed too, and the number of dropped visits is unknown
        nothing_lost(folder, load)
    no_traceback(server.log)


def test_on_a_read_only_disk_visits_are_lost_with_a_report_and_all_are_answered(
    folder: Path, start: Start, disk: Disk
) -> None:
    server = start(variables=disk.variables)
    with Load(server.address.port, "nour", clients=4) as load:
        load.answered(more=50)
        with disk.fails(errno.EROFS):
            eventually(lambda: server.health()["visits"]["dropped"])
            time.sleep(SECONDS)
            load.answered(more=50)
            health = server.health()
        load.answered(more=50)
    assert health["status"] == "degraded"
    assert "iwts.db.spill cannot be written either" in " ".join(health["reasons"])
    assert f"{health['visits']['dropped']} visits were lost since startup" in health["reasons"]
    assert load.statuses() == {302}
    assert load.unanswered == []
    eventually(lambda: len(server.health()["reasons"]) == 1)
    visits, all_ = server.visits(), len(load.seen)
    lost = visits["dropped"]
    assert lost >= 50, "the visits answered during the fault"
    assert visits == {"accepted": all_, "committed": all_ - lost, "spilled": 0, "dropped": lost}
    nothing_lost(folder, load, dropped=lost)
    assert server.log.count("visits are lost, and more may follow") == 1
    no_traceback(server.log)
    assert server.stop() == 0


def test_with_a_full_spill_file_visits_are_lost_with_a_report_and_all_are_answered(
    folder: Path, start: Start, disk: Disk
) -> None:
    room = SIZE // 8  # to fill the usual one takes half a minute
    Spill(folder / "iwts.db.spill", durable=False, size=room).close()
    with disk.fails(errno.ENOSPC, "iwts.db.spill"):  # it cannot grow
        server = start(durability="process", variables=disk.variables)
        assert server.is_saved()
    # Each of these characters takes twelve bytes in the spill file; a visit takes about 6 KB.
    with Load(server.address.port, "nour", pause=0, agent="Mozilla/5.0 (Android) " + "😀" * 490) as load:
        load.answered(more=50)
        with disk.fails(errno.ENOSPC, "iwts.db-wal"):
            eventually(lambda: server.health()["visits"]["dropped"], seconds=100)  # about 170 visits
            load.answered(more=50)
            health = server.health()
    assert health["visits"]["spilled"] * 6000 > room / 2
    assert load.statuses() == {302}
    assert load.unanswered == []
    assert "visits were lost since startup" in " ".join(health["reasons"])
    assert re.search(r"ERROR \d+ visits are lost, and more may follow: the database cannot be used now", server.log)
    eventually(server.is_saved)
    nothing_lost(folder, load, dropped=server.visits()["dropped"])
    no_traceback(server.log)


def test_a_torn_record_of_the_spill_file_is_ignored_and_the_others_are_replayed(
    folder: Path, start: Start, disk: Disk
) -> None:
    server = start(durability="process", variables=disk.variables)
    with Load(server.address.port, "nour", clients=4) as load:
        load.answered(more=50)
        with disk.fails(errno.EIO, "iwts.db-wal"):
            eventually(lambda: server.health()["visits"]["spilled"] > 20)
            server.kill("all")
    path = folder / "iwts.db.spill"
    spill = Spill(path, durable=False)
    *whole, last = spill.records()
    spill.close()
    with path.open("r+b") as file:
        file.seek(sum(8 + len(record) for record in whole) + 8 + len(last) // 2)
        file.write(b"\0" * 8)
    server = start()
    eventually(server.is_saved)
    torn = names(last)
    assert recorded(folder).keys() >= set().union(*map(names, whole))
    assert not recorded(folder).keys() & torn
    nothing_lost(folder, load, dropped=len(load.seen & torn))
    no_traceback(server.log)


def test_replayed_visits_are_not_replayed_again_from_an_old_spill_file(folder: Path, start: Start, disk: Disk) -> None:
    """The state after a kill between the commit of the last spilled batch and the clearing of the file."""
    server = start(durability="process", variables=disk.variables)
    with Load(server.address.port, "nour", clients=4) as load:
        load.answered(more=50)
        with disk.fails(errno.EIO, "iwts.db-wal"):
            eventually(lambda: server.health()["visits"]["spilled"] > 20)
            server.kill("all")
    spilled = (folder / "iwts.db.spill").read_bytes()
    for _ in range(2):
        server = start(durability="process")
        assert server.visits()["spilled"] == 0, "all are replayed at startup"
        server.kill("all")
        (folder / "iwts.db.spill").write_bytes(spilled)
        nothing_lost(folder, load)


def names(record: bytes) -> set[str]:
    """Return the names of the visits in a record of the spill file."""
    return {name_of(visit.referrer, visit.campaign) for visit in Batch.unpack(record).visits}
