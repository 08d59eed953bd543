"""The list of numbers in a form: rows that can be added, removed and moved, even without a script.

The fields of a row are named after its first one, such as `phone-3`; rows are in the order of their fields. A button
named `do` changes the list itself: the page is shown again with the change, and nothing is saved.
"""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from iwts.links import pasted, phone
from iwts.links.drafts import MAX_NUMBERS, Typed
from iwts.links.link import Link
from iwts.links.pasted import Pasted

_TENS = range(math.ceil(MAX_NUMBERS / 10))

_FIELD = re.compile(r"phone-(\d{1,4})", re.ASCII)
_ID = re.compile(r"\d{1,18}", re.ASCII)


def completed(rows: Sequence[Typed], least: int, region: str) -> list[Typed]:
    """Return the rows and as many empty ones as are missing; `region` is the country of those."""
    return [*rows, *(Typed("", region, field=f"phone-{_free(rows) + n}") for n in range(least - len(rows)))]


def stored(link: Link) -> list[Typed]:
    """Return the rows of a stored link."""
    return [
        Typed(
            phone.show(n.digits),
            "",
            n.label,
            n.message,
            n.active,
            f"phone-{place}",
            n.id,
            str(n.weight),
            cap=str(n.cap or ""),
        )
        for place, n in enumerate(link.numbers, 1)
    ]


def read(form: Mapping[str, str]) -> list[Typed]:
    """Return the rows in a form, in order; at most one more than is allowed, which is enough to refuse them."""

    def row(field: str) -> Typed:
        label, message, active, given, weight = (
            form.get(f"{field}-{name}", "") for name in ("label", "message", "active", "id", "weight")
        )
        region = form.get(f"{field}-country") or form.get("numbers-country", "")
        id_ = int(given) if _ID.fullmatch(given) else None
        return Typed(
            form[field], region, label, message, active != "", field, id_, weight, cap=form.get(f"{field}-cap")
        )

    return [row(field) for field in form if _FIELD.fullmatch(field)][: MAX_NUMBERS + 1]


def is_number(field: str) -> bool:
    """Whether a field holds a number: the first one of a row, or the only one."""
    return field == "phone" or _FIELD.fullmatch(field) is not None


def filled(rows: Sequence[Typed]) -> list[Typed]:
    """Return the rows without empty ones."""
    return [row for row in rows if row.text.strip() or row.label.strip() or row.message.strip() or row.id]


def arrange(rows: Sequence[Typed], do: str) -> list[Typed]:
    """Return the rows after a button: `add`, or `up`, `down` or `remove` followed by a row's first field."""
    action, _, field = do.partition(" ")
    arranged = list(rows)
    if action == "add" and len(rows) < MAX_NUMBERS:
        arranged.append(Typed("", rows[-1].region if rows else "", field=f"phone-{_free(rows)}"))
    place = next((n for n, row in enumerate(rows) if row.field == field), None)
    if place is None:
        return arranged
    row = arranged.pop(place)
    if action == "remove":
        return arranged
    arranged.insert({"up": max(place - 1, 0), "down": place + 1}.get(action, place), row)
    return arranged


def tens(rows: Sequence[Typed], errors: Iterable[str]) -> list[bool]:
    """Return for each ten rows that a list may have whether they have mistakes; `errors` are the fields with one."""
    mistaken = {found[0] for found in map(_FIELD.match, errors) if found}
    return [any(row.field in mistaken for row in rows[10 * n : 10 * n + 10]) for n in _TENS]


def ten(rows: Sequence[Typed], form: Mapping[str, str], mistaken: list[bool]) -> int:
    """Return which ten of the rows a page shows: the first with mistakes, that of a changed row, or the chosen one."""
    action, _, field = form.get("do", "").partition(" ")
    last = max(len(rows) - 1, 0)
    changed = [last] if action == "add" else [n for n, row in enumerate(rows) if row.field == field]
    if True in mistaken:
        return mistaken.index(True)
    if changed:
        return changed[0] // 10
    return min(next((n for n in _TENS if form.get("ten") == str(n)), 0), last // 10)


def paste(rows: Sequence[Typed], text: str, region: str) -> tuple[list[Typed], Pasted]:
    """Return the filled rows with those of a pasted list behind them, and the list as it was read."""
    kept = filled(rows)
    found = pasted.read(text, region, kept)
    first = _free(kept)
    return [*kept, *(replace(row, field=f"phone-{first + n}") for n, row in enumerate(found.numbers))], found


def _free(rows: Sequence[Typed]) -> int:
    return max((int(row.field.removeprefix("phone-")) for row in rows), default=0) + 1
