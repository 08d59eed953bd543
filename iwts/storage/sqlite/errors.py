"""SQLite's errors, translated into ours."""

import contextlib
from collections.abc import Iterator

import apsw

from iwts.errors import TooMuch, Unavailable
from iwts.storage.errors import TOO_MUCH, Busy, Damaged, ReadOnly


@contextlib.contextmanager
def translated(what: object = "the database", written: object = None) -> Iterator[None]:
    """Raise our errors instead of SQLite's. `what` is the file concerned; `written` is the file written, if different.

    SQL errors mean a damaged schema, as our own SQL is tested. All other errors, such as a constraint or a wrong
    binding, are bugs and pass through.
    """
    target = written or what
    try:
        yield
    except (apsw.NotADBError, apsw.CorruptError, apsw.SQLError, UnicodeDecodeError) as error:
        raise Damaged(error, what) from error
    except apsw.InterruptError as error:
        raise TooMuch(TOO_MUCH) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise Busy(_unusable(what, error, "other processes are using it; stop them first")) from error
    except apsw.ReadOnlyError as error:
        raise ReadOnly(_unusable(target, error, "check its permissions and its disk")) from error
    except apsw.CantOpenError as error:
        raise Unavailable(_unusable(what, error, "check that it exists and is readable")) from error
    except apsw.FullError as error:
        raise Unavailable(_unusable(target, error, "free some space on its disk")) from error
    except (apsw.IOError, apsw.PermissionsError) as error:
        either = f"{what} or {written}" if written else what
        raise Unavailable(_unusable(either, error, "check its permissions and its disk")) from error


def _unusable(what: object, error: Exception, remedy: str) -> str:
    return f"{what} cannot be used now ({error}); {remedy}"
