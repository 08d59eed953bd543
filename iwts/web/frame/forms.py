"""What form pages share: a form that was not done comes back with all that was typed, and says why.

A page asks `Context.is_our_form` and else shows itself once more with `stale`; it does what was asked for and shows
itself with `told` for each of `REFUSALS`. Both are arguments of `Context.page`. A button named `do` asks for the form
once more, with nothing done: in another language, or with other rows of numbers.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from iwts import i18n
from iwts.errors import N_, Invalid, IwtsError, Rejected, TooMany, Unavailable
from iwts.links import phone
from iwts.links.drafts import Draft, Typed
from iwts.links.store import Link
from iwts.web.frame import failures
from iwts.web.frame.context import Context

REFUSALS = (Invalid, Rejected, TooMany, Unavailable)

STALE = N_(
    "Your browser did not confirm the form. Nothing is lost: please press the button once more. "
    "If this stays, allow cookies for this site."
)
TOO_MUCH = N_("Too much came from your network. You can go on %(time)s. What you typed is still here.")
NOT_NOW = N_("We could not save just now. What you typed is still here; please try again.")


def stale(c: Context) -> dict[str, Any]:
    """How a page says that the form did not come from here."""
    return {"status": 403, "notice": c.language.gettext(STALE)}


def told(c: Context, error: IwtsError, too_many: str = TOO_MUCH, unavailable: str = NOT_NOW) -> dict[str, Any]:
    """How a page says what was wrong: mistakes beside their fields, else a notice, with the time to wait in it."""
    status = failures.status_of(error)
    if isinstance(error, Invalid | Rejected):
        mistakes = error.errors if isinstance(error, Rejected) else (error,)
        # Of each field the first one.
        return {"status": status, "errors": {e.field: c.language.error(e) for e in reversed(mistakes)}}
    wait = failures.wait_of(error)
    text = c.language.gettext(too_many if status == 429 else unavailable)
    notice = text % {"time": c.language.wait(wait)}
    return {"status": status, "headers": {"Retry-After": str(wait)}, "notice": notice}


def draft(typed: Mapping[str, str], numbers: Sequence[Typed], routing: str, least: int = 1) -> Draft:
    """The link that was typed, here or in its panel; raises `Rejected`."""
    return Draft.check(
        numbers,
        label=typed["label"],
        message=typed["message"],
        routing=routing,
        slug=typed["slug"],
        code=typed["code"],
        visitor_code=typed["visitor"],
        email=typed["email"],
        least=least,
    )


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
