"""The sender on a real HTTPS server: what it tells, in which order, how often, and when it gives up."""

import dataclasses
import logging
from collections.abc import Callable

import pytest

from iwts.deletion import deletion
from iwts.http import addresses
from iwts.instance.service import Service
from iwts.links import setters
from iwts.links import store as links
from iwts.links.happenings import Type
from iwts.links.link import Link
from iwts.mail import inbox
from iwts.mail.inbox import Kind
from iwts.statistics.rollup_job import RollupJob
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Visit
from iwts.visits.ids import Ids
from iwts.webhooks import client, queue, sender, signing, store, targets
from iwts.webhooks.queue import Delivery, Tidy
from iwts.webhooks.sender import Sender
from iwts.webhooks.store import Webhook
from tests.conftest import NOON, Clock, Open, Serve, add_link, free_address
from tests.patience import beside, eventually
from tests.receiver import Receiver, receiver, trust

__all__ = ["receiver", "trust"]  # fixtures
pytestmark = pytest.mark.usefixtures("trust")

ALL = [type_.value for type_ in Type]


@pytest.fixture
def service(open_service: Open) -> Service:
    return open_service(webhooks="creators", webhook_private="yes", base_url="https://link.example.com")


def add(
    service: Service, receiver: Receiver, *events: str, link: Link | None = None, is_owners: bool = True
) -> Webhook:
    with service.db.write() as tx:
        return store.add(tx, receiver.url, events or ALL, link, is_owners=is_owners)


def record(service: Service, link: Link, count: int = 1, *, counted: bool = True) -> list[str]:
    """Record visits, as the front does, and have them counted; return their ids."""
    with service.db.write() as tx:
        first = max(NOON, visits.last_id(tx) + 1)
        batch = Batch(first)
        for id_ in range(first, first + count):
            ip = addresses.truncated(addresses.packed("198.51.100.7") or b"")
            seen = Visit(id_, link.id, id_, link.numbers[0].id, "MX", "curl/8", "t.me", "window", 1, ip)
            batch.visits.append(seen)
        visits.record(tx, batch, Ids())
    if counted:
        count_visits(service)
    return [str(visit.id) for visit in batch.visits]


def count_visits(service: Service) -> None:
    job = RollupJob(service.db)
    while job.step():
        pass


Deliver = Callable[[], int]


@pytest.fixture
def deliver(service: Service) -> Deliver:
    """A function that tries all due deliveries and returns the number of tries."""
    one = Sender(service.db, service.config, 0.01)

    def all_() -> int:
        tried = 0
        while one.deliver():
            tried += 1
        return tried

    return all_


def deliveries(service: Service, webhook: Webhook) -> list[Delivery]:
    with service.db.read() as tx:
        return queue.newest(tx, webhook.id, 1000)


def test_a_visit_is_told_with_what_the_statistics_know_and_signed(
    service: Service, receiver: Receiver, deliver: Deliver
) -> None:
    link, _ = add_link(service, "+525512345678", slug="taqueria")
    webhook = add(service, receiver)
    (id_,) = record(service, link)
    assert deliver() == 1
    (call,) = receiver.calls
    assert call.path == "/hooks?key=abc"
    assert call.is_signed(signing.shown(webhook.key))
    assert not call.is_signed(signing.shown(signing.new_key()))
    assert call.headers["content-type"] == "application/json"
    assert int(call.headers["webhook-timestamp"]) == NOON // 1_000_000
    assert call.json["type"] == "visit.recorded"
    (told,) = call.json["data"]["visits"]
    known = ("id", "time", "link", "url", "country", "number", "referrer", "campaign", "ip")
    assert {name: told[name] for name in known} == {
        "id": id_,
        "time": "2026-11-22T12:00:00+00:00",
        "link": "taqueria",
        "url": "https://link.example.com/taqueria",
        "country": "MX",
        "number": "525512345678",
        "referrer": "t.me",
        "campaign": "window",
        "ip": "198.51.100.0",
    }
    assert {"device", "os", "browser"} <= told.keys()
    assert deliver() == 0


