"""Repeated requests for statistics: only changed pages are sent, and only to viewers with access."""

import re

import pytest

from iwts import tokens
from iwts.clock import DAY
from iwts.instance.service import Service
from iwts.links import access, creators, setters
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Link
from iwts.statistics import query as stats
from iwts.visits import agent_table
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Visit
from iwts.visits.ids import Ids
from tests.conftest import NOON, Clock, add_link, own
from tests.visitor import PHONE, Answer, Visitor

pytestmark = pytest.mark.slow

BOT = "Googlebot/2.1 (+http://www.google.com/bot.html)"
PREVIEW = "WhatsApp/2.23.18.78 i"
NUMBERS = ("+14155550132", "+493023125118")


@pytest.fixture
def link(service: Service, visitor: Visitor) -> Link:
    """A link with a picker, whose statistics this browser may see."""
    link, secret = add_link(service, *NUMBERS, slug="nour", routing="pick")
    visitor.get(f"/m/{secret}")
    return link


def again(visitor: Visitor, path: str, page: Answer) -> Answer:
    """Request the page like the script that has an earlier version."""
    return visitor.get(path, If_None_Match=page.headers["ETag"])


def visit(visitor: Visitor, link: Link) -> None:
    assert visitor.get(f"/{link.slug}?to={link.numbers[0].id}").status == 302


def tiles(page: Answer) -> tuple[int, ...]:
    """Return the visits, unique visitors, views, and previews and bots together, on the page."""
    return tuple(map(int, re.findall(r"<dt>[^<]*</dt><dd>(\d+)", page.text)))


PATHS = ("/stats/nour", "/stats/nour?range=today&tz=Asia/Kathmandu&country=EG", "/stats?range=all", "/s/{secret}")


