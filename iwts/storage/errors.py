"""Database errors, the same for every engine: one line each that says what failed, where, and what to do."""

from iwts.errors import N_, DatabaseError, Unavailable

# What a query is told that takes longer than a page can wait.
TOO_MUCH = N_("Too many visits to count. Choose a shorter period or fewer filters.")


class ConstraintError(Exception):
    """A violated constraint: a bug, unless the rows are from an imported file."""


class Damaged(DatabaseError):
    """A database that does not hold what was written into it."""

    def __init__(self, reason: object, what: object = "the database") -> None:
        super().__init__(f"{what} is damaged ({reason}); restore a backup")


class ReadOnly(Unavailable):
    """The disk was read-only when this process opened the file, and may still be."""


class Busy(Unavailable):
    """Another connection holds the lock for longer than this one waits."""
