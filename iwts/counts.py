"""Counts of visits for lists: of many links, of the numbers of one."""

from collections.abc import Iterable
from typing import NamedTuple

from iwts.db import Tx
from iwts.visits import DAY

DAYS = 14  # in a sparkline


class Counts(NamedTuple):
    """How often a link was opened: `total` ever, `days` on each of the last 14 UTC days, today the last of them."""

    total: int
    days: tuple[int, ...]

    @property
    def week(self) -> int:
        """In the last 7 days, today among them."""
        return sum(self.days[-7:])


def of_links(tx: Tx, links: Iterable[int]) -> dict[int, Counts]:
    """For each of these links how often it was opened; two queries however many there are."""
    wanted = list(links)
    among = f"link IN ({', '.join(map(str, wanted))})"
    today = tx.now // DAY
    days = range(today - DAYS + 1, today + 1)
    totals: dict[int, int] = dict(tx.all(f"SELECT link, count(*) FROM visit WHERE {among} GROUP BY link"))  # noqa: S608
    rows = tx.all(
        f"SELECT link, at / :day AS day, count(*) FROM visit WHERE {among} AND at >= :since GROUP BY link, day",  # noqa: S608
        day=DAY,
        since=days.start * DAY,
    )
    by_day = {(link, day): n for link, day, n in rows}
    return {link: Counts(totals.get(link, 0), tuple(by_day.get((link, day), 0) for day in days)) for link in wanted}


def of_numbers(tx: Tx, link: int) -> dict[int, int]:
    """How many visits each number of a link served, by the number's id."""
    return dict(tx.all("SELECT number, count(*) FROM visit WHERE link = :link GROUP BY number", link=link))
