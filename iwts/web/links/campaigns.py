"""The campaigns of a link: their card in its panel, and the form that changes them."""

from collections.abc import Sequence
from dataclasses import dataclass

from bottle import HTTPResponse

from iwts.errors import N_
from iwts.links.link import Link
from iwts.statistics import overview
from iwts.storage.tx import Tx
from iwts.visits import campaigns
from iwts.web.frame.context import Context
from iwts.web.links import parts

MOST_SEEN = 10  # campaigns that only visits named, as strangers invent some; the statistics have all

# Translators: from here on, places where a link is published. Their names become names of campaigns.
SUGGESTED = (N_("shop window"), N_("receipt"), N_("business card"), N_("Instagram bio"))


@dataclass(frozen=True, slots=True)
class Row:
    """A campaign as listed; `query` names it in an address."""

    name: str
    visits: int
    query: str


@dataclass(frozen=True, slots=True)
class Card:
    """The campaigns of a link: in use, in the archive, and seen in visits only; and names of further ones."""

    used: Sequence[Row]
    archived: Sequence[Row]
    seen: Sequence[Row]
    suggested: Sequence[tuple[str, str]]


def card(c: Context, tx: Tx, link: Link) -> Card:
    """Return what the card shows. Requires a snapshot."""
    came = overview.of_campaigns(tx, link.id)
    kept = {campaign.name: campaign.is_archived for campaign in campaigns.of(tx, link)}
    # As the link counts no more names than it can hold, “…” stands for all others: nothing to keep.
    seen = [name for name in came if name not in kept and campaigns.is_name(name)][:MOST_SEEN]
    words = [c.language.gettext(text) for text in SUGGESTED]
    suggested = [(campaigns.named(text), text) for text in words]

    def rows(names: Sequence[str]) -> list[Row]:
        return [Row(name, came.get(name, 0), campaigns.query(name)) for name in names]

    return Card(
        rows([name for name, is_archived in kept.items() if not is_archived]),
        rows([name for name, is_archived in kept.items() if is_archived]),
        rows(seen),
        [(name, text) for name, text in suggested if name not in kept],
    )


def change(c: Context, slug: str) -> HTTPResponse:
    """POST /manage/<slug>/campaigns: add the typed campaign, keep one as visits name it, or archive one."""
    with c.asker.managing(slug) as (tx, link):
        if name := c.form["archive"]:
            campaigns.archive(tx, link, name)
        else:
            kept = c.form["keep"]
            campaigns.add(tx, link, campaigns.as_counted(kept) if kept else campaigns.named(c.form["campaign"]))
    return c.see_other(parts.address(link.slug, "qr", saved="campaigns") + "#campaigns-saved")
