"""Stored scripts: five hundred hostile texts in every field that others see, in a real browser."""

from collections.abc import Sequence
from urllib.parse import quote

import pytest
from playwright.sync_api import Page

from iwts import tokens
from iwts.instance.service import Service
from iwts.links import blocks, shifts, tags
from iwts.links import store as links
from iwts.links.block_values import Kind
from iwts.links.drafts import MAX_PUBLIC_TEXT, Draft, Typed
from iwts.links.link import Link
from iwts.mail import inbox
from iwts.owner import api_tokens, audit, sessions
from iwts.owner.audit import By
from iwts.visits import campaigns
from iwts.webhooks import queue
from iwts.webhooks import store as webhooks
from tests.browser.conftest import SignIn
from tests.conftest import Open
from tests.patience import PATIENCE, eventually
from tests.visitor import PHONE, Visitor

pytestmark = pytest.mark.slow

# What ends the text, the attribute or the element around it, and what then runs, loads or changes something.
ENDS = (
    *("", "'", '"', "'>", '">', "`", "\\", "\\'", "-->", "]]>", "</p>", "</b>", "</bdi>", "</title>", "</select>"),
    *("</textarea>", "</script>", "</style>", "</template>", "</svg>", "&quot;>", "%22%3E", "{{", "${", "\u202e"),
)
DEEDS = (
    *(
        "<img src=x onerror=alert(1)>",
        "<script>alert(1)</script>",
        "<svg onload=alert(1)>",
        "<xss>",
        "<body onload=alert(1)>",
    ),
    *(
        " onfocus=alert(1) autofocus x=",
        "javascript:alert(1)",
        "<details open ontoggle=alert(1)>",
        "<base href=//evil.example>",
    ),
    *(
        "<a href=javascript:alert(1)>x</a>",
        "<iframe srcdoc=x>",
        "<ScRiPt>alert(1)</sCrIpT>",
        "<object data=x>",
        "<embed src=x>",
    ),
    *("<link rel=stylesheet href=//evil.example>", "<style>*{color:red}</style>", "<form action=//evil.example>"),
    *(
        "<input onfocus=alert(1) autofocus>",
        "<svg><script>alert&#40;1)</script>",
        "constructor.constructor('alert(1)')()}}",
    ),
)
TEXTS = tuple(f"{end}{deed}" for end in ENDS for deed in DEEDS)
GROUPS = tuple(TEXTS[n : n + 50] for n in range(0, len(TEXTS), 50))  # one for each link

# The elements and attributes that no page of ours has: a text has become more than a text.
_ACTIVE = """() => [...document.querySelectorAll("*")].filter((each) =>
  /^(xss|base|iframe|object|embed|math)$/i.test(each.tagName) || (each.tagName === "SCRIPT" && !each.src) ||
  (each.tagName === "STYLE") || [...each.attributes].some((one) => /^on/i.test(one.name) ||
    (/^(href|src|action|formaction)$/.test(one.name) && /^\\s*javascript:/i.test(one.value)))
).map((each) => each.outerHTML.slice(0, 200))"""


@pytest.fixture
def service(open_service: Open) -> Service:
    return open_service(site_name=TEXTS[3][:40], webhooks="creators", imprint_url="https://www.example.com/?'\"<xss>")


def filled(texts: Sequence[str], most: int) -> str:
    """Return as many of these texts as fit into one field."""
    found = ""
    for text in texts:
        if len(found) + len(text) < most:
            found += f"{text} "
    return found.strip()


