"""Many links at once, from a table like that of `iwts import --from csv`: rows without mistakes become links.

Each row is held to the rules, limits and blocks of the form for one link. Rows that are refused stay in the field, with
the reason for each. A form sent again makes no row twice.
"""

import io
import itertools
import time
from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

from bottle import HTTPResponse

from iwts import spreadsheet, tokens
from iwts.clock import Deadline
from iwts.deletion import deletion
from iwts.errors import N_, Invalid, IwtsError, NoRoom, Rejected, TooMany, Unavailable
from iwts.links import access, phone
from iwts.links import store as links
from iwts.links.blocks import Blocked
from iwts.links.link import Link
from iwts.log.events import Event
from iwts.transfer import shorteners
from iwts.transfer.shorteners import Entry
from iwts.visits import campaigns
from iwts.web.frame import forms
from iwts.web.frame.context import Context
from iwts.web.links import create as one
from iwts.web.links import passphrase, unsaved_secrets
from iwts.web.links.unsaved_secrets import MOST_OF_TABLE, FreshTable

SECONDS = 10.0  # for a table; what is left then stays in the field
COLUMNS = ("slug", "url", "manage_url", "number", "label")

NOT_ALL = N_("These rows are not links yet. They are still in the table.")
NO_TIME = N_("That took too long. Press the button again for the rest.")


class Row(NamedTuple):
    """A row of the table: as read, as typed, and the digest by which a form that is sent again finds its link."""

    entry: Entry
    text: str
    once: bytes


Left = tuple[Row, IwtsError | None]  # a row that made no link, and its mistake; None: it was not its turn


class Refused(NamedTuple):
    """A row that made no link: its line in the field, what it is called, and why."""

    line: int
    name: str
    why: str


def page(c: Context, table: str | None = None, **values: Any) -> HTTPResponse:
    """GET /my/table: the form; after a refusal with `table`, the rows that are left."""
    if not c.may_create:
        return one.form(c)
    return c.page(
        "links/my_table.html",
        table=c.form["table"] if table is None else table,
        most=MOST_OF_TABLE,
        columns=shorteners.OWN,
        once=tokens.new(),
        region=forms.region(c, c.form, "table-country"),
        asks_passphrase=passphrase.is_asked(c),
        typed_passphrase=c.form["passphrase"],
        **{"made": 0, "refused": (), **values},
    )


def create(c: Context) -> HTTPResponse:
    """POST /my/table: make the links, and lead to the page that shows them; or show what is left, and why."""
    if not c.may_create:
        return one.form(c, status=403)
    if passphrase.is_asked(c):
        passphrase.check(c, c.form["passphrase"])
    head, rows = _read(c.form["table"], c.form["once"] or tokens.new())
    secrets = FreshTable(c)
    left, stop = _make_all(c, rows, secrets)
    made = len(rows) - len(left)
    secrets.keep()
    if not left:
        return c.see_other("/my/made")
    values: dict[str, Any] = forms.refusal(c, stop) if stop else {"status": 422}
    values |= {"errors": {"table": c.language.gettext(NOT_ALL)}, "refused": _told(c, head, left), "made": made}
    return page(c, head + "".join(row.text for row, _ in left), **values)


def _make_all(c: Context, rows: list[Row], secrets: FreshTable) -> tuple[list[Left], IwtsError | None]:
    """Make the links; return the rows that are left, and why it stopped before the end, if it did."""
    deadline, left = Deadline(SECONDS), list[Left]()
    for n, row in enumerate(rows):
        try:
            if deadline.passed:
                raise NoRoom(NO_TIME, 1.0)
            if _make(c, row, secrets.digest(n)):
                secrets.rows = n + 1
        except (Invalid, Rejected) as mistake:
            left.append((row, mistake))
        except (TooMany, Unavailable) as error:
            return [*left, *((each, None) for each in rows[n:])], error
        time.sleep(deletion.PAUSE)  # others write, too
    return left, None


