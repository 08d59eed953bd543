"""Visits and tallies: their records and the SQL that stores them."""

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from iwts import addresses
from iwts.addresses import Address
from iwts.clock import DAY, HOUR, month_of
from iwts.storage.db import Tx

MAX_SOURCES = 10_000  # different referrers and campaigns per link: anyone can invent some
OTHER = "…"  # replaces all further ones


class Tally(StrEnum):
    """Requests that are counted but are not visits."""

    PREVIEW = "preview"  # a chat fetched a preview card, or a browser loaded the link in advance
    BOT = "bot"
    VIEW = "view"  # the picker was shown


class Visit(NamedTuple):
    """A person who was sent to a chat. `id` orders visits in time and is never reused."""

    id: int
    link: int
    at: int
    number: int
    country: str
    agent: str
    referrer: str
    campaign: str
    visitor: int
    ip: bytes | None


@dataclass(slots=True)
class Batch:
    """Everything since the last commit, to be stored in one transaction."""

    number: int  # rises with every batch; identifies it in the spill file
    visits: list[Visit] = field(default_factory=list)
    tallies: Counter[tuple[int, int, Tally]] = field(default_factory=Counter)  # (link, UTC hour, kind) → how often
    turns: dict[int, int] = field(default_factory=dict)  # link → position that served last
    day_keys: dict[int, bytes] = field(default_factory=dict)  # UTC day → key of its visitor hashes, if new

    def __bool__(self) -> bool:
        return bool(self.visits or self.tallies or self.turns or self.day_keys)

    def pack(self) -> bytes:
        """Serialize the batch for the spill file."""
        fields = (
            self.number,
            self.visits,
            [(*key, n) for key, n in self.tallies.items()],
            list(self.turns.items()),
            list(self.day_keys.items()),
        )
        return json.dumps(fields, default=bytes.hex, ensure_ascii=False).encode()

    @classmethod
    def unpack(cls, packed: bytes) -> "Batch":
        """Restore a batch from the output of `pack`."""
        number, visits, tallies, turns, day_keys = json.loads(packed)
        return cls(
            number,
            [Visit._make((*visit, ip and bytes.fromhex(ip))) for *visit, ip in visits],
            Counter({(link, hour, Tally(kind)): n for link, hour, kind, n in tallies}),
            dict(turns),
            {day: bytes.fromhex(key) for day, key in day_keys},
        )


class Ids:
    """Cache of the ids of strings in the file, which saves look-ups. Its size is limited."""

    MOST = 50_000

    def __init__(self) -> None:
        self.agents: dict[str, int] = {}
        self.sources: dict[tuple[int, str], int] = {}
        self.full: set[int] = set()  # links with the maximum of sources

    def learn(self, tx: Tx, batch: Batch) -> None:
        """Make sure that all strings of a batch have ids."""
        if len(self.agents) + len(self.sources) > self.MOST:
            self.forget()
        for text in {visit.agent for visit in batch.visits} - self.agents.keys():
            tx.run("INSERT INTO agent (text) VALUES (:text) ON CONFLICT DO NOTHING", text=text)
            self.agents[text] = tx.value("SELECT id FROM agent WHERE text = :text", text=text)
        mentioned = {(visit.link, text) for visit in batch.visits for text in (visit.referrer, visit.campaign) if text}
        for link, text in mentioned - self.sources.keys():
            source = self._find(tx, link, text) if link in self.full else self._insert(tx, link, text)
            source = source or self._insert(tx, link, OTHER)
            if source:  # else the link has been deleted
                self.sources[link, text] = source

    def _insert(self, tx: Tx, link: int, text: str) -> int | None:
        """Insert a source and return its id; None if its link is deleted, or full and `text` is not `OTHER`."""
        find = "SELECT count(*) FROM source WHERE link = :link"
        if text != OTHER and tx.value(find, link=link) >= MAX_SOURCES:
            self.full.add(link)
        else:
            tx.run(
                "INSERT INTO source (link, text) SELECT id, :text FROM link WHERE id = :link ON CONFLICT DO NOTHING",
                link=link,
                text=text,
            )
        return self._find(tx, link, text)

    def _find(self, tx: Tx, link: int, text: str) -> int | None:
        row = tx.one("SELECT id FROM source WHERE link = :link AND text = :text", link=link, text=text)
        return row[0] if row else None

    def forget(self) -> None:
        """Forget all ids, after a transaction that failed: its rows do not exist."""
        self.agents.clear()
        self.sources.clear()
        self.full.clear()


