"""Whoever sets a webhook, perhaps a stranger, neither reaches inside nor learns what this machine can reach.

Seen to fail before creators' failures were made alike: their texts and durations told names, ports and certificates
apart; and without the bound of their calls: the owner's webhook waited until theirs had hung for 10 seconds.
"""

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from iwts.instance.service import Service
from iwts.webhooks import queue, sender, store, targets
from iwts.webhooks.client import Failed
from iwts.webhooks.queue import Delivery
from iwts.webhooks.sender import Sender
from iwts.webhooks.store import Webhook
from tests.conftest import Open, add_link, free_address
from tests.patience import beside, eventually
from tests.receiver import Receiver, receiver, trust
from tests.smtp import CERTIFICATE

__all__ = ["receiver", "trust"]  # fixtures
pytestmark = pytest.mark.usefixtures("trust")

SECONDS = 0.3
OUTSIDE = "93.184.215.14"


@pytest.fixture
def service(open_service: Open) -> Service:
    return open_service(webhooks="creators", base_url="https://wa.example.com")


def lead(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Have every name lead to these addresses."""
    found = [(0, 0, 0, "", (address, 443)) for address in addresses]
    monkeypatch.setattr(targets.socket, "getaddrinfo", lambda *_, **__: found)


def let_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have this machine's receivers stand for targets outside."""
    monkeypatch.setattr(targets, "is_public", lambda _: True)
    monkeypatch.setattr(targets, "is_own", lambda _: False)


def add(service: Service, url: str, *, is_owners: bool = False) -> Webhook:
    """Add a webhook of a link, with a test that waits."""
    link, _ = add_link(service)
    with service.db.write() as tx:
        webhook = store.add(tx, url, ["visit.recorded"], link, is_owners=is_owners)
        queue.put_test(tx, webhook)
    return webhook


def told(service: Service, webhook: Webhook) -> Delivery:
    """Make one try of whatever is due; return the newest delivery of a webhook."""
    Sender(service.db, service.config, 0, SECONDS).deliver()
    with service.db.read() as tx:
        return queue.newest(tx, webhook.id, 1)[0]


@pytest.mark.parametrize("is_owners", [True, False])
@pytest.mark.parametrize(
    "addresses",
    [
        ("10.9.8.7",),
        (OUTSIDE, "192.168.44.5"),
        ("2a00:1450::5", "::ffff:172.20.0.1"),
        ("64:ff9b::a9fe:a9fe",),
        ("0.0.0.0",),
        ("fe80::7%eth0",),
        ("fdaa::1", OUTSIDE),
        ("2002:0a00:0001::1",),
    ],
)
def test_a_name_that_led_outside_when_it_was_set_is_not_called_when_it_leads_inside(
    service: Service, monkeypatch: pytest.MonkeyPatch, addresses: tuple[str, ...], is_owners: bool
) -> None:
    lead(monkeypatch, OUTSIDE)
    webhook = add(service, "https://rebound.example/", is_owners=is_owners)
    lead(monkeypatch, *addresses)
    connected: list[Any] = []
    monkeypatch.setattr(targets.socket, "create_connection", lambda *given: connected.append(given))
    assert told(service, webhook).tries == 1
    assert connected == []


def test_this_machine_is_not_called_by_its_own_address_either(
    service: Service, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(targets, "is_public", lambda _: True)
    webhook = add(service, receiver.url)
    assert told(service, webhook).answer == "no answer"
    assert receiver.calls == []
    assert not targets.is_own(OUTSIDE)
    assert not targets.is_own("2a00:1450::5")
    owners = add(service, receiver.url, is_owners=True)
    assert told(service, owners).answer == "204", "the owner may have another program on the same machine"


def test_this_site_is_not_called_when_its_address_becomes_a_webhooks(open_service: Open, receiver: Receiver) -> None:
    service = open_service(webhook_private="yes")
    webhook = add(service, receiver.url, is_owners=True)
    moved = open_service(webhook_private="yes", base_url=receiver.url.partition("/hooks")[0])
    assert told(moved, webhook).answer == "This is the address of this site itself."
    assert receiver.calls == []


@contextlib.contextmanager
def raw(answer: Callable[[Any], None], *, tls: bool = True) -> Iterator[str]:
    """Listen on this machine, and have `answer` speak on the first connection; yield the address."""
    listening = socket.create_server(("127.0.0.1", 0))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)

    accepted: list[socket.socket] = []

    def run() -> None:
        with contextlib.suppress(OSError):
            connection, _ = listening.accept()
            connection.settimeout(5)
            accepted.append(connection.dup())
            with connection, context.wrap_socket(connection, server_side=True) if tls else connection as speaking:
                answer(speaking)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield f"https://localhost:{listening.getsockname()[1]}/"
    finally:
        for each in (listening, *accepted):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        thread.join()


def endless(part: bytes, start: bytes = b"") -> Callable[[Any], None]:
    """Return an answer that never ends, as long as anyone listens."""

    def answer(speaking: Any) -> None:
        speaking.sendall(start)
        while True:
            speaking.sendall(part)

    return answer


def silent(speaking: Any) -> None:
    while speaking.recv(65536):
        pass


@pytest.mark.parametrize(
    "answer",
    [
        endless(b"HTTP/1.1 100 Continue\r\n\r\n"),
        endless(b"x" * 1000, b"HTTP/1.1 200 "),
        endless(b"a: b\r\n", b"HTTP/1.1 200 OK\r\n"),
        endless(b"garbage\r\n"),
        silent,
    ],
    ids=["informational", "a line", "headers", "no HTTP", "silence"],
)
def test_an_answer_that_never_ends_is_none(
    service: Service, monkeypatch: pytest.MonkeyPatch, answer: Callable[[Any], None]
) -> None:
    let_inside(monkeypatch)
    with raw(answer) as url:
        webhook = add(service, url, is_owners=True)
        one = told(service, webhook)
    assert not one.answer.isdecimal()
    assert one.done_at is not None


def test_nothing_of_an_answer_but_its_status_is_kept(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    let_inside(monkeypatch)
    with raw(endless(b"<script>" * 1000, b"HTTP/1.1 500 <script>\r\nserver: secret\r\n\r\n")) as url:
        assert told(service, add(service, url)).answer == "500"


def test_a_redirect_is_not_followed(service: Service, receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    let_inside(monkeypatch)
    receiver.usual = 307
    assert told(service, add(service, receiver.url)).answer == "307"
    assert len(receiver.calls) == 1


def test_a_creator_cannot_tell_why_there_is_no_answer(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    def tried(url: str) -> None:
        webhook = add(service, url)
        begun = time.monotonic()
        one = told(service, webhook)
        assert time.monotonic() - begun >= SECONDS, "a quick failure would tell one from another"
        answers.add((one.answer, one.tries))

    answers: set[tuple[str, int]] = set()
    tried("https://localhost/")
    tried(f"https://localhost:{free_address().port}/")
    with monkeypatch.context() as patched:
        patched.setattr(targets.socket, "getaddrinfo", _unknown)
        tried("https://unknown.example/")
    let_inside(monkeypatch)
    tried(f"https://localhost:{free_address().port}/")
    with raw(endless(b"SSH-2.0-OpenSSH_9.2\r\n"), tls=False) as url:
        tried(url)
    with raw(endless(b"x")) as url:
        tried(url)
    with raw(silent) as url:
        tried(url)
    monkeypatch.delenv("SSL_CERT_FILE")
    with raw(silent) as url:
        tried(url)
    assert answers == {("no answer", 1)}


# Seen to fail: silence took as much longer as the lookup and the wait for the host's turn had, and a call that was cut
# ended after others.
@pytest.mark.parametrize("lookup", [0.02, 4.0, 9.99])
@pytest.mark.parametrize("wait", [0.0, 2.0])
def test_a_slow_lookup_or_a_wait_does_not_tell_silence_from_other_failures(
    service: Service, monkeypatch: pytest.MonkeyPatch, lookup: float, wait: float
) -> None:
    now, is_silent = 0.0, False

    def pause(seconds: float) -> None:
        nonlocal now
        now += max(0.0, seconds)

    def looked_up(*_: object, **__: object) -> list[Any]:
        pause(lookup)
        return [(0, 0, 0, "", (OUTSIDE, 443))]

    def post(*given: Any) -> int:
        if is_silent:
            pause(given[5] + 0.004)  # a timer is late
        raise Failed("none")

    monkeypatch.setattr(targets.socket, "getaddrinfo", looked_up)
    monkeypatch.setattr(sender, "time", SimpleNamespace(monotonic=lambda: now))
    monkeypatch.setattr(sender.Client, "post", post)
    webhook = add(service, "https://nope.example/")
    took = set()
    for why in ("silent", "refused", "inside"):
        is_silent = why == "silent"
        monkeypatch.setattr(targets, "is_public", lambda _, why=why: why != "inside")
        one, now = Sender(service.db, service.config, 0, 10.0), 0.0
        one._free = {b"nope.example": wait}  # another call has just taken the turn
        monkeypatch.setattr(one._stopped, "wait", pause)
        one._answer(webhook, "msg_1", 1, b"{}")
        took.add(round(now, 6))
    assert len(took) == 1


def _unknown(*_: object, **__: object) -> None:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def test_creators_targets_that_hang_do_not_hold_up_the_owners(
    service: Service, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_inside(monkeypatch)
    receiver.usual = 0
    quick = Receiver(free_address().port)
    try:
        for _ in range(3):
            add(service, receiver.url)
        owners = add(service, quick.url, is_owners=True)
        one = Sender(service.db, service.config, 0)
        with beside(one.deliver), beside(one.deliver):
            eventually(lambda: len(receiver.calls) == sender.OF_CREATORS)
            assert one.deliver()
            assert len(quick.calls) == 1
            assert not one.deliver(), "the third one waits"
            one.stop()
        with service.db.read() as tx:
            assert queue.newest(tx, owners.id, 1)[0].answer == "204"
    finally:
        quick.stop()
