"""The list of numbers in a form: rows that can be added, removed and moved, also without a script.

A row's fields are named after its key, such as `phone-3`; rows stand in the order of their fields. A button named `do`
asks for a change of the list itself, and the page comes back with it, nothing saved.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from iwts import phone
from iwts.drafts import MAX_NUMBERS, Typed
from iwts.links import Link

_KEY = re.compile(r"phone-(\d{1,4})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Row:
    """A number as its row has it. `id` is that of the stored number that it changes, empty for a new one."""

    key: str
    phone: str = ""
    label: str = ""
    message: str = ""
    active: bool = True
    id: str = ""

    @property
    def is_empty(self) -> bool:
        """Nothing was typed here, so nothing is missed."""
        return not (self.phone.strip() or self.label.strip() or self.message.strip() or self.id)


def blank(count: int) -> list[Row]:
    """So many rows to be filled in."""
    return [Row(f"phone-{n}") for n in range(1, count + 1)]


def stored(link: Link) -> list[Row]:
    """The rows of a link as it is."""
    return [
        Row(f"phone-{place}", phone.show(n.digits), n.label, n.message, n.active, str(n.id))
        for place, n in enumerate(link.numbers, 1)
    ]


def read(form: Mapping[str, str]) -> list[Row]:
    """The rows that were sent, in their order; of too many as many as show that they are."""
    keys = [key for key in form if _KEY.fullmatch(key)][: MAX_NUMBERS + 1]
    return [
        Row(
            key,
            form[key],
            form.get(f"{key}-label", ""),
            form.get(f"{key}-message", ""),
            bool(form.get(f"{key}-active")),
            form.get(f"{key}-id", ""),
        )
        for key in keys
    ]


def typed(rows: Sequence[Row], region: str) -> list[Typed]:
    """What the rows say, for `Draft.check`; `region` is the country of numbers without a code."""
    return [
        Typed(
            row.phone,
            region,
            row.label,
            row.message,
            row.active,
            row.key,
            int(row.id) if re.fullmatch(r"\d{1,18}", row.id, re.ASCII) else None,
        )
        for row in rows
        if not row.is_empty
    ]


def arrange(rows: Sequence[Row], do: str) -> list[Row]:
    """The rows after a button: `add`, or `up`, `down`, `remove` with a row's key behind it."""
    action, _, key = do.partition(" ")
    arranged = list(rows)
    if action == "add" and len(rows) < MAX_NUMBERS:
        taken = [int(row.key.removeprefix("phone-")) for row in rows]
        arranged.append(Row(f"phone-{max(taken, default=0) + 1}"))
    place = next((n for n, row in enumerate(rows) if row.key == key), None)
    if place is None:
        return arranged
    row = arranged.pop(place)
    if action == "remove":
        return arranged
    arranged.insert({"up": max(place - 1, 0), "down": place + 1}.get(action, place), row)
    return arranged
