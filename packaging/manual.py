"""Generate documents from the code.

python packaging/manual.py           docs/commands.md and the table in docs/settings.md
python packaging/manual.py FOLDER    FOLDER/man and FOLDER/completions, for the archive and the Debian package
"""

import os
import re
import sys
import textwrap
from argparse import Action, ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import shtab

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from iwts import __version__, cli  # noqa: E402
from iwts.settings.config import SETTINGS  # noqa: E402

START, END = "<!-- settings -->\n", "<!-- /settings -->"


# the parsers


@dataclass(frozen=True)
class Command:
    """A command or a group of commands."""

    name: str  # the full name: “iwts links add”
    summary: str
    parser: ArgumentParser

    @property
    def is_group(self) -> bool:
        return any(isinstance(action, _SubParsersAction) for action in self.parser._actions)

    @property
    def text(self) -> str:
        return sentence(self.parser.description or self.summary)

    @property
    def actions(self) -> list[Action]:
        """The command's own arguments and options, in the order of its usage: those of all commands are left out."""
        shared = {text for action in shared_options() for text in action.option_strings}
        own = (action for action in self.parser._actions if not shared & {*action.option_strings})
        own = (action for action in own if not isinstance(action, _SubParsersAction))
        return sorted(own, key=lambda action: (bool(action.option_strings), not action.required, action.dest == "json"))

    @property
    def usage(self) -> str:
        parts = [self.name]
        groups = [group._group_actions for group in self.parser._mutually_exclusive_groups]
        for action in self.actions:
            group = next((group for group in groups if action in group), [action])
            if action is group[0]:
                text = "|".join(map(shown, group)) + "…" * (action.nargs in ("+", "*"))
                parts.append(text if action.required else f"[{text}]")
        return " ".join(parts)


def commands(parser: ArgumentParser, name: str = "iwts") -> Iterator[Command]:
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            summaries = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for word, found in action.choices.items():
                yield Command(f"{name} {word}", summaries[word], found)
                yield from commands(found, f"{name} {word}")


def shared_options() -> list[Action]:
    """The options of every command."""
    return [action for action in cli._parser()._actions if action.option_strings]


def shown(action: Action) -> str:
    """An argument or option as you type it: SLUG, --json, --routing first|pick|turn."""
    value = "|".join(action.choices) if action.choices else values(action) or action.dest.upper()
    flag = ", ".join(action.option_strings)
    return value if not flag else flag if action.nargs == 0 else f"{flag} {value}"


def values(action: Action) -> str:
    """What stands for the values of an argument: ID, NUMBER NAME; empty if nothing is given."""
    return " ".join(action.metavar) if isinstance(action.metavar, tuple) else action.metavar or ""


def meaning(action: Action) -> str:
    return sentence((action.help or "") % vars(action))


def sentence(text: str) -> str:
    text = text.strip()
    return text and text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


# Markdown


COMMANDS = """\
<!-- Written by `make docs` from iwts/commands. -->
# Commands

Run `iwts COMMAND --help` to read about a command in the terminal. The Debian package also installs a man page, and
completions for bash, zsh and fish. The archive has them in `man/` and `completions/`. For everything else that you can
configure, see [Settings](settings.md).

| command | what it does |
|---|---|"""


def settings_page() -> str:
    """docs/settings.md with an updated table; the text around it is written by hand."""
    before, _, rest = (ROOT / "docs/settings.md").read_text().partition(START)
    rows = [f"| `{s.name}` | {f'`{s.default}`' if s.default else '–'} | {s.help} |" for s in SETTINGS]
    table = ["| setting | default | meaning |", "|---|---|---|", *rows, ""]
    return before + START + "\n".join(table) + END + rest.partition(END)[2]


