"""Drafts: a creator's input for a link, parsed and checked as a whole."""

import dataclasses
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from iwts import emails
from iwts.errors import N_, Invalid, Mistakes
from iwts.links import codes, hours, naming, phone, slugs, targets
from iwts.links import when as when_
from iwts.links.routing import Routing
from iwts.links.when import When

MAX_LABEL = 80
MAX_PUBLIC_TEXT = 160  # two lines on a phone
MAX_NUMBERS = 50
MAX_WEIGHT = 100
MAX_STICKY = 365  # days
MAX_CAP = 10_000  # chats a day, as many as a phone gets in six hours if one comes each two seconds
TOO_MANY = N_("A link can have up to %(most)s numbers.")

# What turns the text around it, and what shows nothing, by which two names can look the same: Unicode's bidirectional
# controls, other default-ignorable characters, and blank letters. The joiners (200C, 200D), which Persian, Hindi and
# emoji need, the selectors of emoji (FE0F) and the tags of flags stay.
_HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u2800\u3164\ufeff\uffa0\ufff0-\ufffb]"
)


@dataclass(frozen=True, slots=True)
class Typed:
    """A number as typed.

    `region` is the country chosen next to it, `field` the field that shows its mistakes, and `id` the stored number
    that it changes (None: a new one). Without a `weight`, `hours` or `cap` (None), that one keeps its own; a new one
    has 1, the link's and none. An empty `cap` is none.
    """

    text: str
    region: str = ""
    label: str = ""
    message: str = ""
    active: bool = True
    field: str = "phone"
    id: int | None = None
    weight: str = ""
    hours: str | None = None
    cap: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A checked number, ready to be stored.

    `message` is its own, or empty for the link's; `field`, `weight`, `hours` and `cap` (None: not given; 0: no cap) are
    as in `Typed`.
    """

    digits: str
    label: str = ""
    message: str = ""
    active: bool = True
    id: int | None = None
    field: str = dataclasses.field(default="phone", compare=False)
    weight: int | None = None
    hours: str | None = None
    cap: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A checked link, ready to be stored. Without `when` or `sticky`, a stored link keeps its hours or days."""

    numbers: tuple[Entry, ...]
    label: str
    message: str
    routing: Routing = Routing.FIRST
    slug: str = ""  # empty: generate one, or keep the current one
    code: str = ""  # a new code in plain text; empty: keep the current one
    visitor_code: str = ""
    email: str = ""
    public_name: str = ""
    public_text: str = ""
    when: When | None = None
    sticky: int | None = None

    @classmethod
    def check(
        cls,
        numbers: Sequence[Typed],
        *,
        label: str = "",
        message: str = "",
        routing: str = "first",
        slug: str = "",
        code: str = "",
        visitor_code: str = "",
        email: str = "",
        public_name: str = "",
        public_text: str = "",
        when: When | None = None,
        sticky: str | None = None,
        region: str = "",
        least: int = 1,
        allowed: naming.Check = naming.any_,
    ) -> "Draft":
        """Check the whole input; raise `Rejected` with all mistakes.

        `region` is the country of the night number, `least` the minimum count of numbers, and `allowed` the check for
        names that not everyone may choose.
        """
        mistakes = Mistakes()
        read = mistakes.read
        entries = tuple(
            Entry(
                read("", phone.parse, n.text, n.region, n.field),
                read("", clean_label, n.label, f"{n.field}-label"),
                read("", targets.clean, n.message, f"{n.field}-message"),
                n.active,
                n.id,
                n.field,
                read(None, _weight, n.weight, f"{n.field}-weight"),
                None if n.hours is None else read("", hours.parse, n.hours, f"{n.field}-hours"),
                None if n.cap is None else read(0, _cap, n.cap, f"{n.field}-cap"),
            )
            for n in numbers
        )
        slug = read("", slugs.parse, slug) if slug.strip() else ""
        visitor_code = (
            read("", codes.parse, visitor_code, "visitor", codes.LEAST_VISITOR) if visitor_code.strip() else ""
        )
        known = [slug, visitor_code, *(entry.digits for entry in entries)]
        draft = cls(
            numbers=entries,
            label=read("", clean_label, label),
            message=read("", targets.clean, message),
            routing=read(Routing.FIRST, _routing, routing),
            slug=slug,
            code=read("", codes.parse_link_code, code, known) if code.strip() else "",
            visitor_code=visitor_code,
            email=read("", emails.parse, email) if email.strip() else "",
            public_name=read("", clean_public, public_name, "public-name", MAX_LABEL),
            public_text=read("", clean_public, public_text, "public-text", MAX_PUBLIC_TEXT),
            when=read(None, when_.check, when, region) if when else None,
            sticky=None if sticky is None else read(0, _sticky, sticky),
        )
        read(None, _check_count, len(numbers), least)
        names = {"slug": draft.slug, "label": draft.label, "public-name": draft.public_name}
        names |= {f"{n.field}-label": entry.label for n, entry in zip(numbers, entries, strict=True)}
        for field, name in names.items():
            read(None, allowed, field, name)
        mistakes.tell()
        return draft


