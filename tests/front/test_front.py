"""The front from the outside, byte by byte: its answers, refusals and cuts, their order, and life without the web."""

import contextlib
import dataclasses
import resource
import socket
import threading
import time
from unittest.mock import Mock

import apsw
import pytest

from iwts import i18n
from iwts.front.answers import Answers
from iwts.front.bounds import Bounds
from iwts.front.connection import Connection
from iwts.front.connections import Connections
from iwts.instance.service import Service
from iwts.links import store as links
from iwts.storage.errors import Damaged
from iwts.visits.batch import Batch
from iwts.visits.recorder import Recorder
from tests.conftest import Open, Serve, add_link, free_address
from tests.front import loops
from tests.patience import PATIENCE, PATIENT, beside, eventually
from tests.raw import AGENT, HOST, connection, everything, exchange, get, length, post, statuses
from tests.visitor import Visitor

pytestmark = pytest.mark.slow


def test_answers_come_in_the_order_of_their_requests(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    page, short = (b"GET %s HTTP/1.1\r\n" % path + HOST + AGENT + b"\r\n" for path in (b"/my", b"/nour"))
    assert statuses(exchange(visitor.port, [page + short + page + short + short])) == [200, 302, 200, 302, 302]


def test_a_connection_closes_when_the_client_asks_for_it(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    with connection(visitor.port) as client:
        client.sendall(b"GET /nour HTTP/1.1\r\n" + HOST + AGENT + b"Connection: close\r\n\r\n")
        assert b"connection: close" in everything(client)


def send_slowly(client: socket.socket, data: bytes) -> None:
    for byte in data:
        client.sendall(bytes([byte]))
        time.sleep(0.05)


@pytest.mark.parametrize(
    "begin",
    [
        b"GET /",
        b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 100\r\n\r\n",
        b"GET /nour HTTP/1.0\r\n\r\n",
    ],
    ids=["in a head", "in a body", "after the last answer"],
)
def test_a_slow_client_is_cut_at_its_deadline_however_busy_it_looks(
    service: Service, serve: Serve, begin: bytes
) -> None:
    add_link(service, slug="nour")
    visitor = serve(service, Bounds(sweep=0.05, head=0.3, body=0.3, linger=0.3))
    with connection(visitor.port) as client:
        client.sendall(begin)
        with pytest.raises(OSError, match=r"reset|Broken pipe"):  # noqa: PT012 (either call may notice)
            send_slowly(client, b"x" * 40)
            everything(client)
    assert visitor.get("/nour").status == 302


@pytest.mark.parametrize("begin", [b"", b"GET /healthz HTTP/1.1\r\n" + HOST + b"\r\n"], ids=["new", "used"])
def test_an_idle_connection_is_closed_at_its_deadline(service: Service, serve: Serve, begin: bytes) -> None:
    with connection(serve(service, Bounds(sweep=0.05, head=0.3, idle=0.3)).port) as client:
        client.sendall(begin)
        with contextlib.suppress(ConnectionResetError):
            everything(client)


def test_without_the_web_redirects_work_and_pages_ask_to_retry(service: Service, serve: Serve) -> None:
    add_link(service, slug="nour")
    visitor = serve(service)
    service.config.database.with_name("web0").unlink()  # the web's socket
    assert visitor.get("/nour").status == 302
    answer = visitor.get("/my", Accept_Language="ar-EG,ar;q=0.9")
    assert (answer.status, answer.headers["Retry-After"], answer.headers["Cache-Control"]) == (503, "5", "no-store")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert '<html lang="ar" dir="rtl">' in answer.text
    assert i18n.language("ar").gettext("One moment, please") in answer.text
    assert "One moment" in visitor.get("/my").text


@pytest.mark.replaces
def test_a_bug_leaves_nobody_without_an_answer(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delattr("iwts.front.relay._to_bytes")
    assert visitor.get("/my").status == 503
    assert caplog.messages == ["a page could not be passed on"]


def test_one_client_cannot_take_all_connections_but_a_trusted_proxy_may(open_service: Open, serve: Serve) -> None:
    for trusted, statuses_ in ((True, [200] * 5), (False, [200] * 3 + [None] * 2)):
        changes = {} if trusted else {"trusted_proxies": (), "listen": free_address()}
        port = serve(open_service(**changes), Bounds(most_of_one=3)).port
        got: list[int | None] = []
        with contextlib.ExitStack() as stack:
            for _ in range(5):
                try:
                    client = stack.enter_context(connection(port))
                    client.sendall(get(b"/healthz"))
                    got += statuses(client.recv(65536)) or [None]
                except OSError:
                    got.append(None)
        assert got == statuses_
        # A closed connection stops counting after a moment.
        eventually(lambda port=port: statuses(exchange(port, [get(b"/healthz")])) == [200])


def test_connections_never_exceed_the_number_of_files_that_the_system_allows(service: Service, serve: Serve) -> None:
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    port = serve(service, Bounds(other_files=files - 3)).port
    with contextlib.ExitStack() as stack:
        clients = [stack.enter_context(connection(port)) for _ in range(3)]
        for client in clients:
            client.sendall(get(b"/healthz"))
            assert statuses(client.recv(65536)) == [200]
        with contextlib.suppress(OSError):
            assert statuses(exchange(port, [get(b"/healthz")])) == []
        clients[0].sendall(get(b"/healthz"))
        assert statuses(clients[0].recv(65536)) == [200]


def test_bodies_in_memory_are_limited_for_all_clients_together(service: Service, serve: Serve) -> None:
    add_link(service, slug="nour")
    port = serve(service, dataclasses.replace(PATIENT, held=600_000)).port
    form = post(bytes(200_000), length(200_000))

    def is_refused() -> bool:
        return statuses(exchange(port, [post(b"", length(200_000))])) == [503]

    with connection(port) as other:
        for _ in range(3):  # each makes room for the next
            other.sendall(get(b"/healthz", length(200_000)) + bytes(200_000))
            assert statuses(other.recv(65536)) == [200]
        other.sendall(form[:-1])
        eventually(is_refused)
        assert statuses(exchange(port, [get(b"/nour")])) == [302]
    eventually(lambda: not is_refused())


@pytest.mark.parametrize("last", [b"no request\r\n\r\n", get(b"/healthz", b"Connection: close\r\n")])
def test_input_after_the_last_request_of_a_connection_is_discarded(last: bytes) -> None:
    async def receive() -> bytes:
        client = Connection(
            Connections(lambda *_: None, lambda *_: None, Answers("http://127.0.0.1"), lambda _: False, PATIENT)
        )
        client.connection_made(Mock(get_extra_info=lambda _: ("127.0.0.1", 1), get_write_buffer_size=lambda: 0))
        client.data_received(last + bytes(100_000))
        return client._unread

    assert loops.run(receive()) == b""


def test_known_links_work_while_the_file_cannot_be_read(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    assert visitor.get("/nour").status == 302
    other = apsw.Connection(str(service.config.database))
    other.execute("ALTER TABLE slug RENAME COLUMN slug TO damaged")
    other.close()
    assert visitor.get("/nour").status == 302
    assert visitor.get("/nosuch").status == 503


def test_a_change_takes_effect_with_the_next_visit(service: Service, visitor: Visitor) -> None:
    for n in range(5):
        add_link(service, slug=f"link{n}")
        assert visitor.get(f"/link{n}").status == 302
        with service.db.write() as tx:
            tx.run("DELETE FROM link")
        assert visitor.get(f"/link{n}").status == 404


@pytest.mark.parametrize("what", ["link SET message", "number SET digits", "slug SET link"])
def test_a_damaged_link_leads_nowhere_and_others_work(
    service: Service, serve: Serve, what: str, caplog: pytest.LogCaptureFixture
) -> None:
    add_link(service, slug="good")
    link, _ = add_link(service, "+442079460958", slug="nour", message="Hello")
    column = what.split()[-1]
    where = "id" if what.startswith("link") else "link"
    other = apsw.Connection(str(service.config.database))
    # The lowest bit of a value's type makes bytes of a text.
    damaged = f"CAST({column} AS BLOB)" if column != "link" else str(link.id - 1)
    other.execute(f"UPDATE {what} = {damaged} WHERE {where} = {link.id}")
    other.close()
    visitor = serve(service)
    request = get(b"/good") + get(b"/nour") + get(b"/good")
    assert statuses(exchange(visitor.port, [request])) == [302, 503, 302]
    assert "nour” is damaged" in caplog.text or "damaged (the" in caplog.text
    assert visitor.get("/good+").status == 200


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE link SET message = 'x'",
        "UPDATE link SET routing = 'turn'",
        "UPDATE link SET visitor_code = 'x'",
        "UPDATE link SET active = 0",
        "UPDATE number SET id = 7",
        "UPDATE number SET position = 7",
        "UPDATE number SET digits = '14155550133'",
        "UPDATE number SET message = 'x'",
        "UPDATE number SET active = 0",
        "UPDATE number SET hours = 'mon 09:00-10:00'",
        "UPDATE link SET zone = 'Asia/Tokyo'",
        "UPDATE link SET hours = 'mon 09:00-10:00'",
        "UPDATE link SET exceptions = '2026-12-25 closed'",
        "UPDATE link SET closed = 'number'",
        "UPDATE link SET closed_message = 'x'",
        "UPDATE link SET night = '14155550133'",
        "UPDATE link SET write_anyway = 0",
        "UPDATE slug SET seal = 7",
        "DELETE FROM number",
    ],
)
def test_everything_that_decides_a_links_target_is_sealed(service: Service, damage: str) -> None:
    add_link(service, slug="nour")
    with service.db.write() as tx:
        tx.run(damage)
        with pytest.raises(Damaged):
            links.find(tx, "nour")


def test_a_link_that_is_damaged_after_it_was_read_keeps_working(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    assert visitor.get("/nour").location == "https://wa.me/14155550132"
    other = apsw.Connection(str(service.config.database))
    other.execute("UPDATE number SET digits = '14155550133'")
    other.close()
    assert visitor.get("/nour").location == "https://wa.me/14155550132"
    assert "the link “nour”" in visitor.get("/healthz").json()["reasons"][0]


@pytest.mark.replaces
def test_the_wait_for_a_hanging_commit_is_limited(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk_goes_on = threading.Event()
    commit = Recorder.commit

    def hang(recorder: Recorder, batch: Batch) -> None:
        disk_goes_on.wait(PATIENCE)
        commit(recorder, batch)

    monkeypatch.setattr(Recorder, "commit", hang)
    add_link(service, slug="nour")
    visitor = serve(service, Bounds(commit=0.1))
    assert [visitor.get("/nour").status for _ in range(3)] == [302] * 3
    assert visitor.get("/nour+").status == 200
    visits = visitor.health()["visits"]
    assert (visits["accepted"], visits["committed"]) == (3, 0)
    disk_goes_on.set()
    eventually(lambda: visitor.health()["visits"]["committed"] == 3)


def test_durability_power_changes_nothing_else(open_service: Open, serve: Serve) -> None:
    service = open_service(durability="power")
    add_link(service, "+14155550132", "+442079460958", slug="turns", routing="turn")
    visitor = serve(service)
    served: list[str | None] = []
    with beside(*[lambda: served.extend(visitor.get("/turns").location for _ in range(10))] * 6):
        pass
    assert {url: served.count(url) for url in served} == {
        "https://wa.me/14155550132": 30,
        "https://wa.me/442079460958": 30,
    }
    assert visitor.health()["visits"] == {"accepted": 60, "committed": 60, "spilled": 0, "dropped": 0}


def test_a_request_without_a_link_spills_nothing_while_the_database_is_locked(
    service: Service, visitor: Visitor
) -> None:
    other = apsw.Connection(str(service.config.database))
    other.execute("BEGIN IMMEDIATE")
    assert visitor.get("/nosuch").status == 404
    time.sleep(0.2)
    assert visitor.get("/healthz").json()["status"] == "ok"
    other.close()
