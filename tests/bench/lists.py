"""Pages of a browser with access to up to 10,000 links."""

import tempfile
import time
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from statistics import median

import bulk
from clients import fetch, table
from servers import NUMBERS, SINGLE, Server, add_managed, children, command, iwts

from iwts.storage.engines import open_database

COUNTS = (50, 1_000, 10_000)
VISITS = 20  # of each link, in the last 14 days
TIMES = 9
PAGES = ("/", "/my", "/my?q=flyer-7", "/stats?range=30")


def lists() -> None:
    """Processor time and size of the pages that list a browser's links."""
    rows = []
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as folder:
            database = Path(folder) / "iwts.db"
            command(database.parent, "links", "add", NUMBERS[0], "--slug", SINGLE)
            bulk.add_links(database, count)
            with iwts(database=database) as server:
                cookie = add_managed(server, "mine")
                _give(database)
                rows.append([f"{count:,} links", *(_measure(server, path, cookie) for path in PAGES)])
    table([f"ms of the web (median of {TIMES}), bytes", *PAGES], *rows)


def _give(path: Path) -> None:
    """Give all links, with visits, to the only browser."""
    with closing(open_database(path, lambda: time.time_ns() // 1000)) as database, database.write() as tx:
        tx.run("INSERT OR IGNORE INTO creator_link SELECT 1, id, 0 FROM link")
        tx.run("INSERT INTO agent (id, text) VALUES (1, 'bench')")
        tx.run(
            """
            WITH RECURSIVE turn (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM turn WHERE n < :visits)
            INSERT INTO visit (id, link, at, number, country, agent, visitor)
            SELECT :now - n * :pause - link.id, link.id, :now - n * :pause, number.id, 'DE', 1, n
            FROM turn, link JOIN number ON number.link = link.id ORDER BY n DESC, link.id DESC
            """,
            visits=VISITS,
            now=tx.now,
            pause=14 * 86_400_000_000 // (VISITS + 1),
        )


def _measure(server: Server, path: str, cookie: str) -> str:
    """Return the processor time and the size of a page; the machine may be busy."""
    web, found = children(server)["web"], []
    with closing(HTTPConnection("127.0.0.1", server.port, timeout=60)) as connection:
        for _ in range(TIMES):
            before = _used(web)
            fetch(connection, path, {"Cookie": cookie})
            found.append(_used(web) - before)
        connection.request("GET", path, headers={"Cookie": cookie})
        size = len(connection.getresponse().read())
    return f"{median(found):.0f}, {size:,}"


def _used(pid: int) -> float:
    """Return the processor time of all threads of a process so far, in ms."""
    times = (int(file.read_text().split()[0]) for file in Path(f"/proc/{pid}/task").glob("*/schedstat"))
    return sum(times) / 1e6