def commands_page() -> str:
    every = list(commands(cli._parser()))
    rows = [f"| [`{c.name}`](#{c.name.replace(' ', '-')}) | {sentence(c.summary)} |" for c in every if not c.is_group]
    lines = [COMMANDS, *rows, "", "## Options of every command", "", *bullets(shared_options())]
    for command in every:
        heading = "##" if command.name.count(" ") == 1 else "###"
        lines += ["", f"{heading} {command.name}", "", wrapped(command.text)]
        if not command.is_group:
            lines += ["", f"    {command.usage}"]
        if found := bullets(command.actions):
            lines += ["", *found]
    return "\n".join(lines) + "\n"


def bullets(actions: list[Action]) -> list[str]:
    return [wrapped(f"- `{shown(action)}` – {meaning(action)}", "  ") for action in actions if meaning(action)]


def wrapped(text: str, indent: str = "") -> str:
    return textwrap.fill(text, 120, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


DOCUMENTS = {"docs/settings.md": settings_page, "docs/commands.md": commands_page}


# the man page


MAN = r""".TH IWTS 1 {day} "iwts {version}" "User Commands"
.nh
.ad l
.SH NAME
iwts \- direct WhatsApp links with statistics
.SH SYNOPSIS
.B iwts
[\fIOPTION\fR]\|.\|.\|. [\fICOMMAND\fR]
.SH DESCRIPTION
{description}
.SH OPTIONS
{options}
.SH COMMANDS
{commands}
.SH ENVIRONMENT
.TP
.BI IWTS_ SETTING
The value of a setting, which takes precedence over the settings file.
\fBiwts config \-\-help\fR lists all settings.
.SH FILES
.TP
.I iwts.toml
Settings, in the working directory.
.TP
.I /etc/iwts/iwts.toml
Settings, if the working directory has no \fIiwts.toml\fR.
.SH EXIT STATUS
.TP
.B 0
Success.
.TP
.B 1
\fBiwts check\fR or \fBiwts health\fR found a problem.
.TP
.B 2
The command failed. Standard error has one line for each error.
.SH SEE ALSO
The Debian package installs the other documents in
.IR /usr/share/doc/iwts .
"""


def man_page() -> str:
    """iwts(1) in roff, see groff_man(7). Its date is that of the commit."""
    lines: list[str] = []
    for command in commands(cli._parser()):
        if not command.is_group:
            # No line breaks between an option and its values.
            usage = re.sub(r"\[[^]]*\]", lambda option: option[0].replace(" ", r"\ "), roff(command.usage))
            lines += [f".SS {usage}", roff(command.text), *paragraphs(command.actions)]
    return MAN.format(
        day=datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC).date(),
        version=__version__,
        description=roff(cli._parser().description or ""),
        options="\n".join(paragraphs(shared_options())),
        commands="\n".join(lines),
    )


def paragraphs(actions: list[Action]) -> list[str]:
    return [".TP\n" + rf"\fB{roff(shown(a))}\fR" + "\n" + roff(meaning(a)) for a in actions if meaning(a)]


def roff(text: str) -> str:
    """Escape text for roff. `Code` becomes bold, and hyphens can be copied into a shell."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq")
    return re.sub(r"`([^`]*)`", r"\\fB\1\\fR", re.sub(r"^(?=\.)", r"\\&", text, flags=re.MULTILINE))


# completions


def completion(shell: str) -> str:
    parser = cli._parser()
    parsers = [parser, *(command.parser for command in commands(parser))]
    for action in {action for each in parsers for action in each._actions}:
        if action.type is Path or action.metavar == "FILE":
            action.complete = shtab.FILE
        if action.metavar:
            action.metavar = values(action).replace(":", r"\:")  # zsh's separator
    return shtab.complete(parser, shell)


COMPLETIONS = {"bash": "iwts", "zsh": "_iwts", "fish": "iwts.fish"}


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


if __name__ == "__main__":
    if folder := sys.argv[1:]:
        write(Path(*folder, "man/iwts.1"), man_page())
        for shell, name in COMPLETIONS.items():
            write(Path(*folder, "completions", name), completion(shell))
    else:
        for name, text in DOCUMENTS.items():
            write(ROOT / name, text())
