"""The pages for visitors: whom they write to, what dead links say, and nothing that is for creators."""

import re
from html import unescape
from urllib.parse import quote, urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.errors import Invalid, Unavailable
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.links import codes, sealed, setters
from iwts.links import store as links
from iwts.links.drafts import MAX_LABEL, MAX_PUBLIC_TEXT, Typed, clean_public
from iwts.links.when import When
from tests.conftest import Open, Serve, add_link, own
from tests.visitor import Answer, Visitor

NAME, TEXT = "ร้านป้าแดง", "เปิดทุกวัน"
NUMBERS = "+66812345678", "+6621234567"
PREVIEW = "WhatsApp/2.23.18.78 i"


def heading(page: Answer) -> str:
    """Return the name and the text above the title of a page."""
    above = re.search(r"<main[^>]*>(.*?)<(?:h1|section|header)", page.text, re.DOTALL)
    assert above
    return " ".join(unescape(re.sub("<[^>]+>", " ", above[1])).split())


def is_for_visitors(page: Answer) -> bool:
    """Whether a page has the quiet links of visitors, and none of a creator's."""
    hrefs = re.findall(r'href="(/[^"?]*)', page.text)
    return "/privacy" in hrefs and not {"/", "/my", "/send/", "/open", "/recover", "/contact"} & set(hrefs)


def set_state(service: Service, slug: str, state: str) -> None:
    with service.db.write() as tx:
        link = links.get(tx, slug)
        if state == "code":
            setters.set_visitor_code(tx, link, codes.hashed("2468"))
        elif state == "disabled":
            setters.set_active(tx, link, active=False)
        elif state == "disabled by the owner":
            setters.set_active_by_owner(tx, link, active=False)
        elif state == "paused":
            tx.run("UPDATE number SET active = 0 WHERE link = :link", link=link.id)
            sealed.renew(tx, link.id)


@pytest.mark.parametrize(("state", "status"), [("picker", 200), ("code", 200), ("paused", 410), ("disabled", 410)])
@pytest.mark.parametrize(("name", "text"), [(NAME, TEXT), (NAME, ""), ("", TEXT), ("", "")])
def test_visitors_see_whom_they_write_to(
    service: Service, visitor: Visitor, state: str, status: int, name: str, text: str
) -> None:
    add_link(service, *NUMBERS, slug="daeng", routing="pick", label="hush", public_name=name, public_text=text)
    set_state(service, "daeng", state)
    for path in ("/daeng", "/daeng+"):
        page = visitor.get(path)
        assert page.status == (status if path == "/daeng" else 200)
        assert heading(page) == " ".join([*name[:1], *filter(None, (name, text))])
        assert is_for_visitors(page)
        assert 'href="/report?slug=daeng"' in page.text
        assert "hush" not in page.text


def test_a_link_that_the_owner_disabled_names_nobody(service: Service, visitor: Visitor) -> None:
    add_link(service, *NUMBERS, slug="daeng", routing="pick", public_name=NAME, public_text=TEXT)
    set_state(service, "daeng", "disabled by the owner")
    for path in ("/daeng", "/daeng+"):
        page = visitor.get(path)
        assert NAME not in page.text
        assert TEXT not in page.text


