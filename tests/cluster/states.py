"""Creators, visitors and owners of addresses while nodes are killed, and PostgreSQL servers crash and take over.

The standby is synchronous, so whatever was acknowledged must be there at the end: visits once each, links of one owner,
mails once each, and statistics that are as a recount. What had no answer, or one that tells of a failure, may have
happened or not.
"""

import contextlib
import http.client
import itertools
import string
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import hypothesis
import psycopg
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from iwts.clock import HOUR
from iwts.statistics.recount import Recount
from iwts.statistics.rollup_job import RollupJob
from iwts.storage.postgres.db import PostgresDatabase
from tests.cluster.nodes import Cluster
from tests.cluster.watch import SLOW
from tests.faults.load import Load
from tests.faults.server import NUMBERS, no_traceback
from tests.patience import beside, eventually
from tests.smtp import MailServer
from tests.visitor import Answer, Visitor

pytestmark = pytest.mark.timeout(1800)

_EXAMPLES, _STEPS = 12, 40
_UNHEALTHY = 5  # seconds instead of 20, for more failovers
_AHEAD = HOUR // 4  # of all nodes' clocks
_NAMES = tuple(string.ascii_lowercase[:8])
_CODE = "gull harbour 42"
_FAULTS = (
    *("kill_a_node", "kill_a_node", "kill_a_front", "start_nodes", "cut_off_the_database", "cut_off_haproxy"),
    *("crash_the_primary", "start_postgresql", "promote_the_standby"),
)
_prefixes = (f"run{n}-" for n in itertools.count())


@dataclass
class Link:
    """A link whose creator was told that it was made. `maybe` has names that it has or not."""

    owner: Visitor
    names: list[str]
    address: str
    maybe: set[str] = field(default_factory=set)
    is_deleted: bool | None = False  # None: maybe
    is_recovered: bool = False


def answer(ask: Callable[[], Answer]) -> int:
    """Return the status of an answer; 0 if there was none, or if a page before it failed."""
    try:
        return ask().status
    except (OSError, http.client.HTTPException):
        return 0
    except AssertionError:  # no form on the page that says so
        return 0


