"""The owner's page of blocks."""

from contextlib import suppress
from typing import Any

from bottle import HTTPResponse

from iwts.clock import DAY, UTC, local
from iwts.errors import N_, Invalid, Mistakes, NotFound
from iwts.folding import without_marks
from iwts.links import block_values, blocks, phone
from iwts.links.block_values import Kind
from iwts.links.blocks import Block
from iwts.links.drafts import clean_label
from iwts.owner.audit import By
from iwts.storage.tx import Tx
from iwts.web.admin import links
from iwts.web.frame import paging
from iwts.web.frame.context import Context
from iwts.web.frame.request import Fields, number

DAYS = ("1", "7", "30", "365")  # until a block ends
ON_DATE = "date"  # in their place: it ends with the day in another field

KIND = N_("Choose what to block.")
NO_CODE = N_("Start with + and the country’s calling code.")


def page(c: Context, *, concerned: int | None = None, sure: str = "", **refusal: Any) -> HTTPResponse:
    """GET /admin/blocks: the blocks in force, and the form for a new one, which `?kind=` and `?value=` fill in.

    `concerned` is the number of links that the block in the form would concern; `sure` names that block.
    """
    if c.is_sent_by_others and c.query:
        return c.see_other("/admin/blocks")  # another site proposes nothing, and learns no block from a search
    with c.service.db.read() as tx:
        found = blocks.newest(tx)
    query = c.query.get("q", "")[: blocks.MAX_REASON]
    if wanted := without_marks(query.strip()):
        found = [each for each in found if wanted in without_marks(f"{each.value} {shown(each)} {each.reason}")]
    listed = paging.page(c.query.get("page", ""), len(found))
    return c.page(
        "admin/blocks.html",
        form=c.form or Fields(c.query),
        kept=Fields(q=query) if query else Fields(),
        rows=[_row(c, block) for block in found[listed.rows]],
        page=listed,
        days=DAYS,
        most=blocks.MAX_REASON,
        concerned=concerned,
        sure=sure,
        **refusal,
    )


def shown(block: Block) -> str:
    """Return the value of a block as people write it."""
    match block.kind:
        case Kind.NUMBER:
            return phone.show(block.value)
        case Kind.PREFIX:
            return f"+{block.value}…"
    return block.value


def _row(c: Context, block: Block) -> dict[str, Any]:
    return {
        "id": block.id,
        "kind": block.kind.value,
        "shown": shown(block),
        "reason": block.reason,
        "is_command": block.way == By.COMMAND,
        "since": c.language.date(local(block.created_at, UTC).date()),
        "until": c.language.date(local(block.until - 1, UTC).date()) if block.until else "",
        "stopped": block.stopped,
    }


def add(c: Context) -> HTTPResponse:
    """POST /admin/blocks: set a block, once the page has said how many links it concerns."""
    typed, mistakes = c.form, Mistakes()
    kind = mistakes.read(Kind.NUMBER, _kind, typed["kind"])
    with c.service.db.read() as tx:
        value = mistakes.read("", _value, tx, kind, typed["value"])
    reason = mistakes.read("", clean_label, typed["reason"], "reason", blocks.MAX_REASON)
    until = mistakes.read(None, end, typed, c.service.clock())
    mistakes.tell()
    subject = f"{kind.value} {value}"
    if typed["sure"] != subject:
        with c.service.db.read() as tx:
            concerned = blocks.concerned(tx, kind, value)
        return page(c, concerned=concerned, sure=subject)
    with c.service.db.write() as tx:
        blocks.add(tx, kind, value, reason, By.PANEL.value, until)
        c.record(tx, "blocks add", subject)
    return c.see_other("/admin/blocks#now")


def end(typed: Fields, now: int) -> int | None:
    """Return when a new block ends, in UTC microseconds; None for never. Raises `Invalid` for a day that cannot be."""
    if typed["days"] == ON_DATE:
        day = links.day(typed["until"])
        return blocks.until_end_of(now, links.begin(day) if day else 0)
    return now + int(typed["days"]) * DAY if typed["days"] in DAYS else None


def remove(c: Context) -> HTTPResponse:
    """POST /admin/blocks/remove: lift a block."""
    with suppress(NotFound), c.service.db.write() as tx:  # already lifted: a second press
        block = blocks.remove(tx, number(c.form["block"]))
        c.record(tx, "blocks remove", f"{block.kind.value} {block.value}")
    return c.see_other("/admin/blocks#now")


def _kind(text: str) -> Kind:
    try:
        return Kind(text)
    except ValueError:
        raise Invalid("kind", KIND) from None


def _value(tx: Tx, kind: Kind, text: str) -> str:
    try:
        return blocks.parse(tx, kind, text)
    except Invalid as error:  # a number needs its country here, and a question becomes its answer's mistake
        text = NO_CODE if error.text == phone.NO_COUNTRY else error.text
        raise Invalid(block_values.FIELD, text, **error.values) from None
