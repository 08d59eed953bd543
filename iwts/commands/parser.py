"""Registration of commands: each command module has a `register` function that adds its own."""

import argparse
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from typing import Any, NoReturn

from iwts.clock import SECOND, UTC
from iwts.commands.common import settings_of
from iwts.links import plans
from iwts.log import harmless

Run = Callable[[Any, Namespace], int | None]  # takes the settings (if loaded) and options; None means status 0


class Parser(argparse.ArgumentParser):
    """An argument parser with one-line errors, and without abbreviations, which a new flag could break."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{harmless.line(f'iwts: {message} (see {self.prog} --help)')}\n")


class Commands:
    """The commands of the program or of one group. Each also takes the flags of `common`."""

    def __init__(self, parser: Parser, common: Parser, *, required: bool) -> None:
        self._common = common
        self._parsers = parser.add_subparsers(
            title="commands", metavar="COMMAND", required=required, parser_class=Parser
        )

    def group(self, name: str, text: str) -> "Commands":
        return Commands(
            self._parsers.add_parser(name, help=text, description=_sentence(text)), self._common, required=True
        )

    def add(self, name: str, run: Run, text: str, about: str = "", *, json: bool = False) -> Parser:
        """Add a command and return its parser, which takes its arguments.

        `text` is its line in the list of commands. The command's own help adds `about`, in whole sentences. With
        `json`, the command can print one JSON object instead of text.
        """
        description = f"{_sentence(text)} {about}".rstrip()
        parser = self._parsers.add_parser(name, help=text, description=description, parents=[self._common])
        parser.set_defaults(run=run, load=settings_of)
        if json:
            parser.add_argument("--json", action="store_true", help="print the result as one JSON object")
        return parser


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def country(text: str) -> str:
    """Parse an argument that is a country, two letters in any case."""
    if not plans.home(text):
        raise argparse.ArgumentTypeError(f"“{text}” is not a country; use its two letters, for example DE")
    return text.upper()


def count(text: str) -> int:
    """Parse an argument that is a positive whole number."""
    if not (text.isdecimal() and (n := int(text))):
        raise argparse.ArgumentTypeError(f"“{text}” is not a positive whole number")
    return n


def day(text: str) -> int:
    """Parse an argument that is a day, such as 2026-11-30; return its begin in UTC microseconds."""
    try:
        found = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day; write it like 2026-11-30") from None
    return int(found.timestamp()) * SECOND
