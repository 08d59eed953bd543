"""Exports and imports lose nothing, show nothing unfinished, and keep statistics unchanged."""

import contextlib
import itertools
import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from iwts import tokens
from iwts.clock import DAY, HOUR, now
from iwts.deletion import deletion, retention
from iwts.errors import IwtsError
from iwts.instance import policy
from iwts.links import access, codes, creators, sealed, setters, tags
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Link
from iwts.mail import outbox, recipients
from iwts.statistics import listing, overview, pairs, periods, rollup_job, rollups
from iwts.statistics import query as stats
from iwts.statistics.query import Query
from iwts.statistics.rollup_job import RollupJob
from iwts.storage import address
from iwts.storage.address import Location, PostgresAddress
from iwts.storage.db import Database
from iwts.storage.engines import exists, open_database
from iwts.transfer import counting, dumps, tables
from iwts.transfer import one_link as arrival
from iwts.transfer import whole as transfer
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Tally, Visit
from iwts.visits.ids import Ids
from iwts.visits.journal import Journal
from iwts.visits.journal_reader import JournalReader
from iwts.visits.spill import Spill
from tests.commands.test_cli import Capture, Running, alone, made, run
from tests.conftest import Clock, examples
from tests.patience import PATIENCE, eventually
from tests.postgres import Postgres
from tests.statistics.test_query import AGENTS, ZONES
from tests.statistics.test_rollup_job import ASKED, BEFORE, DEEDS, ONE, Shop, looks

pytestmark = pytest.mark.slow

__all__ = ["alone"]  # a fixture


def quiet(_done: int, _of: int) -> None:
    """Ignore the progress."""


def exported(db: Database, path: Path, link: Link | None = None) -> list[dict[str, Any]]:
    """Write an export to a file and return its lines without the first and the last one."""
    with path.open("wb") as file, db.snapshot() as tx:
        transfer.export(tx, file.write, quiet, link)
    return [json.loads(line) for line in path.read_bytes().splitlines()[1:-1]]


def arrive(export: Path, there: Shop) -> str:
    """Import a link into another shop; return its slug."""
    return arrival.import_link(export, dumps.check(export), there.db, [export.with_name("spill")], quiet)


Anew = Callable[[], str]


@pytest.fixture
def anew(engine: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Anew]:
    """Name another database for commands, which is empty or not there yet."""
    if engine == "sqlite":
        yield (f"new{n or ''}.db" for n in itertools.count()).__next__
        return
    monkeypatch.setenv("PGUSER", "iwts")
    server = request.getfixturevalue("postgres")
    with contextlib.ExitStack() as stack:
        yield lambda: str(stack.enter_context(server.database()))


@pytest.fixture
def new(anew: Anew) -> str:
    """Another database for commands, which is empty or not there yet."""
    return anew()


@contextlib.contextmanager
def empty(engine: str, postgres: Postgres, migrated: Path, path: Path) -> Iterator[Location]:
    """Make an empty database, at `path` if it is a file."""
    if engine == "sqlite":
        yield Path(shutil.copy(migrated, path))
        return
    with postgres.database() as address:
        yield PostgresAddress.parse(address)


