"""Databases of every released schema, for the tests of upgrades.

`python -m tests.storage.schemas` writes the newest one into `tests/data/schemas/`: `<n>.sql` is a database with every
kind of row, `<n>.export` its export, `<n>.spill` a spill file beside it, and `<n>.json` holds its secrets and
statistics. Run it before a release that has a new migration, or another format of exports or spill files, and never
again for that schema.
"""

import contextlib
import hashlib
import json
import sqlite3
import tempfile
from pathlib import Path
from typing import Any
from unittest import mock

from iwts import tokens
from iwts.clock import DAY, HOUR, SECOND
from iwts.commands import invented
from iwts.deletion import deletion
from iwts.instance import policy
from iwts.links import access, blocks, codes, creators, replacements, setters, sharings, tags
from iwts.links import store as links
from iwts.links.block_values import Kind
from iwts.links.drafts import Draft, Typed
from iwts.links.happenings import Type
from iwts.links.link import Link
from iwts.links.when import When
from iwts.mail import inbox, outbox, recipients
from iwts.owner import api_tokens, audit, factor, password, repeats, sessions
from iwts.statistics import pairs, rollup_job
from iwts.statistics import query as stats
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.db import Database
from iwts.storage.sqlite.db import SqliteDatabase
from iwts.storage.sqlite.schema import APPLICATION_ID, MIGRATIONS, newest
from iwts.storage.tx import Tx
from iwts.transfer import whole
from iwts.visits import campaigns, nodes
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Tally, Visit, Why
from iwts.visits.ids import Ids
from iwts.visits.nodes import Node
from iwts.visits.recorder import Recorder
from iwts.visits.spill import Spill
from iwts.webhooks import store as webhooks

FOLDER = Path(__file__).parents[1] / "data" / "schemas"
NOW = 1_795_348_800_000_000  # 2026-11-22, 12:00 UTC
KEY = bytes(range(32))
SPILLED = Visit(
    NOW + 11, 0, NOW + 1, 0, "EG", "Mozilla/5.0 “ü”", "x.example", "ig", 2**63 - 1, b"\x29\x20\x00\x00", True
)


def digest(schema: int) -> str:
    """Return the fingerprint of a migration, which never changes after its release."""
    (step,) = MIGRATIONS.glob(f"{schema:04}_*.sql")
    return hashlib.sha256(step.read_bytes()).hexdigest()


