"""Parts that redirects do not need: the country file, and the web."""

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from iwts.visits.geo import BUNDLED
from tests.faults.conftest import Start, in_short
from tests.faults.load import Load
from tests.faults.server import no_traceback, nothing_lost
from tests.patience import eventually

pytestmark = pytest.mark.slow

Spoil = Callable[[Path], object]

SPOILED: dict[str, Spoil] = {
    "emptied": lambda file: file.write_bytes(b""),
    "missing": Path.unlink,
    "truncated": lambda file: os.truncate(file, file.stat().st_size // 2),
    "overwritten with zeros": lambda file: file.write_bytes(bytes(file.stat().st_size)),
    "replaced in place": lambda file: file.write_bytes(BUNDLED.read_bytes()),
    "another kind of file": lambda file: file.write_text("<html>404 Not Found</html>"),
}


@pytest.mark.parametrize("owned", ["geo", "setting"])
def test_redirects_are_unharmed_whatever_happens_to_an_owners_country_file(
    folder: Path, start: Start, owned: str
) -> None:
    file = folder / ("geo/country.mmdb" if owned == "geo" else "elsewhere.mmdb")
    file.parent.mkdir(exist_ok=True)
    settings = {"geo_database": str(file)} if owned == "setting" else {}
    loads = []
    for spoil in list(SPOILED.values())[:: in_short(3, 1)]:
        shutil.copy(BUNDLED, file)
        server = start(durability="process", **settings)
        with Load(server.address.port, "nour", clients=4) as load:
            loads.append(load)
            load.answered(more=30)
            spoil(file)
            load.answered(more=30)
            assert load.unanswered == []
            server.kill("front")  # it reads the current file when it is restarted
            load.answered(more=30)
        assert load.statuses() == {302}
        assert server.visits()["dropped"] == 0
        assert server.stop() == 0
    nothing_lost(folder, *loads)
    no_traceback(server.log)


def test_while_the_web_is_stopped_redirects_work_and_pages_wait_for_its_successor(folder: Path, start: Start) -> None:
    server = start(durability="process")
    assert server.visitor.get("/my").status == 200
    os.kill(server.children()["web"], signal.SIGSTOP)
    with Load(server.address.port, "nour", clients=4) as load, Load(server.address.port, "my", clients=1) as pages:
        load.answered(more=100)
        eventually(lambda: [answer.status for answer in pages.answers][-1:] == [200])
    assert pages.statuses() <= {200, 503}
    assert pages.unanswered == []
    assert load.statuses() == {302}
    assert load.unanswered == []
    eventually(server.is_saved)
    assert server.visits()["committed"] == len(load.seen)
    nothing_lost(folder, load)


def test_a_front_that_is_stopped_is_replaced_and_loses_no_visit(folder: Path, start: Start) -> None:
    server = start()
    before = server.children()["front"]
    other = apsw.Connection(str(folder / "iwts.db"))
    other.set_busy_timeout(10_000)
    with Load(server.address.port, "nour", clients=4) as load:
        load.answered(more=30)
        other.execute("BEGIN EXCLUSIVE")
        eventually(lambda: server.health()["visits"]["spilled"])
        os.kill(before, signal.SIGSTOP)
        other.execute("ROLLBACK")
        eventually(lambda: server.children()["front"] != before)
        load.answered(more=30)
    other.close()
    assert server.stop() == 0
    nothing_lost(folder, load)


def test_while_the_web_dies_repeatedly_redirects_work_and_pages_are_answered(folder: Path, start: Start) -> None:
    server = start(durability="process")
    with Load(server.address.port, "nour", clients=4) as load, Load(server.address.port, "my", clients=4) as pages:
        for _ in range(in_short(3, 7)):  # it is then away for 0.1 seconds, in the long run for 5
            pages.answered(more=5)
            server.kill("web")
        pages.answered(more=5)
        load.answered(more=20)
    assert pages.statuses() <= {200, 503}
    assert all("in the middle" in line for line in pages.unanswered), "an answer that has begun cannot become a 503"
    assert load.statuses() == {302}
    assert load.unanswered == []
    eventually(server.is_saved)
    assert server.visits()["committed"] == len(load.seen)
    nothing_lost(folder, load)
