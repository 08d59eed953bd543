"""The shared part of a link's two forms, on the home page and in its panel."""

from collections.abc import Mapping, Sequence

from iwts.links import phone
from iwts.links.access import Access
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Link
from iwts.links.when import When
from iwts.web.frame.context import Context
from iwts.web.frame.request import Fields
from iwts.web.links import edits, number_rows


def draft(
    c: Context,
    typed: Mapping[str, str],
    numbers: Sequence[Typed],
    routing: str,
    least: int = 1,
    link: Link | None = None,
    when: When | None = None,
) -> Draft:
    """Return the link as typed, checked; raise `Rejected` for mistakes. `link` is the one that is being changed."""
    return Draft.check(
        numbers,
        label=typed["label"],
        message=typed["message"],
        routing=routing,
        slug=typed["slug"],
        code=typed["code"],
        visitor_code=typed["visitor"],
        email=typed["email"],
        sticky=typed.get("sticky"),
        public_name=typed["public-name"],
        public_text=typed["public-text"],
        when=when,
        region=typed["numbers-country"],
        least=least,
        allowed=c.allowed_names(link),
    )


def answered(typed: Fields) -> Fields:
    """Return the input after the answer to a question about a number: a button `means`, with its field and digits."""
    field, _, digits = typed["means"].partition(" ")
    is_number = number_rows.is_number(field) or field == "night"
    return Fields({**typed, field: f"+{digits}"}) if is_number and field in typed else typed


def is_saved(c: Context, draft: Draft, link: Link, rights: Access) -> bool:
    """Whether the link has everything that the draft says. Of codes, only whether there are any can be compared."""
    texts = (draft.label, draft.message, draft.routing, draft.slug or link.slug)
    numbers = [(n.digits, n.label, n.message, n.active) for n in draft.numbers]
    has_codes = (rights.code or not draft.code) and (link.visitor_code or not draft.visitor_code)
    is_public = draft.public_name in ("", link.public_name) and draft.public_text in ("", link.public_text)
    has_email = not c.service.config.sends_mail or draft.email in ("", rights.email)
    return bool(
        texts == (link.label, link.message, link.routing, link.slug)
        and numbers == [(n.digits, n.label, n.message, n.active) for n in link.numbers]
        and has_codes
        and is_public
        and has_email
    )


def like(link: Link) -> dict[str, str]:
    """Return the fields of the form for a new link that answers as this one does.

    Not its name, label, codes and email address, which belong to it alone.
    """
    fields = {
        "message": link.message,
        "routing": link.routing.value,
        "public-name": link.public_name,
        "public-text": link.public_text,
    }
    if len(link.numbers) == 1:
        only = link.numbers[0]
        message = only.message or link.message
        return fields | {
            "phone": phone.show(only.digits),
            "phone-country": phone.country(only.digits),
            "message": message,
        }
    fields["kind"] = "many"
    for number in link.numbers:
        field = f"phone-{number.position + 1}"
        fields[field] = phone.show(number.digits)
        fields[f"{field}-country"] = phone.country(number.digits)
        fields[f"{field}-label"] = number.label
        fields[f"{field}-message"] = number.message
        fields[f"{field}-active"] = "1" if number.active else ""
    return fields


def over(draft: Draft, link: Link, rights: Access) -> Fields:
    """Return the fields of the link's panel with the draft in them. Numbers keep their places, and their visits."""
    fields = Fields(
        {
            "label": draft.label,
            "public-name": draft.public_name or link.public_name,
            "public-text": draft.public_text or link.public_text,
            "message": draft.message,
            "slug": draft.slug or link.slug,
            "routing": draft.routing.value,
            "code": draft.code,
            "visitor": draft.visitor_code,
            "email": draft.email or rights.email,
            **{f"was-{name}": mark for name, mark in edits.marks(link, rights).items()},
        }
    )
    for place, number in enumerate(draft.numbers):
        field = f"phone-{place + 1}"
        fields[field] = phone.show(number.digits)
        fields[f"{field}-label"] = number.label
        fields[f"{field}-message"] = number.message
        fields[f"{field}-active"] = "1" if number.active else ""
        fields[f"{field}-id"] = str(link.numbers[place].id) if place < len(link.numbers) else ""
    return fields


def warnings(c: Context, link: Link) -> list[str]:
    """Return the warnings about a link's numbers to read before printing it."""
    texts = {phone.warning(number.digits) for number in link.numbers} - {""}
    return [c.language.gettext(text) for text in sorted(texts)]
