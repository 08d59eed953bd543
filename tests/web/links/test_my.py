"""My links over HTTP: the list, its search, import and forgetting; and the appearance of all pages."""

import html
import re
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from iwts import i18n, tokens
from iwts.instance.service import Service
from iwts.links import access
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.mail import recipients
from iwts.web.frame.context import Context
from iwts.web.frame.render import render
from iwts.web.links import my
from tests.conftest import Clock, add_link, elsewhere, own, unwritable
from tests.visitor import Answer, Visitor

SECRET = "Ab_-567890123456789012"


def listed(page: Answer) -> list[str]:
    """Return the links on a page, in their order."""
    return re.findall(r'<li class="item[^>]* data-slug="([^"]*)"', page.text)


@pytest.fixture
def three(service: Service, visitor: Visitor) -> Visitor:
    """The browser of a creator with labels in several scripts."""
    own(visitor, service, slug="cakes", label="Für Brautpaare, Hauptstraße")
    own(visitor, service, "+201001234567", slug="nour", label="ملصق الإسكندرية")
    secret = tokens.new()
    numbers = [Typed("+493023125118"), Typed("+442079460958", label="München")]
    with service.db.write() as tx:
        links.create(tx, Draft.check(numbers, slug="turn", routing="turn"), tokens.digest(secret))
    visitor.get(f"/m/{secret}")
    return visitor


SEARCHES = [
    ("", ["turn", "nour", "cakes"]),
    ("  ", ["turn", "nour", "cakes"]),
    (" brautPAARE ", ["cakes"]),
    ("fur", ["cakes"]),
    ("FÜR", ["cakes"]),
    ("STRASSE", ["cakes"]),
    ("مُلصَق", ["nour"]),
    ("الاسكندرية", ["nour"]),
    ("Cake", ["cakes"]),
    ("münchen", ["turn"]),
    ("+49 30", ["turn"]),
    ("0049 (30) 231", ["turn"]),
    ("٠٣٠ ٢٣١", ["turn"]),
    ("4155550132", ["cakes"]),
    ("415-555", ["cakes"]),
    ("+", ["turn", "nour", "cakes"]),
    ("030231x", []),
    ('<b>&amp;"', []),
]


def test_a_search_finds_labels_slugs_and_numbers(three: Visitor) -> None:
    for query, found in SEARCHES:
        page = three.get(f"/my?q={quote(query)}")
        assert (query, listed(page)) == (query, found)
        assert page.field("q") == query
        assert ("No links found" in page.text) == (not found)
        assert "3 links, 0 visits." in page.text


def sparks(page: Answer) -> list[tuple[str, str, str]]:
    """Return the kind of each sparkline, the path of its complete days and that of today."""
    found = r'<svg class="spark(| few)" .*?<path class="v" d="([^"]*)"/><path class="v now" d="([^"]*)"/></svg>'
    return re.findall(found, page.text)


def points(path: str) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in re.findall(r"[ML]([\d.]+) ([\d.]+)", path)]


def test_a_sparkline_has_a_point_for_each_of_the_last_14_days_and_dashes_today(
    visitor: Visitor, service: Service, clock: Clock
) -> None:
    own(visitor, service, slug="nour")
    for days, times in ((0, 50), (19, 10), (8, 20), (5, 5)):  # 32, 13, 5 and 0 days ago
        clock.advance(days=days)
        for _ in range(times):
            visitor.get("/nour")
    ((kind, line, today),) = sparks(visitor.get("/my"))
    assert kind == ""
    assert [y for _, y in points(line)] == [50, 100, 100, 100, 100, 100, 100, 100, 0, 100, 100, 100, 100]
    assert points(today) == [points(line)[-1], (pytest.approx(300 * 13.5 / 14, abs=0.1), 75)]
    assert [x for x, _ in points(line)] == pytest.approx([300 * (i + 0.5) / 14 for i in range(13)], abs=0.1)


def test_few_visits_are_bars_in_a_sparkline(visitor: Visitor, service: Service, clock: Clock) -> None:
    own(visitor, service, slug="other")
    own(visitor, service, slug="nour")
    for days, times in ((0, 5), (19, 1), (8, 2), (5, 4)):  # 32, 13, 5 and 0 days ago
        clock.advance(days=days)
        for _ in range(times):
            visitor.get("/nour")
    page = visitor.get("/my")
    (kind, bars, today), none = sparks(page)
    assert (kind, none) == (" few", (" few", "", ""))
    assert re.findall(r"V([\d.]+)H", bars) == ["75", "50"]
    assert re.findall(r"V([\d.]+)H", today) == ["0"]
    assert re.findall(r'<p class="count"><b>(\d+)</b>', page.text) == ["12", "6", "0", "0"]