@pytest.mark.parametrize("path", PATHS)
def test_an_unchanged_page_is_neither_computed_nor_sent_again(
    service: Service, visitor: Visitor, link: Link, clock: Clock, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tokens.new()
    with service.db.write() as tx:
        access.share_statistics(tx, link, tokens.digest(secret))
    path = path.format(secret=secret)
    visit(visitor, link)
    visitor.get(path)  # its User-Agent is classified
    page = visitor.get(path)
    monkeypatch.delattr(stats, "read")
    clock.advance(seconds=600)
    same = again(visitor, path, page)
    assert (same.status, same.body, same.headers["ETag"]) == (304, b"", page.headers["ETag"])
    assert (same.headers["Cache-Control"], page.headers["Cache-Control"]) == ("no-store", "no-store")
    assert len(bytes(same.headers)) < 1000
    strong = page.headers["ETag"].removeprefix("W/")
    assert visitor.get(path, If_None_Match=f'"other", {strong}').status == 304


def test_a_page_is_sent_again_whenever_something_is_recorded(visitor: Visitor, link: Link) -> None:
    somebody = visitor.another()
    visit(somebody, link)
    visitor.get("/stats/nour")
    page = visitor.get("/stats/nour")
    for agent, path in (
        (PHONE, "/nour"),
        (PHONE, f"/nour?to={link.numbers[0].id}"),
        (PREVIEW, "/nour"),
        (BOT, "/nour"),
    ):
        somebody.agent = agent
        somebody.get(path)
        fresh = again(visitor, "/stats/nour", page)
        assert fresh.status == 200, (agent, path)
        assert tiles(fresh) != tiles(page)
        assert again(visitor, "/stats/nour", fresh).status == 304
        page = fresh
    assert tiles(page) == (2, 1, 1, 2)


def test_late_visits_and_visits_after_a_clock_change_are_seen(
    service: Service, visitor: Visitor, link: Link, clock: Clock
) -> None:
    visit(visitor, link)
    clock.advance(days=-1)
    page = visitor.get("/stats/nour")
    visit(visitor, link)
    page = again(visitor, "/stats/nour", page)
    assert (page.status, tiles(page)[0]) == (200, 1)

    late = Batch(NOON, [Visit(1, link.id, clock() - DAY, 1, "EG", PHONE, "", "", 1, None)])
    with service.db.write() as tx:
        visits.replay(tx, late, Ids())
    page = again(visitor, "/stats/nour", page)
    assert (page.status, tiles(page)[0]) == (200, 2)


def test_a_user_agent_that_is_classified_later_is_seen(
    service: Service, visitor: Visitor, link: Link, monkeypatch: pytest.MonkeyPatch
) -> None:
    with service.db.write() as tx:
        visits.record(tx, Batch(1, [Visit(1, link.id, NOON, 1, "EG", PHONE, "", "", 1, None)]), Ids())
    with monkeypatch.context() as patched:
        patched.setattr(agent_table, "classify_new", lambda *_, **__: None)  # the disk is slow
        page = visitor.get("/stats/nour")
    assert "Chrome" not in page.text
    agent_table.classify_new(service.db, most=1)
    assert "Chrome" in again(visitor, "/stats/nour", page).text


def test_a_changed_page_is_sent_again(service: Service, visitor: Visitor, link: Link, clock: Clock) -> None:
    def change(label: str) -> None:
        numbers = [Typed(number, label=label, id=known.id) for number, known in zip(NUMBERS, link.numbers, strict=True)]
        with service.db.write() as tx:
            links.change(tx, link, Draft.check(numbers, slug="nour", routing="pick"))

    def delete_statistics() -> None:
        with service.db.write() as tx:
            tx.run("UPDATE link SET stats_since = :now WHERE id = :link", now=clock(), link=link.id)

    def disable() -> None:
        with service.db.write() as tx:
            setters.set_active(tx, link, active=False)

    page = visitor.get("/stats/nour?range=today")
    for act in (
        lambda: change("Orders"),
        delete_statistics,
        disable,
        lambda: clock.advance(seconds=3600),
        lambda: visitor.cookies.update(lang="ar"),
        lambda: visitor.cookies.update(theme="dark"),
    ):
        assert again(visitor, "/stats/nour?range=today", page).status == 304
        act()
        page = again(visitor, "/stats/nour?range=today", page)
        assert page.status == 200
    for other in ("/stats/nour", "/stats/nour?range=today&country=EG", "/stats?range=today"):
        assert again(visitor, other, page).status == 200


def test_past_days_are_not_sent_again_for_todays_visits(visitor: Visitor, link: Link) -> None:
    visit(visitor, link)
    past = "/stats/nour?from=2026-11-01&to=2026-11-10"
    visitor.get(past)
    page = visitor.get(past)
    visit(visitor, link)
    assert again(visitor, past, page).status == 304


def test_without_access_nothing_reveals_whether_a_page_has_changed(
    service: Service, visitor: Visitor, link: Link
) -> None:
    own(visitor, service, *NUMBERS, slug="other", routing="pick")
    pages = {path: visitor.get(path) for path in ("/stats/nour", "/stats/other", "/stats")}
    assert len({page.headers["ETag"] for page in pages.values()}) == 3
    for page in pages.values():
        assert again(visitor.another(), "/stats/nour", page).status == 403
        assert "No links yet" in again(visitor.another(), "/stats", page).text
    assert again(visitor, "/stats/other", pages["/stats/nour"]).status == 200
    with service.db.write() as tx:
        creators.forget(tx, 1, link)
    assert again(visitor, "/stats/nour", pages["/stats/nour"]).status == 403
    assert again(visitor, "/stats", pages["/stats"]).status == 200


@pytest.mark.usefixtures("link")
def test_a_reload_by_the_script_does_not_choose_a_language(visitor: Visitor) -> None:
    page = visitor.get("/stats/nour?lang=ar&theme=dark")
    assert (visitor.cookies["lang"], visitor.cookies["theme"]) == ("ar", "dark")
    visitor.get("/?lang=en&theme=light")
    assert again(visitor, "/stats/nour?lang=ar&theme=dark", page).status == 304
    fresh = visitor.get("/stats/nour?lang=ar&theme=dark", If_None_Match='"other"')
    assert 'dir="rtl"' in fresh.text
    assert (visitor.cookies["lang"], visitor.cookies["theme"]) == ("en", "light")