def test_only_counted_visits_are_told_as_earlier_ones_may_still_arrive(
    service: Service, receiver: Receiver, deliver: Deliver
) -> None:
    link, _ = add_link(service)
    add(service, receiver)
    record(service, link, counted=False)
    assert deliver() == 0
    count_visits(service)
    assert deliver() == 1


def record_late(service: Service, link: Link, first: int, count: int = 1) -> list[str]:
    """Record visits with these ids, as the shipper of a server does that was cut off; return their ids."""
    ids = range(first, first + count)
    batch = Batch(first, [Visit(id_, link.id, id_, link.numbers[0].id, "MX", "", "", "", 1, None) for id_ in ids])
    with service.db.write() as tx:
        visits.record(tx, batch, Ids(), may_be_late=True)
    return [str(id_) for id_ in ids]


def told(receiver: Receiver) -> list[str]:
    return [visit["id"] for call in receiver.calls for visit in call.json["data"]["visits"]]


def test_a_visit_that_comes_late_is_told_in_a_call_of_its_own(
    service: Service, receiver: Receiver, deliver: Deliver
) -> None:
    link, other = (add_link(service)[0] for _ in range(2))
    add(service, receiver, "visit.recorded", link=link)
    at_once = record(service, link, 2)
    assert deliver() == 1
    late = record_late(service, link, NOON - 500, 101)
    record_late(service, other, NOON - 5)
    assert deliver() == 0, "it is not counted yet"
    count_visits(service)
    with service.db.read() as tx:
        assert tx.value("SELECT count(*) FROM webhook_late") == 101, "those of other links are none of its"
    assert deliver() == 2
    assert deliver() == 0
    assert told(receiver) == at_once + late
    assert [len(call.json["data"]["visits"]) for call in receiver.calls] == [2, 100, 1]
    at_once = record(service, link)
    assert deliver() == 1
    assert told(receiver)[-1:] == at_once


@pytest.mark.parametrize("is_tried", [False, True])
def test_a_late_visit_does_not_get_into_a_call_that_waits(
    service: Service, receiver: Receiver, deliver: Deliver, clock: Clock, is_tried: bool
) -> None:
    link, _ = add_link(service)
    webhook = add(service, receiver)
    first, _, last = record(service, link, 3)
    with service.db.write() as tx:
        tx.run("DELETE FROM visit WHERE id = :id", id=int(first) + 1)
        webhook = store.get(tx, webhook.id)
        found = queue.next_(tx, webhook)
        assert isinstance(found, queue.Range)
        queue.make(tx, webhook, found)
    (late,) = record_late(service, link, int(first) + 1)
    if is_tried:
        receiver.answers = [503]
        assert deliver() == 1
        assert told(receiver) == [first, last]
        receiver.calls.clear()
        clock.now += queue.MINUTE
    count_visits(service)
    assert deliver() == 2
    assert sorted(told(receiver)) == [first, late, last]


def test_a_webhook_that_has_not_got_as_far_is_told_of_a_late_visit_in_its_turn(
    service: Service, receiver: Receiver, deliver: Deliver
) -> None:
    link, _ = add_link(service)
    add(service, receiver)
    ids = record(service, link, 2)
    ids = record_late(service, link, NOON - 5) + ids
    count_visits(service)
    assert deliver() == 1
    assert told(receiver) == ids
    assert deliver() == 0


def test_lists_of_late_visits_go_with_their_deliveries(service: Service, receiver: Receiver, deliver: Deliver) -> None:
    link, _ = add_link(service)
    webhook = add(service, receiver)
    record(service, link)
    deliver()
    record_late(service, link, NOON - 5)
    count_visits(service)
    with service.db.write() as tx:
        assert tx.value("SELECT count(*) FROM webhook_late") == 1
        store.remove(tx, webhook.id)
        assert tx.value("SELECT count(*) FROM webhook_late") == 0


