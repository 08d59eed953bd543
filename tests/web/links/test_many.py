"""A browser with many links: their pages, and that no page grows with their number."""

import html
import itertools
import re
from collections.abc import Iterator
from urllib.parse import quote, urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts import tokens
from iwts.clock import DAY
from iwts.instance.service import Service
from iwts.links import lists
from iwts.links import store as links
from iwts.links.drafts import MAX_LABEL, Draft, Typed
from iwts.links.lists import Filter
from iwts.web.app import application
from iwts.web.links import my
from tests.conftest import NOON, own
from tests.executed import Executed
from tests.visitor import Answer, Visitor
from tests.web.links.test_my import listed

MOST_BYTES = 200_000  # uncompressed


def give(service: Service, first: int, last: int, label: str = "") -> None:
    """Give the newest browser more links, such as link-1, each with a visit."""
    with service.db.write() as tx:
        for n in range(first, last + 1):
            draft = Draft.check([Typed("+14155550132", label=label)], slug=f"link-{n}", label=label)
            link = links.create(tx, draft, tokens.digest(tokens.new()))
            tx.run("INSERT INTO creator_link SELECT max(id), :link, :now FROM creator", link=link.id, now=tx.now)
            tx.run(
                """
                INSERT INTO visit (id, link, at, number, country, agent, visitor)
                VALUES (:id, :link, :at, :number, 'DE', 1, 1)
                """,
                id=NOON + DAY + n,
                link=link.id,
                at=NOON - n,
                number=link.numbers[0].id,
            )
        tx.run(
            """
            INSERT INTO agent (id, text, device, os, browser, app) VALUES (1, 'x', 'mobile', 'x', 'x', '')
            ON CONFLICT DO NOTHING
            """
        )


def names(first: int, last: int) -> list[str]:
    return [f"link-{n}" for n in range(first, last - 1, -1)]


def turn(page: Answer, rel: str) -> str | None:
    """Return the address of the next or the previous page, if there is one."""
    found = re.search(rf'rel="{rel}" href="([^"#]*)', page.text)
    return html.unescape(found[1]) if found else None


def pages(visitor: Visitor, path: str) -> Iterator[Answer]:
    to: str | None = path
    while to:
        page = visitor.get(urljoin(path, to))
        yield page
        to = turn(page, "next")


@pytest.fixture
def many(service: Service, visitor: Visitor) -> Visitor:
    """The browser of a creator with 121 links."""
    own(visitor, service, slug="cakes", label="Für Brautpaare")
    give(service, 1, 120)
    return visitor


def test_the_list_has_pages_of_50_links_with_the_total_of_all(many: Visitor) -> None:
    found = list(pages(many, "/my"))
    assert [listed(page) for page in found] == [names(120, 71), names(70, 21), [*names(20, 1), "cakes"]]
    for number, page in enumerate(found, 1):
        assert "121 links, 120 visits." in page.text
        assert f"Page {number} of 3" in page.text
    assert [turn(page, "prev") for page in found] == [None, "/my", "/my?page=2"]


@pytest.mark.parametrize("number", ["4", "999999999"])
def test_a_page_after_the_last_is_the_last(many: Visitor, number: str) -> None:
    assert listed(many.get(f"/my?page={number}")) == [*names(20, 1), "cakes"]


@pytest.mark.slow
@pytest.mark.parametrize("number", ["", "0", "-1", "x", "1.5", "٢", "\0", "2 ", "9" * 5000])
def test_any_other_page_is_the_first(many: Visitor, number: str) -> None:
    assert listed(many.get(f"/my?page={quote(number)}")) == names(120, 71)


def test_a_search_finds_links_of_all_pages_and_has_pages_itself(many: Visitor) -> None:
    page = many.get("/my?q=brautpaare")
    assert listed(page) == ["cakes"]
    assert "1 link found" in page.text
    assert "121 links, 120 visits." in page.text
    found = list(pages(many, "/my?q=LINK-"))
    assert [listed(page) for page in found] == [names(120, 71), names(70, 21), names(20, 1)]
    assert all(page.field("q") == "LINK-" and "120 links found" in page.text for page in found)


def test_50_links_need_only_one_page(service: Service, visitor: Visitor) -> None:
    own(visitor, service)
    give(service, 1, 49)
    assert "Page 1 of" not in visitor.get("/my").text + visitor.get("/stats").text


def test_the_list_returns_to_the_page_and_search_on_which_a_link_was_disabled(many: Visitor) -> None:
    page = many.get("/my?q=link&page=2")
    answer = many.post("/manage/link-60/disable?back=my", page.form("/my/picked"))
    assert answer.location == "/my?q=link&page=2#link-link-60"
    assert many.get("/link-60").status == 410


def test_the_list_returns_to_the_page_and_search_on_which_a_link_was_forgotten(many: Visitor) -> None:
    page = many.get("/my?q=link&page=2")
    asking = re.search(r'href="(/my/forget\?slug=link-60[^"]*)"', page.text)
    assert asking
    address = html.unescape(asking[1])
    assert 'href="/my?q=link&amp;page=2"' in many.get(address).text
    answer = many.fill(address, {}, "/my/forget")
    assert answer.location == "/my?q=link&page=2&forgotten=link-60"
    page = many.get(answer.location)
    assert "Forgotten on this browser: " in page.text
    assert listed(page) == [*names(70, 61), *names(59, 20)]


