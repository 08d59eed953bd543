"""Helpers shared by the commands: database, confirmation, progress and JSON output."""

import getpass
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from iwts import i18n
from iwts.clock import now
from iwts.errors import DatabaseError, Invalid, IwtsError
from iwts.links import phone
from iwts.log import harmless
from iwts.settings import loading
from iwts.settings.config import Config
from iwts.storage import lock
from iwts.storage.db import Database
from iwts.storage.engines import exists, is_new, open_database
from iwts.visits import journal_reader, spill, waiting

# Settings that every command also takes as flags, with the placeholders that --help shows for their values.
FLAGS = {"database": "DATABASE", "listen": "HOST:PORT"}
PATIENCE = 2.0  # seconds to wait for another command that creates the database
BAR = 30  # characters

_NO_COUNTRY = "The country is missing. Start the number with +, or name the country with --country."


def settings_of(options: Namespace) -> Config:
    """The current settings from flags, environment and settings file. Raises `ConfigError`."""
    flags = {name: getattr(options, name, None) for name in FLAGS}
    return loading.load(flags, os.environ, getattr(options, "config", None))


@contextmanager
def database(settings: Config, *, make: bool = False, clock: Callable[[], int] = now) -> Iterator[Database]:
    check_is_not_lost(settings)
    if not make:
        check_is_there(settings)
    db = open_database(settings.database, clock)
    try:
        yield db
    finally:
        db.close()


def explain(problem: Invalid) -> str:
    """Return the text of a mistake in the input of a command, where a country is chosen by a flag."""
    text = _NO_COUNTRY if problem.text == phone.NO_COUNTRY else i18n.language("en").error(problem)
    return f"{problem.field}: {text}"


def check_is_there(settings: Config) -> None:
    """Raise `DatabaseError` if the database does not exist yet."""
    if not exists(settings.database):
        is_file = isinstance(settings.database, Path)
        remedy = "does not exist; name the database file with --database" if is_file else "has no tables of iwts yet"
        raise DatabaseError(f"{settings.database} {remedy}")


def file_of(settings: Config, instead: str) -> Path:
    """Return the database's file. If it is none, raise `DatabaseError` with what to use `instead`."""
    if isinstance(settings.database, Path):
        return settings.database
    raise DatabaseError(f"{settings.database} is not a file; {instead} (docs/postgresql.md)")


def check_is_not_lost(settings: Config) -> None:
    """Raise `DatabaseError` if the spill file, the log or the journal holds visits of a missing database.

    Its disk may not be mounted, and a new database would swallow the visits.
    """
    if not is_new(settings.database):
        return
    path = settings.database
    if isinstance(path, Path) and lock.beside(path).exists():
        with lock.sole_use(path, PATIENCE):  # fails if the database of a running server was moved or deleted
            pass
    spilled, written = spill.beside(settings.stem), settings.folder / f"{settings.stem.resolve().name}-wal"
    left = [spilled] if any(spill.read(spilled)) else [written] if written.exists() and written.stat().st_size else []
    if not isinstance(path, Path):
        left += filter(journal_reader.waiting, waiting.places(settings))
    for file in left:
        raise DatabaseError(
            f"{path} is missing or empty, but {file} holds visits that belong to it; put the database back "
            f"(mount its disk or restore a backup), or move {file.name} away to start with a new one"
        )


@contextmanager
def explained(settings: Config) -> Iterator[None]:
    """Replace an unexpected error with one line on the damaged database, if it is the cause."""
    try:
        yield
    except (IwtsError, OSError):
        raise
    except Exception as error:
        from iwts.checkup.database import damage

        if found := damage(settings.database, waiting.places(settings)):
            raise DatabaseError(found) from error
        raise


def agrees(question: str) -> bool:
    try:
        return ask(f"{question} [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        say()
        return False


def say(*lines: str, to: TextIO | None = None, flush: bool = False) -> None:
    """Print lines, on stdout by default. Strangers supply parts of them, which must not command the terminal."""
    print(*map(harmless.line, lines or ("",)), sep="\n", file=to, flush=flush)


def new_secret(what: str) -> str:
    """Return a secret that the owner sets: typed twice in a terminal, otherwise one line of stdin."""
    if not sys.stdin.isatty():
        typed = sys.stdin.readline().rstrip("\n")
    elif (typed := getpass.getpass(f"{what}: ")) != getpass.getpass(f"{what} again: "):
        raise IwtsError("the two entries differ; nothing was changed")
    if not typed.strip():
        raise IwtsError("nothing was typed; nothing was changed")
    return typed


def ask(question: str) -> str:
    """Return the answer to a question. Raises EOFError."""
    return input(harmless.line(question))


def print_progress(done: int, of: int, what: str) -> None:
    """Show or update a progress bar, if stderr is a terminal."""
    if sys.stderr.isatty():
        filled = BAR * done // max(of, 1)
        end = "\n" if done == of else ""
        print(f"\r[{'█' * filled:<{BAR}}] {done:,} of {of:,} {what}", end=end, file=sys.stderr, flush=True)


def print_json(value: dict[str, Any]) -> None:
    print(harmless.dumped(value, indent=2))
