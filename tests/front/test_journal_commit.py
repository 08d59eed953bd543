"""How answers wait for the journal; the disk is slow or hangs when a test says so."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from iwts.front import journal_commit
from iwts.front.bounds import Bounds
from iwts.front.journal_commit import JournalCommit
from iwts.instance.service import Service
from iwts.links.link import Link
from iwts.meters import Histogram
from iwts.pulse import Pulse
from iwts.visits.backlog import Totals
from iwts.visits.batch import Batch
from iwts.visits.journal import Journal
from iwts.visits.journal_reader import JournalReader
from iwts.visits.journal_recorder import JournalRecorder
from tests.conftest import add_link
from tests.front import loops
from tests.patience import PATIENCE, PATIENT

pytestmark = pytest.mark.replaces
LIMIT = 1 << 20


class Front:
    """What the front does with a commit, and the answers that were sent."""

    def __init__(self, service: Service, folder: Path, bounds: Bounds) -> None:
        self.reader = JournalReader(folder, LIMIT, 600)
        journal = Journal(folder, LIMIT, 600, durable=False)
        self.recorder = JournalRecorder(service.db, journal, self.reader, service.clock, "none", 1)
        self.link: Link = add_link(service)[0]
        self.commits = JournalCommit(self.recorder, bounds, Pulse())
        self.sent = list[bytes]()

    def visit(self, answer: bytes = b"answer") -> None:
        self.recorder.add_visit(
            self.link, self.link.numbers[0], b"1234", country="", agent="", referrer="", campaign=""
        )
        self.commits.add(self.send, answer)

    def send(self, answer: bytes, _: Histogram) -> None:
        if answer == b"bad":
            raise ValueError("this client has left")
        self.sent.append(answer)

    async def answer(self) -> None:
        """Have a visitor come and get an answer."""
        before = len(self.sent)
        self.visit()
        await until(lambda: len(self.sent) > before)

    def saved(self) -> int:
        return sum(len(Batch.unpack(payload).visits) for _, payload in self.reader.records(0))

    async def close(self) -> None:
        await self.commits.close()
        self.recorder.close()


class Disk:
    """A disk that hangs when a record is appended, until the test says."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.goes_on = threading.Event()
        self.threads = list[str]()
        append = Journal.append

        def hang(journal: Journal, payload: bytes, opening: Callable[[], bytes]) -> int:
            self.threads.append(threading.current_thread().name)
            assert self.goes_on.wait(PATIENCE)
            return append(journal, payload, opening)

        monkeypatch.setattr(Journal, "append", hang)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


async def until(check: Callable[[], object]) -> None:
    """Let the loop run until something is so."""
    async with asyncio.timeout(PATIENCE):
        while not check():
            await asyncio.sleep(0.001)


Play = Callable[..., None]


@pytest.fixture
def play(service: Service, tmp_path: Path) -> Play:
    """Run a scene with a front on a loop of its own."""

    def play_(scene: Callable[[Front], Awaitable[None]], bounds: Bounds = PATIENT) -> None:
        async def run() -> None:
            front = Front(service, tmp_path / "journal", bounds)
            await scene(front)
            await front.close()

        loops.run(run())

    return play_


def test_no_answer_is_sent_before_its_visit_is_in_the_journal(play: Play, disk: Disk) -> None:
    async def scene(front: Front) -> None:
        front.visit(b"one")
        front.visit(b"two")
        await until(lambda: disk.threads)
        await asyncio.sleep(0)
        assert (front.sent, front.saved()) == ([], 0)
        disk.goes_on.set()
        await until(lambda: front.sent)
        assert (front.sent, front.saved()) == ([b"one", b"two"], 2)
        assert front.commits.sizes.total == 2, "one record for both"

    play(scene)


def test_a_disk_that_hangs_holds_up_answers_for_a_while_and_costs_no_visit(play: Play, disk: Disk) -> None:
    async def scene(front: Front) -> None:
        front.visit(b"first")
        await until(lambda: disk.threads)
        await until(lambda: front.sent == [b"first"])
        for _ in range(3):
            await front.answer()
        assert front.recorder.problem == "the disk is slow (a write takes longer than 0.05 s)"
        assert front.recorder.totals == Totals(accepted=4)
        assert len(disk.threads) == 1
        disk.goes_on.set()
        await until(lambda: front.saved() == 4)
        await until(lambda: front.recorder.totals == Totals(accepted=4, spilled=4))
        assert front.recorder.problem == ""

    play(scene, Bounds(commit=0.05))


def test_too_many_visits_are_not_kept_for_a_disk_that_hangs(
    play: Play, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_commit, "MOST_WAITING", 2)

    async def scene(front: Front) -> None:
        front.visit()
        await until(lambda: disk.threads)
        for _ in range(3):
            front.visit()
        await until(lambda: front.recorder.totals == Totals(accepted=4, dropped=3))
        disk.goes_on.set()
        await until(lambda: front.recorder.totals == Totals(accepted=4, spilled=1, dropped=3))

    play(scene, Bounds(commit=0.05))


def test_a_fast_disk_is_waited_for_on_the_loop_and_a_slow_one_is_not(
    play: Play, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_commit, "QUICK_COMMITS", 3)
    disk.goes_on.set()

    async def scene(front: Front) -> None:
        async def visit_until(is_in_thread: bool) -> None:
            async with asyncio.timeout(PATIENCE):
                while not disk.threads or disk.threads[-1].startswith("disk") != is_in_thread:
                    await front.answer()

        monkeypatch.setattr(journal_commit, "QUICK_SECONDS", PATIENCE)
        await visit_until(is_in_thread=True)
        await visit_until(is_in_thread=False)
        monkeypatch.setattr(journal_commit, "QUICK_SECONDS", 0)
        await visit_until(is_in_thread=True)

    play(scene)


def test_a_client_that_fails_costs_no_other_its_answer(play: Play) -> None:
    async def scene(front: Front) -> None:
        for answer in (b"bad", b"good"):
            front.visit(answer)
        await until(lambda: front.sent == [b"good"])

    play(scene)


def test_what_was_shipped_is_noticed_without_visitors(play: Play) -> None:
    async def scene(front: Front) -> None:
        front.visit()
        await until(lambda: front.recorder.totals == Totals(accepted=1, spilled=1))
        front.reader.note(next(iter(front.reader.records(0)))[0])
        await until(lambda: front.recorder.totals == Totals(accepted=1, committed=1))

    play(scene, Bounds(stock=0.01))


def test_what_only_counts_is_saved_too(play: Play) -> None:
    async def scene(front: Front) -> None:
        front.recorder.set_turn(front.link, 0)
        front.commits.wake()
        await until(lambda: list(front.reader.records(0)))

    play(scene)


def test_the_end_waits_for_the_disk_and_saves_everything(play: Play, disk: Disk) -> None:
    fronts = list[Front]()

    async def scene(front: Front) -> None:
        fronts.append(front)
        front.visit()
        await until(lambda: disk.threads)
        front.visit()
        asyncio.get_running_loop().call_later(0.05, disk.goes_on.set)

    play(scene)
    assert fronts[0].saved() == 2
