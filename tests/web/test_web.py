"""The pages over HTTP, without a browser: forms, access, cookies and headers."""

import html
import re
import threading
from pathlib import Path

import pytest

from iwts.errors import Unavailable
from iwts.http.headers import POLICY
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.links import search, slugs
from iwts.links import store as links
from iwts.statistics.rollup_job import RollupJob
from iwts.web.frame.assets import PACKAGE
from tests.conftest import Clock, Open, Serve, add_link, counted, elsewhere, on_disk, own, unwritable
from tests.patience import PATIENCE, eventually
from tests.visitor import Answer, Visitor

MANAGE = re.compile(r"http://[^\s<]+/m/([\w-]{22})")


def create(visitor: Visitor, **fields: str) -> Answer:
    """Fill in the form and return the page that it leads to, or the one that refuses it."""
    answer = visitor.fill("/", {"phone": "+1 (415) 555-0132", **fields})
    return visitor.follow(answer) if answer.location else answer


def test_a_number_becomes_a_link_with_a_secret_that_is_not_stored(service: Service, visitor: Visitor) -> None:
    page = create(visitor, slug="nour", label="Window sticker", message="Hello 👋")
    assert page.status == 200
    assert page.headers["Cache-Control"] == "no-store"
    secret = MANAGE.search(page.text)
    assert secret
    assert visitor.get("/nour").location == "https://wa.me/14155550132?text=Hello%20%F0%9F%91%8B"
    for path in ("/manage/nour", "/my", "/stats/nour", "/nour+"):
        assert secret[1] not in visitor.get(path).text
    stored = on_disk(service)
    assert secret[1].encode() not in stored


def test_without_a_slug_a_short_one_is_generated(visitor: Visitor) -> None:
    page = create(visitor)
    slug = re.search(r'href="/manage/([a-z2-9]{7})"', page.text)
    assert slug
    assert visitor.get(f"/{slug[1]}").status == 302


