"""`iwts geo`: the country file."""

import shutil
from argparse import Namespace
from pathlib import Path

from iwts.clock import UTC, local, now
from iwts.commands.common import print_json
from iwts.commands.parser import Commands
from iwts.errors import IwtsError
from iwts.settings.config import Config
from iwts.storage import files
from iwts.visits import geo
from iwts.visits.geo import Countries


def register(top: Commands) -> None:
    group = top.group("geo", "see to the file that countries come from")
    group.add("info", info, "show which file is used and how old it is", json=True)
    parser = group.add("update", update, "use a newer file; a running server takes it at once", json=True)
    parser.add_argument("file", type=Path, metavar="FILE", help="a MaxMind DB file with countries (.mmdb)")


def info(settings: Config, options: Namespace) -> None:
    _print(geo.open_countries(settings.geo_database, settings.database), options)


def update(settings: Config, options: Namespace) -> None:
    given = Countries(options.file)
    target = settings.geo_database or geo.folder(settings.database) / "country.mmdb"
    before = geo.open_countries(settings.geo_database, settings.database)
    if not (target.exists() and target.samefile(options.file)):
        _replace(target, options.file)
    after = geo.open_countries(settings.geo_database, settings.database)
    if after.path != target:
        raise IwtsError("%(newer)s was put there later and is used instead; remove it", newer=after.path)
    _print(after, options)
    if not options.json and before.date and given.date and given.date < before.date:
        print(f"it is older than the one before, of {before.date}")


def _replace(target: Path, source: Path) -> None:
    """In one step, so that no server reads half a file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with files.part(target) as part:
        shutil.copyfile(source, part)
        part.chmod(0o644)  # the server may run as somebody else
        files.put(part, target)


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
        whose = "the file that iwts brings" if countries.path == geo.BUNDLED else countries.path
        print(f"countries come from {whose}, of {countries.date}, {age} days old")
    else:
        print("there is no country file: every country is unknown")
    for problem in countries.problems:
        print(f"not used: {problem}")
