"""Sample links and visits, and the command that creates them."""

import itertools
import json
import re
from collections import Counter

import pytest

from iwts import cli
from iwts.clock import DAY, HOUR
from iwts.commands import invented
from iwts.commands.invented import PERIOD
from iwts.http import addresses
from iwts.instance.service import Service
from iwts.links import search
from iwts.links import store as links
from iwts.links.link import Link, Number
from iwts.settings.config import Config
from iwts.storage.lock import server_lock
from iwts.visits import agents
from iwts.visits.agents import Kind
from iwts.visits.batch import Batch, Tally, Visit
from tests.conftest import NOON, Open, Serve, add_link, counted

pytestmark = pytest.mark.slow

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def shops() -> list[Link]:
    ids = itertools.count(1)
    return [
        Link(
            id=next(ids),
            slug=draft.slug,
            label=draft.label,
            message=draft.message,
            routing=draft.routing,
            visitor_code="",
            active=True,
            turn=-1,
            created_at=NOON - PERIOD,
            numbers=tuple(Number(next(ids), i, n.digits, n.label, "", True) for i, n in enumerate(draft.numbers)),
        )
        for draft in invented.drafts(6)
    ]


@pytest.fixture(scope="module")
def made(shops: list[Link]) -> list[Visit]:
    return visits(shops, 5000)


def batches(of: list[Link], count: int, seed: int = 1) -> list[Batch]:
    return list(invented.batches(of, count, seed, NOON, "full"))


def visits(of: list[Link], count: int) -> list[Visit]:
    return [visit for batch in batches(of, count) for visit in batch.visits]


def test_the_same_seed_repeats_the_visits_and_another_does_not(shops: list[Link]) -> None:
    seven = batches(shops, 500, seed=7)
    assert seven == batches(shops, 500, seed=7)
    assert seven != batches(shops, 500, seed=8)


@pytest.mark.parametrize("count", [1, 997])
def test_the_requested_number_of_visits_lies_in_the_last_two_years(shops: list[Link], count: int) -> None:
    made = visits(shops, count)
    assert len(made) == count
    assert all(NOON - PERIOD <= visit.at < NOON for visit in made)


