"""The command line: what can be asked for, and how a server runs. Wrong input is one line on stderr and status 2.

What the commands do with the data is in `commands`; these two are the only modules that print or exit.
"""

import argparse
import contextlib
import dataclasses
import io
import logging
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from iwts import __version__, commands, config, i18n
from iwts.config import SETTINGS, Config
from iwts.errors import IwtsError, Rejected
from iwts.lock import server_lock
from iwts.routing import Routing
from iwts.service import Service

_ENGLISH = i18n.language("en")

log = logging.getLogger(__name__)


class Parser(argparse.ArgumentParser):
    """argparse with one line for a mistake, and without abbreviations, which a new setting would break."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        raise SystemExit(_fail([f"{message} (see {self.prog} --help)"]))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status: 0, or 2 when something that was given is wrong."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that knows no Arabic is no reason to fail
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(_settings(options), options) or 0)
    except config.ConfigError as error:
        return _fail(error.problems)
    except Rejected as error:
        return _fail([f"{problem.field}: {_ENGLISH.error(problem)}" for problem in error.errors])
    except IwtsError as error:
        return _fail([_ENGLISH.error(error)])
    except BrokenPipeError:  # `iwts links list | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _fail([str(error)])
    except KeyboardInterrupt:
        return 130


def _settings(options: argparse.Namespace) -> Config:
    flags = {setting.name: getattr(options, setting.name, None) for setting in SETTINGS}
    return config.load(flags, os.environ, getattr(options, "config", None))


def _fail(problems: list[str]) -> int:
    for problem in problems:
        print(f"iwts: {problem}", file=sys.stderr)
    return 2


def _parser() -> Parser:
    # SUPPRESS: a flag before the command must not be undone by the same flag's default after it.
    common = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--config", type=Path, metavar="FILE", help="settings file (default: iwts.toml if it is there)")
    for setting in SETTINGS:
        common.add_argument(setting.flag, metavar="…", help=setting.help.replace("%", "%%"))
    parser = Parser(prog="iwts", description="Direct WhatsApp links with statistics.", parents=[common])
    parser.set_defaults(run=serve)
    top = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)

    def group(name: str, text: str) -> Any:
        return top.add_parser(name, help=text).add_subparsers(
            title="commands", metavar="COMMAND", required=True, parser_class=Parser
        )

    def command(of: Any, name: str, run: Callable[..., int | None], text: str) -> Parser:
        added: Parser = of.add_parser(name, help=text, description=text, parents=[common])
        added.set_defaults(run=run)
        return added

    command(top, "serve", serve, "run the server (also without any command)")
    command(top, "config", show_config, "show the effective settings and where each came from")
    command(top, "version", show_version, "show the versions of iwts and of what it is made of")
    stats = command(top, "stats", commands.show_stats, "show a link's statistics")
    stats.add_argument("slug")
    _json(stats)
    demo = command(
        top, "demo", commands.make_demo, "fill a new database with invented links and visits, to try iwts with"
    )
    demo.add_argument("--visits", type=_count, required=True, metavar="N", help="how many visits, over two years")
    demo.add_argument("--links", type=_count, default=6, metavar="M", help="how many links they go to (default: 6)")
    demo.add_argument("--seed", type=int, default=1, metavar="S", help="another number, other visits (default: 1)")
    _json(demo)

    links = group("links", "make and look after links")
    add = command(links, "add", commands.add_link, "make a link")
    add.add_argument("numbers", nargs="+", metavar="NUMBER", help="international, for example +14155550100")
    add.add_argument("--slug", default="", help="own ending, 3 to 40 of a-z, 0-9 and hyphen")
    add.add_argument("--label", default="", help="name that only you see")
    add.add_argument("--message", default="", help="first message, ready in the chat")
    add.add_argument(
        "--routing",
        choices=[routing.value for routing in Routing],
        default="first",
        help="who answers (default: first)",
    )
    _json(add)
    _json(command(links, "list", commands.list_links, "list all links"))
    for name, run, text in (
        ("show", commands.show_link, "show a link"),
        ("disable", commands.disable_link, "show visitors a friendly page instead of the chat"),
        ("enable", commands.enable_link, "let visitors through again"),
        ("delete", commands.delete_link, "delete a link with all its visits; its ending stays reserved"),
    ):
        one = command(links, name, run, text)
        one.add_argument("slug")
        _json(one)
        if name == "delete":
            one.add_argument("--yes", action="store_true", help="do not ask")

    messages = group("messages", "read what was written to you")
    _json(command(messages, "list", commands.list_messages, "list all messages and reports, the newest first"))
    gone = command(messages, "delete", commands.delete_message, "delete a message for good")
    gone.add_argument("id", type=int, metavar="ID")
    _json(gone)
    return parser


def _count(text: str) -> int:
    if not (text.isdecimal() and (n := int(text))):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1 on")
    return n


def _json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object")


# serve


def serve(settings: Config, options: argparse.Namespace) -> None:
    """Serve until SIGTERM or Ctrl-C; SIGHUP reads the settings anew."""
    from iwts.server import FrontServer, WebServer, allow_many_files, listen, listen_privately, run_until_asked
    from iwts.supervisor import Child, catch_signals, supervise

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s", stream=sys.stderr)
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    with server_lock(settings.database), tempfile.TemporaryDirectory(prefix="iwts-") as folder:
        allow_many_files()
        # Mistakes are told here, and migrations done; what is loaded now, each process that is forked has.
        with contextlib.closing(Service(settings)) as service:
            service.probe()
        path = Path(folder) / "web"
        public, private = listen(settings.listen), listen_privately(path)
        asked = catch_signals()
        print(f"iwts {__version__} listens on http://{settings.listen} and keeps its data in {settings.database}")
        if not settings.base_url:
            print(f"base_url is not set: links start with {settings.public_url}, which works on this machine only")
        sys.stdout.flush()

        def reload() -> bool:
            nonlocal settings
            try:
                new = _settings(options)
            except config.ConfigError as error:
                for problem in error.problems:
                    log.error("the settings stay as they were: %s", problem)
                return False
            if (new.listen, new.database) != (settings.listen, settings.database):
                log.warning("another listen or database counts from the next start on")
            settings = dataclasses.replace(new, listen=settings.listen, database=settings.database)
            log.info("the settings were read anew")
            return True

        def front() -> None:
            private.close()
            run_until_asked(FrontServer(Service(settings), public, path))

        def web() -> None:
            public.close()
            os.nice(5)  # where a core is scarce, redirects come before pages
            run_until_asked(WebServer(Service(settings), private))

        supervise((Child("front", front), Child("web", web)), (public, private), reload, asked)


# settings, versions


def show_config(settings: Config, _options: argparse.Namespace) -> None:
    width = max(len(setting.name) for setting in SETTINGS)
    for setting in SETTINGS:
        text = settings.texts[setting.name] or "–"
        shown = "set" if setting.secret and text != "–" else text
        print(f"{setting.name:<{width}}  {shown}  ({settings.sources[setting.name]})")


def show_version(settings: Config, _options: argparse.Namespace) -> None:
    import apsw

    from iwts.geo import open_countries

    countries = open_countries(settings.geo_database, settings.database)
    print(f"iwts {__version__}")
    print(f"Python {platform.python_version()}")
    print(f"SQLite {apsw.sqlite_lib_version()}")
    print(f"country file {countries.date or 'none'}")
