"""Session fixation: whoever planted a creator's cookie does not learn what its browser gains; signing browsers out."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from iwts import cli
from iwts.deletion.unused_creators import UnusedCreators
from iwts.instance.service import Service
from iwts.links import access, codes, creators
from iwts.links import store as links
from tests.conftest import Clock, Open, Serve, add_link, free_address, own, unwritable
from tests.executed import Executed
from tests.visitor import DESKTOP, Visitor

PHONE = "+14155550132"


def create(visitor: Visitor, service: Service) -> None:  # noqa: ARG001 (a gain)
    assert visitor.fill("/", {"phone": PHONE, "slug": "gained"}).status == 303


def open_secret_link(visitor: Visitor, service: Service) -> None:
    own(visitor, service, slug="gained")


def press_its_button(visitor: Visitor, service: Service) -> None:
    _, secret = add_link(service, slug="gained")
    page = visitor.get(f"/m/{secret}", Sec_Fetch_Site="cross-site")
    assert visitor.post(f"/m/{secret}", page.form("")).status == 303


def type_a_code(visitor: Visitor, service: Service) -> None:
    link, _ = add_link(service, slug="gained")
    with service.db.write() as tx:
        access.set_code(tx, link, codes.hashed("long-sesame"))
    assert visitor.fill("/open", {"slug": "gained", "code": "long-sesame"}).status == 303


def import_a_secret_link(visitor: Visitor, service: Service) -> None:
    _, secret = add_link(service, slug="gained")
    assert visitor.fill("/my", {"secret": f"/m/{secret}"}, "/my/import").status == 303


Gain = Callable[[Visitor, Service], None]
GAINS = (create, open_secret_link, press_its_button, type_a_code, import_a_secret_link)


def manages(visitor: Visitor, *slugs: str) -> list[bool]:
    return [visitor.get(f"/manage/{slug}").status == 200 for slug in slugs]


# Red before: the attacker's browser opened /manage/gained. Red again if `gainer` returns the old creator.
@pytest.mark.usefixtures("cheap_hashes")
@pytest.mark.parametrize("gain", GAINS)
def test_a_planted_cookie_does_not_open_what_its_browser_gains(
    service: Service, visitor: Visitor, clock: Clock, gain: Gain
) -> None:
    attacker, victim = visitor, visitor.another()
    own(attacker, service, slug="bait")
    attacker.get("/my")
    victim.cookies["my"] = attacker.cookies["my"]
    gain(victim, service)
    assert manages(attacker, "gained", "bait") == [False, True]
    assert manages(victim, "gained", "bait") == [True, True]
    assert manages(attacker, "gained", "bait") == [False, False], "the old cookie has ended"
    own(attacker, service, slug="more")
    clock.advance(seconds=61)
    own(attacker, service, slug="much-more")
    assert manages(attacker, "gained") == [False]


# Red with the creator that was read before the transaction: the planter's next cookie took over all the victim's links.
def test_a_planted_cookie_that_ends_while_it_is_used_takes_nothing_over(
    service: Service, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    attacker, victim = visitor, visitor.another()
    own(attacker, service, slug="bait")
    attacker.get("/my")
    victim.cookies["my"] = attacker.cookies["my"]
    create(victim, service)
    _, secret = add_link(service, slug="more")
    write = service.db.write

    def late() -> object:
        monkeypatch.undo()
        assert manages(victim, "gained") == [True]
        return write()

    monkeypatch.setattr(service.db, "write", late)
    attacker.get(f"/m/{secret}")
    assert manages(attacker, "gained") == [False]
    assert manages(victim, "gained") == [True]


# Red before: each answer set the same cookie. Red without the cookie in `gaining`.
@pytest.mark.usefixtures("cheap_hashes")
@pytest.mark.parametrize("gain", GAINS)
def test_the_cookie_is_new_after_each_gain_and_only_then(service: Service, visitor: Visitor, gain: Gain) -> None:
    secret = own(visitor, service, slug="first")
    before = visitor.cookies["my"]
    for path in ("/my", "/manage/first", f"/m/{secret}", "/"):
        assert "my=" not in str(visitor.get(path).headers)
    gain(visitor, service)
    assert visitor.cookies["my"] != before


# Red in a version that ended the old cookie at once.
@pytest.mark.parametrize("gain", GAINS[:2])
def test_a_lost_answer_with_a_new_cookie_costs_no_access(service: Service, visitor: Visitor, gain: Gain) -> None:
    own(visitor, service, slug="first")
    visitor.get("/my")
    before = dict(visitor.cookies)
    gain(visitor, service)
    visitor.cookies = before
    assert manages(visitor, "first") == [True]
    own(visitor, service, slug="second")
    assert manages(visitor, "first", "second") == [True, True]


# Red in a version that found the link by its form for ever: 303 with a new secret link, and access.
@pytest.mark.parametrize("revoked", ["by another browser", "all others", "with a new secret link", "by itself"])
def test_the_form_of_a_browser_that_has_lost_its_access_opens_nothing(visitor: Visitor, revoked: str) -> None:
    maker = visitor.another()
    form = {**maker.get("/").form("/"), "phone": PHONE, "slug": "shop"}
    secret = re.findall(r"/m/([\w-]{22})", maker.follow(maker.post("/", form)).text)[0]
    visitor.get(f"/m/{secret}")
    page = visitor.get("/manage/shop")
    csrf = page.field("csrf")
    if revoked == "by another browser":
        other = page.text[page.text.index("This browser") :]
        (key,) = re.findall(r'name="browser" value="(\w+)"', other)
        visitor.post("/manage/shop/sign-out", {"csrf": csrf, "browser": key})
    elif revoked == "all others":
        visitor.post("/manage/shop/sign-out", {"csrf": csrf})
    elif revoked == "with a new secret link":
        visitor.post("/manage/shop/secret", {"csrf": csrf, "others": "on"})
    else:
        maker.fill("/my/forget?slug=shop", {}, "/my/forget")
    assert manages(maker, "shop") == [False]
    answer = maker.post("/", form)
    assert (answer.status, "/m/" in answer.text, manages(maker, "shop")) == (422, False, [False])
    assert [maker.get(f"/manage/shop/{page}").status for page in ("ready", "secret")] == [403, 403]
    assert manages(visitor, "shop") == [True]


# Red in a version without `creators.renewed`: the third answer's cookie opened only “three”.
def test_requests_that_were_sent_at_once_cost_no_access(service: Service, visitor: Visitor, clock: Clock) -> None:
    own(visitor, service, slug="first")
    visitor.get("/my")
    one, two, three, late = tabs = [visitor.another() for _ in range(4)]
    for tab in tabs:
        tab.cookies = dict(visitor.cookies)
    own(one, service, slug="one")
    own(two, service, slug="two")
    assert manages(one, "first", "one") == [True, True]
    answered = dict(one.cookies)
    own(three, service, slug="three")  # sent with the old cookie, and arrived after the new one
    assert three.cookies == visitor.cookies, "its answer leaves the browser's newer cookie alone"
    assert manages(one, "first", "one", "three") == [True, True, True]
    assert manages(two, "first", "two") == [True, True], "if its answer was the last"
    assert one.cookies == answered
    clock.advance(seconds=61)
    own(late, service, slug="late")
    assert manages(late, "first", "late") == [False, True]


# Red without the deletion in `creators.create`: ten creators.
def test_a_browser_has_few_cookies_that_never_came_back(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="first")
    visitor.get("/my")
    for n in range(3 * creators.MOST_WAITING):
        tab = visitor.another()
        tab.cookies = dict(visitor.cookies)
        own(tab, service, slug=f"link-{n}")
    with service.db.read() as tx:
        assert tx.value("SELECT count(*) FROM creator") == 1 + creators.MOST_WAITING
    assert manages(tab, "first", f"link-{n}") == [True, True]


# Red in a version that set the cookie inside the transaction: the failure's page set a cookie that no one had stored.
def test_a_gain_that_fails_leaves_the_cookie(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="first")
    visitor.get("/my")
    before = dict(visitor.cookies)
    form = {**visitor.get("/").form("/"), "phone": PHONE}
    with unwritable(service):
        assert visitor.post("/", form).status == 503
        assert manages(visitor, "first") == [True], "and pages stay open"
    assert visitor.cookies == before
    assert visitor.post("/", {**form, "slug": "first"}).status == 422
    assert (visitor.cookies, manages(visitor, "first")) == (before, [True])


# Red before: there was no list.
def test_the_browsers_with_access_are_listed_and_signed_out(service: Service, visitor: Visitor, clock: Clock) -> None:
    secret = own(visitor, service, slug="shop")
    laptop, tablet, odd = (visitor.another() for _ in range(3))
    laptop.agent, odd.agent = DESKTOP, "Mozilla/5.0 (PalmOS; <b>odd</b>)"
    clock.advance(days=3)
    for browser in (laptop, tablet, odd):
        browser.get(f"/m/{secret}")
    clock.advance(days=4)
    text = re.sub('</?bdi>| aria-label="[^"]*"', "", visitor.get("/manage/shop").text)
    assert [text.count(name) for name in ("Chrome · Android", "Firefox · Windows", "Unknown browser")] == [2, 1, 1]
    assert "Has access since Nov\xa022,\xa02026. Last used on Nov\xa029,\xa02026." in text
    assert text.count("Has access since Nov\xa025,\xa02026. Last used on Nov\xa025,\xa02026.") == 3
    keys = dict(re.findall(r'<b>([^<]+)</b>[^\0]*?name="browser" value="(\w+)"', text[text.index("This browser") :]))
    out = visitor.fill("/manage/shop", {"browser": keys["Firefox · Windows"]}, "/manage/shop/sign-out")
    assert out.location == "/manage/shop?part=sharing&saved=signed-out#signed-out"
    everyone = (visitor, laptop, tablet, odd)
    assert [manages(browser, "shop") for browser in everyone] == [[True], [False], [True], [True]]
    assert visitor.fill("/manage/shop", {"browser": "nonsense"}, "/manage/shop/sign-out").status == 303
    token = visitor.get("/manage/shop").field("csrf")
    assert visitor.post("/manage/shop/sign-out", {"csrf": token}).status == 303
    assert [manages(browser, "shop") for browser in everyone] == [[True], [False], [False], [False]]
    assert "Sign out" not in visitor.get("/manage/shop").text


# Red if only creators without `replaces` are signed out.
def test_signing_out_also_ends_a_cookie_that_has_not_come_back(service: Service, visitor: Visitor) -> None:
    secret = own(visitor, service, slug="shop")
    other = visitor.another()
    own(other, service, slug="theirs")
    other.get("/my")
    other.get(f"/m/{secret}")
    token = visitor.get("/manage/shop").field("csrf")
    assert visitor.post("/manage/shop/sign-out", {"csrf": token}).status == 303
    assert manages(other, "shop", "theirs") == [False, True]


# Red with a higher limit in the query: 57 browsers.
def test_the_list_of_browsers_is_bounded(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    with service.db.write() as tx:
        link = links.get(tx, "shop")
        for _ in range(creators.MOST_SHOWN + 6):
            creators.give(tx, creators.create(tx)[0], link)
    text = visitor.get("/manage/shop").text
    assert text.count("Has access since") == creators.MOST_SHOWN
    assert "and 7 more browsers" in text


# Red in a version that wrote at each request.
def test_a_days_use_is_written_once(executed: Executed, service: Service, visitor: Visitor, clock: Clock) -> None:
    def uses() -> int:
        return sum("UPDATE creator SET used_on" in text for text in executed.written(service))

    own(visitor, service, slug="shop")
    visitor.get("/my")
    for day in range(2):
        clock.advance(days=1)
        assert "my=" in str(visitor.get("/my").headers), f"the cookie is kept for longer, day {day}"
        before = uses()
        assert before == day + 1
        assert "my=" not in str(visitor.get("/my").headers)
        assert uses() == before


# Red without the condition on the age, and without the one on claims.
@pytest.mark.parametrize("days", [0.5, 1.5])
def test_creators_without_links_are_deleted_after_a_day(
    open_service: Open, serve: Serve, clock: Clock, days: float
) -> None:
    service = open_service()
    visitor = serve(service, tick=3600)
    forgetful, former, kept = (visitor.another() for _ in range(3))
    for n, browser in enumerate((forgetful, former, kept)):
        own(browser, service, slug=f"link-{n}")
    assert forgetful.fill("/my/forget?slug=link-0", {}, "/my/forget").status == 303
    assert former.fill("/manage/link-1", {"confirm": "link-1"}, "/manage/link-1/delete").status == 303
    clock.advance(days=days)
    for _ in UnusedCreators(service.db).drop():
        pass
    with service.db.read() as tx:
        assert [row[0] for row in tx.all("SELECT id FROM creator ORDER BY id")] == ([1, 2, 3] if days < 1 else [2, 3])
    assert former.fill("/", {"phone": PHONE, "slug": "link-1"}).status == 303, "a claim keeps its creator"
    assert manages(kept, "link-2") == [True]


# Red in a version whose exports left out which cookie replaces which: the browser had lost “first”.
@pytest.mark.parametrize("slug", [["first"], ["second"], []], ids=["old link", "new link", "everything"])
def test_a_cookie_that_has_not_come_back_survives_a_move(
    open_service: Open, serve: Serve, tmp_path: Path, slug: list[str]
) -> None:
    service = open_service()
    visitor = serve(service)
    own(visitor, service, slug="first")
    own(visitor, service, slug="second")
    exported, there = tmp_path / "export", tmp_path / "there.db"
    assert cli.main(["export", *slug, "--output", str(exported), "--database", str(service.config.database)]) == 0
    assert cli.main(["import", str(exported), "--database", str(there)]) == 0
    visitor.port = serve(open_service(database=there, listen=free_address())).port
    moved = slug or ["first", "second"]
    assert manages(visitor, *moved) == [True] * len(moved)
