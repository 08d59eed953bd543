"""Links with several numbers, and the panel: editing, conflicts, access, and slugs of deleted links."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts import i18n, tokens
from iwts.deletion import deletion
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.links import access, codes, setters
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Link
from iwts.web.frame.asker import Asker
from iwts.web.links import number_rows
from tests.conftest import Clock, Open, Serve, add_link, counted, own
from tests.visitor import Answer, Visitor

pytestmark = pytest.mark.slow

SECRET = re.compile(r'(?:id="secret">|id="shared" value=")http://[^/]+/([ms]/[\w-]{22})[<"]')
THREE = {
    "kind": "many",
    "phone-1": "+14155550132",
    "phone-1-label": "Orders",
    "phone-2": "030 23125118",
    "phone-2-country": "DE",
    "phone-2-label": "Berlin",
    "phone-2-message": "Hallo",
    "message": "Hello",
}
ORDERS, BERLIN, LONDON = "https://wa.me/14155550132?text=Hello", "https://wa.me/4930231251?text=Hallo", "+442079460958"


def secret(page: Answer) -> str:
    """Return the secret link on a page, without its host."""
    found = SECRET.search(page.text)
    assert found
    return "/" + found[1]


def chats(visitor: Visitor, slug: str = "shop", times: int = 1) -> list[str]:
    return [(visitor.get(f"/{slug}").location or "").removeprefix("https://wa.me/") for _ in range(times)]


# several numbers


@pytest.mark.parametrize("routing", ["first", "turn"])
def test_a_link_with_several_numbers_is_made(visitor: Visitor, routing: str) -> None:
    page = visitor.follow(visitor.fill("/", {**THREE, "routing": routing, "slug": "shop"}))
    assert ("always the first" if routing == "first" else ", in turn") in page.text
    second = "493023125118?text=Hallo" if routing == "turn" else "14155550132?text=Hello"
    assert chats(visitor, times=2) == ["14155550132?text=Hello", second]


def test_by_default_the_visitor_picks_among_several(service: Service, visitor: Visitor) -> None:
    assert visitor.fill("/", {**THREE, "slug": "shop"}).status == 303
    page = visitor.get("/shop").text
    assert page.index("Orders") < page.index("+1 415-555-0132") < page.index("Berlin") < page.index("+49 30 23125118")
    href = re.findall(r'<a href="(/shop\?to=[^"]+)"', page)[1]
    assert visitor.get(href).location == "https://wa.me/493023125118?text=Hallo"
    with service.db.read() as tx:
        assert counted(service, links.get(tx, "shop")).by["number"] == {"493023125118": 1}


def test_empty_rows_are_ignored_but_two_numbers_are_required(visitor: Visitor) -> None:
    page = visitor.fill("/", {"kind": "many", "phone-1": "+14155550132"})
    assert (page.status, page.error("numbers")) == (422, "Add at least 2 numbers.")
    assert page.field("phone-1") == "+14155550132"
    assert re.findall('name="kind" value="(.*?)" checked', page.text) == ["many"]
    rows = {f"phone-{n}": "+14155550132" for n in range(1, 52)}
    assert visitor.fill("/", {"kind": "many", **rows}).error("numbers") == "A link can have up to 50 numbers."
    del rows["phone-51"]
    page = visitor.fill("/", {"kind": "many", **rows, "phone-12345": "+14155550132", "do": "add"})
    assert 'value="add" disabled' in page.text
    assert "<span data-count>50</span>" in page.text
    assert visitor.fill("/", {"kind": "many", **rows, "phone-60": " "}).status == 303


@pytest.mark.parametrize("beside", ["label", "message"])
def test_a_row_with_a_text_but_no_number_is_a_mistake(visitor: Visitor, beside: str) -> None:
    page = visitor.fill("/", {**THREE, "phone-3": "", f"phone-3-{beside}": "x"})
    assert (page.status, page.error("phone-3")) == (422, "Type a phone number.")


@pytest.mark.parametrize(
    ("field", "typed", "error"),
    [
        ("phone-2", "12", "This number is too short for its country (Germany). Check for a missing digit."),
        ("phone-2-label", "x" * 81, "Use at most 80 characters."),
        ("phone-2-message", "x" * 1001, "This message has 1,001 characters. Use at most 1,000."),
        ("routing", "nobody", "Choose how to route chats."),
    ],
)
def test_a_mistake_in_one_of_several_numbers_is_reported_there_and_all_input_is_kept(
    visitor: Visitor, field: str, typed: str, error: str
) -> None:
    page = visitor.fill("/", {**THREE, field: typed})
    assert (page.status, page.error(field)) == (422, error)
    assert page.text.count('<details class="fold" open>') == 1, "that of the number's own message"
    assert len(re.findall('<option value="DE"[^>]* selected>', page.text)) == 1
    sent = {**THREE, field: typed}
    kept = [name for name in THREE if name.startswith("phone") and not name.endswith("country")]
    assert [page.field(name) for name in kept] == [sent[name] for name in kept]


def test_fifty_numbers_with_the_longest_messages_and_labels_can_be_saved_and_edited(visitor: Visitor) -> None:
    rows = {}
    for n in range(1, 51):
        rows |= {f"phone-{n}": "+14155550132", f"phone-{n}-label": "م" * 80, f"phone-{n}-message": "م" * 660}
    made = visitor.fill("/", {"kind": "many", "slug": "many", "message": "م" * 660, "label": "م" * 80, **rows})
    assert made.status == 303
    assert visitor.fill("/manage/many", {"phone-50-label": "last"}).status == 303
    page = visitor.get("/manage/many")
    assert page.field("phone-50-label") == "last"
    assert 'value="add" disabled' in page.text


@pytest.mark.parametrize(
    ("do", "labels"),
    [
        ("add", ["Orders", "Berlin", ""]),
        ("down phone-1", ["Berlin", "Orders"]),
        ("up phone-2", ["Berlin", "Orders"]),
        ("up phone-1", ["Orders", "Berlin"]),
        ("remove phone-1", ["Berlin"]),
        ("remove phone-9", ["Orders", "Berlin"]),
        ("nonsense phone-1", ["Orders", "Berlin"]),
    ],
)
def test_rows_are_arranged_without_a_script_and_without_losing_or_saving_anything(
    visitor: Visitor, do: str, labels: list[str]
) -> None:
    page = visitor.fill("/", {**THREE, "slug": "shop", "do": do})
    assert page.status == 200
    assert [row.label for row in number_rows.read(page.form("/"))] == labels
    assert page.field("message") == "Hello"
    assert visitor.get("/shop").status == 404


def test_a_row_moves_by_one_place_and_not_beyond_the_ends() -> None:
    a, b, c = three = number_rows.completed([], 3, "")
    orders = [number_rows.arrange(three, do) for do in ("up phone-1", "up phone-3", "down phone-1", "down phone-3")]
    assert orders == [[a, b, c], [a, c, b], [b, a, c], [a, b, c]]
    assert number_rows.arrange([], "add") == [a], "even if all rows were removed"
    assert number_rows.arrange([c], "add") == [c, Typed("", field="phone-4")]


ROWS = st.lists(st.integers(1, 60), unique=True, min_size=1, max_size=50).map(
    lambda keys: [Typed("", label=str(key), field=f"phone-{key}") for key in keys]
)


@given(ROWS, st.sampled_from(["add", "up", "down", "remove", "", "x"]), st.integers(0, 61))
def test_arranging_keeps_every_row_but_the_removed_one(rows: list[Typed], action: str, key: int) -> None:
    arranged = number_rows.arrange(rows, f"{action} phone-{key}" if action != "add" else "add")
    gone = {f"phone-{key}"} if action == "remove" else set()
    kept = [row for row in arranged if row in rows]
    assert {row.field for row in kept} == {row.field for row in rows} - gone
    assert len(arranged) - len(kept) == (1 if action == "add" and len(rows) < 50 else 0)
    assert len({row.field for row in arranged}) == len(arranged)


# the panel


def test_numbers_are_added_reordered_paused_and_removed_and_keep_their_statistics(
    service: Service, visitor: Visitor
) -> None:
    own(visitor, service, "+14155550132", "+442079460958", "+493023125118", slug="shop", routing="turn")
    chats(visitor, times=3)
    page = visitor.get("/manage/shop")
    assert page.text.count("1 visit<") == 3
    form = page.form("/manage/shop")
    first = {name: form.pop(name) for name in list(form) if name.startswith("phone-1")}
    for name in [name for name in form if name.startswith("phone-2")]:
        del form[name]
    del form["phone-3-active"]
    added = {"phone-9": "+971501234567", "phone-9-label": "New", "phone-9-message": "Hi", "phone-9-active": "1"}
    assert visitor.post("/manage/shop", {**form, **first, **added}).status == 303
    with service.db.read() as tx:
        link = links.get(tx, "shop")
    assert [(n.digits, n.active, n.position) for n in link.numbers] == [
        ("493023125118", False, 0),
        ("14155550132", True, 1),
        ("971501234567", True, 2),
    ]
    by = counted(service, link).by["number"]
    assert by == {"": 1, "14155550132": 1, "493023125118": 1}
    assert "Removed numbers" in visitor.get("/stats/shop").text
    assert set(chats(visitor, times=4)) == {"14155550132", "971501234567?text=Hi"}


def test_an_unknown_id_makes_a_new_number(service: Service, visitor: Visitor) -> None:
    theirs, _ = add_link(service, slug="theirs")
    stored = rows(service, theirs)
    own(visitor, service, LONDON, slug="shop")
    for n, id_ in enumerate((str(theirs.numbers[0].id), "0", "-1", "x", "²", "9" * 18, "9" * 5000)):
        assert visitor.fill("/manage/shop", {"phone-1-id": id_, "phone-1": f"+49302312511{n}"}).status == 303
        assert chats(visitor) == [f"49302312511{n}"]
        assert rows(service, theirs) == stored


def test_an_emptied_number_is_a_mistake_and_not_a_removal(service: Service, visitor: Visitor) -> None:
    own(visitor, service, "+14155550132", LONDON, slug="shop")
    page = visitor.fill("/manage/shop", {"phone-2": ""})
    assert (page.status, page.error("phone-2")) == (422, "Type a phone number.")


def test_a_paused_number_stays_paused_when_something_else_is_saved(service: Service, visitor: Visitor) -> None:
    own(visitor, service, "+14155550132", LONDON, slug="shop")
    assert visitor.fill("/manage/shop", {"phone-1-active": ""}).status == 303
    assert visitor.get("/manage/shop").text.count("line-row off") == 1
    assert visitor.fill("/manage/shop", {"label": "new"}).status == 303
    assert chats(visitor) == ["442079460958"]


def test_a_number_without_a_calling_code_belongs_to_the_first_numbers_country(
    service: Service, visitor: Visitor
) -> None:
    own(visitor, service, LONDON, "+14155550132", routing="first", slug="shop")
    assert visitor.fill("/manage/shop", {"phone-1": "020 7946 0959"}).status == 303
    assert chats(visitor) == ["442079460959"]


def test_rows_in_the_panel_are_arranged_without_a_script_too(service: Service, visitor: Visitor) -> None:
    own(visitor, service, "+14155550132", LONDON, slug="shop")
    page = visitor.fill("/manage/shop", {"do": "down phone-1", "label": "kept"})
    assert (page.status, page.field("label")) == (200, "kept")
    assert [row.text for row in number_rows.read(page.form("/manage/shop"))] == ["+44 20 7946 0958", "+1 415-555-0132"]
    assert re.findall('value="(.*?)"[^>]* disabled', page.text) == ["up phone-2", "down phone-1"]
    assert visitor.fill("/manage/shop", {"do": "add"}).text.count("0 visits<") == 2, (
        "the third row has not been added yet"
    )
    assert chats(visitor) == ["14155550132"], "nothing is saved yet"
    assert visitor.post("/manage/shop", page.form("/manage/shop")).status == 303
    assert chats(visitor) == ["442079460958"]


def test_a_panel_form_from_elsewhere_changes_nothing_and_says_so(service: Service, visitor: Visitor) -> None:
    own(visitor, service, message="old", slug="shop")
    with service.db.write() as tx:
        link = links.get(tx, "shop")
        access.share_statistics(tx, link, tokens.digest("shared"))
    form = {**visitor.get("/manage/shop").form("/manage/shop"), "message": "typed", "confirm": "shop", "csrf": "x"}
    for action in ("", "/disable", "/enable", "/delete", "/delete-statistics", "/secret", "/share", "/unshare"):
        with service.db.write() as tx:
            setters.set_active(tx, link, action != "/enable")
        stored = rows(service, link)
        page = visitor.post(f"/manage/shop{action}", form)
        if "share" not in action:  # shown on the page of statistics
            assert page.field("message") == ("old" if action else "typed")
        assert page.status == 403
        assert "Press the button again." in page.text
        assert rows(service, link) == stored


def test_a_link_needs_a_number(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    form = visitor.get("/manage/shop").form("/manage/shop")
    bare = {name: text for name, text in form.items() if not name.startswith("phone-1")}
    page = visitor.post("/manage/shop", bare)
    assert (page.status, page.error("numbers")) == (422, "Add at least one number.")
    assert chats(visitor) == ["14155550132"]


def test_a_slug_is_changed_and_the_old_one_keeps_working(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    saved = visitor.fill("/manage/shop", {"slug": "Bakery"})
    assert (saved.status, saved.location) == (303, "/manage/bakery?saved=1")
    assert chats(visitor, "shop") == chats(visitor, "bakery") == ["14155550132"]
    assert visitor.get("/manage/shop").field("slug") == "bakery"
    assert 'data-check="/create/slug?own=bakery&amp;slug="' in visitor.get("/manage/shop").text
    assert visitor.get("/my").text.count("/manage/bakery") > 0
    assert visitor.fill("/manage/bakery", {"slug": "shop"}).location == "/manage/shop?saved=1"
    assert visitor.another().fill("/", {"phone": "+14155550132", "slug": "bakery"}).error("slug")
    assert visitor.fill("/manage/shop", {"slug": ""}).location == "/manage/shop?saved=1", "empty keeps the old one"


@pytest.mark.parametrize("slug", ["taken", "admin", "x", "a b"])
def test_an_unavailable_slug_is_reported_and_nothing_changes(service: Service, visitor: Visitor, slug: str) -> None:
    own(visitor, service, slug="shop")
    add_link(service, slug="taken")
    page = visitor.fill("/manage/shop", {"slug": slug, "label": "kept"})
    assert page.status == 422
    assert page.error("slug")
    assert (page.field("slug"), page.field("label")) == (slug, "kept")
    assert visitor.get("/manage/shop").field("label") == ""


@pytest.mark.parametrize(
    ("slug", "current", "available", "text"),
    [
        ("nour", "", True, "“nour” is available."),
        ("NOUR", "", True, "“nour” is available."),
        ("taken", "", False, "“taken” is taken. Choose another link name."),
        ("taken", "taken", True, "“taken” is available."),
        ("admin", "", False, "“admin” is reserved for this site. Choose another link name."),
        ("no", "", False, "Use 3 to 40 characters."),
        ("", "", False, "Use 3 to 40 characters."),
        ("<b>", "<b>", False, "Use only the letters a to z, digits and hyphens."),
    ],
)
def test_the_availability_of_a_slug_is_shown_while_typing(
    service: Service, visitor: Visitor, slug: str, current: str, available: bool, text: str
) -> None:
    own(visitor, service, slug="taken")
    answer = visitor.get(f"/create/slug?slug={slug.replace('<b>', '%3Cb%3E')}&own={current.replace('<b>', '%3Cb%3E')}")
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.json() == {"available": available, "text": text}


# two browsers


def test_a_later_save_shows_the_other_changes_and_may_overwrite_them(service: Service, visitor: Visitor) -> None:
    _, management = add_link(service, slug="shop", label="old", message="Hello")
    other = visitor.another()
    for browser in (visitor, other):
        browser.get(f"/m/{management}")
    form = visitor.get("/manage/shop").form("/manage/shop")
    assert other.fill("/manage/shop", {"label": "<theirs>", "phone-1": LONDON}).status == 303
    page = visitor.post("/manage/shop", {**form, "message": "mine"})
    assert page.status == 409
    told = page.text.partition('role="alert"')[2].partition("</dl>")[0]
    assert "changed this link in another browser" in told
    assert "&lt;theirs&gt;" in told
    assert "+44 20 7946 0958" in told
    assert "First message" not in told, "only changed parts are listed"
    assert (page.field("message"), page.field("label")) == ("mine", "old")
    assert chats(visitor) == ["442079460958?text=Hello"], "nothing was overwritten"
    assert visitor.post("/manage/shop", page.form("/manage/shop")).status == 303
    assert chats(visitor) == ["14155550132?text=mine"]


def test_shares_are_set_in_the_panel_and_stay_through_other_changes(service: Service, visitor: Visitor) -> None:
    numbers = "+525512345678", "+573001234567", "+51987654321"
    own(visitor, service, *numbers, slug="feria", routing="turn")
    assert visitor.fill("/manage/feria", {"phone-1-weight": "3", "phone-2-weight": "2"}).status == 303
    page = visitor.get("/manage/feria?part=numbers").text
    assert [re.search(f'name="phone-{n}-weight" value="([0-9]+)"', page)[1] for n in (1, 2, 3)] == ["3", "2", "1"]  # type: ignore[index]
    assert all(f">{percent}</bdi>" in page for percent in ("50%", "33%", "17%"))
    assert visitor.fill("/manage/feria", {"label": "Feria"}).status == 303
    served = chats(visitor, "feria", 6)
    assert Counter(served) == {number[1:]: share for number, share in zip(numbers, (3, 2, 1), strict=True)}
    assert served[:2] == [numbers[0][1:], numbers[1][1:]], "not three in a row"


@pytest.mark.parametrize("weight", ["0", "101", "٢٥٠", "1,5", "-2", "many"])
def test_a_wrong_share_is_told_beside_its_field_and_kept(service: Service, visitor: Visitor, weight: str) -> None:
    own(visitor, service, "+525512345678", "+573001234567", slug="feria", routing="turn")
    answer = visitor.fill("/manage/feria", {"phone-2-weight": weight, "label": "typed"})
    assert answer.status == 422
    below = answer.text.partition('name="phone-2-weight"')[2].partition('name="phone-2-cap"')[0]
    assert 'id="phone-2-weight-error"' in below, "and not below the cap"
    assert f'name="phone-2-weight" value="{weight}"' in answer.text
    assert 'value="typed"' in answer.text


def test_days_for_the_same_number_are_set_in_the_panel(service: Service, visitor: Visitor) -> None:
    own(visitor, service, "+525512345678", "+573001234567", slug="feria", routing="turn")
    stale = visitor.get("/manage/feria").form("/manage/feria")
    assert stale["sticky"] == "0"
    assert visitor.fill("/manage/feria", {"sticky": "14"}).status == 303
    assert "Max-Age=1209600" in visitor.get("/feria").headers["Set-Cookie"]
    assert len(set(chats(visitor, "feria", 3))) == 1
    assert visitor.fill("/manage/feria", {"label": "Feria"}).status == 303
    assert visitor.get("/manage/feria").form("/manage/feria")["sticky"] == "14"
    refused = visitor.post("/manage/feria", stale)
    assert refused.status == 409
    assert "the same number for 14 days" in refused.text
    for wrong in ("366", "-1", "1.5", "long"):
        answer = visitor.fill("/manage/feria", {"sticky": wrong})
        assert (answer.status, answer.error("sticky")) == (422, "Write a whole number of days from 0 to 365.")
        assert answer.field("sticky") == wrong
    assert visitor.fill("/manage/feria", {"routing": "first"}).status == 303
    assert "sticky" not in visitor.get("/manage/feria").form("/manage/feria")
    assert visitor.fill("/manage/feria", {"routing": "turn"}).status == 303
    assert visitor.get("/manage/feria").form("/manage/feria")["sticky"] == "14"


def test_caps_are_set_in_the_panel_whatever_the_routing_and_say_how_far_the_day_is(
    service: Service, visitor: Visitor
) -> None:
    own(visitor, service, "+525512345678", "+573001234567", slug="feria", routing="first")
    assert visitor.fill("/manage/feria", {"phone-1-cap": " 2 "}).status == 303
    assert chats(visitor, "feria", 1) == ["525512345678"]
    page = visitor.get("/manage/feria?part=numbers").text
    assert "1 of 2 today" in page
    assert "until midnight in UTC" in page
    assert "phone-1-weight" not in page
    assert visitor.fill("/manage/feria", {"label": "Feria"}).status == 303
    assert chats(visitor, "feria", 2) == ["525512345678", "573001234567"]
    answer = visitor.fill("/manage/feria", {"phone-2-cap": "10001", "label": "typed"})
    assert answer.status == 422
    assert 'id="phone-2-cap-error"' in answer.text
    assert 'name="phone-2-cap" value="10001"' in answer.text
    stale = visitor.get("/manage/feria").form("/manage/feria")
    assert visitor.fill("/manage/feria", {"phone-1-cap": ""}).status == 303
    assert (
        "today" not in visitor.get("/manage/feria?part=numbers").text.partition("Chats a day")[2].partition("</ul>")[0]
    )
    assert chats(visitor, "feria", 1) == ["525512345678"]
    assert visitor.fill("/manage/feria", {"phone-2-cap": "7"}).status == 303
    refused = visitor.post("/manage/feria", stale)
    assert refused.status == 409
    assert "At most 7 a day" in refused.text


def test_shares_that_another_browser_changed_are_not_overwritten(service: Service, visitor: Visitor) -> None:
    own(visitor, service, "+525512345678", "+573001234567", slug="feria", routing="turn")
    form = visitor.get("/manage/feria").form("/manage/feria")
    assert visitor.fill("/manage/feria", {"phone-1-weight": "3"}).status == 303
    refused = visitor.post("/manage/feria", form)
    assert refused.status == 409
    assert all(f"({percent})" in refused.text for percent in ("75%", "25%"))


def test_a_link_without_turns_asks_for_no_shares(service: Service, visitor: Visitor) -> None:
    own(visitor, service, "+525512345678", "+573001234567", slug="feria", routing="first")
    own(visitor, service, "+525512345678", slug="puesto", routing="turn")
    assert not any("-weight" in visitor.get(f"/manage/{slug}").text for slug in ("feria", "puesto"))


def test_each_part_of_a_link_is_watched(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    changes = {
        "label": "x",
        "message": "x",
        "routing": "turn",
        "phone-1": LONDON,
        "phone-1-active": "",
        "phone-1-label": "x",
        "phone-1-message": "x",
        "phone-1-id": "",
        "slug": "other",
    }
    for name, typed in changes.items():
        form = visitor.get("/manage/shop").form("/manage/shop")
        assert visitor.fill("/manage/shop", {name: typed}).status == 303
        assert visitor.post("/manage/shop", form).status == 409, name


def test_changes_are_described_in_the_readers_language(service: Service, visitor: Visitor) -> None:
    own(visitor, service, routing="pick", slug="shop")
    form = visitor.get("/manage/shop?lang=ar").form("/manage/shop")
    visitor.fill("/manage/shop", {"routing": "turn", "phone-1-label": "Desk", "message": "x"})
    visitor.fill("/manage/shop", {"message": ""})
    told = visitor.post("/manage/shop", form).text.partition('role="alert"')[2].partition("</dl>")[0]
    arabic = i18n.language("ar").gettext
    assert re.findall("<dt>(.*?)</dt><dd><bdi>(.*?)</bdi></dd>", told) == [
        (arabic("Chat routing"), arabic("In turn")),
        (arabic("Numbers"), "\u2068Desk\u2069 \u2066+1 415-555-0132\u2069"),
    ]


def test_a_change_during_saving_is_not_overwritten_either(
    service: Service, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hashed(_: str) -> str:
        monkeypatch.undo()
        with service.db.write() as tx:
            links.change(tx, links.get(tx, "shop"), Draft.check([Typed(LONDON)]))
        return "a hash"

    own(visitor, service, slug="shop")
    monkeypatch.setattr(codes, "hashed", hashed)
    page = visitor.fill("/manage/shop", {"message": "mine", "code": "secret-1"})
    assert page.status == 409
    assert "+44 20 7946 0958" in page.text
    assert chats(visitor) == ["442079460958"]
    assert visitor.post("/manage/shop", {**page.form("/manage/shop"), "code": ""}).status == 303, (
        "a second save overwrites"
    )
    assert chats(visitor) == ["14155550132?text=mine"]


def test_a_form_without_marks_is_saved(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    form = visitor.get("/manage/shop").form("/manage/shop")
    bare = {name: text for name, text in form.items() if not name.startswith("was-")}
    assert visitor.post("/manage/shop", {**bare, "label": "new"}).status == 303


def test_a_browser_without_its_cookie_gets_its_form_back_and_sends_it_again(service: Service, visitor: Visitor) -> None:
    management = own(visitor, service, slug="shop")
    form = {**visitor.get("/manage/shop").form("/manage/shop"), "message": "kept\n<b>"}
    visitor.cookies.clear()
    refused = visitor.post("/manage/shop", form)
    assert refused.status == 403
    assert "Open your secret link in this browser" in refused.text
    visitor.get(f"/m/{management}")
    assert visitor.post("/manage/shop", refused.form("")).status == 303
    with service.db.read() as tx:
        assert links.get(tx, "shop").message == "kept\n<b>"


def test_disabling_a_link_elsewhere_does_not_conflict_with_a_save(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    form = visitor.get("/manage/shop").form("/manage/shop")
    visitor.fill("/manage/shop", {}, "/manage/shop/disable")
    assert visitor.post("/manage/shop", {**form, "label": "new"}).status == 303


def test_the_panel_warns_when_every_number_is_paused(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    assert "No number is available" not in visitor.get("/manage/shop").text
    visitor.fill("/manage/shop", {"phone-1-active": ""})
    assert "No number is available. Visitors are asked to try again later." in visitor.get("/manage/shop").text
    assert visitor.get("/shop").status == 410


def test_changed_numbers_are_listed_with_their_pauses(service: Service, visitor: Visitor) -> None:
    own(visitor, service, "+14155550132", "+442079460958", slug="shop", routing="pick")
    form = visitor.get("/manage/shop").form("/manage/shop")
    visitor.fill("/manage/shop", {"phone-1-label": "خدمة", "phone-2-active": ""})
    told = visitor.post("/manage/shop", form).text.partition("</dl>")[0]
    assert "<dd><bdi>\u2068خدمة\u2069 \u2066+1 415-555-0132\u2069</bdi></dd>" in told
    assert "<dd><bdi>\u2066+44 20 7946 0958\u2069 – Paused</bdi></dd>" in told


# access for others


def test_a_new_secret_link_replaces_the_old_one_immediately(service: Service, visitor: Visitor) -> None:
    _, old = add_link(service, slug="shop")
    other, third = visitor.another(), visitor.another()
    for browser in (visitor, other):
        browser.get(f"/m/{old}")
    new = secret(visitor.follow(visitor.fill("/manage/shop", {}, "/manage/shop/secret")))
    assert third.get(f"/m/{old}").status == 404
    assert third.get(new).status == 303
    assert other.get("/manage/shop").status == 200, "browsers keep their access"
    visitor.fill("/manage/shop", {"code": "theirs-1"})
    shared = secret(visitor.follow(visitor.fill("/stats/shop", {}, "/manage/shop/share")))
    assert 'name="others" value="1"' in visitor.get("/manage/shop").text
    newer = secret(visitor.follow(visitor.fill("/manage/shop", {"others": "1"}, "/manage/shop/secret")))
    assert [browser.get("/manage/shop").status for browser in (other, third, visitor)] == [403, 403, 200]
    assert third.get(shared).status == 404, "access that others may have set up is revoked too"
    assert third.fill("/open", {"slug": "shop", "code": "theirs-1"}).status == 422
    assert other.get(newer).status == 303


def test_the_last_ten_mailed_secret_links_and_the_shown_one_open_a_link(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    (shop, shown), (another, _) = (add_link(service, slug=slug) for slug in ("shop", "another"))
    mailed = [tokens.new() for _ in range(12)]
    for token, link in zip(mailed, [another, *[shop] * 11], strict=True):
        clock.advance(seconds=1)
        with service.db.write() as tx:
            access.add_mailed_management(tx, link, tokens.digest(token))
    opened = [visitor.another().get(f"/m/{token}").status for token in (shown, *mailed)]
    assert opened == [303, 303, 404] + [303] * 10


def test_new_browsers_that_open_a_secret_link_are_limited_like_forms(open_service: Open, serve: Serve) -> None:
    service = open_service(limit_forms=Rate(2, 3600))
    visitor = serve(service)
    _, token = add_link(service, slug="shop")
    assert visitor.get(f"/m/{token}").status == 303
    assert [visitor.another().get(f"/m/{token}").status for _ in range(3)] == [303, 429, 429]
    assert visitor.get(f"/m/{token}").status == 303, "known already"
    with service.db.read() as tx:
        assert tx.value("SELECT count(*) FROM creator") == 2


def test_shared_statistics_are_read_only_and_revocable(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop", label="private name")
    visitor.get("/shop?c=ig")
    other = visitor.another()
    shared = secret(visitor.follow(visitor.fill("/stats/shop", {}, "/manage/shop/share")))
    page = other.get(shared)
    assert page.status == 200
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert ">ig<" in page.text
    assert not re.search("private name|/manage/|/s/|/my\\?", page.text)
    assert other.get("/stats/shop").status == other.get("/manage/shop").status == 403
    assert other.cookies == {}
    stopped = visitor.fill("/stats/shop", {}, "/manage/shop/unshare")
    assert "The statistics link no longer works." in visitor.follow(stopped).text
    assert other.get(shared).status == 404
    assert "Stop sharing" not in visitor.get("/stats/shop").text
    again = secret(visitor.follow(visitor.fill("/stats/shop", {}, "/manage/shop/share")))
    assert [other.get(path).status for path in (shared, again)] == [404, 200]


@pytest.mark.parametrize("action", ["secret", "share", "unshare"])
def test_strangers_cannot_change_access(service: Service, visitor: Visitor, action: str) -> None:
    own(visitor, service, slug="shop")
    other = visitor.another()
    token = other.get("/").field("csrf")
    assert other.post(f"/manage/shop/{action}", {"csrf": token}).status == 403
    assert visitor.post(f"/manage/shop/{action}", {}).status == 403


ACTIONS = ["", "/disable", "/enable", "/secret", "/share", "/unshare", "/delete", "/delete-statistics"]


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize(("taken", "status"), [("the link", 404), ("the right to it", 403)])
def test_access_revoked_during_a_request_takes_effect(
    service: Service, visitor: Visitor, monkeypatch: pytest.MonkeyPatch, action: str, taken: str, status: int
) -> None:
    own(visitor, service, slug="shop")
    form = {**visitor.get("/manage/shop").form("/manage/shop"), "confirm": "shop"}

    managed = Asker.managed

    def taking(asker: Asker, slug: str) -> Link:  # after access was checked
        link = managed(asker, slug)
        with service.db.write() as tx:
            if taken == "the link":
                deletion.delete(tx, link)
            else:
                tx.run("DELETE FROM creator_link")
        return link

    monkeypatch.setattr(Asker, "managed", taking)
    assert visitor.post(f"/manage/shop{action}", form).status == status


def test_a_form_sent_twice_concurrently_makes_one_link(
    service: Service, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = {**visitor.get("/").form("/"), "phone": "+14155550132"}
    assert visitor.post("/", form).status == 303
    looked = iter([None])  # the first look-up came too early
    real = links.made_by_form
    monkeypatch.setattr(links, "made_by_form", lambda *arguments: next(looked, real(*arguments)))
    assert visitor.post("/", form).status == 303
    with service.db.read() as tx:
        assert tx.value("SELECT count(*) FROM link") == 1


def test_a_mistake_does_not_hide_another_browsers_changes(service: Service, visitor: Visitor) -> None:
    own(visitor, service, label="old", slug="shop")
    form = visitor.get("/manage/shop").form("/manage/shop")
    visitor.fill("/manage/shop", {"label": "theirs"})
    for again in ({"phone-1": "1"}, {"do": "add"}, {"csrf": "old"}):
        page = visitor.post("/manage/shop", {**form, **again})
        mended = {**page.form("/manage/shop"), "phone-1": "+14155550132"}
        assert visitor.post("/manage/shop", mended).status == 409, again


def test_a_new_slug_counts_as_a_new_link(open_service: Open, serve: Serve) -> None:
    service = open_service(limit_create=Rate(2, 3600))
    visitor = serve(service)
    own(visitor, service, slug="shop")
    add_link(service, slug="taken")
    for _ in range(3):
        assert visitor.fill("/manage/shop", {"slug": "taken"}).status == 422, "a refused slug does not count"
        assert visitor.fill("/", {"phone": "+14155550132", "slug": "taken"}).status == 422
    assert visitor.fill("/manage/shop", {"slug": "one"}).status == 303
    assert visitor.fill("/manage/one", {"slug": "two"}).status == 303
    page = visitor.fill("/manage/two", {"slug": "three", "label": "kept"})
    assert (page.status, page.headers["Retry-After"], page.field("label")) == (429, "1800", "kept")
    assert visitor.fill("/manage/two", {"label": "new"}).status == 303


def test_no_row_of_a_form_reaches_another_links_number_or_swallows_one(service: Service, visitor: Visitor) -> None:
    theirs, _ = add_link(service, LONDON, slug="theirs")
    own(visitor, service, "+14155550132", "+493023125118", slug="shop")
    form = visitor.get("/manage/shop").form("/manage/shop")
    assert visitor.post("/manage/shop", {**form, "phone-2-id": form["phone-1-id"]}).status == 303
    form = visitor.get("/manage/shop").form("/manage/shop")
    assert visitor.post("/manage/shop", {**form, "phone-1-id": str(theirs.numbers[0].id)}).status == 303
    with service.db.read() as tx:
        assert [n.digits for n in links.get(tx, "shop").numbers] == ["14155550132", "493023125118"]
        assert links.get(tx, "theirs") == theirs


def test_only_enough_of_hundreds_of_rows_are_read_to_refuse_them() -> None:
    assert len(number_rows.read({f"phone-{n}": "1" for n in range(490)})) == 51


def test_a_form_without_its_token_keeps_the_typed_confirmation(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    page = visitor.post("/manage/shop/delete", {"confirm": "shop"})
    assert (page.status, page.field("confirm")) == (403, "shop")
    page = visitor.post("/manage/shop/secret", {"others": "1"})
    assert page.form("/manage/shop/secret")["others"] == "1"


def test_a_form_from_another_site_does_not_invalidate_open_forms(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    form = visitor.get("/manage/shop").form("/manage/shop")
    foreign = visitor.post("/", {"phone": "+14155550132"}, Sec_Fetch_Site="cross-site", Cookie="")
    assert foreign.status == 403
    assert "Set-Cookie" not in foreign.headers
    assert visitor.post("/manage/shop", form).status == 303


def rows(service: Service, link: Link) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of a link in the database."""
    with service.db.read() as tx:
        found = {
            "link": tx.all("SELECT * FROM link LEFT JOIN email ON email.id = email WHERE link.id = :id", id=link.id)
        }
        for table in ("number", "management", "slug", "creator_link", "visit", "source", "outbox"):
            found[table] = tx.all(f"SELECT * FROM {table} WHERE link = :id", id=link.id)
    return found


