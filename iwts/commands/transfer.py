"""`iwts export` and `iwts import`."""

import contextlib
import csv
import sys
import time
from argparse import Namespace
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from iwts import tokens
from iwts.clock import now
from iwts.commands.common import database, explain, print_json, print_progress, say
from iwts.commands.parser import Commands, country
from iwts.deletion import deletion
from iwts.errors import Invalid, IwtsError, Rejected
from iwts.links import blocks, claims
from iwts.links import store as links
from iwts.links.described import describe
from iwts.links.drafts import Draft
from iwts.owner import audit
from iwts.settings.config import Config
from iwts.storage import files
from iwts.storage.db import Database
from iwts.storage.engines import exists, sole_use
from iwts.transfer import dumps
from iwts.transfer.shorteners import SOURCES, Entry
from iwts.visits import campaigns, waiting

LINES = partial(print_progress, what="lines")
MOST_BYTES = 100 << 20  # of another shortener's file
UTF_16 = (b"\xff\xfe", b"\xfe\xff")  # the start of “Unicode text” from spreadsheets


def register(top: Commands) -> None:
    about = (
        "The server can keep running. The file contains secrets and addresses: keep it as safe as the database. "
        "Import it with: iwts import"
    )
    parser = top.add("export", export, "export all data, or one link, as JSON Lines", about)
    parser.add_argument("slug", nargs="?", metavar="SLUG", help="name of the link to export (default: all data)")
    parser.add_argument("--output", type=Path, metavar="FILE", help="file to write (default: standard output)")
    about = (
        "A full export goes into a new database that no server uses; a link's export goes into any database. "
        "Import only files you trust. With --from, the command creates new links and prints them as CSV, with their "
        "secret links, which are shown only once."
    )
    parser = top.add("import", import_, "import an export, or links from another shortener", about, json=True)
    parser.add_argument("file", type=Path, metavar="FILE", help="file to import")
    source = "format: an export of Shlink or YOURLS, or a CSV table with a number column (default: an iwts export)"
    parser.add_argument("--from", dest="source", choices=SOURCES, help=source)
    about = "with --from csv: country of numbers without +, two letters, for example DE"
    parser.add_argument("--country", type=country, metavar="CODE", help=about)
    parser.add_argument(
        "--dry-run", action="store_true", help="with --from: report what would be imported, without changes"
    )


def export(settings: Config, options: Namespace) -> None:
    from iwts.transfer import whole

    with database(settings) as db, db.snapshot() as tx:
        link = links.get(tx, options.slug) if options.slug else None
        with _written(options.output, settings.stem) as file:
            is_all = waiting.first(tx, waiting.places(settings)) is None
            whole.export(tx, file.write, LINES, link)
    what = options.output or "The export"
    _say(f"{what} contains secrets and addresses. Keep it as safe as the database.")
    if not is_all:
        where = "spill file" if isinstance(settings.database, Path) else "journal"
        _say(f"Visits in the {where} are not included. Export again when /healthz reports “ok”.")


@contextlib.contextmanager
def _written(path: Path | None, stem: Path) -> Iterator[BinaryIO]:
    """The output file, readable only by its owner, which appears once complete and never replaces the database."""
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    if path.exists() and (not path.is_file() or (stem.exists() and path.samefile(stem))):
        raise IwtsError("cannot export to %(path)s; name another file", path=path)
    with files.writing(path) as file:
        yield file


def import_(settings: Config, options: Namespace) -> None:
    if options.source:
        _import_from(settings, options)
        return
    if options.dry_run:
        raise IwtsError("--dry-run works only with --from")
    from iwts.transfer import one_link, whole

    head = dumps.check(options.file)
    if head.link is None:
        with sole_use(settings.database):
            whole.import_all(options.file, head, settings.database, waiting.places(settings), now, LINES)
            with database(settings) as db, db.write() as tx:
                audit.record(tx, "import")
        done = f"Imported {options.file} to {settings.database}."
    else:
        with database(settings, make=True) as db:
            slug = one_link.import_link(options.file, head, db, waiting.places(settings), LINES)
            with db.write() as tx:
                audit.record(tx, "import", slug)
        done = f"{settings.public_url}/{slug}"
    if options.json:
        print_json({"imported": head.link, "lines": head.lines})
    else:
        say(done)