def _read(text: str, once: str) -> tuple[str, list[Row]]:
    """Return the lines before the first row, and the rows; raise `Invalid`."""
    lines = io.StringIO(text, newline="").readlines()
    try:
        found = list(itertools.islice(shorteners.own(text), MOST_OF_TABLE + 1))
    except IwtsError as error:
        raise Invalid("table", error.text, **error.values) from None
    if not found:
        raise Invalid("table", N_("Add at least one row below the names of the columns."))
    if len(found) > MOST_OF_TABLE:
        raise Invalid("table", N_("Use at most %(most)s rows at once."), most=MOST_OF_TABLE)
    begins = [entry.line - 1 for entry in found]
    texts = ["".join(lines[a:b]) for a, b in itertools.pairwise([*begins, len(lines)])]
    alike, rows = Counter[str](), []
    for entry, typed in zip(found, texts, strict=True):
        own = typed if typed.endswith(("\r", "\n")) else f"{typed}\r\n"
        rows.append(Row(entry, own, tokens.digest(f"{once} {alike[own]} {own}")))
        alike[own] += 1
    return "".join(lines[: begins[0]]), rows


def _make(c: Context, row: Row, digest: bytes) -> bool:
    """Make the link of a row, unless this form has made it; return whether its secret link is now the one given.

    Raises the reason why there is no link.
    """
    draft, names = row.entry.draft(c.form["table-country"], c.allowed_names()), row.entry.names()
    with c.service.db.read() as tx:
        made = links.made_by_form(tx, row.once)
    if made:
        return _regain(c, made, digest)
    is_owner = c.is_owner
    with c.making(), c.asker.gaining() as tx:
        made = links.made_by_form(tx, row.once)  # by a second tap, a moment ago
        if made is None:
            link = links.create(tx, draft, digest, row.once, c.asker.creator, c.service.config.slug_words_file)
            for name in names:
                campaigns.add(tx, link, name)
            c.asker.give(tx, link)
            if is_owner:
                c.record(tx, "links add", link.slug)
    if made:
        return _regain(c, made, digest)
    c.tell(Event.NEW_SECRET, of="link", link=link.slug)
    return True


def _regain(c: Context, made: Link, digest: bytes) -> bool:
    """Give this browser access, and a new secret link, if it lost the answer and its cookies with it."""
    with c.asker.gaining() as tx:
        link = links.get(tx, made.slug)
        if c.asker.has(tx, link):
            return False
        access.replace_shown_management(tx, link, digest)
        c.asker.give(tx, link)
    return True


def _told(c: Context, head: str, left: list[Left]) -> list[Refused]:
    """Return the mistakes, with the lines on which they are now, and count what blocks have refused."""
    found, line = [], head.count("\n") + 1
    for row, mistake in left:
        if mistake:
            each = mistake.errors if isinstance(mistake, Rejected) else (mistake,)
            c.count_blocked(one.block for one in each if isinstance(one, Blocked))
            name = row.entry.slug or row.entry.label or row.entry.numbers
            found.append(Refused(line, name, " ".join(dict.fromkeys(map(c.language.error, each)))))
        line += row.text.count("\n")
    return found


def made(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /my/made: the links of this browser's tables, with their secret links, until they are saved."""
    found = _unsaved(c)
    return c.page("links/my_made.html", found=found, **refusal) if found else c.see_other("/my")


def made_csv(c: Context) -> HTTPResponse:
    """GET /my/made.csv: the same as a table, as `iwts import` prints it."""
    rows = [(*each.values(),) for each in _unsaved(c)]
    headers = {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": 'attachment; filename="secret-links.csv"',
        "Cache-Control": "no-store",
    }
    return c.answer(spreadsheet.BOM + "".join(map(spreadsheet.line, (COLUMNS, *rows))), 200, headers)


def saved(c: Context) -> HTTPResponse:
    """POST /my/made: stop showing the secret links of tables in this browser."""
    unsaved_secrets.forget_tables(c)
    return c.see_other("/my")


def _unsaved(c: Context) -> list[Mapping[str, str]]:
    with c.service.db.read() as tx:
        found = unsaved_secrets.of_tables(c, tx)
    return [
        {
            "slug": link.slug,
            "url": c.url(link.slug),
            "manage_url": c.url(f"m/{secret}"),
            "number": "; ".join(phone.show(number.digits) for number in link.numbers),
            "label": link.label,
        }
        for link, secret in found
    ]
