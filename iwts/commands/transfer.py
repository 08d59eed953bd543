"""`iwts export` and `iwts import`."""

import contextlib
import csv
import sys
import time
from argparse import Namespace
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from iwts import i18n, tokens
from iwts.clock import now
from iwts.commands.common import database, harmless, print_json, print_progress
from iwts.commands.links import describe
from iwts.commands.parser import Commands
from iwts.deletion import deletion
from iwts.errors import Invalid, IwtsError, Rejected
from iwts.links import store as links
from iwts.links.drafts import Draft
from iwts.settings.config import Config
from iwts.storage import files
from iwts.storage.db import Database
from iwts.storage.lock import server_lock
from iwts.transfer import dumps
from iwts.transfer.shorteners import SOURCES, Entry

LINES = partial(print_progress, what="lines")
MOST_BYTES = 100 << 20  # of another shortener's file
UTF_16 = (b"\xff\xfe", b"\xfe\xff")  # what spreadsheets' “Unicode text” begins with


def register(top: Commands) -> None:
    parser = top.add("export", export, "write everything, or all of one link, to a file; the server may run")
    parser.add_argument("slug", nargs="?", help="of one link (default: everything)")
    parser.add_argument("--output", type=Path, metavar="FILE", help="where to (default: standard output)")
    parser = top.add("import", import_, "read what export wrote, or the links of another shortener", json=True)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--from", dest="source", choices=SOURCES, help="another shortener’s file, or a table")
    parser.add_argument("--dry-run", action="store_true", help="with --from: only say what would be imported")


def export(settings: Config, options: Namespace) -> None:
    from iwts.transfer import whole

    with database(settings) as db, db.snapshot() as tx:
        link = links.get(tx, options.slug) if options.slug else None
        with _written(options.output, settings.database) as file:
            is_all = whole.export(tx, file.write, LINES, link)
    where = options.output or "what was written"
    _say(f"{where} holds secrets and addresses: keep it as safe as the database")
    if not is_all:
        _say("visits that wait in the spill file are not in it; export again when /healthz says that all is well")


@contextlib.contextmanager
def _written(path: Path | None, database: Path) -> Iterator[BinaryIO]:
    """A file that only its owner may read, and that is there when it is whole; not in the place of the database."""
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    if path.exists() and (not path.is_file() or path.samefile(database)):
        raise IwtsError("%(path)s is no file for an export", path=path)
    with files.part(path) as part:
        with part.open("wb") as file:
            yield file
        files.put(part, path)


def import_(settings: Config, options: Namespace) -> None:
    if options.source:
        _import_from(settings, options)
        return
    if options.dry_run:
        raise IwtsError("--dry-run is for --from")
    from iwts.transfer import one_link, whole

    head = dumps.check(options.file)
    if head.link is None:
        with server_lock(settings.database):
            whole.import_all(options.file, head, settings.database, now, LINES)
        done = f"{settings.database} is as it was when {options.file} was written"
    else:
        with database(settings, make=True) as db:
            slug = one_link.import_link(options.file, head, db, LINES)
        done = f"{settings.public_url}/{slug}"
    if options.json:
        print_json({"imported": head.link, "lines": head.lines})
    else:
        print(done)


def _import_from(settings: Config, options: Namespace) -> None:
    """Add links of another shortener. A line for each that cannot be added, and the secret links of the others."""
    made: list[dict[str, Any]] = []
    skipped: list[dict[str, Any]] = []
    out = csv.writer(sys.stdout, lineterminator="\n")
    is_there = settings.database.exists() or not options.dry_run
    with database(settings, make=True) if is_there else contextlib.nullcontext() as db:
        for entry in _entries(options):
            try:
                draft = entry.draft()
                link = _try(db, draft) if options.dry_run or db is None else _add(settings, db, draft)
            except (Invalid, Rejected) as error:
                skipped.append({"line": entry.line, "slug": entry.slug, "reason": _reason(error)})
                _say(f"line {entry.line}: skipped ({skipped[-1]['reason']})")
                continue
            made.append(link)
            if not options.json and not options.dry_run:
                if len(made) == 1:
                    out.writerow(("slug", "url", "manage_url"))
                out.writerow((link["slug"], link["url"], link["manage_url"]))
                sys.stdout.flush()  # these secret links are shown only this once
    if options.json:
        print_json({"links": made, "skipped": skipped})
    can_be = "could be " if options.dry_run else ""
    _say(f"{len(made)} link{'s' * (len(made) != 1)} {can_be}imported, {len(skipped)} skipped; clicks are not imported")


def _entries(options: Namespace) -> Iterator[Entry]:
    with options.file.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    try:
        if len(content) > MOST_BYTES:
            raise IwtsError("the file is larger than 100 MB")
        yield from SOURCES[options.source](content.decode("utf-16" if content[:2] in UTF_16 else "utf-8"))
    except UnicodeDecodeError:
        raise IwtsError("%(file)s: save it as UTF-8 (in Excel: “CSV UTF-8”)", file=options.file) from None
    except (Invalid, Rejected):
        raise
    except IwtsError as error:
        raise IwtsError("%(file)s: %(error)s", file=options.file, error=error) from None


def _try(db: Database | None, draft: Draft) -> dict[str, Any]:
    """See whether the link could be made."""
    if db and draft.slug:
        with db.read() as tx:
            if not links.is_free(tx, draft.slug, creator=None):
                raise Invalid("slug", links.TAKEN, slug=draft.slug)
    return {"slug": draft.slug}


def _add(settings: Config, db: Database, draft: Draft) -> dict[str, Any]:
    secret = tokens.new()
    with db.write() as tx:
        link = links.create(tx, draft, tokens.digest(secret))
    time.sleep(deletion.PAUSE)
    return describe(settings, link, secret)


def _reason(error: Invalid | Rejected) -> str:
    english = i18n.language("en")
    problems = error.errors if isinstance(error, Rejected) else (error,)
    return " ".join(f"{problem.field}: {english.error(problem)}" for problem in problems)


def _say(text: str) -> None:
    print(harmless(text), file=sys.stderr)