def test_a_generated_slug_that_exists_is_not_used_again(
    service: Service, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_link(service, slug="abc2345")
    made = iter(("abc2345", "abc2346"))
    monkeypatch.setattr(slugs, "generate", lambda _: next(made))
    assert "/manage/abc2346" in create(visitor).text


@pytest.mark.parametrize(
    ("fields", "field", "error"),
    [
        ({"phone": ""}, "phone", "Type a phone number."),
        ({"phone": "555 0132", "phone-country": ""}, "phone", "Choose a country, or start with +."),
        (
            {"phone": "415 555", "phone-country": "US"},
            "phone",
            "This number is too short for its country (United States). Check for a missing digit.",
        ),
        ({"slug": "a b"}, "slug", "Use only the letters a to z, digits and hyphens."),
        ({"slug": "MY-"}, "slug", ""),
        ({"slug": "admin"}, "slug", "“admin” is reserved for this site. Choose another link name."),
        ({"label": "x" * 81}, "label", "Use at most 80 characters."),
        ({"message": "x" * 1001}, "message", "This message has 1,001 characters. Use at most 1,000."),
    ],
)
def test_a_mistake_is_reported_beside_its_field_and_all_input_is_kept(
    visitor: Visitor, fields: dict[str, str], field: str, error: str
) -> None:
    typed = {"phone": "+14155550132", "message": "Hi\n<b>&\"'", "label": "Sh<p", "slug": "shop", **fields}
    page = visitor.fill("/", typed)
    assert page.error(field) == error
    if not error:
        assert page.status == 303
        return
    assert page.status == 422
    for name in ("phone", "message", "label", "slug"):
        assert page.field(name) == typed[name]
    assert '<details class="fold" open>' in page.text
    shown = dict(re.findall(r'data-mirror="(\w+)"[^>]*>([^<]*)<', page.text))
    empty = {"phone": "+…", "message": "Your visitor writes first.", "slug": "…"}
    assert {name: html.unescape(text) for name, text in shown.items()} == {n: typed[n] or empty[n] for n in empty}
    assert f'name="{field}"' in page.text
    assert re.search(rf'name="{field}"[^>]*aria-invalid="true" aria-describedby="{field}-error', page.text)


def test_a_label_is_one_line_of_visible_characters(visitor: Visitor) -> None:
    create(visitor, slug="nour", label="  Für \t\r\n Bräute\x07\x7f ")
    assert visitor.get("/manage/nour").field("label") == "Für Bräute"
    visitor.fill("/manage/nour", {"label": "\x07 Für \x07 Bräute \x07"})
    assert visitor.get("/manage/nour").field("label") == "Für Bräute"
    assert visitor.fill("/manage/nour", {"label": f"  {'x' * 80}  "}).status == 303


def test_all_mistakes_are_reported_together(visitor: Visitor) -> None:
    page = visitor.fill("/", {"phone": "1", "phone-country": "DE", "slug": "x", "message": "y" * 2000})
    assert page.error("phone")
    assert page.error("slug")
    assert page.error("message")
    assert '<option value="DE" data-flag="🇩🇪" data-calling="+49" selected>' in page.text


@pytest.mark.parametrize(
    ("address", "languages", "country"),
    [
        ("41.32.0.1", "en-US", "EG"),
        ("127.0.0.1", "en-US,en", "US"),
        ("127.0.0.1", "pt-BR", "BR"),
        ("127.0.0.1", "ar", "EG"),
    ],
)
def test_the_country_to_dial_from_is_guessed(visitor: Visitor, address: str, languages: str, country: str) -> None:
    visitor.address = address
    form = visitor.get("/", Accept_Language=languages).text.partition("<footer")[0]
    assert {*re.findall(r'<option value="(\w*)"[^>]* selected>', form)} == {country}
    assert form.count(" selected>") == form.count("<select")


def test_a_number_is_shown_as_its_country_writes_it(visitor: Visitor) -> None:
    for typed, chosen, shown, country in (
        ("03023125118", "DE", "+49 30 23125118", "DE"),
        ("+٤٩ ٣٠ ٢٣١٢٥١١٨", "EG", "+49 30 23125118", "DE"),
        ("416 555 0132", "US", "+1 416-555-0132", "CA"),
        ("wa.me/14155550132", "", "+1 415-555-0132", "US"),
        ("+800 1234 5678", "US", "+800 1234 5678", ""),
        ("030 2", "DE", "", ""),
        ("<script>", "XX", "", ""),
    ):
        answer = visitor.post("/create/phone", {"phone": typed, "country": chosen})
        assert answer.json() == {"phone": shown, "country": country}
        assert answer.headers["Cache-Control"] == "no-store"


def test_checking_typed_numbers_uses_up_no_forms(open_service: Open, serve: Serve) -> None:
    visitor = serve(open_service(limit_forms=Rate(1, 3600)))
    assert [visitor.post("/create/phone", {"phone": "1"}).status for _ in range(3)] == [200] * 3
    assert create(visitor).status == 200


def test_a_shared_calling_code_means_the_main_country(visitor: Visitor) -> None:
    options = re.findall(r'<option value="(\w\w)"[^>]* data-calling="\+(\d+)"( data-shared)?', visitor.get("/").text)
    main = {calling: region for region, calling, shared in options if not shared}
    assert main.keys() == {calling for _, calling, _ in options}
    assert (main["1"], main["44"], main["7"], main["39"], main["49"]) == ("US", "GB", "RU", "IT", "DE")


def test_a_calling_code_begins_with_its_plus_in_arabic_too(visitor: Visitor) -> None:
    assert ">مصر (&lrm;+20)</option>" in visitor.get("/?lang=ar").text


def test_a_number_with_two_forms_comes_with_a_warning(visitor: Visitor) -> None:
    assert "Argentine numbers come in two forms" in create(visitor, phone="+54 9 11 5555 0100").text
    assert "two forms" not in create(visitor).text


def test_a_resent_form_makes_no_second_link(service: Service, visitor: Visitor) -> None:
    page = visitor.get("/")
    typed = {"csrf": page.field("csrf"), "once": page.field("once"), "phone": "+14155550132"}
    assert visitor.post("/", typed).status == 303
    again = visitor.post("/", typed)
    with service.db.read() as tx:
        (link,) = links.with_ids(tx, search.ids(tx, search.Wanted())).links
    assert (again.status, again.location) == (303, f"/manage/{link.slug}/ready")


def test_after_a_mistake_the_form_may_be_sent_again(visitor: Visitor) -> None:
    page = visitor.fill("/", {"phone": "1"})
    assert page.status == 422
    typed = {"csrf": page.field("csrf"), "once": page.field("once"), "phone": "+14155550132"}
    assert len(typed["once"]) == 22
    assert visitor.post("/", typed).status == 303


def test_a_form_keeps_its_input_in_another_language(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="shop")
    typed = {"phone": "1", "message": "Hi", "slug": "nour", "text": "Hello", "email": "me@example.com", "link": "x"}
    for path in ("/", "/manage/shop", "/open", "/contact", "/report"):
        page = visitor.get(path)
        assert (
            f'<button form="form" formaction="{path}?lang=ar" formnovalidate name="do" value="translate"' in page.text
        )
        fields = {name: typed.get(name, value) for name, value in page.form(path).items()}
        page = visitor.post(f"{path}?lang=ar", {**fields, "do": "translate"})
        assert (page.status, page.headers["Content-Language"]) == (200, "ar")
        assert page.form(path) == fields
        assert f'formaction="{path}?lang=de"' in page.text
    assert visitor.cookies["lang"] == "ar"
    assert visitor.get("/nour").status == 404


def test_a_warning_reappears_when_such_a_number_is_saved(visitor: Visitor) -> None:
    create(visitor, slug="nour", phone="+54 9 11 5555 0100")
    assert "two forms" not in visitor.get("/manage/nour").text
    assert "two forms" in visitor.get("/manage/nour?saved=1").text


def test_a_form_without_our_token_changes_nothing_and_keeps_its_input(visitor: Visitor) -> None:
    typed = {"phone": "+14155550132", "message": "kept", "slug": "nour"}
    page = visitor.post("/", typed)
    assert page.status == 403
    assert "Press the button again." in page.text
    assert page.field("message") == "kept"
    assert visitor.get("/nour").status == 404
    assert visitor.post("/", {**typed, "csrf": page.field("csrf")}).status == 303


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Cookie": "csrf=somebody-elses"},
    ],
)
def test_a_form_from_elsewhere_is_refused(service: Service, visitor: Visitor, headers: dict[str, str]) -> None:
    token = visitor.get("/").field("csrf")
    assert visitor.post("/", {"phone": "+14155550132", "csrf": token}, **headers).status == 403
    with service.db.read() as tx:
        assert links.with_ids(tx, search.ids(tx, search.Wanted())).links == []


