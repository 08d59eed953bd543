"""Visits that are not counted when they are exported, though others with higher ids are, are counted once."""

import contextlib
import random
from pathlib import Path
from typing import Any

import pytest

from iwts.clock import DAY
from iwts.links import store as links
from iwts.statistics import rollup_job
from iwts.statistics.recount import Recount
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.db import Database
from iwts.storage.engines import open_database
from iwts.transfer import counting, dumps
from iwts.transfer import whole as transfer
from iwts.transfer.dumps import BadFile
from iwts.webhooks import store as webhooks
from tests.postgres import Postgres
from tests.statistics.test_late import Servers, fall_behind
from tests.statistics.test_rollup_job import BEFORE
from tests.transfer.test_transfer import arrive, changed, compare, elsewhere, empty, exported, quiet, small_steps

pytestmark = pytest.mark.slow

QUESTIONS = [({"range": "all"}, "UTC", filters) for filters in ({}, {"campaign": "ig"}, {"number": "night"})]


def behind(shop: Servers) -> None:
    """Have the rollups of links and visits that are late."""
    shop._skews = [0, 0]
    for deed in BEFORE:
        deed(shop)
    shop.ship_all()
    shop.count_all()
    fall_behind(shop)


def late(db: Database) -> int:
    with db.read() as tx:
        return tx.integer("SELECT count(*) FROM late")


def right(db: Database) -> bool:
    """Count all, and recount it."""
    job = RollupJob(db)
    while job.step():
        pass
    with db.read() as tx:
        return not [*Recount(tx, float("inf")).wrong()] and not late(db)


@pytest.mark.parametrize("many", [8, 10_000])  # with rollups, and without
def test_late_visits_of_a_link_are_counted_when_it_arrives(
    engine: str, postgres: Postgres, migrated: Path, tmp_path: Path, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        empty("sqlite", postgres, migrated, tmp_path / "from.db") as location,
        empty(engine, postgres, migrated, tmp_path / "to.db") as its,
        small_steps(random.Random(0)),
        contextlib.closing(Servers(location, 1, 2)) as shop,
        contextlib.closing(elsewhere(its, 1, [])) as there,
    ):
        monkeypatch.setattr(rollup_job, "MANY", many)
        behind(shop)
        with shop.db.read() as tx:
            link = links.get(tx, "one")
            n = tx.value("SELECT count(*) FROM visit WHERE link = :link", link=link.id)
        there.clock.now = shop.clock.now + DAY
        with there.db.write() as tx:
            webhook = webhooks.add(tx, "https://x.example/", ["visit.recorded"])
            tx.run("UPDATE webhook SET last_visit = :all", all=there.clock.now)
        exported(shop.db, tmp_path / "export", link)

        def count(*arguments: Any) -> None:
            while RollupJob(there.db).step():  # that of the server
                pass
            original(*arguments)

        original = counting.count
        monkeypatch.setattr(counting, "count", count)
        arrive(tmp_path / "export", there)
        there.clock.now = shop.clock.now
        assert late(there.db) == 0
        with there.db.read() as tx:
            arrived = links.get(tx, "one")
            assert tx.value("SELECT visits FROM link_total WHERE link = :link", link=arrived.id) == n
            assert webhook.id
            assert not tx.all("SELECT * FROM webhook_delivery"), "no one is told of visits to another instance"
        compare(shop, there.db, {link.id: arrived.id}, QUESTIONS)
        assert right(there.db)


def test_late_visits_of_an_instance_arrive_as_such(
    engine: str, postgres: Postgres, migrated: Path, tmp_path: Path
) -> None:
    with (
        empty("sqlite", postgres, migrated, tmp_path / "from.db") as location,
        empty(engine, postgres, migrated, tmp_path / "to.db") as its,
        small_steps(random.Random(0)),
        contextlib.closing(Servers(location, 1, 2)) as shop,
    ):
        behind(shop)
        exported(shop.db, tmp_path / "export")
        head = dumps.check(tmp_path / "export")
        transfer.import_all(tmp_path / "export", head, its, [tmp_path / "spill"], shop.clock, quiet)
        with contextlib.closing(open_database(its, shop.clock)) as new:
            assert late(new) == shop.late() > 0
            compare(shop, new, {link.id: link.id for link in shop.world.links}, QUESTIONS)
            assert right(new)
            compare(shop, new, {link.id: link.id for link in shop.world.links}, QUESTIONS)


def test_no_visit_of_another_link_is_late_because_of_an_import(
    engine: str, postgres: Postgres, migrated: Path, tmp_path: Path
) -> None:
    with (
        empty("sqlite", postgres, migrated, tmp_path / "from.db") as location,
        empty(engine, postgres, migrated, tmp_path / "to.db") as its,
        small_steps(random.Random(0)),
        contextlib.closing(Servers(location, 1, 2)) as shop,
        contextlib.closing(elsewhere(its, 1, [])) as there,
    ):
        behind(shop)
        there.clock.now -= DAY
        there.visit()
        with shop.db.read() as tx:
            exported(shop.db, tmp_path / "export", links.get(tx, "one"))
        lines = (tmp_path / "export").read_bytes().splitlines()[:-1]
        for other in (there._last_id, 1):
            (tmp_path / "export").write_bytes(changed(lines, "late", visit=other))
            with pytest.raises(BadFile, match="duplicate row, or a row that it refers to is missing"):
                arrive(tmp_path / "export", there)
            assert late(there.db) == 0


def test_a_late_visit_that_is_not_there_is_found(
    engine: str, postgres: Postgres, migrated: Path, tmp_path: Path
) -> None:
    with (
        empty("sqlite", postgres, migrated, tmp_path / "from.db") as location,
        empty(engine, postgres, migrated, tmp_path / "to.db") as its,
        contextlib.closing(Servers(location, 1, 2)) as shop,
    ):
        behind(shop)
        exported(shop.db, tmp_path / "export")
        path = tmp_path / "changed"
        path.write_bytes(changed((tmp_path / "export").read_bytes().splitlines()[:-1], "late", visit=1))
        with pytest.raises(BadFile, match="duplicate row, or a row that it refers to is missing"):
            transfer.import_all(path, dumps.check(path), its, [tmp_path / "spill"], shop.clock, quiet)
