"""Changes of one thing in a stored link, such as its state; `store.change` saves a whole draft."""

from collections.abc import Mapping

from iwts.errors import N_, Forbidden
from iwts.links import blocks, caps, happenings, sealed, store
from iwts.links.drafts import Entry
from iwts.links.happenings import Type
from iwts.links.link import Changer, Link, Number, State
from iwts.storage.tx import Tx


class DisabledByOwner(Forbidden):
    """The owner has disabled the link; its creator cannot enable it."""

    def __init__(self) -> None:
        super().__init__(N_("Only the owner of this site can enable this link again."))


def set_active(tx: Tx, link: Link, active: bool) -> None:
    """Enable or disable a link for its creator; visitors of a disabled link see a friendly page.

    Raises `DisabledByOwner`.
    """
    if link.disabled_by_owner:
        raise DisabledByOwner
    _set_state(tx, link, active=active)


def set_active_by_owner(tx: Tx, link: Link, active: bool) -> None:
    """Enable or disable a link for the owner; its creator cannot enable it again."""
    _set_state(tx, link, active=active, disabled_by_owner=not active)


def set_state(tx: Tx, link: Link, state: State) -> None:
    """Put a link into any state, for the owner."""
    _set_state(tx, link, active=state is State.ACTIVE, disabled_by_owner=state is State.DISABLED_BY_OWNER)


def _set_state(tx: Tx, link: Link, *, active: bool, disabled_by_owner: bool = False) -> None:
    sql = "UPDATE link SET active = :active, disabled_by_owner = :by_owner WHERE id = :id"
    tx.run(sql, active=int(active), by_owner=int(disabled_by_owner), id=link.id)
    _changed(tx, link)


def set_digits(tx: Tx, link: Link, digits: Mapping[int, str]) -> None:
    """Give numbers of a link, by their ids, other digits; raise `Rejected` if some are blocked.

    Everything else of the numbers stays.
    """
    blocks.check_numbers(tx, map(Entry, digits.values()))
    sql = "UPDATE number SET digits = ?1, agent_digest = NULL WHERE id = ?2 AND link = ?3 AND digits <> ?1"
    tx.many(sql, [(new, id_, link.id) for id_, new in digits.items()])
    _changed(tx, link)


def set_pause(tx: Tx, link: Link, number: Number, by: Changer, *, active: bool, until: int = 0) -> None:
    """Pause a number, until a time (UTC microseconds) if it stays active, or resume it."""
    sql = """
        UPDATE number SET active = :active, paused_until = :until, changed_at = :now, changed_by = :by
        WHERE id = :id AND link = :link
    """
    tx.run(sql, active=int(active), until=until, now=tx.now, by=by.value, id=number.id, link=link.id)
    _changed(tx, link)


def set_hours(tx: Tx, link: Link, hours: Mapping[int, str], zone: str) -> None:
    """Give numbers of a link, by their ids, hours of their own (empty: the link's), and the link a time zone."""
    sql = "UPDATE number SET hours = ? WHERE id = ? AND link = ?"
    tx.many(sql, [(text, id_, link.id) for id_, text in hours.items()])
    tx.run("UPDATE link SET zone = :zone WHERE id = :id", zone=zone, id=link.id)
    _changed(tx, link)
    caps.recount(tx, store.get(tx, link.slug))


def set_week(tx: Tx, link: Link, zone: str, hours: str) -> None:
    """Give a link weekly hours, in a time zone."""
    tx.run("UPDATE link SET zone = :zone, hours = :hours WHERE id = :id", zone=zone, hours=hours, id=link.id)
    _changed(tx, link)
    caps.recount(tx, store.get(tx, link.slug))


def set_visitor_code(tx: Tx, link: Link, hashed: str) -> None:
    """Set the code that visitors must enter, by its hash; empty removes it."""
    tx.run("UPDATE link SET visitor_code = :hashed WHERE id = :id", hashed=hashed, id=link.id)
    _changed(tx, link)


def _changed(tx: Tx, link: Link) -> None:
    sealed.renew(tx, link.id)
    happenings.note(tx, Type.CHANGED, link.id, link.slug)
