"""Background work: what each server does for itself, and the jobs, which one server on a database does at a time."""

import logging
import threading
import time
from collections.abc import Callable, Iterator

from iwts.checkup.database import damage
from iwts.clock import Deadline
from iwts.deletion import deletion, retention
from iwts.deletion.unused_creators import UnusedCreators
from iwts.errors import Unavailable
from iwts.instance.service import Service
from iwts.mail.postman import Postman
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.db import Database
from iwts.visits import day_keys, waiting
from iwts.web.frame.render import render
from iwts.webhooks.queue import Tidy
from iwts.webhooks.sender import Sender

log = logging.getLogger(__name__)

LOOK = 1.0  # seconds between two looks at who has the jobs
SENDERS = 3  # calls of webhooks at a time: one that takes its 10 seconds does not hold up the others
TURN = 0.2  # seconds that a job works before the next one gets its turn
REST = 2.0  # pause after a step, as a multiple of its duration: a job gets a third of a core at most
PATIENCE = 1.0  # seconds to wait for threads that may hang


class Background:
    """The background work of a server; `run` works until `stop`."""

    def __init__(self, service: Service, tick: float) -> None:
        """`tick` is the pause, in seconds, between two rounds."""
        self._service = service
        self._seconds = tick
        self._jobs = service.db.jobs()
        self._shifts: list[Shift] = []  # the last one has the jobs; the threads of the others are ending
        self._stopped = threading.Event()
        self._told = ""  # the last failure that was logged

    def run(self) -> None:
        """Work until `stop`."""
        # A look may wait for an absent database for seconds.
        looking = threading.Thread(target=self._keep_looking, name="jobs", daemon=True)
        looking.start()
        self._keep_ticking()
        looking.join(PATIENCE)
        for shift in self._shifts:
            shift.stop()

    def stop(self) -> None:
        """Stop from another thread. The step under way ends first."""
        self._stopped.set()
        for shift in self._shifts:
            shift.end()

    def _keep_looking(self) -> None:
        while not self._stopped.is_set():
            try:
                self._look()
            except Exception as error:  # noqa: BLE001 (it is logged)
                self._tell(error)
            self._stopped.wait(LOOK)
        self._jobs.close()

    def _look(self) -> None:
        db = self._jobs.look()
        shift = self._shift
        if shift and shift.db is not db:
            shift.end()
            log.warning("jobs are left to another server: the connection to the database was lost")
        if db and (shift is None or shift.db is not db) and not self._stopped.is_set():
            self._shifts = [*(old for old in self._shifts if old.is_busy), Shift(self._service, db, self._seconds)]
            if self._stopped.is_set():  # meanwhile
                self._shifts[-1].end()
        self._service.has_jobs = db is not None

    @property
    def _shift(self) -> "Shift | None":
        """The shift of now, if this server has the jobs."""
        shifts = self._shifts
        return shifts[-1] if shifts and not shifts[-1].has_ended else None

    def _keep_ticking(self) -> None:
        while not self._stopped.wait(self._seconds):
            try:
                self._service.refresh_countries()
                if shift := self._shift:
                    shift.go_on()
                self._service.db.tidy()
            except Unavailable:
                pass  # try again next time
            except Exception as error:  # noqa: BLE001 (it is logged)
                self._tell(error)

    def _tell(self, error: Exception) -> None:
        """Log why background work failed, but only once: it fails again each second."""
        if repr(error) == self._told:
            return
        self._told = repr(error)
        config = self._service.config
        found = damage(config.database, waiting.places(config))
        log.error("a round of background work failed: %s", found or self._told, exc_info=None if found else error)


class Shift:
    """The jobs of all servers, from when this one takes them until it loses them."""

    def __init__(self, service: Service, db: Database, tick: float) -> None:
        """Begin. `db` is what jobs read and write through."""
        self.db = db
        self._service = service
        self._ended = threading.Event()
        self._jobs = list(_jobs(service, db))
        self._postman = Postman(
            db, service.config, service.events, lambda: service.key, render, tick, results=service.db
        )
        self._sender = Sender(db, service.config, tick, calls=service.webhook_calls)
        # Daemons: a search for an absent server or disk cannot be interrupted. Unsent mails and deliveries wait.
        self._threads = [
            threading.Thread(target=self._postman.run, name="postman", daemon=True),
            *(threading.Thread(target=self._sender.run, name="webhooks", daemon=True) for _ in range(SENDERS)),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def has_ended(self) -> bool:
        return self._ended.is_set()

    @property
    def is_busy(self) -> bool:
        """Whether a thread has something to end, such as a mail that is being sent."""
        return any(thread.is_alive() for thread in self._threads)

    def go_on(self) -> None:
        """Do what there is to do, in one thread. Raises `Unavailable`."""
        self._service.tell_acts(self.db)
        # The jobs take turns: one that takes minutes must not hold up the others.
        while sum(job.go_on(self._ended) for job in self._jobs):
            pass

    def end(self) -> None:
        """Begin nothing more; calls of webhooks end at once, but not a mail that is being sent."""
        self._ended.set()
        self._postman.end()
        self._sender.stop()

    def stop(self) -> None:
        """End, with a moment for a mail: it may have been accepted, and would be sent again."""
        self.end()
        self._threads[0].join(PATIENCE)
        self._postman.stop()
        for thread in self._threads:
            thread.join(PATIENCE)


def _jobs(service: Service, db: Database) -> Iterator["Job"]:
    rollup_job, unused_creators, tidy = RollupJob(db), UnusedCreators(db), Tidy(db)
    yield Job(lambda: deletion.purge(db))
    yield Job(lambda: repeated(rollup_job.step))
    yield Job(unused_creators.drop)
    yield Job(lambda: retention.drop_acts(db))
    yield Job(lambda: retention.lift_blocks(db))
    yield Job(lambda: repeated(tidy.step))
    if not db.is_local:
        yield Job(lambda: day_keys.prepare(db))
        yield Job(lambda: retention.drop_budgets(db))
    if days := service.config.visit_retention:
        yield Job(lambda: retention.drop(db, rollup_job, days))


class Job:
    """Background work in small steps, each followed by a rest for redirects and pages."""

    def __init__(self, work: Callable[[], Iterator[object]]) -> None:
        """`work` starts the work; each item it yields is a step."""
        self._work = work
        self._steps = work()

    def go_on(self, stopped: threading.Event) -> bool:
        """Work for one turn; return whether more work is left."""
        turn = Deadline(TURN)
        while not turn.passed:
            begun = time.monotonic()
            try:
                next(self._steps)
            except StopIteration:  # the work is done, or a step failed
                self._steps = self._work()
                return False
            if stopped.wait(max(deletion.PAUSE, REST * (time.monotonic() - begun))):
                return False
        return True


def repeated(step: Callable[[], bool]) -> Iterator[None]:
    """Repeat `step` while it returns True, as the steps of a `Job`."""
    while step():
        yield
