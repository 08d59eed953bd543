"""The shared part of a link's two forms, on the home page and in its panel."""

from collections.abc import Mapping, Sequence

from iwts.links import phone
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Link
from iwts.web.frame.context import Context
from iwts.web.frame.request import Fields
from iwts.web.links import number_rows


def draft(typed: Mapping[str, str], numbers: Sequence[Typed], routing: str, least: int = 1) -> Draft:
    """Return the link as typed, checked; raise `Rejected` for mistakes."""
    return Draft.check(
        numbers,
        label=typed["label"],
        message=typed["message"],
        routing=routing,
        slug=typed["slug"],
        code=typed["code"],
        visitor_code=typed["visitor"],
        email=typed["email"],
        public_name=typed["public-name"],
        public_text=typed["public-text"],
        least=least,
    )


def answered(typed: Fields) -> Fields:
    """Return the input after the answer to a question about a number: a button `means`, with its field and digits."""
    field, _, digits = typed["means"].partition(" ")
    return Fields({**typed, field: f"+{digits}"}) if number_rows.is_number(field) and field in typed else typed


def warnings(c: Context, link: Link) -> list[str]:
    """Return the warnings about a link's numbers to read before printing it."""
    texts = {phone.warning(number.digits) for number in link.numbers} - {""}
    return [c.language.gettext(text) for text in sorted(texts)]
