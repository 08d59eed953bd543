"""A step of a deletion costs the same however many rows there are, in steps of SQLite's virtual machine."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import apsw
import pytest

from iwts.clock import DAY, HOUR, month_of
from iwts.deletion import deletion, retention
from iwts.instance.service import Service
from iwts.links.link import Link
from iwts.mail import recipients
from iwts.statistics import increments
from iwts.statistics.rollup_job import RollupJob
from tests.conftest import NOON, Open, add_link

pytestmark = pytest.mark.slow

CHUNK = 20  # rows at a time
TODAY = NOON // DAY


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deletion, "CHUNK", CHUNK)
    monkeypatch.setattr(deletion, "SECONDS", 0)
    monkeypatch.setattr(deletion, "READ", CHUNK)
    monkeypatch.setattr(retention, "CHUNK", CHUNK)
    monkeypatch.setattr(increments, "FORGOTTEN", CHUNK)
    monkeypatch.setattr(deletion, "PAUSE", 0)


def fill(service: Service, n: int) -> tuple[Link, Link]:
    """Two links, each with `n` rows in every table that is deleted in steps, and as many unrelated rows."""
    shop, other = (add_link(service, slug=slug)[0] for slug in ("shop", "other"))
    numbers = [(i,) for i in range(n)]
    with service.db.write() as tx:
        tx.many("INSERT INTO agent (text) VALUES (?)", numbers)
        tx.many("INSERT INTO outbox (address, language, due_at) VALUES (?, '', 0)", numbers)
        recipients.set_email(tx, shop, "me@example.org")
        tx.many("INSERT INTO email (address) VALUES (?)", numbers)
        for link in (shop.id, other.id):

            def put(sql: str, rows: Iterable[tuple[int, ...]], link: int = link) -> None:
                tx.many(sql, ((link, *row) for row in rows))

            put("INSERT INTO source (link, text) VALUES (?, ?)", numbers)
            put("INSERT INTO dimension_value (link, dimension, text) VALUES (?, 'campaign', ?)", numbers)
            put("INSERT INTO tally VALUES (?, ?, 'bot', 1)", ((NOON // HOUR - 1 - i,) for i in range(n)))
            put("INSERT INTO tally_month VALUES (?, ?, 'bot', 1)", [(month_of(TODAY),)])
            put("INSERT INTO day_count VALUES (?, ?, 1, 1, '', '')", numbers)
            put("INSERT INTO month_count VALUES (?, ?, 1, 1)", numbers)
            put("INSERT INTO pair_period VALUES (?, ?, ?)", ((i, i) for i in range(n)))
            put("INSERT INTO pair_count VALUES (?, ?, 1, 1, 1)", numbers)
            put(
                "INSERT INTO recent_visitor (link, day, visitor, number, referrer, campaign) VALUES (?, ?, ?, 1, 1, 1)",
                ((TODAY - i % 3, i) for i in range(n)),
            )
            put("INSERT INTO link_total (link, visits, has_rollups) VALUES (?, ?, 1)", [(n,)])
            put(
                "INSERT INTO visit (link, id, at, number, country, agent, referrer, campaign, visitor)"
                " VALUES (?, ?, ?, 1, '', ?, ?, ?, 1)",
                ((NOON - 20 * DAY + 2 * i + link % 2, NOON - 20 * DAY + i, i + 1, i + 1, i + 1) for i in range(n)),
            )
        tx.run("UPDATE rollup_progress SET last_visit = :now", now=NOON)
    return shop, other


def most_steps(connection: apsw.Connection, work: Callable[[], object]) -> int:
    """The steps of the longest transaction on this connection."""
    found = [0]

    def count(event: dict[str, Any]) -> None:
        if event["sql"] == "BEGIN IMMEDIATE":
            found.append(0)
        found[-1] += event["stmt_status"]["SQLITE_STMTSTATUS_VM_STEP"]

    connection.trace_v2(apsw.SQLITE_TRACE_PROFILE, count)
    work()
    connection.trace_v2(0)
    return max(found)


def deleted_link(service: Service, shop: Link) -> None:
    with service.db.write() as tx:
        deletion.delete(tx, shop)
    deletion.purge_all(service.db)


def deleted_statistics(service: Service, shop: Link) -> None:
    with service.db.write() as tx:
        deletion.delete_statistics(tx, shop)
    deletion.purge_all(service.db)


def old_visits(service: Service, _: Link) -> None:
    for _step in retention.drop(service.db, RollupJob(service.db), 7):
        pass


def past_visitors(service: Service, _: Link) -> None:
    for _step in range(1000):
        with service.db.write() as tx:
            increments.forget_visitors(tx, TODAY)


def removed_address(service: Service, shop: Link) -> None:
    with service.db.write() as tx:
        recipients.set_email(tx, shop, "")


@pytest.mark.parametrize("work", [deleted_link, deleted_statistics, old_visits, past_visitors, removed_address])
def test_no_transaction_takes_longer_with_ten_times_the_rows(
    open_service: Open, work: Callable[[Service, Link], None], tmp_path_factory: pytest.TempPathFactory
) -> None:
    steps = []
    for n in (60, 600):
        service = open_service(database=tmp_path_factory.mktemp("of") / "iwts.db")
        shop, _other = fill(service, n)
        steps.append(most_steps(service.db._connection, partial(work, service, shop)))
    few, many = steps
    assert few < 2_000
    assert many <= few * 1.1
