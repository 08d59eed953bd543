"""Caps: the most chats that a number gets in a day. The front counts them; see `present.count`."""

from iwts.clock import SECOND
from iwts.links import present
from iwts.links.link import Link
from iwts.storage.tx import Tx

MOST = 20_000  # visits that are looked through, in some 10 ms


def recount(tx: Tx, link: Link) -> None:
    """Count today's chats of numbers that get a cap now, or a day that begins at another time, from the visits.

    All others have been counted with each visit. If the link had more than `MOST` visits today, earlier ones are left
    out.
    """
    if not link.has_caps:
        return
    since = present.midnight(link, tx.now // SECOND)
    fresh = [number for number in link.numbers if number.cap and number.served_since != since]
    if not fresh:
        return
    sql = """
        SELECT number, count(*) FROM (
          SELECT number FROM visit WHERE link = :link AND at >= :since ORDER BY at DESC LIMIT :most
        ) AS latest GROUP BY number
    """
    served: dict[int, int] = dict(tx.all(sql, link=link.id, since=since * SECOND, most=MOST))
    sql = "UPDATE number SET served_since = ?, served = ? WHERE id = ?"
    tx.many(sql, [(since, served.get(number.id, 0), number.id) for number in fresh])