def restore(schema: int, path: Path) -> dict[str, Any]:
    """Create the database of a schema at `path`; return its expected contents."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript((FOLDER / f"{schema}.sql").read_text())
    expected: dict[str, Any] = json.loads((FOLDER / f"{schema}.json").read_text())
    return expected


def main() -> None:
    schema = newest()
    with tempfile.TemporaryDirectory() as folder:
        path, spilled = Path(folder) / "iwts.db", Path(folder) / "iwts.db.spill"
        expected = _fill(path)
        (FOLDER / f"{schema}.sql").write_text(_dump(path, schema))
        with contextlib.closing(SqliteDatabase(path, lambda: NOW)) as db:
            with db.snapshot() as tx, (FOLDER / f"{schema}.export").open("wb") as export:
                whole.export(tx, export.write, lambda *_: None)
            _spill(db, spilled)
            (FOLDER / f"{schema}.spill").write_bytes(spilled.read_bytes().rstrip(b"\0"))
            spill = Spill(spilled, durable=False)
            Recorder(db, spill, lambda: NOW, durable=False, ip_storage="full").close()
            expected["replayed"] = replayed(db)
    expected = {"migration": digest(schema), **expected}
    (FOLDER / f"{schema}.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False) + "\n")


def _spill(db: Database, path: Path) -> None:
    """Write a spill file with every kind of field, as a killed front leaves it."""
    with db.read() as tx:
        shop, team = (links.get(tx, slug) for slug in ("shop", "team"))
        database = visits.progress(tx).database
    key = bytes(reversed(KEY))
    first = Batch(NOW + 10, [SPILLED._replace(link=shop.id, number=shop.numbers[0].id)], database=database)
    first.day_keys[NOW // DAY + 1] = key
    served = {team.numbers[1].id: (NOW // DAY * DAY // SECOND, 4)}
    second = Batch(NOW + 20, turns={team.id: 0}, served=served, database=database)
    second.tallies.update({(team.id, NOW // HOUR, kind): n for n, kind in enumerate(Tally, start=1)})
    for n in (21, 22):
        at, number = NOW + n, team.numbers[0].id
        second.visits.append(Visit(at, team.id, at, number, "", "", "", "", 5, None, why=Why.ONLY))
    spill = Spill(path, durable=False)
    for batch in (first, second):
        spill.append(batch.pack())
    spill.close()


def replayed(db: Database) -> dict[str, Any]:
    """Return the counts that a replay of the spill file changes."""
    sql = """
        SELECT visit.id, link, at, number, country, agent.text, visitor, hex(ip), closed
        FROM visit JOIN agent ON agent.id = agent WHERE visit.id > :now + 10 ORDER BY visit.id
    """
    with db.read() as tx:
        found = {
            "visits": [list(row) for row in tx.all(sql, now=NOW)],
            "turns": [list(row) for row in tx.all("SELECT id, turn FROM link ORDER BY id")],
            "served": [list(row) for row in tx.all("SELECT id, served_since, served FROM number ORDER BY id")],
            "keys": [[day, key.hex()] for day, key in tx.all("SELECT day, key FROM day_key ORDER BY day")],
        }
    return found | {slug: statistics(db, slug) for slug in ("shop", "team")}


def _fill(path: Path) -> dict[str, Any]:
    secrets = {name: tokens.new() for name in ("shop", "team", "deleted", "shared", "browser")}
    with contextlib.closing(SqliteDatabase(path, lambda: NOW)) as db:
        with db.write() as tx:
            tx.run("INSERT INTO secret (name, value) VALUES ('key', :key)", key=KEY)
            shop, team = _links(tx, secrets)
            _beside(tx, shop, team, secrets)
        _visits(db, [shop, team])
        with db.write() as tx:
            old = links.create(tx, Draft.check([Typed("+14155550199")], slug="old"), tokens.digest(secrets["deleted"]))
            deletion.delete(tx, old)
        deletion.purge_all(db)
        with db.snapshot() as tx:
            empty = [name for name in _tables(tx) if not tx.value(f"SELECT count(*) FROM {name}")]
            assert not empty, f"no rows in {empty}"
        found = {slug: statistics(db, slug) for slug in ("shop", "team")}
    return {
        "now": NOW,
        "secrets": secrets,
        "statistics": found,
    }


def _links(tx: Tx, secrets: dict[str, str]) -> tuple[Link, Link]:
    draft = Draft.check([Typed("+14155550132")], label="Shop", message="Hello, one cake please", slug="first")
    shop = links.create(tx, draft, tokens.digest(secrets["shop"]), form_digest=tokens.digest("form"))
    kept = [Typed("+14155550132", id=shop.numbers[0].id)]
    shop = links.change(tx, shop, Draft.check(kept, label="Shop", message="Hello, one cake please", slug="shop"))
    two = [
        Typed("+493023125118", label="Ana", hours="mon-fri 18:00-02:00"),
        Typed("+442079460958", label="Sam", message="For Sam", cap="40"),
    ]
    when = When(
        "Europe/Berlin", "mon-sat 08:00-20:00", "2026-12-25 closed", "message", "Tomorrow", "+4930230000", False
    )
    draft = Draft.check(two, slug="team", routing="pick", when=when)
    team = links.create(tx, draft, tokens.digest(secrets["team"]))
    locked = links.create(tx, Draft.check([Typed("+493023125118")], slug="secret"), tokens.digest(tokens.new()))
    setters.set_visitor_code(tx, locked, codes.hashed("2468"))
    access.set_code(tx, shop, codes.hashed("correct horse"))
    for name in ("window", "receipt"):
        campaigns.add(tx, shop, name)
    campaigns.archive(tx, shop, "receipt")
    tags.change(tx, [shop.id, team.id], ["Clínica Luz"], [], "tags")
    return shop, team


def _beside(tx: Tx, shop: Link, team: Link, secrets: dict[str, str]) -> None:
    recipients.set_email(tx, shop, "nour@example.com")
    access.add_mailed_management(tx, shop, tokens.digest(tokens.new()))
    access.share_statistics(tx, team, tokens.digest(secrets["shared"]))
    creator, secrets["browser"] = creators.create(tx)
    for link in (shop, team):
        creators.give(tx, creator, link)
    sharings.create(tx, KEY, creator, [shop.id, team.id])
    replacements.replace(tx, creator, [team], "442079460958", "442079460959")
    outbox.put(tx, KEY, "nour@example.com", "en", shop)
    for kind, slug, text in (("report", "shop", "This is not a shop."), ("contact", "", "The cake was good.")):
        inbox.create(tx, inbox.Draft(inbox.Kind(kind), slug, "sam@example.com", text))
    policy.change(tx, "what the page said")
    audit.record(tx, "links add", shop.slug)
    password.put(tx, codes.hashed("nine green bottles"))
    factor.put(tx, factor.Factor(KEY[: factor.KEY], 0), factor.new_recovery_codes())
    sessions.begin(tx, "Firefox · Linux")
    api_tokens.add(tx, "Shop system", list(api_tokens.Scope), days=30)
    repeats.keep(tx, tokens.digest("call"), tokens.digest("request"), "seed", shop)
    blocks.add(tx, Kind.NUMBER, "14155550188", "fraud", "command", tx.now + 30 * DAY)
    webhooks.add(tx, "https://shop.invalid/hooks?for=links", list(Type))
    nodes.enter(tx, Node(3, "1A2B3C4D5E6F", Path()))
    tx.run("INSERT INTO budget (digest, full_at) VALUES (:digest, :at)", digest=tokens.digest("guess"), at=tx.now)


def _visits(db: Database, of: list[Link]) -> None:
    """Add some years of visits, counted as if the links had many; those of the last day are not counted yet."""
    ids = Ids()
    for batch in invented.batches(of, 40, 1, NOW - DAY, "truncated"):
        with db.write() as tx:
            visits.record(tx, batch, ids)
    with mock.patch.multiple(rollup_job, MANY=5), mock.patch.multiple(pairs, MOST=1000):
        steps = RollupJob(db)
        while steps.step():
            pass
        _late(db, of[0], ids)
        while steps.step():
            pass
    _late(db, of[1], ids)
    tallies = {(link.id, NOW // HOUR, kind): 3 for link in of for kind in Tally}
    late = next(invented.batches(of, 5, 2, NOW - HOUR, "full")).visits[:3]
    batch = Batch(2, [visit._replace(id=NOW + n, at=NOW - n, why=Why.ONLY) for n, visit in enumerate(late)])
    batch.tallies.update(tallies)
    batch.turns[of[1].id] = 1
    batch.served[of[1].numbers[1].id] = NOW // DAY * DAY // SECOND, 3
    batch.day_keys[NOW // DAY] = KEY
    with db.write() as tx:
        visits.record(tx, batch, ids)


def _late(db: Database, link: Link, ids: visits.Ids) -> None:
    """Add a visit that comes later than the last one that is counted, and of which a webhook was told."""
    with db.write() as tx:
        tx.run("UPDATE webhook SET last_visit = (SELECT last_visit FROM rollup_progress)")
        at = tx.integer("SELECT last_visit FROM rollup_progress") - link.id * SECOND
        visit = Visit(at, link.id, at, link.numbers[0].id, "", "", "", "", 6, None)
        visits.record(tx, Batch(1, [visit]), ids, may_be_late=True)


def statistics(db: Database, slug: str) -> dict[str, Any]:
    """Return all statistics of a link, as pages show them."""
    with db.read() as tx:
        query = stats.everything(tx, links.get(tx, slug).id)
    found = stats.read(db, query)
    totals = {name: getattr(found, name) for name in ("visits", "unique", "previews", "bots", "views")}
    by = {dimension: dict(counted) for dimension, counted in found.by.items() if dimension != "link"}
    return {**totals, "by": by}


def _tables(tx: Tx) -> list[str]:
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    return [name for (name,) in tx.all(sql)]


def _dump(path: Path, schema: int) -> str:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        rows = "\n".join(connection.iterdump())
    return f"PRAGMA application_id={APPLICATION_ID};\nPRAGMA user_version={schema};\n{rows}\n"


if __name__ == "__main__":
    main()
