"""My links: the links that this browser made or opened, with search, import and forgetting."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from bottle import HTTPResponse

from iwts import tokens
from iwts.errors import N_, Invalid, Unavailable
from iwts.links import access, creators, phone, slugs
from iwts.links import store as links_
from iwts.links.link import Link
from iwts.statistics import overview
from iwts.statistics.overview import Overview
from iwts.web.frame.context import Context
from iwts.web.frame.render import without_marks

LAST = 3  # links on the home page
MOST_AT_ONCE = 200  # secret links read from one pasted text

# The token of a management link: after its path, or alone, delimited by characters that no token contains.
_TOKEN = re.compile(r"/m/([\w-]{22})|(?<![\w-])([\w-]{22})(?![\w-])", re.ASCII)


@dataclass(frozen=True, slots=True)
class Row:
    """A link as shown in lists. `spark` holds the points of its sparkline, `searched` the raw text to search."""

    link: Link
    counts: Overview
    spark: str
    searched: str

    def is_found(self, query: str) -> bool:
        """Whether a search matches, ignoring case and accents; numbers match in any notation."""
        text, digits = without_marks(self.searched), _digits(query)
        return without_marks(query) in text or (digits != "" and digits in text)


def links(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /my: list the links; `?q=` searches, `?added=`, `?forgotten=` and `?deleted=` name the latest changes."""
    rows, damaged = _rows(c)
    listed = [row.link.slug for row in rows]
    query = c.query.get("q", "")
    forgotten = c.query.get("forgotten", "")
    return c.page(
        "links/my.html",
        rows=rows,
        damaged=damaged,
        total=sum(row.counts.total for row in rows),
        query=query,
        found={row.link.id for row in rows if row.is_found(query.strip())},
        added=[slug for slug in listed if slug in c.query.get("added", "").split(",")],
        forgotten=forgotten if slugs.is_slug(forgotten) and forgotten not in listed else "",
        deleted=_deleted(c),
        # Identifies the creator for the browser's own copy of the list; gives no access.
        owner=tokens.fingerprint(c.service.key, "owner", str(c.asker.creator))[:8] if c.asker.creator else "",
        typed=c.form["secret"],  # the text pasted for the import
        **refusal,
    )


def last(c: Context) -> list[Row]:
    """Return this browser's newest links for the home page; none while they cannot be read."""
    try:
        return _rows(c, LAST)[0]
    except Unavailable:
        return []


def import_(c: Context) -> HTTPResponse:
    """POST /my/import: add the links whose management links are in the pasted text."""
    found = tokens_in(c.form["secret"])[:MOST_AT_ONCE]
    with c.service.db.read() as tx:
        opened = [link for token in found if (link := links_.with_manage_digest(tx, tokens.digest(token)))]
    with c.service.db.write() as tx:
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
    return c.page("links/my_forget.html", link=link, ways=ways, **refusal)


def forget(c: Context) -> HTTPResponse:
    """POST /my/forget: remove the link from this browser's list, with its access."""
    link = c.asker.managed(c.form["slug"])
    with c.service.db.write() as tx:
        creators.forget(tx, c.asker.creator, link)
    return c.see_other(f"/my?forgotten={link.slug}")


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


def _rows(c: Context, most: int | None = None) -> tuple[list[Row], list[str]]:
    """Return this browser's links, newest first, and the slugs of damaged ones, in few queries for any number."""
    if c.asker.creator is None:
        return [], []
    with c.service.db.snapshot() as tx:
        found, damaged = links_.of_creator(tx, c.asker.creator)
        mine = found[:most]
        counted = overview.of_links(tx, [link.id for link in mine])
    return [Row(link, counted[link.id], _spark(counted[link.id].days), _searched(link)) for link in mine], damaged


def _searched(link: Link) -> str:
    numbers = (f"{number.label}\n{number.digits}\n{phone.show(number.digits)}" for number in link.numbers)
    return "\n".join((f"{link.label}\n{link.slug}", *numbers))


def _digits(query: str) -> str:
    """Return the ASCII digits of a query without leading zeros, as numbers are stored; empty if it has letters."""
    if any(char.isalpha() for char in query):
        return ""
    return "".join(str(unicodedata.decimal(char, "")) for char in query).lstrip("0")


def _spark(days: tuple[int, ...]) -> str:
    """Return the points of a sparkline in a box of 84 × 28: 0 is at y = 26, the busiest day at y = 2."""
    step, most = 80 / (len(days) - 1), max(*days, 1)
    return " ".join(f"{2 + i * step:.3g},{26 - 24 * n / most:.3g}" for i, n in enumerate(days))
