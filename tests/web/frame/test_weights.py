"""The compressed size of each page on the first and on the second load. `make weights` prints the table."""

import gzip
import html.parser
import re

import pytest

from iwts import tokens
from iwts.commands import invented
from iwts.instance.service import Service
from iwts.links import search
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.links.happenings import Type
from iwts.owner import api_tokens
from iwts.visits import campaigns
from iwts.visits import store as visits
from iwts.visits.ids import Ids
from iwts.web.app import ROUTES
from iwts.web.frame.assets import BUNDLED, PACKAGE
from iwts.webhooks import queue
from iwts.webhooks import store as webhooks
from tests.conftest import NOON, Open, add_link, sign_in
from tests.visitor import Answer, Visitor

pytestmark = pytest.mark.slow

MOST = 60_000  # bytes

# Each page by its route, with much content. Answers to forms consist of the same parts.
PAGES = {
    "/": "/",
    "/my": "/my",
    "/my/table": "/my/table",
    "/my/made": "/my/made",
    "/my/tag": "/my/tag?links=nour-bakery,fifty",
    "/my/share": "/my/share?links=nour-bakery,fifty",
    "/my/hours": "/my/hours?links=nour-bakery,fifty",
    "/my/pause": "/my/pause?links=nour-bakery,fifty",
    "/my/replace": "/my/replace?links=nour-bakery,fifty",
    "/my/forget": "/my/forget?slug=nour-bakery",
    "/send/": "/send/",
    "/open": "/open",
    "/recover": "/recover",
    "/forget/<token>": "/forget/x",
    "/manage/<slug>": "/manage/fifty",
    "/manage/<slug>/ready": "/manage/nour-bakery/ready",
    "/manage/<slug>/secret": "/manage/nour-bakery/secret",
    "/manage/<slug>/qr": "/manage/nour-bakery/qr?c=window&level=h&label=1",
    "/manage/<slug>/poster": "/manage/nour-bakery/poster?name=Nour+Bakery&headline=Hello",
    "/stats": "/stats?period=all&tz=UTC",
    "/stats/<slug>": "/stats/nour-bakery?period=all&tz=UTC",
    "/s/<token>": "/s/{shared}?period=all&tz=UTC",
    "/a/<token>": "{agent}?tz=Asia/Kathmandu",
    "/manage/<slug>/agent": "{made}",
    "/manage/<slug>/hours": "/manage/fifty/hours?number={number}",
    "/a/<token>/hours": "{agent}/hours",
    "/manage/<slug>/api": "/manage/fifty/api",
    "/manage/<slug>/api/token": "/manage/fifty/api/token",
    "/manage/<slug>/api/webhook": "/manage/fifty/api/webhook",
    "/manage/<slug>/api/webhooks/<id_>": "/manage/fifty/api/webhooks/1",
    "/contact": "/contact",
    "/report": "/report",
    "/privacy": "/privacy",
    "/api": "/api",
    "/admin": "/admin",
    "/admin/login": "/admin/login",
    "/admin/login/<token>": "/admin/login/x",
    "/admin/sessions": "/admin/sessions",
    "/admin/blocks": "/admin/blocks",
    "/admin/api": "/admin/api",
    "/admin/api/token": "/admin/api/token",
    "/admin/api/webhook": "/admin/api/webhook",
    "/admin/api/webhooks/<id_>": "/admin/api/webhooks/1",
    "/admin/settings": f"/admin/settings?site_color=0a4d8c&site_logo={PACKAGE}/static/icon-192.png",
    "/admin/audit": "/admin/audit",
    "/admin/links": "/admin/links",
    "/admin/reports": "/admin/reports",
    "/admin/reports/<id_>": "/admin/reports/1",
    "/admin/links/delete": "/admin/links/delete?of=nour-bakery,fifty",
    "/admin/links/block": "/admin/links/block?of=nour-bakery,fifty",
    "/admin/links/<slug>/transfer": "/admin/links/fifty/transfer",
    "/<slug>+": "/fifty+",
    "/<slug>": "/fifty",
}
NO_PAGES = {
    "/send",
    "/send/worker.js",
    "/m/<token>",
    "/create/slug",
    "/metrics",
    "/admin/audit.csv",
    "/my/made.csv",
    "/.well-known/security.txt",
    "/a/<token>/manifest.webmanifest",
    "/static/<name>",
    "/<slug>/",
}
FILE = re.compile(r"<file>|<file:|/qr\.\w+$")


def test_every_page_is_weighed() -> None:
    asked = {path for method, path, _ in ROUTES if method == "GET"}
    assert {path for path in asked if not FILE.search(path)} == PAGES.keys() | NO_PAGES


@pytest.fixture
def service(open_service: Open) -> Service:
    return open_service(webhooks="creators")


