"""The keeper for a database on this machine."""

from iwts import meters
from iwts.errors import N_, Told
from iwts.front.bounds import Bounds
from iwts.front.group_commit import GroupCommit
from iwts.front.keeper import Keeper, Problem, of_links
from iwts.front.table import LinkTable
from iwts.instance.service import Service
from iwts.meters import Family
from iwts.visits import spill
from iwts.visits.recorder import Recorder
from iwts.visits.spill import Spill

NOT_OPEN = N_("the spill file cannot be opened: visits that the database does not take would be lost")
OTHERS = N_("the spill file holds visits that are not for this database; see %(command)s")


class LocalKeeper(Keeper):
    """Links are read where they lie, and visits committed; what cannot be committed goes to the spill file."""

    def __init__(self, service: Service, bounds: Bounds) -> None:
        super().__init__()
        config = service.config
        durable = config.durability == "power"
        self._spill = Spill(spill.beside(config.stem), durable)
        self._recorder = Recorder(service.db, self._spill, service.clock, durable=durable, ip_storage=config.ip_storage)
        self._table = LinkTable(service.db, self._recorder.version)
        self.intake = self._recorder
        self.commits = GroupCommit(self._recorder, service.db, bounds, service.pulse)
        self.find = self._table.find
        self.looks = [self._table.fill]

    async def start(self) -> None:
        """Nothing: the first visitors find their links in the file."""

    def look_at_files(self) -> None:
        self._spill.keep_name()

    def problems(self) -> list[Problem]:
        reason = self._recorder.problem
        return [
            (reason, Told(N_("visits go to the spill file: %(reason)s"), reason=reason)),
            (not self._spill.is_open, Told(NOT_OPEN)),
            (self._recorder.holds, Told(OTHERS, command="iwts check")),
            of_links(self._table.problem),
        ]

    def families(self) -> list[Family]:
        return [
            meters.gauge("iwts_spill_bytes", "Length of what waits in the spill file.", self._spill.waiting),
            meters.gauge("iwts_spill_size_bytes", "Room in the spill file, used or not.", self._spill.room),
        ]

    def close(self) -> None:
        self._recorder.close()
