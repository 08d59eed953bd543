"""A form from another site: no page shows or keeps what it contains, so that no second press sends it."""

import itertools
import re

import pytest

from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.links import codes, setters
from iwts.links import store as links
from tests.conftest import Open, Serve, add_link, own, unwritable
from tests.visitor import Answer, Visitor
from tests.web.frame.test_forms import FORMS

MARK = "stranger"
PHONE = "+442079460958"
TYPED = {
    "phone": PHONE,
    "phone-1": PHONE,
    "phone-1-label": MARK,
    "message": MARK,
    "label": MARK,
    "slug": MARK,
    "code": MARK,
    "visitor": MARK,
    "email": f"{MARK}@example.com",
    "text": MARK,
    "link": MARK,
    "secret": MARK,
    "confirm": MARK,
    "others": "1",
}
# What a browser says about another site's form, and about one whose site it hides.
STRANGERS = {
    "another site": {"Sec_Fetch_Site": "cross-site", "Origin": "https://evil.example"},
    "another host": {"Sec_Fetch_Site": "same-site", "Origin": "https://evil.example"},
    "another origin": {"Origin": "https://evil.example"},
    "a sandbox": {"Origin": "null"},
    "no page": {"Sec_Fetch_Site": "none", "Origin": "null"},
    "nothing": {"Origin": ""},
}
BUTTONS = "", "add", "translate", "up phone-1"
# Each button once, and each sender.
SENT = [*itertools.product(list(STRANGERS)[:1], BUTTONS), *itertools.product(list(STRANGERS)[1:], BUTTONS[:1])]
OUR_PAGE = ({"Sec_Fetch_Site": "same-origin"}, {"Sec_Fetch_Site": "same-origin", "Origin": "null"}, {})


def shows_nothing(page: Answer) -> bool:
    """Whether a page contains nothing of the stranger's form."""
    digits = re.sub(r"\D", "", page.text)
    return MARK not in page.text and "2079460958" not in digits and 'name="others" value="1" checked' not in page.text


# Red before: the pages and the 403 page kept the fields, and the panel came back filled in with “Press the button
# again”; without the condition in `Context.form` all of these fail again.
@pytest.mark.parametrize(("sender", "do"), SENT)
def test_no_page_shows_what_another_site_has_sent(open_service: Open, serve: Serve, sender: str, do: str) -> None:
    service = open_service(smtp_host="localhost", smtp_port=1, mail_from="links@example.com")
    visitor = serve(service, tick=3600)
    secret = own(visitor, service, slug="shop", message="mine")
    attacker = visitor.another()
    stolen = attacker.get("/").field("csrf")  # a good token, but of the attacker's browser
    for csrf in ("", stolen):
        for path in FORMS:
            address = path.replace("<slug>", "shop").replace("<token>", secret)
            for cookies in (visitor.cookies, {}):  # the browser may hold its cookies back
                browser = visitor.another()
                browser.cookies = dict(cookies)
                page = browser.post(address, {**TYPED, "csrf": csrf, "do": do}, **STRANGERS[sender])
                assert page.status in (303, 403, 404), address
                assert shows_nothing(page), address
                if page.status == 403:
                    assert "Another site may have sent this form" in page.text, address
                if path == "/manage/<slug>" and cookies:
                    assert page.field("message") == "mine", "the stored values"


# Red before: 200 with “stranger” in the field, and the two presses saved it.
@pytest.mark.parametrize("headers", [{"Sec_Fetch_Site": "cross-site"}, {"Origin": "null"}])
def test_pressing_the_button_after_another_sites_form_saves_only_what_was_stored(
    service: Service, visitor: Visitor, headers: dict[str, str]
) -> None:
    own(visitor, service, slug="shop", message="mine")
    before = visitor.get("/manage/shop").form("/manage/shop")
    for do in ("", "add"):
        page = visitor.post("/manage/shop", {**before, **TYPED, "csrf": "", "do": do}, **headers)
        assert visitor.post("/manage/shop", page.form("/manage/shop")).status == 303
    page = visitor.post("/manage/shop/delete", {"confirm": "shop"}, **headers)
    assert visitor.post("/manage/shop/delete", page.form("/manage/shop/delete")).status == 422, "not confirmed"
    with service.db.read() as tx:
        link = links.get(tx, "shop")
    assert (link.message, [number.digits for number in link.numbers]) == ("mine", ["14155550132"])


