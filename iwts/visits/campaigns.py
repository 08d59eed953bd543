"""Campaigns that a creator keeps with a link: the places where it is published."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from iwts.errors import N_, Invalid
from iwts.links.link import Link
from iwts.storage.tx import ALL, Tx
from iwts.visits import sources

MOST = 100  # for each link, with those in the archive: a page lists them all

FULL = N_("A link can have up to %(most)s campaigns. Archive one first.")


class Campaign(NamedTuple):
    """A campaign of a link; archived ones still count their visits."""

    name: str
    is_archived: bool


def of(tx: Tx, link: Link) -> list[Campaign]:
    """Return the campaigns of a link, the newest first."""
    sql = "SELECT name, archived_at IS NOT NULL FROM campaign WHERE link = :link ORDER BY added_at DESC, name"
    return [Campaign(name, bool(is_archived)) for name, is_archived in tx.all(sql, link=link.id)]


def kept(tx: Tx, names: Sequence[tuple[int, str]]) -> set[tuple[int, str]]:
    """Return those of some names, each with its link, that the links keep, perhaps in their archives."""
    sql = """
        SELECT campaign.link, campaign.name FROM campaign, given (link bigint, name text)
        WHERE campaign.link = given.link AND campaign.name = given.name
    """
    return {(link, name) for link, name in tx.for_all(sql, names)}


def is_name(name: str) -> bool:
    """Whether visits can have that name."""
    return name != "" and sources.campaign({"c": name}) == name


def query(name: str) -> str:
    """Return the query that names a campaign in an address."""
    return urlencode({"c": name}, quote_via=quote)


def named(text: str, field: str = "campaign") -> str:
    """Return the name that visits will have for what someone typed; raise `Invalid` if it is too long or nothing.

    Spaces become hyphens: in an address, a space ends the link in many chats, and `%20` is not read aloud or typed.
    """
    if len(text.strip()) > sources.MAX_CAMPAIGN:
        raise Invalid(field, N_("Use at most %(most)s characters."), most=sources.MAX_CAMPAIGN)
    name = re.sub("[ -]+", lambda run: "-" if " " in run[0] else run[0], sources.campaign({"c": text}))
    return as_counted(name, field)


def as_counted(text: str, field: str = "campaign") -> str:
    """Return the name under which visits with this campaign count; raise `Invalid` if it is none."""
    name = sources.campaign({"c": text})
    if not name:
        raise Invalid(field, N_("Type a name with letters or digits."))
    return name


def add(tx: Tx, link: Link, name: str) -> None:
    """Keep a campaign, or bring it back from the archive; raise `Invalid` if the link has the most it can have.

    The one that was archived longest ago makes room: its visits stay in the statistics.
    """
    used = [one.name for one in of(tx, link) if not one.is_archived]
    if name in used:
        return
    if len(used) >= MOST:
        raise Invalid("campaign", FULL, most=MOST)
    tx.run(
        """
        INSERT INTO campaign (link, name, added_at) VALUES (:link, :name, :now)
        ON CONFLICT (link, name) DO UPDATE SET archived_at = NULL
        """,
        link=link.id,
        name=name,
        now=tx.now,
    )
    tx.run(
        """
        DELETE FROM campaign WHERE link = :link AND name IN (
          SELECT name FROM campaign WHERE link = :link AND archived_at IS NOT NULL
          ORDER BY archived_at DESC, name LIMIT :all OFFSET :room
        )
        """,
        link=link.id,
        all=ALL,
        room=MOST - len(used) - 1,
    )


def copy(tx: Tx, link: Link, new: Link) -> None:
    """Keep with a new link the campaigns that another one uses, in their order; their visits stay where they are."""
    tx.run(
        """
        INSERT INTO campaign (link, name, added_at)
        SELECT :new, name, added_at FROM campaign WHERE link = :link AND archived_at IS NULL
        """,
        link=link.id,
        new=new.id,
    )


def archive(tx: Tx, link: Link, name: str) -> bool:
    """Move a campaign to the archive; return whether the link has it."""
    tx.run(
        "UPDATE campaign SET archived_at = :now WHERE link = :link AND name = :name AND archived_at IS NULL",
        link=link.id,
        name=name,
        now=tx.now,
    )
    return bool(kept(tx, [(link.id, name)]))


def described(tx: Tx, site: str, link: Link) -> list[dict[str, Any]]:
    """Return the campaigns of a link as JSON; `site` is the public URL."""
    return [
        {"name": one.name, "url": f"{site}/{link.slug}?{query(one.name)}", "archived": one.is_archived}
        for one in of(tx, link)
    ]