def test_a_form_of_another_browser_is_refused(visitor: Visitor) -> None:
    token = visitor.another().get("/").field("csrf")
    visitor.get("/")
    assert visitor.post("/", {"phone": "+14155550132", "csrf": token}).status == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec_Fetch_Site": "same-origin", "Origin": "null"},
        {"Origin": "http://x.example", "Host": "x.example"},
        {"Origin": "null"},  # over plain http, from a browser that hides it
        {"Origin": ""},
    ],
)
def test_a_form_from_our_page_under_any_name_of_the_site_is_accepted(visitor: Visitor, headers: dict[str, str]) -> None:
    token = visitor.get("/").field("csrf")
    assert visitor.post("/", {"phone": "+14155550132", "csrf": token}, **headers).status == 303


def test_the_secret_link_opens_the_panel_in_another_browser_and_leaves_the_address_bar(visitor: Visitor) -> None:
    secret = MANAGE.search(create(visitor, slug="nour").text)
    assert secret
    other = visitor.another()
    assert other.get("/manage/nour").status == 403
    opened = other.get(f"/m/{secret[1]}")
    assert (opened.status, opened.location) == (303, "/manage/nour")
    assert opened.headers["Referrer-Policy"] == "no-referrer"
    assert other.get("/manage/nour").status == 200
    assert "/manage/nour" in other.get("/my").text
    wrong = other.another().get("/m/AAAAAAAAAAAAAAAAAAAAAA")
    assert wrong.status == 404
    assert "This secret link is wrong" in wrong.text


