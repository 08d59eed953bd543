"""What the front tells `/metrics` of itself; the web adds its own part, and answers."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime

from iwts import meters
from iwts.backups.watch import BackupWatch
from iwts.front.connections import Connections
from iwts.front.keeper import Keeper
from iwts.front.relay import Relay
from iwts.instance.service import Service
from iwts.meters import Family, Sample
from iwts.visits.agents import Kind
from iwts.visits.outcome import Shown


class Answered:
    """How often short links were asked for, by the answer and the kind of client."""

    def __init__(self) -> None:
        self.people = 0  # sent to a chat: the usual case, as an enum's hash takes longer than all else here
        self._others: Counter[tuple[str, str]] = Counter()

    def chat(self, who: Kind) -> None:
        """Count a client, other than a person, that was sent to a chat."""
        self._others["chat", who] += 1

    def page(self, shown: Shown, who: Kind) -> None:
        self._others[shown, who] += 1

    def samples(self) -> Iterable[Sample]:
        counts = {("chat", Kind.HUMAN): self.people, **self._others}
        return (Sample(n, {"answer": str(answer), "client": str(who)}) for (answer, who), n in counts.items())


class FrontMetrics:
    """The front's part of the metrics; `families` reads memory only."""

    def __init__(
        self,
        service: Service,
        keeper: Keeper,
        relay: Relay,
        connections: Connections,
        backups: BackupWatch,
    ) -> None:
        self._service = service
        self._keeper = keeper
        self._relay, self._connections, self._backups = relay, connections, backups
        self.answered = Answered()

    def of_server(self, problems: int) -> list[Family]:
        """Return what every front would tell alike; `problems` is how many `/healthz` reports."""
        found = [meters.gauge("iwts_problems", "Problems that /healthz reports.", problems)]
        if (day := self._backups.last) is not None:
            begin = datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
            about = "Beginning of the UTC day of the newest daily backup."
            found.append(meters.gauge("iwts_backup_timestamp_seconds", about, begin))
        return found

    def families(self) -> list[Family]:
        """Return the front's own numbers of now."""
        commits, totals = self._keeper.commits, self._keeper.intake.totals
        relay, connections = self._relay, self._connections
        about_links = "Requests for short links, by the answer (chat, or the page shown) and the kind of client."
        return [
            meters.counter("iwts_link_requests_total", about_links, *self.answered.samples()),
            meters.histogram(
                "iwts_redirect_duration_seconds",
                "Time from the last byte of a request for a short link to its redirect, which waits for the commit.",
                commits.answered,
            ),
            meters.histogram(
                "iwts_page_duration_seconds",
                "Time from the last byte of a request for a page to the beginning of its answer.",
                relay.seconds,
            ),
            meters.counter("iwts_page_answers_total", "Pages and files, by status.", *_by_status(relay.answers)),
            meters.counter(
                "iwts_refused_requests_total",
                "Requests that were refused before anything was done for them, by status.",
                *_by_status(connections.refusals),
            ),
            meters.gauge("iwts_connections", "Open connections of clients.", connections.count),
            meters.counter("iwts_connections_opened_total", "Connections of clients.", Sample(connections.opened_ever)),
            meters.gauge(
                "iwts_held_bytes", "Memory for requests without an answer and answers not taken.", connections.held
            ),
            meters.histogram("iwts_commit_duration_seconds", "Time that a commit of visits takes.", commits.seconds),
            meters.histogram("iwts_commit_visits", "Visits in a commit.", commits.sizes),
            meters.counter("iwts_visits_accepted_total", "Visits that were answered.", Sample(totals.accepted)),
            meters.counter("iwts_visits_committed_total", "Visits stored in the database.", Sample(totals.committed)),
            meters.gauge(
                "iwts_spilled_visits", "Visits in the spill file or the journal, to be stored.", totals.spilled
            ),
            meters.gauge("iwts_lost_visits", "Visits lost since the front started.", totals.dropped),
            *self._keeper.families(),
            *self._service.metrics("front"),
        ]


def _by_status(counts: Counter[int]) -> Iterable[Sample]:
    return (Sample(n, {"status": str(status)}) for status, n in sorted(counts.items()))
