"""The list of numbers in a form: rows that can be added, removed and moved, also without a script.

A row's fields are named after its first one, such as `phone-3`; rows stand in the order of their fields. A button
named `do` asks for a change of the list itself, and the page comes back with it, nothing saved.
"""

import re
from collections.abc import Mapping, Sequence

from iwts.links import phone
from iwts.links.drafts import MAX_NUMBERS, Typed
from iwts.links.link import Link

_FIELD = re.compile(r"phone-(\d{1,4})", re.ASCII)
_ID = re.compile(r"\d{1,18}", re.ASCII)


def blank(count: int) -> list[Typed]:
    """So many rows to be filled in."""
    return [Typed("", field=f"phone-{n}") for n in range(1, count + 1)]


def stored(link: Link) -> list[Typed]:
    """The rows of a link as it is."""
    return [
        Typed(phone.show(n.digits), "", n.label, n.message, n.active, f"phone-{place}", n.id)
        for place, n in enumerate(link.numbers, 1)
    ]


def read(form: Mapping[str, str]) -> list[Typed]:
    """The rows that were sent, in their order; of too many as many as show that they are."""

    def row(field: str) -> Typed:
        label, message, active, id_ = (form.get(f"{field}-{name}", "") for name in ("label", "message", "active", "id"))
        region = form.get("numbers-country", "")
        return Typed(form[field], region, label, message, active != "", field, int(id_) if _ID.fullmatch(id_) else None)

    return [row(field) for field in form if _FIELD.fullmatch(field)][: MAX_NUMBERS + 1]


def filled(rows: Sequence[Typed]) -> list[Typed]:
    """Without those in which nothing was typed, so nothing is missed."""
    return [row for row in rows if row.text.strip() or row.label.strip() or row.message.strip() or row.id]


def arrange(rows: Sequence[Typed], do: str) -> list[Typed]:
    """The rows after a button: `add`, or `up`, `down`, `remove` with a row's first field behind it."""
    action, _, field = do.partition(" ")
    arranged = list(rows)
    if action == "add" and len(rows) < MAX_NUMBERS:
        taken = [int(row.field.removeprefix("phone-")) for row in rows]
        arranged.append(Typed("", field=f"phone-{max(taken, default=0) + 1}"))
    place = next((n for n, row in enumerate(rows) if row.field == field), None)
    if place is None:
        return arranged
    row = arranged.pop(place)
    if action == "remove":
        return arranged
    arranged.insert({"up": max(place - 1, 0), "down": place + 1}.get(action, place), row)
    return arranged