@pytest.mark.usefixtures("cheap_hashes")
def test_actions_on_one_link_affect_no_other(open_service: Open, serve: Serve) -> None:
    service = open_service(smtp_host="localhost", smtp_port=1, mail_from="links@example.com")
    visitor = serve(service, tick=3600)  # keeps mails in the outbox
    other = visitor.another()
    for slug in ("before", "shop", "after"):
        made = visitor.fill(
            "/", {**THREE, "routing": "turn", "slug": slug, "code": "secret-1", "email": f"{slug}@x.org"}
        )
        other.get(secret(visitor.follow(made)))
        visitor.fill(f"/stats/{slug}", {}, f"/manage/{slug}/share")
        visitor.get(f"/{slug}?c=ig")
    with service.db.write() as tx:
        others = [links.get(tx, slug) for slug in ("before", "after")]
        for link in others:
            access.add_mailed_management(tx, link, tokens.digest(link.slug))
    for browser in (visitor, other):
        browser.get("/my")  # their new cookies come back
    stored = [rows(service, link) for link in others]
    assert [len(found) for found in stored[0].values()] == [1, 2, 2, 1, 2, 1, 1, 1]
    changed = {"label": "new", "message": "new", "routing": "pick", "slug": "bakery", "phone-1-label": "new"}
    protected = {"code": "secret-2", "visitor": "2468", "email": "new@x.org"}
    assert visitor.fill("/manage/shop", {**changed, **protected}).status == 303
    form = visitor.get("/manage/bakery").form("/manage/bakery")
    fewer = {name: text for name, text in form.items() if not name.startswith("phone-2")}
    assert visitor.post("/manage/bakery", {**fewer, "email": "", "no-code": "1", "no-visitor": "1"}).status == 303
    assert other.fill("/my/forget?slug=bakery", {}, "/my/forget").status == 303
    for action in ("disable", "enable", "secret", "share", "unshare", "delete"):
        fields = {"others": "1"} if action == "secret" else {"confirm": "bakery"} if action == "delete" else {}
        page = "/stats/bakery" if "share" in action else "/manage/bakery"
        assert visitor.fill(page, fields, f"/manage/bakery/{action}").status == 303
        assert [rows(service, link) for link in others] == stored, action
    assert visitor.fill("/", {"phone": LONDON, "slug": "shop"}).status == 303
    assert [rows(service, link) for link in others] == stored
    assert visitor.get("/bakery").status == 404


