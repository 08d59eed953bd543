"""Blocking the numbers of the chosen links, many at once."""

from typing import Any

from bottle import HTTPResponse

from iwts.errors import Mistakes
from iwts.links import block_values, blocks
from iwts.links.block_values import Kind
from iwts.links.drafts import clean_label
from iwts.links.link import Link
from iwts.owner.audit import By
from iwts.web.admin.blocks import DAYS, end
from iwts.web.admin.links import Asked, of_query
from iwts.web.frame import paging
from iwts.web.frame.context import Context


def ask(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /admin/links/block?of=: say how many links each number of these links concerns."""
    if c.is_sent_by_others and c.query:
        return c.see_other("/admin/links")  # another site proposes no blocks
    asked = Asked.read(c.query)
    with c.service.db.snapshot() as tx:
        found = of_query(tx, c)
        values = _values(found)
        concerned = [(value, blocks.concerned(tx, Kind.NUMBER, value)) for value in values[: paging.MOST]]
    if not found:
        return c.see_other(asked.address())
    return c.page(
        "admin/links_block.html",
        found=found,
        concerned=concerned,
        others=len(values) - len(concerned),
        asked=asked,
        form=c.form,
        days=DAYS,
        most=blocks.MAX_REASON,
        **refusal,
    )


def block(c: Context) -> HTTPResponse:
    """POST /admin/links/block: block the numbers of the chosen links."""
    typed, mistakes = c.form, Mistakes()
    reason = mistakes.read("", clean_label, typed["reason"], "reason", blocks.MAX_REASON)
    until = mistakes.read(None, end, typed, c.service.clock())
    mistakes.tell()
    with c.service.db.write() as tx:
        for value in _values(of_query(tx, c)):
            blocks.add(tx, Kind.NUMBER, value, reason, By.PANEL.value, until)
            c.record(tx, "blocks add", f"{Kind.NUMBER.value} {value}")
    return c.see_other("/admin/blocks#now")


def _values(found: list[Link]) -> list[str]:
    """Return the numbers of some links as a block has them, each once."""
    digits = dict.fromkeys(number.digits for link in found for number in link.numbers)
    return list(dict.fromkeys(block_values.of_links_number(each) for each in digits))