def test_a_call_has_at_most_100_visits_and_all_are_told_in_order(
    service: Service, receiver: Receiver, deliver: Deliver
) -> None:
    link, _ = add_link(service)
    record(service, link)  # before the webhook
    add(service, receiver)
    ids = record(service, link, 101)
    assert deliver() == 2
    assert [len(call.json["data"]["visits"]) for call in receiver.calls] == [100, 1]
    assert receiver.visits() == ids


def test_a_webhook_of_a_link_is_told_of_nothing_else(service: Service, receiver: Receiver, deliver: Deliver) -> None:
    one, _ = add_link(service, slug="one")
    other, _ = add_link(service, slug="other")
    webhook = add(service, receiver, *[type_ for type_ in ALL if type_ != Type.REPORT], link=one)
    record(service, other, queue.SCAN + 1)
    ids = record(service, one)
    for link in (other, one):
        with service.db.write() as tx:
            setters.set_active(tx, link, False)
            inbox.create(tx, inbox.Draft(Kind.REPORT, link.slug, "", "spam"))
    deliver()
    assert len(deliveries(service, webhook)) == 2, "visits of others make none"
    assert receiver.visits() == ids
    assert [(call.json["type"], call.json["data"].get("slug")) for call in receiver.calls[1:]] == [
        ("link.changed", "one")
    ]


def test_events_and_visits_are_told_in_the_order_in_which_they_happened(
    service: Service, receiver: Receiver, deliver: Deliver
) -> None:
    add(service, receiver)
    link, _ = add_link(service, "+201001234567", slug="cairo", label="متجر")
    record(service, link, counted=False)
    with service.db.write() as tx:
        setters.set_active(tx, link, False)
        report = inbox.create(tx, inbox.Draft(Kind.REPORT, "cairo", "sam@example.com", "spam"))
    record(service, link, counted=False)
    assert deliver() == 1, "what came after the visit waits until it is counted"
    count_visits(service)
    deliver()
    with service.db.write() as tx:
        deletion.delete(tx, links.get(tx, "cairo"))
    deliver()
    types = [call.json["type"] for call in receiver.calls]
    visit = "visit.recorded"
    assert types == ["link.created", visit, "link.changed", "report.received", visit, "link.deleted"]
    made, changed, reported, deleted = (receiver.calls[i].json["data"] for i in (0, 2, 3, 5))
    assert (made["link"]["label"], made["link"]["numbers"][0]["number"]) == ("متجر", "+201001234567")
    assert (changed["link"]["state"], changed["url"]) == ("disabled", "https://link.example.com/cairo")
    assert reported == {"slug": "cairo", "url": "https://link.example.com/cairo", "report": report}
    assert deleted == {"slug": "cairo", "url": "https://link.example.com/cairo"}


def test_only_the_chosen_events_are_told(service: Service, receiver: Receiver, deliver: Deliver) -> None:
    add(service, receiver, "link.deleted")
    link, _ = add_link(service)
    record(service, link)
    with service.db.write() as tx:
        deletion.delete(tx, link)
    deliver()
    assert [call.json["type"] for call in receiver.calls] == ["link.deleted"]


# The jobs may be done by another server than the one that queued the call.
def test_a_call_from_a_server_whose_clock_is_ahead_does_not_wait(
    service: Service, receiver: Receiver, deliver: Deliver, clock: Clock
) -> None:
    link, _ = add_link(service)
    add(service, receiver, Type.CHANGED)
    clock.advance(seconds=420)
    with service.db.write() as tx:
        setters.set_active(tx, link, False)
    clock.advance(seconds=-420)
    assert deliver() == 1
    assert [call.json["type"] for call in receiver.calls] == ["link.changed"]


def test_what_is_deleted_before_it_is_sent_is_not_sent(service: Service, receiver: Receiver, deliver: Deliver) -> None:
    link, _ = add_link(service)
    webhook = add(service, receiver, "visit.recorded")
    record(service, link)
    receiver.answers = [503]
    assert deliver() == 1
    service.clock.advance(seconds=60)  # type: ignore[attr-defined]
    with service.db.write() as tx:
        deletion.delete_statistics(tx, link)
    deliver()
    assert len(receiver.calls) == 1
    assert [one.answer for one in deliveries(service, webhook)] == ["deleted before it was sent"]


