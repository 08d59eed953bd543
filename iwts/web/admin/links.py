"""All links: found, filtered and sorted, and acted on, one or many at once."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple
from urllib.parse import urlencode

from bottle import HTTPResponse

from iwts.clock import DAY, SECOND, UTC, local
from iwts.deletion import deletion
from iwts.errors import N_
from iwts.i18n import Language
from iwts.links import search, setters, slugs
from iwts.links import store as links
from iwts.links.link import Link, State
from iwts.links.search import Sort, Wanted
from iwts.mail import inbox
from iwts.statistics import overview
from iwts.storage.tx import Tx
from iwts.web.frame import paging
from iwts.web.frame.context import Context

STATES = {
    State.ACTIVE: N_("Active"),
    State.DISABLED: N_("Disabled"),
    State.DISABLED_BY_OWNER: N_("Disabled by the owner"),
}
SORTS = {
    Sort.NEWEST: N_("Newest first"),
    Sort.OLDEST: N_("Oldest first"),
    Sort.NAME: N_("By link name"),
    Sort.VISITS: N_("Most visits first"),
}
PERIODS = ((1, N_("Today")), (7, N_("Last 7 days")), (30, N_("Last 30 days")))
NONE_CHOSEN = N_("Choose at least one link.")

_PICK = "pick-"  # how the fields of chosen links begin
_LETTERS = {State.ACTIVE: "a", State.DISABLED: "d", State.DISABLED_BY_OWNER: "o"}
_STATES = {letter: state for state, letter in _LETTERS.items()}


class Asked(NamedTuple):
    """The list that an address asks for: a text, a state, the days of creation (UTC), an order, a page."""

    text: str
    state: State | None
    first: date | None
    last: date | None
    sort: Sort
    page: str

    @classmethod
    def read(cls, query: Mapping[str, str]) -> "Asked":
        """Read an address. Whatever is no filter is ignored."""
        state, sort = query.get("state", ""), query.get("sort", "")
        return cls(
            query.get("q", "")[: search.MOST_TYPED],
            State(state) if state in STATES else None,
            day(query.get("from", "")),
            day(query.get("to", "")),
            Sort(sort) if sort in SORTS else Sort.NEWEST,
            query.get("page", ""),
        )

    @property
    def wanted(self) -> Wanted:
        until = None if self.last is None else begin(self.last) + DAY
        since = None if self.first is None else begin(self.first)
        return Wanted(self.text, (self.state,) if self.state else (), since, until, self.sort)

    @property
    def is_filtered(self) -> bool:
        return any((self.state, self.first, self.last))

    def days(self, language: Language) -> str:
        """Return the days of creation in words."""
        if self.first and self.last:
            return language.days(self.first, self.last) if self.first <= self.last else "–"
        return f"{language.date(self.first)} –" if self.first else f"– {language.date(self.last)}" if self.last else ""

    def place(self, **others: str) -> dict[str, str]:
        """Return the fields of the address, with others in place of some; an empty one is left out."""
        fields = {
            "q": self.text,
            "state": self.state or "",
            "from": str(self.first or ""),
            "to": str(self.last or ""),
            "sort": "" if self.sort is Sort.NEWEST else self.sort,
            "page": self.page,
            **others,
        }
        return {name: text for name, text in fields.items() if text}

    def address(self, **others: str) -> str:
        """Return the address of this list, with other fields; other filters lead to the first page."""
        query = urlencode(self.place(**{"page": "", **others}))
        return f"/admin/links?{query}" if query else "/admin/links"


def list_(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /admin/links: the links found by `?q=`, `?state=`, `?from=` and `?to=`, in the order of `?sort=`.

    `?did=` and `?of=` say what was just done, to which links and in which state they were.
    """
    if c.is_sent_by_others and c.query:
        return c.see_other("/admin/links")  # the length of the answer would tell whether a guess is in the list
    asked = Asked.read(c.query)
    with c.service.db.snapshot() as tx:
        ids = search.ids(tx, asked.wanted)
        page = paging.page(asked.page, len(ids))
        found, damaged = links.in_order(tx, ids[page.rows])
        counts = overview.of_links(tx, [link.id for link in found])
        reports = inbox.reports(tx, [link.slug for link in found])
        by_state = search.counts(tx)
        did = _told(tx, c.query.get("did", ""), c.query.get("of", ""))
    today = local(c.service.clock(), UTC).date()
    return c.page(
        "admin/links.html",
        found=found,
        damaged=damaged,
        count=len(ids),
        all=sum(by_state.values()),
        disabled=sum(n for state, n in by_state.items() if state is not State.ACTIVE),
        visits={link: counted.total for link, counted in counts.items()},
        reports=reports,
        asked=asked,
        days=asked.days(c.language),
        chosen={name for name in c.form if name.startswith(_PICK)},
        states=STATES,
        sorts=SORTS,
        periods=[(today - timedelta(days=days - 1), words) for days, words in PERIODS],
        created=lambda link: c.language.date(local(link.created_at, UTC).date()),
        page=page,
        to=lambda number: asked.address(page=str(number)),
        did=did,
        text_most=search.MOST_TYPED,
        **refusal,
    )


