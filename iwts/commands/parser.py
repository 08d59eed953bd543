"""How a command is told to the command line: each module of commands has a `register` that names its own."""

import argparse
from argparse import Namespace
from collections.abc import Callable
from typing import Any, NoReturn

from iwts.commands.common import settings_of

Run = Callable[[Any, Namespace], int | None]  # with the settings, if it has any; a status of None is 0


class Parser(argparse.ArgumentParser):
    """argparse with one line for a mistake, and without abbreviations, which a new setting would break."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"iwts: {message} (see {self.prog} --help)\n")


class Commands:
    """The commands of the program or of one group; each takes the flags of `common` too."""

    def __init__(self, parser: Parser, common: Parser, *, required: bool) -> None:
        self._common = common
        self._parsers = parser.add_subparsers(
            title="commands", metavar="COMMAND", required=required, parser_class=Parser
        )

    def group(self, name: str, text: str) -> "Commands":
        return Commands(self._parsers.add_parser(name, help=text), self._common, required=True)

    def add(self, name: str, run: Run, text: str, *, json: bool = False) -> Parser:
        """A command; what it takes is added to what is returned. `json`: it can print one JSON object instead."""
        parser = self._parsers.add_parser(name, help=text, description=text, parents=[self._common])
        parser.set_defaults(run=run, load=settings_of)
        if json:
            parser.add_argument("--json", action="store_true", help="print one JSON object")
        return parser


def count(text: str) -> int:
    """The type of an argument that is a number from 1 on."""
    if not (text.isdecimal() and (n := int(text))):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1 on")
    return n