def test_the_last_7_days_begin_at_midnight_in_utc(visitor: Visitor, service: Service, clock: Clock) -> None:
    own(visitor, service, slug="nour")
    visitor.get("/nour")
    for days, recent in ((6, "1"), (0.4, "1"), (0.2, "0")):  # the visit was at noon
        clock.advance(days=days)
        assert re.findall(r'<p class="count"><b>(\d+)</b>', visitor.get("/my").text) == ["1", recent]


PASTED = [
    "{base}/m/{secret}",
    "{secret}",
    "  {secret}\t",
    "\u2068{base}/m/{secret}\u2069",
    "\u200f{secret}\u200e",
    "https://another-name.example/m/{secret}",
    "127.0.0.1/m/{secret}?x=1#y",
    "Your secret link: {base}/m/{secret}.",
    "({secret})",
    "{head}\u00ad{tail}",
    "رابطك السري{base}/m/{secret}",
    "{base}/m/{secret}{base}/a-slug",
    "{base}/m/{secret} {secret}",
    "https://l.facebook.com/l.php?u=http%3A%2F%2Fx.example%2Fm%2F{secret}&h=1",
]


def test_a_link_joins_this_browser_by_its_pasted_secret_link(service: Service, visitor: Visitor) -> None:
    _, secret = add_link(service, slug="nour")
    for pasted in PASTED:
        other = visitor.another()
        parts = {"secret": secret, "head": secret[:9], "tail": secret[9:]}
        typed = pasted.format(base=service.config.public_url, **parts)
        answer = other.fill("/my", {"secret": typed}, "/my/import")
        assert (pasted, answer.status, answer.location) == (pasted, 303, "/my?added=nour")
    page = other.get("/my?added=nour")
    assert listed(page) == ["nour"]
    assert "Added: " in page.text
    assert other.get("/manage/nour").status == 200


def test_all_links_of_a_pasted_mail_join_this_browser(service: Service, visitor: Visitor) -> None:
    secrets = [add_link(service, slug=slug)[1] for slug in ("one", "two")]
    mail = "".join(f"Link: http://x.example/m/{secret} " for secret in [*secrets, SECRET])
    assert visitor.fill("/my", {"secret": mail}, "/my/import").location == "/my?added=one,two"
    assert listed(visitor.get("/my")) == ["two", "one"]


@pytest.mark.parametrize(
    ("pasted", "error"),
    [
        (f"http://x.example/m/{SECRET}", "This secret link is wrong, or a newer one has replaced it."),
        (SECRET, "This secret link is wrong, or a newer one has replaced it."),
        ("", "No secret link found. Secret links start with “{host}/m/”."),
        ("http://x.example/nour", "No secret link found. Secret links start with “{host}/m/”."),
        (f"{SECRET}more", "No secret link found. Secret links start with “{host}/m/”."),
        ("<b>\"'&", "No secret link found. Secret links start with “{host}/m/”."),
    ],
)
def test_an_invalid_secret_link_is_reported_beside_the_field_and_kept(
    service: Service, visitor: Visitor, pasted: str, error: str
) -> None:
    page = visitor.fill("/my", {"secret": pasted}, "/my/import")
    assert page.status == 422
    assert page.error("secret") == error.format(host=service.config.public_url.partition("//")[2])
    assert page.field("secret") == pasted
    assert "my" not in visitor.cookies


def test_a_refused_or_failed_import_keeps_the_pasted_text(service: Service, visitor: Visitor) -> None:
    _, secret = add_link(service, slug="nour")
    page = visitor.post("/my/import", {"secret": secret})
    assert (page.status, page.field("secret"), listed(page)) == (403, secret, [])
    token = visitor.get("/my").field("csrf")
    with unwritable(service):
        page = visitor.post("/my/import", {"csrf": token, "secret": secret})
    assert (page.status, page.field("secret"), listed(page)) == (503, secret, [])
    assert "We couldn’t save this right now." in page.text


@given(st.text())
@example("é" * 22 + "/m/" + "é" * 22)
def test_tokens_in_any_pasted_text_are_complete(text: str) -> None:
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{22}", token) for token in my.tokens_in(text))


@given(st.text(), st.text())
def test_a_secret_link_is_found_in_any_text(before: str, after: str) -> None:
    assert SECRET in my.tokens_in(f"{before} https://x.example/m/{SECRET} {after}")


