"""Import of one link and its visits from another instance, while the server runs.

Until the import is complete, the link is hidden: it has no numbers and no slug. Its statistics start in the far future,
which lets the rollup job move its mark past the visits without counting them. Finally, one transaction turns it into a
normal link. The next import removes the remains of an interrupted one, and replaces one that is still running.
"""

import contextlib
import itertools
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from iwts.clock import SECOND
from iwts.deletion import deletion
from iwts.errors import IwtsError
from iwts.links import blocks, slugs
from iwts.links import store as links
from iwts.links.slugs import UNFINISHED
from iwts.statistics import rollups
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.db import Database
from iwts.storage.errors import ConstraintError
from iwts.storage.tx import Row, Tx, listed
from iwts.transfer import counting, tables
from iwts.transfer.dumps import BadFile, Head, Reader
from iwts.transfer.fields import Form
from iwts.transfer.new_ids import NewIds, find_or_add
from iwts.transfer.tables import TABLES
from iwts.transfer.whole import NOT_A_TABLE, TWICE, Progress
from iwts.visits import store as visits
from iwts.visits import waiting

CHUNK = 1_000  # lines per transaction
LATELY = 600 * SECOND  # age of visits that may not be in the database yet
PATIENCE = 10.0  # seconds for which the rollup job may make no progress
TRIES = 100  # attempts in that time

_NEVER = 2**62

# Rows with which the rollup job, which serves all links, would later conflict.
_DO_NOT_FIT = """
    SELECT 1 FROM dimension_value
    WHERE link = :link AND NOT EXISTS (SELECT 1 FROM link_total WHERE link = :link AND has_rollups = 1)
    UNION ALL
    SELECT 1 FROM pair_period JOIN link_total USING (link) WHERE link = :link AND end_day > paired_until
"""

# Written together, at the end; the other tables are written as they are read.
_TOGETHER = (
    *("email", "link", "slug", "number", "management", "creator", "creator_link"),
    *("rollup_progress", "link_total"),
)


def import_link(path: Path, head: Head, db: Database, spilled: Iterable[Path], progress: Progress) -> str:
    """Add the link of a checked export, with new ids. Return its slug. `spilled` is where its visits wait."""
    arrival = _Arrival(db, spilled, Reader(path, head))
    try:
        arrival.read(lambda line: progress(line, head.lines))
        arrival.count()
        arrival.wait_for_mark()
        slug = arrival.show()
    except BaseException:
        arrival.forget()
        raise
    progress(head.lines, head.lines)
    return slug


