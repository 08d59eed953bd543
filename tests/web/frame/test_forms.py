"""Forms from other sites and other browsers change nothing: checks every POST in the route table."""

from typing import Any

import pytest

from iwts import tokens
from iwts.deletion import deletion
from iwts.instance.service import Service
from iwts.links import access, blocks, codes, setters, shifts
from iwts.links import store as links
from iwts.links.block_values import Kind
from iwts.links.link import Link
from iwts.mail import recipients
from iwts.owner import api_tokens, login_link
from iwts.owner.api_tokens import Scope
from iwts.web.app import ROUTES
from iwts.web.frame.forms import Button, Form, Tokenless
from iwts.web.site import visit
from iwts.webhooks import store as webhooks
from tests.conftest import PASSWORD, Clock, Open, Serve, add_link, own, sign_in, stored
from tests.visitor import Visitor

TAKES_FORMS = {path: page for method, path, page in ROUTES if method == "POST"}
FORMS = [path for path, page in TAKES_FORMS.items() if isinstance(page, Button)]
OTHERS = {"/create/phone": "it changes nothing", "/<slug>": "visitors have no cookie to bind a token to"}

# Fields that give each form something to do.
TYPED = {
    "campaign": "flyer",
    "code": "open 7 doors",
    "email": "sam@example.com",
    "kind": "one",
    "link": "coded",
    "name": "Till",
    "numbers-country": "GB",
    "password": PASSWORD,
    "phone": "+442079460958",
    "phone-1": "+442079460958",
    "read": "1",
    "routing": "pick",
    "session": "others",
    "text": "Hello",
    "url": "https://till.example.org/in",
    "VISIT": "1",
}
_WEEK = {"when": "hours", "zone": "Asia/Tbilisi", "hours-wed-1-from": "22:00", "hours-wed-1-until": "06:00"}
SLUGS = {"/": "fresh", "/open": "coded", "/m/<token>": "deleted", "/manage/<slug>": "renamed"}


def test_every_post_route_declares_whether_its_form_needs_a_token() -> None:
    assert [page for method, _, page in ROUTES if method not in ("GET", "POST")] == [visit.nothing] * 2
    assert {type(page) for page in TAKES_FORMS.values()} == {Form, Button, Tokenless}
    assert {path for path, page in TAKES_FORMS.items() if isinstance(page, Tokenless)} == set(OTHERS)


class Shop:
    """A service in which each form has something to do, and the creator's browser."""

    def __init__(self, service: Service, visitor: Visitor, clock: Clock) -> None:
        self.service, self.visitor, self.clock = service, visitor, clock
        coded, _ = add_link(service, slug="coded")
        deleted, self.left = add_link(service, slug="deleted")
        _, self.other = add_link(service, slug="other")
        with service.db.write() as tx:
            access.set_code(tx, coded, codes.hashed("open 7 doors"))
            recipients.set_email(tx, coded, "nour@example.com")
            deletion.delete(tx, deleted)
            number = recipients.email_id(tx, "nour@example.com")
        assert number
        self.forget = recipients.forget_token(service.key, number, clock())

    def form(self, path: str) -> tuple[str, dict[str, str]]:
        """Return the address and the fields of a form, without its token. Each form of a link gets its own link."""
        slug = f"link-{FORMS.index(path)}"
        with self.service.db.write() as tx:
            for block in blocks.newest(tx):  # of the form before
                blocks.remove(tx, block.id)
        secret = own(self.visitor, self.service, slug=slug)
        self.visitor.another().get(f"/m/{secret}")
        self.visitor.get(f"/{slug}")
        if path.startswith("/admin"):
            for browser in (self.visitor, self.visitor.another()):
                sign_in(browser, self.service)
        self.visitor.get("/my")  # the browser's new cookie comes back
        self.visitor.get(f"/stats/{slug}")  # and what its pages note by themselves is noted
        with self.service.db.write() as tx:
            link = links.get(tx, slug)
            access.share_statistics(tx, link, tokens.digest(slug))
            setters.set_active(tx, link, not path.endswith("/enable"))
        opened = self.visitor.get("/contact").field("opened")
        self.clock.advance(seconds=3)
        token = self.left if path.startswith("/m/") else self.forget
        if path.startswith("/a/"):
            token = shifts.secret(self.service.key, slug)
            with self.service.db.write() as tx:
                shifts.renew(tx, link.numbers[0], tokens.digest(token))
        if path.startswith("/admin/login/"):
            with self.service.db.write() as tx:
                token = login_link.make(tx)
        typed = {
            **TYPED,
            **self.of_owner_and_lists(path, slug),
            "slug": SLUGS.get(path, slug),
            "confirm": slug,
            "secret": self.other,
            "opened": opened,
            f"pick-{slug}": "1",
            "table": "number,slug\n+442079460958,tabled\n",
            "act": "disable",
            "links": slug,
            "add": "summer",
            "make": str(link.numbers[0].id),
            "take": "off",
            **({"number": str(link.numbers[0].id), **_WEEK} if path.endswith("/hours") else {}),
            "decision": "leave",  # of the first message, from a form before
        }
        id_ = self.webhook(path, link) if "/webhooks/" in path else 1
        return path.replace("<slug>", slug).replace("<token>", token).replace("<id_>", str(id_)), typed

    def webhook(self, path: str, link: Link) -> int:
        """Add a webhook, which the form changes; return its id."""
        is_owners = path.startswith("/admin")
        url = "https://before.example.org/"
        with self.service.db.write() as tx:
            return webhooks.add(tx, url, ["link.deleted"], None if is_owners else link, is_owners=is_owners).id

    def of_owner_and_lists(self, path: str, slug: str) -> dict[str, str]:
        """Return the fields of forms that have something to do only after another one."""
        if path == "/my/replace":
            typed = {"old": "14155550132", "phone": TYPED["phone"]}
            shown = self.visitor.fill(f"/my/replace?links={slug}", typed, "/my/replace").field("shown")
            return {**typed, "shown": shown}
        if path in ("/my/hours", "/my/pause"):
            typed = {**_WEEK, "old": "14155550132", "to": "off"}
            shown = self.visitor.fill(f"{path}?links={slug}", typed, path).field("shown")
            return {**typed, "shown": shown}
        with self.service.db.write() as tx:
            if path == "/my/undo":
                return {"at": str(tx.value("SELECT max(at) FROM replacement"))}
            if path == "/my/unshare":
                return {"id": str(tx.value("SELECT max(id) FROM sharing"))}
            if path.endswith("/api/revoke"):
                link = None if path.startswith("/admin/") else links.get(tx, slug)
                return {"token": str(api_tokens.add(tx, "Till", [Scope.READ], link)[0].id)}
            if path == "/admin/blocks/remove":
                return {"block": str(blocks.add(tx, Kind.NAME, "flyer-*", "", "panel").id)}
        return {"kind": "name", "value": "flyer-*", "sure": "name flyer-*"} if path == "/admin/blocks" else {}

    def stored(self) -> dict[str, list[Any]]:
        """Return every row of every table."""
        return stored(self.service)


