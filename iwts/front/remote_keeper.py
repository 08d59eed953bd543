"""The keeper for a database on another machine."""

from iwts import meters
from iwts.errors import N_, Told
from iwts.front import snapshot
from iwts.front.bounds import Bounds
from iwts.front.follower import Follower
from iwts.front.journal_commit import JournalCommit
from iwts.front.keeper import Keeper, Problem, of_links
from iwts.instance.service import Service
from iwts.meters import Family
from iwts.visits.backlog import SharedTotals
from iwts.visits.journal import Journal
from iwts.visits.journal_reader import JournalReader
from iwts.visits.journal_recorder import JournalRecorder
from iwts.visits.nodes import Node

LONG = 60.0  # seconds for which visits may wait in the journal: a restart of the database takes less


class RemoteKeeper(Keeper):
    """Links are in memory, followed from a thread; visits go to the journal, from which another process ships them."""

    def __init__(self, service: Service, bounds: Bounds, node: Node) -> None:
        super().__init__()
        config = service.config
        limit, keep = config.journal_limit, config.journal_keep
        self._fill = bounds.fill
        self._journal = Journal(node.folder, limit, keep, durable=config.durability == "power")
        reader = JournalReader(node.folder, limit, keep)
        totals = SharedTotals(service.boards[service.place].counts)
        self._recorder = JournalRecorder(
            service.db, self._journal, reader, service.clock, config.ip_storage, node.number, totals
        )
        self.has_read = self._recorder.has_read
        path, is_writer = snapshot.beside(config.stem), not service.place  # one of several fronts writes for all
        self._follower = Follower(service.db, service.clock, path, str(config.database), is_writer=is_writer)
        self.table = self._follower.table
        self.intake = self._recorder
        self.commits = JournalCommit(self._recorder, bounds, service.pulse)
        self.find = self.table.find
        self.settle = self.table.settle
        self.looks = [self._follower.look, self._recorder.learn]

    async def start(self) -> None:
        await self._follower.start(self._fill)

    def look_at_files(self) -> None:
        """Nothing: the commits look after the journal."""

    def problems(self) -> list[Problem]:
        reason = self._recorder.problem
        return [
            (reason, Told(N_("visits cannot be written to the journal: %(reason)s"), reason=reason)),
            (self._recorder.is_nearly_full, Told(N_("the journal is nearly full: visits wait for the database"))),
            (self._recorder.waits > LONG, Told(N_("visits have waited in the journal for more than a minute"))),
            of_links(self.table.problem),
        ]

    def families(self) -> list[Family]:
        waits = round(self._recorder.waits, 3)
        about = "Size of the journal: visits that wait for the database, and for a while those that it has."
        return [
            meters.gauge("iwts_journal_bytes", about, self._journal.size),
            meters.gauge("iwts_journal_limit_bytes", "Size that the journal may have.", self._journal.limit),
            meters.gauge("iwts_journal_wait_seconds", "For how long the oldest of these visits waits.", waits),
        ]

    def close(self) -> None:
        self._recorder.close()
        self._follower.close()