class Site(RuleBasedStateMachine):
    """What people do, and what happens to servers. At the end, all servers come back."""

    def __init__(self, cluster: Cluster, mail_server: MailServer) -> None:
        super().__init__()
        self.cluster, self.mail_server = cluster, mail_server
        self.links: list[Link] = []
        self.maybe: set[str] = set()  # names that someone has, or no one
        self.mails: Counter[str] = Counter()  # that must arrive
        self.most: Counter[str] = Counter()  # … or may
        self.sent: set[str] = set()  # visits that were picked
        self.seen: set[str] = set()

    @initialize()
    def visitors_come(self) -> None:
        self.prefix = next(_prefixes)
        self.cluster.add(f"{self.prefix}nour", *NUMBERS[:1])
        self.load = Load(self.cluster.port, f"{self.prefix}nour", clients=3, pause=0.02)
        eventually(lambda: all(self.cluster.asks(f"/{self.prefix}nour") == 302 for _ in self.cluster.nodes))
        self.load.__enter__()

    # hypothesis leaves out some rules in each run, so that there is only one.
    @rule(
        deed=st.sampled_from(["create", "create", "rename", "delete", "pick", "pick", "code", "recover"]),
        fault=st.sampled_from(["nothing", "nothing", *_FAULTS]),
        which=st.integers(0, 99),
        name=st.sampled_from(_NAMES),
    )
    def step(self, deed: str, fault: str, which: int, name: str) -> None:
        """Someone does something, and something happens."""
        getattr(self, deed if self.links else "create")(which, name)
        getattr(self, fault)(which % len(self.cluster.nodes))

    # People

    def create(self, which: int, name: str) -> None:
        """Two people want the same name at the same moment."""
        slug = self.prefix + name
        two = [self.browser() for _ in range(2)]
        statuses = [0, 0]
        addresses = [f"{slug}-{n}-{len(self.most)}@example.com" for n in range(2)]
        kind = {"kind": "many", "routing": "pick", "phone-1": f"+{NUMBERS[0]}", "phone-2": f"+{NUMBERS[1]}"}
        numbers = kind if which % 2 else {"phone": f"+{NUMBERS[0]}"}

        def make(n: int) -> None:
            fields = {**numbers, "slug": slug, "email": addresses[n], "code": _CODE}
            statuses[n] = answer(lambda: two[n].fill("/", fields))

        with beside(lambda: make(0), lambda: make(1)):
            pass
        names = {name for link in self.links for name in (*link.names, *link.maybe)}
        if any(slug in link.names for link in self.links):
            assert 303 not in statuses, "it is someone else's"
        assert statuses.count(303) <= 1, "both have it"
        if statuses == [422, 422]:
            assert slug in names | self.maybe, "no one has it"
        for browser, address, status in zip(two, addresses, statuses, strict=True):
            self.most[address] += 1
            if status == 303:
                self.links.append(Link(browser, [slug], address))
                self.mails[address] += 1
            elif status != 422:
                self.maybe.add(slug)

    def rename(self, which: int, name: str) -> None:
        link, slug = self.one(which), self.prefix + name
        status = answer(lambda: link.owner.fill(f"/manage/{link.names[0]}", {"slug": slug}))
        if status == 303:
            others = [name for other in self.links if other is not link for name in other.names]
            assert slug not in others, "it is someone else's"
            assert not link.is_deleted
            link.names.append(slug)
        elif status != 422:
            link.maybe.add(slug)

    def delete(self, which: int, _name: str) -> None:
        link = self.one(which)
        panel = f"/manage/{link.names[0]}"

        def ask() -> Answer:
            page = link.owner.get(panel)
            return link.owner.post(f"{panel}/delete", {**page.form(panel), "confirm": page.field("slug")})

        match answer(ask):
            case 303:
                link.is_deleted = True
            case 422 | 404 | 403:
                assert link.is_deleted is not False
            case _:
                link.is_deleted = link.is_deleted or None

    def pick(self, which: int, _name: str) -> None:
        """A visitor opens a link and, if there is a choice, picks a number."""
        link, visit = self.one(which), f"{self.prefix}pick{len(self.sent)}"
        self.sent.add(visit)
        path = f"/{link.names[0]}?to={NUMBERS[which % 2]}&c={visit}"
        if answer(lambda: self.browser().get(path, Referer="https://pick.example/")) == 302:
            self.seen.add(visit)

    def code(self, which: int, _name: str) -> None:
        link, is_right = self.one(which), which % 4 > 0
        fields = {"slug": link.names[0], "code": _CODE if is_right else "wrong harbour"}
        status = answer(lambda: self.browser().fill("/open", fields))
        if link.is_deleted is False and status not in (0, 429, 500, 502, 503, 504):
            assert status == (303 if is_right else 422)
        assert status != 303 or is_right

    def recover(self, which: int, _name: str) -> None:
        link = self.one(which)
        if link.is_recovered:
            return
        link.is_recovered = True
        self.most[link.address] += 1
        status = answer(lambda: self.browser().fill("/recover", {"email": link.address}))
        if status == 200 and link.is_deleted is False:
            self.mails[link.address] += 1

    # Faults

    def nothing(self, _n: int) -> None:
        pass

    def kill_a_node(self, n: int) -> None:
        """Those killed before come back first."""
        self.start_nodes()
        if self.cluster.nodes[n].server:
            self.cluster.nodes[n].kill()

    def start_nodes(self, _n: int = 0) -> None:
        for node in self.cluster.nodes:
            if not node.server:
                node.start()

    def kill_a_front(self, n: int) -> None:
        if self.cluster.nodes[n].server:
            self.cluster.nodes[n].kill("front")

    def crash_the_primary(self, _n: int) -> None:
        """Without a standby, all wait until it is back."""
        down = [machine for machine in self.cluster.formation.pair if not machine.is_running]
        if not down:
            self.cluster.formation.primary.crash()

    def start_postgresql(self, _n: int = 0) -> None:
        for machine in self.cluster.formation.pair:
            if not machine.is_running:
                machine.start()

    def promote_the_standby(self, _n: int) -> None:
        with contextlib.suppress(psycopg.Error):  # there may be none
            self.cluster.formation.promote()

    def cut_off_the_database(self, n: int) -> None:
        for wire in self.cluster.nodes[n].to_database:
            wire.cut()

    def cut_off_haproxy(self, n: int) -> None:
        self.cluster.nodes[n].wire.cut()

    def browser(self) -> Visitor:
        return Visitor(self.cluster.port)

    def one(self, which: int) -> Link:
        return self.links[which % len(self.links)]

    # The end

    def teardown(self) -> None:
        if not hasattr(self, "load"):  # it has no steps
            return
        self.start_postgresql()
        self.cluster.formation.settle()
        self.start_nodes()
        eventually(lambda: all(node.is_well for node in self.cluster.nodes), SLOW)
        self.load.answered(100)
        self.load.__exit__()
        eventually(lambda: all(node.is_saved for node in self.cluster.nodes), SLOW)
        self.visits_are_there_once()
        self.links_have_one_owner()
        self.mails_came_once()
        with contextlib.closing(self.cluster.open(ahead=_AHEAD)) as db:
            eventually(lambda: is_counted(db), SLOW)
        for node in self.cluster.nodes:
            no_traceback(node.log)

    def visits_are_there_once(self) -> None:
        recorded = self.cluster.recorded()
        of_load = {name: n for name, n in recorded.items() if name in self.load.sent}
        assert self.load.seen <= of_load.keys()
        asked_again = {answer.name for answer in self.load.answers if answer.again}
        assert {name for name, n in of_load.items() if n > 1} <= asked_again | self.load.sent - self.load.seen
        gone = [link for link in self.links if link.is_deleted is not False]
        if not gone:  # with a link go its visits
            assert {f"pick.example {visit}" for visit in self.seen} <= recorded.keys()

    def links_have_one_owner(self) -> None:
        for link in self.links:
            for name in link.names:
                if link.is_deleted is not None:
                    gone = (404, 410)
                    eventually(lambda: (self.cluster.asks(f"/{name}") in gone) == link.is_deleted)  # noqa: B023
            if link.is_deleted is False:
                assert link.owner.get(f"/manage/{link.names[0]}").status == 200

    def mails_came_once(self) -> None:
        # What one had begun before it was killed is due in minutes, by a clock that may be minutes ahead.
        self.cluster.rows("UPDATE outbox SET due_at = 0")
        eventually(lambda: self.cluster.rows("SELECT count(*) FROM outbox") == [(0,)], SLOW)
        came = Counter(self.mail_server.recipients)
        gone = {link.address for link in self.links if link.is_deleted is not False}  # perhaps before its mail was sent
        for address, most in self.most.items():
            assert self.mails[address] * (address not in gone) <= came[address] <= most, address


