"""The keys of visitor hashes, one for each UTC day, for a database that several fronts share.

They are made a day ahead: at midnight no front needs the database, and all use the same key.
"""

import secrets
from collections.abc import Iterator

from iwts.clock import DAY
from iwts.storage.db import Database
from iwts.visits import store as visits

AHEAD = 7 * DAY  # in which there is room for visits, too


def prepare(db: Database) -> Iterator[None]:
    """Make the keys of today and tomorrow, and delete those of past days, in steps."""
    with db.read() as tx:
        today, known = tx.now // DAY, visits.day_keys(tx)
    missing = [day for day in (today, today + 1) if day not in known]
    if missing or min(known) < today - 1:
        with db.write() as tx:
            visits.throw_old_keys_away(tx)
            visits.add_day_keys(tx, {day: secrets.token_bytes(32) for day in missing})
            tx.make_room([tx.now + AHEAD])
        yield
