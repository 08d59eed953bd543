"""The rescue of a database whose file was moved, deleted or replaced, by a process that still has it open."""

import contextlib
import logging
from pathlib import Path

import apsw

from iwts.errors import IwtsError, Unavailable
from iwts.storage import files
from iwts.storage.db import Watch
from iwts.storage.errors import Busy
from iwts.storage.sqlite import copies
from iwts.storage.sqlite.connection import WAIT_MS, connect
from iwts.storage.sqlite.errors import translated
from iwts.storage.sqlite.pace import Pace
from iwts.storage.sqlite.place import Place

log = logging.getLogger(__name__)


class Rescue(Watch):
    """A watch over the files of a database in use."""

    def __init__(self, path: Path, place: Place) -> None:
        """Open a connection that keeps working when the file loses its name."""
        self._path = path.resolve()
        self._place = place
        self._connection: apsw.Connection | None = None
        self._connect()
        self._told = set[str]()
        self._is_copied = self._is_done = False

    def _connect(self) -> None:
        if self._connection is None and not self._place.problem:
            with contextlib.suppress(Unavailable), translated():  # a full disk; the next look tries again
                self._connection = connect(self._path, WAIT_MS)

    @property
    def problem(self) -> str:
        return self._place.problem

    def look(self) -> None:
        """Check whether a file is gone. If so, copy the database; after a failure, the next call tries again."""
        self._place.look()
        self._connect()
        if not self._place.problem or self._is_done or self._connection is None:
            return
        self._tell(f"{self._place.problem} while the server is running; do not stop it until the database is copied")
        try:
            if not self._is_copied:
                self._copy(self._connection)
            self._end_log(self._connection)
        except Busy:
            pass
        except IwtsError as error:
            self._tell(f"the database is not copied yet: {error}")

    def _copy(self, connection: apsw.Connection) -> None:
        with translated(self._path):
            connection.execute("BEGIN IMMEDIATE; COMMIT")  # later transactions see the problem and change nothing
        kept = self._path.with_name(f"{self._path.name}.rescued")
        with files.part(kept) as part:
            copies.copy_open(connection, self._path, part, Pace())
            copies.check(part, self._path, Pace())
            kept = files.put_beside(part, kept)
        self._is_copied = True
        self._tell(
            f"the database is copied to {kept}; stop the server, put the right file back as {self._path.name} "
            f"(or rename {kept.name}), and start the server: it adds the visits from the spill file"
        )

    def _end_log(self, connection: apsw.Connection) -> None:
        """Merge the log into a file that was only renamed, and keep it from a file that gets the old name."""
        with translated(self._path):
            ((is_busy, *_),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if not is_busy:
            self._place.remove_log()
            self._is_done = True

    def _tell(self, text: str) -> None:
        if text not in self._told:  # once, not every few seconds
            log.error("%s", text)
            self._told.add(text)

    def close(self) -> None:
        if self._connection:
            self._connection.close()
