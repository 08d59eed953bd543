"""`iwts config` and `iwts version`."""

import platform
from argparse import Namespace

from iwts import __version__
from iwts.commands.parser import Commands
from iwts.config import SETTINGS, Config


def register(top: Commands) -> None:
    top.add("config", show_config, "show the effective settings and where each came from")
    top.add("version", show_version, "show the versions of iwts and of what it is made of")


def show_config(settings: Config, _options: Namespace) -> None:
    width = max(len(setting.name) for setting in SETTINGS)
    for setting in SETTINGS:
        text = settings.texts[setting.name] or "–"
        shown = "set" if setting.secret and text != "–" else text
        print(f"{setting.name:<{width}}  {shown}  ({settings.sources[setting.name]})")


def show_version(settings: Config, _options: Namespace) -> None:
    import apsw

    from iwts.geo import open_countries

    countries = open_countries(settings.geo_database, settings.database)
    print(f"iwts {__version__}")
    print(f"Python {platform.python_version()}")
    print(f"SQLite {apsw.sqlite_lib_version()}")
    print(f"country file {countries.date or 'none'}")
