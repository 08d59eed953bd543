"""Visits and tallies: the SQL that stores them."""

import hashlib
import secrets
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from iwts.clock import DAY, HOUR, month_of
from iwts.http import addresses
from iwts.http.addresses import Address
from iwts.links import site_days
from iwts.storage.tx import Tx
from iwts.visits.batch import Batch, Tally, Visit
from iwts.visits.ids import Ids

LATEST = 5 * DAY  # after which a visit that is shipped is like one that is imported: retention does not expect it


def record(tx: Tx, batch: Batch, ids: Ids, *, may_be_late: bool = False) -> None:
    """Write a batch. Visits of deleted links, and from before a deletion of their statistics, are dropped.

    A visit that is already in the file is not counted twice. With `may_be_late`, visits with higher ids may have been
    counted already, and `ids` must be new.
    """
    if batch.day_keys:
        throw_old_keys_away(tx)
        add_day_keys(tx, batch.day_keys)
    ids.learn(tx, batch)
    there = [visit for visit in batch.visits if ids.links[visit.link] <= visit.at]
    if may_be_late:
        _note_late(tx, there)
        _note_used(tx, ids)
    tx.make_room(visit.id for visit in there)
    agents, find = ids.agents, ids.sources.get
    tx.for_all(
        """
        INSERT INTO visit (id, link, at, number, country, agent, referrer, campaign, visitor, ip, closed)
        SELECT given.* FROM given (
          id bigint, link bigint, at bigint, number bigint, country text, agent bigint, referrer bigint,
          campaign bigint, visitor bigint, ip bytea, closed bigint
        ) WHERE true ON CONFLICT DO NOTHING
        """,
        [  # by position: with names, it takes three times as long
            (id_, link, at, number, country, agents[agent], find((link, from_)), find((link, by)), visitor, ip, closed)
            for id_, link, at, number, country, agent, from_, by, visitor, ip, closed, _ in there
        ],
    )
    tx.for_all(
        """
        INSERT INTO reason (visit, link, why) SELECT visit.id, visit.link, given.why
        FROM visit, given (id bigint, link bigint, why text) WHERE visit.id = given.id AND visit.link = given.link
        ON CONFLICT DO NOTHING
        """,
        [(visit.id, visit.link, visit.why) for visit in there if visit.why],
    )
    if batch.tallies:
        _add_tallies(tx, batch, ids)
    tx.for_all(
        "UPDATE link SET turn = given.turn FROM given (link bigint, turn bigint) WHERE id = given.link",
        list(batch.turns.items()),
    )
    tx.for_all(
        """
        UPDATE number SET served_since = given.since, served = given.n
        FROM given (number bigint, since bigint, n bigint) WHERE id = given.number
        """,
        [(number, *counted) for number, counted in batch.served.items()],
    )