def act(c: Context) -> HTTPResponse:
    """POST /admin/links: disable, enable or restore the chosen links; deletions and blocks are asked about first."""
    asked, do = Asked.read(c.query), c.form["act"]
    named = _chosen(c.form)
    if not named:
        return list_(c, status=422, notice=c.language.gettext(NONE_CHOSEN))
    if do not in ("disable", "enable", "undo"):
        page = "block" if do == "block" else "delete"
        return c.see_other(f"/admin/links/{page}?" + urlencode({**asked.place(), "of": ",".join(named)}))
    before = list[str]()
    with c.service.db.write() as tx:
        for slug, letter in named.items():
            link = links.find(tx, slug)
            state = _STATES.get(letter) if do == "undo" else State.ACTIVE if do == "enable" else State.DISABLED_BY_OWNER
            if link and state and link.state is not state:
                before.append(f"{link.slug}.{_LETTERS[link.state]}")
                setters.set_state(tx, link, state)
                c.record(tx, "links enable" if state is State.ACTIVE else "links disable", link.slug)
    return c.see_other(asked.address(page=asked.page, did=do, of=",".join(before)))


def ask(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /admin/links/delete?of=: say what the deletion of these links takes along."""
    asked = Asked.read(c.query)
    with c.service.db.snapshot() as tx:
        found = of_query(tx, c)
        visits = sum(overview.totals(tx, [link.id for link in found]).values())
    if not found:
        return c.see_other(asked.address())
    return c.page("admin/links_delete.html", found=found, visits=visits, asked=asked, **refusal)


def delete(c: Context) -> HTTPResponse:
    """POST /admin/links/delete: delete the links for good."""
    asked, gone = Asked.read(c.query), 0
    for slug in _chosen(c.form):
        with c.service.db.write() as tx:  # one by one: the front, which answers visitors, writes in between
            link = links.find(tx, slug)
            if link:
                deletion.delete(tx, link, by_owner=True)
                c.record(tx, "links delete", link.slug)
                gone += 1
    return c.see_other(asked.address(did="delete", of=str(gone)))


def of_query(tx: Tx, c: Context) -> list[Link]:
    """Return the links that a form has chosen, or else those that the address names."""
    return list(_links(tx, list(_chosen(c.form)) or c.query.get("of", "").split(",")[: paging.MOST]))


class Did(NamedTuple):
    """What was just done, to how many links; `undo` are the fields that undo it."""

    act: str
    n: int
    undo: dict[str, str]


def _told(tx: Tx, act: str, of: str) -> Did | None:
    """Read what an address says was done. Anybody can write one: it names only links that exist."""
    if act == "delete":
        return Did(act, int(of), {}) if of.isascii() and of.isdecimal() and len(of) <= len(str(paging.MOST)) else None
    if act not in ("disable", "enable", "undo"):
        return None
    before = (item.partition(".")[::2] for item in of.split(",")[: paging.MOST])
    found = ((links.find(tx, slug), letter) for slug, letter in before if letter in _STATES)
    there = {link.slug: letter for link, letter in found if link}  # perhaps renamed since
    return Did(act, len(there), {_PICK + slug: letter for slug, letter in there.items()} if act != "undo" else {})


def _chosen(form: Mapping[str, str]) -> dict[str, str]:
    """Return the slugs of the chosen links, each with the value of its field; at most as many as a page has."""
    fields = ((name.removeprefix(_PICK), text) for name, text in form.items() if name.startswith(_PICK))
    return dict([field for field in fields if slugs.is_slug(field[0])][: paging.MOST])


def _links(tx: Tx, named: Iterable[str]) -> Iterable[Link]:
    return filter(None, (links.find(tx, slug) for slug in named))


def day(text: str) -> date | None:
    """Return the day of a date field; None if it has none."""
    try:
        return date.fromisoformat(text) if len(text) == len("2026-11-30") else None
    except ValueError:
        return None


def begin(day: date) -> int:
    """Return when a day begins (UTC), in microseconds."""
    return int(datetime.combine(day, time(), UTC).timestamp()) * SECOND
