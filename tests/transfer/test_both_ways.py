"""From SQLite to PostgreSQL and back: nothing changes, and what breaks off leaves nothing."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.storage.address import Location, PostgresAddress
from iwts.storage.db import Database
from iwts.storage.engines import open_database
from iwts.transfer import dumps, whole
from iwts.transfer.dumps import BadFile
from iwts.transfer.tables import TABLES
from tests.commands.test_cli import Capture, alone, run
from tests.patience import eventually
from tests.postgres import Postgres
from tests.storage import schemas
from tests.transfer.test_transfer import ended

pytestmark = pytest.mark.slow

__all__ = ["alone"]  # a fixture

EXPORT = max(schemas.FOLDER.glob("*.export"))


@pytest.fixture
def location(postgres: Postgres) -> Iterator[PostgresAddress]:
    """An empty database in PostgreSQL."""
    with postgres.empty() as address:
        yield PostgresAddress.parse(address)


def moved(export: Path, to: Location, spilled: Path) -> None:
    whole.import_all(export, dumps.check(export), to, [spilled], lambda: schemas.NOW, lambda *_: None)


@contextlib.contextmanager
def opened(location: Location) -> Iterator[Database]:
    with contextlib.closing(open_database(location, lambda: schemas.NOW)) as db:
        yield db


def exported(db: Database, path: Path) -> bytes:
    with path.open("wb") as file, db.snapshot() as tx:
        whole.export(tx, file.write, lambda *_: None)
    return path.read_bytes()


def rows(export: bytes) -> list[bytes]:
    return export.splitlines()[1:-1]


def test_every_kind_of_row_goes_there_and_back_unchanged(location: Location, tmp_path: Path) -> None:
    """The export of a database with every kind of row, its rows in the same order, and the same statistics."""
    original = rows(EXPORT.read_bytes())
    assert {next(iter(json.loads(row))) for row in original} == TABLES.keys()
    expected = json.loads(EXPORT.with_suffix(".json").read_text())["statistics"]
    export = EXPORT
    for place in (location, tmp_path / "back.db"):
        moved(export, place, tmp_path / "spill")
        export = tmp_path / "again"
        with opened(place) as db:
            assert rows(exported(db, export)) == original
            assert {slug: schemas.statistics(db, slug) for slug in expected} == expected


def test_new_rows_get_the_same_ids_on_both(location: Location, tmp_path: Path) -> None:
    """No id of a deleted row is given again."""
    found = []
    for place in (tmp_path / "new.db", location):
        moved(EXPORT, place, tmp_path / "spill")
        with opened(place) as db, db.write() as tx:
            link = links.create(tx, Draft.check([Typed("+14155550132")], slug="later"), b"digest")
            found.append((link.id, link.numbers[0].id, tx.all("SELECT * FROM sqlite_sequence ORDER BY name")))
    assert found[0] == found[1]


def test_no_id_is_given_twice_after_an_import_without_the_last_ids(location: Location, tmp_path: Path) -> None:
    """Those of deleted rows may be, but none of a row that is there."""
    lines = [line for line in EXPORT.read_bytes().splitlines()[:-1] if not line.startswith(b'{"sqlite_sequence"')]
    (tmp_path / "export").write_bytes(ended(lines))
    last = max(json.loads(line)["link"]["id"] for line in lines if line.startswith(b'{"link"'))
    for place in (tmp_path / "new.db", location):
        moved(tmp_path / "export", place, tmp_path / "spill")
        with opened(place) as db, db.write() as tx:
            assert links.create(tx, Draft.check([Typed("+14155550132")], slug="later"), b"digest").id == last + 1


def test_an_import_that_fails_at_its_end_changes_nothing(location: Location, tmp_path: Path) -> None:
    with opened(location) as db, db.write() as tx:
        tx.run("INSERT INTO act (at, name, subject, way, address) VALUES (1, 'import', '', 'command', '')")
    lines = EXPORT.read_bytes().splitlines()[:-1]
    bad = tmp_path / "bad"
    bad.write_bytes(ended([*lines, lines[-1]]))
    with pytest.raises(BadFile, match=rf"line {len(lines) + 1}: duplicate row"):
        moved(bad, location, tmp_path / "spill")
    with opened(location) as db, db.write() as tx:
        assert tx.all("SELECT id FROM act") == [(1,)]
        assert tx.all("SELECT name, seq FROM sqlite_sequence") == [("act", 1)], "no id is taken twice"
        assert not tx.one("SELECT 1 FROM link")


UNFINISHED = """
import sys
from iwts import cli
from iwts.transfer import whole

def stop(*_):
    print("all rows are there", flush=True)
    sys.stdin.read()

whole._complete = stop
cli.main(sys.argv[1:])
"""


def test_of_a_killed_import_nothing_is_left_and_the_next_starts_anew(
    location: PostgresAddress, capsys: Capture, tmp_path: Path
) -> None:
    command = "import", str(EXPORT), "--database", location.uri
    process = subprocess.Popen(
        [sys.executable, "-c", UNFINISHED, *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with process:
        assert process.stdout
        assert process.stdout.readline() == b"all rows are there\n"
        assert "an iwts server or command" in run(capsys, *command)[2][0]
        process.kill()
    eventually(lambda: run(capsys, *command)[0] == 0)  # PostgreSQL has noticed the end
    with opened(location) as db:
        again = rows(exported(db, tmp_path / "again"))
    assert [row for row in again if b"act" not in row] == [
        row for row in rows(EXPORT.read_bytes()) if b"act" not in row
    ]


def test_who_writes_during_an_import_is_refused(
    location: PostgresAddress, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    complete = whole._complete

    def complete_late(*arguments: Any) -> None:
        status, _, told = run(capsys, "links", "add", "+14155550132", "--slug", "bakery", "--database", location.uri)
        assert (status, len(told)) == (2, 1)
        assert "cannot be used now" in told[0]
        complete(*arguments)

    monkeypatch.setattr(whole, "_complete", complete_late)
    assert run(capsys, "import", str(EXPORT), "--database", location.uri)[0] == 0
    assert "is not empty" in run(capsys, "import", str(EXPORT), "--database", location.uri)[2][0]


def test_sample_data_and_a_table_of_links_go_into_postgresql_and_everything_to_sqlite(
    location: PostgresAddress, capsys: Capture
) -> None:
    there = "--database", location.uri
    assert run(capsys, "demo", "--visits", "300", *there)[0] == 0
    told = f"iwts: {location} already contains links; name another one with --database"
    assert run(capsys, "demo", "--visits", "300", *there) == (2, "", [told])
    Path("links.csv").write_text("number,slug\n+14155550132,table\nnobody,other\n")
    status, out, err = run(capsys, "import", "--from", "csv", "links.csv", *there)
    assert (status, out.splitlines()[1].partition(",")[0]) == (0, "table")
    assert err[-1] == "1 link imported, 1 skipped. Click counts are not imported."
    assert run(capsys, "export", "--output", "all", *there)[0] == 0
    assert run(capsys, "import", "all", "--database", "new.db")[0] == 0
    for command in (("stats", "nour-bakery", "--json"), ("links", "list", "--json")):
        assert run(capsys, *command, *there) == run(capsys, *command, "--database", "new.db")