def test_a_closed_link_is_shown_without_its_name_while_the_file_cannot_be_read(
    service: Service, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_link(service, slug="daeng", public_name=NAME)
    set_state(service, "daeng", "disabled")
    assert visitor.get("/daeng").status == 410

    def fail(*_: object) -> None:
        raise Unavailable("unreadable")

    monkeypatch.setattr(links, "find", fail)
    page = visitor.get("/daeng")
    assert page.status == 410
    assert heading(page) == ""


def test_the_card_in_a_chat_tells_the_name_too(service: Service, visitor: Visitor) -> None:
    add_link(service, *NUMBERS, slug="daeng", message="hush", public_name=NAME, public_text=TEXT)
    set_state(service, "daeng", "code")
    card = visitor.get("/daeng", User_Agent=PREVIEW).text
    assert f'property="og:title" content="{NAME}"' in card
    assert f'property="og:description" content="{TEXT}"' in card
    assert "hush" not in card


def test_the_language_of_a_page_for_visitors_changes_and_the_campaign_stays(service: Service, visitor: Visitor) -> None:
    add_link(service, *NUMBERS, slug="daeng", routing="pick")
    add_link(service, slug="coded", routing="pick")
    set_state(service, "coded", "code")
    for slug in ("daeng", "coded"):
        page = visitor.get(f"/{slug}?c=flyer")
        turkish = re.search(r'href="([^"]*)" lang="tr"', page.text)
        assert turkish
        page = visitor.get(unescape(turkish[1]))
        assert '<html lang="tr"' in page.text
        assert "c=flyer" in page.text.partition("<main")[2]
    page = visitor.post("/coded?c=flyer", {"code": "9999"})
    assert page.status == 422
    assert 'href="/coded?c=flyer&amp;lang=tr" lang="tr"' in page.text
    visitor.cookies.clear()
    for path in ("/nosuch", "/m/AAAAAAAAAAAAAAAAAAAAAA", "/s/AAAAAAAAAAAAAAAAAAAAAA"):
        assert 'lang=tr" lang="tr"' in visitor.get(path).text, path
        assert '<html lang="tr"' in visitor.get(f"{path}?lang=tr").text, path


@pytest.mark.parametrize("path", ["/nosuch", "/NoSuch/", "/no_such", "/nosuch+", "/x", "/قهوة"])
def test_a_dead_link_shows_a_visitors_page(visitor: Visitor, path: str) -> None:
    page = visitor.get(quote(path, safe="/+"))
    assert page.status == 404
    assert is_for_visitors(page)
    told = unescape(re.sub("<[^>]+>", " ", page.text.partition("<main")[2].partition("<footer")[0]))
    assert "We can’t find this link" in told
    assert "ask the business" in told
    for creators in ("Create", "such", "404"):
        assert creators not in told


def test_only_addresses_of_links_have_a_visitors_page(visitor: Visitor) -> None:
    for path in ("/my/nosuch", "/no/such/page", "/manage/nosuch", "/m/AAAAAAAAAAAAAAAAAAAAAA"):
        assert not is_for_visitors(visitor.get(path)), path


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/m/AAAAAAAAAAAAAAAAAAAAAA", "a newer one has replaced it"),
        ("/s/AAAAAAAAAAAAAAAAAAAAAA", "its statistics are no longer shared"),
    ],
)
def test_a_secret_address_that_ended_says_just_that_and_leads_back(visitor: Visitor, path: str, told: str) -> None:
    page = visitor.get(path)
    assert page.status == 404
    assert "This link no longer works" in page.text
    assert told in page.text
    assert '<a class="btn go" href="/recover">Recover my links</a>' in page.text
    assert "Create your own link" not in page.text
    assert "AAAAAAAAAAAAAAAAAAAAAA" not in page.text


def test_a_replaced_secret_link_and_revoked_statistics_have_ended(service: Service, visitor: Visitor) -> None:
    secret = own(visitor, service, slug="daeng")
    page = visitor.follow(visitor.fill("/stats/daeng", {}, "/manage/daeng/share"))
    shared = re.search(r"/s/[\w-]+", page.text)
    assert shared
    assert visitor.get(shared[0]).status == 200
    visitor.fill("/stats/daeng", {}, "/manage/daeng/unshare")
    visitor.fill("/manage/daeng", {}, "/manage/daeng/secret")
    other = visitor.another()
    for path in (shared[0], f"/m/{secret}"):
        assert "Recover my links" in other.get(path).text


def test_who_has_no_whatsapp_can_copy_each_number_that_no_code_protects(service: Service, visitor: Visitor) -> None:
    add_link(service, *NUMBERS, slug="daeng", routing="pick")
    for path in ("/daeng", "/daeng+"):
        assert re.findall('data-copy="([^"]*)"', visitor.get(path).text) == list(NUMBERS)
    set_state(service, "daeng", "code")
    for path in ("/daeng", "/daeng+"):
        assert "data-copy" not in visitor.get(path).text
    allowed = visitor.post("/daeng", {"code": "2468"}).location
    assert allowed
    assert re.findall('data-copy="([^"]*)"', visitor.get(allowed).text) == list(NUMBERS)


@pytest.mark.parametrize(("routing", "shown"), [("first", 1), ("pick", 2), ("turn", 2)])
def test_a_plus_says_in_words_where_a_link_leads(service: Service, visitor: Visitor, routing: str, shown: int) -> None:
    add_link(service, *NUMBERS, slug="daeng", routing=routing, message="สวัสดี", public_name=NAME)
    page = visitor.get("/daeng+")
    words, _, addresses = unescape(page.text).partition("The address")
    assert heading(page) == f"{NAME[0]} {NAME}"
    assert "This link opens a WhatsApp chat with " in words
    assert [number for number in ("+66 81 234 5678", "+66 2 123 4567") if number in words] == [
        "+66 81 234 5678",
        "+66 2 123 4567",
    ][:shown]
    assert "สวัสดี" in words
    assert "wa.me" not in words
    assert len(re.findall("https://wa.me/", addresses)) == shown


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Café\u200b \n Zoë\u2028", "Café Zoë"),
        ("\u202eanagram\u202c", "anagram"),
        ("\u2067\u2066x\u2069", "x"),
        ("\u3164\u2800\u200d\ufe0f", ""),
        ("\u00ad\ufeffA\u2060B", "AB"),
        ("می\u200cخواهم 👩\u200d🍳", "می\u200cخواهم 👩\u200d🍳"),
        ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
        ("\x00\ud800%(x)s{{7*7}}", "%(x)s{{7*7}}"),
    ],
)
def test_a_hostile_name_is_text_that_shows_and_turns_nothing_around(
    service: Service, visitor: Visitor, typed: str, kept: str
) -> None:
    link, _ = add_link(service, *NUMBERS, slug="daeng", routing="pick", public_name=typed, public_text=typed)
    assert (link.public_name, link.public_text) == (kept, kept)
    page = visitor.get("/daeng")
    assert heading(page) == " ".join([*kept[:1], *filter(None, (kept, kept))])
    assert "<img" not in page.text


