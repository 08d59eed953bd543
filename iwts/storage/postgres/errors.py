"""PostgreSQL's errors, translated into ours."""

import contextlib
from collections.abc import Iterator

import psycopg
from psycopg import errors as theirs

from iwts.errors import TooMuch, Unavailable
from iwts.storage.errors import TOO_MUCH, Busy, ConstraintError, Damaged

# What the first letters of its error codes mean for us, and what to do; see PostgreSQL's appendix A.
_REMEDIES = {
    "25006": "it takes no changes; name the primary server",
    "42501": "give its user the rights on all tables",
    "53100": "free some space on its disk",
    "53300": "too many programs are connected; raise max_connections",
    "58": "check its disk",
}
_ELSE = "check that the server runs and can be reached"


@contextlib.contextmanager
def translated(server: object = "the database") -> Iterator[None]:
    """Raise our errors instead of PostgreSQL's.

    SQL errors mean a damaged schema, as our own SQL is tested. All other errors, such as a wrong value, are bugs and
    pass through.
    """
    try:
        yield
    except theirs.IntegrityError as error:
        raise ConstraintError(line(error)) from error
    except theirs.QueryCanceled as error:
        raise TooMuch(TOO_MUCH) from error
    except (theirs.LockNotAvailable, theirs.DeadlockDetected, theirs.SerializationFailure) as error:
        raise Busy(_unusable(server, error, "other processes are using it; stop them first")) from error
    except theirs.FeatureNotSupported as error:  # a plan for tables as they were; see `Connection.wait`
        raise Unavailable(_unusable(server, error, "its tables have just been changed; try again")) from error
    except (theirs.DataCorrupted, theirs.IndexCorrupted, theirs.UndefinedTable, theirs.UndefinedColumn) as error:
        raise Damaged(line(error), server) from error
    except (
        psycopg.OperationalError,
        theirs.IdleInTransactionSessionTimeout,  # this process was frozen in a transaction
        theirs.InsufficientPrivilege,
        theirs.ReadOnlySqlTransaction,
    ) as error:
        state = error.sqlstate or ""
        remedy = next((remedy for code, remedy in _REMEDIES.items() if state.startswith(code)), _ELSE)
        raise Unavailable(_unusable(server, error, remedy)) from error


def line(error: psycopg.Error) -> str:
    """Return an error's text in one line: PostgreSQL adds lines with hints, statements and values."""
    text = error.diag.message_primary or str(error).partition("\n")[0]
    return text.removeprefix("connection failed: ").removeprefix("connection is bad: ").strip() or "no answer"


def _unusable(server: object, error: psycopg.Error, remedy: str) -> str:
    return f"{server} cannot be used now ({line(error)}); {remedy}"