def is_counted(db: PostgresDatabase) -> bool:
    """Count what the job leaves for later, from a clock that is ahead; return whether a recount says the same."""
    job = RollupJob(db)
    while job.step():
        pass
    with db.read() as tx:
        waiting = tx.integer("SELECT count(*) FROM late") + tx.integer(
            "SELECT count(*) FROM visit WHERE id > (SELECT last_visit FROM rollup_progress)"
        )
        return not waiting and not [*Recount(tx, float("inf")).wrong()]


@pytest.fixture
def cluster(tmp_path: Path, preload: Callable[[str], str], mail_server: MailServer) -> Iterator[Cluster]:
    settings = {name: str(value) for name, value in mail_server.settings.items()}
    with Cluster(tmp_path, preload("clock"), synchronous=True, unhealthy=_UNHEALTHY, **settings) as cluster:
        yield cluster


def test_nothing_that_was_acknowledged_is_lost_and_nothing_happens_twice(
    cluster: Cluster, mail_server: MailServer
) -> None:
    run_state_machine_as_test(
        lambda: Site(cluster, mail_server),
        settings=hypothesis.settings(
            max_examples=_EXAMPLES,
            stateful_step_count=_STEPS,
            phases=[hypothesis.Phase.generate],  # a smaller example would take hours to find
            derandomize=True,
            deadline=None,
            suppress_health_check=list(hypothesis.HealthCheck),
        ),
    )
