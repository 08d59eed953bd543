"""My links: the links that this browser made or opened, in pages, with filters, import and forgetting."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from bottle import HTTPResponse

from iwts import tokens
from iwts.drawing import charts
from iwts.drawing.charts import Trace
from iwts.errors import N_, Invalid, Unavailable
from iwts.links import access, creators, lists, replacements, sharings, slugs, tags
from iwts.links import store as links_
from iwts.links.drafts import MAX_LABEL
from iwts.links.link import Link
from iwts.statistics import overview
from iwts.statistics.overview import Overview
from iwts.storage.tx import Tx
from iwts.web.frame import paging
from iwts.web.frame.context import Context
from iwts.web.links import my_filters, unsaved_secrets

LAST = 3  # links on the home page
MOST_AT_ONCE = 200  # secret links read from one pasted text
NO_ONE = 0  # the id of no creator
CHANGES = (
    "added",
    "disabled",
    "enabled",
    "kept",
    "tagged",
    "undone",
    "stayed",
)  # parameters that name links of this browser
TELLING = {*my_filters.NAMES, *CHANGES, "forgotten", "replaced"}

# The token of a management link: after its path, or alone, delimited by characters that no token contains.
_TOKEN = re.compile(r"/m/([\w-]{22})|(?<![\w-])([\w-]{22})(?![\w-])", re.ASCII)


@dataclass(frozen=True, slots=True)
class Row:
    """A link as shown in lists, with its sparkline and its tags."""

    link: Link
    counts: Overview
    spark: Trace
    tags: list[str]


def links(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /my: list the links; `my_filters` reads which of them, their order and their page.

    `?added=`, `?forgotten=`, `?deleted=`, `?disabled=`, `?enabled=`, `?kept=`, `?tagged=`, `?replaced=`,
    `?undone=` and `?stayed=` name the latest changes.
    """
    if c.is_sent_by_others and c.query.keys() & TELLING:
        return c.see_other("/my")  # the length of the answer would tell whether a guess is in the list
    view, forgotten = my_filters.read(c.form or c.query), c.query.get("forgotten", "")
    creator = c.asker.creator or NO_ONE
    with c.service.db.snapshot() as tx:
        mine = lists.of_creator(tx, creator)
        visits = overview.totals(tx, mine)
        found = lists.of_creator(tx, creator, view.wanted)
        if view.order == "visits":
            found.sort(key=lambda id_: -visits.get(id_, 0))
        elif view.order == "name":
            found = lists.by_name(tx, found)
        page = paging.page(view.fields.get("page", ""), len(found))
        rows, damaged = _rows(tx, found[page.rows])
        told = {name: _named(tx, creator, c.query.get(name, "")) for name in CHANGES}
        unsaved = [found.link for found in unsaved_secrets.all_(c, tx)]
        unsaved_of_tables = len(unsaved_secrets.of_tables(c, tx))
        is_forgotten = slugs.is_slug(forgotten) and not lists.among(tx, creator, [forgotten])
        used = tags.used(tx, mine)
        is_sharing = sharings.is_used(tx, creator)
        done = replacements.of_creator(tx, creator) if "replaced" in c.query else []
    return c.page(
        "links/my.html",
        rows=rows,
        damaged=damaged,
        count=len(mine),
        total=sum(visits.values()),
        view=view,
        chips=list(view.chips(c.language)),
        orders={name: c.language.gettext(words) for name, words in my_filters.ORDERS.items()},
        states={name: c.language.gettext(words) for name, words in my_filters.STATES.items()},
        tags=used,
        is_sharing=is_sharing,
        query_most=MAX_LABEL,
        found=len(found),
        page=page,
        kept=my_filters.read({**view.fields, "page": str(page.number)}).fields,
        to=lambda number: view.address(page=str(number) if number > 1 else ""),
        unsaved=unsaved,
        unsaved_of_tables=unsaved_of_tables,
        told=told,
        replaced=[each for each in done if str(each.at) == c.query["replaced"]],
        picked=c.form,
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
    view = my_filters.read(c.form or c.query)
    return c.page("links/my_forget.html", link=link, ways=ways, back=view.fields, my=view.address(), **refusal)


def forget(c: Context) -> HTTPResponse:
    """POST /my/forget: remove the link from this browser's list, with its access."""
    link = c.asker.managed(c.form["slug"])
    with c.service.db.write() as tx:
        creators.forget(tx, c.asker.creator, link)
    unsaved_secrets.forget(c, link)
    return c.see_other(my_filters.read(c.form).address(forgotten=link.slug))


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
    """Return these links in this order, and the slugs of the damaged ones, in few queries for any number."""
    found, damaged = links_.with_ids(tx, ids)
    counted, tagged = overview.of_links(tx, ids), tags.of_links(tx, ids)
    links = sorted(found, key=lambda link: ids.index(link.id))
    return [
        Row(link, counted[link.id], charts.spark(counted[link.id].days), tagged.get(link.id, [])) for link in links
    ], damaged


def _named(tx: Tx, creator: int, slugs: str) -> list[Link]:
    """Return the links of this browser that an address names; damaged ones are left out."""
    named = lists.among(tx, creator, slugs.split(",")[:MOST_AT_ONCE]) if slugs else []
    return links_.with_ids(tx, [link.id for link in named]).links if named else []
