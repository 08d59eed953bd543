"""A site with something of everything, and the address of each page of it."""

import re

from iwts.instance.service import Service
from iwts.links import access, blocks, setters, tags
from iwts.links import store as links
from iwts.links.block_values import Kind
from iwts.mail import inbox, recipients
from iwts.owner import login_link
from iwts.visits import campaigns
from iwts.web.api.routes import ROUTES as CALLS
from iwts.web.app import ROUTES
from iwts.web.frame.assets import PACKAGE
from iwts.webhooks import queue
from iwts.webhooks import store as webhooks
from tests.conftest import own, sign_in
from tests.visitor import Answer, Visitor
from tests.web.api import program

PHONES = "+442079460958", "+493023125118", "+551155501234"
# What an address has after its path: without it, some pages show nothing or lead elsewhere.
QUERIES = {
    "/my/tag": "?links=market,closed",
    "/my/replace": "?links=market,closed",
    "/my/hours": "?links=market,closed",
    "/my/pause": "?links=market,closed",
    "/my/share": "?links=market,closed",
    "/my/forget": "?slug=market",
    "/manage/<slug>/hours": "?number={number}",
    "/manage/<slug>/poster": "?name=Mercado&headline=Fala",
    "/stats": "?tz=America/Recife&range=all",
    "/stats/<slug>": "?tz=America/Recife&range=all",
    "/s/<token>": "?tz=America/Recife&range=all",
    "/a/<token>": "?tz=America/Recife",
    "/create/slug": "?slug=market",
    "/admin/settings": f"?site_color=0a5cff&site_logo={PACKAGE}/static/icon-192.png",
    "/admin/links/delete": "?of=market",
    "/admin/links/block": "?of=market",
}


class Site:
    """A site and two browsers: `owner` is signed in and has links, `stranger` has nothing; `token` opens the API."""

    def __init__(self, service: Service, visitor: Visitor) -> None:
        self.service, self.owner, self.stranger = service, visitor, visitor.another()
        self.secret = own(visitor, service, *PHONES, slug="market", routing="pick", label="Feira", public_name="Feira")
        own(visitor, service, slug="closed", message="Oi")
        sign_in(visitor, service)
        self.token = program.token(service)
        with service.db.write() as tx:
            link, closed = links.get(tx, "market"), links.get(tx, "closed")
            recipients.set_email(tx, link, "feira@example.com")
            email = recipients.email_id(tx, "feira@example.com")
            assert email
            tags.change(tx, [link.id], ["verão"], [], "add")
            campaigns.add(tx, link, "flyer")
            blocks.add(tx, Kind.NAME, "golpe-*", "Parcel fraud", "panel")
            inbox.create(tx, inbox.Draft(inbox.Kind.REPORT, "market", "sam@example.com", "This is not a shop."))
            access.share_statistics(tx, link, b"")
            hook = webhooks.add(tx, "https://till.example.org/in", ["link.deleted"], link, is_owners=True)
            creators = webhooks.add(tx, "https://till.example.org/in", ["link.deleted"], link, is_owners=False)
            queue.finish(tx, queue.put_test(tx, hook), "204")
            setters.set_active(tx, closed, active=False)
            login = login_link.make(tx)
        visitor.fill("/my/table", {"table": "number,slug\n+442079460958,stall\n"})
        made = str(visitor.fill("/manage/market", {"make": str(link.numbers[0].id)}, "/manage/market/agent").location)
        agent = re.search(r"/a/([\w-]{22})<", visitor.get(made).text)
        shared_on = visitor.follow(visitor.fill("/stats/market", {}, "/manage/market/share"))
        shared = re.search(r"/s/([\w-]+)", shared_on.text)
        assert agent
        assert shared
        visitor.fill("/manage/closed", {}, "/manage/closed/secret")
        self._made = made
        self._number = str(link.numbers[0].id)
        self._ids = {"/admin/api": str(hook.id), "/manage/": str(creators.id), "/api/v1": str(hook.id)}
        self._tokens = {
            "/forget/": recipients.forget_token(service.key, email, service.clock()),
            "/m/": self.secret,
            "/s/": shared[1],
            "/a/": agent[1],
            "/admin/login/": login,
        }
        for path in ("/my", "/privacy", "/stats/market", "/stats/closed"):  # what pages note by themselves is noted
            visitor.get(path)

    def address(self, route: str) -> str:
        """Return the address of one page of a route."""
        if route == "/manage/<slug>/agent":
            return self._made
        slug = "closed" if route.endswith(("/secret", "/ready")) else "market"
        token = next((token for begin, token in self._tokens.items() if route.startswith(begin)), "")
        id_ = next((id_ for begin, id_ in self._ids.items() if route.startswith(begin)), "1")
        path = route.replace("<slug>", slug).replace("<token>", token).replace("<id_>", id_).replace("<id>", id_)
        path = path.replace("<delivery>", "1").replace("<name>", "app.css").replace("<file>", "visits.csv")
        path = re.sub("<file:re:.*>", "summary.json", path).replace("<path:path>", "no/such/page")
        return path + QUERIES.get(route, "").format(number=self._number)

    def pages(self) -> dict[str, str]:
        """Return the address of a page for each route that is read."""
        return {route: self.address(route) for method, route, _ in ROUTES if method in ("GET", "ANY")}

    def forms(self) -> dict[str, str]:
        """Return an address for each route that takes a form."""
        return {route: self.address(route) for method, route, _ in ROUTES if method == "POST"}

    def call(self, method: str, route: str) -> Answer:
        """Make one of the API's calls with a token and without a body."""
        return program.Program(self.stranger, self.token).call(method, self.address(route).removeprefix("/api/v1"))

    def read_calls(self) -> list[str]:
        """Return the routes of the calls that read."""
        return [call.path for call in CALLS if call.method == "GET"]
