"""A database built in a file of its own, which gets its name once it is complete.

After `kill -9`, the next attempt with the same source continues where the last one stopped.
"""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

from iwts.errors import IwtsError, Unavailable
from iwts.storage import files, folders
from iwts.storage.building import Building
from iwts.storage.sqlite.db import SqliteDatabase
from iwts.storage.tx import Tx


@contextlib.contextmanager
def building(
    path: Path, clock: Callable[[], int], source: str, is_empty: Callable[[Tx], bool]
) -> Iterator["SqliteBuilding"]:
    """Build a database from a source, and put it at `path` at the end of the block.

    Raise `IwtsError` if a database is there that is in use or not empty. The caller must hold the server's lock.
    """
    _check_room(path, is_empty)
    new = SqliteBuilding(path.with_name(f"{path.name}.import"), clock, source)
    try:
        yield new
        new.finish()
    except Unavailable:  # a full disk: the next attempt continues
        raise
    except IwtsError:
        new.remove()
        raise
    finally:
        new.close()
    _check_room(path, is_empty)  # once more: it may have taken long
    files.put(new.path, path)


def _check_room(path: Path, is_empty: Callable[[Tx], bool]) -> None:
    if not path.exists():
        return
    with contextlib.closing(SqliteDatabase(path, clock=lambda: 0)) as db, db.read() as tx:
        if not is_empty(tx):
            raise IwtsError("%(db)s is not empty; name a new database with --database", db=path)
    if path.with_name(f"{path.name}-wal").exists():
        raise IwtsError("another program is using %(db)s; stop it first", db=path)


class SqliteBuilding(Building):
    """The file under construction, which records its source and its progress."""

    def __init__(self, path: Path, clock: Callable[[], int], source: str) -> None:
        self.path = path
        folders.check(path)  # SQLite would follow a link
        self._db = SqliteDatabase(path, clock)
        self.reached = self._reached(source)
        if self.reached is None:
            self.remove()
            self._db = SqliteDatabase(path, clock)
            with self._db.write() as tx:
                tx.run("CREATE TABLE import (source TEXT, line INTEGER, offset INTEGER)")
                tx.run("INSERT INTO import VALUES (:source, 0, 0)", source=source)

    def _reached(self, source: str) -> tuple[int, int] | None:
        with self._db.read() as tx:
            if not tx.one("SELECT 1 FROM sqlite_schema WHERE name = 'import'"):
                return None
            row = tx.one("SELECT line, offset FROM import WHERE source = :source AND line > 0", source=source)
        return row and (row[0], row[1])

    @contextlib.contextmanager
    def step(self) -> Iterator[Tx]:
        with self._db.write() as tx:
            yield tx
        self._db.checkpoint()

    def note(self, tx: Tx, line: int, offset: int) -> None:
        tx.run("UPDATE import SET line = :line, offset = :offset", line=line, offset=offset)

    def finish(self) -> None:
        with self._db.write() as tx:
            tx.run("DROP TABLE import")

    def close(self) -> None:
        self._db.close()

    def remove(self) -> None:
        self._db.close()
        for end in ("", "-wal", "-shm"):
            self.path.with_name(self.path.name + end).unlink(missing_ok=True)
