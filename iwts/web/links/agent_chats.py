"""What an agent's page says of chats: those of their number, and of the others where the creator allows that."""

from datetime import date, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from iwts.errors import TooMuch
from iwts.links import phone
from iwts.links.link import Link, Number
from iwts.statistics import periods
from iwts.statistics import query as stats
from iwts.statistics.periods import Unit
from iwts.statistics.query import Query
from iwts.web.frame import day_chart
from iwts.web.frame.context import Context
from iwts.web.frame.day_chart import Chart

DAYS = (1, 7, 30)  # with today
CHARTED = 14  # days


class Figure(NamedTuple):
    """The chats of a number in some days up to today, and its share of the link's; None without any."""

    days: int
    chats: int
    share: float | None


class Chats(NamedTuple):
    """The figures of the agent's number, its chart, and the chats of each number in the same days, by its name.

    There is no chart without chats in its days. `all_` is empty unless the creator lets agents see it.
    """

    figures: list[Figure]
    chart: Chart | None
    all_: list[tuple[str, list[int]]]


def read(c: Context, link: Link, number: Number, today: date, zone: ZoneInfo) -> Chats:
    """Read the chats; nothing if that takes too long: the switch must not wait."""
    try:
        counted = [_counted(c, link, periods.of_days(today - timedelta(days - 1), today, zone)) for days in DAYS]
        charted = periods.of_days(today - timedelta(CHARTED - 1), today, zone, Unit.DAY)
        days = stats.times(c.service.db, Query((link.id,), charted, {"number": number.digits}))
    except TooMuch:
        return Chats([], None, [])
    figures = []
    for n, of in zip(DAYS, counted, strict=True):
        chats, total = of.get(number.digits, 0), sum(of.values())
        figures.append(Figure(n, chats, chats / total if total else None))
    chart = day_chart.chart(c.language, days, today, as_bars=True) if any(days) else None
    seen = link.numbers if link.agents_see_all and len(link.numbers) > 1 else ()
    return Chats(figures, chart, [(name(one), [of.get(one.digits, 0) for of in counted]) for one in seen])


def name(number: Number) -> str:
    """Return what a number is called on agents' pages."""
    return number.label or phone.show(number.digits)


def _counted(c: Context, link: Link, period: periods.Period) -> dict[str, int]:
    return stats.read(c.service.db, Query((link.id,), period)).by["number"]
