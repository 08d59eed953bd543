"""Forms: what is done around each page that takes one, once for all of them.

Only a form that a page of ours made in this browser is obeyed, and a client may send so many. What was not done comes
back: the page is shown once more with all that was typed, and says why. A button named `do` asks for just that, with
nothing done: in another language, or with other rows of numbers.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bottle import HTTPResponse

from iwts import i18n
from iwts.errors import N_, Invalid, IwtsError, Rejected, TooMany, Unavailable
from iwts.links import phone
from iwts.web.frame import failures
from iwts.web.frame.context import Context

Page = Callable[..., HTTPResponse]

REFUSALS = (Invalid, Rejected, TooMany, Unavailable)

STALE = N_(
    "Your browser did not confirm the form. Nothing is lost: please press the button once more. "
    "If this stays, allow cookies for this site."
)
TOO_MANY = N_("Too much came from your network. You can go on %(time)s. What you typed is still here.")
NOT_NOW = N_("We could not save just now. What you typed is still here; please try again.")


@dataclass(frozen=True, slots=True)
class Button:
    """A page that takes a form of buttons alone, which `again` shows; `page` obeys it. What has to wait is offered once
    more by the page that says so, see `failures`."""

    page: Page
    again: Page

    def __call__(self, c: Context, **arguments: Any) -> HTTPResponse:
        c.use(c.service.limit_forms)  # the front counts requests, the web what they do
        if c.form["do"]:
            return self.again(c, **arguments)
        if not c.session.is_our_form():
            return self.again(c, **arguments, status=403, notice=c.language.gettext(STALE))
        return self._obey(c, **arguments)

    def _obey(self, c: Context, **arguments: Any) -> HTTPResponse:
        return self.page(c, **arguments)


@dataclass(frozen=True, slots=True)
class Form(Button):
    """A page that takes a form in which something is typed. `page` obeys it, or raises one of `REFUSALS`; then `again`
    shows the form with what `refusal` says as further arguments for `Context.page`."""

    too_many: str = TOO_MANY
    unavailable: str = NOT_NOW

    def _obey(self, c: Context, **arguments: Any) -> HTTPResponse:
        try:
            return self.page(c, **arguments)
        except REFUSALS as error:
            return self.again(c, **arguments, **refusal(c, error, self.too_many, self.unavailable))


@dataclass(frozen=True, slots=True)
class Tokenless:
    """A page that takes what any site may send: another one gains nothing by that."""

    page: Page

    def __call__(self, c: Context, **arguments: Any) -> HTTPResponse:
        return self.page(c, **arguments)


def refusal(c: Context, error: IwtsError, too_many: str = TOO_MANY, unavailable: str = NOT_NOW) -> dict[str, Any]:
    """How a page says why a form was not obeyed, as arguments of `Context.page`: mistakes beside their fields, else a
    notice, with the time to wait in it."""
    failures.note(c, error)
    status = failures.status_of(error)
    if isinstance(error, Invalid | Rejected):
        mistakes = error.errors if isinstance(error, Rejected) else (error,)
        # Of each field the first one.
        return {"status": status, "errors": {e.field: c.language.error(e) for e in reversed(mistakes)}}
    wait = failures.wait_of(error)
    text = c.language.gettext(too_many if status == 429 else unavailable)
    notice = text % {"time": c.language.wait(wait)}
    return {"status": status, "headers": {"Retry-After": str(wait)}, "notice": notice}


def region(c: Context, form: Mapping[str, str], field: str) -> str:
    """The country to dial from: the one chosen, else where the browser is, else what its languages suggest."""
    chosen = form.get(field)
    if chosen is not None:
        return chosen
    guessed = c.service.countries.country(c.client) or i18n.region_of(c.headers.get("accept-language", ""))
    return guessed if guessed in phone.calling_codes() else ""
