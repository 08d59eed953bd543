"""The command line. The only module that prints or exits; wrong input is one line on stderr and status 2."""

import argparse
import contextlib
import dataclasses
import io
import json
import logging
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

from iwts import __version__, config, deletion, i18n, links, phone, tokens
from iwts.config import SETTINGS, Config
from iwts.db import Database, DatabaseError
from iwts.drafts import Draft, Typed
from iwts.errors import IwtsError, Rejected
from iwts.links import Link
from iwts.lock import server_lock
from iwts.service import Service, now

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
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)

    def command(group: Any, name: str, run: Callable[..., int | None], text: str) -> Parser:
        added: Parser = group.add_parser(name, help=text, description=text, parents=[common])
        added.set_defaults(run=run)
        return added

    command(commands, "serve", serve, "run the server (also without any command)")
    command(commands, "config", show_config, "show the effective settings and where each came from")
    command(commands, "version", show_version, "show the versions of iwts and of what it is made of")
    stats = command(commands, "stats", show_stats, "show a link's statistics")
    stats.add_argument("slug")
    _json(stats)

    group = commands.add_parser("links", help="make and look after links").add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=Parser
    )
    add = command(group, "add", add_link, "make a link")
    add.add_argument("numbers", nargs="+", metavar="NUMBER", help="international, for example +14155550100")
    add.add_argument("--slug", default="", help="own ending, 3 to 40 of a-z, 0-9 and hyphen")
    add.add_argument("--label", default="", help="name that only you see")
    add.add_argument("--message", default="", help="first message, ready in the chat")
    add.add_argument("--routing", default="first", help="who answers: first (default), pick or turn")
    _json(add)
    _json(command(group, "list", list_links, "list all links"))
    for name, run, text in (
        ("show", show_link, "show a link"),
        ("disable", disable_link, "show visitors a friendly page instead of the chat"),
        ("enable", enable_link, "let visitors through again"),
        ("delete", delete_link, "delete a link with all its visits; its ending stays reserved"),
    ):
        one = command(group, name, run, text)
        one.add_argument("slug")
        _json(one)
        if name == "delete":
            one.add_argument("--yes", action="store_true", help="do not ask")
    return parser


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


# links


def add_link(settings: Config, options: argparse.Namespace) -> None:
    numbers = [Typed(text, field=f"number “{text}”") for text in options.numbers]
    draft = Draft.check(
        numbers, label=options.label, message=options.message, routing=options.routing, slug=options.slug
    )
    secret = tokens.new()
    with _database(settings, make=True) as db, db.write() as tx:
        link = links.create(tx, draft, tokens.digest(secret))
    if options.json:
        _print_json(_describe(settings, link, secret))
        return
    print(f"{settings.public_url}/{link.slug}")
    for number in link.numbers:
        if warning := phone.warning(number.digits):
            print(f"  {warning} {link.target(number)}")
    print(f"  secret link, shown only this once: {settings.public_url}/m/{secret}")


def list_links(settings: Config, options: argparse.Namespace) -> int:
    with _database(settings) as db, db.read() as tx:
        found, damaged = links.newest(tx)
    if options.json:
        _print_json({"links": [_describe(settings, link) for link in found]})
    else:
        for link in found:
            _print_link(settings, link)
    return _fail([f"the link “{slug}” is damaged; restore a backup" for slug in damaged]) if damaged else 0


def show_link(settings: Config, options: argparse.Namespace) -> None:
    with _database(settings) as db, db.read() as tx:
        link = links.get(tx, options.slug)
    _print_one(settings, link, options)


def disable_link(settings: Config, options: argparse.Namespace) -> None:
    _set_active(settings, options, active=False)


def enable_link(settings: Config, options: argparse.Namespace) -> None:
    _set_active(settings, options, active=True)


def _set_active(settings: Config, options: argparse.Namespace, *, active: bool) -> None:
    with _database(settings) as db, db.write() as tx:
        links.set_active(tx, links.get(tx, options.slug), active)
        link = links.get(tx, options.slug)
    _print_one(settings, link, options)


def delete_link(settings: Config, options: argparse.Namespace) -> int | None:
    with _database(settings) as db:
        with db.read() as tx:
            link = links.get(tx, options.slug)
        if not options.yes and not _agrees(f"Delete {link.slug} with its numbers and all its visits for good?"):
            return _fail([f"{link.slug} was not deleted (--yes deletes without asking)"])
        with db.write() as tx:
            deletion.delete(tx, link)
        deletion.purge_all(db)
    if options.json:
        _print_json({"slug": link.slug, "deleted": True})
    else:
        print(f"{link.slug} is deleted; its ending stays reserved")
    return None


def _agrees(question: str) -> bool:
    try:
        return input(f"{question} [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        print()
        return False


# statistics, settings, versions


def show_stats(settings: Config, options: argparse.Namespace) -> None:
    from iwts import stats  # brings the User-Agent parser, which takes long to load

    with _database(settings) as db:
        with db.read() as tx:
            link = links.get(tx, options.slug)
        found = stats.read(db, link)
    if options.json:
        _print_json(dataclasses.asdict(found))
        return
    print(f"{settings.public_url}/{link.slug}")
    counts = {name: value for name, value in dataclasses.asdict(found).items() if name != "by"}
    print("  " + ", ".join(f"{name} {n}" for name, n in counts.items()))
    for dimension, counted in found.by.items():
        print(f"  {dimension}: " + ", ".join(f"{value or 'none'} {n}" for value, n in counted.items()))


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


# what the commands share


@contextmanager
def _database(settings: Config, *, make: bool = False) -> Iterator[Database]:
    if not make and not settings.database.exists():
        raise DatabaseError(f"there is no {settings.database} here; name the file with --database")
    db = Database(settings.database, now)
    try:
        yield db
    finally:
        db.close()


def _describe(settings: Config, link: Link, secret: str | None = None) -> dict[str, Any]:
    """What --json prints of a link. The secret of its management link is known only when it is made."""
    return {
        "slug": link.slug,
        "url": f"{settings.public_url}/{link.slug}",
        "manage_url": f"{settings.public_url}/m/{secret}" if secret else None,
        "stats_url": f"{settings.public_url}/stats/{link.slug}",
        "label": link.label,
        "message": link.message,
        "routing": link.routing.value,
        "active": link.active,
        "numbers": [
            {"number": n.digits, "label": n.label, "active": n.active, "warning": phone.warning(n.digits)}
            for n in link.numbers
        ],
    }


def _print_one(settings: Config, link: Link, options: argparse.Namespace) -> None:
    if options.json:
        _print_json(_describe(settings, link))
    else:
        _print_link(settings, link)


def _print_link(settings: Config, link: Link) -> None:
    numbers = ", ".join(f"+{number.digits}" for number in link.numbers)
    state = "" if link.active else "  (disabled)"
    print(f"{settings.public_url}/{link.slug}  {link.routing.value}  {numbers}  {link.label}{state}".rstrip())


def _print_json(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))
