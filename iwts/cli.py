"""The command line: parses arguments, runs a command and reports errors.

Each error is one line on stderr, and the exit status is then 2. The commands themselves are in `commands`. Only these
modules print or exit.
"""

import argparse
import io
import itertools
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from iwts import i18n
from iwts.commands import (
    about,
    admin,
    audit,
    backup,
    blocks,
    check,
    demo,
    geo,
    health,
    links,
    messages,
    serve,
    setup,
    stats,
    tail,
    tokens,
    transfer,
    webhooks,
)
from iwts.commands.common import FLAGS, explain, explained, say, settings_of
from iwts.commands.parser import Commands, Parser
from iwts.errors import IwtsError, Rejected
from iwts.settings import loading
from iwts.settings.config import SETTINGS
from iwts.storage import folders

_ENGLISH = i18n.language("en")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 2 for errors, otherwise the command's own or 0."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal without Arabic must not cause a failure
            stream.reconfigure(errors="backslashreplace")
    given = sys.argv[1:] if arguments is None else arguments
    if moved := list(_no_flags(given)):
        return _fail(moved)
    options = _parser().parse_args(given)
    try:
        return _run(options)
    except loading.ConfigError as error:
        return _fail(error.problems)
    except Rejected as error:
        return _fail([explain(problem) for problem in error.errors])
    except IwtsError as error:
        return _fail([_ENGLISH.error(error)])
    except BrokenPipeError:  # `iwts links list | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _fail([f"{error.filename}: {error.strerror}" if error.filename else str(error)])
    except KeyboardInterrupt:
        return 130


def _run(options: argparse.Namespace) -> int:
    settings = options.load(options)
    if settings is None:
        return int(options.run(settings, options) or 0)
    folders.check(settings.stem)
    with explained(settings):
        return int(options.run(settings, options) or 0)


def _fail(problems: list[str]) -> int:
    for problem in problems:
        say(f"iwts: {problem}", to=sys.stderr)
    return 2


def _no_flags(arguments: Sequence[str]) -> Iterator[str]:
    """Error lines for settings passed as flags that do not exist; each says where the setting belongs."""
    settings = {setting.flag: setting for setting in SETTINGS if setting.name not in FLAGS}
    for argument in itertools.takewhile("--".__ne__, arguments):
        if found := settings.get(argument.partition("=")[0]):
            where = f'{found.name} = "…" in the settings file or set {found.variable}'
            yield f"{found.flag} is not a flag; write {where}"


def _parser() -> Parser:
    # SUPPRESS: the default of a flag after the command must not override the same flag before it.
    common = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    settings = common.add_argument_group("settings", "For all other settings, see: iwts config --help")
    settings.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help=f"settings file (default: {', else '.join(map(str, loading.FILES))})",
    )
    for setting in SETTINGS:
        if metavar := FLAGS.get(setting.name):
            settings.add_argument(setting.flag, metavar=metavar, help=setting.help[0].lower() + setting.help[1:-1])
    description = (
        "Run direct WhatsApp links with statistics on your own server. Without a command, iwts starts the server."
    )
    parser = Parser(prog="iwts", description=description, parents=[common])
    parser.set_defaults(run=serve.serve, load=settings_of)
    top = Commands(parser, common, required=False)
    of_owner = (links, stats, tail, messages, blocks, admin, tokens, webhooks, audit)
    for group in (serve, setup, health, check, *of_owner, backup, transfer, geo, demo, about):
        group.register(top)
    return parser
