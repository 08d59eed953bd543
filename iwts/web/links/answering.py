"""Who answers a link now, in words for creators and agents."""

import itertools
from typing import NamedTuple

from iwts.errors import N_
from iwts.i18n import Language
from iwts.links import hours, present
from iwts.links.link import Link, Number
from iwts.web.frame import hours_told
from iwts.web.links import hours_form


class Answering(NamedTuple):
    """Whether a link answers now, and of each of its numbers whether it does, and its own hours (none: the link's)."""

    link: str
    numbers: list[tuple[Number, str, str]]


def now(link: Link, language: Language, at: int) -> Answering:
    """Return who answers the link, as it is at that time (UTC seconds)."""
    states = [(number, _state(link, number, language, at), summary(number.hours, language)) for number in link.numbers]
    if not link.is_timed:
        return Answering(language.gettext(hours_form.ALWAYS), states)
    if not any(number.hours for number in link.numbers):
        return Answering(hours_told.state(language, link, link.numbers[0], at), states)
    n = sum(number.active and present.is_open(link, number, at) for number in link.numbers)
    text = language.ngettext("%(n)s of %(all)s numbers answers now", "%(n)s of %(all)s numbers answer now", n)
    return Answering(text % {"n": language.number(n), "all": language.number(len(link.numbers))}, states)


def _state(link: Link, number: Number, language: Language, at: int) -> str:
    return hours_told.state(language, link, number, at) if number.active else language.gettext(N_("Paused"))


def summary(text: str, language: Language) -> str:
    """Return weekly hours on a line, such as “Mon–Wed 09:00–13:00; Sat 10:00–14:00”; none for no hours."""
    if not text:
        return ""
    week, told = hours.compiled("", text, "").week, []
    for spans, group in itertools.groupby(language.week(), key=lambda day: week[day]):
        days = [language.capital(language.weekday(day)) for day in group]
        if spans:
            name = days[0] if len(days) == 1 else f"{days[0]}–{days[-1]}"
            # The isolates keep times from left to right in Arabic.
            told.append(f"{name} \u2066{', '.join(language.span(*span) for span in spans)}\u2069")
    return "; ".join(told)
