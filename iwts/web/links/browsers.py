"""The browsers that have access to a link: their list in its panel, and signing them out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bottle import HTTPResponse

from iwts import tokens
from iwts.clock import DAY, UTC, local
from iwts.links import creators
from iwts.links.creators import Holder
from iwts.web.frame.context import Context


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser as listed; `key` names it in the form that signs it out. Days are UTC."""

    name: str
    since: date
    used: date
    is_this: bool
    key: str


def listed(c: Context, holders: Sequence[Holder]) -> list[Browser]:
    """Return the browsers to show."""
    return [
        Browser(
            holder.browser,
            local(holder.added_at, UTC).date(),
            local(holder.used_on * DAY, UTC).date(),
            holder.creator == c.asker.creator,
            _key(c, holder),
        )
        for holder in holders
    ]


def sign_out(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/sign-out: revoke the access of one browser, or of all but this one."""
    with c.asker.managing(slug) as (tx, link):
        if wanted := c.form["browser"]:
            for holder in creators.holders(tx, link)[0]:
                if tokens.same(_key(c, holder), wanted):
                    creators.forget(tx, holder.creator, link)
        else:
            creators.take_from_others(tx, c.asker.creator, link)
    return c.see_other(f"/manage/{link.slug}?part=sharing&saved=signed-out#signed-out")


def _key(c: Context, holder: Holder) -> str:
    """Return a name for a browser that does not tell how many there are on this server."""
    return tokens.fingerprint(c.service.key, "browser", str(holder.creator))[:16]
