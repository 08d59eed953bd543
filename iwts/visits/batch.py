"""Batches: visits and tallies on their way into the database, and their format in the spill file."""

import json
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

VERSION = 1  # of the format; every later version reads it (tests/data/schemas)


class Tally(StrEnum):
    """Requests that are counted but are not visits."""

    PREVIEW = "preview"  # a chat fetched a preview card, or a browser loaded the link in advance
    BOT = "bot"
    VIEW = "view"  # the picker was shown


class Why(StrEnum):
    """Why a number got a chat, if the routing of its link does not say that."""

    ONLY = "only"  # it was its turn, and no other number was there
    STICKY = "sticky"  # the visitor had got it before


class Visit(NamedTuple):
    """A person who was sent to a chat. `id` orders visits in time and is never reused.

    `why` is None if the routing of the link says why the number got the chat.
    """

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
    closed: bool = False  # whether everyone was closed then: the hours may be others by the time someone asks
    why: Why | None = None


class Place(StrEnum):
    """Where a batch is: the names of the counts in `/healthz`."""

    COMMITTED = "committed"
    SPILLED = "spilled"
    DROPPED = "dropped"


@dataclass(slots=True)
class Batch:
    """Everything since the last commit, to be stored in one transaction."""

    number: int  # rises with every batch, like the ids of its visits, which are higher
    visits: list[Visit] = field(default_factory=list)
    tallies: Counter[tuple[int, int, Tally]] = field(default_factory=Counter)  # (link, UTC hour, kind) → how often
    turns: dict[int, int] = field(default_factory=dict)  # link → the turn that was taken last; see links/routing.py
    day_keys: dict[int, bytes] = field(default_factory=dict)  # UTC day → key of its visitor hashes, if new
    database: str = ""  # the identity of the database that it is for; empty: any database
    served: dict[int, tuple[int, int]] = field(default_factory=dict)  # number with a cap → see `Number.served`
    earlier: int = 0  # how many visits are before it in the same journal
    of: int = 0  # the segment of the journal that it sums up, if it does; see `visits.summaries`
    place: Place | None = field(default=None, compare=False)  # None: being saved

    def __bool__(self) -> bool:
        return bool(self.visits or self.tallies or self.turns or self.day_keys)

    @property
    def links(self) -> set[int]:
        """The ids of all links that the batch mentions."""
        return {visit.link for visit in self.visits} | {link for link, _, _ in self.tallies} | self.turns.keys()

    def add(self, later: "Batch") -> None:
        """Take in a later batch: together they have the effect of one after the other."""
        self.visits += later.visits
        self.tallies.update(later.tallies)
        self.sum_up(later)

    def sum_up(self, later: "Batch") -> None:
        """Take in what a later batch says of turns, caps and keys."""
        self.turns |= later.turns
        self.served |= later.served
        self.day_keys = later.day_keys | self.day_keys  # the first key of a day stays

    def pack(self) -> bytes:
        """Serialize the batch: JSON with named fields, of which empty ones are omitted."""
        fields = {
            "version": VERSION,
            "database": self.database,
            "batch": self.number,
            "earlier": self.earlier or None,
            "of": self.of or None,
            "tallies": [
                {"link": link, "hour": hour, "kind": kind, "n": n} for (link, hour, kind), n in self.tallies.items()
            ],
            "turns": [{"link": link, "position": position} for link, position in self.turns.items()],
            "served": [{"number": number, "since": since, "n": n} for number, (since, n) in self.served.items()],
            "day_keys": [{"day": day, "key": key.hex()} for day, key in self.day_keys.items()],
            "visits": [_pack(visit) for visit in self.visits],
        }
        return json.dumps(_filled(fields), ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def unpack(cls, packed: bytes) -> "Batch":
        """Restore a batch from the output of `pack`. Raise ValueError, TypeError or LookupError for anything else."""
        fields = json.loads(packed)
        if fields["version"] > VERSION:
            raise ValueError(f"its format is version {fields['version']}")
        return cls(
            fields["batch"],
            [_unpack(visit) for visit in fields.get("visits", [])],
            Counter({(t["link"], t["hour"], Tally(t["kind"])): t["n"] for t in fields.get("tallies", [])}),
            {turn["link"]: turn["position"] for turn in fields.get("turns", [])},
            {key["day"]: bytes.fromhex(key["key"]) for key in fields.get("day_keys", [])},
            fields.get("database", ""),
            {one["number"]: (one["since"], one["n"]) for one in fields.get("served", [])},
            fields.get("earlier", 0),
            fields.get("of", 0),
        )

    @staticmethod
    def count_visits(packed: bytes) -> int:
        """Return how many visits the output of `pack` has, without unpacking it."""
        return packed.count(b'"visitor":')  # in a text, quotes follow a backslash

    @classmethod
    def unpack_without_visits(cls, packed: bytes) -> "Batch":
        """Restore a batch but for its visits, in a small part of the time. Raise like `unpack`."""
        rest, visits, _ = packed.partition(b',"visits":[')
        return cls.unpack(rest + b"}" if visits else packed)


def _pack(visit: Visit) -> dict[str, Any]:
    fields = visit._asdict()
    if visit.at == visit.id:  # the usual case
        del fields["at"]
    if visit.ip:
        fields["ip"] = visit.ip.hex()
    if not visit.closed:
        del fields["closed"]
    return _filled(fields)


def _filled(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in ("", None, [])}


def _unpack(fields: dict[str, Any]) -> Visit:
    get = fields.get
    return Visit(  # by position: with names, it takes a third longer
        fields["id"],
        fields["link"],
        get("at", fields["id"]),
        fields["number"],
        get("country", ""),
        get("agent", ""),
        get("referrer", ""),
        get("campaign", ""),
        fields["visitor"],
        bytes.fromhex(fields["ip"]) if "ip" in fields else None,
        get("closed", False),
        Why(fields["why"]) if "why" in fields else None,
    )
