"""`iwts geo`: the country database."""

import os
import shutil
from argparse import Namespace
from pathlib import Path

from iwts.clock import UTC, local, now
from iwts.commands.common import print_json, say
from iwts.commands.parser import Commands
from iwts.errors import IwtsError
from iwts.settings.config import Config
from iwts.storage import files, folders
from iwts.visits import geo
from iwts.visits.geo import Countries


def register(top: Commands) -> None:
    group = top.group("geo", "manage the country database")
    group.add("info", info, "show which country database is in use and how old it is", json=True)
    about = "The file is checked first. A running server switches to it within seconds, without a restart."
    parser = group.add("update", update, "install a newer country database", about, json=True)
    parser.add_argument("file", type=Path, metavar="FILE", help="country database in MaxMind format (.mmdb)")


def info(settings: Config, options: Namespace) -> None:
    _print(geo.open_countries(settings.geo_database, settings.stem), options)


def update(settings: Config, options: Namespace) -> None:
    given = Countries(options.file)
    target = settings.geo_database or geo.folder(settings.stem) / "country.mmdb"
    before = geo.open_countries(settings.geo_database, settings.stem)
    if not (target.exists() and target.samefile(options.file)):
        _replace(target, options.file)
    after = geo.open_countries(settings.geo_database, settings.stem)
    if after.path != target:
        raise IwtsError("%(newer)s is newer and takes precedence; remove it", newer=after.path)
    _print(after, options)
    if not options.json and before.date and given.date and given.date < before.date:
        say(f"This database is older than the previous one, dated {before.date}.")


def _replace(target: Path, source: Path) -> None:
    """Replace the file atomically: a server must not read half of it."""
    with source.open("rb") as file, folders.opened(target.parent, make=True), files.writing(target) as out:
        shutil.copyfileobj(file, out)
        os.fchmod(out.fileno(), 0o644)  # the server may run as another user


def _print(countries: Countries, options: Namespace) -> None:
    today = local(now(), UTC).date()
    age = (today - countries.date).days if countries.date else None
    if options.json:
        print_json(
            {
                "file": str(countries.path) if countries.path else None,
                "kind": countries.kind,
                "date": countries.date and countries.date.isoformat(),
                "age_days": age,
                "bundled": countries.path == geo.BUNDLED,
                "problems": countries.problems,
            }
        )
        return
    if countries.path:
        which = "the bundled one" if countries.path == geo.BUNDLED else countries.path
        say(f"Country database: {which}, dated {countries.date}, {age} days old")
    else:
        say("No country database: every country is unknown.")
    for problem in countries.problems:
        say(f"Not used: {problem}")
