"""Checks of a PostgreSQL server, as far as the rights of iwts let it see."""

import itertools
import shlex
import time
from collections.abc import Callable, Iterator

from iwts.checkup.database import SET_CLOCK
from iwts.checkup.finding import ERROR, OK, WARNING, Finding
from iwts.clock import HOUR, SECOND
from iwts.storage.address import PostgresAddress
from iwts.storage.tx import Tx
from iwts.visits import nodes

ROOM = 20  # connections that a server of iwts takes at most …
FRONT = 3  # … and each front beyond the first: for its links, its visits, and its shipper
LAG = 60.0  # seconds by which a standby may be behind
SKEW = 5.0  # seconds by which the clocks may differ

GUIDE = "docs/postgresql.md"


def findings(
    tx: Tx, address: PostgresAddress, clock: Callable[[], float] = time.time, fronts: int = 1
) -> Iterator[Finding]:
    """The findings on the server of a database; `clock` is that of this machine, in seconds.

    Its version and encoding are right, or it could not have been opened.
    """
    yield from _settings(tx, address)
    yield from _rights(tx, address)
    yield from _encryption(tx, address)
    yield from _clock(tx, address, clock)
    yield from _connections(tx, ROOM + FRONT * (fronts - 1))
    yield from _nodes(tx, clock)
    yield from _standbys(tx)


def as_administrator(*statements: str, database: str = "") -> str:
    """Return the command with which the administrator of PostgreSQL runs statements."""
    commands = itertools.chain.from_iterable(("-c", statement) for statement in statements)
    return shlex.join(["sudo", "-u", "postgres", "psql", *filter(None, [database]), *commands])


def _settings(tx: Tx, address: PostgresAddress) -> Iterator[Finding]:
    if tx.value("SELECT pg_is_in_recovery()"):
        yield Finding("database", ERROR, f"{address} is a standby, which only reads", "name the primary in database")
        return
    off = [name for name in ("fsync", "full_page_writes", "autovacuum") if tx.value(f"SHOW {name}") == "off"]
    for name in off:
        text = f"{name} is off in PostgreSQL, which ruins databases {_WHEN[name]}"
        remedy = as_administrator(f"ALTER SYSTEM SET {name} = on", "SELECT pg_reload_conf()")
        yield Finding("database", ERROR, text, remedy)
    if not off:
        yield Finding("database", OK, f"{address} is in PostgreSQL {str(tx.value('SHOW server_version')).split()[0]}")


_WHEN = {
    "fsync": "in a power cut",
    "full_page_writes": "in a power cut",
    "autovacuum": "in the long run",
}


def _rights(tx: Tx, address: PostgresAddress) -> Iterator[Finding]:
    user, is_super, may_create = tx.row(
        """
        SELECT rolname::text, rolsuper, has_schema_privilege(current_schema(), 'CREATE')
        FROM pg_roles WHERE rolname = current_user
        """
    )
    owners = tx.all(
        """
        SELECT DISTINCT pg_get_userbyid(relowner)::text FROM pg_class
        WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'S', 'v')
          AND NOT pg_has_role(relowner, 'USAGE')
        """
    )
    if owners:
        text = f"the tables in {address} belong to {owners[0][0]}, so {user} can neither migrate nor clean them"
        remedy = as_administrator(f'REASSIGN OWNED BY "{owners[0][0]}" TO "{user}"', database=address.name)
        yield Finding("rights", ERROR, text, remedy)
    elif not may_create:
        remedy = as_administrator(f'ALTER DATABASE "{address.name}" OWNER TO "{user}"')
        yield Finding("rights", ERROR, f"{user} may not create tables in {address}, which a new version needs", remedy)
    elif is_super:
        text = f"{user} may do anything in PostgreSQL, also to the databases of other programs"
        yield Finding("rights", WARNING, text, f"create a user for iwts alone, who owns its database ({GUIDE})")
    else:
        yield Finding("rights", OK, f"{user} owns the tables")


def _encryption(tx: Tx, address: PostgresAddress) -> Iterator[Finding]:
    is_open = """
        SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
        WHERE pid = pg_backend_pid() AND NOT ssl AND NOT client_addr <<= '127.0.0.0/8' AND client_addr <> '::1'
    """
    if tx.value(is_open):
        text = f"the connection to {address} is not encrypted: others on the network can read everything"
        yield Finding("rights", WARNING, text, f"add ?sslmode=verify-full to the address ({GUIDE})")


def _clock(tx: Tx, address: PostgresAddress, clock: Callable[[], float]) -> Iterator[Finding]:
    before = clock()
    its = tx.value("SELECT extract(epoch FROM clock_timestamp())::float8")
    if its < before - SKEW or its > clock() + SKEW:
        text = f"the clock of {address} and this machine’s differ by {abs(its - before):.0f} seconds"
        yield Finding("clock", WARNING, text, SET_CLOCK)


def _connections(tx: Tx, room: int) -> Iterator[Finding]:
    most, used = tx.row(
        """
        SELECT current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int,
          count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'
        """
    )
    text = f"{most - used} of {most} connections to PostgreSQL are left"
    if most - used < room:
        yield Finding("database", WARNING, text, "raise max_connections, and restart PostgreSQL")
    else:
        yield Finding("database", OK, text)


def _nodes(tx: Tx, clock: Callable[[], float]) -> Iterator[Finding]:
    """The findings on servers; one that was not seen for as long as its number is kept for it is gone for good."""
    ages = {number: round(clock() * SECOND) - at for number, at in nodes.seen(tx).items()}
    active = sum(age < nodes.SILENT for age in ages.values())
    if ages:
        text = f"{active} of {len(ages)} nodes (fronts of servers) have given a sign of life in the last two hours"
        yield Finding("nodes", OK, text)
    for number, age in ages.items():
        if nodes.SILENT <= age < nodes.LEASE:
            text = f"node {number} has been silent for {age // HOUR} hours; visits may wait in its journal"
            remedy = f"start its server again: a journal in its data_dir has this number, in {nodes.FILE} ({GUIDE})"
            yield Finding("nodes", WARNING, text, remedy)


def _standbys(tx: Tx) -> Iterator[Finding]:
    standbys = tx.all(
        """
        SELECT application_name::text, state::text, sync_state::text, extract(epoch FROM replay_lag)::float8
        FROM pg_stat_replication WHERE state IS DISTINCT FROM 'backup' ORDER BY 1
        """
    )
    if any(state is None for _, state, _, _ in standbys):
        user = tx.value("SELECT current_user::text")
        remedy = as_administrator(f'GRANT pg_monitor TO "{user}"')
        yield Finding("standbys", WARNING, f"{user} may not see how far standbys are behind", remedy)
        return
    for name, state, kind, lag in standbys:
        if state != "streaming" or (lag or 0) > LAG:
            text = f"the standby {name} is behind ({state}, by {lag or 0:.0f} seconds)"
            yield Finding("standbys", WARNING, text, "see its log; a failover now would lose what it lacks")
        else:
            yield Finding("standbys", OK, f"the standby {name} is up to date ({kind})")