@pytest.mark.parametrize("path", ["/manage/nour", "/stats/nour"])
def test_strangers_see_neither_the_panel_nor_the_statistics(visitor: Visitor, path: str) -> None:
    create(visitor, slug="nour")
    assert visitor.get(path).status == 200
    other = visitor.another()
    assert other.get(path).status == 403
    create(other, slug="theirs")
    assert other.get(path).status == 403, "not even to a creator of other links"
    assert visitor.get(path.replace("nour", "nosuch")).status == 404


@pytest.mark.parametrize("action", ["", "/disable", "/enable", "/delete", "/delete-statistics"])
def test_strangers_cannot_change_a_link(visitor: Visitor, action: str) -> None:
    create(visitor, slug="nour")
    other = visitor.another()
    create(other, slug="theirs")
    token = other.get("/").field("csrf")
    assert other.post(f"/manage/nour{action}", {"csrf": token, "confirm": "nour"}).status == 403
    assert visitor.post(f"/manage/nour{action}", {"confirm": "nour", "phone": "+442079460958"}).status == 403
    assert visitor.get("/nour").location == "https://wa.me/14155550132"


def test_a_link_is_changed_in_its_panel(visitor: Visitor) -> None:
    create(visitor, slug="nour", label="old")
    assert visitor.get("/manage/nour").field("phone-1") == "+1 415-555-0132"
    fields = {"phone-1": "020 7946 0958", "numbers-country": "GB", "label": "new", "message": "Hi"}
    saved = visitor.fill("/manage/nour", fields)
    assert (saved.status, saved.location) == (303, "/manage/nour?saved=1")
    page = visitor.get("/manage/nour?saved=1")
    assert "Saved." in page.text
    assert (page.field("phone-1"), page.field("label")) == ("+44 20 7946 0958", "new")
    assert visitor.get("/nour").location == "https://wa.me/442079460958?text=Hi"


def test_a_mistake_in_the_panel_keeps_the_input_and_the_stored_link(visitor: Visitor) -> None:
    create(visitor, slug="nour")
    page = visitor.fill("/manage/nour", {"phone-1": "12", "numbers-country": "GB", "label": "new"})
    assert page.status == 422
    assert (
        page.error("phone-1") == "This number is too short for its country (United Kingdom). Check for a missing digit."
    )
    assert re.search('<option value="GB"[^>]* selected>', page.text)
    assert (page.field("phone-1"), page.field("label")) == ("12", "new")
    assert visitor.get("/nour").location == "https://wa.me/14155550132"


def test_each_number_of_a_link_is_changed_in_its_own_field(service: Service, visitor: Visitor) -> None:
    own(visitor, service, "+14155550132", "+442079460958", slug="shop", routing="turn")
    assert visitor.fill("/manage/shop", {"phone-2": "x"}).error("phone-2")
    assert visitor.fill("/manage/shop", {"phone-2": "+4930231251", "phone-2-label": "Berlin"}).status == 303
    assert visitor.get("/manage/shop").field("phone-2-label") == "Berlin"
    assert [visitor.get("/shop").location for _ in range(2)] == [
        "https://wa.me/14155550132",
        "https://wa.me/4930231251",
    ]


def test_a_link_is_disabled_and_enabled_in_its_panel(visitor: Visitor) -> None:
    create(visitor, slug="nour")
    assert visitor.fill("/manage/nour", {}, "/manage/nour/disable").status == 303
    assert visitor.get("/nour").status == 410
    assert "Disabled" in visitor.get("/my").text
    assert '<span class="tag">Disabled' in visitor.get("/manage/nour").text
    assert visitor.fill("/manage/nour", {}, "/manage/nour/enable").status == 303
    assert visitor.get("/nour").status == 302


def test_a_link_is_deleted_after_its_slug_is_typed(visitor: Visitor) -> None:
    create(visitor, slug="nour")
    page = visitor.fill("/manage/nour", {"confirm": "nuor"}, "/manage/nour/delete")
    assert page.error("confirm") == "Type the link name exactly as shown."
    assert (page.field("confirm"), page.field("phone-1")) == ("nuor", "+1 415-555-0132")
    assert visitor.get("/nour").status == 302
    page = visitor.fill("/manage/nour", {"confirm": " Nour "}, "/manage/nour/delete")
    assert (page.status, page.location) == (303, "/my?deleted=nour")
    assert "Deleted: " in visitor.get("/my?deleted=nour").text
    assert "Deleted: " not in visitor.get("/my?deleted=<b>").text
    assert visitor.get("/nour").status == 404
    assert visitor.get("/manage/nour").status == 404
    assert "No links yet" in visitor.get("/my").text


