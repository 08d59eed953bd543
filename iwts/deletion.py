"""Deletion: of a link nothing stays but its slugs, which are reserved.

What leads somewhere or says something of the creator goes at once. Visits, of which there may be millions, follow some
at a time, so that nobody who writes waits for them; a link whose slug is NULL is one whose visits have still to go.
"""

import time

from iwts import access, visits
from iwts.db import Database, Tx
from iwts.links import Link

CHUNK = 1000  # rows in one transaction
PAUSE = 0.005  # seconds between two of them, in which others come to write


def delete(tx: Tx, link: Link) -> None:
    """Remove the link for good; `purge` has to follow. Its slugs are left to those who had a right to it."""
    access.leave_slugs(tx, link)
    for table in ("number", "management", "creator_link", "outbox"):
        tx.run(f"DELETE FROM {table} WHERE link = :link", link=link.id)  # noqa: S608
    tx.run(
        """
        UPDATE link SET slug = NULL, label = '', message = '', visitor_code = '', code = '', email = NULL,
          stats_digest = NULL, form_digest = NULL
        WHERE id = :link
        """,
        link=link.id,
    )
    access.forget_unused_emails(tx)


def purge(db: Database) -> bool:
    """Remove some of what deleted links have left, and with the last of it all traces; whether there was something."""
    with db.read() as tx:
        row = tx.one("SELECT id FROM link WHERE slug IS NULL LIMIT 1")
    if row is None:
        return False
    with db.write() as tx:
        if visits.delete_some(tx, row[0], CHUNK):
            return True
        tx.run("DELETE FROM link WHERE id = :link", link=row[0])
    _forget_agents(db)
    db.truncate_log()
    return True


def purge_all(db: Database) -> None:
    """Remove all that deleted links have left behind."""
    while purge(db):
        time.sleep(PAUSE)


def _forget_agents(db: Database) -> None:
    """Drop the User-Agents that no visit mentions any more. They are looked for while nothing is locked."""
    with db.read() as tx:
        last = visits.last_id(tx)
        unused = visits.unused_agents(tx)
    with db.write() as tx:
        visits.delete_agents(tx, unused, since=last)
