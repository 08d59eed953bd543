"""What forms share: mistakes beside their fields, and what was typed kept."""

import math
from collections.abc import Mapping

from iwts import i18n, phone
from iwts.errors import N_, Rejected, TooMany
from iwts.links import Link
from iwts.web.context import Context

TOO_MUCH = N_("Too much came from your network. You can go on in %(time)s. What you typed is still here.")


def errors(c: Context, rejected: Rejected) -> dict[str, str]:
    """For each field the first thing that is wrong with it, in the reader's language."""
    return {error.field: c.language.error(error) for error in reversed(rejected.errors)}


def told_to_wait(c: Context, error: TooMany) -> tuple[dict[str, str], str]:
    """The header and the sentence of a 429 on which everything typed is kept."""
    seconds = math.ceil(error.wait)
    return {"Retry-After": str(seconds)}, c.language.gettext(TOO_MUCH) % {"time": c.language.duration(seconds)}


def warnings(c: Context, link: Link) -> list[str]:
    """What to know of a link's numbers before it is printed."""
    texts = {phone.warning(number.digits) for number in link.numbers} - {""}
    return [c.language.gettext(text) for text in sorted(texts)]


def region(c: Context, form: Mapping[str, str], field: str) -> str:
    """The country to dial from: the one chosen, else where the browser is, else what its languages suggest."""
    chosen = form.get(field)
    if chosen is not None:
        return chosen
    guessed = c.service.countries.country(c.client) or i18n.region_of(c.headers.get("accept-language", ""))
    return guessed if guessed in phone.calling_codes() else ""
