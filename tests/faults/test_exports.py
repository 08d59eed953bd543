"""Exports with slow or stalled clients hold up no page and do not let the write-ahead log grow."""

import contextlib
import dataclasses
import select
import socket
from collections.abc import Iterator

import pytest

from iwts.instance.service import Service
from tests.conftest import Serve, add_link, own
from tests.patience import PATIENT, beside, eventually
from tests.raw import connection, everything, get, parsed
from tests.visitor import Visitor

pytestmark = pytest.mark.slow

VISITS = 20_000
EXPORT = b"/stats/shop/visits.json?range=all"


@pytest.fixture
def visitor(service: Service, serve: Serve) -> Visitor:
    """The browser of a link whose visits make an export of 24 MB."""
    visitor = serve(service, dataclasses.replace(PATIENT, send=600))
    own(visitor, service, slug="shop")
    with service.db.write() as tx:
        ((link,),) = tx.all("SELECT id FROM link")
        tx.run("INSERT INTO agent (id, text) VALUES (1, 'phone')")
        tx.run("INSERT INTO source (id, link, text) VALUES (1, :link, :text)", link=link, text="long" * 250)
        columns = "id, link, at, number, country, agent, campaign, visitor"
        rows = ((tx.now - n, link, tx.now - n) for n in range(VISITS))
        tx.many(f"INSERT INTO visit ({columns}) VALUES (?, ?, ?, 1, '', 1, 1, 1)", rows)
    return visitor


@contextlib.contextmanager
def stalled(visitor: Visitor, n: int) -> Iterator[list[socket.socket]]:
    """Start exports without reading them; at least two have begun."""
    cookies = "; ".join(f"{name}={value}" for name, value in visitor.cookies.items())
    with contextlib.ExitStack() as stack:
        clients = [stack.enter_context(connection(visitor.port, receive=4096)) for _ in range(n)]
        for client in clients:
            client.sendall(get(EXPORT, f"Cookie: {cookies}\r\nConnection: close\r\n".encode()))
        eventually(lambda: len(select.select(clients, [], [], 0)[0]) > 1)
        yield clients


def test_unread_exports_hold_up_no_page_and_are_complete_in_the_end(visitor: Visitor) -> None:
    with stalled(visitor, 12) as clients:
        assert [visitor.get(path).status for path in ("/privacy", "/stats/shop", "/my", "/")] == [200] * 4
        received: list[bytes] = []
        with beside(*[lambda client=client: received.append(everything(client)) for client in clients]):
            assert visitor.get("/privacy").status == 200
    for answer in received:
        status, body = parsed(answer)
        assert (status, body.count(b'"time"'), body[-3:]) == (200, VISITS, b"\n]\n")


def test_an_unread_export_holds_back_no_part_of_the_log(visitor: Visitor, service: Service) -> None:
    def is_emptied() -> bool:
        service.db.erase_deleted()
        return service.db.log() == (0, 0)

    with stalled(visitor, 3):
        add_link(service, slug="nour")
        eventually(is_emptied)
