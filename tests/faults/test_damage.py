"""Damaged bytes in the database file."""

import contextlib
import random
import re
from pathlib import Path

import apsw
import pytest

from iwts import tokens
from iwts.clock import now
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.storage.engines import open_database
from tests.faults.conftest import Start, in_short
from tests.faults.server import no_traceback
from tests.patience import PATIENCE, eventually
from tests.storage import schemas

pytestmark = pytest.mark.slow

PAGE = 4096  # bytes, SQLite's default


@pytest.fixture
def leads_to(folder: Path) -> dict[str, str]:
    """Slugs and their targets, in a file of many pages."""
    database = open_database(folder / "iwts.db", now)
    made = {}
    with database.write() as tx:
        for n in range(120):
            draft = Draft.check([Typed(f"+1415555{n:04}")], slug=f"link-{n}", message=f"message {n} " * 20)
            link = links.create(tx, draft, tokens.digest(tokens.new()))
            made[link.slug] = link.target(link.numbers[0])
    database.close()
    return made


def serves_only_right_targets(start: Start, leads_to: dict[str, str]) -> None:
    """Check that each link has its right target or an error, and that errors are logged without a traceback."""
    server = start(durability="process")
    if not server.said:
        assert server.process.wait(PATIENCE) == 2
        assert re.fullmatch(r"iwts: .*\n", server.log), server.log
        return
    try:
        answers = {slug: server.visitor.get(f"/{slug}") for slug in leads_to}
    except TimeoutError:
        no_traceback(server.log)
        raise
    wrong = {slug: a.location for slug, a in answers.items() if a.status == 302 and a.location != leads_to[slug]}
    assert wrong == {}
    assert {answer.status for answer in answers.values()} <= {302, 404, 503}
    if any(answer.status != 302 for answer in answers.values()):
        assert "damaged" in server.log + " ".join(server.health()["reasons"])
    server.stop()
    no_traceback(server.log)


@pytest.mark.parametrize("seed", range(in_short(4, 100)))
def test_flipped_bytes_never_lead_to_a_stranger_and_are_reported_in_one_line(
    folder: Path, start: Start, leads_to: dict[str, str], seed: int
) -> None:
    dice = random.Random(seed)
    data = bytearray((folder / "iwts.db").read_bytes())
    for page in dice.sample(range(len(data) // PAGE), dice.choice((1, 1, 3, 10))):
        for _ in range(dice.choice((1, 8, 100))):
            data[page * PAGE + dice.randrange(PAGE)] ^= dice.randrange(1, 256)
    (folder / "iwts.db").write_bytes(data)
    serves_only_right_targets(start, leads_to)


@pytest.mark.parametrize(
    ("written", "there"),
    [(b"14155550042", b"14155550043"), (b"link-42", b"link-4\x12"), (b"message 42 m", b"message 43 m")],
    ids=["number", "slug", "message"],
)
def test_a_flipped_bit_in_a_link_never_leads_to_a_stranger(
    folder: Path, start: Start, leads_to: dict[str, str], written: bytes, there: bytes
) -> None:
    data = (folder / "iwts.db").read_bytes()
    assert written in data
    (folder / "iwts.db").write_bytes(data.replace(written, there, 1))
    serves_only_right_targets(start, leads_to)


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        ("DROP TABLE policy", "the table policy is missing"),
        ("ALTER TABLE visit DROP COLUMN ip", "the table visit lacks the column ip"),
        ("DELETE FROM rollup_progress", "the table rollup_progress has 0 rows instead of one"),
        ("DELETE FROM spill_progress", "the table spill_progress has 0 rows instead of one"),
        ("UPDATE spill_progress SET last_batch = 'x'", "spill_progress.last_batch has a wrong value"),
        ("PRAGMA user_version=-1", "its schema number is -1"),
    ],
)
def test_a_server_refuses_a_database_that_lacks_essential_parts(
    folder: Path, start: Start, leads_to: dict[str, str], sql: str, reason: str
) -> None:
    assert leads_to
    _change(folder, sql)
    server = start()
    assert not server.said
    assert server.process.wait(PATIENCE) == 2
    assert re.fullmatch(rf"iwts: \S*iwts.db is damaged \({re.escape(reason)}\); restore a backup\n", server.log)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE visit SET at = 'noon'",
        "UPDATE visit SET link = 99, visitor = 'x', agent = 'x'",
        "UPDATE link SET turn = 'x', routing = 'turn'",
        "UPDATE link SET created_at = 'today', label = x'00'",
        "UPDATE link_total SET visits = 'many', has_rollups = 'x'",
        "UPDATE outbox SET due_at = 0, tries = 'x', language = 'xx'",
        "UPDATE day_key SET key = 7",
        "UPDATE secret SET value = 7",
        "DELETE FROM agent",
        "DELETE FROM sqlite_sequence",
    ],
)
def test_a_server_serves_what_it_can_of_a_database_with_wrong_rows(folder: Path, start: Start, sql: str) -> None:
    (folder / "iwts.db").unlink()
    schemas.restore(1, folder / "iwts.db")
    _change(folder, sql)
    server = start(durability="process")
    if not server.said:
        assert server.process.wait(PATIENCE) == 2
        assert re.fullmatch(r"iwts: .*\n", server.log), server.log
        return
    assert server.visitor.get("/secret").status in (200, 503)
    assert server.visitor.get("/shop").status in (302, 503)
    assert server.visitor.get("/").status in (200, 500, 503)
    before = server.children()
    eventually(lambda: server.health()["visits"]["accepted"] >= 0)
    assert server.children() == before
    server.stop()
    no_traceback(server.log)


def _change(folder: Path, sql: str) -> None:
    with contextlib.closing(apsw.Connection(str(folder / "iwts.db"))) as connection:
        connection.execute(f"PRAGMA ignore_check_constraints=1; PRAGMA foreign_keys=0; {sql}")
