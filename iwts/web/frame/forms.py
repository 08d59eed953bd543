"""Forms: the checks around every page that accepts one.

A form is accepted only if one of our pages made it in this browser, and within the client's rate limit. A form that is
not accepted is shown again with the reason, and with all its input if one of our pages surely sent it. A button named
`do` shows the form again without acting on it: in another language, or with changed rows of numbers.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bottle import HTTPResponse

from iwts import i18n
from iwts.errors import N_, Forbidden, Invalid, IwtsError, NotFound, Rejected, TooMany, Unavailable
from iwts.links import phone
from iwts.links.blocks import Blocked
from iwts.log.events import Event
from iwts.web.frame import failures
from iwts.web.frame.context import Context

Page = Callable[..., HTTPResponse]

REFUSALS = (Invalid, Rejected, TooMany, Unavailable)

STALE = N_(
    "Your browser didn’t confirm the form. Nothing is lost. Press the button again. "
    "If this keeps happening, allow cookies for this site."
)
STRANGE = N_("Another site may have sent this form, so we changed nothing. If it was you, start again on this site.")
BLOCKED = N_("The owner of this site accepts no forms from your network. Your entries are not saved.")
TOO_MANY = N_("Too many requests from your network. Try again %(time)s. Your entries are still here.")
NOT_NOW = N_("We couldn’t save this right now. Your entries are still here. Please try again.")


@dataclass(frozen=True, slots=True)
class Button:
    """A page that accepts a form consisting only of buttons: `page` acts on it, `again` shows it.

    The error pages for `TooMany` and `Unavailable` offer the button again; see `failures`.
    """

    page: Page
    again: Page
    adds: bool = True  # to the file: refused while the disk is below its floor, and to clients that the owner blocks

    def __call__(self, c: Context, **arguments: Any) -> HTTPResponse:
        c.use(c.service.limit_forms)  # the front counts requests, this counts actions
        if c.form["do"]:
            return self.again(c, **arguments)
        if c.session.is_our_form():
            if self.adds and c.is_blocked():
                return self.again(c, **arguments, status=403, notice=c.language.gettext(BLOCKED))
            return self._obey(c, **arguments)
        c.tell(Event.REFUSED_FORM, path=c.logged_path)
        if c.session.is_from_our_page:
            return self.again(c, **arguments, status=403, notice=c.language.gettext(STALE))
        return self._ignore(c, **arguments)

    def _ignore(self, c: Context, **arguments: Any) -> HTTPResponse:
        """Show the page as if nothing had been sent: a stranger's input must not wait there for a second press."""
        text = c.language.gettext(STRANGE)
        try:
            return self.again(c, **arguments, status=403, notice=text)
        except (Forbidden, NotFound):
            return failures.of_status(c, 403, lead=text)

    def _obey(self, c: Context, **arguments: Any) -> HTTPResponse:
        if self.adds:
            c.require_room()
        return self.page(c, **arguments)


@dataclass(frozen=True, slots=True)
class Form(Button):
    """A page that accepts a form with text fields: `page` acts on it or raises one of `REFUSALS`.

    In that case, `again` shows the form; the result of `refusal` becomes further arguments of `Context.page`.
    """

    too_many: str = TOO_MANY
    unavailable: str = NOT_NOW

    def _obey(self, c: Context, **arguments: Any) -> HTTPResponse:
        try:
            return Button._obey(self, c, **arguments)
        except REFUSALS as error:
            return self.again(c, **arguments, **refusal(c, error, self.too_many, self.unavailable))


@dataclass(frozen=True, slots=True)
class Tokenless:
    """A page that accepts forms without a token; it reads them as `Context.sent`."""

    page: Page

    def __call__(self, c: Context, **arguments: Any) -> HTTPResponse:
        return self.page(c, **arguments)


def refusal(c: Context, error: IwtsError, too_many: str = TOO_MANY, unavailable: str = NOT_NOW) -> dict[str, Any]:
    """Return the arguments of `Context.page` that say why a form was refused.

    Mistakes appear next to their fields, any other reason as a notice with the time to wait.
    """
    failures.note(c, error)
    status = failures.status_of(error)
    if isinstance(error, Invalid | Rejected):
        mistakes = error.errors if isinstance(error, Rejected) else (error,)
        c.count_blocked(each.block for each in mistakes if isinstance(each, Blocked))
        # Reversed, to keep the first mistake of each field.
        return {
            "status": status,
            "errors": {e.field: _beside(c, e) for e in reversed(mistakes)},
            "choices": {e.field: e.choices for e in reversed(mistakes) if isinstance(e, phone.Unclear)},
        }
    notice = failures.reason(c, error, too_many if status == 429 else unavailable)
    return {"status": status, "headers": {"Retry-After": str(failures.wait_of(error))}, "notice": notice}


def _beside(c: Context, mistake: Invalid) -> str:
    """Return the text of a mistake beside its field: a question for digits whose meanings follow as buttons."""
    return c.language.gettext(phone.WHICH) if isinstance(mistake, phone.Unclear) else c.language.error(mistake)


def region(c: Context, form: Mapping[str, str], field: str) -> str:
    """Return the country to dial from: the chosen one, else the browser's location, else a guess from its languages."""
    chosen = form.get(field)
    if chosen is not None:
        return chosen
    guessed = c.service.countries.country(c.client) or i18n.region_of(c.headers.get("accept-language", ""))
    return guessed if guessed in phone.calling_codes() else ""