# slugs of deleted links


def test_a_deleted_link_leaves_a_row_for_each_slug_and_each_browser(service: Service, visitor: Visitor) -> None:
    link, management = add_link(service, slug="shop")
    for _ in range(3):
        visitor.another().get(f"/m/{management}")
    visitor.get(f"/m/{management}")
    assert visitor.fill("/manage/shop", {"slug": "one"}).status == 303
    assert visitor.fill("/manage/one", {"slug": "two"}).status == 303
    with service.db.write() as tx:
        deletion.delete(tx, link)
        assert tx.value("SELECT count(*) FROM slug_claim") == 5
        assert tx.value("SELECT count(*) FROM slug WHERE former_link IS NOT NULL") == 3


def test_only_the_creator_may_reuse_a_deleted_links_slug(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    other = visitor.another()
    for slug in ("theirs", "stays"):
        other.fill("/", {"phone": LONDON, "slug": slug})
    other.fill("/manage/theirs", {"confirm": "theirs"}, "/manage/theirs/delete")
    visitor.fill("/manage/shop", {"slug": "bakery"})
    visitor.fill("/manage/bakery", {"confirm": "bakery"}, "/manage/bakery/delete")
    for slug in ("shop", "bakery"):
        assert visitor.get(f"/{slug}").status == 404
        assert other.fill("/", {"phone": "+14155550132", "slug": slug}).error("slug")
        assert other.get(f"/create/slug?slug={slug}").json()["available"] is False
        assert visitor.get(f"/create/slug?slug={slug}").json()["available"] is True
    assert visitor.get("/create/slug?slug=theirs").json()["available"] is False
    assert visitor.fill("/", {"phone": LONDON, "slug": "shop"}).status == 303
    assert chats(visitor) == ["442079460958"]
    assert visitor.fill("/manage/shop", {"slug": "bakery"}).status == 303, "even for an existing link"


def test_the_secret_link_of_a_deleted_link_gives_its_slug_to_another_browser(
    service: Service, visitor: Visitor
) -> None:
    management = own(visitor, service, slug="shop")
    visitor.fill("/manage/shop", {"confirm": "shop"}, "/manage/shop/delete")
    other, third = visitor.another(), visitor.another()
    third.fill("/", {"phone": LONDON, "slug": "theirs"})
    page, again = (other.get(f"/m/{management}") for _ in range(2))
    assert page.status == again.status == 410
    assert "This link was deleted" in page.text
    assert "my" not in other.cookies, "opening the page changes nothing"
    refused = other.post(f"/m/{management}", {"slug": "shop"})
    assert (refused.status, "Press the button again." in refused.text) == (403, True), "without a token"
    again = other.post(f"/m/{management}", {**page.form(""), "slug": "shop"})
    assert again.location == "/?slug=shop"
    assert other.post(f"/m/{management}", {**page.form(""), "slug": "other"}).status == 404
    assert other.get("/?slug=shop").field("slug") == "shop"
    assert third.fill("/", {"phone": LONDON, "slug": "shop"}).error("slug")
    assert other.fill("/", {"phone": LONDON, "slug": "shop"}).status == 303
    assert visitor.fill("/", {"phone": LONDON, "slug": "shop"}).error("slug"), "it has one owner now"
    assert visitor.another().get(f"/m/{management}").status == 404, "the old secret does not open the new link"


def test_the_secret_link_of_a_deleted_link_gives_no_slug_of_another(service: Service, visitor: Visitor) -> None:
    (shop, _), (bakery, management) = (add_link(service, slug=slug) for slug in ("shop", "bakery"))
    with service.db.write() as tx:
        for link in (shop, bakery):
            deletion.delete(tx, link)
    page = visitor.get(f"/m/{management}").text
    assert re.findall('name="slug" value="(.*?)"', page) == ["bakery"]
