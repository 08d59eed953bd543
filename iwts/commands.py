"""What the commands do with the data: links, statistics, messages. With `cli` the only module that prints."""

import dataclasses
import json
import sys
import textwrap
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from iwts import deletion, demo, links, messages, phone, tokens, visits
from iwts.config import Config
from iwts.db import Database, DatabaseError
from iwts.drafts import Draft, Typed
from iwts.errors import IwtsError
from iwts.links import Link
from iwts.lock import server_lock
from iwts.messages import Message
from iwts.service import now
from iwts.visits import SECOND

# links


def add_link(settings: Config, options: Namespace) -> None:
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


def list_links(settings: Config, options: Namespace) -> None:
    with _database(settings) as db, db.read() as tx:
        found, damaged = links.newest(tx)
    if options.json:
        _print_json({"links": [_describe(settings, link) for link in found]})
    else:
        for link in found:
            _print_link(settings, link)
    if damaged:
        raise IwtsError("damaged links: %(slugs)s; restore a backup", slugs=", ".join(damaged))


def show_link(settings: Config, options: Namespace) -> None:
    with _database(settings) as db, db.read() as tx:
        link = links.get(tx, options.slug)
    _print_one(settings, link, options)


def disable_link(settings: Config, options: Namespace) -> None:
    _set_active(settings, options, active=False)


def enable_link(settings: Config, options: Namespace) -> None:
    _set_active(settings, options, active=True)


def _set_active(settings: Config, options: Namespace, *, active: bool) -> None:
    with _database(settings) as db, db.write() as tx:
        links.set_active(tx, links.get(tx, options.slug), active)
        link = links.get(tx, options.slug)
    _print_one(settings, link, options)


def delete_link(settings: Config, options: Namespace) -> None:
    with _database(settings) as db:
        with db.read() as tx:
            link = links.get(tx, options.slug)
        if not options.yes and not _agrees(f"Delete {link.slug} with its numbers and all its visits for good?"):
            raise IwtsError("%(slug)s was not deleted (--yes deletes without asking)", slug=link.slug)
        with db.write() as tx:
            deletion.delete(tx, link)
        deletion.purge_all(db)
    if options.json:
        _print_json({"slug": link.slug, "deleted": True})
    else:
        print(f"{link.slug} is deleted; its ending stays reserved")


def _agrees(question: str) -> bool:
    try:
        return input(f"{question} [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        print()
        return False


def show_stats(settings: Config, options: Namespace) -> None:
    from iwts import stats  # brings the User-Agent parser, which takes long to load

    with _database(settings) as db:
        with db.read() as tx:
            link = links.get(tx, options.slug)
            query = stats.everything(tx, link.id)
        found = stats.read(db, query)
    totals = {name: getattr(found, name) for name in ("visits", "unique", "previews", "bots", "views")}
    days = zip(query.period.begins(), found.times, strict=True)
    by = {dimension: counted for dimension, counted in found.by.items() if dimension != "link"}
    by["day"] = {day.date().isoformat(): n for day, (n, _) in days if n}
    if options.json:
        _print_json({**totals, "by": by})
        return
    print(f"{settings.public_url}/{link.slug}")
    print("  " + ", ".join(f"{name} {n}" for name, n in totals.items()))
    for dimension, counted in by.items():
        print(f"  {dimension}: " + ", ".join(f"{value or 'none'} {n}" for value, n in counted.items()))


def make_demo(settings: Config, options: Namespace) -> None:
    from iwts.counting import Counting

    until = now()
    made, done, ids = [], 0, visits.Ids()
    with (
        server_lock(settings.database),  # what is written here at once would have a server's visitors wait
        _database(settings, make=True, clock=lambda: until - demo.PERIOD) as db,
    ):
        with db.write() as tx:
            if any(links.newest(tx)):
                text = "%(file)s holds links already; name another file with --database"
                raise IwtsError(text, file=settings.database)
            for draft in demo.drafts(options.links):
                secret = tokens.new()
                made.append((links.create(tx, draft, tokens.digest(secret)), secret))
        of_links = [link for link, _ in made]
        for batch in demo.batches(of_links, options.visits, options.seed, until, settings.ip_storage):
            with db.write() as tx:
                visits.record(tx, batch, ids)
            db.checkpoint()
            done += len(batch.visits)
            _print_progress(done, options.visits)
    with _database(settings) as db:  # and by the clock of today
        counting = Counting(db)
        while counting.step():
            db.checkpoint()
    if options.json:
        _print_json({"links": [_describe(settings, link, secret) for link, secret in made], "visits": done})
        return
    for link, secret in made:
        _print_link(settings, link)
        print(f"  secret link, shown only this once: {settings.public_url}/m/{secret}")
    print(f"{done:,} visits in two years; look at them with `iwts serve --database {settings.database}`")


def _print_progress(done: int, of: int) -> None:
    """On one line that is written over, for somebody who watches."""
    if sys.stderr.isatty():
        print(f"\r{done:,} of {of:,} visits", end="\n" if done == of else "", file=sys.stderr, flush=True)


# messages


def list_messages(settings: Config, options: Namespace) -> None:
    with _database(settings) as db, db.read() as tx:
        found = messages.newest(tx)
    if options.json:
        _print_json({"messages": [{**dataclasses.asdict(m), "created_at": _when(m)} for m in found]})
        return
    for m in found:
        print("  ".join(part for part in (str(m.id), _when(m), m.kind, m.slug, m.address) if part))
        print(textwrap.indent(m.text, "    "))


def delete_message(settings: Config, options: Namespace) -> None:
    with _database(settings) as db:
        with db.write() as tx:
            messages.delete(tx, options.id)
        db.truncate_log()
    if options.json:
        _print_json({"id": options.id, "deleted": True})
    else:
        print(f"message {options.id} is deleted")


def _when(message: Message) -> str:
    return datetime.fromtimestamp(message.created_at // SECOND, UTC).isoformat()


# what the commands share


@contextmanager
def _database(settings: Config, *, make: bool = False, clock: Callable[[], int] = now) -> Iterator[Database]:
    if not make and not settings.database.exists():
        raise DatabaseError(f"there is no {settings.database} here; name the file with --database")
    db = Database(settings.database, clock)
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


def _print_one(settings: Config, link: Link, options: Namespace) -> None:
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
