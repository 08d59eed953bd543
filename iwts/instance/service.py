"""The service: everything that a running iwts holds open, built the same way by `serve` and by the tests."""

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cached_property

from iwts import meters
from iwts.board import Board
from iwts.clock import UTC, local, now
from iwts.instance import keys
from iwts.limits.counts import ClientLimiter, Counts, OwnCounts
from iwts.limits.queues import Queue, Slots
from iwts.limits.rates import Limiter
from iwts.links import codes
from iwts.links.budgets import SharedCounts
from iwts.log.events import Event, Events
from iwts.meters import Family, Sample
from iwts.owner import audit
from iwts.pulse import Pulse
from iwts.settings.config import Config
from iwts.storage.db import Database
from iwts.storage.engines import open_database
from iwts.visits import agents
from iwts.visits import store as visits
from iwts.visits.geo import open_countries, refreshed
from iwts.visits.nodes import Node

log = logging.getLogger(__name__)

FORMS_CROWD = 5  # visitors who type a code in a carrier's network use it too, and a form alone stores next to nothing


class Service:
    """The open files and settings of one process. The clock is an argument for the tests."""

    def __init__(
        self,
        config: Config,
        clock: Callable[[], int] = now,
        *,
        make: bool = True,
        pulse: Pulse | None = None,
        node: Node | None = None,
        boards: Sequence[Board] = (),
        place: int = 0,
    ) -> None:
        """With `make`, create and migrate the database if necessary. `pulse` is that of the process.

        `node` is that of a front whose database is on another machine. `boards` are those of all fronts of a server,
        and `place` is that of this front among them.
        """
        self.config = config
        self.clock = clock
        self.pulse = pulse or Pulse()
        self.node = node
        self.boards = boards or (Board(),)
        self.place = place
        self.db = open_database(config.database, clock, make=make)
        self.events = Events(config.ip_storage)
        self._told_act = 0  # the last one that was logged
        self.has_jobs = False  # whether this server does the background work of all that share the database
        self.countries = open_countries(config.geo_database, config.stem)
        self._told = set(self.countries.problems)
        for problem in self.countries.problems:
            log.warning("%s", problem)
        agents.kind("-")  # load the bots' patterns now: no visitor should wait for them
        self.limit_create = ClientLimiter(config.limit_create)
        self.limit_create_total = Limiter(config.limit_create_total)
        self.limit_forms = ClientLimiter(config.limit_forms, FORMS_CROWD)
        self.limit_qr = ClientLimiter(config.limit_qr)
        self.limit_mails = ClientLimiter(config.limit_mails, counts=self._counts("mails"))
        self.limit_contact = ClientLimiter(config.limit_contact)
        self.limit_api = Limiter(config.limit_api)
        self.webhook_calls: Counter[str] = Counter()
        hashing = Slots(codes.AT_ONCE)
        self.link_codes = codes.Guesses(Queue("link codes", hashing), self._counts("link codes"))
        self.visitor_codes = codes.Guesses(Queue("visitor codes", hashing), self._counts("visitor codes"))
        self.passphrases = codes.Budgets(self._counts("passphrases"))
        self.log_ins = codes.Budgets(self._counts("log-ins"))
        self.log_in_hashes = Queue("the owner’s log-ins", hashing)
        self.new_codes = Queue("new codes", hashing)
        self.qr_codes = Queue("QR codes", Slots(1))
        self.filtered_statistics = Queue("filtered statistics", Slots(2))

    def _counts(self, purpose: str) -> Counts:
        """Return where guesses of one kind are counted: by all servers together, where there can be several."""
        return OwnCounts() if self.db.is_local else SharedCounts(self.db, lambda: self.key, purpose)

    @cached_property
    def key(self) -> bytes:
        """The instance's secret key (form tokens, passes), created at the first start; later starts need no lock."""
        with self.db.read() as tx:
            found = keys.find(tx)
        if found is not None:
            return found
        with self.db.write() as tx:
            return keys.make(tx)

    def refresh_countries(self) -> None:
        """Switch to a new country database if one has appeared. Reads the disk."""
        found = refreshed(self.countries, self.config.geo_database, self.config.stem)
        for problem in set(found.problems) - self._told:
            log.warning("%s", problem)
        self._told = set(found.problems)
        if found is not self.countries:
            self.countries = found
            log.info("now using the country database %s, built on %s", found.path, found.date)

    def tell_acts(self, db: Database) -> None:
        """Log what the owner has done, as one of the jobs, which write through `db`. Raises `Unavailable`."""
        with db.read() as tx:
            waiting = audit.unlogged(tx)
        for id_, act in waiting:
            if id_ > self._told_act:  # a full disk may keep them where they are
                self._told_act = id_
                at = local(act.at, UTC).isoformat()
                self.events.tell(Event.OWNER, act=act.name, on=act.named, at=at, by=act.by, address=act.address)
        if waiting:
            with db.write() as tx:
                audit.set_logged(tx, waiting[-1][0])

    def metrics(self, process: str) -> list[Family]:
        """Return what each process tells `/metrics` of itself, under its name."""
        who = {"process": process}
        about_events = "Security events, also those that the log leaves out; limit is the exceeded setting, if known."
        events = [
            Sample(n, {**who, "event": event, "limit": limit}) for (event, limit), n in self.events.counts.items()
        ]
        return [
            meters.counter(
                "iwts_process_restarts_total",
                "Restarts of a process that had ended by itself or hung.",
                Sample(self.pulse.restarts, who),
            ),
            meters.counter("iwts_security_events_total", about_events, *events),
        ]

    def probe(self) -> None:
        """Read the data that serving requires. Raise `DatabaseError` if that fails."""
        self.db.require_shape()
        with self.db.read() as tx:
            visits.last_id(tx)
        _ = self.key  # made at the first start

    def close(self) -> None:
        self.countries.close()
        self.db.close()
