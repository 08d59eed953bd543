"""Sharing a link's statistics: a secret address that shows them and can change nothing.

Its creators can copy it at any time. Its secret is therefore derived from a seed in the database, with the instance's
key; docs/design/security.md says what that means.
"""

from urllib.parse import urlencode

from bottle import HTTPResponse

from iwts import tokens
from iwts.links import access
from iwts.links.link import Link
from iwts.log.events import Event
from iwts.web.frame.context import Context


def share(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/share: make an address for the statistics, unless there is one that can be shown."""
    seed = tokens.new()
    with c.asker.managing(slug) as (tx, link):
        is_new = not access.shown_stats_secret(c.service.key, access.of(tx, link))  # else: a second tap, another tab
        if is_new:
            access.share_statistics(tx, link, tokens.digest(access.stats_secret(c.service.key, seed)), seed)
    if is_new:
        c.tell(Event.NEW_SECRET, of="statistics", link=link.slug)
    return _back(c, link, "1")


def unshare(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/unshare: revoke the address of the statistics."""
    with c.asker.managing(slug) as (tx, link):
        access.share_statistics(tx, link, None)
    return _back(c, link, "0")


def _back(c: Context, link: Link, share: str) -> HTTPResponse:
    """Lead back to the statistics page with its period and filters, which are in the address of the form."""
    return c.see_other(f"/stats/{link.slug}?{urlencode({**c.query, 'share': share})}")