@pytest.mark.slow
@pytest.mark.usefixtures("cheap_hashes")
def test_a_form_from_elsewhere_changes_nothing(open_service: Open, serve: Serve, clock: Clock) -> None:
    service = open_service(smtp_host="localhost", smtp_port=1, mail_from="links@example.com", webhooks="creators")
    shop = Shop(service, serve(service, tick=3600), clock)  # no background job writes
    visitor, bare = shop.visitor, shop.visitor.another()
    token, others = (browser.get("/contact").field("csrf") for browser in (visitor, visitor.another()))
    foreign: dict[str, tuple[Visitor, str, dict[str, str]]] = {
        "no token": (visitor, "", {}),
        "no cookie": (bare, token, {}),
        "another browser's token": (visitor, others, {}),
        "another site": (visitor, token, {"Sec_Fetch_Site": "cross-site"}),
        "another host": (visitor, token, {"Sec_Fetch_Site": "same-site"}),
        "another origin": (visitor, token, {"Origin": "https://evil.example"}),
    }
    for path in FORMS:
        if path.endswith(("/saved", "/made")):  # changes only this browser's cookies
            continue
        address, typed = shop.form(path)
        before = shop.stored()
        for name, (browser, csrf, headers) in foreign.items():
            bare.cookies = {own: visitor.cookies[own] for own in ("my", "owner") if own in visitor.cookies}
            browser.post(address, {**typed, "csrf": csrf}, **headers)
            assert shop.stored() == before, f"{path}: {name}"
        visitor.post(address, {**typed, "csrf": token})
        assert shop.stored() != before, f"{path}: sent from our page, it does something"


@pytest.mark.parametrize("token", ["", ".", "a.b.c", "\0", "é..\ufffd", "x" * 100_000, "." * 100_000])
def test_any_text_as_a_token_is_handled(visitor: Visitor, token: str) -> None:
    visitor.get("/contact")
    assert visitor.post("/contact", {"csrf": token, "text": "Hello"}).status == 403


def test_a_form_may_stay_open_for_a_month(visitor: Visitor, clock: Clock) -> None:
    token = visitor.get("/open").field("csrf")
    for days, status in ((29.9, 422), (0.2, 403)):
        clock.advance(days=days)
        page = visitor.post("/open", {"csrf": token})
        assert page.status == status
    assert visitor.post("/open", {"csrf": page.field("csrf")}).status == 422
