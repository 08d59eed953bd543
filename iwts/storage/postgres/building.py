"""A database built in one transaction, at the end of which others see it."""

import contextlib
from collections.abc import Callable, Iterator

from iwts.errors import IwtsError
from iwts.storage.building import Building
from iwts.storage.postgres import schema
from iwts.storage.postgres.connection import Server
from iwts.storage.postgres.db import PostgresDatabase
from iwts.storage.tx import Tx


@contextlib.contextmanager
def building(server: Server, clock: Callable[[], int], is_empty: Callable[[Tx], bool]) -> Iterator["PostgresBuilding"]:
    """Build a database in place of an empty one; commit it at the end of the block. Raise `IwtsError` if it has rows.

    Of a killed process's, nothing is left. Others that write wait for the end, in vain.
    """
    with contextlib.closing(PostgresDatabase(server, clock)) as db, db.write() as tx:
        if not is_empty(tx):
            raise IwtsError("%(db)s is not empty; name a new database with --database", db=server)
        tx.run("SET LOCAL idle_in_transaction_session_timeout = 0")  # the source may be slow
        yield PostgresBuilding(tx)
        tx.run(f"ANALYZE {schema.tables()}")  # not only once the server's own turn comes, in a minute


class PostgresBuilding(Building):
    """The transaction."""

    def __init__(self, tx: Tx) -> None:
        self._tx = tx

    @contextlib.contextmanager
    def step(self) -> Iterator[Tx]:
        yield self._tx

    def note(self, tx: Tx, line: int, offset: int) -> None:
        """Note nothing: no one could go on."""
