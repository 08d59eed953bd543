"""Secret links can be shown again, by the browser that got them, until they are saved or a day has passed."""

import re
from pathlib import Path

import pytest

from iwts import cli, tokens
from iwts.instance import keys
from iwts.instance.service import Service
from iwts.links import store as links
from iwts.web.links import unsaved_secrets
from tests.conftest import Clock, Open, Serve, add_link, free_address, on_disk, own
from tests.visitor import Visitor

LIMA = "+51 1 555 0190"
CAIRO = "+20 100 123 4567"


def shown(visitor: Visitor, page: str = "/manage/shop/ready") -> str:
    """Return the secret link on a page, as a path; empty if it shows none."""
    found = re.search(r'id="secret">http://[^/]+(/m/[\w-]{22})<', visitor.get(page).text)
    return found[1] if found else ""


def make(visitor: Visitor, slug: str = "shop", **fields: str) -> str:
    """Create a link; return its secret link."""
    made = visitor.fill("/", {"phone": CAIRO, "slug": slug, **fields})
    assert (made.status, made.location) == (303, f"/manage/{slug}/ready")
    return shown(visitor, str(made.location))


def secret_cookies(visitor: Visitor) -> dict[str, str]:
    return {name: value for name, value in visitor.cookies.items() if "secret-" in name}


def test_a_secret_link_is_shown_again_until_it_is_saved(service: Service, visitor: Visitor) -> None:
    secret = make(visitor)
    assert secret == shown(visitor) == shown(visitor, "/manage/shop/secret")
    assert visitor.another().get(secret).status == 303
    for page in ("/my", "/manage/shop"):
        assert 'href="/manage/shop/secret"' in visitor.get(page).text, page
        assert secret not in visitor.get(page).text
    assert visitor.fill("/manage/shop/ready", {}, "/manage/shop/saved?back=ready").location == "/manage/shop/ready"
    assert (shown(visitor), secret_cookies(visitor)) == ("", {})
    assert visitor.get("/manage/shop/ready").status == 200, "the poster and the code are still there"
    assert visitor.get("/manage/shop/secret").location == "/manage/shop"
    for page in ("/my", "/manage/shop"):
        assert "/manage/shop/secret" not in visitor.get(page).text.replace('action="/manage/shop/secret"', ""), page
    assert visitor.another().get(secret).status == 303, "and it still works"
    assert secret.removeprefix("/m/").encode() not in on_disk(service)


@pytest.mark.parametrize(("hours", "is_there"), [(23.9, True), (24.1, False)])
def test_it_is_shown_for_a_day(visitor: Visitor, clock: Clock, hours: float, is_there: bool) -> None:
    secret = make(visitor)
    clock.advance(days=hours / 24)
    assert (shown(visitor) == secret, shown(visitor, "/manage/shop/secret") == secret) == (is_there, is_there)
    assert ("/manage/shop/secret" in visitor.get("/my").text) == is_there
    assert visitor.another().get(secret).status == 303


def test_a_new_secret_link_is_shown_again_and_the_old_one_is_not(visitor: Visitor) -> None:
    old = make(visitor)
    stale = dict(secret_cookies(visitor))
    renewed = visitor.fill("/manage/shop", {}, "/manage/shop/secret")
    assert (renewed.status, renewed.location) == (303, "/manage/shop/secret")
    new = shown(visitor, "/manage/shop/secret")
    assert new == shown(visitor, "/manage/shop/secret") != old
    assert [visitor.another().get(path).status for path in (old, new)] == [404, 303]
    visitor.cookies |= stale
    assert shown(visitor) == "", "a seed of an earlier secret"


def test_other_browsers_see_nothing_even_with_the_cookie_alone(service: Service, visitor: Visitor) -> None:
    secret = make(visitor)
    thief, partner = visitor.another(), visitor.another()
    thief.cookies = secret_cookies(visitor)
    assert [thief.get(f"/manage/shop/{page}").status for page in ("ready", "secret")] == [403, 403]
    partner.get(secret)
    assert shown(partner) == ""
    assert "/manage/shop/secret" not in partner.get("/my").text
    own(partner, service, slug="theirs")
    partner.cookies |= {name.replace("secret-", "secret-0"): value for name, value in thief.cookies.items()}
    assert shown(partner, "/manage/theirs/ready") == "", "the cookie of another link"


