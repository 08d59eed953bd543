"""What strangers can store together: the networks around a client, the instance as a whole, and the disk."""

import shutil
from pathlib import Path

import pytest

from iwts import cli, tokens
from iwts.front.bounds import Bounds
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.links import access, codes
from iwts.links import store as links
from iwts.settings import values
from iwts.storage.disk import DiskFloor
from iwts.transfer import tables
from iwts.web.app import ROUTES
from tests.conftest import Clock, Open, Serve, add_link, own
from tests.patience import eventually
from tests.smtp import MailServer, SilentServer
from tests.visitor import Visitor


def created(visitor: Visitor, *addresses: str) -> list[int]:
    """Create a link from each address; return the statuses."""
    form = {**visitor.get("/").form("/"), "phone": "+14155550132"}
    return [visitor.post("/", {**form, "once": tokens.new()}, X_Forwarded_For=address).status for address in addresses]


# Seen to fail with budgets for /64s and single IPv4 addresses alone: 303 each time.
@pytest.mark.parametrize(
    ("network", "others", "many"),
    [
        ("2001:db8:0:7{:02x}::1", "2001:db8:0:800::1", 4),  # a /56
        ("2001:db8:7:{:02x}00::1", "2001:db8:8::1", 8),  # a /48
        ("192.0.2.{}", "192.0.3.1", 8),  # a /24
    ],
)
def test_a_network_of_many_addresses_has_few_budgets(
    open_service: Open, serve: Serve, network: str, others: str, many: int
) -> None:
    visitor = serve(open_service(limit_create=Rate(2, 3600)))
    statuses = created(visitor, *(network.format(n) for n in range(20)))
    assert statuses == [303] * many + [429] * (20 - many)
    assert created(visitor, others) == [303], "other networks are not to blame"


# Seen to fail when a unit of the client's own was not given back: 429 after a quarter of an hour.
def test_a_try_that_the_network_is_refused_costs_the_client_nothing(
    open_service: Open, serve: Serve, clock: Clock
) -> None:
    visitor = serve(open_service(limit_create=Rate(1, 3600)))
    assert created(visitor, *["192.0.2.1"] * 9) == [303] + [429] * 8
    assert created(visitor, *(f"192.0.2.{n}" for n in range(2, 6))) == [303] * 3 + [429]
    clock.advance(seconds=900)
    assert created(visitor, "192.0.2.5") == [303]


# Seen to fail with budgets for single addresses alone: no 429.
@pytest.mark.parametrize(
    ("limit", "many"), [("limit_forms", 20), ("limit_contact", 4), ("limit_mails", 4), ("limit_qr", 4)]
)
def test_all_limits_of_the_web_have_wider_ones(
    open_service: Open, serve: Serve, clock: Clock, mail_server: MailServer, limit: str, many: int
) -> None:
    service = open_service(**mail_server.settings, **{limit: Rate(1, 3600)})
    add_link(service, slug="nour")
    visitor = serve(service)
    message = {**visitor.get("/contact").form("/contact"), "text": "Hello", "email": "nour@example.com"}
    mail = {**visitor.get("/recover").form("/recover"), "email": "nour@example.com"}
    clock.advance(seconds=3)
    ask = {
        "limit_forms": lambda address: visitor.post("/nour", {"code": "1"}, X_Forwarded_For=address),
        "limit_contact": lambda address: visitor.post("/contact", message, X_Forwarded_For=address),
        "limit_mails": lambda address: visitor.post("/recover", mail, X_Forwarded_For=address),
        "limit_qr": lambda address: visitor.get("/nour/qr.svg", X_Forwarded_For=address),
    }[limit]
    statuses = [ask(f"192.0.2.{n}").status for n in range(many + 1)]
    assert 429 not in statuses[:many]
    assert statuses[many] == 429


# Seen to fail without a budget of the instance: 303 each time.
def test_all_networks_together_have_one_budget_of_new_names(
    open_service: Open, serve: Serve, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = serve(open_service(limit_create_total=Rate(3, 86400)))
    assert created(visitor, *(f"198.51.{n}.1" for n in range(2))) == [303, 303]
    assert visitor.fill("/", {"phone": "+14155550132", "slug": "nour"}).status == 303
    typed = {"phone": "+14155550132", "slug": "shop", "message": "Hello"}
    refused = visitor.fill("/", typed)
    assert (refused.status, refused.headers["Retry-After"]) == (503, "28800")
    told = "This site accepts no new links and no new link names for now. Try again in 8 hours."
    assert told in refused.text
    assert [refused.field(name) for name in typed] == list(typed.values())
    renamed = visitor.fill("/manage/nour", {"slug": "other"})
    assert (renamed.status, told in renamed.text) == (503, True), "a new name costs as much"
    assert visitor.fill("/manage/nour", {"label": "Shop"}).status == 303
    assert "event=limit limit=limit_create_total" in caplog.messages, "without an address, which would be banned"
    clock.advance(seconds=28800)
    assert visitor.fill("/", {**typed, "slug": "nour"}).error("slug")
    assert visitor.fill("/", typed).status == 303, "a refused name has cost nothing"


class Disk:
    """A disk with 10 GB that a test fills."""

    total = 10 << 30

    def __init__(self) -> None:
        self.free = 1 << 30


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk, usage = Disk(), shutil.disk_usage
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: disk if folder.exists() else usage(folder))
    return disk