def _import_from(settings: Config, options: Namespace) -> None:
    """Add links of another shortener. Prints the secret links, and a line for each link that is skipped."""
    made: list[dict[str, Any]] = []
    skipped: list[dict[str, Any]] = []
    out = csv.writer(sys.stdout, lineterminator="\n")
    is_there = exists(settings.database) or not options.dry_run
    with database(settings, make=True) if is_there else contextlib.nullcontext() as db:
        for entry in _entries(options):
            try:
                draft, names = entry.draft(options.country or ""), entry.names()
                link = _try(db, draft) if options.dry_run or db is None else _add(settings, db, draft, names)
            except (Invalid, Rejected) as error:
                skipped.append({"line": entry.line, "slug": entry.slug, "reason": _reason(error)})
                _say(f"line {entry.line} skipped: {skipped[-1]['reason']}")
                continue
            made.append(link)
            if not options.json and not options.dry_run:
                if len(made) == 1:
                    out.writerow(("slug", "url", "manage_url"))
                out.writerow((link["slug"], link["url"], link["manage_url"]))
                sys.stdout.flush()  # these secret links are shown only this once
        counted = f"{len(made)} link{'s' * (len(made) != 1)}"
        if made and db and not options.dry_run:
            with db.write() as tx:
                audit.record(tx, "import", counted)
    if options.json:
        print_json({"links": made, "skipped": skipped})
    would_be = "would be " if options.dry_run else ""
    _say(f"{counted} {would_be}imported, {len(skipped)} skipped. Click counts are not imported.")


def _decoded(content: bytes) -> str:
    """Return the text of a file. Raises `UnicodeDecodeError`, also for NULs: UTF-16 without its mark, or UTF-32."""
    encoding = "utf-16" if content[:2] in UTF_16 else "utf-8"
    text = content.decode(encoding)
    if "\0" in text:
        raise UnicodeDecodeError(encoding, content, 0, 1, "NUL")
    return text


def _entries(options: Namespace) -> Iterator[Entry]:
    with options.file.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    try:
        if len(content) > MOST_BYTES:
            raise IwtsError("the file exceeds 100 MB")
        yield from SOURCES[options.source](_decoded(content))
    except UnicodeDecodeError:
        raise IwtsError("%(file)s: not UTF-8; save it as UTF-8 (in Excel: “CSV UTF-8”)", file=options.file) from None
    except (Invalid, Rejected):
        raise
    except IwtsError as error:
        raise IwtsError("%(file)s: %(error)s", file=options.file, error=error) from None


def _try(db: Database | None, draft: Draft) -> dict[str, Any]:
    """Check whether the link can be created."""
    if db:
        with db.read() as tx:
            blocks.check_numbers(tx, draft.numbers)
            if draft.slug:
                claims.check_free(tx, draft.slug, creator=None)
    return {"slug": draft.slug}


def _add(settings: Config, db: Database, draft: Draft, names: Sequence[str]) -> dict[str, Any]:
    secret = tokens.new()
    with db.write() as tx:
        link = links.create(tx, draft, tokens.digest(secret), avoided=settings.slug_words_file)
        for name in names:
            campaigns.add(tx, link, name)
    time.sleep(deletion.PAUSE)
    return describe(settings.public_url, link, secret)


def _reason(error: Invalid | Rejected) -> str:
    problems = error.errors if isinstance(error, Rejected) else (error,)
    return " ".join(map(explain, problems))


def _say(text: str) -> None:
    say(text, to=sys.stderr)