def test_every_table_and_column_has_an_export_entry(migrated: Path, clock: Clock) -> None:
    db = open_database(migrated, clock)
    with db.read() as tx:
        there = {name for (name,) in tx.all("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        assert tables.TABLES.keys() | tables.LEFT_OUT == there
        for name, table in tables.TABLES.items():
            columns = {column for (column,) in tx.all("SELECT name FROM pragma_table_info(:name)", name=name)}
            assert {*table.names, *table.made.split()} == columns, name
    db.close()


@contextlib.contextmanager
def small_steps(chance: random.Random) -> Iterator[None]:
    """Small limits, with which little data takes the same paths as much data."""
    few = chance.choice((3, 1000))
    with pytest.MonkeyPatch.context() as patch:
        for module, name, value in (
            (rollup_job, "MANY", 8),
            (rollup_job, "CHUNK", 7),
            (deletion, "CHUNK", 5),
            (deletion, "PAUSE", 0),
            (retention, "CHUNK", 5),
            (transfer, "CHUNK", chance.choice((1, 13, 5000))),
            (arrival, "CHUNK", few),
            (counting, "CHUNK", few),
            (pairs, "MOST", chance.choice((1, 100))),
        ):
            patch.setattr(module, name, value)
        yield


def live(shop: Shop) -> None:
    """Other events on an instance."""
    one, two = shop.world.links
    with shop.db.write() as tx:
        tx.run("INSERT INTO secret (name, value) VALUES ('key', :key)", key=b"\0\xff")
        access.set_code(tx, one, codes.hashed("open sesame"))
        tags.change(tx, [one.id, two.id], ["Clínica Luz", "Q4"], [], "tags")
        recipients.set_email(tx, one, "nour@example.com")
        access.share_statistics(tx, one, tokens.digest("shared"))
        access.add_mailed_management(tx, one, tokens.digest("mailed"))
        setters.set_visitor_code(tx, links.get(tx, "one"), codes.hashed("2468"))
        setters.set_active(tx, links.get(tx, "two"), active=False)
        creator, _ = creators.create(tx)
        creators.give(tx, creator, one)
        for slug, routing in (("picked", "pick"), ("turned", "turn"), ("gone", "first"), ("going", "first")):
            draft = Draft.check(
                [Typed("+14155550132", label="عرض", weight="7")],
                slug=slug,
                message="Hi\n👋",
                routing=routing,
                public_name="نور",
            )
            link = links.create(tx, draft, tokens.digest(slug))
        renamed = links.get(tx, "picked")
        links.change(tx, renamed, Draft.check([Typed("+442079460958", id=renamed.numbers[0].id)], slug="renamed"))
        deletion.delete(tx, links.get(tx, "gone"))
        outbox.put(tx, b"key", "nour@example.com", "en", one)
        tx.run("INSERT INTO message (kind, slug, address, text, created_at) VALUES ('report', 'one', '', 'x', 1)")
        policy.change(tx, "text")
        going = link
        batch = Batch(shop._last_id + 1, day_keys={shop.clock.now // DAY: b"\0\1"}, turns={two.id: 1})
        batch.tallies[one.id, shop.clock.now // HOUR, Tally.PREVIEW] = 3
        for i, ip in enumerate((None, b"\1\2\3\0", bytes(10) + b"\xff\xff\1\2\3\4", b"\x20\x01\x0d\xb8" + bytes(12))):
            id_ = shop._last_id = shop._last_id + 2 + i
            visit = Visit(id_, going.id, shop.clock.now, going.numbers[0].id, "EG", next(iter(AGENTS)), "", "", i, ip)
            batch.visits.append(visit)
        visits.record(tx, batch, Ids())
        deletion.delete(tx, going)  # its visits are still to go


def shop_of(location: Location, seed: int, deeds: list[Callable[[Shop], None]]) -> Shop:
    shop = Shop(location, seed)
    for deed in (*BEFORE, live, *deeds):
        deed(shop)
    seal(shop)
    return shop


def seal(shop: Shop) -> None:
    """Update the seal, as the deeds change numbers without it."""
    with shop.db.write() as tx:
        for link in shop.world.links:
            links.seal(tx, link.id)


QUESTIONS = st.lists(st.tuples(ASKED, ZONES, st.just({}) | ONE), min_size=2, max_size=4)


def compare(shop: Shop, other: Database, ids: dict[int, int], questions: list[Any]) -> None:
    """Check that everything visible of these links is the same in the other database."""
    for asked, zone, filters in questions:
        for mine, its in ids.items():
            with shop.db.read() as tx:
                there = stats.span(tx, [mine])
            with other.read() as tx:
                found = stats.span(tx, [its])  # a day that is in rollups counts from its beginning
                assert found._replace(first=found.first // DAY) == there._replace(first=there.first // DAY)
            period = periods.choose(asked, ZoneInfo(zone), shop.clock.now, (there.first, there.last))[1]
            mine_is, its_is = (Query((id_,), period, filters) for id_ in (mine, its))
            assert seen(other, its_is) == seen(shop.db, mine_is)
    for mine, its in ids.items():
        with shop.db.snapshot() as tx, other.snapshot() as tx_other:
            assert overview.of_links(tx_other, [its])[its] == overview.of_links(tx, [mine])[mine]
            digits = {n.id: n.position for n in link_of(tx, mine).numbers}
            digits_other = {n.id: n.position for n in link_of(tx_other, its).numbers}
            assert served(overview.of_numbers(tx_other, its), digits_other) == served(
                overview.of_numbers(tx, mine), digits
            )


def link_of(tx: Any, id_: int) -> Link:
    return links.get(tx, tx.value("SELECT slug FROM link WHERE id = :id", id=id_))


def served(by_number: dict[int, int], positions: dict[int, int]) -> Counter[int | None]:
    found = Counter[int | None]()
    for number, n in by_number.items():
        found[positions.get(number)] += n
    return found


def seen(db: Database, query: Query) -> Any:
    found = stats.read(db, query)
    with db.snapshot() as tx:
        latest = [one._replace(id=0) for one in listing.latest(tx, query, found.series, 20)]
    every = [one._replace(id=0) for chunk in listing.every(db, query) for one in chunk]
    shown = {name: getattr(found, name) for name in found.__dataclass_fields__ if name not in ("series", "by")}
    by = {dimension: Counter(values) for dimension, values in found.by.items()}
    return shown, by, latest, every


@pytest.mark.parametrize(
    ("engine_from", "engine_to"), [("sqlite", "sqlite"), ("sqlite", "postgres"), ("postgres", "sqlite")]
)
@examples(0.03)
@given(st.integers(), st.lists(st.sampled_from(DEEDS), max_size=30), QUESTIONS)
def test_a_full_import_equals_the_exported_database(
    engine_from: str,
    engine_to: str,
    postgres: Postgres,
    migrated: Path,
    tmp_path_factory: pytest.TempPathFactory,
    seed: int,
    deeds: list[Callable[[Shop], None]],
    questions: list[Any],
) -> None:
    folder = tmp_path_factory.mktemp("whole")
    with (
        empty(engine_from, postgres, migrated, folder / "iwts.db") as location,
        empty(engine_to, postgres, migrated, folder / "new.db") as its,
        small_steps(random.Random(seed)),
        contextlib.closing(shop_of(location, seed, deeds)) as shop,
    ):
        lines = exported(shop.db, folder / "export")
        head = dumps.check(folder / "export")
        transfer.import_all(folder / "export", head, its, [folder / "spill"], shop.clock, quiet)
        with contextlib.closing(open_database(its, shop.clock)) as new:
            assert exported(new, folder / "again") == lines
            there = {path.name for path in folder.glob("new.db*") if path.stat().st_size}
            assert there == ({"new.db", "new.db-shm"} if engine_to == "sqlite" else set())
            compare(shop, new, {link.id: link.id for link in shop.world.links}, questions)
            with new.read() as tx:
                assert not sealed.damaged(tx)


@pytest.mark.parametrize("engine_to", ["sqlite", "postgres"])
# The visitors of a day came on both sides of what was counted, and nobody came since to an instance that is new.
@example(
    0,
    [Shop.visit, Shop.count, Shop.visit, Shop.visit, Shop.wait, Shop.visit],
    [],
    -3 * DAY,
    [({"range": "all"}, "UTC", {})],
)
# The last visits that were counted are gone, and those that come have older ids by the clock.
@example(1, [Shop.count, Shop.set_clock_back], [], -3 * DAY, [({"range": "all"}, "UTC", {"browser": "Instagram"})])
# At the end it has rollups on one instance only, and its visitors have come before.
@example(
    0,
    [Shop.visit, Shop.delete_statistics, Shop.visit],
    [*[Shop.visit] * 5, Shop.delete_statistics, *[Shop.visit] * 2],
    -3 * DAY,
    [({"range": "all"}, "UTC", {"country": "EG"})],
)
@examples(0.15)
@given(
    st.integers(),
    st.lists(st.sampled_from(DEEDS), max_size=30),
    st.lists(st.sampled_from([*DEEDS, *BEFORE]), max_size=20),
    st.sampled_from([-3 * DAY, 0, HOUR, 40 * DAY]),
    QUESTIONS,
)
def test_a_moved_link_keeps_its_statistics(
    engine_to: str,
    postgres: Postgres,
    migrated: Path,
    tmp_path_factory: pytest.TempPathFactory,
    seed: int,
    deeds: list[Callable[[Shop], None]],
    deeds_there: list[Callable[[Shop], None]],
    later: int,
    questions: list[Any],
) -> None:
    folder, other = tmp_path_factory.mktemp("from"), tmp_path_factory.mktemp("to")
    with (
        empty("sqlite", postgres, migrated, folder / "iwts.db") as location,
        empty(engine_to, postgres, migrated, other / "iwts.db") as its,
        small_steps(random.Random(seed)),
        contextlib.closing(shop_of(location, seed, deeds)) as shop,
        contextlib.closing(elsewhere(its, seed + 1, deeds_there)) as there,
    ):
        there.replay()
        shop.replay()
        for one in (shop, there):  # it may have been set back
            one.clock.now = max([one.clock.now, *(visit.at for visit in one.world.visits)])
        there.clock.now = max(there.clock.now, shop.clock.now + later)
        with shop.db.read() as tx:
            link = links.get(tx, "one")
        lines = exported(shop.db, folder / "export", link)
        before = {at: listed(there.db, id_) for at, id_ in enumerate(one.id for one in there.world.links)}
        slug = arrive(folder / "export", there)
        assert slug == "one"
        with there.db.read() as tx:
            arrived = links.get(tx, "one")
            assert links.with_manage_digest(tx, tokens.digest("mailed")) == arrived
        assert known(exported(there.db, other / "again", arrived)) == known(lines)
        assert before == {at: listed(there.db, id_) for at, id_ in enumerate(one.id for one in there.world.links)}
        there.clock.now = shop.clock.now  # as pages tell what is today
        compare(shop, there.db, {link.id: arrived.id}, questions)
        go_on(shop, there, link, arrived)
        compare(shop, there.db, {link.id: arrived.id}, questions)


def test_the_last_counted_visit_is_counted_once(
    engine: str, postgres: Postgres, migrated: Path, tmp_path: Path
) -> None:
    with (
        empty("sqlite", postgres, migrated, tmp_path / "from.db") as location,
        empty(engine, postgres, migrated, tmp_path / "to.db") as its,
        small_steps(random.Random(0)),
        contextlib.closing(shop_of(location, 0, [])) as shop,
        contextlib.closing(elsewhere(its, 1, [])) as there,
    ):
        link = shop.world.links[0]
        shop.visit()
        while shop.world.visits[-1].link != link.id:
            shop.visit()
        deletion.purge_all(shop.db)
        shop.count_all()
        with shop.db.read() as tx:
            assert rollups.mark(tx).id == tx.value("SELECT max(id) FROM visit WHERE link = :link", link=link.id)
            link = links.get(tx, "one")
        exported(shop.db, tmp_path / "export", link)
        arrive(tmp_path / "export", there)
        with there.db.read() as tx:
            arrived = links.get(tx, "one")
            assert tags.of_links(tx, [arrived.id]) == {arrived.id: ["Clínica Luz", "Q4"]}
        there.clock.now = shop.clock.now
        compare(shop, there.db, {link.id: arrived.id}, [({"range": "all"}, "UTC", {})])


def elsewhere(location: Location, seed: int, deeds: list[Callable[[Shop], None]]) -> Shop:
    """Another instance, which may be new."""
    shop = Shop(location, seed, ("mine", "too"))
    for deed in deeds:
        deed(shop)
    seal(shop)
    return shop


def listed(db: Database, link: int) -> Any:
    with db.snapshot() as tx:
        query = stats.everything(tx, link)
        by = overview.of_links(tx, [link]), overview.of_numbers(tx, link)
    return by, stats.read(db, query).by


def go_on(shop: Shop, there: Shop, link: Link, arrived: Link) -> None:
    """Send the same visitors to both and count all visits."""
    deletion.purge_all(shop.db)  # else it has no rollups yet
    shop.count_all()
    for to, of in ((shop, link), (there, arrived)):
        with to.db.write() as tx:
            last = visits.last_id(tx)
            batch = Batch(last + 1)
            for visitor in range(6):
                numbers = link_of(tx, of.id).numbers
                at = shop.clock.now
                id_, number = max(at, last) + 2 + visitor, numbers[0].id
                batch.visits.append(Visit(id_, of.id, at, number, *looks(visitor), "", "", visitor, None))
            visits.record(tx, batch, Ids())
        counter = RollupJob(to.db)
        while counter.step():
            pass


def known(lines: list[dict[str, Any]]) -> Any:
    """The export of a link, without ids and counts."""
    texts: dict[tuple[str, int], Any] = {}
    found = []
    for line in lines:
        ((table, row),) = line.items()
        if table in ("agent", "source"):
            texts[table, row["id"]] = row["text"]
        elif table == "number":
            texts[table, row["id"]] = row["position"]
        elif table in ("email", "creator"):
            texts[table, row["id"]] = row.get("address") or row.get("digest")
        elif table == "visit":
            texts[table, row["id"]] = [row["at"], row["visitor"]]
        if table in (
            "rollup_progress",
            "link_total",
            "dimension_value",
            "day_count",
            "month_count",
            "pair_period",
            "pair_count",
        ):
            continue
        ids = {"number": "number", "agent": "agent", "referrer": "source", "campaign": "source", "email": "email"}
        ids |= {"creator": "creator", "visit": "visit"}
        row = {name: texts.get((ids[name], value)) if name in ids else value for name, value in row.items()}
        row = {name: value for name, value in row.items() if name not in ("id", "link", "has_old_visits", "former")}
        found.append((table, json.dumps(row, sort_keys=True)))
    return Counter(found)


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "iwts", *arguments]


Demo = Callable[..., bytes]


@pytest.fixture(scope="session")
def demos(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """Folders with some links, a number of visits, and their export; each is made once."""

    @cache
    def made(visits_: int) -> Path:
        folder = tmp_path_factory.mktemp("demo")
        for arguments in (("demo", "--visits", str(visits_)), ("export", "--output", "all")):
            subprocess.run(command(*arguments), cwd=folder, check=True, capture_output=True)
        return folder

    return made


@pytest.fixture
def demo(alone: None, demos: Callable[[int], Path]) -> Demo:  # noqa: ARG001 (its effect)
    """Put a database with some links and visits here, and its export; return its rows."""

    def demo_(visits_: int = 2_000) -> bytes:
        shutil.copytree(demos(visits_), Path(), dirs_exist_ok=True)
        return rows_of("all")

    return demo_


def rows_of(file: str) -> bytes:
    """Every row but those of the audit list, which has the import, too."""
    lines = Path(file).read_bytes().splitlines(keepends=True)[1:-1]
    return b"".join(line for line in lines if not line.startswith(b'{"act"') and b'"name":"act"' not in line)


def test_an_export_is_private_and_the_command_says_so(capsys: Capture) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    told = "contains secrets and addresses. Keep it as safe as the database."
    assert run(capsys, "export", "--output", "all") == (0, "", [f"all {told}"])
    assert oct(Path("all").stat().st_mode & 0o777) == "0o600"
    done = subprocess.run(command("export", "nour"), check=True, capture_output=True)
    assert done.stderr.decode() == f"The export {told}\n"
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert (lines[0]["iwts"], lines[0]["link"], lines[-1]["end"]["lines"]) == (1, "nour", len(lines) - 1)
    assert run(capsys, "export", "no")[2] == ["iwts: No link is named “no”."]
    assert not list(Path().glob("*.part"))
    spill = Spill(Path("iwts.db.spill"), durable=False, size=4096)
    spill.append(Batch(1).pack())
    spill.close()
    missing = "Visits in the spill file are not included. Export again when /healthz reports “ok”."
    assert run(capsys, "export", "--output", "all")[2] == [f"all {told}", missing]


def test_damaged_links_are_not_exported(capsys: Capture) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    db = open_database(Path("iwts.db"), Clock())
    with db.write() as tx:
        tx.run("UPDATE number SET digits = '14155550133'")
    db.close()
    assert run(capsys, "export", "--output", "all")[2] == ["iwts: damaged links: nour; restore a backup"]
    assert not Path("all").exists()


def test_a_killed_full_import_resumes(capsys: Capture, demo: Demo) -> None:
    rows = demo()
    slow = (
        "import sys\nfrom iwts import cli\nfrom iwts.transfer import whole\nwhole.CHUNK = 50\n"
        "sys.exit(cli.main(sys.argv[1:]))"
    )
    started = []
    for _ in range(4):
        process = subprocess.Popen([sys.executable, "-c", slow, "import", "all", "--database", "new.db"])
        while process.poll() is None and imported_until() <= (started[-1] if started else 0):
            pass
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert not Path("new.db").exists()
        started.append(imported_until())
    assert 0 < started[0] < started[-1]
    assert run(capsys, "import", "all", "--database", "new.db")[0] == 0
    run(capsys, "export", "--database", "new.db", "--output", "again")
    assert rows_of("again") == rows
    assert not list(Path().glob("*.import*"))


def imported_until() -> int:
    """The line that the killed import has reached."""
    with (
        contextlib.suppress(Exception),
        contextlib.closing(sqlite3.connect("file:new.db.import?mode=ro", uri=True)) as db,
    ):
        return int(db.execute("SELECT line FROM import").fetchone()[0])
    return 0


def test_a_full_export_requires_a_new_database(capsys: Capture, engine: str, new: str) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    run(capsys, "export", "--output", "all")
    told = "iwts: iwts.db is not empty; name a new database with --database"
    assert run(capsys, "import", "all") == (2, "", [told])
    server = Running("--database", new)
    try:
        told = f"iwts: new.db: another iwts server uses this file (process {server.process.pid}); stop it first"
        if engine == "postgres":
            where = f"{address.parse(new)}: an iwts server or command (at 127.0.0.1)"
            told = f"iwts: {where} uses this database; stop it first"
        assert run(capsys, "import", "all", "--database", new) == (2, "", [told])
    finally:
        server.stop()
    assert run(capsys, "import", "all", "--database", new)[0] == 0, "a server had started, but nobody had come"
    assert "nour" in run(capsys, "links", "list", "--database", new)[1]
    run(capsys, "links", "delete", "nour", "--yes")
    assert "not empty" in run(capsys, "import", "all")[2][0], "its ending is reserved"


def test_a_database_in_use_is_not_replaced(capsys: Capture) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    run(capsys, "export", "--output", "all")
    other = open_database(Path("new.db"), Clock())
    told = "iwts: another program is using new.db; stop it first"
    assert run(capsys, "import", "all", "--database", "new.db") == (2, "", [told])
    other.close()
    assert run(capsys, "import", "all", "--database", "new.db")[0] == 0


def test_a_database_that_got_links_during_a_full_import_is_not_replaced(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    run(capsys, "export", "--output", "all")
    complete = transfer._complete

    def complete_late(*arguments: Any) -> None:
        made(capsys, "+14155550132", "--slug", "bakery", "--database", "new.db")
        complete(*arguments)

    monkeypatch.setattr(transfer, "_complete", complete_late)
    told = "iwts: new.db is not empty; name a new database with --database"
    assert run(capsys, "import", "all", "--database", "new.db") == (2, "", [told])
    assert "bakery" in run(capsys, "links", "list", "--database", "new.db")[1]


def test_spilled_visits_of_another_database_do_not_go_to_a_new_one(capsys: Capture, engine: str, new: str) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    run(capsys, "export", "--output", "all")
    if engine == "sqlite":
        place = Path("new.db.spill")
        with contextlib.closing(Spill(place, durable=False, size=4096)) as spill:
            spill.append(b"of another one")
    else:
        place = Path("journal")
        with contextlib.closing(Journal(place, 1 << 20, 600, durable=False)) as journal:
            journal.append(Batch(1).pack())
            JournalReader(place, 1 << 20, 600).note(journal.end)  # what is shipped stays for some time
    told = f"iwts: {place} contains visits of another database; move it away"
    assert run(capsys, "import", "all", "--database", new) == (2, "", [told])
    assert run(capsys, "links", "list", "--database", new)[1] == ""
    place.rename("away")
    assert run(capsys, "import", "all", "--database", new)[0] == 0
    if engine == "postgres":
        with contextlib.closing(Journal(place, 1 << 20, 600, durable=False)) as journal:
            journal.append(Batch(1).pack())
        missing = "Visits in the journal are not included. Export again when /healthz reports “ok”."
        assert run(capsys, "export", "--output", "new", "--database", new)[2][1:] == [missing]


def ended(lines: list[bytes]) -> bytes:
    """A file with a correct last line."""
    whole = b"".join(line + b"\n" for line in lines)
    return whole + json.dumps({"end": {"lines": len(lines), "crc32": zlib.crc32(whole)}}).encode() + b"\n"


def changed(lines: list[bytes], table: str, **fields: object) -> bytes:
    """The same file with changed values or another field in the first row of a table."""
    at = next(i for i, line in enumerate(lines) if line.startswith(b'{"%b"' % table.encode()))
    row = json.loads(lines[at])[table]
    return ended([*lines[:at], json.dumps({table: row | fields}).encode(), *lines[at + 1 :]])


@pytest.mark.parametrize("what", ["all", "one"])
def test_an_invalid_export_is_rejected_with_the_line_and_leaves_nothing(capsys: Capture, new: str, what: str) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    run(capsys, "links", "campaigns", "nour", "--add", "flyer")
    run(capsys, "export", "--output", "file", *["nour"] * (what == "one"))
    good = Path("file").read_bytes()
    lines = good.splitlines()[:-1]
    number = next(i for i, line in enumerate(lines, 1) if line.startswith(b'{"number"'))
    link = next(i for i, line in enumerate(lines, 1) if line.startswith(b'{"link"'))
    campaign = next(i for i, line in enumerate(lines, 1) if line.startswith(b'{"campaign"'))
    without = [line for line in lines if not line.startswith(b'{"number"')]
    no_number = (
        "“nour” has no number" if what == "all" else "the file does not contain exactly one link with its numbers"
    )
    files = {
        b"": "line 1: the file is empty",
        b"slug,number\n": "line 1: not an iwts export",
        b"\xff\x00" * 100: "line 1: not an iwts export",
        good.replace(b'{"iwts":1', b'{"iwts":2'): "line 1: made by a newer iwts (format 2; this version reads 1); ",
        good[:-30]: f"line {len(lines) + 1}: the file is incomplete: it ends here",
        b"\n".join(lines) + b"\n": f"line {len(lines)}: the file is incomplete: it ends here",
        good.replace(b"14155550132", b"14155550133"): f"line {len(lines) + 1}: the file is damaged",
        good.replace(b'{"number"', b'{"number'): f"line {number}: the file is damaged",
        good + b"{}\n": f"line {len(lines) + 2}: the file is incomplete: it ends here",
        ended([*lines, b"[]"]): f"line {len(lines) + 1}: not a row of an iwts export",
        ended([*lines, b'{"sqlite_schema": {}}']): f"line {len(lines) + 1}: unknown table",
        ended([*lines, lines[number - 1]]): f"line {len(lines) + 1}: duplicate row, or a row that it refers ",
        changed(lines, "number", digits="evil.example"): f"line {number}: “digits” has an invalid value",
        changed(lines, "number", position=None): f"line {number}: “position” has an invalid value",
        changed(lines, "number", position=1.5): f"line {number}: “position” has an invalid value",
        ended(without): f"line {len(without)}: {no_number}",
        changed(lines, "number", more=1): f"line {number}: expected the fields id, link, position, ",
        changed(lines, "link", slug="a/../b"): f"line {link}: “slug” has an invalid value",
        changed(lines, "link", label="\ud800"): f"line {link}: “label” has an invalid value",
        changed(lines, "link", public_name="\u202ex"): f"line {link}: “public_name” has an invalid value",
        changed(lines, "link", public_text="x" * 161): f"line {link}: “public_text” has an invalid value",
        changed(lines, "link", zone="Middle/Earth"): f"line {link}: “zone” has an invalid value",
        changed(lines, "link", hours="mon 9-18"): f"line {link}: “hours” has an invalid value",
        changed(lines, "link", exceptions="soon"): f"line {link}: “exceptions” has an invalid value",
        changed(lines, "link", closed="never"): f"line {link}: “closed” has an invalid value",
        changed(lines, "number", position=50): f"line {number}: “position” has an invalid value",
        changed(lines, "link", night="evil.example"): f"line {link}: “night” has an invalid value",
        changed(lines, "number", hours="open"): f"line {number}: “hours” has an invalid value",
        changed(lines, "campaign", name="Flyer."): f"line {campaign}: “name” has an invalid value",
        changed(lines, "campaign", added_at="now"): f"line {campaign}: “added_at” has an invalid value",
        changed(lines, "link", code="x"): f"line {link}: “code” has an invalid value",
        changed(lines, "link", created_at=2**63): f"line {link}: “created_at” has an invalid value",
    }
    for content, told in files.items():
        Path("file").write_bytes(content)
        status, out, err = run(capsys, "import", "file", "--database", new)
        assert (status, out, len(err)) == (2, "", 1), (told, err)
        assert err[0].startswith(f"iwts: file {told}"), (told, err)
        if exists(address.parse(new)):
            assert run(capsys, "links", "list", "--database", new) == (0, "", [])
        assert not list(Path().glob("*.import*"))
    Path("file").write_bytes(good)
    assert run(capsys, "import", "file", "--database", new)[0] == 0
    assert "nour" in run(capsys, "links", "list", "--database", new)[1]


DAY_COUNT = {"link": 1, "day": 20_000, "value": 1, "visits": 1, "visit_times": "00", "unique_times": "00"}
COUNTED = {"link": 1, "visits": 1, "has_rollups": 1, "paired_until": 20_000, "kept_from": 0}


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([("tally", {"link": 1, "hour": 10**12, "kind": "bot", "n": 1})], "“hour” has"),
        ([("tally", {"link": 1, "hour": 500_000, "kind": "bot", "n": 2**60})], "“n” has"),
        ([("tally", {"link": 2, "hour": 500_000, "kind": "bot", "n": 1})], "duplicate row, or a row that it"),
        ([("source", {"id": 1, "link": 1, "text": "x"})] * 2, "duplicate row, or a row that it"),
        ([("email", {"id": 1, "address": "@x"})], "“address” has"),
        ([("dimension_value", {"id": 1, "link": 1, "dimension": "x", "text": ""})], "“dimension” has"),
        ([("day_count", DAY_COUNT | {"day": -1})], "“day” has"),
        ([("day_count", DAY_COUNT | {"visit_times": "60"})], "“visit_times” has"),
        ([("day_count", DAY_COUNT | {"visit_times": "00" * 100})], "“visit_times” has"),
        ([("day_count", DAY_COUNT | {"unique_times": "ff" * 768})], "“unique_times” has"),
        (
            [("dimension_value", {"id": 1, "link": 1, "dimension": "number", "text": "9" * 5000})],
            "the link's statistics are inconsistent",
        ),
        (
            [("dimension_value", {"id": 1, "link": 1, "dimension": "", "text": ""})],
            "the link's statistics are inconsistent",
        ),
        (
            [("link_total", COUNTED), ("pair_period", {"link": 1, "first_day": 20_000, "end_day": 20_001})],
            "the link's statistics are inconsistent",
        ),
    ],
)
def test_rows_that_pages_or_rollups_cannot_handle_are_rejected(
    capsys: Capture, new: str, rows: list[tuple[str, dict[str, Any]]], told: str
) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    run(capsys, "export", "nour", "--output", "file")
    lines = Path("file").read_bytes().splitlines()[:-1]
    Path("file").write_bytes(ended([*lines, *(json.dumps({table: row}).encode() for table, row in rows)]))
    status, _, err = run(capsys, "import", "file", "--database", new)
    assert (status, len(err)) == (2, 1)
    assert err[0].startswith(f"iwts: file line {len(lines) + len(rows)}: {told}")
    assert run(capsys, "links", "list", "--database", new) == (0, "", [])


def test_an_imported_link_cannot_take_a_reserved_slug(capsys: Capture, new: str) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    run(capsys, "export", "nour", "--output", "file")
    lines = [line.replace(b'"nour"', b'"admin"') for line in Path("file").read_bytes().splitlines()[:-1]]
    Path("file").write_bytes(ended(lines))
    told = ["iwts: cannot import this link: the link name “admin” is taken or reserved here"]
    assert run(capsys, "import", "file", "--database", new) == (2, "", told)


def test_an_endless_line_is_not_read_completely(capsys: Capture) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    run(capsys, "export", "--output", "file")
    head = Path("file").read_bytes().splitlines()[0]
    row = b'{"message": "%b"}\n' % (b"x" * (dumps.MOST_BYTES * 3 // 2))
    whole = head + b"\n" + row
    end = json.dumps({"end": {"lines": 3, "crc32": zlib.crc32(whole)}}).encode() + b"\n"
    Path("file").write_bytes(whole + end)
    assert run(capsys, "import", "file", "--database", "new.db") == (
        2,
        "",
        ["iwts: file line 2: not a row of an iwts export"],
    )


def test_an_export_does_not_overwrite_the_database(capsys: Capture) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    Path("link").symlink_to("iwts.db")
    for name in ("iwts.db", "link"):
        assert run(capsys, "export", "--output", name) == (2, "", [f"iwts: cannot export to {name}; name another file"])
    assert run(capsys, "links", "show", "nour")[0] == 0


def test_control_characters_in_imported_names_are_escaped(capsys: Capture, new: str) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    run(capsys, "export", "nour", "--output", "file")
    Path("file").write_bytes(changed(Path("file").read_bytes().splitlines()[:-1], "link", label="\x1b[2Jعرض\x9b"))
    assert run(capsys, "import", "file", "--database", new)[0] == 0
    out = run(capsys, "links", "list", "--database", new)[1]
    assert out == "http://127.0.0.1:8080/nour  first  +14155550132  \\x1b[2Jعرض\\x9b\n"


def test_a_link_moves_to_a_running_server(capsys: Capture, new: str, demo: Demo) -> None:
    demo()
    run(capsys, "export", "fix-it", "--output", "one")
    assert Path("one").stat().st_mode & 0o777 == 0o600
    server = Running("--database", new)
    try:
        made(capsys, "+14155550132", "--slug", "nour", "--database", new)
        eventually(lambda: server.visitor.get("/nour").status == 302)
        told = "http://127.0.0.1:8080/fix-it\n"
        assert run(capsys, "import", "one", "--database", new) == (0, told, [])
        eventually(lambda: server.visitor.get("/fix-it", User_Agent="curl/8").status == 302)
        before = json.loads(run(capsys, "stats", "fix-it", "--json")[1])
        after = before | {"bots": before["bots"] + 1}
        eventually(lambda: json.loads(run(capsys, "stats", "fix-it", "--json", "--database", new)[1]) == after)
        taken = ["iwts: cannot import this link: the link name “fix-it” is taken or reserved here"]
        assert run(capsys, "import", "one", "--database", new) == (2, "", taken)
        run(capsys, "links", "delete", "fix-it", "--yes", "--database", new)
        assert run(capsys, "import", "one", "--database", new) == (2, "", taken)
        assert json.loads(run(capsys, "stats", "nour", "--json", "--database", new)[1])["visits"] == 1
    finally:
        server.stop()


def test_campaigns_move_with_their_link_and_with_everything(capsys: Capture, anew: Anew) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    run(capsys, "links", "campaigns", "nour", "--add", "Flyer", "--add", "نشرة المحل")
    kept = json.loads(run(capsys, "links", "campaigns", "nour", "--archive", "Flyer", "--json")[1])
    assert len(kept["campaigns"]) == 2
    for what in (["nour"], []):
        new = anew()
        run(capsys, "export", *what, "--output", "file")
        assert run(capsys, "import", "file", "--database", new)[0] == 0
        assert json.loads(run(capsys, "links", "campaigns", "nour", "--json", "--database", new)[1]) == kept


def test_a_link_from_a_killed_import_is_hidden_and_can_be_imported_again(capsys: Capture, new: str, demo: Demo) -> None:
    demo()
    run(capsys, "export", "fix-it", "--output", "one")
    made(capsys, "+14155550132", "--slug", "nour", "--database", new)
    code = (
        "import os, sys\nfrom iwts import cli\nfrom iwts.transfer import one_link\none_link.CHUNK = 50\n"
        "def die(*_): os.kill(os.getpid(), 9)\n"
        "setattr(one_link._Arrival, sys.argv.pop(1), die)\ncli.main(sys.argv[1:])"
    )
    for step in ("count", "wait_for_mark", "show", "_write_together"):
        done = subprocess.run([sys.executable, "-c", code, step, "import", "one", "--database", new], check=False)
        assert done.returncode == -signal.SIGKILL
        assert "fix-it" not in run(capsys, "links", "list", "--database", new)[1]
        assert run(capsys, "stats", "fix-it", "--database", new)[0] == 2
    assert run(capsys, "import", "one", "--database", new)[0] == 0
    both = [run(capsys, "stats", "fix-it", "--json", *more) for more in ([], ["--database", new])]
    assert both[0] == both[1]
    db = open_database(address.parse(new), Clock())
    with db.read() as tx:
        assert tx.value("SELECT count(*) FROM link") == 2
        assert tx.value("SELECT count(*) FROM visit WHERE link NOT IN (SELECT link FROM number)") == 0
    db.close()


@pytest.mark.file
@pytest.mark.parametrize("step", ["read", "count", "wait_for_mark", "_check_all"])
def test_an_import_that_another_one_overtakes_is_refused_in_one_line(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, demo: Demo, step: str
) -> None:
    demo(20_000)
    overtake(capsys, "new.db", monkeypatch, step)


def test_an_import_that_another_one_overtakes_at_its_end_is_refused_in_one_line(
    capsys: Capture, new: str, monkeypatch: pytest.MonkeyPatch, demo: Demo
) -> None:
    demo(20_000)
    overtake(capsys, new, monkeypatch, "show")


def overtake(capsys: Capture, new: str, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """Begin another import before a step of an import."""
    run(capsys, "export", "nour-bakery", "--output", "one")
    made(capsys, "+14155550132", "--slug", "nour", "--database", new)
    do_step = getattr(arrival._Arrival, step)

    def overtaken(*arguments: Any) -> Any:
        monkeypatch.setattr(arrival._Arrival, step, do_step)
        subprocess.run(command("import", "one", "--database", new), check=True, capture_output=True)
        return do_step(*arguments)

    monkeypatch.setattr(arrival._Arrival, step, overtaken)
    told = "iwts: another import has started and replaced this one"
    assert run(capsys, "import", "one", "--database", new) == (2, "", [told])
    both = [run(capsys, "stats", "nour-bakery", "--json", *more) for more in ([], ["--database", new])]
    assert both[0] == both[1]


def test_of_imports_of_a_link_at_once_one_succeeds_and_the_others_are_refused(demo: Demo, anew: Anew) -> None:
    demo()
    subprocess.run(command("export", "fix-it", "--output", "one"), check=True, capture_output=True)
    head, start = dumps.check(Path("one")), threading.Barrier(4)

    def ending(location: Location) -> str:
        with contextlib.closing(open_database(location, now)) as db:
            start.wait(PATIENCE)
            try:
                return arrival.import_link(Path("one"), head, db, [Path("spill")], quiet)
            except IwtsError as error:
                return str(error)

    with ThreadPoolExecutor(4) as pool:
        for location in [address.parse(anew()) for _ in range(3)]:
            assert sorted(pool.map(ending, [location] * 4))[-1:] == ["fix-it"]
            with contextlib.closing(open_database(location, now)) as db, db.read() as tx:
                assert tx.all("SELECT slug FROM link") == [("fix-it",)], "and no remains of another"


def test_a_link_that_is_being_imported_is_not_exported(capsys: Capture, new: str) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    db = open_database(Path("iwts.db"), Clock())
    with db.write() as tx:
        tx.run("INSERT INTO link (slug, label, message, routing, created_at) VALUES ('(import)', '', '', 'first', 1)")
    run(capsys, "export", "--output", "all")
    db.close()
    assert run(capsys, "import", "all", "--database", new)[0] == 0
    there = open_database(address.parse(new), Clock())
    deletion.purge_all(there)
    with there.read() as tx:
        assert tx.all("SELECT slug FROM link") == [("nour",)]
    there.close()