@given(st.text(max_size=MAX_LABEL), st.integers(min_value=0, max_value=3))
def test_a_public_name_is_kept_as_it_was_once_it_is_clean(text: str, spaces: int) -> None:
    clean = clean_public(" " * spaces + text, "public-name", MAX_LABEL)
    assert clean_public(clean, "public-name", MAX_LABEL) == clean
    assert not re.search("[\x00-\x1f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]", clean)


def test_both_have_bounds_beside_their_fields_and_what_was_typed_stays(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="daeng")
    long = {"public-name": "ด" * (MAX_LABEL + 1), "public-text": "x" * (MAX_PUBLIC_TEXT + 1)}
    page = visitor.fill("/manage/daeng", long)
    assert page.status == 422
    assert page.error("public-name") == f"Use at most {MAX_LABEL} characters."
    assert page.error("public-text") == f"Use at most {MAX_PUBLIC_TEXT} characters."
    assert (page.field("public-name"), page.field("public-text")) == tuple(long.values())
    longest = {name: text[:-1] for name, text in long.items()}
    assert visitor.fill("/manage/daeng", longest).status == 303
    page = visitor.get("/manage/daeng")
    assert {name: page.field(name) for name in longest} == longest
    with pytest.raises(Invalid):
        clean_public("x" * (MAX_LABEL + 1), "public-name", MAX_LABEL)


def test_another_browsers_name_is_not_overwritten_unseen(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="daeng")
    old = visitor.get("/manage/daeng").form("/manage/daeng")
    assert visitor.fill("/manage/daeng", {"public-name": NAME}).status == 303
    page = visitor.post("/manage/daeng", {**old, "public-name": "Another"})
    assert page.status == 409
    assert f"<dt>Public name</dt><dd><bdi>{NAME}</bdi></dd>" in page.text


def test_a_refused_form_of_a_visitor_is_answered_with_a_visitors_page(visitor: Visitor) -> None:
    page = visitor.post("/nosuch", {"code": "x"})
    assert page.status == 404
    assert is_for_visitors(page)


def test_a_visitor_who_is_refused_or_must_wait_sees_a_visitors_page(
    open_service: Open, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = serve(open_service(limit_forms=Rate(1, 3600)))
    assert visitor.post("/nosuch", {"code": "x"}).status == 404
    limited = visitor.post("/nosuch", {"code": "x"}, Sec_Fetch_Site="same-origin")
    assert limited.status == 429
    assert limited.form("")["code"] == "x", "ready to be sent again"

    def fail(*_: object) -> None:
        raise Unavailable("unreadable")

    monkeypatch.setattr(links, "find", fail)
    away = visitor.get("/nosuch+")
    assert away.status == 503
    for page in (limited, away):
        assert is_for_visitors(page)
        assert "<small>" not in page.text


@pytest.mark.parametrize("path", ["/daeng", "/daeng+", "/nosuch", "/m/AAAAAAAAAAAAAAAAAAAAAA"])
def test_visitors_choose_language_and_appearance_on_every_page(service: Service, visitor: Visitor, path: str) -> None:
    add_link(service, "+6281234567890", "+60123456789", slug="daeng", routing="pick")
    page = visitor.get(path)
    for choice in ("lang=id", "theme=dark"):
        (address,) = re.findall(rf'href="([^"]*\?{choice})"', page.text)
        chosen = visitor.get(urljoin(path, address))
        assert chosen.status == page.status
    assert '<html lang="id" dir="ltr" data-theme="dark">' in visitor.get(path).text


def test_a_wrong_code_leaves_the_choice_of_language_and_appearance(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="daeng")
    visitor.fill("/manage/daeng", {"visitor": "1234"})
    for path in ("/daeng", "/nosuch"):
        page = visitor.post(path, {"code": "4321"})
        assert {"lang=id", "theme=dark"} <= {*re.findall(r"\b((?:lang|theme)=\w+)\"", page.text)}, page.text


# Seen to fail: only those who are there now were counted.
def test_a_picker_of_nine_has_a_search_also_when_most_of_them_are_away(service: Service, visitor: Visitor) -> None:
    """The clock stands at noon, UTC, of a Sunday."""
    away = [Typed(f"+66812345{n:03}", hours="mon 09:00-10:00") for n in range(8)]
    add_link(service, NUMBERS[0], *away, slug="daeng", routing="pick", when=When("Asia/Bangkok", "sun 08:00-20:00"))
    page = visitor.get("/daeng").text
    assert page.count('class="line keep away"') == 8
    assert "data-search" in page
