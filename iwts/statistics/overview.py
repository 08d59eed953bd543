"""Overviews of visits: for many links at once, and for the numbers of one link."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from iwts.clock import DAY
from iwts.statistics import raw, rollups
from iwts.statistics.raw import Selection, Slice
from iwts.storage.tx import Tx

DAYS = 14  # in a sparkline


class Overview(NamedTuple):
    """A link's visits: `total` of all time, and `days` for each of the last 14 UTC days, ending today."""

    total: int
    days: tuple[int, ...]

    @property
    def week(self) -> int:
        """The visits in the last 7 days, including today."""
        return sum(self.days[-7:])


def of_links(tx: Tx, links: Iterable[int]) -> dict[int, Overview]:
    """The overview of each link, in a constant number of queries. Requires a snapshot."""
    since = raw.since(tx, links)
    wanted = since.keys()
    today = tx.now // DAY
    days = range(today - DAYS + 1, today + 1)
    mark, having = rollups.mark(tx), rollups.having(tx, wanted)
    slices = [Slice(link, since[link], days.stop * DAY) for link in wanted]
    recent = [Slice(link, max(days.start * DAY, since[link]), days.stop * DAY) for link in wanted - having]
    rest = raw.days(tx, Selection(slices, after=mark))
    by_day, totals = Counter[tuple[int, int]](), Counter(rollups.totals(tx, wanted))
    for link, day, n in (*rollups.days(tx, having, days), *raw.days(tx, Selection(recent, up_to=mark)), *rest):
        by_day[link, day] += n
    for link, _, n in rest:
        totals[link] += n
    return {link: Overview(totals[link], tuple(by_day[link, day] for day in days)) for link in wanted}


def totals(tx: Tx, links: Iterable[int]) -> dict[int, int]:
    """The number of visits to each of these links that has any: as stored, and those that are not counted yet.

    Requires a snapshot.
    """
    since, end = raw.since(tx, links), (tx.now // DAY + 1) * DAY
    rest = Selection([Slice(link, start, end) for link, start in since.items()], after=rollups.mark(tx))
    found = Counter(rollups.totals(tx, since))
    for link, _, n in raw.days(tx, rest):
        found[link] += n
    return dict(found)


def of_numbers(tx: Tx, link: int) -> dict[int, int]:
    """The number of visits that each number of a link served, by its id. Requires a snapshot."""
    counted, rest = _counted(tx, link, "number")
    served = Counter({int(id_): n for id_, n in counted.items()})
    served.update(raw.by_number(tx, rest))
    return dict(served)


def of_campaigns(tx: Tx, link: int) -> dict[str, int]:
    """The number of visits through each campaign of a link, kept or not, most first. Requires a snapshot."""
    counted, rest = _counted(tx, link, "campaign")
    came = Counter(counted)
    came.update(raw.by_campaign(tx, rest))
    del came[""]  # without a campaign
    return dict(sorted(came.items(), key=lambda item: (-item[1], item[0])))


def _counted(tx: Tx, link: int, dimension: str) -> tuple[dict[str, int], Selection]:
    """The visits in a link's rollups, if it has any, by their texts in a dimension, and those that are not in them."""
    (since,) = raw.since(tx, [link]).values()
    every = [Slice(link, since, tx.now + DAY)]
    if not rollups.having(tx, [link]):
        return {}, Selection(every)
    return rollups.by_text(tx, link, dimension), Selection(every, after=rollups.mark(tx))
