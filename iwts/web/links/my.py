"""My links: the links that this browser made or opened, in pages, with search, import and forgetting."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlencode

from bottle import HTTPResponse

from iwts import tokens
from iwts.drawing import charts
from iwts.drawing.charts import Trace
from iwts.errors import N_, Invalid, Unavailable
from iwts.links import access, creators, lists, slugs
from iwts.links import store as links_
from iwts.links.drafts import MAX_LABEL
from iwts.links.link import Link
from iwts.statistics import overview
from iwts.statistics.overview import Overview
from iwts.storage.tx import Tx
from iwts.web.frame import paging
from iwts.web.frame.context import Context
from iwts.web.links import unsaved_secrets

LAST = 3  # links on the home page
MOST_AT_ONCE = 200  # secret links read from one pasted text
NO_ONE = 0  # the id of no creator

# The token of a management link: after its path, or alone, delimited by characters that no token contains.
_TOKEN = re.compile(r"/m/([\w-]{22})|(?<![\w-])([\w-]{22})(?![\w-])", re.ASCII)


@dataclass(frozen=True, slots=True)
class Row:
    """A link as shown in lists, with its sparkline."""

    link: Link
    counts: Overview
    spark: Trace


def links(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /my: list the links; `?q=` searches, and `?page=` shows more.

    `?added=`, `?forgotten=` and `?deleted=` name the latest changes.
    """
    if c.is_sent_by_others and c.query.keys() & {"q", "added", "forgotten"}:
        return c.see_other("/my")  # the length of the answer would tell whether a guess is in the list
    query, forgotten = c.query.get("q", "")[:MAX_LABEL], c.query.get("forgotten", "")
    creator = c.asker.creator or NO_ONE
    with c.service.db.snapshot() as tx:
        mine = lists.of_creator(tx, creator)
        found = lists.of_creator(tx, creator, query) if query.strip() else mine
        page = paging.page(c.query.get("page", ""), len(found))
        rows, damaged = _rows(tx, found[page.rows])
        total = overview.total(tx, mine)
        added = lists.slugs(tx, creator, c.query.get("added", "").split(",")[:MOST_AT_ONCE])
        unsaved = [found.link for found in unsaved_secrets.all_(c, tx)]
        is_forgotten = slugs.is_slug(forgotten) and not lists.slugs(tx, creator, [forgotten])
    return c.page(
        "links/my.html",
        rows=rows,
        damaged=damaged,
        count=len(mine),
        total=total,
        query=query,
        query_most=MAX_LABEL,
        found=len(found),
        page=page,
        kept=_place({"q": query, "page": str(page.number)}),
        to=lambda number: address({"q": query, "page": str(number)}),
        unsaved=unsaved,
        added=added,
        forgotten=forgotten if is_forgotten else "",
        deleted=_deleted(c),
        # Identifies the creator for the browser's own copy of the list; gives no access.
        owner=tokens.fingerprint(c.service.key, "owner", str(c.asker.creator))[:8] if c.asker.creator else "",
        typed=c.form["secret"],  # the text pasted for the import
        **refusal,
    )


def last(c: Context) -> list[Row]:
    """Return this browser's newest links for the home page; none while they cannot be read."""
    try:
        mine = c.asker.mine()[:LAST]
        with c.service.db.snapshot() as tx:
            return _rows(tx, mine)[0] if mine else []
    except Unavailable:
        return []


def address(fields: Mapping[str, str], **more: str) -> str:
    """Return the address of the list, at the search and the page that `fields` name, with more parameters."""
    query = urlencode({**_place(fields), **more})
    return f"/my?{query}" if query else "/my"


def _place(fields: Mapping[str, str]) -> dict[str, str]:
    query, page = fields.get("q", "")[:MAX_LABEL], paging.number(fields.get("page", ""))
    return {**({"q": query} if query else {}), **({"page": str(page)} if page > 1 else {})}


def import_(c: Context) -> HTTPResponse:
    """POST /my/import: add the links whose management links are in the pasted text."""
    found = tokens_in(c.form["secret"])[:MOST_AT_ONCE]
    with c.service.db.read() as tx:
        opened = [link for token in found if (link := links_.with_manage_digest(tx, tokens.digest(token)))]
    with c.asker.gaining() as tx:
        for link in opened:
            c.asker.give(tx, links_.get(tx, link.slug))
    if not opened:
        text = N_("This secret link is wrong, or a newer one has replaced it.")
        if not found:
            text = N_("No secret link found. Secret links start with “%(start)s”.")
        raise Invalid("secret", text, start=f"{c.host}/m/")
    return c.see_other(f"/my?added={','.join(link.slug for link in opened)}")


def ask_to_forget(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /my/forget?slug=: explain the effect of forgetting the link on this browser."""
    link = c.asker.managed(c.form["slug"] or c.query.get("slug", ""))
    with c.service.db.read() as tx:
        ways = access.of(tx, link)
    back = _place(c.form or c.query)
    return c.page("links/my_forget.html", link=link, ways=ways, back=back, my=address(back), **refusal)


def forget(c: Context) -> HTTPResponse:
    """POST /my/forget: remove the link from this browser's list, with its access."""
    link = c.asker.managed(c.form["slug"])
    with c.service.db.write() as tx:
        creators.forget(tx, c.asker.creator, link)
    unsaved_secrets.forget(c, link)
    return c.see_other(address(c.form, forgotten=link.slug))


def tokens_in(text: str) -> list[str]:
    """Return the possible tokens of management links in a pasted text, which may be percent-encoded."""
    visible = "".join(char for char in unquote(text) if unicodedata.category(char) != "Cf")
    return list(dict.fromkeys(one or other for one, other in _TOKEN.findall(visible)))


def _deleted(c: Context) -> str:
    """Return the slug that the address calls deleted; empty if the link exists, since anybody can type an address."""
    slug = c.query.get("deleted", "")
    if not slugs.is_slug(slug):
        return ""
    with c.service.db.read() as tx:
        return "" if links_.find(tx, slug) else slug


def _rows(tx: Tx, ids: list[int]) -> tuple[list[Row], list[str]]:
    """Return these links, and the slugs of the damaged ones among them, in few queries for any number."""
    found, damaged = links_.with_ids(tx, ids)
    counted = overview.of_links(tx, [link.id for link in found])
    return [Row(link, counted[link.id], charts.spark(counted[link.id].days)) for link in found], damaged
