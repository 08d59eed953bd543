"""Group commit into a database on another machine: only the disk thread waits for the network."""

import asyncio
import time

from iwts.clock import Deadline
from iwts.errors import Unavailable
from iwts.front.group_commit import RETRY_SECONDS, GroupCommit, Late
from iwts.storage.errors import Busy
from iwts.visits.batch import Batch

REPLAY_SECONDS = 0.05  # how long a replay holds up the next batch: its rows travel one after the other


class RemoteCommit(GroupCommit):
    """Writes and commits in the thread, under the same deadlines.

    Once the database is away, no batch waits for it: all go straight to the spill file, until a replay in the
    background reaches it again.
    """

    async def _gets_turn(self) -> bool:
        if self._recorder.is_away and self._turn.locked():
            return False
        return await super()._gets_turn()

    async def _save(self, batch: Batch) -> None:
        if self._recorder.is_away:
            raise Unavailable(self._recorder.reason)
        if self._recorder.is_behind:
            await self._catch_up()
        await self._in_time(lambda: self._saved(batch))
        self._quick = 1  # no gap: others wait for their turn in the server's queue, where the front does not pass them

    def _replay_part(self) -> bool:
        return self._recorder.replay(REPLAY_SECONDS)

    def _saved(self, batch: Batch) -> None:
        deadline = Deadline(0 if self._recorder.problem else self._bounds.lock)
        while True:
            try:
                self._recorder.write(batch)
                break
            except Busy:
                if deadline.passed:
                    raise
            time.sleep(RETRY_SECONDS)
        self._committed(batch)

    def _late(self) -> Late:
        slow = f"the database is slow (a commit takes longer than {self._patience:g} s)"
        return Late(self._recorder.reason if self._recorder.is_away else slow)

    async def close(self) -> None:
        """Stop, but do not wait for a database that hangs or is away: what is left goes to the spill file."""
        recorder = self._recorder
        try:
            async with asyncio.timeout(self._patience):
                await super().close()
        except TimeoutError:
            for task in self.tasks:
                task.cancel()
            self._disk.shutdown(wait=False)
            self._spiller.shutdown()
        if recorder.is_behind and recorder.has_batch:
            recorder.spill(recorder.take(), self._late())