@pytest.mark.parametrize("answer", [500, 404, 302, 307])
def test_a_failure_is_repeated_with_growing_gaps_and_holds_up_what_follows(
    service: Service, receiver: Receiver, deliver: Deliver, clock: Clock, answer: int
) -> None:
    link, _ = add_link(service)
    webhook = add(service, receiver)
    receiver.answers = [answer] * 3
    first = record(service, link)
    assert deliver() == 1
    second = record(service, link)
    with service.db.write() as tx:
        setters.set_active(tx, link, False)
    gaps = []
    while not (done := deliveries(service, webhook)[-1].done_at):
        before = clock.now
        while not deliver():
            clock.advance(seconds=5)
        gaps.append((clock.now - before) // 1_000_000)
    assert (gaps, done) == ([5, 30, 120], clock.now)
    assert receiver.visits() == first * 4 + second
    assert len({call.id for call in receiver.calls[:4]}) == 1, "a receiver can tell that it knows this one"
    assert all(call.path == "/hooks?key=abc" for call in receiver.calls), "no redirect was followed"
    assert [call.json["type"] for call in receiver.calls[4:]] == ["visit.recorded", "link.changed"]


def test_after_three_days_it_is_off_and_the_owner_told_and_on_again_it_misses_nothing(
    service: Service, receiver: Receiver, deliver: Deliver, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    link, _ = add_link(service)
    webhook = add(service, receiver)
    receiver.usual = 502
    ids = record(service, link)
    began = clock.now
    while clock.now < began + 3 * 86400 * 1_000_000:
        deliver()
        with service.db.read() as tx:
            assert store.get(tx, webhook.id).off_at is None
        clock.advance(seconds=3600)
    for _ in range(6):
        deliver()
        clock.advance(seconds=3600)
    with service.db.read() as tx:
        assert store.get(tx, webhook.id).off_at is not None
        (message,) = inbox.newest(tx)
    assert "Webhook 1 is switched off: localhost has failed for 3 days. Its last answer: 502." in message.text
    calls = len(receiver.calls)
    assert 15 < calls < 30
    ids += record(service, link)
    assert deliver() == 0
    receiver.usual = 204
    with service.db.write() as tx:
        store.switch_on(tx, webhook.id)
    assert deliver() == 2
    assert receiver.visits()[calls:] == ids
    assert "abc" not in caplog.text, "the address may be a secret"


def test_a_target_that_is_gone_is_called_once(service: Service, receiver: Receiver, deliver: Deliver) -> None:
    link, _ = add_link(service)
    webhook = add(service, receiver)
    creators = add(service, receiver, link=link, is_owners=False)
    receiver.usual = 410
    record(service, link)
    deliver()
    with service.db.read() as tx:
        assert store.get(tx, webhook.id).off_at is not None
        assert store.get(tx, creators.id).off_at is not None
        (message,) = inbox.newest(tx)
    assert "localhost wants no more calls. Its last answer: 410." in message.text, "of the owner's webhook only"


def test_a_delivery_can_be_sent_again(service: Service, receiver: Receiver, deliver: Deliver) -> None:
    link, _ = add_link(service)
    webhook = add(service, receiver)
    ids = record(service, link)
    deliver()
    (done,) = deliveries(service, webhook)
    assert (done.answer, done.tries) == ("204", 1)
    with service.db.write() as tx:
        queue.send_again(tx, done.id)
    deliver()
    assert receiver.visits() == ids * 2
    assert receiver.calls[0].id == receiver.calls[1].id


def test_targets_inside_are_refused_at_each_try(service: Service, receiver: Receiver) -> None:
    webhook = add(service, receiver)
    add_link(service)
    outside_only = dataclasses.replace(service.config, webhook_private="no")
    assert Sender(service.db, outside_only, 0.01).deliver()
    assert receiver.calls == []
    (one,) = deliveries(service, webhook)
    assert "not public" in one.answer
    assert one.done_at is None


def test_a_certificate_for_no_one_known_is_refused(
    service: Service, receiver: Receiver, deliver: Deliver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    webhook = add(service, receiver)
    add_link(service)
    deliver()
    assert receiver.calls == []
    assert deliveries(service, webhook)[0].answer.startswith("certificate:")


def test_the_name_is_not_resolved_again_between_the_check_and_the_connection(
    service: Service, receiver: Receiver, deliver: Deliver, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    resolve = sender.targets.socket.getaddrinfo

    def resolver(host: str, *rest: object, **options: object) -> object:
        if host == "localhost":
            asked.append(host)
        return resolve(host, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(sender.targets.socket, "getaddrinfo", resolver)
    add(service, receiver)
    add_link(service)
    assert deliver() == 1
    assert (len(receiver.calls), asked) == (1, ["localhost"])


def test_a_target_that_hangs_fails_and_holds_up_no_other(service: Service, receiver: Receiver) -> None:
    receiver.usual = 0
    other = Receiver(free_address().port)
    try:
        slow, quick = add(service, receiver), add(service, other)
        one = Sender(service.db, service.config, 0.01, seconds=0.5)
        add_link(service)
        with beside(one.deliver):
            eventually(lambda: receiver.calls)
            assert one.deliver()
            assert len(other.calls) == 1
        assert "no answer within 0.5 seconds" in deliveries(service, slow)[0].answer
        assert deliveries(service, quick)[0].done_at
    finally:
        other.stop()


def test_what_is_done_is_kept_for_7_days(service: Service, receiver: Receiver, deliver: Deliver, clock: Clock) -> None:
    webhook = add(service, receiver)
    add_link(service)
    deliver()
    tidy = Tidy(service.db)
    clock.advance(days=6.9)
    while tidy.step():
        pass
    assert len(deliveries(service, webhook)) == 1
    clock.advance(days=0.2)
    while tidy.step():
        pass
    assert deliveries(service, webhook) == []


@pytest.mark.parametrize("done", [True, False])
def test_what_waits_and_what_is_done_has_a_bound(
    service: Service, receiver: Receiver, deliver: Deliver, monkeypatch: pytest.MonkeyPatch, done: bool
) -> None:
    monkeypatch.setattr(queue, "MOST_KEPT" if done else "MOST_WAITING", 3)
    webhook = add(service, receiver)
    for _ in range(5):
        add_link(service)
    if done:
        deliver()
    newest = deliveries(service, webhook)[:3]
    tidy = Tidy(service.db)
    while tidy.step():
        pass
    assert deliveries(service, webhook) == newest


def test_a_webhook_ends_with_its_link_once_that_was_told(
    service: Service, receiver: Receiver, deliver: Deliver
) -> None:
    link, _ = add_link(service)
    add(service, receiver, "link.deleted", link=link)
    with service.db.write() as tx:
        deletion.delete(tx, link)
    for _ in deletion.purge(service.db):
        pass
    Tidy(service.db).step()
    assert deliver() == 1
    assert receiver.calls[0].json["type"] == "link.deleted"
    Tidy(service.db).step()
    with service.db.read() as tx:
        assert store.every(tx) == []


def test_a_webhook_that_no_one_may_have_any_more_ends_some_days_after_its_link(
    service: Service, receiver: Receiver, clock: Clock
) -> None:
    link, _ = add_link(service)
    add(service, receiver, link=link)
    with service.db.write() as tx:
        deletion.delete(tx, link)
    for days, left in ((6.9, 1), (0.2, 0)):
        clock.advance(days=days)
        Tidy(service.db).step()
        with service.db.read() as tx:
            assert len(store.every(tx)) == left


def test_a_server_tells_of_a_visit(service: Service, receiver: Receiver, serve: Serve) -> None:
    visitor = serve(service, tick=0.02)
    add_link(service, slug="live")
    add(service, receiver)
    assert visitor.get("/live").status in (302, 303, 307)
    eventually(receiver.visits)


def test_a_server_without_webhooks_calls_no_one(open_service: Open, receiver: Receiver, serve: Serve) -> None:
    service = open_service(webhook_private="yes", webhooks="off")
    add(service, receiver)
    serve(service, tick=0.02)
    add_link(service)
    assert receiver.calls == []


def test_a_machine_is_called_once_a_second_at_most(
    service: Service, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "GAP", 7.0)
    waits: list[float] = []
    one = Sender(service.db, service.config, 0.01)
    monkeypatch.setattr(one._stopped, "wait", lambda seconds: waits.append(seconds))
    add(service, receiver)
    add(service, receiver)
    add_link(service)
    while one.deliver():
        pass
    assert waits[0] <= 0 < 5 < waits[1] <= 7


# Seen to fail: only the first address of each name counted.
def test_a_machine_is_called_once_a_second_at_most_behind_another_ones_address(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "GAP", 7.0)
    found = iter([["93.184.215.14", "2a00::1"], ["198.51.100.7", "2a00::1"]])
    monkeypatch.setattr(sender.targets, "resolve", lambda *_, **__: next(found))
    waits: list[float] = []
    one = Sender(service.db, service.config, 0.01)
    monkeypatch.setattr(one._stopped, "wait", lambda seconds: waits.append(seconds))
    monkeypatch.setattr(one._client, "post", lambda *_: 204)
    for name in ("a", "b"):
        with service.db.write() as tx:
            store.add(tx, f"https://{name}.example/", ["link.created"])
    add_link(service)
    while one.deliver():
        pass
    assert waits[0] <= 0 < 5 < waits[1] <= 7


def test_a_host_is_called_once_a_second_at_most_whatever_its_addresses(
    service: Service, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "GAP", 7.0)
    found = iter(["93.184.215.14", "2a00::1"])
    monkeypatch.setattr(sender.targets, "resolve", lambda *_, **__: [next(found)])
    waits: list[float] = []
    one = Sender(service.db, service.config, 0.01)
    monkeypatch.setattr(one._stopped, "wait", lambda seconds: waits.append(seconds))
    monkeypatch.setattr(one._client, "post", lambda *_: 204)
    add(service, receiver, "link.created")
    add(service, receiver, "link.created")
    add_link(service)
    while one.deliver():
        pass
    assert waits[0] <= 0 < 5 < waits[1] <= 7


def test_all_addresses_of_a_host_share_the_seconds_of_a_call(monkeypatch: pytest.MonkeyPatch) -> None:
    now, given = 100.0, []

    def connect(address: tuple[str, int], seconds: float) -> None:
        nonlocal now
        given.append((address[0], seconds))
        now += 6
        raise OSError

    monkeypatch.setattr(client.time, "monotonic", lambda: now)
    monkeypatch.setattr(client.socket, "create_connection", connect)
    with pytest.raises(client.Failed, match="no answer within 10 seconds"):
        client.Client().post(targets.parse("https://till.example/"), ["2a00::1", "2a00::2", "192.0.2.1"], b"", {})
    assert given == [("2a00::1", 10.0), ("2a00::2", 4.0)]


def test_there_are_at_most_100(service: Service, receiver: Receiver) -> None:
    for _ in range(store.MOST):
        add(service, receiver)
    with pytest.raises(Exception, match="There are 100 webhooks already"):
        add(service, receiver)


def test_a_failure_is_logged_once_without_the_address(
    service: Service, receiver: Receiver, deliver: Deliver, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    receiver.usual = 500
    add(service, receiver)
    add_link(service)
    for _ in range(3):
        deliver()
        clock.advance(seconds=600)
    assert [record_.getMessage() for record_ in caplog.records] == ["webhook 1 (localhost) failed, retrying later: 500"]
