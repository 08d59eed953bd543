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
from iwts.meters import Histogram
from iwts.pulse import Pulse
from iwts.storage.db import Database
from iwts.storage.errors import Busy
from iwts.visits.batch import Batch
from iwts.visits.recorder import Recorder

log = logging.getLogger(__name__)

RETRY_SECONDS = 0.001
QUICK_SECONDS = 0.005  # if commits have been this fast …
QUICK_COMMITS = 50  # … this many times in a row, they run on the loop
GAP_SECONDS = 0.003  # after a slow commit, to let other processes write
LOG_SECONDS = 0.2  # between two checks of the write-ahead log
LONG_LOG = 1000  # pages of log that start a checkpoint, SQLite's own figure
LONGEST_LOG = 4000  # … that start one with writing paused, after which the log starts from its beginning; 16 MB
SIZES = (0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)  # of batches, bounds of their histogram

T = TypeVar("T")
Send = Callable[[bytes, Histogram], None]
Answers = list[tuple[Send, bytes]]


class Late(Unavailable):
    """The database takes longer than answers may wait."""


class GroupCommit:
    """Collects answers, commits, then sends them.

    A slow disk is waited for in a separate thread while the loop collects the next batch. A fast one is waited for on
    the loop, which doubles throughput. A batch that has waited for half the time that its answers may take goes to the
    spill file, in another thread. The other half is for the sync of that file.

    Only the holder of the turn uses the recorder's connection to the database. A late commit holds the turn to its end.

    `answered` has how long answers took, `seconds` how long commits took, `sizes` how many visits they had.
    """

    def __init__(self, recorder: Recorder, db: Database, bounds: Bounds, pulse: Pulse) -> None:
        self._recorder = recorder
        self._pulse = pulse
        self._db = db
        self.answered, self.seconds, self.sizes = Histogram(), Histogram(), Histogram(SIZES)
        self._bounds = bounds
        self._quick = 0  # fast commits in a row
        self._syncs = False  # whether the next commit may restart the log, which always waits for the disk
        self._disk = ThreadPoolExecutor(1, "disk")
        self._spiller = ThreadPoolExecutor(2, "spill")  # one may hang in a sync
        self._patience = bounds.commit / 2
        self._turn = asyncio.Lock()
        self._others = 0  # jobs other than commits that hold the turn or wait for it
        self._is_late = False  # whether the holder of the turn is late
        self._until = 0.0  # when the batch that is being saved goes to the spill file
        self._wanted = asyncio.Event()
        self._answers: Answers = []
        works = (self._commit(), self._replay(), self._shorten_log())
        self.tasks = [asyncio.ensure_future(work) for work in works]  # the front ends when one of them ends

    def add(self, send: Send, answer: bytes) -> None:
        """Send an answer as soon as everything the recorder has so far is safe; `send` measures how long it took."""
        self._answers.append((send, answer))
        self._wanted.set()

    def wake(self) -> None:
        """Commit what the recorder has, if anything, at the end of this turn of the loop."""
        if self._recorder.has_batch:
            self._wanted.set()

    async def _commit(self) -> None:
        """Save the recorder's batch, then send the answers that waited for it; repeat forever."""
        loop = asyncio.get_running_loop()
        while True:
            await self._wanted.wait()
            self._until = loop.time() + self._patience
            has_turn = await self._gets_turn()
            self._wanted.clear()
            batch, answers, self._answers = self._recorder.take(), self._answers, []
            try:
                if not has_turn:
                    raise self._late()
                await self._save(batch)
            except Exception as error:  # noqa: BLE001 (no bug may lose a visit)
                self._quick = 0
                has_turn = has_turn and not isinstance(error, Late)
                await self._spill(batch, error)
            if has_turn:
                self._turn.release()
            self._send_all(answers)
            if not self._quick:
                await asyncio.sleep(GAP_SECONDS)

    async def _gets_turn(self) -> bool:
        """Wait for the turn; False if that takes too long."""
        if self._is_late:
            return False
        if not self._others:  # the usual case: the turn is free
            return await self._turn.acquire()
        try:
            async with asyncio.timeout_at(self._until):
                return await self._turn.acquire()
        except TimeoutError:
            self._is_late = True
            return False

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
                    # A log that takes all of a small disk leaves no room to copy it into the file.
                    if in_trouble or pages > min(LONGEST_LOG, await asyncio.to_thread(self._db.room)):
                        await self._between(self._db.checkpoint)
                    self._syncs = True

    async def _between(self, work: Callable[[], T]) -> T:
        """Run `work`, which may take long, between two commits."""
        self._others += 1
        try:
            async with self._turn:
                try:
                    return await self._elsewhere(work)
                finally:
                    self._is_late = False
        finally:
            self._others -= 1

    async def close(self) -> None:
        """Wait for a running commit, then stop."""
        async with self._turn:
            for task in self.tasks:
                task.cancel()
        self._disk.shutdown()
        self._spiller.shutdown()

    async def _save(self, batch: Batch) -> None:
        if self._recorder.is_behind:
            await self._catch_up()
            self._recorder.write(batch)  # without waiting; it may still be behind
        else:
            await self._write(batch)
        if self._quick < QUICK_COMMITS or self._syncs:
            self._syncs = False
            seconds = await self._in_time(lambda: self._committed(batch))
        else:
            self._pulse.wait_for_disk()
            seconds = self._committed(batch)
            self._pulse.beat()
        self._quick = self._quick + 1 if seconds < QUICK_SECONDS else 0

    async def _catch_up(self) -> None:
        """Replay a part of the spill file."""
        while await self._in_time(self._replay_part) and self._recorder.is_nearly_full:
            # These visitors wait; otherwise their visits would be lost. A disk that hangs still counts as late.
            self._until = asyncio.get_running_loop().time() + self._patience

    def _replay_part(self) -> bool:
        return self._recorder.replay()

    def _committed(self, batch: Batch) -> float:
        """Commit; return how many seconds the disk took, however long the loop takes to notice."""
        began = time.monotonic()
        self._recorder.commit(batch)
        seconds = time.monotonic() - began
        self.seconds.add(seconds)
        self.sizes.add(len(batch.visits))
        return seconds

    async def _in_time(self, work: Callable[[], T]) -> T:
        """Run `work` with the turn. Raise `Late` if it takes too long; it then keeps running, with the turn."""
        working = self._elsewhere(work)
        await asyncio.wait([working], timeout=max(self._until - working.get_loop().time(), 0))
        if not working.done():
            self._is_late = True
            working.add_done_callback(self._end_late)
            raise self._late()
        return working.result()

    def _end_late(self, working: asyncio.Future[T]) -> None:
        if not working.cancelled() and working.exception():
            log.warning("a late commit failed: %s", working.exception())
        self._is_late = False
        self._turn.release()

    def _late(self) -> Late:
        return Late(f"the disk is slow (a commit takes longer than {self._patience:g} s)")

    async def _spill(self, batch: Batch, reason: Exception) -> None:
        """Spill a batch. Return once it is dropped, or in the file and synced; the sync may take limited time."""
        loop = asyncio.get_running_loop()
        written = loop.create_future()

        def note() -> None:
            loop.call_soon_threadsafe(written.set_result, None)

        spilling = loop.run_in_executor(self._spiller, lambda: self._recorder.spill(batch, reason, note))
        await asyncio.wait([spilling], timeout=self._patience)
        await asyncio.wait([spilling, written], return_when=asyncio.FIRST_COMPLETED)

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

    def _elsewhere(self, work: Callable[[], T]) -> asyncio.Future[T]:
        return asyncio.get_running_loop().run_in_executor(self._disk, work)

    def _send_all(self, answers: Answers) -> None:
        for send, answer in answers:
            try:
                send(answer, self.answered)
            except Exception:  # one client's failure must not cost the others their answers
                log.exception("an answer could not be sent")
        answers.clear()
