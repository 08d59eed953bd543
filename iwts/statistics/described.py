"""Statistics as programs read them: the JSON of `iwts stats` and of the API."""

from collections.abc import Mapping
from typing import Any

from iwts.statistics import closed
from iwts.statistics.periods import Unit
from iwts.statistics.query import Query, Stats
from iwts.statistics.shares import Share

TOTALS = ("visits", "unique", "previews", "bots", "views")
_LENGTHS = {Unit.HOUR: None, Unit.DAY: len("2026-11-30"), Unit.MONTH: len("2026-11")}  # of ISO times


def describe(query: Query, found: Stats, shares: Mapping[str, Share]) -> dict[str, Any]:
    """Return the statistics of a link as JSON: the totals, and the visits by dimension and by hour, day or month.

    Also the shares of its numbers, if they answer in turn, by their digits; of a link with hours, also how many came
    while everyone was closed.
    """
    unit = query.period.unit
    by: dict[str, Any] = {dimension: counted for dimension, counted in found.by.items() if dimension != "link"}
    times = zip(query.period.begins(), found.times, strict=True)
    by[unit.value] = {begin.isoformat()[: _LENGTHS[unit]]: n for begin, (n, _) in times if n}
    totals = {name: getattr(found, name) for name in TOTALS}
    told = {**totals, **closed.describe(query, found), "by": by}
    return {**told, "shares": {digits: share._asdict() for digits, share in shares.items()}}