def weighted(numbers: Sequence[Typed], weights: str) -> list[Typed]:
    """Return numbers with the weights in a text, in their order, separated by commas or semicolons.

    An empty text names none, and an empty part of it none for that number. Raises `Invalid`.
    """
    told = N_("There must be as many shares as numbers: %(numbers)s, not %(parts)s")
    parts = _parts("weights", weights, len(numbers), told)
    return [dataclasses.replace(number, weight=part) for number, part in zip(numbers, parts, strict=True)]


def capped(numbers: Sequence[Typed], caps: str) -> list[Typed]:
    """Return numbers with the caps in a text, like `weighted`; an empty text or part of it is no cap."""
    told = N_("There must be as many caps as numbers: %(numbers)s, not %(parts)s")
    parts = _parts("caps", caps, len(numbers), told)
    return [dataclasses.replace(number, cap=part) for number, part in zip(numbers, parts, strict=True)]


def _parts(field: str, text: str, count: int, told: str) -> list[str]:
    parts = re.split("[,;]", text) if text.strip() else [""] * count
    if len(parts) != count:
        raise Invalid(field, told, numbers=count, parts=len(parts))
    return parts


def clean_label(text: str, field: str = "label", most: int = MAX_LABEL) -> str:
    """Return a label on one line, without control characters; raise `Invalid` if it exceeds `most` characters."""
    label = "".join(c for c in text if c.isspace() or unicodedata.category(c) not in ("Cc", "Cs"))
    label = re.sub(r"\s+", " ", label).strip()
    if len(label) > most:
        raise Invalid(field, N_("Use at most %(most)s characters."), most=most)
    return label


def clean_public(text: str, field: str, most: int) -> str:
    """Return a public name or text: a label without the characters of `_HIDDEN`, and empty if nothing of it shows."""
    shown = clean_label(_HIDDEN.sub("", text), field, most).strip(" \u200c\u200d")
    return shown if any(unicodedata.category(c)[0] in "LNPS" for c in shown) else ""


def _check_count(count: int, least: int) -> None:
    if count < least:
        text = N_("Add at least one number.") if least == 1 else N_("Add at least %(least)s numbers.")
        raise Invalid("numbers", text, least=least)
    if count > MAX_NUMBERS:
        raise Invalid("numbers", TOO_MANY, most=MAX_NUMBERS)


def _weight(text: str, field: str) -> int | None:
    digits = text.strip()
    if not digits:
        return None
    if not re.fullmatch(r"\d{1,3}", digits) or not 1 <= int(digits) <= MAX_WEIGHT:
        raise Invalid(field, N_("A share is a whole number from 1 to %(most)s."), most=MAX_WEIGHT)
    return int(digits)


def _cap(text: str, field: str) -> int:
    digits = text.strip()
    if digits and not (re.fullmatch(r"\d{1,5}", digits) and 1 <= int(digits) <= MAX_CAP):
        raise Invalid(field, N_("Write a whole number from 1 to %(most)s, or nothing for no limit."), most=MAX_CAP)
    return int(digits or 0)


def _sticky(text: str) -> int:
    digits = text.strip()
    if digits and not (re.fullmatch(r"\d{1,3}", digits) and int(digits) <= MAX_STICKY):
        raise Invalid("sticky", N_("Write a whole number of days from 0 to %(most)s."), most=MAX_STICKY)
    return int(digits or 0)


def _routing(text: str) -> Routing:
    try:
        return Routing(text)
    except ValueError:
        raise Invalid("routing", N_("Choose how to route chats.")) from None