def test_a_forgotten_link_leaves_only_this_browser(service: Service, visitor: Visitor) -> None:
    secret = own(visitor, service, slug="nour", label="Shop")
    own(visitor, service, slug="two")
    other = visitor.another()
    other.get(f"/m/{secret}")
    page = visitor.get("/my/forget?slug=nour")
    assert page.status == 200
    assert "Only its secret link can open it again." in page.text
    answer = visitor.fill("/my/forget?slug=nour", {"slug": "nour"}, "/my/forget")
    assert (answer.status, answer.location) == (303, "/my?forgotten=nour")
    page = visitor.get("/my?forgotten=nour")
    assert listed(page) == ["two"]
    assert "Forgotten on this browser: " in page.text
    assert visitor.get("/manage/nour").status == 403
    assert visitor.get("/nour").status == 302
    assert other.get("/manage/nour").status == 200
    assert visitor.get(f"/m/{secret}").status == 303
    page = visitor.get("/my?forgotten=nour")
    assert listed(page) == ["two", "nour"]
    assert "Forgotten" not in page.text


def test_the_page_says_what_still_opens_a_forgotten_link(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    with service.db.write() as tx:
        link = links.get(tx, "nour")
        access.set_code(tx, link, "a hash")
    page = visitor.get("/my/forget?slug=nour").text
    assert "Its link name and link code" in page
    assert "An email to" not in page
    assert "Only its secret link" not in page
    with service.db.write() as tx:
        recipients.set_email(tx, link, "a@b.example")
    assert "An email to your saved address" in visitor.get("/my/forget?slug=nour").text


def test_neither_opening_a_page_nor_a_stranger_forgets_a_link(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    visitor.get("/my/forget?slug=nour")
    page = visitor.post("/my/forget", {"slug": "nour"})
    assert page.status == 403
    assert "Press the button again" in page.text
    other = visitor.another()
    own(other, service, slug="theirs")
    token = other.get("/my").field("csrf")
    assert other.get("/my/forget?slug=nour").status == 403
    assert other.post("/my/forget", {"csrf": token, "slug": "nour"}).status == 403
    assert other.post("/my/forget", {"csrf": token, "slug": "nosuch"}).status == 404
    assert other.get("/my/forget").status == 404
    assert listed(visitor.get("/my")) == ["nour"]


def test_disabling_and_enabling_from_the_list_returns_to_the_list(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    for state, action in ((410, "disable"), (302, "enable")):
        page = visitor.get("/my")
        address = re.search(rf'action="(/manage/nour/{action}[^"]*)"', page.text)
        assert address
        answer = visitor.post(html.unescape(address[1]), {"csrf": page.field("csrf")})
        assert (answer.status, answer.location) == (303, "/my#link-nour")
        assert visitor.get("/nour").status == state
    answer = visitor.post("/manage/nour/disable?back=https://evil.example", {"csrf": visitor.get("/my").field("csrf")})
    assert answer.location == "/manage/nour"


def test_a_damaged_link_is_left_out_of_the_list_and_named(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="good")
    own(visitor, service, slug="bad")
    assert "We can’t read the link" not in visitor.get("/my").text
    with service.db.write() as tx:
        tx.run("UPDATE link SET message = 'changed' WHERE slug = 'bad'")
    page = visitor.get("/my")
    assert (page.status, listed(page)) == (200, ["good"])
    assert 'We can’t read the link <bdi dir="ltr">bad</bdi> right now.' in page.text


def test_no_address_calls_an_existing_link_deleted(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    page = visitor.get("/my?deleted=nour&added=nosuch,not-nour&forgotten=nour").text
    assert not re.search("Deleted|Added|Forgotten", page)


def test_no_address_calls_any_text_a_deleted_link(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    page = visitor.get("/my?deleted=Call+this+number&added=Call+this+number&forgotten=Call+this+number").text
    assert not re.search("Deleted|Added|Forgotten", page)


def test_a_list_identifies_its_owner_if_any(service: Service, visitor: Visitor) -> None:
    assert 'data-owner=""' in visitor.get("/my").text
    own(visitor, service, slug="nour")
    assert re.search('data-owner="[0-9a-f]{8}"', visitor.get("/my").text)


@pytest.mark.parametrize("address", ["added", "forgotten", "deleted", "q"])
def test_parameters_in_an_address_are_only_text(service: Service, visitor: Visitor, address: str) -> None:
    own(visitor, service, slug="nour")
    page = visitor.get(f"/my?{address}=%3Cscript%3E%22,nour")
    assert "<script>" not in page.text
    assert page.status == 200


@pytest.fixture
def home(service: Service, visitor: Visitor) -> Context:
    """A request for the home page by a creator with four links."""
    for slug in ("one", "two", "three", "four"):
        own(visitor, service, slug=slug)
    visitor.get("/four")
    return Context(service, {"REQUEST_METHOD": "GET", "HTTP_COOKIE": f"my={visitor.cookies['my']}"})


def test_the_home_page_has_the_three_newest_links(home: Context, visitor: Visitor) -> None:
    assert re.findall(r'href="/manage/(\w+)"', visitor.get("/").text) == ["four", "three", "two"]
    rows = my.last(home)
    assert [(row.link.slug, row.counts.total) for row in rows] == [("four", 1), ("three", 0), ("two", 0)]
    shown = render("links/my_last.html", i18n.language("en"), last=rows, base_url="http://x", host="x")
    assert re.findall(r'href="/manage/(\w+)"', shown) == ["four", "three", "two"]
    assert render("links/my_last.html", i18n.language("en"), last=[], base_url="", host="").strip() == ""


def test_the_home_page_does_not_fail_when_links_cannot_be_read(home: Context) -> None:
    with elsewhere(home.service) as other, other.write() as tx:
        tx.run("ALTER TABLE visit RENAME COLUMN at TO damaged")
    assert my.last(home) == []


def test_the_sites_own_pages_have_one_address_each(visitor: Visitor) -> None:
    answer = visitor.get("/my/")
    assert (answer.status, answer.location) == (303, "/my")
    assert visitor.get("/nosuch/").status == 404
    answer = visitor.get("/my//")  # as chats deliver it
    assert (answer.status, answer.location) == (303, "/my")


# Appearance


def head(page: Answer) -> tuple[str, str, list[str]]:
    """Return the appearance of a page: the attribute, the colour scheme, the theme colours of the browser."""
    attribute = re.search(r'<html [^>]*?(?: data-theme="(\w+)")?>', page.text)
    scheme = re.search(r'name="color-scheme" content="([^"]*)"', page.text)
    assert attribute
    assert scheme
    return attribute[1] or "", scheme[1], re.findall(r'name="theme-color" content="(#\w+)"', page.text)


SYSTEM = ("", "light dark", ["#fbf8f1", "#12150f"])


@pytest.mark.parametrize(("theme", "paper"), [("light", "#fbf8f1"), ("dark", "#12150f")])
def test_the_appearance_is_chosen_in_the_address_and_remembered(visitor: Visitor, theme: str, paper: str) -> None:
    assert head(visitor.get("/")) == SYSTEM
    for path in (f"/my?theme={theme}", "/", "/no/such", "/?lang=ar"):
        page = visitor.get(path)
        assert head(page) == (theme, theme, [paper])
        assert re.findall(r'data-look="(\w+)" aria-current="true"', page.text) == [theme]
    assert visitor.cookies["theme"] == theme
    answer = visitor.get("/?theme=system")
    assert head(answer) == SYSTEM
    assert "theme=; Path=/; Max-Age=0;" in str(answer.headers)
    assert head(visitor.get("/")) == SYSTEM


@pytest.mark.parametrize("theme", ["", "sepia", "DARK", '"><script>'])
def test_an_unknown_appearance_is_not_remembered(visitor: Visitor, theme: str) -> None:
    answer = visitor.get(f"/nosuch?theme={quote(theme)}")
    assert head(answer) == SYSTEM
    assert "Set-Cookie" not in answer.headers
    assert head(visitor.get("/", Cookie=f"theme={theme}")) == SYSTEM


def test_every_page_has_the_menu_of_languages_and_appearance(visitor: Visitor, service: Service) -> None:
    own(visitor, service, slug="nour")
    shared = tokens.new()
    with service.db.write() as tx:
        access.share_statistics(tx, links.get(tx, "nour"), tokens.digest(shared))
    for path in (
        "/",
        "/my?q=x",
        "/manage/nour",
        "/manage/nour/qr?dark=035",
        f"/s/{shared}?range=7",
        "/s/wrong",
        "/no/such/page",
    ):
        page = visitor.get(path)
        menu = page.text.partition('<details class="menu">')[2].partition("</details>")[0]
        assert menu.count('lang="hi"') >= 1, path
        assert re.findall(r'data-look="(\w+)"', menu) == ["system", "light", "dark"], path
        assert shared not in menu
    href = re.search(r'<a href="([^"]*lang=id[^"]*)" lang="id"', visitor.get(f"/s/{shared}?range=7").text)
    assert href
    assert html.unescape(href[1]) == "?range=7&lang=id", "relative, and with the view"
    answer = visitor.fill("/my", {"secret": "x"}, "/my/import")
    assert '<a href="/?theme=dark" data-look="dark">' in answer.text


def test_whatever_deletes_is_red(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    for path in ("/my", "/manage/nour"):
        found = re.findall(
            r"<(?:a|button|summary)\b([^>]*)>(?:(?!</(?:a|button|summary)>).)*Delete", visitor.get(path).text
        )
        assert found
        assert [attributes for attributes in found if not re.search(r'class="[^"]*\bbad\b', attributes)] == []


def test_the_footer_links_to_every_permanent_page(visitor: Visitor) -> None:
    foot = visitor.get("/").text.partition('<footer class="foot">')[2]
    assert re.findall(r'href="([^"]*)"', foot) == ["/open", "/recover", "/privacy", "/contact", "/report"]