@pytest.mark.parametrize("text", ["", "x", "\xe9", "a.b.c", "x" * 3000])
def test_a_forged_cookie_shows_nothing(visitor: Visitor, text: str) -> None:
    make(visitor)
    (name,) = secret_cookies(visitor)
    visitor.cookies[name] = text
    assert (visitor.get("/my").status, shown(visitor)) == (200, "")


def test_two_links_created_at_once_are_both_shown(visitor: Visitor) -> None:
    make(visitor, "first")
    visitor.get("/my")
    tabs = [visitor.another() for _ in range(2)]
    for n, tab in enumerate(tabs):
        tab.cookies = dict(visitor.cookies)
        tab.fill("/", {"phone": LIMA, "slug": f"link-{n}"})
    for tab in tabs:  # the browser keeps the cookies of both answers
        visitor.cookies |= tab.cookies
    assert len(secret_cookies(visitor)) == 3
    for n, tab in enumerate(tabs):  # whichever answer the browser had last
        visitor.cookies["my"] = tab.cookies["my"]
        assert shown(visitor, f"/manage/link-{n}/ready")


def test_a_browser_keeps_few_such_cookies_and_drops_the_oldest(visitor: Visitor) -> None:
    for n in range(unsaved_secrets.MOST + 2):
        make(visitor, f"link-{n}")
    assert len(secret_cookies(visitor)) == unsaved_secrets.MOST
    pages = [f"/manage/link-{n}/ready" for n in (0, 1, 2, unsaved_secrets.MOST + 1)]
    assert [bool(shown(visitor, page)) for page in pages] == [False, False, True, True]


@pytest.mark.parametrize("end", ["deleted", "forgotten"])
def test_it_ends_with_the_link_in_this_browser(visitor: Visitor, end: str) -> None:
    make(visitor)
    if end == "deleted":
        visitor.fill("/manage/shop", {"confirm": "shop"}, "/manage/shop/delete")
    else:
        visitor.fill("/my/forget?slug=shop", {}, "/my/forget")
    assert secret_cookies(visitor) == {}
    assert visitor.get("/manage/shop/ready").status == (404 if end == "deleted" else 403)
    assert visitor.get("/my").status == 200


@pytest.mark.file
def test_a_restored_database_shows_only_what_it_knows(
    open_service: Open, serve: Serve, service: Service, visitor: Visitor, tmp_path: Path
) -> None:
    own(visitor, service, slug="shop")
    visitor.get("/my")
    earlier = tmp_path / "earlier.db"
    assert cli.main(["backup", str(earlier), "--database", str(service.config.database)]) == 0
    visitor.fill("/manage/shop", {}, "/manage/shop/secret")
    assert shown(visitor, "/manage/shop/secret")
    visitor.port = serve(open_service(database=earlier, listen=free_address())).port
    assert visitor.get("/manage/shop/secret").location == "/manage/shop"


# The form for a new link, sent again.


def test_a_lost_answer_costs_neither_the_link_nor_its_secret(service: Service, visitor: Visitor) -> None:
    form = {**visitor.get("/").form("/"), "phone": LIMA, "slug": "shop"}
    before = dict(visitor.cookies)
    lost = shown_after(visitor, form)
    visitor.cookies = before
    again = shown_after(visitor, form)
    assert [visitor.another().get(path).status for path in (again, lost)] == [303, 404]
    assert shown_after(visitor, form) == again, "nothing was lost this time"
    assert visitor.another().post("/", form).status == 403, "another browser gets nothing"
    with service.db.read() as tx:
        assert links.count(tx) == 1


def shown_after(visitor: Visitor, form: dict[str, str]) -> str:
    """Send the form; return the secret link on the page that the answer leads to."""
    return shown(visitor, str(visitor.post("/", form).location))


@pytest.mark.parametrize("is_lost", [True, False])
@pytest.mark.parametrize(
    "changed",
    [{"phone": "+51 1 555 0191"}, {"message": "¡Hola!"}, {"slug": "bakery"}, {"visitor": "2468"}, {"kind": "many"}],
)
@pytest.mark.usefixtures("cheap_hashes")
def test_a_changed_form_says_that_it_is_not_saved_and_one_press_saves_it(
    visitor: Visitor, changed: dict[str, str], is_lost: bool
) -> None:
    rows = {"phone-1": LIMA, "phone-2": CAIRO}
    form = {**visitor.get("/").form("/"), **rows, "phone": LIMA, "slug": "shop", "message": "Hi"}
    before = dict(visitor.cookies)
    visitor.post("/", form)
    if is_lost:
        visitor.cookies = before
    page = visitor.post("/", {**form, **changed})
    assert page.status == 409
    assert "You have already created this link with this form." in page.text
    assert 'href="/manage/shop/secret"' in page.text, "its secret link is not saved either"
    assert visitor.get("/shop").location == "https://wa.me/5115550190?text=Hi"
    saved = visitor.post("/manage/shop", page.form("/manage/shop"))
    assert saved.status == 303
    assert visitor.post("/", {**form, **changed}).location == f"/manage/{changed.get('slug', 'shop')}/ready"


