"""Databases of all released schemas are migrated to ours, and everything in them works."""

import contextlib
import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest

from iwts.instance.service import Service
from iwts.settings.config import Config
from iwts.storage.sqlite.db import SqliteDatabase
from iwts.storage.sqlite.schema import newest
from iwts.transfer import dumps, whole
from iwts.visits.backlog import Totals
from iwts.visits.recorder import Recorder
from iwts.visits.spill import Spill
from tests.conftest import Clock, Serve
from tests.storage import schemas
from tests.visitor import Visitor

pytestmark = pytest.mark.slow

NEWEST = newest()


@pytest.fixture(params=range(1, NEWEST + 1))
def schema(request: pytest.FixtureRequest) -> int:
    number: int = request.param
    return number


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "old.db"


@pytest.fixture
def expected(schema: int, path: Path) -> dict[str, Any]:
    """Return the expected contents of the database at `path`."""
    return schemas.restore(schema, path)


@pytest.fixture
def service(path: Path, expected: dict[str, Any], settings: Config, clock: Clock) -> Iterator[Service]:
    clock.now = expected["now"]
    service = Service(dataclasses.replace(settings, database=path), clock)
    yield service
    service.close()


def test_a_released_migration_is_never_changed(schema: int, expected: dict[str, Any]) -> None:
    assert schemas.digest(schema) == expected["migration"], "write a new migration instead"


def test_the_database_has_every_kind_of_row(schema: int, path: Path, expected: dict[str, Any]) -> None:
    assert expected
    connection = apsw.Connection(str(path))
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    assert len(tables) > 20
    assert [name for (name,) in tables if not connection.execute(f"SELECT 1 FROM {name}").fetchall()] == []
    assert connection.pragma("user_version") == schema
    connection.close()


def test_it_has_our_schema_now(service: Service, migrated: Path) -> None:
    def shape(path: Path) -> tuple[Any, ...]:
        connection = apsw.Connection(str(path))
        names = "SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2"
        found = connection.execute(names).fetchall()
        columns = {
            name: connection.execute(f"PRAGMA table_info({name})").fetchall()
            for kind, name, _ in found
            if kind == "table"
        }
        version, broken = connection.pragma("user_version"), connection.execute("PRAGMA foreign_key_check").fetchall()
        connection.close()
        return found, columns, version, broken

    assert shape(service.config.database) == shape(migrated)
    assert shape(migrated)[2] == NEWEST


def test_its_links_lead_where_they_led_before(service: Service, serve: Serve) -> None:
    visitor = serve(service)
    shop = "https://wa.me/14155550132?text=Hello%2C%20one%20cake%20please"
    assert [visitor.get(path).location for path in ("/shop", "/first", "/SHOP")] == [shop] * 3
    page = visitor.get("/team")
    assert (page.status, "Ana" in page.text, "Sam" in page.text) == (200, True, True)
    assert visitor.get("/old").status == 404
    passed = visitor.post("/secret", {"code": "2468"}).location
    assert passed
    assert visitor.get(passed.removeprefix(service.config.public_url)).location == "https://wa.me/493023125118"


def test_its_secrets_open_what_they_opened_before(service: Service, serve: Serve, expected: dict[str, Any]) -> None:
    visitor, secrets = serve(service), expected["secrets"]
    for slug in ("shop", "team"):
        browser = visitor.another()
        assert browser.get(f"/m/{secrets[slug]}").status == 303
        assert f"/manage/{slug}" in browser.get("/my").text
    assert visitor.get(f"/s/{secrets['shared']}").status == 200
    browser = visitor.another()
    assert browser.fill("/open", {"slug": "shop", "code": "correct horse"}).location == "/manage/shop"
    browser = Visitor(visitor.port)
    browser.cookies["my"] = secrets["browser"]
    assert "/manage/shop" in browser.get("/my").text


def test_its_statistics_are_unchanged(service: Service, expected: dict[str, Any]) -> None:
    for slug, known in expected["statistics"].items():
        assert schemas.statistics(service.db, slug) == known
        assert known["visits"] > 10


def test_new_visits_are_counted_with_the_old_ones(service: Service, serve: Serve, expected: dict[str, Any]) -> None:
    assert serve(service).get("/shop").status == 302
    assert schemas.statistics(service.db, "shop")["visits"] == expected["statistics"]["shop"]["visits"] + 1


def test_the_visits_in_its_spill_file_arrive(
    schema: int, path: Path, service: Service, expected: dict[str, Any]
) -> None:
    spilled = path.with_name("old.db.spill")
    shutil.copy(schemas.FOLDER / f"{schema}.spill", spilled)
    spill = Spill(spilled, durable=False)
    recorder = Recorder(service.db, spill, service.clock, durable=False, ip_storage="full")
    assert recorder.totals == Totals(accepted=3, committed=3)
    assert not recorder.holds
    recorder.close()
    assert schemas.replayed(service.db) == expected["replayed"]


def test_its_export_has_the_same_statistics(schema: int, tmp_path: Path, expected: dict[str, Any]) -> None:
    file = schemas.FOLDER / f"{schema}.export"
    path, spilled = tmp_path / "new.db", tmp_path / "new.db.spill"
    whole.import_all(file, dumps.check(file), path, [spilled], lambda: expected["now"], lambda *_: None)
    with contextlib.closing(SqliteDatabase(tmp_path / "new.db", lambda: expected["now"])) as db:
        for slug, known in expected["statistics"].items():
            assert schemas.statistics(db, slug) == known
