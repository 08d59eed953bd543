"""Backups of a PostgreSQL database, which its own programs make: whether there are any."""

import shlex
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from iwts.storage.address import PostgresAddress
from iwts.storage.tx import Tx

# How pg_dump's files begin: custom and tar format, and plain text. A dump in a folder has a table of contents.
_BEGINNINGS = (b"PGDMP", b"toc.dat", b"--\n-- PostgreSQL database dump")


class Archive(NamedTuple):
    """The archive of PostgreSQL's write-ahead log; times in UTC microseconds, None: never."""

    is_on: bool
    last: int | None  # the last segment that was archived
    failed: int | None  # the last failure

    @property
    def fails(self) -> bool:
        """Whether the last attempt failed."""
        return self.failed is not None and (self.last is None or self.failed > self.last)


def archive(tx: Tx) -> Archive:
    """Return the state of the archive."""
    row = tx.row(
        """
        SELECT current_setting('archive_mode') <> 'off', (extract(epoch FROM last_archived_time) * 1000000)::bigint,
          (extract(epoch FROM last_failed_time) * 1000000)::bigint
        FROM pg_stat_archiver
        """
    )
    return Archive(*row)


def command(address: PostgresAddress, path: Path) -> str:
    """Return the command that makes a dump at a path, or in a folder."""
    there = shlex.quote(str(path)) + ("/iwts-$(date +%F).dump" if path.is_dir() else "")
    return f"pg_dump --format=custom --file={there} {shlex.quote(address.uri)}"


def times(folder: Path) -> Iterator[int]:
    """Yield when each complete dump in a folder was written, in UTC microseconds. Raises OSError."""
    return (file.stat().st_mtime_ns // 1000 for file in _dumps(folder))


def _dumps(folder: Path) -> Iterator[Path]:
    for entry in folder.iterdir():
        file = entry / "toc.dat" if entry.is_dir() else entry
        with suppress(OSError), file.open("rb") as opened:  # it was just removed, or another user owns it
            if file.suffix != ".part" and opened.read(32).startswith(_BEGINNINGS):
                yield file
