"""Damaged bytes in the database file."""

import random
import re
from pathlib import Path

import pytest

from iwts import tokens
from iwts.clock import now
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.storage.db import Database
from tests.faults.conftest import Start, in_short
from tests.faults.server import no_traceback
from tests.patience import PATIENCE

pytestmark = pytest.mark.slow

PAGE = 4096  # bytes, SQLite's default


@pytest.fixture
def leads_to(folder: Path) -> dict[str, str]:
    """Slugs and their targets, in a file of many pages."""
    database = Database(folder / "iwts.db", now)
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
