"""When the numbers of a link answer, and what it does while none of them does."""

from dataclasses import dataclass, replace
from enum import StrEnum

from iwts import clock
from iwts.errors import N_, Invalid, Mistakes
from iwts.links import hours, phone, targets


class Closed(StrEnum):
    """What a link does while everyone is closed."""

    ANYWAY = "anyway"  # it opens the chat as always
    MESSAGE = "message"  # it opens the chat, with another first message
    PAGE = "page"  # a page says when someone answers again
    NUMBER = "number"  # the chat with another number opens


@dataclass(frozen=True, slots=True)
class When:
    """The hours of a link as texts, and what happens outside them.

    `zone` has the IANA name of the time zone, `hours` and `exceptions` the texts of `iwts/links/hours.py` (empty:
    always open). `closed_message` is the first message of `Closed.MESSAGE`, `night` the digits of `Closed.NUMBER`, and
    `write_anyway` whether the page of `Closed.PAGE` opens the chat.
    """

    zone: str = ""
    hours: str = ""
    exceptions: str = ""
    closed: str = Closed.ANYWAY
    closed_message: str = ""
    night: str = ""
    write_anyway: bool = True


ALWAYS = When()

NO_ZONE = N_("Choose a time zone for these hours.")
UNKNOWN_ZONE = N_("We don’t know the time zone “%(zone)s”. Write it like this: Africa/Cairo")
NO_CHOICE = N_("Choose what happens while you are closed.")
NO_MESSAGE = N_("Type the first message for the time while you are closed.")
NO_NIGHT = N_("Type the number that answers while you are closed.")


def check(typed: When, region: str = "") -> When:
    """Return hours as they are stored; raise `Rejected` with all mistakes. `region` is the country of `night`."""
    mistakes = Mistakes()
    read = mistakes.read
    checked = replace(
        typed,
        zone=read("", zone, typed.zone),
        hours=read("", hours.parse, typed.hours),
        exceptions=read("", hours.parse_exceptions, typed.exceptions),
        closed=read(Closed.ANYWAY.value, _closed, typed.closed),
        closed_message=read("", targets.clean, typed.closed_message, "closed-message"),
        night=read("", phone.parse, typed.night, region, "night") if typed.night.strip() else "",
    )
    if not typed.zone.strip() and (checked.hours or checked.exceptions):
        read(None, _refuse, "zone", NO_ZONE)
    if checked.closed == Closed.MESSAGE and not typed.closed_message.strip():
        read(None, _refuse, "closed-message", NO_MESSAGE)
    if checked.closed == Closed.NUMBER and not typed.night.strip():
        read(None, _refuse, "night", NO_NIGHT)
    mistakes.tell()
    return checked


def _refuse(field: str, text: str) -> None:
    raise Invalid(field, text)


def zone(typed: str) -> str:
    """Return the name of a time zone, or none for an empty text; raise `Invalid`."""
    name = typed.strip()
    if name and clock.zone(name) is None:
        raise Invalid("zone", UNKNOWN_ZONE, zone=name[:60])
    return name


def _closed(text: str) -> str:
    try:
        return Closed(text).value
    except ValueError:
        raise Invalid("closed", NO_CHOICE) from None
