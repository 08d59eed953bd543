"""Visits of years move to a database that stores them by month, and back."""

import contextlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.storage.address import PostgresAddress
from iwts.storage.engines import open_database
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Visit, Why
from iwts.visits.ids import Ids
from tests.postgres import Postgres
from tests.storage import schemas
from tests.transfer.test_both_ways import exported, moved, opened, rows

pytestmark = pytest.mark.slow

YEARS = [
    int(datetime(year, month, 1, tzinfo=UTC).timestamp()) * 1_000_000 for year in (2024, 2025, 2026) for month in (1, 7)
]
ODD = [5, 5_000_000_000_000_000]  # of clocks that were not set


# Red without `make_room` in `tables.add`: no partition is found for the first visit.
def test_visits_of_years_go_there_and_back_unchanged(postgres: Postgres, tmp_path: Path) -> None:
    with contextlib.closing(open_database(tmp_path / "old.db", lambda: schemas.NOW)) as db:
        with db.write() as tx:
            link = links.create(tx, Draft.check([Typed("+14155550132")], slug="shop"), b"digest")
            batch = Batch(1)
            for id_ in sorted([*YEARS, *(start - 1 for start in YEARS), *ODD]):
                number = link.numbers[0].id
                batch.visits.append(
                    Visit(id_, link.id, min(id_, schemas.NOW), number, "EG", "a", "", "", 1, None, why=Why.ONLY)
                )
            visits.record(tx, batch, Ids())
        original = rows(exported(db, tmp_path / "export"))
    with postgres.empty() as address:
        export = tmp_path / "export"
        for place in (PostgresAddress.parse(address), tmp_path / "back.db"):
            moved(export, place, tmp_path / "spill")
            export = tmp_path / "again"
            with opened(place) as db:
                assert rows(exported(db, export)) == original
                if not db.is_local:
                    with db.read() as tx:
                        assert len(tx.months(2**62)) == 2 * len(YEARS)
