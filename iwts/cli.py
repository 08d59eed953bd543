"""The command line: what can be asked for. Wrong input is one line on stderr and status 2.

What each command does stands in `commands`; these are the only modules that print or exit.
"""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from iwts import i18n
from iwts.commands import about, backup, check, demo, geo, health, links, messages, serve, setup, stats, transfer
from iwts.commands.common import harmless, settings_of
from iwts.commands.parser import VALUE, Commands, Parser
from iwts.errors import IwtsError, Rejected
from iwts.settings import config
from iwts.settings.config import SETTINGS

_ENGLISH = i18n.language("en")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status: 0, or 2 when something that was given is wrong."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that knows no Arabic is no reason to fail
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options.load(options), options) or 0)
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
        return _fail([f"{error.filename}: {error.strerror}" if error.filename else str(error)])
    except KeyboardInterrupt:
        return 130


def _fail(problems: list[str]) -> int:
    for problem in problems:
        print(f"iwts: {harmless(problem)}", file=sys.stderr)
    return 2


def _parser() -> Parser:
    # SUPPRESS: a flag before the command must not be undone by the same flag's default after it.
    common = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help=f"settings file (default: {' or else '.join(map(str, config.FILES))}, if it is there)",
    )
    settings = common.add_argument_group(
        "settings", "each also a line in the settings file, and IWTS_… in the environment"
    )
    for setting in SETTINGS:
        settings.add_argument(setting.flag, metavar=VALUE, help=setting.help.replace("%", "%%"))
    parser = Parser(prog="iwts", description="Direct WhatsApp links with statistics.", parents=[common])
    parser.set_defaults(run=serve.serve, load=settings_of)
    top = Commands(parser, common, required=False)
    for group in (serve, setup, health, check, links, stats, messages, backup, transfer, geo, demo, about):
        group.register(top)
    return parser
