"""Journal commit: append the visits of one turn of the loop to the journal as one record, then send their answers."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

from iwts.front.bounds import Bounds
from iwts.front.commits import QUICK_COMMITS, QUICK_SECONDS, Answers, Commits
from iwts.pulse import Pulse
from iwts.visits.batch import Batch
from iwts.visits.journal_recorder import JournalRecorder

MOST_WAITING = 50_000  # visits that wait in memory for a disk that hangs: 30 MB


class JournalCommit(Commits):
    """Collects answers, appends to the journal, then sends them.

    Like `GroupCommit`, it waits for a slow disk in a separate thread, and for a fast one on the loop. A disk that
    hangs holds up answers for a limited time; what they told is saved when it goes on, if there is not too much.
    """

    def __init__(self, recorder: JournalRecorder, bounds: Bounds, pulse: Pulse) -> None:
        super().__init__(recorder)
        self._recorder = recorder
        self._pulse = pulse
        self._patience = bounds.commit
        self._pause = bounds.stock
        self._quick = 0  # fast commits in a row
        self._is_due = False  # whether the recorder is to look after the journal
        self._saving: asyncio.Future[None] | None = None  # by the thread
        self._disk = ThreadPoolExecutor(1, "disk")
        self.tasks = [asyncio.ensure_future(work) for work in (self._commit(), self._look())]

    async def _commit(self) -> None:
        """Save the recorder's batch, then send the answers that waited for it; repeat forever."""
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            batch, answers, self._answers = self._recorder.take(), self._answers, []
            if self._quick < QUICK_COMMITS or self._is_due:
                await self._in_thread(batch, answers)
            else:
                self._pulse.wait_for_disk()
                self._save(batch)
                self._pulse.beat()
            self._send_all(answers)

    async def _look(self) -> None:
        """Have the recorder look after the journal from time to time, forever."""
        while True:
            await asyncio.sleep(self._pause)
            self._is_due = True
            self._wanted.set()

    async def _in_thread(self, batch: Batch, answers: Answers) -> None:
        """Save a batch in the thread. If that takes too long, send its answers and those that follow meanwhile."""
        is_due, self._is_due = self._is_due, False

        def work() -> None:
            self._save(batch)
            if is_due:
                self._recorder.look()

        self._saving = saving = asyncio.get_running_loop().run_in_executor(self._disk, work)
        while not (await asyncio.wait([saving], timeout=self._patience))[0]:
            self._send_all(answers)
            self._send_all(self._answers)
            late = f"the disk is slow (a write takes longer than {self._patience:g} s)"
            self._recorder.wait_for_disk(late, MOST_WAITING)
        saving.result()

    def _save(self, batch: Batch) -> None:
        if batch:
            began = time.monotonic()
            self._recorder.save(batch)
            seconds = time.monotonic() - began
            self.seconds.add(seconds)
            self.sizes.add(len(batch.visits))
            self._quick = self._quick + 1 if seconds < QUICK_SECONDS else 0

    async def close(self) -> None:
        if self._saving:
            await asyncio.wait([self._saving])
        for task in self.tasks:
            task.cancel()
        self._disk.shutdown()