def health(visitor: Visitor) -> list[str]:
    reasons: list[str] = visitor.get("/healthz").json()["reasons"]
    return reasons


def stored(service: Service) -> dict[str, int]:
    """Return the number of rows in each table that pages add to."""
    with service.db.read() as tx:
        names = tables.TABLES.keys() - {"policy", "visit", "agent", "source", "day_key", "sqlite_sequence"}
        return {name: tx.integer(f"SELECT count(*) FROM {name}") for name in names}


LOW = "the disk has less free space than disk_floor: pages create nothing new"
FULL = "The disk of this site is almost full, so it saves nothing new for now."


# Seen to fail without a floor: each form was obeyed.
@pytest.mark.usefixtures("cheap_hashes")
def test_below_the_floor_of_free_space_nothing_new_is_created_and_all_that_was_typed_stays(
    open_service: Open, serve: Serve, clock: Clock, disk: Disk, silent: SilentServer
) -> None:
    service = open_service(**silent.settings, disk_floor=values.floor("500 MB, 5 %"))
    visitor = serve(service, Bounds(place=0.01))
    secret, new = own(visitor, service, slug="nour"), visitor.another()
    with service.db.write() as tx:
        access.set_code(tx, links.get(tx, "nour"), codes.hashed("correct horse"))
    pages: list[tuple[Visitor, str, str, dict[str, str]]] = [
        (visitor, "/", "/", {"phone": "+442079460958", "slug": "shop", "message": "Hello"}),
        (visitor, "/manage/nour", "/manage/nour", {"label": "Shop", "phone-1": "+442079460958", "visitor": "2468"}),
        (visitor, "/manage/nour", "/manage/nour", {"code": "battery staple", "email": "nour@example.com"}),
        (visitor, "/stats/nour", "/manage/nour/share", {}),
        (visitor, "/contact", "/contact", {"text": "Hello", "email": "nour@example.com"}),
        (visitor, "/report", "/report", {"link": "nour", "text": "Hello"}),
        (new, "/recover", "/recover", {"email": "nour@example.com"}),
        (new, "/open", "/open", {"slug": "nour", "code": "correct horse"}),
        (new, "/my", "/my/import", {"secret": f"http://localhost/m/{secret}"}),
    ]
    filled = [(each, action, {**each.get(page).form(action), **fields}, fields) for each, page, action, fields in pages]
    before = stored(service)
    clock.advance(seconds=3)
    disk.free = (500 << 20) - 1
    eventually(lambda: health(visitor) == [LOW])
    for browser, action, form, fields in filled:
        refused = browser.post(action, form)
        assert (refused.status, FULL in refused.text, refused.headers["Retry-After"]) == (503, True, "600"), action
        assert all(refused.field(name) == typed for name, typed in fields.items() if name != "code"), action
    refused = new.get(f"/m/{secret}")
    assert (refused.status, FULL in refused.text) == (503, True)
    assert stored(service) == before

    # What takes no space continues, and so do visits and the owner's commands.
    assert new.get("/nour").status == 302
    assert visitor.get(f"/m/{secret}").location == "/manage/nour", "this browser has it already"
    for action in ("disable", "enable", "secret", "delete-statistics"):
        assert visitor.fill("/manage/nour", {}, f"/manage/nour/{action}").status in (200, 303), action
    arguments = ["--slug", "added", "--database", str(service.config.database)]
    assert cli.main(["links", "add", "+442079460958", *arguments]) == 0
    assert visitor.fill("/manage/nour", {"confirm": "nour"}, "/manage/nour/delete").status == 303

    disk.free = 500 << 20
    eventually(lambda: health(visitor) == [])
    assert visitor.post("/", filled[0][2]).status == 303


# Seen to fail when forms had to ask for the floor: the set held all of them.
def test_a_form_asks_for_room_unless_it_says_that_it_adds_nothing() -> None:
    free = {path for method, path, page in ROUTES if method == "POST" and not getattr(page, "adds", False)}
    assert free == {
        *("/forget/<token>", "/create/phone", "/<slug>", "/a/<token>"),
        *(f"/my/{action}" for action in "picked undo unshare forget made".split()),
        *(
            f"/manage/<slug>/{action}"
            for action in "disable enable delete delete-statistics secret saved unshare sign-out api/revoke".split()
        ),
        "/manage/<slug>/api/webhooks/<id_>",  # a test that waits, of each webhook
        # Owners can always get in and act: they are the ones to make room.
        *(path for method, path, _ in ROUTES if method == "POST" and path.startswith("/admin/")),
    }


# Seen to fail when the error of the disk was raised: FileNotFoundError.
def test_the_floor_is_logged_once_and_a_disk_that_cannot_be_measured_stays_as_it_was(
    caplog: pytest.LogCaptureFixture, disk: Disk
) -> None:
    caplog.set_level("INFO")
    floor = DiskFloor(Path(), values.floor("10 %").of)
    gone = DiskFloor(Path("nowhere"), values.floor("10 %").of)
    for free in (1 << 30, (1 << 30) - 1, 0, 1 << 30):
        disk.free = free
        floor.look()
        gone.look()
        assert floor.is_low == (free < 1 << 30)
        assert not gone.is_low
    assert [message.partition(" MB")[0] for message in caplog.messages] == [
        ". has 1023",
        ". has enough free space again",
    ]
