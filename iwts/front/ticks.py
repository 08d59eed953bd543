"""Ticks: what one turn of the loop decided is committed as one transaction, and only then are its answers sent."""

import asyncio
import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from iwts.recorder import Recorder
from iwts.visits import Batch

log = logging.getLogger(__name__)

LOCK_SECONDS = 0.05  # that a batch waits for another process's write lock before it is spilled
RETRY_SECONDS = 0.001
SLOW_SECONDS = 2.0  # that an answer waits for a commit which merely takes long

T = TypeVar("T")
Answers = list[tuple[Callable[[bytes], None], bytes]]


class Ticks:
    """Gathers answers and commits. With `threaded` a commit has a thread of its own (it waits for an fsync) and the
    loop gathers the next batch meanwhile; without, it is a write to the system's memory and done on the loop."""

    def __init__(self, recorder: Recorder, threaded: bool) -> None:
        self._recorder = recorder
        self._loop = asyncio.get_running_loop()
        self._thread = ThreadPoolExecutor(1, "commit") if threaded else None
        self._answers: Answers = []
        self._committing = False

    def add(self, send: Callable[[bytes], None], answer: bytes) -> None:
        """Send an answer once all that the recorder was given until now is safe."""
        self._answers.append((send, answer))
        self.wake()

    def wake(self) -> None:
        """See to it that what the recorder was given is committed at the end of this turn of the loop."""
        if not self._committing:
            self._committing = True
            self._loop.call_soon(self._tick)

    async def run(self, work: Callable[[], T]) -> T:
        """Have something done where commits are done, and never at the same time as one."""
        if self._thread:
            return await self._loop.run_in_executor(self._thread, work)
        return work()

    def close(self) -> None:
        """Wait for a commit that is on its way."""
        if self._thread:
            self._thread.shutdown()

    def _tick(self) -> None:
        batch, answers, self._answers = self._recorder.take(), self._answers, []
        if self._thread is None:
            self._try(batch, answers, give_up=time.monotonic() + LOCK_SECONDS)
            return
        late = self._loop.call_later(SLOW_SECONDS, _send_all, answers)
        self._thread.submit(self._recorder.save, batch).add_done_callback(
            lambda done: self._loop.call_soon_threadsafe(self._saved, done, answers, late)
        )

    def _try(self, batch: Batch, answers: Answers, give_up: float) -> None:
        """Without a thread nothing may wait for a lock: come back a little later, and in the end spill."""
        if not self._recorder.try_save(batch):
            if time.monotonic() < give_up:
                self._loop.call_later(RETRY_SECONDS, self._try, batch, answers, give_up)
                return
            self._recorder.save(batch)
        _send_all(answers)
        self._go_on()

    def _saved(self, done: Future[None], answers: Answers, late: asyncio.TimerHandle) -> None:
        late.cancel()
        done.result()
        _send_all(answers)
        self._go_on()

    def _go_on(self) -> None:
        self._committing = False
        if self._answers or self._recorder.has_batch:
            self.wake()


def _send_all(answers: Answers) -> None:
    for send, answer in answers:
        try:
            send(answer)
        except Exception:  # one client's trouble must not cost the others their answers
            log.exception("an answer could not be sent")
    answers.clear()
