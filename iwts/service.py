"""The service: everything that a running iwts holds open, built the same way by `serve` and by the tests."""

import logging
import secrets
import time
from collections.abc import Callable
from urllib.parse import urlsplit

from iwts import agents, links, stats
from iwts.config import Config
from iwts.db import Database, Tx
from iwts.errors import Unavailable
from iwts.front.redirect import Redirector
from iwts.geo import open_countries
from iwts.limits import Limiter
from iwts.links import Link
from iwts.recorder import Recorder

log = logging.getLogger(__name__)


def now() -> int:
    """The time in UTC microseconds."""
    return time.time_ns() // 1000


class Service:
    """Opens what the settings name; `close` commits what waits. The clock is an argument so that tests can turn it."""

    def __init__(self, config: Config, clock: Callable[[], int] = now) -> None:
        self.config = config
        self.clock = clock
        self.db = Database(config.database, clock)
        self._lookup_problem = ""  # why the last short link could not be looked up; empty when it could
        with self.db.write() as tx:
            self.key = _key(tx)
        self.countries = open_countries(config.geo_database, config.database)
        for problem in self.countries.problems:
            log.warning("%s", problem)
        agents.kind("-")  # loads the bots' patterns now, so that no visitor waits for them
        self.recorder = Recorder(self.db, clock, config.durability, config.ip_storage)
        self.redirector = Redirector(
            self._find, self.recorder, self.countries.country, urlsplit(config.public_url).hostname or ""
        )
        self.limit_create = Limiter(config.limit_create)
        self.limit_requests = Limiter(config.limit_requests)
        self.limit_forms = Limiter(config.limit_forms)

    def problems(self) -> list[str]:
        """What is degraded now, a line each; empty when all is well."""
        found = list(self.countries.problems)
        if self.recorder.problem:
            found.append(f"visits wait in memory: {self.recorder.problem}")
        if self._lookup_problem:
            found.append(f"links cannot be looked up: {self._lookup_problem}")
        if self.recorder.totals.dropped:
            found.append(f"{self.recorder.totals.dropped} visits were lost since the start")
        return found

    def tick(self) -> None:
        """What is done every 2 seconds, by itself."""
        try:
            self.recorder.tick()
            stats.classify_agents(self.db, most=100)
        except Unavailable:
            pass  # visits that wait are told by `problems`
        except Exception:
            log.exception("a tick failed")

    def close(self) -> None:
        try:
            self.recorder.close()
        finally:
            self.countries.close()
            self.db.close()

    def _find(self, slug: str) -> Link | None:
        try:
            with self.db.read() as tx:
                link = links.find(tx, slug)
        except Unavailable as error:
            self._lookup_problem = str(error)
            raise
        self._lookup_problem = ""
        return link


def _key(tx: Tx) -> bytes:
    """This instance's own key (forms' tokens), made at its first start."""
    tx.run(
        "INSERT INTO secret (name, value) VALUES ('key', :new) ON CONFLICT DO NOTHING",
        new=secrets.token_bytes(32),
    )
    return bytes(tx.value("SELECT value FROM secret WHERE name = 'key'"))
