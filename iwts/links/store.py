"""Links in the database: creating, finding and changing them. `drafts` checks the input."""

from collections.abc import Iterable, Sequence
from dataclasses import astuple
from typing import NamedTuple

from iwts.clock import DAY
from iwts.errors import N_, Invalid, NotFound, Rejected
from iwts.links import blocks, caps, claims, happenings, mailboxes, sealed, seals, site_days, slugs, words
from iwts.links.drafts import Draft
from iwts.links.happenings import Type
from iwts.links.link import Changer, Link
from iwts.links.when import NO_ZONE
from iwts.storage.errors import Damaged
from iwts.storage.tx import Tx, listed

AT_ONCE = 500  # links in a query


class Found(NamedTuple):
    """A list of links, and the slugs of the damaged ones among them, which do not hide the others."""

    links: list[Link]
    damaged: list[str]


def create(
    tx: Tx,
    draft: Draft,
    manage_digest: bytes,
    form_digest: bytes | None = None,
    creator: int | None = None,
    avoided: tuple[str, ...] = (),
) -> Link:
    """Store a new link with its management secret; raise `Rejected` if the slug is taken, or something is blocked.

    Slugs of deleted links count as taken, except for their former creators. `form_digest` is the digest of the form's
    one-time token: `made_by_form` finds the link when the form is sent again. A generated slug has no rude word, and
    none of the `avoided` ones.
    """
    blocks.check_numbers(tx, draft.numbers)
    blocks.check_night(tx, draft.when)
    slug = draft.slug
    if slug:
        claims.reserve(tx, slug, creator)
    while not slug:
        generated = slugs.generate(words.rude(avoided))
        if tx.run("INSERT INTO slug (slug) VALUES (:slug) ON CONFLICT DO NOTHING", slug=generated):
            slug = generated
    id_ = tx.value(
        """
        INSERT INTO link (slug, label, public_name, public_text, message, routing, form_digest, created_at)
        VALUES (:slug, :label, :public_name, :public_text, :message, :routing, :form_digest, :now) RETURNING id
        """,
        slug=slug,
        label=draft.label,
        public_name=draft.public_name,
        public_text=draft.public_text,
        message=draft.message,
        routing=draft.routing.value,
        form_digest=form_digest,
        now=tx.now,
    )
    tx.run("INSERT INTO management (digest, link) VALUES (:digest, :link)", digest=manage_digest, link=id_)
    _lead(tx, slug, id_)
    _write_numbers(tx, id_, draft)
    _write_rest(tx, id_, draft)
    sealed.renew(tx, id_)
    happenings.note(tx, Type.CREATED, id_, slug)
    site_days.add(tx, [(tx.now // DAY, "link", 1)])
    return _zoned(get(tx, slug))


def _lead(tx: Tx, slug: str, link: int) -> None:
    seal = seals.of_slug(slug, link)
    tx.run("UPDATE slug SET link = :link, seal = :seal WHERE slug = :slug", link=link, slug=slug, seal=seal)


# Other digits may be another person's: the agent's link ends. To pause or resume a number ends a pause until a time.
_UPDATE = """
    UPDATE number SET position = ?1, digits = ?2, label = ?3, message = ?4, active = ?5,
      weight = coalesce(?6, weight), hours = coalesce(?7, hours), cap = coalesce(?8, cap),
      served = CASE WHEN coalesce(?8, cap) > 0 THEN served ELSE 0 END,
      served_since = CASE WHEN coalesce(?8, cap) > 0 THEN served_since ELSE 0 END,
      agent_digest = CASE WHEN digits = ?2 THEN agent_digest END,
      paused_until = CASE WHEN active = ?5 THEN paused_until ELSE 0 END,
      changed_at = CASE WHEN active = ?5 THEN changed_at ELSE ?10 END,
      changed_by = CASE WHEN active = ?5 THEN changed_by ELSE ?11 END
    WHERE id = ?9
"""


def _write_numbers(tx: Tx, link: int, draft: Draft, by: Changer = Changer.CREATOR) -> None:
    """Store a draft's numbers in their order, and delete all others.

    Existing numbers keep their ids, and thereby their statistics.
    """
    kept = {number.id for number in draft.numbers}
    there = {id_ for (id_,) in tx.all("SELECT id FROM number WHERE link = :link", link=link)}
    tx.many("DELETE FROM number WHERE id = ?", [(id_,) for id_ in there - kept])
    tx.run("UPDATE number SET position = -1 - position WHERE link = :link", link=link)  # frees the new positions
    for position, number in enumerate(draft.numbers):
        given = (number.weight, number.hours, number.cap)
        fields = (position, number.digits, number.label, number.message, int(number.active), *given)
        if number.id in there:
            there.discard(number.id)  # if the draft repeats the id, the second one is a new number
            tx.many(_UPDATE, [(*fields, number.id, tx.now, by.value)])
        else:
            sql = """
                INSERT INTO number (position, digits, label, message, active, weight, hours, cap, link)
                VALUES (?, ?, ?, ?, ?, coalesce(?, 1), coalesce(?, ''), coalesce(?, 0), ?)
            """
            tx.many(sql, [(*fields, link)])


def _write_rest(tx: Tx, link: int, draft: Draft) -> None:
    """Store what a draft may leave out."""
    if draft.sticky is not None:
        tx.run("UPDATE link SET sticky = :sticky WHERE id = :link", sticky=draft.sticky, link=link)
    if draft.when:
        sql = """
            UPDATE link SET zone = ?, hours = ?, exceptions = ?, closed = ?, closed_message = ?, night = ?,
              write_anyway = ?
            WHERE id = ?
        """
        tx.many(sql, [(*astuple(draft.when), link)])


def find(tx: Tx, slug: str) -> Link | None:
    """Return the link at `slug`, ignoring case; None if no link has it."""
    slug = slugs.fold(slug)
    found = sealed.at_slug(tx, slug) if slugs.is_slug(slug) else None
    return seals.unseal(found) if found else None


def find_for_visitors(tx: Tx, slug: str) -> Link | None:
    """Like `find`, but as visitors have it now: numbers that the owner has blocked are paused, too."""
    link = find(tx, slug)
    return blocks.applied(tx, link.at(tx.now)) if link else None


def get(tx: Tx, slug: str) -> Link:
    """Like `find`, but raise `NotFound` for a missing link."""
    link = find(tx, slug)
    if link is None:
        raise gone(slug)
    return link


def gone(slug: str) -> NotFound:
    """Return the error for a missing link."""
    return NotFound(N_("No link is named “%(slug)s”."), slug=slug)


def count(tx: Tx) -> int:
    """Return the count of links."""
    return tx.integer("SELECT count(*) FROM link WHERE slug IS NOT NULL")


def has_sticky(tx: Tx) -> bool:
    """Whether visitors of some link get a cookie, by which they get the same number again."""
    return tx.one("SELECT 1 FROM link WHERE sticky > 0 LIMIT 1") is not None


def count_since(tx: Tx, since: int) -> int:
    """Return the count of links created after `since`, deleted ones included while visits of theirs remain."""
    return tx.integer("SELECT count(*) FROM link WHERE created_at > :since", since=since)


def with_ids(tx: Tx, ids: Iterable[int]) -> Found:
    """Return the links with these ids, newest first."""
    return _list(tx, f"WHERE link.id IN ({listed(ids)})")


def with_id(tx: Tx, id_: int) -> Link | None:
    """Return the link with this id, or None. Raises `Damaged`."""
    return _one(tx, "WHERE link.id = :id", id=id_)


def in_order(tx: Tx, ids: Sequence[int]) -> Found:
    """Return the links with these ids, in their order."""
    found, place = Found([], []), {id_: place for place, id_ in enumerate(ids)}
    for begin in range(0, len(ids), AT_ONCE):
        some = with_ids(tx, ids[begin : begin + AT_ONCE])
        found.links.extend(sorted(some.links, key=lambda link: place[link.id]))
        found.damaged.extend(some.damaged)
    return found


def with_manage_digest(tx: Tx, digest: bytes) -> Link | None:
    """Return the link that a management secret opens."""
    return _one(tx, "JOIN management ON management.link = link.id WHERE management.digest = :digest", digest=digest)


def with_stats_digest(tx: Tx, digest: bytes) -> Link | None:
    """Return the link whose statistics a shared secret shows."""
    return _one(tx, "WHERE stats_digest = :digest", digest=digest)


def with_email(tx: Tx, address: str) -> list[int]:
    """Return the ids of the links of an address's mailbox: never mailed ones first, then those mailed longest ago."""
    sql = f"""
        SELECT id FROM link WHERE email IN ({listed(mailboxes.ids(tx, address))})
        ORDER BY (SELECT max(mailed_at) FROM management WHERE management.link = link.id) NULLS FIRST, link.id DESC
    """  # noqa: S608 (numbers); NULL comes first
    return [id_ for (id_,) in tx.all(sql)]


def others(tx: Tx, link: Link) -> dict[str, int]:
    """Return those numbers of a link that other links have as well, by their digits, with the count of these links."""
    sql = """
        SELECT digits, count(DISTINCT link) FROM number
        WHERE digits IN (SELECT digits FROM number WHERE link = :link) AND link <> :link GROUP BY digits
    """
    return dict(tx.all(sql, link=link.id))


def made_by_form(tx: Tx, form_digest: bytes) -> Link | None:
    """Return the link already made by the form with that one-time token."""
    return _one(tx, "WHERE form_digest = :digest", digest=form_digest)


def _one(tx: Tx, condition: str, **values: object) -> Link | None:
    """Return the link that meets a condition, or None. Raises `Damaged`."""
    found = next(sealed.links(tx, condition, **values), None)
    return seals.unseal(found) if found else None


def _list(tx: Tx, condition: str) -> Found:
    """Return the links that meet a condition."""
    found = Found([], [])
    for one in sealed.links(tx, condition):
        try:
            found.links.append(seals.unseal(one))
        except Damaged:
            found.damaged.append(str(one.link.slug))
    return found


def seal(tx: Tx, link: int) -> None:
    """Seal an imported link and its slugs."""
    sealed.renew(tx, link)
    for (slug,) in tx.all("SELECT slug FROM slug WHERE link = :link", link=link):
        _lead(tx, slug, link)


def change(tx: Tx, link: Link, draft: Draft, creator: int | None = None, by: Changer = Changer.CREATOR) -> Link:
    """Save an edited link; raise `Rejected` if its new slug is taken, or something new in it is blocked.

    The old slug keeps working. `by` is who pauses or resumes numbers.
    """
    blocks.check_numbers(tx, draft.numbers, link)
    blocks.check_night(tx, draft.when, link)
    slug = draft.slug or link.slug
    claims.reserve(tx, slug, creator, link.id)
    _lead(tx, slug, link.id)
    tx.run(
        """
        UPDATE link SET slug = :slug, label = :label, public_name = :public_name, public_text = :public_text,
          message = :message, routing = :routing,
          routed_at = CASE WHEN routing = :routing THEN routed_at ELSE :now END
        WHERE id = :id
        """,
        slug=slug,
        label=draft.label,
        public_name=draft.public_name,
        public_text=draft.public_text,
        message=draft.message,
        routing=draft.routing.value,
        now=tx.now,
        id=link.id,
    )
    _write_numbers(tx, link.id, draft, by)
    _write_rest(tx, link.id, draft)
    sealed.renew(tx, link.id)
    happenings.note(tx, Type.CHANGED, link.id, slug)
    saved = _zoned(get(tx, slug))
    caps.recount(tx, saved)
    return saved


def _zoned(link: Link) -> Link:
    """Return the link; raise `Rejected` if its hours, or those that numbers have kept, are in no time zone."""
    if link.is_timed and not link.when.zone:
        raise Rejected([Invalid("zone", NO_ZONE)])
    return link
