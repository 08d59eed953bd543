"""Deletion of creators without links: browsers that forgot all of theirs, or whose access was revoked.

With them go the numbers that creators replaced more than a day ago.
"""

from collections.abc import Iterator

from iwts.clock import DAY, HOUR
from iwts.links import replacements
from iwts.storage.db import Database

CHUNK = 1000  # creators looked at in one transaction

# A young one may belong to a form that is being sent; one with a claim may use the name of its deleted link again.
_UNUSED = """
    created_at < :before
    AND NOT EXISTS (SELECT 1 FROM creator_link WHERE creator = creator.id)
    AND NOT EXISTS (SELECT 1 FROM slug_claim WHERE slug_claim.digest = creator.digest)
"""


class UnusedCreators:
    """A search for creators without links, once an hour."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._hour = 0  # of the last search

    def drop(self) -> Iterator[None]:
        """Delete the creators that have had no links for a day, in small steps."""
        with self._db.read() as tx:
            hour, before = tx.now // HOUR, tx.now - DAY
        if hour == self._hour:
            return
        after: int | None = 0
        while after is not None:
            after = self._drop_some(after, before)
            yield
        with self._db.read() as tx:
            has_old = replacements.has_old(tx)
        if has_old:
            with self._db.write() as tx:
                replacements.forget_old(tx)
        self._hour = hour

    def _drop_some(self, after: int, before: int) -> int | None:
        """Delete the unused ones among the next creators after that id; return the last id, or None at the end."""
        with self._db.read() as tx:
            ids = [
                row[0]
                for row in tx.all(
                    "SELECT id FROM creator WHERE id > :after ORDER BY id LIMIT :most", after=after, most=CHUNK
                )
            ]
            if not ids:
                return None
            values = {"after": after, "last": ids[-1], "before": before}
            found = tx.one(f"SELECT 1 FROM creator WHERE id > :after AND id <= :last AND {_UNUSED}", **values)  # noqa: S608
        if found:
            with self._db.write() as tx:
                tx.run(f"DELETE FROM creator WHERE id > :after AND id <= :last AND {_UNUSED}", **values)  # noqa: S608
        return int(ids[-1])
