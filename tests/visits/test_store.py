"""What `record` writes: a batch in few statements is the same as its visits one after the other."""

import contextlib
from collections import Counter
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iwts.clock import DAY, HOUR
from iwts.deletion import deletion
from iwts.instance.service import Service
from iwts.storage.tx import Row
from iwts.visits import campaigns, ids
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Tally, Visit, Why
from iwts.visits.ids import Ids
from tests.conftest import NOON, add_link, examples

KEPT = ("flyer", "poster")
TEXTS = ("", "x.example", "ig", "fb", ids.OTHER, *KEPT, "NULL", "{}", "{a,b}", '"', "\\", "a\tb\n", "é😀", "nul\0")
LINKS = (1, 2, 3, 4, 99)
AT = st.integers(-3, 3).map(lambda hours: NOON + hours * HOUR + 1)
VISITS = st.builds(
    Visit,
    id=st.integers(1, 40),  # some come twice
    link=st.sampled_from(LINKS),
    at=AT,
    number=st.integers(1, 3),
    country=st.sampled_from(("", "EG")),
    agent=st.sampled_from(TEXTS),
    referrer=st.sampled_from(TEXTS),
    campaign=st.sampled_from(TEXTS),
    visitor=st.integers(0, 2**63 - 1),
    ip=st.none() | st.binary(min_size=4, max_size=4),
    closed=st.booleans(),
    why=st.sampled_from((None, *Why)),
)
TALLIES = st.dictionaries(
    st.tuples(st.sampled_from(LINKS), AT.map(lambda at: at // HOUR), st.sampled_from(Tally)), st.integers(1, 9)
)
BATCHES = st.builds(
    Batch,
    st.just(1),
    st.lists(VISITS, max_size=30),
    TALLIES.map(Counter),
    st.dictionaries(st.sampled_from(LINKS), st.integers(0, 9)),
    st.dictionaries(st.just(NOON // DAY), st.binary(min_size=32, max_size=32)),
    served=st.dictionaries(st.integers(1, 5), st.tuples(st.integers(0, 9), st.integers(0, 9))),
)

# Every table that a batch may change, with texts in the place of ids.
TABLES = (
    """
    SELECT visit.id, visit.link, at, number, country, agent.text, referrer.text, campaign.text, visitor, ip, closed
    FROM visit JOIN agent ON agent.id = agent LEFT JOIN source AS referrer ON referrer.id = referrer
    LEFT JOIN source AS campaign ON campaign.id = campaign
    """,
    "SELECT text FROM agent",
    "SELECT link, text FROM source",
    *(f"SELECT * FROM {table}" for table in ("reason", "tally", "tally_month", "site_day", "day_key")),
    "SELECT id, turn FROM link",
    "SELECT id, served_since, served FROM number",
)


class Undone(Exception):
    """Nothing stays."""


@pytest.fixture
def shop(service: Service) -> Service:
    """A service in which one of the links has lost its statistics, one keeps campaigns, and one is deleted."""
    first, second, third, _ = (add_link(service, "+14155550132", "+442071838750", slug=f"link{n}")[0] for n in range(4))
    assert (first.id, second.id, third.id) == LINKS[:3]
    with service.db.write() as tx:
        tx.run("UPDATE link SET stats_since = :noon WHERE id = :id", noon=NOON, id=second.id)
        for name in KEPT:
            campaigns.add(tx, first, name)
        campaigns.archive(tx, first, KEPT[0])
        deletion.delete(tx, third)
    return service


def written(service: Service, batches: Iterable[Batch]) -> list[list[Row]]:
    """Return the rows that these batches leave, in a transaction that is undone."""
    with contextlib.suppress(Undone), service.db.write() as tx:
        for batch in batches:
            visits.record(tx, batch, Ids())
        found = [sorted(tx.all(sql), key=repr) for sql in TABLES]
        raise Undone
    return found


def one_by_one(batch: Batch) -> Iterator[Batch]:
    """Yield the parts of a batch, each with one thing."""
    yield Batch(1, day_keys=batch.day_keys)
    yield from (Batch(1, [visit]) for visit in batch.visits)
    yield from (Batch(1, tallies=Counter({key: n})) for key, n in batch.tallies.items())
    yield from (Batch(1, turns={link: turn}) for link, turn in batch.turns.items())
    yield from (Batch(1, served={number: counted}) for number, counted in batch.served.items())


# Red with the sources of a batch in any order, and with a month's tallies not added up.
@given(BATCHES)
@settings(examples(1), suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_a_batch_is_the_same_as_its_visits_one_after_the_other(shop: Service, batch: Batch) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ids, "MAX_SOURCES", 3)
        assert written(shop, [batch]) == written(shop, one_by_one(batch))
