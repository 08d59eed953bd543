"""What people read about the hours of a link: when somebody answers, and until when."""

from datetime import datetime, timedelta

from iwts import clock as clock_
from iwts.errors import N_
from iwts.i18n import Language
from iwts.links import hours, present
from iwts.links.hours import Spans
from iwts.links.link import Link, Number

SOON = 7  # days in which a weekday names a day
EXCEPTIONS = 14  # days of which the exceptions are shown

# Translators: %(day)s is a day of the week or a date, in the nominative: “Monday”, “Jan 7, 2027”.
ON_DAY = N_("We answer again on %(day)s at %(time)s")
TODAY = N_("We answer again today at %(time)s")
UNKNOWN = N_("We are closed now")
# Translators: said of a person; %(day)s is a day of the week or a date, in the nominative.
BACK_ON_DAY = N_("Back on %(day)s at %(time)s")
BACK_TODAY = N_("Back today at %(time)s")
BACK_UNKNOWN = N_("Not available now")
# Translators: %(day)s is a day of the week or a date, in the nominative.
OPEN_TO_DAY = N_("Open now, until %(day)s at %(time)s")
OPEN_TODAY = N_("Open now, until %(time)s")
OPEN = N_("Always open")

Row = tuple[str, list[str], bool]  # a day or days, their spans (none: closed), and whether that is today


def back(language: Language, link: Link, now: int, number: Number | None = None) -> tuple[str, str]:
    """Return when a number is back, or the link if there is none, in words, and how long that takes: “In 9 hours”."""
    numbers = [number] if number else [one for one in link.numbers if one.active]
    change = present.next_return(link, numbers, now)
    if change is None:
        return language.gettext(BACK_UNKNOWN if number else UNKNOWN), ""
    on_day, on_this_day = (BACK_ON_DAY, BACK_TODAY) if number else (ON_DAY, TODAY)
    return _at(language, link, now, change, on_day, on_this_day), language.until(change - now)


def state(language: Language, link: Link, number: Number, now: int) -> str:
    """Return whether a number is open, and until when, in words for creators and agents."""
    if not present.is_open(link, number, now):
        return back(language, link, now, number)[0]
    change = present.next_change(link, [number], now)
    return _at(language, link, now, change, OPEN_TO_DAY, OPEN_TODAY) if change else language.gettext(OPEN)


def _at(language: Language, link: Link, now: int, moment: int, on_day: str, on_this_day: str) -> str:
    """Return one of two texts with a moment, the second one if it is today."""
    today, there = _local(link, now).date(), _local(link, moment)
    text = language.gettext(on_this_day if there.date() == today else on_day)
    is_soon = there.date() < today + timedelta(SOON)
    day = language.weekday_name(there.weekday()) if is_soon else language.date(there.date())
    return text % {"day": day, "time": language.clock(there)}


def times(language: Language, link: Link, now: int) -> list[Row]:
    """Return the hours of a week, days that are alike together and today alone, and the exceptions that come soon."""
    today = _local(link, now).date()
    week, rows, names = present.week(link), list[Row](), list[list[int]]()
    for day in language.week():
        is_alone = today.weekday() in (day, names[-1][-1] if names else None)
        if names and not is_alone and week[names[-1][-1]] == week[day]:
            names[-1].append(day)
        else:
            names.append([day])
    for days in names:
        first, last = language.weekday_name(days[0]), language.weekday_name(days[-1])
        is_today = days == [today.weekday()]
        text = language.gettext(N_("%(day)s, today") if is_today else N_("%(first)s to %(last)s"))
        name = first if len(days) == 1 and not is_today else text % {"day": first, "first": first, "last": last}
        rows.append((language.capital(name), _spans(language, week[days[0]]), is_today))
    exceptions = hours.compiled(link.when.zone, "", link.when.exceptions).exceptions
    soon = [day for day in sorted(exceptions) if today <= day < today + timedelta(EXCEPTIONS)]
    return rows + [(language.date(day), _spans(language, exceptions[day]), False) for day in soon]


def clock(language: Language, link: Link, now: int) -> dict[str, str]:
    """Return the place whose times these are, and the time there."""
    there = _local(link, now)
    return {"place": language.place(clock_.zone(link.when.zone) or clock_.UTC), "time": language.clock(there)}


def _local(link: Link, at: int) -> datetime:
    return clock_.local(at * clock_.SECOND, clock_.zone(link.when.zone) or clock_.UTC)


def _spans(language: Language, spans: Spans) -> list[str]:
    return [language.span(*span) for span in spans]
