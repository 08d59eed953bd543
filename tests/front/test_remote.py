"""The front on a database on another machine, in this process."""

import asyncio
import contextlib
import re
import threading
from typing import Any

import pytest

from iwts.errors import Unavailable
from iwts.front.followed_table import FollowedTable
from iwts.instance.service import Service
from iwts.links import codes, setters
from iwts.owner.api_tokens import Scope
from iwts.storage.postgres.connection import Connection
from iwts.visits.batch import Batch
from iwts.visits.journal_reader import JournalReader
from iwts.visits.shipper import Shipper
from tests.conftest import Clock, Serve, add_link
from tests.patience import eventually
from tests.postgres import Postgres
from tests.visitor import Visitor
from tests.web.api.program import Program, token

pytestmark = [pytest.mark.slow, pytest.mark.parametrize("engine", ["postgres"], indirect=True)]

OSLO = "+4722418000"


@pytest.mark.usefixtures("cheap_hashes")
def test_the_loop_never_waits_for_the_database(service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    waited, wait = list[str](), Connection.wait

    def note(connection: Connection, *arguments: Any, **options: Any) -> Any:
        with contextlib.suppress(RuntimeError):
            asyncio.get_running_loop()
            if threading.current_thread() is not threading.main_thread():  # the test itself: a browser's loop runs here
                waited.append(threading.current_thread().name)
        return wait(connection, *arguments, **options)

    add_link(service, slug="nour", routing="turn", sticky="30")
    coded, _ = add_link(service, slug="coded")
    with service.db.write() as tx:
        setters.set_visitor_code(tx, coded, codes.hashed("1234"))
    visitor = Visitor(serve(service).port)
    monkeypatch.setattr(Connection, "wait", note)
    for path in ("/nour", "/nour", "/nosuch", "/", "/healthz", "/metrics", "/coded?pass=x"):
        visitor.get(path)
    Visitor(visitor.port, agent="Googlebot/2.1").get("/nour")
    Program(visitor, token(service, *Scope)).call("POST", "/links", {"numbers": [{"number": OSLO}], "slug": "fjord"})
    eventually(lambda: visitor.get("/fjord").status == 302)
    assert waited == []


@pytest.mark.replaces
def test_what_a_program_or_form_has_changed_holds_from_its_answer_on(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long the front takes to learn of it."""
    look = FollowedTable._look
    slow = threading.Event()

    def look_late(table: FollowedTable) -> float:
        slow.wait(0.05)  # what the answer would have overtaken
        return look(table)

    monkeypatch.setattr(FollowedTable, "_look", look_late)
    visitor = Visitor(serve(service).port)  # the fixture's waits for the front by itself
    program = Program(visitor, token(service, *Scope))
    for n in range(5):
        slug = f"fjord-{n}"
        assert program.call("POST", "/links", {"numbers": [{"number": OSLO}], "slug": slug}).status == 201
        assert visitor.get(f"/{slug}").location == "https://wa.me/4722418000"
        assert program.call("DELETE", f"/links/{slug}").status == 204
        assert visitor.get(f"/{slug}").status == 404


def test_visits_that_no_one_ships_are_a_problem(
    service: Service, serve: Serve, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stuck(_: Shipper) -> None:
        raise Unavailable("a batch cannot be read")

    monkeypatch.setattr(Shipper, "ship", stuck)
    add_link(service, slug="nour")
    visitor = Visitor(serve(service).port)
    assert visitor.get("/nour").status == 302
    assert visitor.health()["reasons"] == []
    clock.advance(seconds=61)
    eventually(lambda: "visits have waited in the journal for more than a minute" in visitor.health()["reasons"])
    scraped = Visitor(visitor.port, address="").get("/metrics").text
    assert re.search(r"^iwts_journal_wait_seconds 6\d", scraped, re.MULTILINE)


def test_no_visitor_waits_for_a_database_that_is_away(service: Service, serve: Serve, postgres: Postgres) -> None:
    add_link(service, slug="nour")
    visitor = Visitor(serve(service).port)
    assert visitor.get("/nour").status == 302
    with postgres.crashed():
        assert [visitor.get("/nour").status for _ in range(9)] == [302] * 9
        visits = visitor.health()["visits"]
        assert (visits["accepted"], visits["dropped"]) == (10, 0)
        eventually(lambda: visitor.health()["reasons"])
        (reason,) = visitor.health()["reasons"]
        assert reason.startswith("links cannot be looked up: ")
    eventually(lambda: not visitor.health()["reasons"])
    folder = service.config.journal
    waiting = [Batch.unpack(payload) for _, payload in JournalReader(folder, 1 << 30, 600).records(0)]
    assert sum(len(batch.visits) for batch in waiting) == 10