def test_changes_of_links_on_other_pages_are_named(service: Service, many: Visitor) -> None:
    assert "Forgotten" not in many.get("/my?forgotten=cakes").text
    page = many.get("/my?added=cakes,link-1,theirs").text
    assert 'Added: <bdi dir="ltr">link-1</bdi>, <bdi dir="ltr">cakes</bdi>' in page
    other = many.another()
    secret = own(other, service, slug="newest")
    assert many.fill("/my", {"secret": secret}, "/my/import").location == "/my?added=newest"


def test_no_address_makes_a_long_notice(many: Visitor) -> None:
    page = many.get("/my?added=" + ",".join(f"link-{n}" for n in range(1, 121)) * 3)
    assert page.text.count("Added: ") == 1


def test_200_secret_links_join_at_once(service: Service, visitor: Visitor) -> None:
    secrets = []
    with service.db.write() as tx:
        for n in range(my.MOST_AT_ONCE + 1):
            secrets.append(tokens.new())
            links.create(tx, Draft.check([Typed("+14155550132")], slug=f"link-{n}"), tokens.digest(secrets[-1]))
    answer = visitor.fill("/my", {"secret": " ".join(secrets)}, "/my/import")
    assert answer.location
    page = visitor.get(answer.location)
    assert "200 links, 0 visits." in page.text
    assert "link-0" in page.text.partition("Added: ")[2].partition("</p>")[0]


def test_the_statistics_of_all_links_list_them_in_pages(many: Visitor) -> None:
    found = list(pages(many, "/stats"))
    rows = [re.findall(r'href="\?link=(link-\d+)"', page.text) for page in found]
    assert [len(row) for row in rows] == [50, 50, 20]
    assert sorted(slug for row in rows for slug in row) == sorted(names(120, 1))
    assert all("121 links" in page.text for page in found)
    page = many.get("/stats?page=3&range=7")
    assert 'href="?range=7&amp;page=2#by-link"' in page.text
    assert f'href="?range=7&amp;link={rows[2][0]}"' in page.text
    again = many.get("/stats?page=3&range=7", If_None_Match=page.headers["ETag"])
    other = many.get("/stats?page=2&range=7", If_None_Match=page.headers["ETag"])
    assert (again.status, other.status) == (304, 200)
    one = many.get(f"/stats?link={rows[2][0]}&page=3").text
    assert "Page 1 of" not in one
    assert re.search(r"<dt>Visits</dt><dd>1\b", one)


PAGES = (
    "/",
    "/my",
    "/my?page=2",
    "/my?sort=visits",
    "/my?sort=name&state=active&from=2026-01-01",
    "/my?q=link",
    "/my?q=no+such",
    f"/my?q={'x' * 15_000}",
    "/stats",
    "/stats?page=2",
)


def get(executed: Executed, service: Service, visitor: Visitor, path: str) -> tuple[int, int]:
    """Request a page in this thread; return its bytes and the number of its queries."""
    path, _, query = path.partition("?")
    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": path, "QUERY_STRING": query, "HTTP_X_IWTS_CLIENT": "192.0.2.1"}
    environ["HTTP_COOKIE"] = f"my={visitor.cookies['my']}"
    before = executed.here()
    page = b"".join(application(service)(environ, lambda *_: None))
    assert b"</html>" in page
    return len(page), executed.here() - before


@pytest.mark.slow
def test_neither_a_page_nor_its_queries_grow_with_the_number_of_links(
    executed: Executed, service: Service, visitor: Visitor
) -> None:
    own(visitor, service, label="Only one")
    give(service, 1, 60, "🎂" * MAX_LABEL)
    with service.db.read(), service.db.read(), service.db.read():
        pass  # opens connections, also for background jobs: no page is to begin with that
    few = {path: get(executed, service, visitor, path)[1] for path in PAGES}
    give(service, 61, 999, "🎂" * MAX_LABEL)
    for path in PAGES:
        size, queries = get(executed, service, visitor, path)
        assert (path, queries) == (path, few[path])
        assert size < MOST_BYTES, path[:20]


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_no_other_site_learns_whether_a_guess_is_in_the_list(many: Visitor, site: str) -> None:
    for name, guess in itertools.product(("q", "added", "forgotten"), ("cakes", "nosuch")):
        answer = many.get(f"/my?page=2&{name}={guess}", Sec_Fetch_Site=site)
        assert (answer.status, answer.location, answer.body) == (303, "/my", b"")
    assert listed(many.get("/my?page=2", Sec_Fetch_Site=site)) == names(70, 21)
    assert listed(many.get("/my?q=cakes", Sec_Fetch_Site="same-origin")) == ["cakes"]


def test_any_search_is_only_text(service: Service, visitor: Visitor) -> None:
    own(visitor, service, label="Shop")

    @given(st.text())
    def check(text: str) -> None:
        with service.db.read() as tx:
            assert lists.of_creator(tx, 1, Filter(text)) in ([1], [])
            assert lists.of_creator(tx, 1, Filter(f"SHOP {text}"[:5])) == [1]

    check()