# Red before: the pages for a limit and for a locked database offered the stranger's fields behind “Try again”.
@pytest.mark.parametrize("sender", STRANGERS)
def test_the_pages_for_limits_and_failures_keep_no_strangers_form(
    open_service: Open, serve: Serve, sender: str
) -> None:
    service = open_service(limit_forms=Rate(1, 3600))
    visitor = serve(service)
    add_link(service, slug="shop", visitor_code="2468")
    for path in ("/", "/manage/shop", "/contact", "/shop"):
        visitor.post(path, {}, Sec_Fetch_Site="cross-site")
        page = visitor.post(path, TYPED, **STRANGERS[sender])
        assert (page.status, shows_nothing(page)) == (429, True), path
        kept = visitor.post(path, TYPED)
        assert (kept.status, kept.form("")["code"]) == (429, MARK), "from our page it is kept"
    with unwritable(service):
        page = visitor.another().post("/", TYPED, **STRANGERS[sender])
    assert shows_nothing(page)


# Red before: the code from another site was tried, and stood in the field after a limit.
@pytest.mark.usefixtures("cheap_hashes")
def test_a_visitor_code_from_another_site_is_neither_tried_nor_shown(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, slug="shop")
    with service.db.write() as tx:
        setters.set_visitor_code(tx, link, codes.hashed("2468"))
    for headers in ({"Sec_Fetch_Site": "cross-site"}, {"Origin": "https://evil.example"}):
        for _ in range(6):  # one more than there are guesses
            page = visitor.post("/shop", {"code": MARK}, **headers)
            assert (page.status, shows_nothing(page)) == (403, True)
    hidden = visitor.another().post("/shop", {"code": "2468"}, Origin="")
    assert hidden.status == 303, "a browser that hides the origin gets in"
    assert visitor.post("/shop", {"code": "2468"}).status == 303


# A check that the cure harms no one: it was green before, and is red if the cookie is required for keeping the input.
@pytest.mark.parametrize("headers", OUR_PAGE)
def test_a_person_whose_cookie_is_lost_keeps_what_was_typed(visitor: Visitor, headers: dict[str, str]) -> None:
    page = visitor.get("/")
    visitor.cookies.clear()
    typed = {**page.form("/"), "phone": PHONE, "message": "kept"}
    again = visitor.post("/", typed, **headers)
    assert (again.status, again.field("message"), again.field("phone")) == (403, "kept", PHONE)
    assert "Press the button again." in again.text
    assert visitor.post("/", again.form("/"), **headers).status == 303


# Red before: 403, although the token and its cookie prove where the form comes from.
@pytest.mark.parametrize("origin", ["null", ""])
def test_a_form_with_its_token_and_cookie_needs_no_origin(visitor: Visitor, origin: str) -> None:
    typed = {**visitor.get("/").form("/"), "phone": PHONE}
    kept = visitor.post("/", {**typed, "do": "translate"}, Origin=origin)
    assert (kept.status, kept.field("phone")) == (200, PHONE)
    assert visitor.post("/", typed, Origin=origin).status == 303


# Red before for `null`: the new cookie would have spoilt the forms that are open in other tabs.
@pytest.mark.parametrize("sender", STRANGERS)
def test_only_a_form_from_our_page_is_answered_with_a_cookie(visitor: Visitor, sender: str) -> None:
    assert "Set-Cookie" not in visitor.another().post("/", TYPED, **STRANGERS[sender]).headers
    assert "Set-Cookie" in visitor.another().post("/", TYPED).headers


# Red before: the front kept the stranger's fields behind “Try again”.
@pytest.mark.parametrize("sender", STRANGERS)
def test_the_fronts_page_for_a_limit_keeps_no_strangers_form(open_service: Open, serve: Serve, sender: str) -> None:
    visitor = serve(open_service(limit_requests=Rate(1, 3600)))
    visitor.get("/")
    page = visitor.post("/", TYPED, **STRANGERS[sender])
    assert (page.status, shows_nothing(page), "<form" in page.text) == (429, True, False)
    assert visitor.post("/", TYPED).form("")["message"] == MARK, "from our page it is kept"