def test_ids_rise_and_are_unique_even_for_simultaneous_visits(
    shops: list[Link], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(invented, "_hours", lambda *_: [(NOON - HOUR, 3), (NOON - HOUR, 3)])
    monkeypatch.setattr(invented.random.Random, "randrange", lambda _, start, *__: start)
    assert [visit.id - (NOON - HOUR) for visit in visits(shops, 6)] == [0, 1, 2, 3, 4, 5]


def test_transactions_stay_small(shops: list[Link], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(invented, "CHUNK", 100)
    sizes = [len(batch.visits) for batch in batches(shops, 2000)]
    assert sum(sizes) == 2000
    assert max(sizes) < 150


def test_counts_of_numbers_in_turn_differ_by_at_most_one_and_the_turn_is_kept(shops: list[Link]) -> None:
    [link] = [link for link in shops if link.slug == "fix-it"]
    made = batches([link], 100)
    served = Counter(visit.number for batch in made for visit in batch.visits)
    assert sorted(served.values()) == [33, 33, 34]
    assert made[-1].turns == {link.id: 0}


def test_previews_and_bots_are_counted_and_pickers_are_viewed_before_a_pick(shops: list[Link]) -> None:
    [link] = [link for link in shops if link.slug == "pousada-verde"]
    seen: Counter[Tally] = Counter()
    for batch in batches([link], 1000):
        for (of, _, kind), n in batch.tallies.items():
            assert of == link.id
            seen[kind] += n
    assert 30 < seen[Tally.BOT] < 150 < seen[Tally.PREVIEW] * 1.5 < 400
    assert seen[Tally.VIEW] > 1000


def test_visits_have_the_patterns_of_a_shop(shops: list[Link], made: list[Visit]) -> None:
    assert sum(visit.at > NOON - PERIOD // 2 for visit in made) > 2700, "it grows"
    assert sum((visit.at // HOUR) % 24 in (18, 19, 20) for visit in made) > 4 * sum(
        (visit.at // HOUR) % 24 in (1, 2, 3) for visit in made
    )
    weekdays = Counter((visit.at // DAY + 3) % 7 for visit in made)
    assert min(weekdays, key=weekdays.__getitem__) == 6
    assert len({visit.country for visit in made}) > 15
    assert Counter(visit.country for visit in made if visit.link == shops[0].id).most_common(1)[0][0] == "EG"
    uniques = len({(visit.at // DAY, visit.visitor) for visit in made})
    assert 4500 < uniques < 5000, "some come again on the same day"


def test_every_visitor_is_a_known_kind_of_person_with_a_reserved_address(made: list[Visit]) -> None:
    for text in {visit.agent for visit in made}:
        assert agents.kind(text) is Kind.HUMAN
        assert "unknown" not in (agents.classify(text).device, agents.classify(text).os, agents.classify(text).browser)
    assert all(visit.ip and addresses.show(visit.ip).startswith("2001:db8:") for visit in made)


def test_all_links_have_unique_slugs_and_fictitious_numbers() -> None:
    made = invented.drafts(200)
    assert len({draft.slug for draft in made}) == 200
    digits = [number.digits for draft in made for number in draft.numbers]
    assert all(re.fullmatch(r"1\d{3}55501\d\d|442079460\d{3}", number) for number in digits)
    assert len(set(digits)) == len(digits)


def test_an_empty_database_gets_the_requested_links_and_its_pages_show_them(
    open_service: Open, serve: Serve, capsys: Capture, settings: Config
) -> None:
    found = run(capsys, "--visits", "300", "--links", "2", "--database", str(settings.database), "--json")
    assert found[0] == 0, found
    told = json.loads(found[1])
    assert told["visits"] == 300
    assert [link["slug"] for link in told["links"]] == ["nour-bakery", "pousada-verde"]
    service = open_service(base_url="")
    with service.db.read() as tx:
        counts = [counted(service, links.get(tx, link["slug"])) for link in told["links"]]
    assert sum(of_link.visits for of_link in counts) == 300
    assert not any("unknown" in of_link.by["device"] for of_link in counts), "User-Agents are classified"
    browser = serve(service)
    secret = told["links"][0]["manage_url"].rpartition("/m/")[2]
    assert browser.get(f"/m/{secret}").status == 303
    page = browser.get("/stats/nour-bakery")
    assert page.status == 200
    assert "Egypt" in page.text


def test_a_database_with_links_or_a_server_is_left_alone(service: Service, capsys: Capture, settings: Config) -> None:
    flags = ["--visits", "3", "--database", str(settings.database)]
    with server_lock(settings.database):
        status, out, err = run(capsys, *flags)
        assert (status, out, len(err)) == (2, "", 1)
        assert "another iwts server uses this file" in err[0]
    add_link(service)
    told = f"iwts: {settings.database} already contains links; name another one with --database"
    assert run(capsys, *flags) == (2, "", [told])
    with service.db.read() as tx:
        assert len(links.with_ids(tx, search.ids(tx, search.Wanted())).links) == 1
        assert tx.value("SELECT count(*) FROM visit") == 0


@pytest.mark.parametrize("wrong", ["0", "-1", "x", "1.5", ""])
def test_an_invalid_count_is_reported_in_one_line(capsys: Capture, wrong: str) -> None:
    told = f"iwts: argument --visits: “{wrong}” is not a positive whole number (see iwts demo --help)"
    assert run(capsys, f"--visits={wrong}") == (2, "", [told])


def run(capsys: Capture, *arguments: str) -> tuple[int, str, list[str]]:
    try:
        status = cli.main(["demo", *arguments])
    except SystemExit as error:
        status = int(error.code or 0)
    out, err = capsys.readouterr()
    return status, out, err.splitlines()
