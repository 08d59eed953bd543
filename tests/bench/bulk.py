"""Links and visits in bulk: the same rows as if they had come one by one."""

import random
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import islice

from servers import NUMBERS

from iwts.links import seals
from iwts.links.link import LinkRow, NumberRow, Sealed
from iwts.storage.address import Location
from iwts.storage.db import Database
from iwts.storage.engines import open_database
from iwts.storage.tx import Row

CHUNK = 10_000  # links per transaction
STEP = 1_000  # visits per transaction: the front waits for no longer one
BROWSERS = 50
SOURCES = 8  # of each link with visits
VISITORS = 50_000  # of a link and day
COUNTRIES = ("EG", "IN", "BR", "TR", "ID", "ES", "DE", "RU", "FR", "")
AGENT = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{}.0.0.0 Mobile Safari/537.36"


def add_links(location: Location, count: int, *, first: int = 2) -> None:
    """Add links with the ids from `first` on, each with a number of the same id."""
    label, message = "Nour’s flowers", "Hello, I come from your flyer."
    with closing(open_database(location, lambda: time.time_ns() // 1000)) as database:
        for begin in range(first, first + count, CHUNK):
            links, numbers, slugs, texts = [], [], [], []
            for n in range(begin, min(begin + CHUNK, first + count)):
                number = NumberRow(n, 0, NUMBERS[0][1:], "", "", 1)
                link = LinkRow(n, f"flyer-{n}", label, message, "first", "", 1, -1, 0, 0)
                links.append(link._replace(seal=seals.of_link(Sealed(link, [number]))))
                numbers.append((n, *number))
                slugs.append((link.slug, n, seals.of_slug(link.slug, n)))
                text = f"{link.slug}\nnour’s flowers\nhello, i come from your flyer.\n+{number.digits}"
                texts.append((n, 0, "active", text))
            with database.write() as tx:
                for name, columns, values in (
                    ("link", LinkRow._fields, links),
                    ("number", ("link", *NumberRow._fields), numbers),
                    ("slug", ("slug", "link", "seal"), slugs),
                    ("link_search", ("link", "created_at", "state", "text"), texts),
                ):
                    tx.many(
                        f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", values
                    )
            database.checkpoint()


def add_visits(database: Database, links: Sequence[int], start: int, end: int, count: int) -> None:
    """Add visits between two moments. The first of these links, which `add_links` made, get the most."""
    agents = [(n + 1, AGENT.format(n + 80)) for n in range(BROWSERS)]
    sources = [(link * SOURCES + n, link, f"source-{n}.example") for link in links for n in range(SOURCES)]
    with database.write() as tx:
        tx.many("INSERT INTO agent (id, text) VALUES (?, ?) ON CONFLICT DO NOTHING", agents)
        tx.many("INSERT INTO source (id, link, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", sources)
    made = _visits(links, start, end, count)
    while some := list(islice(made, STEP)):
        with database.write() as tx:
            tx.many(
                """
                INSERT INTO visit (id, at, link, number, country, agent, referrer, campaign, visitor, ip)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                some,
            )
        database.checkpoint()


def _visits(links: Sequence[int], start: int, end: int, count: int) -> Iterator[Row]:
    dice = random.Random(start)
    any_of = dice.random
    for n in range(count):
        at = start + (end - start) * n // count
        link = links[int(len(links) * any_of() ** 2)]
        referrer, campaign = (link * SOURCES + int(SOURCES * any_of()) for _ in range(2))
        country, agent = COUNTRIES[int(len(COUNTRIES) * any_of())], 1 + int(BROWSERS * any_of())
        yield at, at, link, link, country, agent, referrer, campaign, int(VISITORS * any_of()), b"\x29\x20\x00\x00"