def test_a_resent_form_with_a_mistake_shows_it(visitor: Visitor) -> None:
    form = {**visitor.get("/").form("/"), "phone": LIMA, "slug": "shop"}
    visitor.post("/", form)
    page = visitor.post("/", {**form, "phone": "+51 1"})
    assert (page.status, page.field("phone")) == (422, "+51 1")
    assert page.error("phone")
    assert visitor.post("/", page.form("/") | {"phone": LIMA}).location == "/manage/shop/ready"


# Blocked cookies


def test_where_cookies_are_blocked_a_secret_link_says_that_they_are_needed(service: Service, visitor: Visitor) -> None:
    _, secret = add_link(service, slug="shop")
    answer = visitor.get(f"/m/{secret}")
    visitor.cookies.clear()
    assert "allow them for this site" in visitor.follow(answer).text
    own(visitor, service, slug="other")
    assert "cookies" not in visitor.get("/manage/shop").text.partition("<main")[2].partition("</main")[0]
    page = visitor.get(f"/m/{secret}", Sec_Fetch_Site="cross-site")
    again = visitor.another().post(f"/m/{secret}", page.form(""))
    assert (again.status, "allow cookies for this site" in again.text) == (403, True)


# Shared statistics


def copied(visitor: Visitor, slug: str = "shop") -> str:
    """Return the address of the shared statistics that the page offers to copy, as a path."""
    found = re.search(r'id="shared" value="http://[^/]+(/s/[\w-]{22})"', visitor.get(f"/stats/{slug}").text)
    return found[1] if found else ""


def test_shared_statistics_can_be_copied_at_any_time_by_each_creator(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    secret = own(visitor, service, slug="shop")
    assert copied(visitor) == ""
    form = visitor.get("/stats/shop").form("/manage/shop/share")
    assert visitor.post("/manage/shop/share", form).location == "/stats/shop?share=1"
    address = copied(visitor)
    assert visitor.another().get(address).status == 200
    assert address.removeprefix("/s/").encode() not in on_disk(service)
    assert visitor.post("/manage/shop/share", form).status == 303
    assert copied(visitor) == address, "a second tap replaces nothing"
    clock.advance(days=40)
    partner = visitor.another()
    partner.get(f"/m/{secret}")
    assert copied(partner) == copied(visitor) == address
    assert "/s/" not in visitor.another().get(address).text.partition("<main")[2]


def test_a_new_address_is_another_one_also_after_a_restored_backup(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    addresses = set()
    for _ in range(3):
        visitor.fill("/stats/shop", {}, "/manage/shop/share")
        addresses.add(copied(visitor))
        with service.db.write() as tx:
            tx.run("UPDATE link SET stats_digest = NULL, stats_seed = ''")  # as it was before
    assert len(addresses) == 3


def test_an_address_from_another_instance_works_but_is_not_shown(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    visitor.fill("/stats/shop", {}, "/manage/shop/share")
    address = copied(visitor)
    with service.db.write() as tx:
        tx.run("DELETE FROM secret")
        del service.key
        keys.make(tx)
    visitor.cookies = {"my": visitor.cookies["my"]}
    assert (visitor.another().get(address).status, copied(visitor)) == (200, "")
    assert "We can’t show the current statistics link again." in visitor.get("/stats/shop").text
    assert visitor.fill("/stats/shop", {}, "/manage/shop/share").status == 303
    assert [visitor.another().get(path).status for path in (address, copied(visitor))] == [404, 200]


def test_a_stolen_file_without_the_seed_does_not_tell_a_secret_link(service: Service, visitor: Visitor) -> None:
    secret = make(visitor)
    (cookie,) = secret_cookies(visitor).values()
    assert cookie.partition(".")[0].encode() not in on_disk(service)
    assert tokens.derived(service.key, "secret link", cookie.partition(".")[0]) == secret.removeprefix("/m/")
    assert tokens.derived(b"another key", "secret link", cookie.partition(".")[0]) != secret.removeprefix("/m/")