def _add_tallies(tx: Tx, batch: Batch, ids: Ids) -> None:
    found = [(link, hour, kind, n) for (link, hour, kind), n in batch.tallies.items()]
    there = [each for each in found if ids.links[each[0]] < (each[1] + 1) * HOUR]
    months = Counter[tuple[int, int, Tally]]()
    for link, hour, kind, n in there:
        months[link, month_of(hour // 24), kind] += n
    tx.for_all(
        """
        INSERT INTO tally (link, hour, kind, n)
        SELECT given.* FROM given (link bigint, hour bigint, kind text, n bigint) WHERE true
        ON CONFLICT (link, hour, kind) DO UPDATE SET n = tally.n + excluded.n
        """,
        there,
    )
    tx.for_all(
        """
        INSERT INTO tally_month (link, month, kind, n)
        SELECT given.* FROM given (link bigint, month bigint, kind text, n bigint) WHERE true
        ON CONFLICT (link, month, kind) DO UPDATE SET n = tally_month.n + excluded.n
        """,
        [(*key, n) for key, n in months.items()],
    )
    site_days.add(tx, [(hour // 24, kind, n) for _, hour, kind, n in found if kind in site_days.KINDS])


def _note_late(tx: Tx, coming: Sequence[Visit]) -> None:
    """Note which visits come too late to be counted in their turn, before they are written."""
    counted = tx.integer("SELECT last_visit FROM rollup_progress")
    tx.for_all(
        """
        INSERT INTO late (visit, link) SELECT given.* FROM given (id bigint, link bigint)
        WHERE NOT EXISTS (SELECT 1 FROM visit WHERE visit.id = given.id AND visit.link = given.link)
        """,
        [(visit.id, visit.link) for visit in coming if visit.id <= counted],
    )
    if min((visit.id for visit in coming), default=tx.now) < tx.now - LATEST:
        note_import(tx)


def _note_used(tx: Tx, ids: Ids) -> None:
    """Note which strings are in use: a search for unused ones may have read further than to the visits with them."""
    search = tx.integer("SELECT searches FROM spill_progress")
    for table, of in (("agent", ids.agents), ("source", ids.sources)):
        tx.for_all(
            f"""
            UPDATE {table} SET search = given.search FROM given (string bigint, search bigint)
            WHERE id = given.string AND {table}.search < given.search
            """,  # noqa: S608 (constants)
            [(id_, search) for id_ in {*of.values()}],
        )


def mark(tx: Tx, batch: Batch) -> bool:
    """Note that a batch is in the database, in the transaction that writes it; return whether it is new."""
    sql = "UPDATE spill_progress SET last_batch = :number WHERE last_batch < :number"
    return tx.run(sql, number=batch.number) > 0


def replay(tx: Tx, batch: Batch, ids: Ids) -> bool:
    """Write a batch from the spill file unless it is in the database; return whether it was new."""
    is_new = mark(tx, batch)
    if is_new:
        record(tx, batch, ids)
    return is_new


class Progress(NamedTuple):
    """The progress that the database notes about the spill file."""

    database: str  # the identity of the database: batches for another one are not replayed into it
    last_batch: int  # the last one from the spill file or with tallies; all up to it are in the database
    first_waiting: int | None  # see `wait_for`


def progress(tx: Tx) -> Progress:
    """Return the progress that the database notes about the spill file."""
    return Progress(*tx.row("SELECT database, last_batch, first_waiting FROM spill_progress"))


def take_new_identity(tx: Tx) -> str:
    """Give the database a new identity: the present contents of the spill file belong to another one."""
    tx.run("UPDATE spill_progress SET database = :identity", identity=secrets.token_hex(6).upper())
    return progress(tx).database


def last_link(tx: Tx) -> int:
    """Return the highest id that a link ever had here. Lower ones without a row belong to deleted links."""
    row = tx.one("SELECT seq FROM sqlite_sequence WHERE name = 'link'")
    return row[0] if row else 0


def wait_for(tx: Tx, visit: int | None) -> None:
    """Note that visits with higher ids than this one may wait in a spill file that cannot be opened; None: none do."""
    tx.run("UPDATE spill_progress SET first_waiting = :visit", visit=visit)


def waiting(tx: Tx) -> int | None:
    """Return the id noted by `wait_for`: all visits with lower ids are in the database."""
    found: int | None = tx.value("SELECT first_waiting FROM spill_progress")
    return found


def note_import(tx: Tx) -> None:
    """Note that visits are imported, or come days late, with lower ids than others; see `late_arrivals`."""
    tx.run("UPDATE spill_progress SET imports = imports + 1")


def late_arrivals(tx: Tx) -> tuple[int, int]:
    """Return a value that changes whenever visits may have arrived with lower ids than others."""
    batch, imports = tx.row("SELECT last_batch, imports FROM spill_progress")
    return batch, imports


def skip_spilled(tx: Tx, batch: int) -> None:
    """Mark all batches up to this one as replayed and none as waiting: they belong to another file."""
    tx.run(
        """
        UPDATE spill_progress
        SET last_batch = CASE WHEN last_batch < :batch THEN :batch ELSE last_batch END, first_waiting = NULL
        """,
        batch=batch,
    )


def count(tx: Tx) -> int:
    """Count the visits that are stored one by one."""
    return tx.integer("SELECT count(*) FROM visit")


def first_uncounted(tx: Tx) -> int | None:
    """Return the time of the first visit that is not counted yet; None if there is none."""
    after = "SELECT id, at FROM visit WHERE id > (SELECT last_visit FROM rollup_progress) ORDER BY id LIMIT 1"
    late = "SELECT id, at FROM visit WHERE id = (SELECT min(visit) FROM late)"
    row = tx.one(f"SELECT at FROM ({late} UNION ALL SELECT id, at FROM ({after}) AS next) AS first ORDER BY id LIMIT 1")  # noqa: S608
    return row[0] if row else None


def last_id(tx: Tx) -> int:
    """Return the highest visit id that the file has or had, 0 for a new file.

    Counting has reached the mark in `rollup_progress` even if the last visits were deleted; new visits with ids up to
    there would never be counted.
    """
    visit = tx.integer("SELECT coalesce(max(id), 0) FROM visit")
    mark = tx.integer("SELECT coalesce(max(last_visit), 0) FROM rollup_progress")  # its row may have been deleted
    return max(visit, mark)


def day_keys(tx: Tx) -> dict[int, bytes]:
    """Return the keys of the visitor hashes by day."""
    return dict(tx.all("SELECT day, key FROM day_key"))


def add_day_keys(tx: Tx, keys: Mapping[int, bytes]) -> None:
    """Add the keys of days that have none yet."""
    tx.many("INSERT INTO day_key (day, key) VALUES (?, ?) ON CONFLICT DO NOTHING", keys.items())


def throw_old_keys_away(tx: Tx) -> None:
    """Delete the keys of all days before yesterday, which makes those visitors unrecognizable."""
    tx.run("DELETE FROM day_key WHERE day < :yesterday", yesterday=tx.now // DAY - 1)


def throw_all_keys_away(tx: Tx) -> None:
    """Delete the keys of all days."""
    tx.run("DELETE FROM day_key")


def visitor(key: bytes, address: Address, agent: str) -> int:
    """Return a 63-bit number that is the same for one visitor while `key` exists, and meaningless without it."""
    fingerprint = hashlib.blake2b(address + _digest(agent), key=key, digest_size=8)
    return int.from_bytes(fingerprint.digest()) >> 1


@lru_cache(1024)
def _digest(agent: str) -> bytes:
    return hashlib.blake2b(agent.encode("utf-8", "replace"), digest_size=16).digest()


def stored_ip(address: Address, ip_storage: str) -> bytes | None:
    """Return the part of an address to store: all (`full`), its /24 or /48 (`truncated`), or None (`none`)."""
    if ip_storage == "none":
        return None
    if ip_storage == "full":
        return address
    return addresses.truncated(address)
