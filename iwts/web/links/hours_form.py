"""Hours in forms: a week whose days open one by one, other days, and what happens while everyone is closed.

The hours of a day are fields such as `hours-mon-1-from` and `hours-mon-1-until`; another day has its date in `day-1`,
and its hours in `day-1-1-from` and so on. As in a list of numbers, a button named `do` changes the rows themselves,
also without a script.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from typing import Any, NamedTuple

from iwts import clock
from iwts.errors import N_, Invalid, Mistakes
from iwts.i18n import Language
from iwts.links import hours, phone
from iwts.links.hours import CLOSED, DAYS, Spans
from iwts.links.when import Closed, When
from iwts.web.frame.request import Fields

WRITE = "write"  # the choice of a page that also opens the chat
CHOICES = {
    WRITE: (
        N_("Say when we are back, and let people write"),
        N_("A page with your hours and a button that opens the chat"),
    ),
    "page": (N_("Only say when we are back"), N_("The same page without the button")),
    "number": (N_("Another number answers"), N_("The chat opens there at once")),
    "anyway": (
        N_("Open the chat as always"),
        N_("With another first message, for example “Please answer tomorrow”"),
    ),
}
ALWAYS = N_("Always")

ONE_TIME = N_("Fill in both times.")
NO_HOURS = N_("Choose at least one day with hours.")
NO_DAY = N_("Choose a day.")
TWICE = N_("This day is there twice.")

_FIELDS = ("when", "hours", "day", "days", "zone", "closed", "night")  # and those that begin so, and a hyphen

_FROM = re.compile(r"(hours-[a-z]{3}|day-\d{1,4})-(\d{1,4})-from", re.ASCII)
_DAY = re.compile(r"day-\d{1,4}", re.ASCII)


class Day(NamedTuple):
    """A line of the editor: the beginning of its fields, its name, and its hours as typed, one empty row at least.

    `shown` are the hours that its line says, none if it is closed; `date` is typed, and empty for days of the week.
    """

    key: str
    name: str
    rows: list[tuple[int, str, str]]
    shown: str
    date: str = ""


def filled(when: When) -> Fields:
    """Return the fields of stored hours."""
    of_page = WRITE if when.write_anyway else Closed.PAGE.value
    choices = {Closed.MESSAGE: Closed.ANYWAY.value, Closed.PAGE: of_page}  # a message is typed below “as always”
    stored = hours.compiled("", "", when.exceptions).exceptions
    fields = Fields(
        {
            **week(when.hours),
            "zone": when.zone,
            "closed": choices.get(Closed(when.closed), when.closed),
            "closed-message": "" if when.closed == Closed.ANYWAY else when.closed_message,
            "night": phone.show(when.night) if when.night else "",
        }
    )
    for n, (day, spans) in enumerate(sorted(stored.items()), 1):
        fields |= {f"day-{n}": day.isoformat(), **_rows(f"day-{n}", spans)}
    return fields


def week(text: str) -> Fields:
    """Return the fields of weekly hours alone; no text is always open."""
    fields = Fields({"when": "hours" if text else "always"})
    for name, spans in zip(DAYS, hours.compiled("", text, "").week if text else (), strict=False):
        fields |= _rows(f"hours-{name}", spans)
    return fields


def _rows(key: str, spans: Spans) -> dict[str, str]:
    fields = {}
    for n, (begin, end) in enumerate(spans, 1):
        fields[f"{key}-{n}-from"] = hours.show_time(begin)
        fields[f"{key}-{n}-until"] = hours.show_time(end % (24 * 60))  # fields of times have no 24:00
    return fields


def read(form: Mapping[str, str], stored: When, mistakes: Mistakes) -> When | None:
    """Return the hours in a form, with texts for `when.check`; None if the form has none. `mistakes` gets its own.

    Pasted days replace those of the same date. What the chosen behaviour has no use for stays as it is stored.
    """
    if "when" not in form:
        return None
    weekly = mistakes.read("", read_week, form)
    exceptions = mistakes.read("", _read_days, form)
    chosen, message = form.get("closed", ""), form.get("closed-message", "")
    closed = Closed.PAGE.value if chosen == WRITE else chosen
    if closed == Closed.ANYWAY and message.strip():
        closed = Closed.MESSAGE.value
    return When(
        zone=form.get("zone", ""),
        hours=weekly,
        exceptions=exceptions,
        closed=closed,
        closed_message=message,
        night=form.get("night", ""),
        write_anyway=chosen == WRITE if closed == Closed.PAGE else stored.write_anyway,
    )


def read_week(form: Mapping[str, str]) -> str:
    """Return the weekly hours in a form as text; raise `Rejected` with the mistakes of its days.

    Days that are ticked as “the same” have the hours of the day where they are ticked.
    """
    if form.get("when") != "hours":
        return ""
    mistakes, rows = Mistakes(), _typed(form)
    same = {f"hours-{day}": f"hours-{of}" for of in DAYS for day in DAYS if form.get(f"hours-{of}-same-{day}")}
    parts = []
    for day in DAYS:
        key = f"hours-{day}"
        text = mistakes.read("", _text, rows.get(same.get(key, key), []), key)
        parts.append(mistakes.read("", hours.parse, f"{day} {text}", key) if text else "")
    mistakes.tell()
    if not any(parts):
        raise Invalid("when", NO_HOURS)
    return hours.parse("; ".join(filter(None, parts)))


def _read_days(form: Mapping[str, str]) -> str:
    mistakes, rows, found = Mistakes(), _typed(form), dict[str, str]()
    for key in _days(form):
        text = mistakes.read("", _text, rows.get(key, []), key)
        typed = form[key].strip()
        if not typed and not text:
            continue  # added, and not filled in
        one = mistakes.read("", _day, f"{typed} {text or CLOSED}" if typed else "", key)
        if one and one[:10] in found:
            mistakes.read("", _refuse, key, TWICE)
        found[one[:10]] = one
    pasted = mistakes.read("", hours.parse_exceptions, form.get("days-pasted", ""), "days-pasted")
    mistakes.tell()
    found |= {part[:10]: part for part in pasted.split("; ") if part}
    return hours.parse_exceptions("; ".join(found.values()), "days-pasted")


def _day(text: str, key: str) -> str:
    if not text:
        raise Invalid(key, NO_DAY)
    return hours.parse_exceptions(text, key)


def _refuse(key: str, text: str) -> str:
    raise Invalid(key, text)


def _typed(form: Mapping[str, str]) -> dict[str, list[tuple[int, str, str]]]:
    """Return the rows of hours in a form by the keys of their days: their numbers, and both times."""
    found: dict[str, list[tuple[int, str, str]]] = {}
    for name, begin in form.items():
        if part := _FROM.fullmatch(name):
            key, n = part[1], int(part[2])
            found.setdefault(key, []).append((n, begin.strip(), form.get(f"{key}-{n}-until", "").strip()))
    return found


def _text(rows: Iterable[tuple[int, str, str]], key: str) -> str:
    filled_in = [(begin, end) for _, begin, end in rows if begin or end]
    if not all(begin and end for begin, end in filled_in):
        raise Invalid(key, ONE_TIME)
    return ", ".join(f"{begin}-{end}" for begin, end in filled_in)


def _days(form: Mapping[str, str]) -> list[str]:
    return [name for name in form if _DAY.fullmatch(name)]


def arranged(form: Fields, stored: Callable[[], Fields]) -> Fields:
    """Return the fields after a button: `span` or `drop` followed by a key, or `day` for another day.

    A form without hours, such as the one for a new link, gets the stored ones.
    """
    if "when" not in form:
        return Fields({**stored(), **form})
    action, _, key = form["do"].partition(" ")
    if action == "drop" and (_FROM.fullmatch(f"{key}-from") or _DAY.fullmatch(key)):
        return Fields({name: text for name, text in form.items() if name != key and not name.startswith(f"{key}-")})
    if action == "span" and _FROM.fullmatch(f"{key}-1-from"):
        n = max((row[0] for row in _typed(form).get(key, [])), default=0) + 1
        return Fields({**form, f"{key}-{n}-from": "", f"{key}-{n}-until": ""})
    if action == "day":
        n = max((int(name.removeprefix("day-")) for name in _days(form)), default=0) + 1
        return Fields({**form, f"day-{n}": ""})
    return form


def is_changed(form: Mapping[str, str], errors: Iterable[str]) -> bool:
    """Whether a button has changed rows of hours, or the form has a mistake in its hours."""
    action, _, key = form.get("do", "").partition(" ")
    has_button = action in ("span", "day") or (action == "drop" and not key.startswith("phone"))
    return has_button or any(field.partition("-")[0] in _FIELDS for field in errors)


def view(form: Mapping[str, str], language: Language, now: int) -> dict[str, Any]:
    """Return what `links/hours.html` shows of these fields; `now` is in UTC microseconds."""
    zone = clock.zone(form.get("zone", ""))
    chosen = {"place": language.place(zone), "time": language.clock(clock.local(now, zone))} if zone else {}
    return {
        "week": days_of_week(form, language),
        "days": other_days(form, language),
        "zone": language.gettext(N_("%(place)s (now %(time)s)")) % chosen if chosen else form.get("zone", ""),
        "choices": [(value, *map(language.gettext, words)) for value, words in CHOICES.items()],
    }


def lines(when: When, language: Language) -> list[str]:
    """Return stored hours in words."""
    form = filled(when)
    days = (days_of_week(form, language) if when.hours else []) + other_days(form, language)
    pair, closed = language.gettext("%(name)s: %(value)s"), language.gettext("Closed")
    told = [pair % {"name": day.name, "value": f"\u2066{day.shown}\u2069" if day.shown else closed} for day in days]
    always = [] if when.hours else [language.gettext(ALWAYS)]
    return [*always, *told, language.gettext(CHOICES[form["closed"]][0]), form["night"] or form["closed-message"]]


def days_of_week(form: Mapping[str, str], language: Language) -> list[Day]:
    """Return the lines of a week, from the day on which it begins in that language."""
    rows = _typed(form)
    keys = [f"hours-{DAYS[day]}" for day in language.week()]
    names = [language.capital(language.weekday_name(day)) for day in language.week()]
    return [_line(key, name, rows, language) for key, name in zip(keys, names, strict=True)]


def other_days(form: Mapping[str, str], language: Language) -> list[Day]:
    """Return the lines of other days."""
    rows = _typed(form)
    return [_line(key, _name(form[key], language), rows, language, form[key]) for key in _days(form)]


def _name(typed: str, language: Language) -> str:
    try:
        return language.date(date.fromisoformat(typed))
    except ValueError:
        return typed


def _line(
    key: str, name: str, rows: Mapping[str, list[tuple[int, str, str]]], language: Language, typed: str = ""
) -> Day:
    there = rows.get(key, [])
    shown = ", ".join(_span(begin, end, language) for _, begin, end in there if begin and end)
    return Day(key, name, there or [(1, "", "")], shown, typed)


def _span(begin: str, end: str, language: Language) -> str:
    try:
        first, last = time.fromisoformat(begin), time.fromisoformat(end)
    except ValueError:
        return f"{begin}–{end}"
    return language.span(first.hour * 60 + first.minute, last.hour * 60 + last.minute)