@pytest.fixture
def creator(service: Service, visitor: Visitor) -> tuple[Visitor, str]:
    """The browser of a creator with many links and visits, and the token of shared statistics."""
    secrets, ids = [], Ids()
    with service.db.write() as tx:
        for draft in invented.drafts(40):
            secrets.append(tokens.new())
            links.create(tx, draft, tokens.digest(secrets[-1]))
        made = links.with_ids(tx, search.ids(tx, search.Wanted())).links[::-1]
    for batch in invented.batches(made, 1000, 1, NOON, "none"):
        with service.db.write() as tx:
            visits.record(tx, batch, ids)
    numbers = [Typed(f"+1415555{100 + n:04}", label=f"Desk {n}") for n in range(50)]
    with service.db.write() as tx:
        secrets.append(tokens.new())
        draft = Draft.check(numbers, slug="fifty", routing="pick", message="Hello, I come from your flyer.")
        fifty = links.create(tx, draft, tokens.digest(secrets[-1]))
        for n in range(api_tokens.MOST_OF_LINK):
            api_tokens.add(tx, f"Programme n° {n}", api_tokens.OF_LINK, fifty)
        for n in range(50):
            api_tokens.add(tx, f"Programme n° {n}", list(api_tokens.Scope), days=365)
        for n in range(2 * webhooks.MOST):
            is_owners, of = n >= webhooks.MOST, fifty if n < webhooks.MOST_OF_LINK else None
            url = f"https://{'very-' * 10}long.example.org/{n}?{'key' * 20}"
            hook = webhooks.add(tx, url, list(Type), of, is_owners=is_owners)
            for _ in range(1 if n else 60):
                queue.finish(tx, queue.put_test(tx, hook), "503")
        for n in range(campaigns.MOST):
            campaigns.add(tx, fifty, f"window-{n}")
    for secret in secrets:
        visitor.get(f"/m/{secret}")
    visitor.fill("/manage/nour-bakery", {}, "/manage/nour-bakery/secret")
    rows = "".join(f"+1415555{100 + n:04},Shop window, no. {n} of 50\n" for n in range(50))
    assert visitor.fill("/my/table", {"table": f"number,label\n{rows}"}).location == "/my/made"
    sign_in(visitor, service)
    shared_on = visitor.follow(visitor.fill("/stats/nour-bakery", {}, "/manage/nour-bakery/share"))
    shared = re.search(r"/s/([\w-]+)", shared_on.text)
    assert shared
    return visitor, shared[1]


def test_pages_are_small_and_a_second_load_requests_only_the_html(creator: tuple[Visitor, str]) -> None:
    visitor, shared = creator
    made = agents_page(visitor, "fifty")
    agent = re.search(r'id="secret">http://[^/]+(/a/[\w-]+)<', visitor.get(made).text)
    assert agent
    number = visitor.get("/manage/fifty").field("phone-1-id")
    print("\n| page | bytes | requests | bytes the second time |\n|---|---|---|---|")
    for route, path in PAGES.items():
        weights, again = weigh(visitor, path.format(shared=shared, agent=agent[1], made=made, number=number))
        print(f"| `{route}` | {sum(weights):,} | {len(weights)} | {again:,} |")
        assert sum(weights) < MOST, route


def agents_page(visitor: Visitor, slug: str) -> str:
    """Make the link of an agent of that link; return the address of the page that shows it."""
    id_ = visitor.get(f"/manage/{slug}").field("phone-1-id")
    return str(visitor.fill(f"/manage/{slug}", {"make": id_}, f"/manage/{slug}/agent").location)


def weigh(visitor: Visitor, path: str) -> tuple[list[int], int]:
    """Return the bytes of a page and of each file that it needs, and those of the page on the next load."""
    page = load(visitor, path)
    sources = Sources()
    sources.feed(gzip.decompress(page.body).decode())
    files = [visitor.get(source, Accept_Encoding="gzip") for source in sources.found]
    for source, file in zip(sources.found, files, strict=True):
        assert file.status == 200, source
        is_secret = source.startswith("/a/")  # what an agent's phone keeps is in no cache
        is_kept = is_secret or re.search(r"max-age=(86400|31536000)\b", file.headers["Cache-Control"])
        assert is_kept, f"{source} is requested again"
    return [size(page), *map(size, files)], size(load(visitor, path))


def load(visitor: Visitor, path: str) -> Answer:
    """Request a path like a browser over https, from the address bar or from our own pages."""
    return visitor.get(path, Accept_Encoding="gzip, deflate, br", Sec_Fetch_Site="none")


def size(answer: Answer) -> int:
    """Return the transferred bytes, including headers."""
    return len(answer.body) + sum(len(f"{name}: {value}\r\n".encode()) for name, value in answer.headers.items())


class Sources(html.parser.HTMLParser):
    """The addresses that a browser requests to show a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("rel") in ("apple-touch-icon", "alternate"):
            return  # requested only for the home screen, and by search engines
        source = given.get("href") if tag == "link" else given.get("src")
        if source and source not in self.found:
            self.found.append(source)


def test_files_refer_to_no_other_files() -> None:
    for file in BUNDLED.values():
        if file.kind in ("text/css", "text/javascript"):
            assert not re.search(r"@import|url\((?!\"data:)|^import\b|\bimport\(", file.content.decode(), re.M), (
                file.name
            )


def test_every_image_has_its_size_in_the_html(service: Service, visitor: Visitor) -> None:
    _, secret = add_link(service, slug="nour")
    visitor.get(f"/m/{secret}")
    for path in ("/", "/manage/nour", "/manage/nour/qr"):
        for picture in re.findall("<img[^>]*>", visitor.get(path).text):
            assert re.search(r'\bwidth="\d+" height="\d+"', picture), picture
