"""Commits: the answers that wait until what the recorder has is safe, and how long they waited."""

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Callable

from iwts.meters import Histogram
from iwts.visits.intake import Intake

log = logging.getLogger(__name__)

QUICK_SECONDS = 0.005  # if commits have been this fast …
QUICK_COMMITS = 50  # … this many times in a row, they run on the loop
SIZES = (0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)  # of batches, bounds of their histogram

Send = Callable[[bytes, Histogram], None]
Answers = list[tuple[Send, bytes]]


class Commits(ABC):
    """What makes the recorder's batches safe, then sends the answers that waited for them.

    `answered` has how long answers took, `seconds` how long commits took, `sizes` how many visits they had. The front
    ends when one of the `tasks` ends.
    """

    tasks: list[asyncio.Task[None]]

    def __init__(self, intake: Intake) -> None:
        self._intake = intake
        self.answered, self.seconds, self.sizes = Histogram(), Histogram(), Histogram(SIZES)
        self._wanted = asyncio.Event()
        self._answers: Answers = []
        self.tasks = []

    def add(self, send: Send, answer: bytes) -> None:
        """Send an answer as soon as everything the recorder has so far is safe; `send` measures how long it took."""
        self._answers.append((send, answer))
        self._wanted.set()

    def wake(self) -> None:
        """Commit what the recorder has, if anything, at the end of this turn of the loop."""
        if self._intake.has_batch:
            self._wanted.set()

    @abstractmethod
    async def close(self) -> None:
        """Wait for a running commit, then stop."""

    def _send_all(self, answers: Answers) -> None:
        for send, answer in answers:
            try:
                send(answer, self.answered)
            except Exception:  # one client's failure must not cost the others their answers
                log.exception("an answer could not be sent")
        answers.clear()
