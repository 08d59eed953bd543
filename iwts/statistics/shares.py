"""The shares of a link's numbers: the chats that each got in turn, beside those that it is meant to get."""

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from iwts.links.link import Link
from iwts.links.routing import Routing
from iwts.statistics import raw, rollups
from iwts.statistics.query import SECONDS, Query, Stats
from iwts.statistics.raw import Selection, Slice
from iwts.storage.db import Database
from iwts.storage.tx import Tx


class Share(NamedTuple):
    """How many chats a number got in turn, and the share of all such chats that it is meant to get now, 0 to 1.

    `in_turn` is None if that cannot be told, as some of the visits are no longer kept.
    """

    in_turn: int | None
    meant: float


def read(db: Database, link: Link, query: Query, found: Stats) -> dict[str, Share]:
    """Return the shares of the numbers by their digits; empty unless they answer in turn, and with filters.

    `found` are the link's statistics. Chats that no turn decided are not in turn: those with the night number,
    those of visitors who got the same number as before, and those from before numbers answered in turn. Raises
    `TooMuch`.
    """
    if link.routing is not Routing.TURN or len(link.numbers) < 2 or query.filters:
        return {}
    with db.snapshot(SECONDS) as tx:
        outside = _outside(tx, link, query)
    meant = Counter[str]()
    for number in link.numbers:  # two of them may have the same digits
        meant[number.digits] += number.weight
    counted, total = found.by["number"], meant.total()
    return {
        digits: Share(None if outside is None else max(counted.get(digits, 0) - outside[digits], 0), weight / total)
        for digits, weight in meant.items()
    }


def _outside(tx: Tx, link: Link, query: Query) -> Mapping[str, int] | None:
    """Count the chats of each number that were not dealt out in turn; None if some of them are no longer kept."""
    since, routed_at = tx.row("SELECT stats_since, routed_at FROM link WHERE id = :link", link=link.id)
    start, end = max(query.period.start, since), query.period.end
    counted = Counter[int]()
    if start < routed_at:
        counted.update(raw.by_number(tx, Selection([Slice(link.id, start, min(end, routed_at))])))
    sql = """
        SELECT visit.number, count(*) FROM reason JOIN visit ON visit.link = reason.link AND visit.id = reason.visit
        WHERE reason.link = :link AND why = 'sticky' AND at >= :start AND at < :end GROUP BY visit.number
    """
    counted.update(dict(tx.all(sql, link=link.id, start=max(start, routed_at), end=end)))
    if start < rollups.kept_from(tx, [link.id]) and (start < routed_at or link.sticky or counted):
        return None
    digits = {number.id: number.digits for number in link.numbers}
    outside = Counter[str]()
    for number, n in counted.items():
        outside[digits.get(number, "")] += n
    return outside
