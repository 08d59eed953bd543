"""What can go wrong with a database: SQLite's errors, told as ours in one line each – what, where, what to do."""

import contextlib
from collections.abc import Iterator

import apsw

from iwts.errors import N_, DatabaseError, TooMuch, Unavailable

ConstraintError = apsw.ConstraintError  # what the schema forbids: a bug, but where rows come from somebody's file


class Damaged(DatabaseError):
    """A file does not hold what was written into it."""

    def __init__(self, reason: object, what: object = "the database") -> None:
        super().__init__(f"{what} is damaged ({reason}); restore a sound backup")


class ReadOnly(Unavailable):
    """The disk was read-only when this process opened the file, and may be so still."""


class Busy(Unavailable):
    """Another connection holds the lock for longer than this one waits."""


@contextlib.contextmanager
def translated(what: object = "the database", written: object = None) -> Iterator[None]:
    """Raise our errors instead of SQLite's. `what` is the file that they are about, `written` the one that is written,
    if that is another.

    SQL that does not fit the schema means that this is damaged, as ours is tested; what else there is (a constraint, a
    wrong binding) is a bug and passes through.
    """
    target = written or what
    try:
        yield
    except (apsw.NotADBError, apsw.CorruptError, apsw.SQLError, UnicodeDecodeError) as error:
        raise Damaged(error, what) from error
    except apsw.InterruptError as error:
        raise TooMuch(N_("There is too much to count. Choose fewer days, or fewer filters.")) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise Busy(_unusable(what, error, "others use it and have to end first")) from error
    except apsw.ReadOnlyError as error:
        raise ReadOnly(_unusable(target, error, "see to its rights and its disk")) from error
    except apsw.CantOpenError as error:
        raise Unavailable(_unusable(what, error, "is it there, and may we read it?")) from error
    except apsw.FullError as error:
        raise Unavailable(_unusable(target, error, "make room on its disk")) from error
    except (apsw.IOError, apsw.PermissionsError) as error:
        either = f"{what} or {written}" if written else what
        raise Unavailable(_unusable(either, error, "see to its rights and its disk")) from error


def _unusable(what: object, error: Exception, remedy: str) -> str:
    return f"{what} cannot be used now ({error}); {remedy}"