def make(service: Service, visitor: Visitor, n: int) -> Link:
    """Make the link with the group `n` of texts in all its fields; this browser manages it, and visitors chose more."""
    texts = GROUPS[n]
    numbers = [Typed(f"+1415555{100 + place:04}", label=text, message=text) for place, text in enumerate(texts)]
    draft = Draft.check(
        numbers,
        slug=f"hostile-{n}",
        routing="pick",
        label=texts[n],
        message=filled(texts, 1000),
        public_name=texts[n + 10],
        public_text=filled(texts[20:], MAX_PUBLIC_TEXT),
    )
    secret = tokens.new()
    with service.db.write() as tx:
        link = links.create(tx, draft, tokens.digest(secret))
        tags.change(tx, [link.id], [text[:40] for text in texts[:5] if text[:40].strip()], [], "add")
        shifts.let_see_all(tx, link, allowed=True)
        shifts.renew(tx, link.numbers[n], tokens.digest(f"agent-{n}".ljust(22, "x")))
        for text in texts[:10]:
            audit.record(tx, "links edit", text, by=By.PANEL)
            campaigns.add(tx, link, campaigns.as_counted(text))
            blocks.add(tx, Kind.NAME, f"evil-{n}-{texts.index(text)}-*", text, "panel")
        for text in texts[:3]:
            api_tokens.add(tx, text, api_tokens.OF_LINK, link)
        hook = webhooks.add(tx, f"https://till.example.org/?{quote(texts[0], safe='<>')}", [], link, is_owners=False)
        queue.finish(tx, queue.put_test(tx, hook), texts[1])
        inbox.create(tx, inbox.Draft(inbox.Kind.REPORT, link.slug, "sam@example.com", " ".join(texts)[:4000]))
        sessions.begin(tx, texts[2])
    assert visitor.another().get(f"/m/{secret}", User_Agent=f"{PHONE} {texts[5]}").status == 303
    assert visitor.get(f"/m/{secret}").status == 303
    for text in texts:
        visitor.get(f"/hostile-{n}?to={link.numbers[0].id}&c={quote(text)}", Referer=f"https://{quote(text)}.example/")
    return link


# Red with templates that do not escape.
@pytest.mark.timeout(900)
def test_no_text_that_others_see_becomes_more_than_a_text(sign_in: SignIn, service: Service) -> None:
    visitor = Visitor(service.config.listen.port)
    made = [make(service, visitor, n) for n in range(len(GROUPS))]
    assert len(TEXTS) == 500
    owner = sign_in()
    owner.set_default_timeout(PATIENCE * 1000)
    host = {"url": owner.url.partition("/admin")[0]}
    owner.context.add_cookies([{"name": "my", "value": visitor.cookies["my"], **host}])
    owner.on("dialog", lambda dialog: pytest.fail(f"a dialog: {dialog.message}"))

    def look(page: Page, path: str) -> None:
        page.goto(path)
        assert page.evaluate(_ACTIVE) == [], path

    eventually(lambda: visitor.get("/stats/hostile-9?range=all").text.count("alert(1)") > 5)
    ask = quote(TEXTS[21])
    for link in made:
        slug = link.slug
        for path in (f"/{slug}", f"/{slug}+", f"/stats/{slug}?range=all&tz=UTC"):
            look(owner, path)
    for path in (
        *(
            "/",
            "/manage/hostile-0",
            "/my",
            f"/my?q={ask}&tag={ask}",
            "/my/tag?links=hostile-1,hostile-2",
            "/my/replace?links=hostile-1",
        ),
        *("/my/share?links=hostile-3", "/manage/hostile-4/api", "/manage/hostile-4/qr", "/my/pause?links=hostile-1"),
        *(
            f"/manage/hostile-5/poster?name={ask}&headline={ask}",
            "/a/agent-6xxxxxxxxxxxxxxx",
            "/stats?range=all&tz=UTC",
        ),
        *(
            f"/stats/hostile-1?campaign={ask}&tz=UTC",
            "/admin",
            "/admin/links",
            f"/admin/links?q={ask}",
            "/admin/reports",
        ),
        *("/admin/links/delete?of=hostile-1", "/admin/links/block?of=hostile-2", "/admin/links/hostile-3/transfer"),
        *("/admin/audit", "/admin/audit?page=2", "/admin/blocks", "/admin/blocks?page=2", f"/admin/blocks?q={ask}"),
        *("/admin/api", "/admin/sessions", f"/admin/settings?site_name={ask}&imprint_url={ask}", f"/nosuch/{ask}"),
        *(f"/admin/reports/{n}" for n in range(1, len(GROUPS) + 1)),
    ):
        look(owner, path)
