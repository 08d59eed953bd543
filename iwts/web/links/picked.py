"""Several links of My links at once: to disable, enable, tag, export, print and change those that are ticked on a page.

Every button sends the form of the list here. What needs a page of its own is a redirect to its address, which names the
links: it can be opened again, and in another language.
"""

import io
import zipfile
from collections.abc import Iterable, Mapping
from typing import Any

from bottle import HTTPResponse

from iwts import spreadsheet
from iwts.clock import UTC, local
from iwts.drawing import formats
from iwts.drawing.qr import Style
from iwts.errors import N_, Forbidden, Invalid
from iwts.links import lists, phone, setters, tags
from iwts.links import store as links_
from iwts.links.store import Found
from iwts.statistics import overview
from iwts.storage.tx import Tx
from iwts.visits import campaigns
from iwts.web.frame import paging
from iwts.web.frame.context import Context
from iwts.web.links import my, my_filters, qr

PICK = "pick-"  # starts the names of the boxes; a link name follows
READ = ("slug", "number", "label", "message", "routing", "weights", "campaigns")  # by an import
COLUMNS = (*READ, "address", "tags", "state", "created", "visits")
PAGES = ("tag", "replace", "share", "hours", "pause")
NONE = N_("Select at least one link.")


def act(c: Context) -> HTTPResponse:
    """POST /my/picked: do with the ticked links what the button `act` says; raise `Invalid` if there are none."""
    picked = [name.removeprefix(PICK) for name in c.form if name.startswith(PICK)][: paging.MOST]
    with c.service.db.read() as tx:
        there = [link.slug for link in lists.among(tx, c.asker.creator or my.NO_ONE, picked)]
    if not there:
        raise Invalid("pick", NONE)
    view, wish = my_filters.read(c.form), c.form["act"]
    if wish in ("enable", "disable"):
        return c.see_other(view.address(**_set_active(c, there, active=wish == "enable")))
    if wish == "export":
        return _export(c, there)
    if wish == "qr":
        return _codes(c, there)
    if wish in PAGES:
        return c.see_other(view.address(links=",".join(there)).replace("/my", f"/my/{wish}", 1))
    return c.see_other(view.address())


def read(c: Context, tx: Tx, fields: Mapping[str, str]) -> Found:
    """Return the links that the address of a page, or its form, names in `links`; raise if this browser has none."""
    named = fields.get("links", "").split(",")[: paging.MOST]
    found = links_.with_ids(tx, [link.id for link in lists.among(tx, c.asker.creator or my.NO_ONE, named)])
    if not found.links:
        raise Forbidden(NONE)
    return found


def names(links: Iterable[Any]) -> str:
    """Return the link names, as an address carries them."""
    return ",".join(link.slug for link in links)


def _set_active(c: Context, slugs: list[str], *, active: bool) -> dict[str, str]:
    """Enable or disable the links.

    Return what the next page tells: those that changed, and those that only the owner can enable.
    """
    with c.service.db.write() as tx:
        mine = lists.among(tx, c.asker.creator or my.NO_ONE, slugs)
        found = links_.with_ids(tx, [link.id for link in mine]).links
        others = [link for link in found if link.active != active]
        changed = [link for link in others if not link.disabled_by_owner]
        for link in changed:
            setters.set_active(tx, link, active)
    kept = [link for link in others if link.disabled_by_owner]
    return {"enabled" if active else "disabled": names(changed), "kept": names(kept)}


def _export(c: Context, slugs: list[str]) -> HTTPResponse:
    """Return a table of the links, with the columns that `iwts import --from csv` reads first."""
    with c.service.db.snapshot() as tx:
        found = links_.with_ids(tx, [link.id for link in lists.among(tx, c.asker.creator or my.NO_ONE, slugs)]).links
        tagged = tags.of_links(tx, [link.id for link in found])
        kept = {link.id: campaigns.of(tx, link) for link in found}
        visits = overview.totals(tx, [link.id for link in found])
    rows = [
        (
            link.slug,
            "; ".join(phone.show(number.digits) for number in link.numbers),
            link.label,
            link.message,
            link.routing.value,
            "; ".join(str(number.weight) for number in link.numbers) if link.weights else "",
            # An import separates them at semicolons, and reads what is percent-encoded.
            "; ".join(one.name.replace(";", "%3B") for one in kept[link.id] if not one.is_archived),
            c.url(link.slug),
            ", ".join(tagged.get(link.id, [])),
            link.state.value,
            local(link.created_at, UTC).isoformat(),
            visits.get(link.id, 0),
        )
        for link in found
    ]
    headers = {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": 'attachment; filename="links.csv"',
        "Cache-Control": "no-store",
    }
    return c.answer(spreadsheet.BOM + "".join(map(spreadsheet.line, (COLUMNS, *rows))), 200, headers)


def _codes(c: Context, slugs: list[str]) -> HTTPResponse:
    """Return the QR codes of the links, each with its link below it, as SVG files in one archive.

    Each costs as much of the client's budget as one alone, and waits for its own turn: others get theirs in between.
    """
    for _ in slugs:
        c.use(c.service.limit_qr)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as files:
        for slug in slugs:
            files.writestr(f"{slug}.svg", formats.svg(qr.draw(c, c.url(slug), Style(label=True))))
    headers = {
        "Content-Type": "application/zip",
        "Content-Disposition": 'attachment; filename="qr-codes.zip"',
        "Cache-Control": "no-store",
    }
    return c.answer(archive.getvalue(), 200, headers)


def tags_page(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /my/tag?links=: the tags of some links, to add to them and remove from them."""
    fields = c.form or c.query
    with c.service.db.read() as tx:
        found = read(c, tx, fields)
        there = tags.used(tx, [link.id for link in found.links])
        others = [tag for tag in tags.used(tx, c.asker.mine()) if tag not in there]
    view = my_filters.read(fields)
    return c.page(
        "links/my_tag.html",
        links=found.links,
        named=names(found.links),
        there=there,
        others=others,
        typed=c.form["add"],
        removed=_removed(c),
        most=tags.MOST,
        kept=view.fields,
        back=view.address(),
        **refusal,
    )


def tag(c: Context) -> HTTPResponse:
    """POST /my/tag: add the tags in `add` to the links, and remove the ticked ones (`off-1`, `off-2` …) from them."""
    added = tags.parse(c.form["add"], "add")
    with c.service.db.write() as tx:
        found = read(c, tx, c.form)
        tags.change(tx, [link.id for link in found.links], added, _removed(c), "add")
    return c.see_other(my_filters.read(c.form).address(tagged=names(found.links)))


def _removed(c: Context) -> list[str]:
    return [value for name, value in c.form.items() if name.startswith("off-")]
