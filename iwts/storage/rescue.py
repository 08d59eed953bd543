"""The rescue of a database whose file was moved, deleted or replaced, by a process that still has it open."""

import logging

from iwts.errors import IwtsError
from iwts.storage import copies, files
from iwts.storage.connection import connect
from iwts.storage.db import WAIT_MS, Database
from iwts.storage.errors import Busy, translated
from iwts.storage.pace import Pace

log = logging.getLogger(__name__)


class Rescue:
    """The watch over a database in use. `look` may take long; `problem` never does."""

    def __init__(self, db: Database) -> None:
        """Open a connection that works without the file's name."""
        self._path = db.path.resolve()
        self._place = db.place
        with translated():
            self._connection = connect(db.path, WAIT_MS)
        self._told = set[str]()
        self._is_copied = self._is_done = False

    @property
    def problem(self) -> str:
        return self._place.problem

    def look(self) -> None:
        """Look whether a file is gone. If one is, copy the database; if that fails, the next look tries again."""
        self._place.look()
        if not self._place.problem or self._is_done:
            return
        self._tell(f"{self._place.problem} while the server runs; do not stop it before the database is copied")
        try:
            if not self._is_copied:
                self._copy()
            self._end_log()
        except Busy:
            pass
        except IwtsError as error:
            self._tell(f"the database is not copied yet: {error}")

    def _copy(self) -> None:
        with translated(self._path):
            self._connection.execute("BEGIN IMMEDIATE; COMMIT")  # later ones see the problem and change nothing
        kept = self._path.with_name(f"{self._path.name}.rescued")
        with files.part(kept) as part:
            copies.copy_open(self._connection, self._path, part, Pace())
            copies.check(part, self._path, Pace())
            kept = files.put_beside(part, kept)
        self._is_copied = True
        self._tell(
            f"the database as it was is now in {kept}; stop the server, put the right file back as {self._path.name} "
            f"(or rename {kept.name}), and start the server: it adds the visits from the spill file"
        )

    def _end_log(self) -> None:
        """Complete a file that was only renamed, and keep the log from the one that gets its name."""
        with translated(self._path):
            ((is_busy, *_),) = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if not is_busy:
            self._place.remove_log()
            self._is_done = True

    def _tell(self, text: str) -> None:
        if text not in self._told:  # once, not every few seconds
            log.error("%s", text)
            self._told.add(text)

    def close(self) -> None:
        self._connection.close()
