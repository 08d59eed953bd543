"""What forms share: mistakes beside their fields, and what was typed kept."""

from collections.abc import Mapping

from iwts import i18n, phone
from iwts.errors import Rejected
from iwts.web.context import Context


def errors(c: Context, rejected: Rejected) -> dict[str, str]:
    """For each field the first thing that is wrong with it, in the reader's language."""
    return {error.field: c.language.error(error) for error in reversed(rejected.errors)}


def region(c: Context, form: Mapping[str, str]) -> str:
    """The country to dial from: the one chosen, else where the browser is, else what its languages suggest."""
    chosen = form.get("phone-country")
    if chosen is not None:
        return chosen
    guessed = c.service.countries.country(c.client) or i18n.region_of(c.headers.get("accept-language", ""))
    return guessed if guessed in phone.calling_codes() else ""
