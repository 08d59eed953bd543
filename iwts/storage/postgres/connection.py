"""Connections to a PostgreSQL database: how they are set up, and for how long they wait for a server that is silent."""

import select
import time
from collections.abc import Generator
from typing import Any

import psycopg
from psycopg import errors as theirs
from psycopg import pq
from psycopg.abc import PQGen
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.waiting import Ready

from iwts.errors import DatabaseError
from iwts.storage.postgres import adapters
from iwts.storage.tx import Row

OLDEST = 150_000  # PostgreSQL 15
WAIT_MS = 2000  # for others that write; the front, which answers visitors, does not wait
SILENCE = 2.0  # seconds without a byte, after which the server is asked whether it still runs

# Unless the address says otherwise. A network that loses packets ends a connection within seconds, too.
_DEFAULTS = {
    "application_name": "iwts",
    "connect_timeout": "3",
    "keepalives_idle": "4",
    "keepalives_interval": "2",
    "keepalives_count": "2",
    "tcp_user_timeout": "6000",  # ms
}

# A compiled plan pays for queries of seconds, and takes a page a tenth of one. No disk of today takes four times longer
# for a page elsewhere; PostgreSQL would read whole tables where we look for a few rows. A server that cannot reach us
# any more must end our transaction soon, too: until then, no one else can write.
_SETTINGS = f"""
    SET client_encoding = 'UTF8'; SET lock_timeout = {WAIT_MS}; SET jit = off; SET random_page_cost = 1.1;
    SET default_transaction_isolation = 'read committed';
    SET tcp_keepalives_idle = 4; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 2;
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
"""


class Server:
    """A database on a PostgreSQL server, by its address: `postgresql://user@host:port/name`."""

    def __init__(self, address: str, shown: str = "") -> None:
        given = {name: str(value) for name, value in conninfo_to_dict(address).items() if value is not None}
        self._conninfo = make_conninfo("", **{**_DEFAULTS, **given})
        self._shown = shown or f"postgresql://{given.get('host', '')}/{given.get('dbname', '')}"

    def __str__(self) -> str:
        """Return the address for people, without a user."""
        return self._shown

    def connect(self) -> "Connection":
        """Open a connection. Raise `DatabaseError` for a server that cannot be used at all."""
        connection = Connection.connect(self._conninfo, autocommit=True, cursor_factory=psycopg.RawCursor)
        connection.server = self
        try:
            if connection.info.server_version < OLDEST:
                raise DatabaseError(f"{self}: is PostgreSQL {connection.info.server_version // 10_000}; iwts needs 15")
            if (encoding := connection.info.parameter_status("server_encoding")) != "UTF8":
                raise DatabaseError(f"{self}: has the encoding {encoding}; create it with the encoding UTF8")
            connection.use_our_adapters()
            connection.execute(_SETTINGS)
        except BaseException:
            connection.close()
            raise
        return connection

    def answers(self) -> bool:
        """Whether the server accepts connections now; takes as long as `connect_timeout`."""
        return pq.PGconn.ping(self._conninfo.encode()) == pq.Ping.OK


class Connection(psycopg.Connection[Row]):
    """A connection that is never waited for in vain: a server that hangs ends it after a few seconds."""

    server: Server

    def use_our_adapters(self) -> None:
        self._adapters = adapters.made()

    @property
    def is_lost(self) -> bool:
        """Whether an idle connection has ended, as far as this machine knows; never waits."""
        try:
            poll = select.poll()
            poll.register(self.pgconn.socket, select.POLLIN)
            while poll.poll(0):  # it has ended, after perhaps saying why
                self.pgconn.consume_input()
        except psycopg.OperationalError:  # also if it was closed here
            self.close()
        return self.closed

    @property
    def is_idle(self) -> bool:
        """Whether no transaction is open."""
        return self.pgconn.transaction_status == pq.TransactionStatus.IDLE

    def roll_back(self) -> None:
        """End a transaction, if one is open; a connection on which that fails is closed."""
        try:
            if not (self.closed or self.is_idle):
                self.execute("ROLLBACK")
        except psycopg.Error:
            self.close()

    def wait(self, gen: PQGen[Any], *arguments: Any, **options: Any) -> Any:
        """Consume one of psycopg's generators; each query passes here. Raise `OperationalError` if the server hangs.

        How long it may take to answer is a matter of the query. But a server that is stopped, or behind a network that
        is gone, says nothing at all, also to others.
        """
        try:
            return super().wait(self._watched(gen), *arguments, **options)
        except theirs.FeatureNotSupported:
            self.close()  # a table has other columns now, and psycopg would use its old plan for ever
            raise

    def _watched(self, gen: PQGen[Any]) -> Generator[Any, Any, Any]:
        silent_since = time.monotonic()
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted  # every tenth of a second at least
                if ready & Ready.R:
                    silent_since = time.monotonic()
                elif time.monotonic() - silent_since > SILENCE:
                    if not self.server.answers():
                        self.pgconn.finish()
                        raise psycopg.OperationalError("the server does not answer")
                    silent_since = time.monotonic()
                wanted = gen.send(ready)
        except StopIteration as ended:
            return ended.value
