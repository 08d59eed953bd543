"""`iwts backup` and `iwts restore`."""

import os
from argparse import Namespace
from functools import partial
from pathlib import Path

from iwts.backups import backup, restore
from iwts.backups.backup import Contents
from iwts.clock import now
from iwts.commands.common import agrees, check_is_there, print_json, print_progress
from iwts.commands.parser import Commands
from iwts.errors import IwtsError
from iwts.settings.config import Config
from iwts.storage.lock import server_lock
from iwts.storage.pace import Pace
from iwts.visits import spill

NICE = 10  # where a core is scarce, visitors come first


def register(top: Commands) -> None:
    text = "copy the database into one file, also while the server runs"
    one = top.add("backup", make, text, json=True)
    one.add_argument("path", type=Path, metavar="PATH", help="a file that is not there yet, or a folder")
    text = "put a backup in the place of the database, which is set aside; the server must not run"
    one = top.add("restore", put_back, text, json=True)
    one.add_argument("backup", type=Path, metavar="BACKUP", help="a file that iwts backup has made")
    one.add_argument("--yes", action="store_true", help="do not ask")


def make(settings: Config, options: Namespace) -> None:
    check_is_there(settings)
    os.nice(NICE)
    at = now()
    path = options.path / backup.name(at) if options.path.is_dir() else options.path
    contents = backup.make(settings.database, path, *_watched())
    if options.json:
        print_json({"path": str(path), **_described(contents)})
        return
    print(f"{path}: {_told(contents)}, verified")
    if contents.is_waiting:
        print("visits that could not be written yet wait beside the database and are not in it; the next one has them")
    print(
        "All secrets are in it (keys, hashes of codes and secret links, numbers, addresses): keep it as safe as them."
    )


def put_back(settings: Config, options: Namespace) -> None:
    database = settings.database
    with server_lock(database):
        restore.check(options.backup, database)
        kept = restore.aside(database, now())
        was_there = database.exists()
        if was_there and not options.yes and not agrees(f"Replace {database}? It is kept as {kept}."):
            raise IwtsError("nothing was restored (--yes restores without asking)")
        contents = restore.restore(options.backup, database, kept, *_watched())
    if options.json:
        print_json({"path": str(database), "replaced": str(kept) if was_there else None, **_described(contents)})
        return
    print(f"{database} is now {options.backup}: {_told(contents)}, verified")
    if was_there:
        print(f"what was there until now, with all that came after the backup, is {kept}")
        if (waiting := spill.beside(database.with_name(kept.name))).exists():
            print(f"visits that waited for it are in {waiting}; a server on it takes them, if they lie beside it")


def _watched() -> tuple[Pace, partial[None]]:
    """Nobody but Ctrl-C stops it, and somebody may watch."""
    return Pace(), partial(print_progress, what="pages")


def _told(contents: Contents) -> str:
    return f"{contents.bytes / 1e6:,.1f} MB, links {contents.links:,}, visits {contents.visits:,}"


def _described(contents: Contents) -> dict[str, int]:
    return {"bytes": contents.bytes, "links": contents.links, "visits": contents.visits}
