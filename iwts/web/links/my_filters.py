"""The search, filters, order and page of My links, read from an address or from the fields that carry them on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple
from urllib.parse import urlencode

from iwts.clock import DAY
from iwts.errors import N_
from iwts.i18n import Language
from iwts.links.drafts import MAX_LABEL
from iwts.links.lists import Filter
from iwts.links.tags import MAX_TAG
from iwts.web.frame import paging

ORDERS = {"newest": N_("Newest"), "visits": N_("Most visits"), "name": N_("Name")}
STATES = {"active": N_("Active"), "disabled": N_("Disabled")}
NAMES = ("q", "tag", "state", "from", "to", "sort")


class Chip(NamedTuple):
    """A filter that is set: its name, its value, and the address of the list without it."""

    name: str
    value: str
    without: str


@dataclass(frozen=True, slots=True)
class View:
    """What a list shows. `fields` are those of its address, without the usual ones; unknown values are ignored."""

    fields: Mapping[str, str]

    @property
    def query(self) -> str:
        return self.fields.get("q", "")

    @property
    def order(self) -> str:
        return self.fields.get("sort", "newest")

    @property
    def wanted(self) -> Filter:
        first, last = _day(self.fields.get("from", "")), _day(self.fields.get("to", ""))
        return Filter(
            text=self.query,
            tag=self.fields.get("tag", ""),
            active={"active": True, "disabled": False}.get(self.fields.get("state", "")),
            start=_start(first) if first else None,
            end=_start(last + timedelta(days=1)) if last else None,
        )

    def chips(self, language: Language) -> Iterator[Chip]:
        """Yield the filters that are set, in the language of the page."""
        for name, title in (("tag", N_("Tag")), ("state", N_("State")), ("from", N_("From")), ("to", N_("To"))):
            if value := self.fields.get(name, ""):
                shown = value
                if day := _day(value) if name in ("from", "to") else None:
                    shown = language.date(day)
                elif name == "state":
                    shown = language.gettext(STATES[value])
                yield Chip(language.gettext(title), shown, self.address(**{name: "", "page": ""}))

    def address(self, **changes: str) -> str:
        """Return the address of the list with changed fields and further ones; an empty one is left out."""
        query = urlencode({name: value for name, value in {**self.fields, **changes}.items() if value})
        return f"/my?{query}" if query else "/my"


def read(fields: Mapping[str, str]) -> View:
    """Return the view that these fields ask for."""
    asked = {name: fields.get(name, "") for name in NAMES}
    page = paging.number(fields.get("page", ""))
    found = {
        "q": asked["q"][:MAX_LABEL],
        "tag": asked["tag"][:MAX_TAG],
        "state": asked["state"] if asked["state"] in STATES else "",
        "from": asked["from"] if _day(asked["from"]) else "",
        "to": asked["to"] if _day(asked["to"]) else "",
        "sort": asked["sort"] if asked["sort"] in ORDERS and asked["sort"] != "newest" else "",
        "page": str(page) if page > 1 else "",
    }
    return View({name: value for name, value in found.items() if value})


def _day(text: str) -> date | None:
    """Return a day as browsers write it, in the years that a clock can show; None for anything else."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if text == day.isoformat() and 1970 < day.year < 9999 else None


def _start(day: date) -> int:
    """Return the start of a day in UTC, in microseconds: the address means the same links in every place."""
    return (day - date(1970, 1, 1)).days * DAY