def record(tx: Tx, batch: Batch, ids: Ids) -> None:
    """Write a batch. Visits of deleted links, and from before a deletion of their statistics, are dropped.

    A visit that is already in the file is not counted twice.
    """
    if batch.day_keys:
        throw_old_keys_away(tx)
        tx.many(
            "INSERT INTO day_key (day, key) VALUES (?, ?) ON CONFLICT DO NOTHING",
            batch.day_keys.items(),
        )
    ids.learn(tx, batch)
    tx.many(
        """
        INSERT INTO visit (id, at, number, country, agent, referrer, campaign, visitor, ip, link)
        SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, id FROM link WHERE id = ? AND stats_since <= ?
        ON CONFLICT DO NOTHING
        """,
        [
            (
                visit.id,
                visit.at,
                visit.number,
                visit.country,
                ids.agents[visit.agent],
                ids.sources.get((visit.link, visit.referrer)),
                ids.sources.get((visit.link, visit.campaign)),
                visit.visitor,
                visit.ip,
                visit.link,
                visit.at,
            )
            for visit in batch.visits
        ],
    )
    tx.many(
        """
        INSERT INTO tally (hour, kind, n, link) SELECT ?, ?, ?, id FROM link WHERE id = ? AND stats_since < ?
        ON CONFLICT (link, hour, kind) DO UPDATE SET n = tally.n + excluded.n
        """,
        [(hour, kind, n, link, (hour + 1) * HOUR) for (link, hour, kind), n in batch.tallies.items()],
    )
    tx.many(
        """
        INSERT INTO tally_month (month, kind, n, link) SELECT ?, ?, ?, id FROM link WHERE id = ? AND stats_since < ?
        ON CONFLICT (link, month, kind) DO UPDATE SET n = tally_month.n + excluded.n
        """,
        [(month_of(hour // 24), kind, n, link, (hour + 1) * HOUR) for (link, hour, kind), n in batch.tallies.items()],
    )
    tx.many(
        "UPDATE link SET turn = ? WHERE id = ?",
        [(turn, link) for link, turn in batch.turns.items()],
    )


def replay(tx: Tx, batch: Batch, ids: Ids) -> bool:
    """Write a batch from the spill file unless it was replayed before; return whether it was new."""
    is_new = (
        tx.run("UPDATE spill_progress SET last_batch = :number WHERE last_batch < :number", number=batch.number) > 0
    )
    if is_new:
        record(tx, batch, ids)
    return is_new


def last_replayed(tx: Tx) -> int:
    """Return the number of the last batch replayed from the spill file."""
    return int(tx.value("SELECT last_batch FROM spill_progress"))


def wait_for(tx: Tx, batch: int | None) -> None:
    """Note the first batch that waits in the spill file; None means that none does."""
    tx.run("UPDATE spill_progress SET first_waiting = :batch", batch=batch)


def waiting(tx: Tx) -> int | None:
    """Return the first batch in the spill file, or None. All visits with lower ids are in the database."""
    found: int | None = tx.value("SELECT first_waiting FROM spill_progress")
    return found


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
    return int(tx.value("SELECT count(*) FROM visit"))


def last_id(tx: Tx) -> int:
    """Return the highest visit id that the file has or had, 0 for a new file.

    Counting has reached the mark in `rollup_progress` even if the last visits were deleted; new visits with ids up to
    there would never be counted.
    """
    sql = (
        "SELECT max(id) FROM (SELECT max(id) AS id FROM visit UNION ALL SELECT last_visit FROM rollup_progress) AS ids"
    )
    return int(tx.value(sql))


def day_keys(tx: Tx) -> dict[int, bytes]:
    """Return the keys of the visitor hashes by day."""
    return dict(tx.all("SELECT day, key FROM day_key"))


def throw_old_keys_away(tx: Tx) -> None:
    """Delete the keys of all days before yesterday, which makes those visitors unrecognizable."""
    tx.run("DELETE FROM day_key WHERE day < :yesterday", yesterday=tx.now // DAY - 1)


def throw_all_keys_away(tx: Tx) -> None:
    """Delete the keys of all days."""
    tx.run("DELETE FROM day_key")


def delete_unused_sources(tx: Tx, link: int, most: int) -> bool:
    """Delete up to `most` referrers and campaigns of a link that no visit uses; return whether any were deleted."""
    sql = """
        DELETE FROM source WHERE id IN (
          SELECT id FROM source WHERE link = :link AND id NOT IN (
            SELECT referrer FROM visit WHERE link = :link AND referrer IS NOT NULL
            UNION SELECT campaign FROM visit WHERE link = :link AND campaign IS NOT NULL
          ) LIMIT :most
        )
    """
    return tx.run(sql, link=link, most=most) > 0


def visitor(key: bytes, address: Address, agent: str) -> int:
    """Return a 63-bit number that is the same for one visitor while `key` exists, and meaningless without it."""
    fingerprint = hashlib.blake2b(address + agent.encode("utf-8", "replace"), key=key, digest_size=8)
    return int.from_bytes(fingerprint.digest()) >> 1


def stored_ip(address: Address, ip_storage: str) -> bytes | None:
    """Return the part of an address to store: all (`full`), its /24 or /48 (`truncated`), or None (`none`)."""
    if ip_storage == "none":
        return None
    if ip_storage == "full":
        return address
    return addresses.truncated(address)
