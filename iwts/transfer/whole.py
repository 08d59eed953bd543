"""Exports, and the import of full exports, as lines that other programs can read too.

Nobody sees a database before its import is complete, in a way that depends on the engine (`storage/*/building.py`).
"""

import itertools
from collections.abc import Callable, Iterable
from pathlib import Path

from iwts.errors import IwtsError
from iwts.links import sealed
from iwts.links import store as links
from iwts.links.link import Link
from iwts.storage.address import Location
from iwts.storage.engines import building
from iwts.storage.tx import Row, Tx
from iwts.transfer import tables
from iwts.transfer.dumps import Dump, Head, Reader
from iwts.transfer.fields import Form
from iwts.transfer.tables import TABLES
from iwts.visits import waiting

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


def import_all(
    path: Path, head: Head, db: Location, spilled: Iterable[Path], clock: Callable[[], int], progress: Progress
) -> None:
    """Create the database `db`, whose visits wait in `spilled` (`waiting.places`), from a checked full export.

    The caller must hold the server's lock. Raise `IwtsError` unless a new database may be there: if there is none, or
    one with nothing worth keeping that is not in use.
    """
    for place in spilled:
        if any(waiting.kept(place)):
            raise IwtsError("%(file)s contains visits of another database; move it away", file=place)
    with building(db, clock, f"{head.lines} lines, CRC-32 {head.crc32:08x}", tables.is_empty) as new:
        with new.step() as tx:
            forms = {name: Form(tx, table) for name, table in TABLES.items()}
            if new.reached is None:
                tables.clear(tx)
        reader = Reader(path, head, *new.reached or ())
        while reader.line < head.lines:
            with new.step() as tx:
                _fill(tx, reader, forms)
                new.note(tx, reader.line, reader.offset)
            progress(reader.line, head.lines)
        with new.step() as tx:
            _complete(tx, reader)


def _fill(tx: Tx, reader: Reader, forms: dict[str, Form]) -> None:
    """Add the next rows."""
    for name, of_table in itertools.groupby(itertools.islice(reader, CHUNK), key=lambda row: row[1]):
        if name not in TABLES:
            raise reader.bad(NOT_A_TABLE)
        rows, numbers = list[Row](), list[int]()
        try:
            for number, _, fields in of_table:
                rows.append(forms[name].read(fields))
                numbers.append(number)
        except ValueError as error:
            raise reader.bad(error) from None
        if (added := tables.add(tx, TABLES[name], rows)) < len(rows):
            raise reader.bad(TWICE, numbers[added])


def _complete(tx: Tx, reader: Reader) -> None:
    """Check the imported data, and add what is derived from them."""
    if row := tx.one("SELECT slug FROM link WHERE slug IS NOT NULL AND id NOT IN (SELECT link FROM number)"):
        raise reader.bad(f"“{row[0]}” has no number")
    if [tx.value(f"SELECT count(*) FROM {name}") for name in ("rollup_progress", "spill_progress")] != [1, 1]:  # noqa: S608
        raise reader.bad("the file must contain one “rollup_progress” and one “spill_progress”")
    tables.reserve_ids(tx)
    for (link,) in tx.all("SELECT id FROM link WHERE slug IS NOT NULL"):
        links.seal(tx, link)
