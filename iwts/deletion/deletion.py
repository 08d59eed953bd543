"""Deletion of a link, which leaves only its reserved slugs, or of its statistics.

Targets and personal data are deleted immediately. Visits, of which there may be millions, follow in small batches that
do not hold up other writers. A link with the slug NULL still has visits to delete.
"""

import time

from iwts.links import claims
from iwts.links.link import Link
from iwts.mail import recipients
from iwts.storage.db import Database, Tx
from iwts.visits import agent_table
from iwts.visits import store as visits

CHUNK = 1000  # rows in one transaction
PAUSE = 0.005  # seconds between two transactions, for other writers

# The tables that `purge` empties, and the columns that identify the rows of one link.
_TABLES = {
    "visit": "id",
    "pair_count": "first_day, one, other",
    "pair_period": "first_day",
    "day_count": "day, value",
    "month_count": "month, value",
    "recent_visitor": "day, visitor, number, referrer, campaign",
    "dimension_value": "id",
}


def delete(tx: Tx, link: Link) -> None:
    """Delete the link permanently; `purge` must follow. Its slugs stay reserved for those who had access to it."""
    claims.release(tx, link)
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
    recipients.forget_unused_emails(tx)


def delete_statistics(tx: Tx, link: Link) -> None:
    """Delete all statistics so far; `purge` must follow."""
    for table in ("tally", "tally_month", "link_total"):
        tx.run(f"DELETE FROM {table} WHERE link = :link", link=link.id)  # noqa: S608
    tx.run("UPDATE link SET stats_since = :now, has_old_visits = 1 WHERE id = :link", now=tx.now, link=link.id)


def purge(db: Database) -> bool:
    """Purge one batch of deleted data; with a link's last batch, remove every trace of it.

    Return whether there was anything to purge.
    """
    with db.read() as tx:
        row = tx.one("SELECT id FROM link WHERE slug IS NULL LIMIT 1")
        row = row or tx.one("SELECT id FROM link WHERE has_old_visits LIMIT 1")
    if row is None:
        return False
    with db.write() as tx:
        if _delete_some(tx, row[0]):
            return True
        tx.run("DELETE FROM link WHERE id = :link AND slug IS NULL", link=row[0])
        tx.run("UPDATE link SET has_old_visits = 0 WHERE id = :link", link=row[0])
    forget_agents(db)
    db.truncate_log()
    return True


def _delete_some(tx: Tx, link: int) -> bool:
    kept = tx.one("SELECT stats_since FROM link WHERE id = :link AND slug IS NOT NULL", link=link)
    since = kept and kept[0]  # None for a deleted link: all goes. Another process may already have purged the rest.
    for table, columns in _TABLES.items():
        those = "link = :link"
        if table == "recent_visitor":  # its key starts with the day, and it has only two days
            those += " AND day IN ((SELECT max(day) FROM recent_visitor), (SELECT max(day) - 1 FROM recent_visitor))"
        elif table == "visit" and since is not None:
            those += " AND at < :since"
        rows = f"SELECT {columns} FROM {table} WHERE {those} LIMIT :most"  # noqa: S608
        sql = f"DELETE FROM {table} WHERE {those} AND ({columns}) IN ({rows})"  # noqa: S608
        if tx.run(sql, link=link, since=since, most=CHUNK):
            return True
    return visits.delete_unused_sources(tx, link, CHUNK)


def purge_all(db: Database) -> None:
    """Purge everything that deleted links have left."""
    while purge(db):
        time.sleep(PAUSE)


def forget_agents(db: Database) -> None:
    """Delete the User-Agents that no visit refers to any more. The search holds no lock."""
    with db.read() as tx:
        last = visits.last_id(tx)
        unused = agent_table.unused(tx)
    for i in range(0, len(unused), CHUNK):
        with db.write() as tx:
            agent_table.delete(tx, unused[i : i + CHUNK], since=last)
        time.sleep(PAUSE)
