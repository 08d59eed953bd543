"""Who of a link's numbers is there at a moment. Nothing waits for a moment: each visit asks anew.

Only links that are `is_timed` or `has_caps` come here; for all others, everyone who is active is there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from zoneinfo import ZoneInfo

from iwts.clock import SECOND
from iwts.links import hours
from iwts.links.hours import DAY, Hours, Spans
from iwts.links.link import Link, Number
from iwts.links.routing import Routing
from iwts.links.when import Closed

Served = Mapping[int, tuple[int, int]]  # by a number's id: when a day began, in UTC seconds, and its chats that day
NIGHT = 0  # the id under which chats with the night number count; no number of a link has it


def at(link: Link, now: int, *, anyway: bool = False, served: Served = MappingProxyType({})) -> Link:
    """Return the link as it is at a moment, in UTC seconds: with the numbers that visitors can get.

    While everyone is closed or has had all chats of the day, it is as its creator has chosen; without numbers, it shows
    its page. `anyway` says whether the visitor has read that page and wants to write. `served` has later counts of
    today's chats than the link.
    """
    are_open = [
        number for number in link.numbers if number.active and (not link.is_timed or is_open(link, number, now))
    ]
    numbers = tuple(without_full(link, are_open, now, served))
    if numbers:
        return replace(link, numbers=numbers)
    link, when = replace(link, is_closed=not are_open), link.when
    if when.closed == Closed.MESSAGE:
        return replace(link, numbers=tuple(replace(number, message=when.closed_message) for number in link.numbers))
    if when.closed == Closed.NUMBER and when.night:
        return replace(link, numbers=(night(link),), routing=Routing.FIRST)
    if when.closed == Closed.ANYWAY or (anyway and writes_anyway(link)):
        return link
    return replace(link, numbers=())


def writes_anyway(link: Link) -> bool:
    """Whether the page of a closed link opens the chat. It does if it stands in for a night number that is blocked."""
    return link.when.write_anyway or link.when.closed != Closed.PAGE


def night(link: Link) -> Number:
    """Return the number that answers while all others are closed."""
    return Number(id=NIGHT, position=0, digits=link.when.night, label="", message="", active=True)


def of(link: Link, number: Number) -> Hours:
    """Return the hours of a number: its own, or the link's. The link's exceptions count for everyone."""
    when = link.when
    return hours.compiled(when.zone, number.hours or when.hours, when.exceptions)


def without_full(link: Link, numbers: Sequence[Number], now: int, served: Served) -> Sequence[Number]:
    """Return those of a link's numbers that have not had all chats of today yet, in a day of the link's zone."""
    if not link.has_caps:
        return numbers
    since = _calendar(link).midnight(now)
    return [number for number in numbers if not number.cap or count(number, since, served) < number.cap]


def count(number: Number, since: int, served: Served) -> int:
    """Return how many chats a number with a cap has had in the day that began at `since`, in UTC seconds."""
    known = ((number.served_since, number.served), served.get(number.id, (0, 0)))
    return max((n for begin, n in known if begin == since), default=0)


def midnight(link: Link, now: int, days: int = 0) -> int:
    """Return when today began where the link is, or a day some days later, in UTC seconds."""
    return _calendar(link).midnight(now, days)


def _calendar(link: Link) -> Hours:
    return hours.compiled(link.when.zone, "", "")


def is_open(link: Link, number: Number, now: int) -> bool:
    """Whether a number is open at a moment, in UTC seconds."""
    return of(link, number).is_open(now)


def instead(link: Link, number: Number, now: int) -> list[Number]:
    """Return the numbers that get the chats of one that is away at a moment, in UTC microseconds."""
    active = [one for one in link.at(now).numbers if one.active and one.id != number.id]
    are_open = [one for one in active if not link.is_timed or is_open(link, one, now // SECOND)]
    there = list(without_full(link, are_open, now // SECOND, {}))
    return there[:1] if link.routing is Routing.FIRST else there


def next_change(link: Link, numbers: Sequence[Number], now: int) -> int | None:
    """Return the moment at which the first of these numbers, all open or all closed, opens or closes; None: never."""
    changes = {hours_: hours_.next_change(now) for hours_ in {of(link, number) for number in numbers}}
    return min((change for change in changes.values() if change), default=None)


def next_return(link: Link, numbers: Sequence[Number], now: int) -> int | None:
    """Return the moment at which the first of these numbers, of whom no one is there, is there again; None: never."""
    left = without_full(link, numbers, now, {})
    returns = [next_change(link, left, now)]
    if len(left) < len(numbers):
        tomorrow = midnight(link, now, 1)
        full = {of(link, number) for number in numbers if number not in left}
        returns += [tomorrow if one.is_open(tomorrow) else one.next_change(tomorrow) for one in full]
    return min((moment for moment in returns if moment), default=None)


def zone(link: Link) -> ZoneInfo | None:
    """Return the time zone of a link's hours; None if it has none."""
    return _calendar(link).zone if link.is_timed else None


def usual(link: Link) -> Hours:
    """Return the hours of a usual week in which anyone active is open."""
    return Hours(hours.compiled(link.when.zone, "", "").zone, tuple(week(link)), {})


def week(link: Link) -> list[Spans]:
    """Return the hours of each day of a week, Monday first, in which anyone active is open.

    Hours of several numbers may go on for longer than a day; then each day has its own.
    """
    all_ = [of(link, number) for number in link.numbers if number.active]
    days = [hours.union(span for one in all_ for span in one.week[day]) for day in range(7)]
    for day in (*range(7), *range(7)):  # what goes on from Sunday to Monday may go on to Tuesday
        long = [end for begin, end in days[day] if end - begin > DAY]
        if long:
            days[day] = tuple((begin, min(end, DAY) if end in long else end) for begin, end in days[day])
            days[(day + 1) % 7] = hours.union((*days[(day + 1) % 7], (0, long[0] - DAY)))
    return days
