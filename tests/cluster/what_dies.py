"""What dies, what people see, what is lost, and how long until all is well: the rows of the table in docs/scale.md.

Nothing that a visitor was answered may be lost, but with the disk that had it. Times are measured, and never asserted.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.cluster.conftest import TABLE
from tests.cluster.nodes import Cluster, Node
from tests.cluster.watch import SLOW, Form, Watch
from tests.faults.server import no_traceback
from tests.patience import eventually

MODES = {"asynchronous": False, "synchronous": True}
either = pytest.mark.parametrize("mode", MODES)
pytestmark = pytest.mark.timeout(900)


@pytest.fixture
def mode() -> str:
    """How the standby follows; where it makes no difference, as it loses more."""
    return "asynchronous"


@pytest.fixture
def cluster(tmp_path: Path, preload: Callable[[str], str], mode: str) -> Iterator[Cluster]:
    with Cluster(tmp_path, preload("clock"), synchronous=MODES[mode]) as cluster:
        yield cluster


def with_jobs(cluster: Cluster) -> Node:
    """Return the node that has the jobs: its death is the worst."""
    eventually(lambda: sum(node.has_jobs for node in cluster.nodes) == 1)
    return next(node for node in cluster.nodes if node.has_jobs)


def end(what: str, cluster: Cluster, watch: Watch, lost: frozenset[str] = frozenset()) -> None:
    """Check after the load that nothing else is lost, and nothing counted twice; add the row to the table."""
    eventually(lambda: all(node.is_saved for node in cluster.running()), SLOW)
    recorded, load = cluster.recorded(), watch.load
    assert load.seen - recorded.keys() == lost
    assert recorded.keys() <= load.sent
    asked_again = {answer.name for answer in load.answers if answer.again}
    assert {name for name, n in recorded.items() if n > 1} <= asked_again | load.sent - load.seen
    ((busy,),) = cluster.rows("SELECT count(*) FROM visit JOIN slug USING (link) WHERE slug = 'busy'")
    assert int(str(busy)) >= watch.redirects - len(lost)
    for node in cluster.nodes:
        no_traceback(node.log)
    kept = {str(slug) for (slug,) in cluster.rows("SELECT slug FROM slug")}
    forms = [form for form in watch.creators.forms if form.status == 303 and form.slug not in kept]
    TABLE.append((what, visitors(watch), creators(watch), losses(watch, lost, forms), "; ".join(watch.healed)))


def visitors(watch: Watch) -> str:
    """Tell what they saw from the fault on."""
    answers = [answer for answer in watch.load.answers if answer.sent >= watch.began]
    n, others = len(answers), Counter(answer.status for answer in answers if answer.status != 302)
    told = [f"{times} × {status}" for status, times in others.items()]
    told += [f"{len(watch.load.unanswered)} × no answer"] * bool(watch.load.unanswered)
    told += [f"all {n} redirected"] * (not told)
    return f"{', '.join(told)}; longest wait {max(answer.took for answer in answers):.1f} s"


def creators(watch: Watch) -> str:
    """Tell for how long forms failed, and what share of them."""
    forms = [form for form in watch.creators.forms if form.ended >= watch.began]
    failed = [form for form in forms if form.status != 303]
    wait = f"longest wait {max(form.ended - form.begun for form in forms):.1f} s"
    if not failed:
        return f"all {len(forms)} links made; {wait}"
    begun, ended = failed[0].begun, failed[-1].ended
    of = [form for form in forms if form.ended >= begun and form.begun <= ended]
    how = ", ".join(sorted({str(form.status or "no answer") for form in failed}))
    return f"{how} to {len(failed)} of {len(of)} for {ended - begun:.1f} s; {wait}"


def losses(watch: Watch, lost: frozenset[str], forms: list[Form]) -> str:
    told = []
    if lost:
        first = min(answer.sent for answer in watch.load.answers if answer.name in lost)
        last = max(answer.sent for answer in watch.load.answers if answer.name in lost)
        told.append(f"{len(lost)} visits, of {(last - first) * 1000:.0f} ms")
    if forms:
        told.append(f"{len(forms)} forms")
    return " and ".join(told) or "nothing"


def test_the_front_of_a_node(cluster: Cluster) -> None:
    with Watch(cluster) as watch:
        with_jobs(cluster).kill("front")
        watch.all_well()
    end("a node’s front process", cluster, watch)


def test_a_node(cluster: Cluster) -> None:
    with Watch(cluster) as watch:
        node = with_jobs(cluster)
        node.kill()
        watch.goes_on("without it")
        watch.load.answered(300)
        watch.starts_again()
        node.start()
        watch.all_well("after its return")
    end("a node", cluster, watch)


def test_the_disk_of_a_node(cluster: Cluster) -> None:
    with Watch(cluster) as watch:
        node = with_jobs(cluster)
        node.kill()
        died = time.monotonic()
        node.lose_disk()
        watch.goes_on("without it")
        watch.load.answered(300)
        watch.starts_again()
        node.start()
        # Each node ships its visits in their order, so that those before are there, too, or never will be.
        before = {answer.name for answer in watch.load.answers if answer.sent < died}
        later = {answer.name for answer in watch.load.answers if answer.sent > died}
        eventually(lambda: later <= cluster.recorded().keys(), SLOW)
        lost = frozenset(before - cluster.recorded().keys())
        watch.all_well("after its return", lost)
    end("a node with its disk", cluster, watch, lost)


@either
def test_the_primary(cluster: Cluster, mode: str) -> None:
    with Watch(cluster) as watch:
        primary = cluster.formation.primary
        primary.crash()
        watch.all_well()
        watch.starts_again()
        primary.start()
        cluster.formation.settle()
        watch.all_well("after its return as the standby")
    end(f"the primary, standby {mode}", cluster, watch)


@either
def test_the_standby(cluster: Cluster, mode: str) -> None:
    with Watch(cluster) as watch:
        standby = cluster.formation.standby
        standby.crash()
        cluster.formation.wait_until_alone()
        watch.all_well()
        watch.starts_again()
        standby.start()
        cluster.formation.settle()
        watch.all_well("after its return")
    end(f"the standby, {mode}", cluster, watch)


def test_the_monitor(cluster: Cluster) -> None:
    monitor = cluster.formation.monitor
    with Watch(cluster) as watch:
        monitor.crash()
        watch.load.answered(1000)
        watch.all_well("without it")
        watch.starts_again()
        monitor.start()
        cluster.formation.settle()
        watch.all_well("after its return")
    end("the monitor", cluster, watch)


def test_the_network_between_a_node_and_postgresql(cluster: Cluster) -> None:
    with Watch(cluster) as watch:
        node = with_jobs(cluster)
        with ExitStack() as silent:
            for wire in node.to_database:
                silent.enter_context(wire.silent())
            eventually(lambda: node.health["status"] == "degraded", SLOW)
            eventually(lambda: sum(other.has_jobs for other in cluster.nodes if other is not node) == 1, SLOW)
            watch.load.answered(1000)
        watch.starts_again()
        watch.all_well("after its return")
    end("the network between a node and PostgreSQL", cluster, watch)


@either
def test_the_network_between_primary_and_standby(cluster: Cluster, mode: str) -> None:
    with Watch(cluster) as watch:
        with ExitStack() as silent:
            for wire in cluster.formation.wires:
                silent.enter_context(wire.silent())
            if mode == "synchronous":  # pg_auto_failover takes no notice: both still tell its monitor that they run
                eventually(lambda: any(f.status != 303 for f in watch.creators.forms if f.begun > watch.began), SLOW)
            watch.load.answered(1000)
        watch.starts_again()
        cluster.formation.settle()
        watch.all_well("after its return")
    end(f"the network between primary and standby, {mode}", cluster, watch)


def test_the_network_between_haproxy_and_a_node(cluster: Cluster) -> None:
    with Watch(cluster) as watch:
        node = with_jobs(cluster)
        with node.wire.silent():
            watch.goes_on("without it")
            watch.load.answered(1000)
        watch.starts_again()
        watch.all_well("after its return")
    end("the network between HAProxy and a node", cluster, watch)
