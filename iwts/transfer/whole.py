"""Exports, and the import of full exports, as lines that other programs can read too.

A full import builds the new database in a temporary file, which gets the database's name once complete. After
`kill -9`, the next attempt continues where the last one stopped.
"""

import itertools
from collections.abc import Callable
from pathlib import Path

from iwts.errors import IwtsError
from iwts.links import sealed
from iwts.links import store as links
from iwts.links.link import Link
from iwts.storage import files, folders
from iwts.storage.engines import open_database
from iwts.storage.errors import ConstraintError
from iwts.storage.tx import Tx
from iwts.transfer import tables
from iwts.transfer.dumps import BadFile, Dump, Head, Reader
from iwts.transfer.fields import Form
from iwts.transfer.tables import TABLES
from iwts.visits import spill

CHUNK = 5_000  # lines per transaction
STEP = 1_000  # rows between two progress reports

Progress = Callable[[int, int], None]  # takes the rows done, and all rows

NOT_A_TABLE = "unknown table"
TWICE = "duplicate row, or a row that it refers to is missing"


def export(tx: Tx, write: Callable[[bytes], object], progress: Progress, link: Link | None = None) -> None:
    """Write all data of a snapshot, or all of one link.

    Seals are not written. Raises `IwtsError` if a link is damaged.
    """
    if damaged := [] if link else sealed.damaged(tx):
        raise IwtsError("damaged links: %(slugs)s; restore a backup", slugs=", ".join(damaged))
    of = tables.count(tx)
    dump = Dump(write, link.slug if link else None, tx.now)
    for table in TABLES.values():
        if link and not table.of_link:
            continue
        form = Form(tx, table)
        for row in tables.rows(tx, table, link.id if link else None):
            dump.add(table.name, form.show(row))
            if dump.lines % STEP == 0:
                progress(min(dump.lines, of - 1), of)
    dump.end()
    progress(of, of)


def check_room(db: Path) -> None:
    """Raise `IwtsError` unless a full import may replace this database.

    It may if the database does not exist, or contains nothing worth keeping and is not in use.
    """
    if db.exists():
        opened = open_database(db, clock=lambda: 0)
        try:
            with opened.read() as tx:
                if not tables.is_empty(tx):
                    raise IwtsError("%(db)s is not empty; name a new database with --database", db=db)
        finally:
            opened.close()
        if db.with_name(f"{db.name}-wal").exists():
            raise IwtsError("another program is using %(db)s; stop it first", db=db)
    if any(spill.read(spilled := spill.beside(db))):
        raise IwtsError("%(file)s contains visits of another database; move it away", file=spilled)


def import_all(path: Path, head: Head, db: Path, clock: Callable[[], int], progress: Progress) -> None:
    """Create the database `db` from a checked full export. The caller must hold the server's lock."""
    check_room(db)
    staging = _Staging(db.with_name(f"{db.name}.import"), head, clock)
    reader = Reader(path, head, *staging.place)
    try:
        while reader.line < head.lines:
            staging.fill(reader)
            progress(reader.line, head.lines)
        staging.seal(reader)
    except BadFile:
        staging.remove()
        raise
    finally:
        staging.close()
    check_room(db)  # once more: the import may have taken long
    files.put(staging.path, db)


class _Staging:
    """The database under construction, which records its source file and progress."""

    def __init__(self, path: Path, head: Head, clock: Callable[[], int]) -> None:
        self.path = path
        folders.check(path)  # SQLite would follow a link
        self._db = open_database(path, clock)
        place = self._place(head)
        if place is None:
            self.remove()
            self._db = open_database(path, clock)
            place = self._begin(head)
        self.place = place
        with self._db.read() as tx:
            self._forms = {name: Form(tx, table) for name, table in TABLES.items()}

    def _place(self, head: Head) -> tuple[int, int] | None:
        """The line and offset that an import of this file has reached; None if it has not started."""
        with self._db.read() as tx:
            if not tx.one("SELECT 1 FROM sqlite_schema WHERE name = 'import'"):
                return None
            row = tx.one("SELECT line, offset FROM import WHERE lines = :lines AND crc32 = :crc32", **_of(head))
        return row and (row[0], row[1])

    def _begin(self, head: Head) -> tuple[int, int]:
        with self._db.write() as tx:
            tables.clear(tx)
            tx.run("CREATE TABLE import (lines INTEGER, crc32 INTEGER, line INTEGER, offset INTEGER)")
            tx.run("INSERT INTO import VALUES (:lines, :crc32, 0, 0)", **_of(head))
        return 0, 0

    def fill(self, reader: Reader) -> None:
        """Add the next rows and record the progress."""
        with self._db.write() as tx:
            for name, of_table in itertools.groupby(itertools.islice(reader, CHUNK), key=lambda row: row[1]):
                if name not in TABLES:
                    raise reader.bad(NOT_A_TABLE)
                try:
                    tx.many(tables.insert(TABLES[name]), (self._forms[name].read(fields) for _, _, fields in of_table))
                except ConstraintError:
                    raise reader.bad(TWICE) from None
                except ValueError as error:
                    raise reader.bad(error) from None
            tx.run("UPDATE import SET line = :line, offset = :offset", line=reader.line, offset=reader.offset)
        self._db.checkpoint()

    def seal(self, reader: Reader) -> None:
        """Check the imported data, seal the links and finish."""
        with self._db.write() as tx:
            if row := tx.one("SELECT slug FROM link WHERE slug IS NOT NULL AND id NOT IN (SELECT link FROM number)"):
                raise reader.bad(f"“{row[0]}” has no number")
            if [tx.value(f"SELECT count(*) FROM {name}") for name in ("rollup_progress", "spill_progress")] != [1, 1]:  # noqa: S608
                raise reader.bad("the file must contain one “rollup_progress” and one “spill_progress”")
            for (link,) in tx.all("SELECT id FROM link WHERE slug IS NOT NULL"):
                links.seal(tx, link)
            tx.run("DROP TABLE import")

    def close(self) -> None:
        self._db.close()

    def remove(self) -> None:
        self._db.close()
        for end in ("", "-wal", "-shm"):
            self.path.with_name(self.path.name + end).unlink(missing_ok=True)


def _of(head: Head) -> dict[str, int]:
    return {"lines": head.lines, "crc32": head.crc32}
