"""Group commit: commit the visits of one turn of the loop as one transaction, then send their answers."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from iwts.clock import Deadline
from iwts.errors import Unavailable
from iwts.front.bounds import Bounds
from iwts.storage.db import Database
from iwts.storage.errors import Busy
from iwts.visits.recorder import Recorder
from iwts.visits.store import Batch

log = logging.getLogger(__name__)

RETRY_SECONDS = 0.001
QUICK_SECONDS = 0.005  # if commits have been this fast …
QUICK_COMMITS = 50  # … this many times in a row, they run on the loop
GAP_SECONDS = 0.003  # after a slow commit, to let other processes write
LOG_SECONDS = 0.2  # between two checks of the write-ahead log
LONG_LOG = 1000  # pages of log that start a checkpoint, SQLite's own figure
LONGEST_LOG = 4000  # … that start one with writing paused, after which the log starts from its beginning; 16 MB

T = TypeVar("T")
Answers = list[tuple[Callable[[bytes], None], bytes]]


class GroupCommit:
    """Collects answers, commits, then sends them.

    A slow disk is waited for in a separate thread while the loop collects the next batch. A fast one is waited for on
    the loop, which doubles throughput.
    """

    def __init__(self, recorder: Recorder, db: Database, bounds: Bounds) -> None:
        self._recorder = recorder
        self._db = db
        self._bounds = bounds
        self._quick = 0  # fast commits in a row
        self._syncs = False  # whether the next commit may restart the log, which always waits for the disk
        self._thread = ThreadPoolExecutor(1, "disk")
        self._turn = asyncio.Lock()
        self._wanted = asyncio.Event()
        self._answers: Answers = []
        self._late: asyncio.TimerHandle | None = None
        works = (self._commit(), self._replay(), self._shorten_log())
        self.tasks = [asyncio.ensure_future(work) for work in works]  # the front ends when one of them ends

    def add(self, send: Callable[[bytes], None], answer: bytes) -> None:
        """Send an answer as soon as everything the recorder has so far is safe."""
        if not self._answers:
            self._late = asyncio.get_running_loop().call_later(self._bounds.commit, _send_all, self._answers)
        self._answers.append((send, answer))
        self._wanted.set()

    def wake(self) -> None:
        """Commit what the recorder has, if anything, at the end of this turn of the loop."""
        if self._recorder.has_batch:
            self._wanted.set()

    async def _commit(self) -> None:
        """Commit, then send the answers that waited for it, forever."""
        while True:
            await self._wanted.wait()
            async with self._turn:
                self._wanted.clear()
                batch, answers, self._answers, late = self._recorder.take(), self._answers, [], self._late
                await self._save(batch)
                if late:
                    late.cancel()
                _send_all(answers)
            if not self._quick:
                await asyncio.sleep(GAP_SECONDS)

    async def _replay(self) -> None:
        """Replay the spill file into the database, a little at a time; return when only another process can."""
        while True:
            await asyncio.sleep(self._bounds.replay)
            while await self._between(self._recorder.replay):
                pass
            if self._recorder.is_stuck:
                return
            with contextlib.suppress(Unavailable):
                await self._between(self._recorder.forget_old_keys)

    async def _shorten_log(self) -> None:
        """Checkpoint a long log while commits continue, forever."""
        while True:
            await asyncio.sleep(LOG_SECONDS)
            with contextlib.suppress(Unavailable):
                pages, done = self._db.log()
                in_trouble = bool(self._recorder.problem)  # on a full disk, space may be left inside the log
                if pages - done > (0 if in_trouble else LONG_LOG):
                    await asyncio.to_thread(self._db.checkpoint)
                    if pages > LONGEST_LOG or in_trouble:
                        await self._between(self._db.checkpoint)
                    self._syncs = True

    async def _between(self, work: Callable[[], T]) -> T:
        """Run `work`, which may take long, between two commits."""
        async with self._turn:
            return await self._elsewhere(work)

    async def close(self) -> None:
        """Wait for a running commit, then stop."""
        async with self._turn:
            for task in self.tasks:
                task.cancel()
        self._thread.shutdown()

    async def _save(self, batch: Batch) -> None:
        try:
            await self._write(batch)
            began = time.monotonic()
            if self._quick < QUICK_COMMITS or self._syncs:
                self._syncs = False
                await self._elsewhere(lambda: self._recorder.commit(batch))
            else:
                self._recorder.commit(batch)
            self._quick = self._quick + 1 if time.monotonic() - began < QUICK_SECONDS else 0
        except Exception as error:  # noqa: BLE001 (a visit is never lost to a mistake of ours)
            self._quick, reason = 0, error
            await self._elsewhere(lambda: self._recorder.spill(batch, reason))

    async def _write(self, batch: Batch) -> None:
        # One wait is enough: while the last batch had to be spilled, later ones do not wait.
        deadline = Deadline(0 if self._recorder.problem else self._bounds.lock)
        while True:
            try:
                return self._recorder.write(batch)
            except Busy:
                if deadline.passed:
                    raise
            await asyncio.sleep(RETRY_SECONDS)

    async def _elsewhere(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)


def _send_all(answers: Answers) -> None:
    for send, answer in answers:
        try:
            send(answer)
        except Exception:  # one client's failure must not cost the others their answers
            log.exception("an answer could not be sent")
    answers.clear()
