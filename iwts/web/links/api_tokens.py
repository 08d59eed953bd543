"""Tokens of the API on pages: the list, the form for a new one, and the new one itself.

They are for all links on the owner's page (`web/admin/api.py`), and for one link on its creators' (`web/links/api.py`).

Like a secret link, a new token is not stored but derived with the instance's key: from a seed that comes with its form,
and from the time at which it was made. The address of the page that shows it has both, signed for a day; and a form
that is sent again, because its answer was lost, leads to the token that it has made.
docs/design/security.md says more.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from iwts import tokens
from iwts.clock import DAY, SECOND, UTC, local
from iwts.errors import N_
from iwts.links.drafts import clean_label
from iwts.links.link import Link
from iwts.log.events import Event
from iwts.owner import api_tokens
from iwts.owner.api_tokens import PREFIX, ApiToken, Scope
from iwts.storage.tx import Tx
from iwts.web.frame.context import Context
from iwts.web.frame.request import Fields, number

LIFE = DAY // SECOND  # seconds for which a page shows a new token
DAYS = ("365", "30")  # until a token ends; anything else: it does not
NAMES = {
    # Translators: from here on, what a token of the API allows a program to do.
    Scope.CREATE: N_("Create new links"),
    Scope.READ: N_("Read links, statistics and visits"),
    Scope.MANAGE: N_("Change and delete links"),
    Scope.METRICS: N_("Read the server’s metrics"),
}

_PURPOSE = "token of the API"
_SEED = re.compile(r"[\w-]{22}", re.ASCII)


def listed(c: Context, found: Iterable[ApiToken]) -> list[dict[str, Any]]:
    """Return tokens as the pages list them."""
    now = c.service.clock()
    return [
        {
            "id": token.id,
            "name": token.name,
            "slug": token.slug,
            "scopes": [c.language.gettext(NAMES[scope]) for scope in Scope if scope in token.scopes],
            "used": "" if token.used_at is None else c.language.ago((now - token.used_at) // SECOND),
            "until": "" if token.until is None else c.language.date(local(token.until, UTC).date()),
        }
        for token in found
    ]


def form(c: Context, offered: Sequence[Scope]) -> dict[str, Any]:
    """Return what the form for a new token shows: what was typed, or the usual choices."""
    usual = {"seed": tokens.new(), "days": DAYS[0], Scope.READ.value: "1"}
    return {
        "form": c.form if "seed" in c.form else Fields(usual),
        "scopes": {scope.value: c.language.gettext(NAMES[scope]) for scope in offered},
        "days": DAYS,
    }


def make(c: Context, tx: Tx, link: Link | None) -> tuple[str, ApiToken | None]:
    """Make the token of a form, unless it has been made already; return what names it in an address, and a new token.

    Raises as `api_tokens.add`.
    """
    typed = c.form
    seed = typed["seed"] if _SEED.fullmatch(typed["seed"]) else tokens.new()
    scopes = frozenset(scope for scope in Scope if typed[scope.value])
    days = int(typed["days"]) if typed["days"] in DAYS else None
    made = _made(c, tx, seed, link)
    if made and (made.name, made.scopes, _days(made)) == (clean_label(typed["name"], "name"), scopes, days):
        return _named(c, seed, made), None
    if made:  # another one, filled in after Back
        seed = tokens.new()
    new, _ = api_tokens.add(tx, typed["name"], scopes, link, days, _secret(c, seed, tx.now))
    c.tell(Event.NEW_SECRET, of="token", link=link.slug if link else "")
    return _named(c, seed, new), new


def _named(c: Context, seed: str, token: ApiToken) -> str:
    return tokens.sign(c.service.key, _PURPOSE, f"{seed}.{token.created_at}", c.service.clock())


def _made(c: Context, tx: Tx, seed: str, link: Link | None) -> ApiToken | None:
    """Return the token that a form has made before: one with its seed."""
    found = (api_tokens.find(tx, _secret(c, seed, token.created_at)) for token in api_tokens.of_link(tx, link))
    return next(filter(None, found), None)


def _days(token: ApiToken) -> int | None:
    return None if token.until is None else (token.until - token.created_at) // DAY


def shown(c: Context, tx: Tx, link: Link | None = None) -> str:
    """Return the token that `?new=` names, for a day and while it exists, if `link` is given only for that; else empty.

    Whoever may see the page could make another one; what the address has is worth nothing without this server's key.
    """
    named = tokens.unsign(c.service.key, _PURPOSE, c.query.get("new", ""), c.service.clock(), LIFE) or ""
    seed, _, at = named.partition(".")
    secret = _secret(c, seed, number(at))
    found = api_tokens.find(tx, secret) if named else None
    return secret if found and (link is None or found.link == link.id) else ""


def _secret(c: Context, seed: str, at: int) -> str:
    """Return the secret of a token made at that time: a form that is sent again brings none back that was revoked."""
    return PREFIX + tokens.derived(c.service.key, _PURPOSE, f"{seed}.{at}")