def test_my_links_shows_this_browsers_links_with_their_visits(visitor: Visitor, clock: Clock) -> None:
    create(visitor, slug="nour", label="Window")
    create(visitor, slug="two")
    visitor.get("/nour")
    clock.advance(days=8)
    visitor.get("/nour")
    page = visitor.get("/my")
    assert page.text.index("/manage/two") < page.text.index("/manage/nour")
    assert "2 links, 2 visits." in page.text
    counts = re.findall(r'<p class="count"><b>(\d+)</b>', page.text)
    assert counts == ["0", "0", "2", "1"]
    other = visitor.another()
    create(other, slug="theirs")
    page = other.get("/my")
    assert "1 link, 0 visits." in page.text
    assert "/manage/nour" not in page.text


def test_statistics_count_only_one_link(service: Service, visitor: Visitor) -> None:
    for slug in ("one", "two"):
        add_link(service, slug=slug)
    visitor.get("/one?c=a")
    visitor.get("/two?c=b")
    visitor.get("/two", User_Agent="curl/8")
    with service.db.read() as tx:
        one, two = (links.get(tx, slug) for slug in ("one", "two"))
    found = counted(service, one)
    assert (found.visits, found.unique, found.bots, found.by["campaign"]) == (1, 1, 0, {"a": 1})
    found = counted(service, two)
    assert (found.visits, found.unique, found.bots, found.by["campaign"]) == (1, 1, 1, {"b": 1})


def test_a_secret_link_may_be_opened_again_and_again(service: Service, visitor: Visitor) -> None:
    _, secret = add_link(service, slug="nour")
    assert [visitor.get(f"/m/{secret}").status for _ in range(2)] == [303, 303]


def test_an_unknown_language_is_not_remembered(visitor: Visitor) -> None:
    assert "Set-Cookie" not in visitor.get("/nosuch?lang=klingon", Accept_Language="ar").headers


@pytest.mark.parametrize(("lang", "first"), [("hi", "रवि"), ("ar", "السبت"), ("ru", "пн")])
def test_the_week_of_statistics_begins_as_the_reader_knows_it(visitor: Visitor, lang: str, first: str) -> None:
    create(visitor, slug="nour")
    visitor.get("/nour")
    page = visitor.get(f"/stats/nour?range=all&tz=UTC&lang={lang}").text
    days = re.findall(r'<tr><th scope="row"><bdi>([^<]+)</bdi></th>', page[page.index('<table class="heat"') :])
    assert days[0] == first
    assert len(set(days)) == 7


def test_statistics_show_each_dimension(visitor: Visitor) -> None:
    create(visitor, slug="nour")
    assert "No visits yet" in visitor.get("/stats/nour").text
    for _ in range(3):
        visitor.get("/nour?c=<ig>", Referer="https://instagram.com/")
    visitor.get("/nour", User_Agent="WhatsApp/2.23.18.78 i")
    text = visitor.get("/stats/nour").text
    for expected in (
        "Egypt",
        "🇪🇬",
        "Phone",
        "Android",
        "Chrome",
        "instagram.com",
        "&lt;ig&gt;",
        "+1 415-555-0132",
        "Nov\xa022,\xa02026",
    ):
        assert expected in text
    assert "<ig>" not in text
    assert re.search(r"<dt>Visits</dt><dd>3<", text)
    assert re.search(r"<dt>Unique visitors</dt><dd>1<", text)
    assert re.search(r"<dt>Not counted</dt><dd>1<small><bdi>1 preview</bdi>, <bdi>0 bots</bdi></small>", text)


@pytest.mark.parametrize("path", ["/", "/my", "/nosuch", "/manage/nosuch", "/static/app.css", "/m/x"])
def test_every_answer_has_the_security_headers(visitor: Visitor, path: str) -> None:
    headers = visitor.get(path).headers
    assert headers["Content-Security-Policy"] == POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] in ("same-origin", "no-referrer")
    assert headers["Strict-Transport-Security"] is None
    assert headers["Server"] is None


