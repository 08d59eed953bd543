"""`iwts backup` and `iwts restore`."""

import os
from argparse import Namespace
from functools import partial
from pathlib import Path

from iwts.backups import backup, dumps, restore
from iwts.backups.backup import Contents
from iwts.clock import now
from iwts.commands.common import agrees, check_is_there, file_of, print_json, print_progress, say
from iwts.commands.parser import Commands
from iwts.errors import IwtsError
from iwts.settings.config import Config
from iwts.storage.address import PostgresAddress
from iwts.storage.engines import server_lock
from iwts.storage.sqlite.pace import Pace
from iwts.visits import spill

NICE = 10  # on a busy machine, visitors come first


def register(top: Commands) -> None:
    about = (
        "The server can keep running. The backup is a consistent, verified snapshot in one file. "
        "It contains secrets: keep it as safe as the database. PostgreSQL has its own programs for backups: there, the "
        "command says how to call them, and its exit status is 1 unless there is a recent backup."
    )
    one = top.add("backup", make, "back up the database", about, json=True)
    one.add_argument("path", type=Path, metavar="PATH", help="new file, or a folder to create the file in")
    about = (
        "Stop the server first. The backup is verified before it replaces the database, "
        "which is kept in the same folder as iwts-before-restore-….db."
    )
    one = top.add("restore", put_back, "replace the database with a backup", about, json=True)
    one.add_argument("backup", type=Path, metavar="BACKUP", help="backup file to restore")
    one.add_argument("--yes", action="store_true", help="do not ask for confirmation")


def make(settings: Config, options: Namespace) -> int | None:
    database = settings.database
    if not isinstance(database, Path):
        return _look_at_dumps(settings, database, options)
    check_is_there(settings)
    os.nice(NICE)
    at = now()
    path = options.path / backup.name(at) if options.path.is_dir() else options.path
    contents = backup.make(database, path, *_watched())
    if options.json:
        print_json({"path": str(path), **_described(contents)})
        return None
    say(f"Backed up to {path}: {_told(contents)}, verified.")
    if contents.is_waiting:
        say("Visits in the spill file are not included. The next backup contains them.")
    say(
        "The backup contains secrets (keys, hashes of codes and secret links, numbers, addresses). "
        "Keep it as safe as the database."
    )
    return None


def _look_at_dumps(settings: Config, database: PostgresAddress, options: Namespace) -> int:
    """Say how a database in PostgreSQL is backed up, and whether it is; return 1 if it is not."""
    from iwts.checkup import inside
    from iwts.checkup.finding import OK

    command, found = dumps.command(database, options.path), list(inside.backups(settings, now()))
    is_safe = bool(found) and all(finding.status == OK for finding in found)
    if options.json:
        print_json({"path": None, "command": command, "findings": [finding._asdict() for finding in found]})
        return int(not is_safe)
    say(f"PostgreSQL’s own programs back up {database}. For a dump now:", f"  {command}")
    say("For all later changes too, let pgBackRest archive the write-ahead log (docs/postgresql.md).")
    say(*(f"{finding.status}: {finding.text}" for finding in found))
    return int(not is_safe)


def put_back(settings: Config, options: Namespace) -> None:
    database = file_of(settings, "use pg_restore, or pgBackRest")
    with server_lock(database, database):
        restore.check(options.backup, database)
        kept = restore.aside(database, now())
        was_there = database.exists()
        if was_there and not options.yes and not agrees(f"Replace {database}? The current database is kept as {kept}."):
            raise IwtsError("nothing was restored; use --yes to skip the confirmation")
        contents = restore.restore(options.backup, database, kept, *_watched())
    if options.json:
        print_json({"path": str(database), "replaced": str(kept) if was_there else None, **_described(contents)})
        return
    say(f"Restored {options.backup} to {database}: {_told(contents)}, verified.")
    if was_there:
        say(f"The previous database is kept as {kept}.")
        if (waiting := spill.beside(database.with_name(kept.name))).exists():
            say(f"Its latest visits are in the spill file {waiting}. Keep both files in the same folder.")


def _watched() -> tuple[Pace, partial[None]]:
    """A pace that only Ctrl-C interrupts, and a progress bar."""
    return Pace(), partial(print_progress, what="pages")


def _told(contents: Contents) -> str:
    links, visits = contents.links, contents.visits
    return f"{contents.bytes / 1e6:,.1f} MB, {links:,} link{'s' * (links != 1)}, {visits:,} visit{'s' * (visits != 1)}"


def _described(contents: Contents) -> dict[str, int]:
    return {"bytes": contents.bytes, "links": contents.links, "visits": contents.visits}