class _Arrival:
    def __init__(self, db: Database, spilled: Iterable[Path], reader: Reader) -> None:
        self._db = db
        self._reader = reader
        self._line = 1
        self._together: dict[str, list[dict[str, Any]]] = {name: [] for name in _TOGETHER}
        self._last = 0  # new id of the last visit
        self._counted_until = 0  # new id of the last visit that the other instance had counted
        self._uncounted = 0  # number of others
        self._all = 0  # number of all visits
        with db.write() as tx:
            is_other_there = _release(tx)
            self._limit = min(waiting.first(tx, spilled) or tx.now, tx.now) - LATELY
            self._forms = {name: Form(tx, table) for name, table in TABLES.items() if table.of_link}
            self._link: int = tx.value(
                """
                INSERT INTO link (slug, label, message, routing, stats_since, created_at)
                VALUES (:hidden, '', '', 'first', :never, :now) RETURNING id
                """,
                hidden=UNFINISHED,
                never=_NEVER,
                now=tx.now,
            )
        self._ids = NewIds(self._link)
        if is_other_there:
            deletion.purge_all(db)

    def forget(self) -> None:
        with self._db.write() as tx:
            is_ours = _release(tx, self._link)
        if is_ours:
            deletion.purge_all(self._db)

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Tx]:
        """Open a transaction in which the hidden link is there."""
        with self._db.write() as tx:
            self._check_hidden(tx)
            yield tx

    def read(self, progress: Callable[[int], None]) -> None:
        """Read the whole file; write rows of large tables immediately."""
        rows = iter(self._reader)
        while chunk := list(itertools.islice(rows, CHUNK)):
            with self._writing() as tx:
                for name, of_table in itertools.groupby(chunk, key=lambda row: row[1]):
                    found = list(of_table)
                    if name not in self._forms:
                        raise self._reader.bad(NOT_A_TABLE, found[0][0])
                    self._take(tx, name, found)
            self._db.checkpoint()
            progress(self._reader.line - 1)
            time.sleep(deletion.PAUSE)

    def _each(self, name: str, rows: Iterable[tuple[int, str, object]]) -> Iterator[Row]:
        for self._line, _, fields in rows:
            try:
                yield self._forms[name].read(fields)
            except ValueError as error:
                raise self._bad(error) from None

    def _bad(self, problem: object) -> BadFile:
        return self._reader.bad(problem, self._line)

    def _take(self, tx: Tx, name: str, found: list[tuple[int, str, object]]) -> None:
        rows = self._each(name, found)
        try:
            if name in _TOGETHER:
                self._keep(tx, name, rows)
            elif name == "agent":
                self._ids.agents |= {row[0]: row for row in rows}
            elif name in ("source", "dimension_value"):
                for row in rows:
                    self._ids.add(tx, name, row)
            else:
                self._add(tx, name, rows, [line for line, _, _ in found])
        except (ConstraintError, LookupError):
            raise self._bad(TWICE) from None

    def _add(self, tx: Tx, name: str, rows: Iterator[Row], lines: list[int]) -> None:
        moved = self._visits(tx, list(rows)) if name == "visit" else (self._ids.here(tx, name, row) for row in rows)
        new = list(moved)
        if (added := tables.add(tx, TABLES[name], new)) < len(new):
            raise self._reader.bad(TWICE, lines[added])
        if name == "late":
            self._uncounted += added

    def _keep(self, tx: Tx, name: str, rows: Iterator[Row]) -> None:
        for row in rows:
            fields = dict(zip(TABLES[name].names, row, strict=True))
            self._together[name].append(fields)
            if name == "link":
                self._ids.known["link", fields["id"]] = self._link
            elif name == "slug":
                _check_free(tx, fields["slug"])

    def _visits(self, tx: Tx, rows: list[Row]) -> Iterator[Row]:
        visits.note_import(tx)
        mark = sum(fields["last_visit"] for fields in self._together["rollup_progress"])
        for id_, row in zip(self._free_ids(tx, [row[0] for row in rows]), rows, strict=True):
            if row[0] > mark:
                self._uncounted += 1
            else:
                self._counted_until = id_
            self._last = id_
            self._all += 1
            self._ids.move(row[0], id_)
            yield self._ids.here(tx, "visit", (id_, *row[1:]))

    def _free_ids(self, tx: Tx, wanted: list[int]) -> list[int]:
        """Ids for visits, in the same order: the wanted ones where they are free.

        An id is free if this instance has no visit with it, and will not soon have one.
        """
        taken = set[int]()
        while True:
            ids, last = [], self._last
            for id_ in wanted:
                last = max(min(id_, self._limit), last + 1)
                while last in taken:
                    last += 1
                ids.append(last)
            found = {id_ for (id_,) in tx.all(f"SELECT id FROM visit WHERE id IN ({listed(ids)})")}  # noqa: S608
            if not found:
                return ids
            taken |= found

    def _check_hidden(self, tx: Tx) -> None:
        if not tx.one("SELECT 1 FROM link WHERE id = :link AND slug = :hidden", link=self._link, hidden=UNFINISHED):
            raise IwtsError("another import has started and replaced this one")

    def count(self) -> None:
        """Bring the link's rollups, if it has any, up to the last visit."""
        totals = [fields for fields in self._together["link_total"] if fields["has_rollups"]]
        if totals:
            counting.count(self._db, self._writing, self._link, self._counted_until, totals[0]["paired_until"])

    def wait_for_mark(self) -> None:
        """Run the rollup job past the visits, as visits before the mark are considered counted."""
        rollup_job = RollupJob(self._db)
        for _ in range(TRIES):
            while True:
                with self._db.read() as tx:
                    if rollups.mark(tx).id >= self._last:
                        self._check_all(tx)
                        return
                if not rollup_job.step():
                    break
            time.sleep(PATIENCE / TRIES)
        raise IwtsError("visits wait for the database; try again when /healthz reports “ok”")

    def _check_all(self, tx: Tx) -> None:
        if tx.value("SELECT count(*) FROM visit WHERE link = :link", link=self._link) != self._all:
            self._check_hidden(tx)
            raise IwtsError("visit_retention removed some of these visits during the import; try again")

    def show(self) -> str:
        """Turn it into a normal link."""
        with self._writing() as tx:
            if len(self._together["link"]) != 1 or not self._together["number"]:
                raise self._bad("the file does not contain exactly one link with its numbers")
            (link,) = self._together["link"]
            if link["slug"] not in [fields["slug"] for fields in self._together["slug"]]:
                raise self._bad(f"the link name “{link['slug']}” is missing from the table “slug”")
            self._check_blocks(tx)
            try:
                self._write_together(tx, link)
            except (ConstraintError, LookupError):
                raise self._bad(TWICE) from None
            if tx.one(_DO_NOT_FIT, link=self._link):
                raise self._bad("the link's statistics are inconsistent")
            links.seal(tx, self._link)
        return str(link["slug"])

    def _check_blocks(self, tx: Tx) -> None:
        """Raise `IwtsError` if the owner of this instance has blocked something in the link."""

        def each(table: str, of: str) -> list[str]:
            return [fields[of] for fields in self._together[table] if fields[of]]

        numbers = each("number", "digits") + each("link", "night")
        found = blocks.among(tx, numbers, each("email", "address"), each("slug", "slug"))
        if found:
            what = ", ".join(found)
            raise IwtsError("cannot import this link: iwts blocks list has %(what)s", what=what)

    def _write_together(self, tx: Tx, link: dict[str, Any]) -> None:
        for table, unique in (("email", "address"), ("creator", "digest")):
            for fields in self._together[table]:
                names = TABLES[table].names
                row = self._ids.here(tx, table, tuple(fields.values()))
                self._ids.known[table, fields["id"]] = find_or_add(tx, table, unique, names, row)
        for table in ("slug", "number", "management", "creator_link"):
            for fields in self._together[table]:
                if table == "slug":
                    _check_free(tx, fields["slug"])
                    fields["former_link"] = None
                tx.add(table, TABLES[table].names, [self._ids.here(tx, table, tuple(fields.values()))])
        tx.run("DELETE FROM late WHERE link = :link", link=self._link)
        visits_ = self._uncounted + sum(fields["visits"] for fields in self._together["link_total"])
        if visits_ or self._together["link_total"]:
            states: dict[str, Any] = {"has_rollups": 0, "paired_until": 0, "kept_from": 0}
            states |= next(iter(self._together["link_total"]), {}) | {"link": self._link, "visits": visits_}
            names = TABLES["link_total"].names
            tx.add("link_total", names, [tuple(states[name] for name in names)])
        here = self._ids.here(tx, "link", tuple(link.values()))
        values = dict(zip(TABLES["link"].names, here, strict=True)) | {"has_old_visits": 0}
        columns = ", ".join(f"{name} = :{name}" for name in values)
        tx.run(f"UPDATE link SET {columns} WHERE id = :id", **values)  # noqa: S608


def _release(tx: Tx, link: int | None = None) -> bool:
    """Leave an unfinished link, the given one or any, to the purge. Return whether there was one."""
    sql = "UPDATE link SET slug = NULL WHERE slug = :hidden AND (id = :link OR :link IS NULL)"
    return tx.run(sql, hidden=UNFINISHED, link=link) > 0


def _check_free(tx: Tx, slug: str) -> None:
    if slug in slugs.RESERVED or tx.one("SELECT 1 FROM slug WHERE slug = :slug", slug=slug):
        raise IwtsError("cannot import this link: the link name “%(slug)s” is taken or reserved here", slug=slug)
