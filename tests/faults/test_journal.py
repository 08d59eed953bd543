"""The journal of servers that are killed at any moment: it has each visit that was answered, once."""

from collections import Counter
from pathlib import Path

import pytest

from iwts.visits.batch import Batch
from iwts.visits.journal_reader import JournalReader
from tests.faults.conftest import Start
from tests.faults.load import Load, name_of
from tests.faults.remote import Remote
from tests.faults.server import all_recorded, no_traceback
from tests.patience import eventually

pytestmark = pytest.mark.slow


@pytest.fixture
def start(start_remote: Start) -> Start:
    return start_remote


def batches(folder: Path) -> list[Batch]:
    reader = JournalReader(folder / "journal", 1 << 30, 600)
    return [Batch.unpack(payload) for _, payload in reader.records(0)]


def journaled(folder: Path) -> Counter[str]:
    return Counter(name_of(visit.referrer, visit.campaign) for batch in batches(folder) for visit in batch.visits)


@pytest.mark.parametrize("durability", ["power", "process"])
def test_a_front_that_is_killed_loses_no_visit_and_uses_no_id_twice(
    remote: Remote,
    start: Start,
    durability: str,
) -> None:
    server = start(durability=durability)
    with Load(server.address.port, "nour", "turn", clients=4) as load:
        for _ in range(3):
            load.answered(more=50)
            server.kill("front")
        load.answered(more=50)
    assert load.statuses() == {302}
    all_recorded(journaled(remote.folder), load)
    found = [id_ for batch in batches(remote.folder) for id_ in (batch.number, *(visit.id for visit in batch.visits))]
    assert sorted(set(found)) == found
    no_traceback(server.log)


def test_a_server_that_is_killed_without_its_database_goes_on_where_it_was(
    remote: Remote,
    start: Start,
) -> None:
    server = start()
    eventually((remote.folder / "iwts.links").exists)
    with remote.postgres.crashed():
        with Load(server.address.port, "nour", "turn", clients=4) as load:
            load.answered(more=50)
            server.kill("all")
        server = start()
        with Load(server.address.port, "nour", "turn", clients=4) as later:
            later.answered(more=50)
        visits = server.visits()
        all_recorded(journaled(remote.folder), load, later)
        waiting = sum(journaled(remote.folder).values())
        eventually(lambda: server.visits()["spilled"] == waiting)
        assert (visits["dropped"], server.visits()["dropped"]) == (0, 0)
