"""`iwts config` and `iwts version`."""

import platform
import textwrap
from argparse import Namespace, RawDescriptionHelpFormatter

from iwts import __version__
from iwts.commands.common import print_json
from iwts.commands.parser import Commands
from iwts.settings import bundled
from iwts.settings.config import SETTINGS, Config

WIDTH, INDENT = 100, " " * 6  # of what `iwts config --help` says of a setting


def register(top: Commands) -> None:
    effective = top.add("config", show_config, "show the effective settings and where each came from")
    effective.epilog = _explained()
    effective.formatter_class = RawDescriptionHelpFormatter
    version = top.add("version", show_version, "show the versions of iwts and of what it is made of", json=True)
    version.set_defaults(load=lambda _options: None)  # whoever asks, and whatever is wrong with the settings
    of_all = version.add_mutually_exclusive_group()
    of_all.add_argument("--licenses", action="store_true", help="print the licences of all that is in the executable")
    of_all.add_argument("--sbom", action="store_true", help="print what is in the executable, as CycloneDX")


def _explained() -> str:
    """What each setting does."""
    lines = ['settings: lines of the settings file (base_url = "…"), or IWTS_… in the environment (IWTS_BASE_URL)']
    for setting in SETTINGS:
        lines.append(f"  {setting.name} (default: {setting.default or 'none'})")
        lines += textwrap.wrap(setting.help, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT)
    return "\n".join(lines)


def show_config(settings: Config, _options: Namespace) -> None:
    width = max(len(setting.name) for setting in SETTINGS)
    for setting in SETTINGS:
        text = settings.texts[setting.name] or "–"
        shown = "set" if setting.secret and text != "–" else text
        print(f"{setting.name:<{width}}  {shown}  ({settings.sources[setting.name]})")


def show_version(_settings: None, options: Namespace) -> None:
    import apsw

    from iwts.visits.geo import open_countries

    if options.licenses or options.sbom:
        print(bundled.licences() if options.licenses else bundled.sbom(), end="")
        return
    date = open_countries(None, None).date  # `geo info` tells which one is used
    needs = bundled.needs()
    python, sqlite = platform.python_version(), apsw.sqlite_lib_version()
    if options.json:
        made_of = {"iwts": __version__, "python": python, "sqlite": sqlite, "country_file": date and date.isoformat()}
        print_json({**made_of, "needs": needs})
        return
    print(f"iwts {__version__}")
    print(f"Python {python}")
    print(f"SQLite {sqlite}")
    print(f"country file {date or 'none'}")
    if needs:
        print(f"needs Linux on {needs['machine']} with glibc {needs['glibc']} or newer")
