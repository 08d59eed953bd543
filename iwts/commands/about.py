"""`iwts config` and `iwts version`."""

import importlib.util
import platform
import textwrap
from argparse import Namespace, RawDescriptionHelpFormatter
from importlib.machinery import ExtensionFileLoader

from iwts import __version__
from iwts.commands.common import print_json, say
from iwts.commands.parser import Commands
from iwts.settings import bundled
from iwts.settings.config import SETTINGS, Config

WIDTH, INDENT = 100, " " * 6  # of the text on each setting in `iwts config --help`


def register(top: Commands) -> None:
    effective = top.add("config", show_config, "show the effective settings and the source of each")
    effective.epilog = _explained()
    effective.formatter_class = RawDescriptionHelpFormatter
    about = "The output includes the oldest system that the executable runs on."
    version = top.add("version", show_version, "show the versions of iwts and its components", about, json=True)
    version.set_defaults(load=lambda _options: None)  # for every user, even with invalid settings
    of_all = version.add_mutually_exclusive_group()
    of_all.add_argument("--licenses", action="store_true", help="print the licences of everything in the executable")
    of_all.add_argument("--sbom", action="store_true", help="print the software bill of materials (CycloneDX)")


def _explained() -> str:
    """The help text of each setting."""
    lines = ['settings (in the settings file: base_url = "…"; in the environment: IWTS_BASE_URL=…):']
    for setting in SETTINGS:
        lines.append(f"  {setting.name} (default: {setting.default or 'none'})")
        lines += textwrap.wrap(setting.help, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT)
    return "\n".join(lines)


def show_config(settings: Config, _options: Namespace) -> None:
    width = max(len(setting.name) for setting in SETTINGS)
    for setting in SETTINGS:
        text = settings.texts[setting.name] or "–"
        shown = "set" if setting.secret and text != "–" else text
        say(f"{setting.name:<{width}}  {shown}  ({settings.sources[setting.name]})")


def show_version(_settings: None, options: Namespace) -> None:
    import apsw

    from iwts.visits.geo import open_countries

    if options.licenses or options.sbom:
        say(*(bundled.licences() if options.licenses else bundled.sbom()).rstrip("\n").split("\n"))
        return
    date = open_countries(None, None).date  # of the bundled one; `geo info` shows the one in use
    needs, is_compiled = bundled.needs(), _is_compiled()
    python, sqlite = platform.python_version(), apsw.sqlite_lib_version()
    if options.json:
        made_of = {"iwts": __version__, "python": python, "sqlite": sqlite, "country_file": date and date.isoformat()}
        print_json({**made_of, "compiled": is_compiled, "needs": needs})
        return
    say(f"iwts {__version__}")
    say(f"Python {python}")
    say(f"SQLite {sqlite}")
    say(f"country database {date or 'none'}")
    say(f"redirects {'compiled' if is_compiled else 'interpreted'}")
    if needs:
        say(f"requires Linux on {needs['machine']} with glibc {needs['glibc']} or newer")


def _is_compiled() -> bool:
    """Whether the modules that every redirect passes through are machine code (`packaging/compiled.py`)."""
    found = importlib.util.find_spec("iwts.front.front")
    return found is not None and isinstance(found.loader, ExtensionFileLoader)
