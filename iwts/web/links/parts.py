"""The parts of a panel, of which a browser shows one at a time."""

from collections.abc import Iterable
from urllib.parse import urlencode

from iwts.errors import N_
from iwts.web.frame.context import Context

PARTS = {
    # Translators: from here on, the parts of a link’s settings.
    "link": N_("Link"),
    "numbers": N_("Numbers"),
    "qr": N_("QR and campaigns"),
    "sharing": N_("Sharing"),
    "danger": N_("Danger"),
}
# Of fields, or of the first word in their names.
_OF_FIELD = {
    "phone": "numbers",
    "numbers": "numbers",
    "routing": "numbers",
    "sticky": "numbers",
    "when": "numbers",
    "hours": "numbers",
    "day": "numbers",
    "days": "numbers",
    "zone": "numbers",
    "closed": "numbers",
    "night": "numbers",
    "campaign": "qr",
    "code": "sharing",
    "visitor": "sharing",
    "email": "sharing",
    "confirm": "danger",
}
_OF_ACTION = {
    "agent": "numbers",
    "campaigns": "qr",
    "disable": "danger",
    "enable": "danger",
    "delete": "danger",
    "delete-statistics": "danger",
    "secret": "sharing",
    "sign-out": "sharing",
}


def with_mistakes(fields: Iterable[str]) -> list[str]:
    """Return the parts that have one of these fields, in the order of the page."""
    found = {_OF_FIELD.get(field, _OF_FIELD.get(field.partition("-")[0], "link")) for field in fields}
    return [part for part in PARTS if part in found]


def chosen(c: Context) -> str:
    """Return the part that the form was sent from, or that the address names."""
    action = "".join(c.path.split("/")[3:])
    named = c.form["part"] or c.query.get("part") or _OF_ACTION.get(action, "")
    return named if named in PARTS else "link"


def address(slug: str, part: str, **query: str) -> str:
    """Return the address of a link's panel that shows a part."""
    if part != "link":
        query["part"] = part
    return f"/manage/{slug}?{urlencode(query)}" if query else f"/manage/{slug}"