def test_over_https_cookies_are_host_bound_and_secure(open_service: Open, serve: Serve) -> None:
    visitor = serve(open_service(base_url="https://link.example.com"))
    page = visitor.get("/", Accept_Language="en")
    assert page.headers["Strict-Transport-Security"] == "max-age=31536000"
    assert re.fullmatch(
        r"__Host-csrf=[\w-]{22}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax; Secure", page.headers["Set-Cookie"]
    )
    assert create(visitor).status == 200
    names = {re.sub("-[0-9a-f]{16}$", "-…", name) for name in visitor.cookies}
    assert names == {"__Host-csrf", "__Host-my", "__Host-secret-…"}


def test_the_only_cookies_are_for_own_links_language_appearance_and_forms(visitor: Visitor) -> None:
    create(visitor, slug="nour")
    for path in ("/?lang=en&theme=dark", "/my", "/manage/nour", "/stats/nour", "/nour", "/nour+", "/nosuch"):
        visitor.get(path)
    visitor.fill("/manage/nour/ready", {}, "/manage/nour/saved?back=ready")
    assert set(visitor.cookies) == {"csrf", "my", "lang", "theme"}


def test_a_bug_shows_a_fixed_text_and_an_id_and_the_log_has_the_details(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("the secret reason")

    monkeypatch.setattr(links, "find", broken)
    page = visitor.get("/nour+")
    assert page.status == 500
    assert "secret reason" not in page.text
    incident = re.search(r'500 · <bdi dir="ltr">([0-9a-f]{8})</bdi>', page.text)
    assert incident
    assert f"{incident[1]}: GET /nour%2B failed" in caplog.text
    assert "the secret reason" in caplog.text


@pytest.mark.parametrize(
    ("limit", "path", "status"), [("limit_requests", "/nosuch", 404), ("limit_forms", "/manage/nosuch", 404)]
)
def test_an_exceeded_limit_is_a_429_that_says_when_to_try_again(
    open_service: Open, serve: Serve, clock: Clock, limit: str, path: str, status: int
) -> None:
    visitor = serve(open_service(**{limit: Rate(2, 60)}))
    assert [visitor.post(path, {}).status for _ in range(3)] == [status, status, 429]
    page = visitor.post(path, {})
    assert page.headers["Retry-After"] == "30"
    assert "ry again in 30 seconds." in page.text
    typed = {"message": "a\r\n<b>\"'&"}
    again = visitor.post(path, typed).form("")
    assert again.pop("csrf", "") or limit == "limit_requests"
    assert again == typed, "ready to be sent again"
    assert visitor.ask("POST", path, "a=\xff").status == 429
    visitor.address = "41.32.0.2"
    assert visitor.post(path, {}).status == status
    visitor.address = "41.32.0.1"
    clock.advance(seconds=29)
    assert visitor.post(path, {}).status == 429
    clock.advance(seconds=1)
    answer = visitor.post(path, typed)
    assert answer.status == status
    assert "kept" not in answer.text, "only a delayed form is offered again"


def test_creating_too_many_links_keeps_the_input(open_service: Open, serve: Serve) -> None:
    visitor = serve(open_service(limit_create=Rate(1, 3600)))
    assert create(visitor).status == 200
    page = create(visitor, message="kept")
    assert (page.status, page.headers["Retry-After"]) == (429, "3600")
    assert "Try again in 1 hour. Your entries are still here." in page.text
    assert page.field("message") == "kept"


def test_drawing_codes_is_rate_limited(open_service: Open, serve: Serve) -> None:
    visitor = serve(open_service(limit_qr=Rate(2, 60)))
    create(visitor, slug="nour")
    assert [visitor.get(f"/nour/qr.{kind}").status for kind in ("svg", "png", "pdf")] == [200, 200, 429]
    for page in ("qr", "poster"):
        assert visitor.get(f"/manage/nour/{page}").headers["Retry-After"] == "30"
    assert visitor.get("/manage/nour").status == 200


def test_no_template_has_inline_styles_or_scripts_or_unescaped_texts() -> None:
    for file in sorted((PACKAGE / "templates").rglob("*.html")):
        found = re.findall(r"\sstyle=|\son[a-z]+=|<style|<script(?![^>]*\ssrc=)|\|\s*safe\b", file.read_text())
        assert not found, file


def test_ids_on_a_page_are_unique(visitor: Visitor) -> None:
    made = create(visitor, slug="nour").text
    pages = ("/", "/my", "/manage/nour", "/manage/nour/qr", "/stats/nour", "/send/", "/contact", "/recover", "/nour+")
    for text in (made, *(visitor.get(path).text for path in pages)):
        ids = re.findall(r'\bid="([^"]+)"', re.sub(r"<template>.*?</template>", "", text, flags=re.DOTALL))
        assert len(ids) == len(set(ids)), [id_ for id_ in ids if ids.count(id_) > 1]


def test_mistakes_do_not_count_against_the_creation_limit(open_service: Open, serve: Serve) -> None:
    visitor = serve(open_service(limit_create=Rate(1, 3600)))
    assert [create(visitor, phone="1").status for _ in range(3)] == [422, 422, 422]
    assert create(visitor).status == 200


def test_a_too_large_form_is_refused(visitor: Visitor) -> None:
    assert visitor.fill("/", {"phone": "1", "message": "x" * 270_000}).status == 413


@pytest.mark.parametrize("cookie", ["", ";;;", "my", "my=\xff", "a=b; " * 2000, "csrf=; my=", "=x"])
def test_any_cookie_header_is_only_text(visitor: Visitor, cookie: str) -> None:
    assert visitor.get("/my", Cookie=cookie).status == 200


def test_static_files_are_cached_for_a_year_under_their_fingerprint(visitor: Visitor) -> None:
    address = re.search(r'href="(/static/app\.css\?v=[0-9a-f]{10})"', visitor.get("/").text)
    assert address
    named = visitor.get(address[1])
    assert (named.headers["Content-Type"], named.headers["Cache-Control"]) == (
        "text/css",
        "public, max-age=31536000, immutable",
    )
    assert visitor.get("/static/app.css").headers["Cache-Control"] == "public, max-age=3600"
    assert visitor.get("/static/app.js").headers["Content-Type"] == "text/javascript"
    assert visitor.get("/static/nosuch").status == 404
    assert visitor.get("/static/..%2fcli.py").status == 404


def test_health_reports_problems(open_service: Open, serve: Serve, tmp_path: Path) -> None:
    service = open_service(geo_database=tmp_path / "no.mmdb")
    add_link(service, slug="nour")
    visitor = serve(service)
    visitor.get("/nour")
    answer = visitor.get("/healthz")
    assert answer.headers["Content-Type"] == "application/json"
    report = answer.json()
    assert report["status"] == "degraded"
    assert report["reasons"] == [
        "a country database is not used; see iwts geo info"
    ]  # without paths, because anybody may ask
    stored = {"accepted": 1, "committed": 1, "spilled": 0, "dropped": 0}
    eventually(lambda: visitor.health()["visits"] == stored)  # the front looks at its journal now and then


def test_health_is_ok_when_all_is_well(visitor: Visitor) -> None:
    assert visitor.get("/healthz").json()["status"] == "ok"


def damage(service: Service) -> None:
    """Make every look-up of a link fail."""
    with elsewhere(service) as other, other.write() as tx:
        tx.run("ALTER TABLE slug RENAME COLUMN slug TO damaged")


@pytest.mark.file  # elsewhere the front has them in memory: tests/front/test_remote.py
def test_health_reports_that_links_cannot_be_looked_up(service: Service, visitor: Visitor) -> None:
    damage(service)
    answer = visitor.get("/nour")
    assert (answer.status, answer.headers["Retry-After"]) == (503, "5")
    report = visitor.get("/healthz").json()
    assert report["status"] == "degraded"
    assert "links cannot be looked up" in report["reasons"][0]


def test_a_secret_never_reaches_the_log_or_another_site(
    service: Service, visitor: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    _, secret = add_link(service, slug="nour")
    with elsewhere(service) as other, other.write() as tx:
        tx.run("ALTER TABLE creator RENAME COLUMN digest TO damaged")
    page = visitor.get(f"/m/{secret}")
    assert (page.status, page.headers["Referrer-Policy"]) == (503, "no-referrer")
    assert secret not in page.text
    assert "GET /m/…" in caplog.text
    assert secret not in caplog.text


def test_not_even_a_bug_writes_a_secret_to_the_log(
    service: Service, visitor: Visitor, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    _, secret = add_link(service, slug="nour")
    monkeypatch.setattr(links, "with_manage_digest", broken)
    assert visitor.get(f"/m/{secret}").status == 500
    assert "GET /m/… failed" in caplog.text
    assert secret not in caplog.text


def test_an_unknown_link_and_an_unknown_page_have_different_texts(visitor: Visitor) -> None:
    assert "We can’t find this link" in visitor.get("/nosuch").text
    assert "We can’t find this page" in visitor.get("/no/such").text


def test_a_failed_button_may_be_pressed_again(service: Service, visitor: Visitor) -> None:
    create(visitor, slug="nour")
    token = visitor.get("/manage/nour").field("csrf")
    with unwritable(service):
        page = visitor.post("/manage/nour/disable", {"csrf": token})
    assert (page.status, page.headers["Retry-After"]) == (503, "5")
    assert visitor.post("/manage/nour/disable", page.form("")).status == 303


def test_a_form_that_cannot_be_saved_keeps_its_input_and_the_log_says_why(
    service: Service, visitor: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    create(visitor, slug="nour")
    with unwritable(service), caplog.at_level("WARNING"):
        page = create(visitor, message="kept")
        assert (page.status, page.headers["Retry-After"], page.field("message")) == (503, "5", "kept")
        page = visitor.fill("/manage/nour", {"phone": "+14155550132", "label": "kept"})
        assert (page.status, page.headers["Retry-After"], page.field("label")) == (503, "5", "kept")
    said = [record.getMessage() for record in caplog.records]
    assert [line.partition(": ")[0] for line in said] == ["POST /", "POST /manage/nour"]
    assert all("cannot be used now" in line for line in said)


def test_only_countries_on_the_list_are_guessed(visitor: Visitor) -> None:
    visitor.address = "127.0.0.1"
    for languages in ("eo", "de-ZZ", "en-UM", "de-u-co-phonebk"):
        form = visitor.get("/", Accept_Language=languages).text.partition("<footer")[0]
        chosen = set(re.findall(r'name="phone[^"]*-country"[^>]*>\s*<option value="(\w*)"', form))
        assert chosen in ({""}, {"DE"}), languages


def test_large_cookies_of_others_do_not_hide_ours(visitor: Visitor) -> None:
    create(visitor, slug="nour")
    ours = "; ".join(f"{name}={value}" for name, value in visitor.cookies.items())
    assert visitor.get("/manage/nour", Cookie=f"theirs={'x' * 6000}; {ours}").status == 200


@pytest.mark.parametrize(("method", "path"), [("POST", "/nour"), ("GET", "*"), ("GET", "nour")])
def test_an_unknown_address_is_not_found(visitor: Visitor, method: str, path: str) -> None:
    answer = visitor.ask(method, path)
    assert answer.status in (400, 404)
    assert "bottle" not in answer.text.lower()


def test_this_site_under_www_is_not_a_referrer(open_service: Open, serve: Serve) -> None:
    service = open_service(base_url="https://www.example.com")
    link, _ = add_link(service, slug="nour")
    serve(service).get("/nour", Referer="https://www.example.com/my")
    assert counted(service, link).by["referrer"] == {"": 1}


def test_a_failed_tick_does_not_stop_later_ones(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    failures: list[Exception] = [Unavailable("locked"), ZeroDivisionError("a bug")]
    step = RollupJob.step

    def fail(job: RollupJob) -> bool:
        if failures:
            raise failures.pop(0)
        counted.set()
        return step(job)

    counted = threading.Event()
    monkeypatch.setattr(RollupJob, "step", fail)
    serve(service, tick=0.01)
    assert counted.wait(PATIENCE)
    assert caplog.messages == ["a round of background work failed: ZeroDivisionError('a bug')"]
