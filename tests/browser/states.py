"""Every page in every visually different state, one after the other in one browser."""

import dataclasses
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from iwts.clock import DAY, SECOND
from iwts.instance.service import Service
from iwts.links import codes, setters, shifts
from iwts.links import store as links
from iwts.links.drafts import Typed
from iwts.links.link import Changer
from iwts.links.when import Closed, When
from iwts.mail import inbox, recipients
from iwts.owner import factor, login_link, password, sessions
from iwts.owner.factor import Factor
from iwts.statistics import query as stats
from iwts.storage.sqlite import db
from iwts.visits import campaigns
from iwts.web.frame.assets import PACKAGE
from iwts.web.links.parts import PARTS
from iwts.webhooks import queue
from iwts.webhooks import store as webhooks
from tests.conftest import PASSWORD, add_link
from tests.drawing.test_qr import in_address, logo
from tests.statistics.test_query import fill
from tests.web.links.test_many import give

_SEND = """([action, fields]) => {
  const form = [...document.forms].find((form) => new URL(form.action).pathname === action && form.method === "post");
  for (const [name, value] of Object.entries(fields)) form.elements[name].value = value;
  form.submit(); // also what the browser itself would refuse
}"""
_OPEN = "(menus) => document.querySelectorAll(menus).forEach((each) => { each.open = true; })"

# For walks through all states: half a minute on two quiet cores, and more than the usual limit on a busy machine.
walks = pytest.mark.timeout(1500)


def send(page: Page, action: str, **fields: str) -> None:
    """Fill in and send the form for that address, in any language."""
    with page.expect_navigation():
        page.evaluate(_SEND, [action, {name.replace("_", "-"): text for name, text in fields.items()}])


def states(page: Page, service: Service) -> Iterator[str]:
    """Bring `page` into one state after another and yield the name of each.

    The service must send mail. Its limit of forms must be above 110, the forms sent before the state of that limit.
    """
    yield from _create(page)
    yield from _create_elsewhere(page, service)
    yield from _list(page, service)
    yield from _panel(page, service)
    yield from _agents(page, service)
    yield from _statistics(page, service)
    yield from _visit(page, service)
    yield from _hours(page, service)
    yield from _others(page, service)
    yield from _owners(page, service)
    yield from _ends(page, service)


def _create(page: Page) -> Iterator[str]:
    page.goto("/")
    yield "create"
    page.locator("[name=kind][value=many]").check(force=True)
    page.locator("[value=add]").click()
    page.evaluate(_OPEN, "details.fold")
    yield "create, several numbers and all options"
    send(page, "/", kind="one", phone="1", slug="!", email="nobody", code="1", visitor="-", message="x" * 2000)
    yield "create, with mistakes"
    page.goto("/")
    numbers = {"kind": "many", "phone_1": "1", "phone_1_label": "x" * 200, "phone_1_message": "x" * 2000}
    send(page, "/", **numbers)
    yield "create, with mistakes in several numbers"
    page.goto("/")
    send(page, "/", phone="+14155550132", slug="nour", message="Hello", email="nour@example.com")
    yield "created"


def _create_elsewhere(page: Page, service: Service) -> Iterator[str]:
    """The home page where not everyone may create links."""
    site = "https://www.example.com"
    with pytest.MonkeyPatch.context() as patched:
        asking = {"create": "passphrase", "create_passphrase": "zwei Möwen", "imprint_url": site, "terms_url": site}
        patched.setattr(service, "config", dataclasses.replace(service.config, **asking))
        page.goto("/")
        yield "create, with a passphrase"
        send(page, "/", phone="+14155550132", passphrase="wrong")
        yield "create, with a wrong passphrase"
        patched.setattr(service, "config", dataclasses.replace(service.config, create="owner"))
        page.goto("/")
        yield "only the owner creates"


def _list(page: Page, service: Service) -> Iterator[str]:
    for slug, label in (("cake", "Bakery"), ("shop", "مخبز")):
        _, secret = add_link(service, slug=slug, label=label)
        page.goto(f"/m/{secret}")
    send(page, "/manage/shop", code="correct horse")
    send(page, "/manage/shop/disable")
    page.goto("/my")
    yield "my links"
    page.locator(".item .menu summary").first.click()
    yield "my links, with a menu open"
    page.keyboard.press("Escape")
    yield from _picked(page)
    page.goto("/my/table")
    yield "table of links"
    rows = f"+14155550132,torte,{'Konditorei ' * 7}\n+14155550133,,مخبز\n12,short,\n+14155550134,torte,"
    send(page, "/my/table", table=f"number,slug,label\n{rows}")
    yield "table of links, with mistakes in some rows"
    page.goto("/my/made")
    yield "links of a table"
    page.goto("/my?q=nothing-like-that")
    yield "my links, nothing found"
    send(page, "/my/import", secret="wrong")
    yield "my links, with a wrong secret link"
    page.evaluate("""localStorage.setItem("iwts.links", JSON.stringify(
        [{ slug: "old", name: "Old", url: "http://127.0.0.1/old", owner: "another" }]))""")
    page.goto("/my")
    yield "my links, with earlier ones"
    for slug in ("cake", "shop"):
        page.goto(f"/my/forget?slug={slug}")
        yield f"forget {slug} on this browser"


def _picked(page: Page) -> Iterator[str]:
    def press(act: str) -> None:
        page.goto("/my")
        for box in page.locator(".pickbox input").all()[:2]:
            box.check()
        with page.expect_navigation():
            page.evaluate("(act) => document.querySelector(`.picked [value=${act}]`).click()", act)

    press("tag")
    yield "tags of several links"
    send(page, "/my/tag", add="x" * 41)
    yield "tags, with a mistake"
    send(page, "/my/tag", add="Donaudampfschifffahrtsgesellschaft, مطاعم")
    yield "my links, tagged"
    page.locator("#filters .menu summary").first.click()
    yield "my links, with filters to choose from"
    page.goto("/my?tag=مطاعم&state=active&from=2026-01-01&to=2030-01-01&sort=name")
    page.locator(".pickbox input").first.check()
    page.locator(".picked .menu summary").click()
    yield "my links, filtered, with one selected"
    press("replace")
    yield "a number to replace"
    send(page, "/my/replace", phone="1")
    yield "a number to replace, with a mistake"
    send(page, "/my/replace", phone="+442079460958", phone_country="GB")
    yield "a number to replace, and what changes"
    send(page, "/my/replace")
    yield "my links, with a number replaced"
    page.goto("/my/replace?in=all")
    yield "a number to replace everywhere, and an undo"
    send(page, "/my/undo")
    yield "my links, with a number put back"
    press("pause")
    yield "a number to pause in several links"
    send(page, "/my/pause")
    yield "a number to pause, and what changes"
    send(page, "/my/pause")
    yield "my links, with a number paused"
    send(page, "/my/undo")
    press("hours")
    page.locator("[name=when][value=hours]").check(force=True)
    page.evaluate(_OPEN, "details.fold")
    send(page, "/my/hours", hours_sun_1_from="09:00")
    yield "hours of several links, with a mistake"
    page.evaluate(_OPEN, "details.fold")
    send(page, "/my/hours", hours_sun_1_until="13:30", zone="America/Fortaleza")
    yield "hours of several links, and what changes"
    press("share")
    yield "statistics of several links, to be shared"
    send(page, "/my/share")
    yield "statistics of several links, shared"
    page.goto(page.locator("input[readonly]").first.input_value() + "?tz=UTC&range=all")
    yield "statistics of several links, as others see them"
    page.goto("/my/share")
    send(page, "/my/unshare")
    yield "statistics of several links, shared no longer"
    press("disable")
    yield "my links, several disabled"
    press("enable")
    yield "my links, several enabled"


def _panel(page: Page, service: Service) -> Iterator[str]:
    numbers = "+14155550132", "+442079460958", "+493023125118"
    link, secret = add_link(service, *numbers, slug="window", routing="pick", label="Window", message="Hello")
    page.goto(f"/m/{secret}")
    send(page, "/manage/window", code="correct horse", visitor="cake", email="window@example.com")
    yield "panel, saved"
    for part in PARTS:
        page.goto(f"/manage/window?part={part}")
        page.evaluate(_OPEN, "details.fold")
        yield f"panel, {part}"
    long = {"message": "x" * 2000, "public_name": "x" * 81, "public_text": "x" * 161}
    send(page, "/manage/window", phone_1="1", slug="!", email="nobody", code="1", visitor="-", **long)
    yield "panel, with mistakes"
    page.goto("/manage/window?part=numbers")
    page.evaluate(_OPEN, "details.fold")
    typed = {"when": "hours", "hours_tue_1_from": "09:00", "day_1": "", "day_1_1_from": "10:00", "closed": "number"}
    page.locator("[name=when][value=hours]").check(force=True)
    page.locator("[value=day]").click()
    page.locator("[data-hours] .same input").first.check()
    yield "panel, with hours that are typed"
    send(page, "/manage/window", **typed, night="1", days_pasted="soon")
    yield "panel, with mistakes in hours"
    page.goto("/manage/window")
    fill(service.db, (link,), 200)
    with service.db.write() as tx:
        shifts.let_see_all(tx, link, allowed=True)
    with service.db.write() as tx:
        for name in ("till-receipt", "نافذة-المحل", "x" * 64, "old-bag"):
            campaigns.add(tx, link, name)
        campaigns.archive(tx, link, "old-bag")
    send(page, "/manage/window/campaigns", campaign="")
    page.evaluate(_OPEN, "details.fold")
    yield "panel, with campaigns and a mistake in one"
    page.goto("/manage/window")
    send(page, "/manage/window", was_label="another", label="Mine")
    yield "panel, changed in another browser"
    page.goto("/manage/window")
    send(page, "/manage/window/delete", confirm="no")
    yield "panel, not confirmed"
    send(page, "/manage/window/secret")
    yield "a new secret link"
    page.goto("/my")
    yield "my links, with a secret link to save"
    page.goto("/manage/window")
    yield "panel, with a secret link to save"
    page.goto("/manage/shop")
    yield "panel of a disabled link"
    with service.db.write() as tx:
        setters.set_active_by_owner(tx, links.get(tx, "shop"), active=False)
    page.reload()
    yield "panel of a link that the owner disabled"
    page.goto("/manage/window/poster?paper=stickers&name=Nour+Bakery&c=receipt")
    yield "poster"
    page.goto("/manage/window/poster?paper=x&dark=%23dddddd")
    yield "poster, with mistakes"
    page.goto("/manage/window/qr?c=receipt")
    yield "QR code"
    page.goto(f"/manage/window/qr?shape=dots&eyes=round&label=1&logo={in_address(logo())}")
    yield "QR code with a logo"
    page.evaluate(_OPEN, "main details.menu")
    yield "formats of a QR code"
    page.goto("/manage/window/qr?logo=x&shape=x&dark=%23ffffff&light=%23fffff0&level=L")
    yield "QR code, with mistakes"


def _agents(page: Page, service: Service) -> Iterator[str]:
    """The pages of agents, and what a panel shows of them and of shares."""
    people = Typed("+551155501234", label="Atendimento"), Typed("+14155550132", label="نور"), "+442079460958"
    link, secret = add_link(service, *people, slug="team", routing="turn", label="Team")
    page.goto(f"/m/{secret}")
    first, second, _ = link.numbers
    with service.db.write() as tx:
        setters.set_pause(tx, link, second, Changer.COMMAND, active=True, until=tx.now + 5400 * SECOND)
    page.goto("/manage/team?part=numbers")
    page.evaluate(_OPEN, "details.fold")
    with page.expect_navigation():
        page.locator(f"[name=make][value='{first.id}']").click()
    yield "an agent's new link"
    own = page.locator("#secret").inner_text()
    page.goto(own)
    yield "agent"
    fill(service.db, (link,), 20)
    for take in ("off", "30", "until"):  # without a day, the last one is a mistake
        page.evaluate(_OPEN, "details.fold")
        with page.expect_navigation():
            page.locator(f"[name=take][value='{take}']").click()
        yield f"agent, {take}"
    page.goto(f"{own}/hours")
    page.locator("[name=when][value=hours]").check(force=True)
    page.evaluate(_OPEN, "details.fold")
    send(page, page.evaluate("location.pathname"), hours_mon_1_from="09:00")
    yield "hours of a number, with a mistake"
    send(page, page.evaluate("location.pathname"), hours_mon_1_until="02:00", zone="America/Fortaleza")
    yield "agent, with hours"
    page.goto("/manage/team?part=numbers")
    page.evaluate(_OPEN, "details.fold")
    yield "panel, with agents and shares"
    send(
        page,
        "/manage/team",
        phone_1_weight="1",
        phone_2_weight="7",
        phone_3_weight="100",
        phone_1_cap="40",
        sticky="14",
    )
    yield "panel, with shares and caps by choice"
    send(page, "/manage/team", phone_1_weight="0", phone_2_weight="many", phone_3_cap="0", sticky="long")
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")  # elsewhere, the bar may cover half a field
    yield "panel, with mistakes in shares and caps"
    page.goto("/stats/team")
    yield "statistics, with shares"
    yield from _programs(page, service, "/manage/team/api")
    with service.db.write() as tx:
        setters.set_active(tx, link, active=False)
    page.goto(own)
    yield "agent of a disabled link"
    with service.db.write() as tx:
        shifts.renew(tx, first, None)
    page.goto(own)
    yield "agent, with a link that no longer works"


def _programs(page: Page, service: Service, place: str) -> Iterator[str]:
    """The tokens of the API and the webhooks for one link, or for all."""
    page.goto(place)
    yield f"{place}, no token"
    page.goto(f"{place}/token")
    page.locator("[name=read]").uncheck()
    send(page, f"{place}/token", name="x" * 81)
    yield f"{place}, a new token with mistakes"
    page.locator("[name=read]").check()
    page.locator("[name=manage]").check()
    send(page, f"{place}/token", name="Kassensystem", days="")
    yield f"{place}, a new token"
    page.goto(f"{place}/webhook")
    page.locator("[name=VISIT]").uncheck()
    send(page, f"{place}/webhook", url="http://kasse.example/")
    yield f"{place}, a new webhook with mistakes"
    page.locator("[name=VISIT]").check()
    send(page, f"{place}/webhook", url="https://kasse.example/eingang?schluessel=4711")
    yield f"{place}, a new webhook"
    _called(service)
    page.reload()
    page.evaluate(_OPEN, "details.fold")
    yield f"{place}, a webhook that fails"
    page.goto(place)
    yield f"{place}, with a webhook"


def _called(service: Service) -> None:
    """Have all webhooks called, without calling anyone: one call was answered, and one fails until tomorrow."""
    with service.db.write() as tx:
        for one in webhooks.every(tx):
            queue.finish(tx, queue.put_test(tx, one), "204")
            begun = queue.begin(tx, queue.put_test(tx, one))
            assert begun
            queue.fail(tx, begun, "503")
            tx.run("UPDATE webhook_delivery SET due_at = due_at + 86400000000 WHERE done_at IS NULL")


def _statistics(page: Page, service: Service) -> Iterator[str]:
    when = When("America/Bogota", "mon-fri 08:00-12:00, 14:00-18:00; sat 22:00-02:00")
    numbers = "+14155550132", "+493023125118"
    link, secret = add_link(service, *numbers, slug="seen", routing="pick", label="Seen", when=when)
    fill(service.db, (link,), 200)
    page.goto("/stats/nour?tz=UTC")
    yield "statistics, no visits"
    page.goto(f"/m/{secret}")
    page.goto("/stats/seen?tz=UTC")
    page.evaluate(_OPEN, "details.fold")
    yield "statistics, with tables"
    page.locator("details.menu:has(input[type=date]) > summary").click()
    yield "statistics, with ranges to choose from"
    page.goto("/stats/seen?tz=UTC&country=EG&campaign=ig")
    yield "statistics, filtered"
    page.goto("/stats/seen?tz=UTC&country=ZZ&campaign=none")
    yield "statistics, nothing fits"
    page.goto("/stats?tz=UTC&range=all")
    yield "statistics of all links"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(stats, "SECONDS", 0)
        patched.setattr(db, "PROGRESS_STEPS", 1)
        page.goto("/stats?tz=UTC&range=7")
    yield "statistics, too much to count"
    page.goto("/stats/seen?tz=UTC&share=1")
    yield "statistics, to be shared"
    send(page, "/manage/seen/share")
    yield "statistics, with a link to share them"
    page.goto(page.locator("#shared").input_value() + "?tz=UTC")
    yield "statistics, shared"


def _visit(page: Page, service: Service) -> Iterator[str]:
    numbers = "+14155550132", "+442079460958"
    name, text = "Donaudampfschifffahrtsgesellschaftskapitän", "خبز طازج كل يوم"
    add_link(service, *numbers, slug="pick", routing="pick", message="Hello", public_name=name, public_text=text)
    page.goto("/pick")
    page.evaluate(_OPEN, "details.fold")
    yield "who to chat with"
    page.locator(".menu summary").click()
    yield "who to chat with, with the languages"
    page.goto("/pick+")
    yield "where a link leads"
    page.goto("/window")
    yield "visitor code"
    send(page, "/window", code="wrong")
    yield "visitor code, wrong"
    page.goto("/window+")
    yield "where a link with a code leads"
    page.goto("/shop+")
    yield "where a disabled link leads"
    page.goto("/shop")
    yield "disabled link"
    page.goto("/nosuch")
    yield "no such link"
    page.goto("/m/AAAAAAAAAAAAAAAAAAAAAA")
    yield "secret link that no longer works"


def _hours(page: Page, service: Service) -> Iterator[str]:
    """What visitors see outside hours; the clock stands at noon, UTC, of Sunday, November 22, 2026."""
    week = "mon-thu 09:00-13:00, 14:00-18:00, 22:00-02:00; sat 22:00-02:00"
    names = {"public_name": "Padaria São Jorge", "public_text": "خبز طازج كل يوم"}
    when = When("America/Sao_Paulo", week, "2026-11-30 closed; 2026-12-02 10:00-14:00", Closed.PAGE)
    add_link(service, slug="padaria", when=when, **names)
    page.goto("/padaria")
    yield "closed, and everyone may write anyway"
    add_link(service, slug="noite", when=dataclasses.replace(when, write_anyway=False), **names)
    page.goto("/noite")
    yield "closed"
    holidays = "; ".join(f"2026-11-{day} closed" for day in range(22, 31))
    add_link(service, slug="ferias", when=dataclasses.replace(when, hours="", exceptions=holidays))
    page.goto("/ferias")
    yield "closed for longer than a week"
    day = Typed("+442079460958", label="Nour", hours="sun 08:00-20:00")
    add_link(service, "+551155501234", day, slug="balcao", routing="pick", when=when, **names)
    page.goto("/balcao")
    yield "who to chat with, and who is away"
    add_link(service, slug="plantao", when=dataclasses.replace(when, closed=Closed.NUMBER, night="+442079460958"))
    page.goto("/plantao+")
    yield "where a link with a night number leads"
    link, _ = add_link(service, Typed("+551155501234", cap="1"), slug="cheio", when=When(closed=Closed.PAGE), **names)
    with service.db.write() as tx:
        since = tx.now // DAY * DAY // SECOND
        tx.run("UPDATE number SET served_since = :since, served = 1 WHERE link = :link", since=since, link=link.id)
    page.goto("/cheio")
    yield "everyone has had all chats of the day"


def _others(page: Page, service: Service) -> Iterator[str]:
    page.goto("/send/")
    yield "send"
    page.locator("button.go").click()
    yield "send, without a number"
    for path in ("/open", "/recover", "/contact", "/report"):
        page.goto(path)
        yield path
        send(page, path)
        yield f"{path}, with mistakes"
    page.goto("/recover")
    send(page, "/recover", email="nobody@example.com")
    yield "asked for a mail"
    page.goto("/contact?sent=1")
    yield "written to the owner"
    page.goto("/privacy")
    yield "privacy"
    page.goto("/api")
    yield "API"
    page.goto(f"/forget/{recipients.forget_token(service.key, 1, service.clock())}")
    yield "forget an address"
    send(page, page.evaluate("location.pathname"))
    yield "address forgotten"
    page.goto("/no/such/page")
    yield "no such page"


def _owners(page: Page, service: Service) -> Iterator[str]:
    """The owner's pages."""
    recovery = factor.new_recovery_codes()[:3]
    with service.db.write() as tx:
        password.put(tx, codes.hashed(PASSWORD))
        factor.put(tx, Factor(factor.new_key(), 0), recovery)
    page.goto("/admin")
    yield "owner, log-in"
    send(page, "/admin/login", password="", code="123 456")
    yield "owner, log-in with mistakes"
    page.goto("/admin/login?recovery=1")
    yield "owner, log-in with a recovery code"
    send(page, "/admin/login", password=PASSWORD, code="x")
    yield "owner, log-in with a wrong recovery code"
    send(page, "/admin/login", password=PASSWORD, code=recovery[0])
    page.evaluate(_OPEN, "details.fold")
    yield "owner, overview"
    with service.db.write() as tx:
        sessions.begin(tx, "Firefox · Linux")
    page.goto("/admin/sessions")
    yield "owner, sessions"
    page.goto("/admin/blocks")
    yield "owner, blocks, none"
    send(page, "/admin/blocks", kind="network", value="nowhere", reason="x" * 201)
    yield "owner, blocks, with mistakes"
    page.goto("/admin/blocks")
    send(page, "/admin/blocks", kind="name", value="*bank*", days="date", until="")
    yield "owner, blocks, without the day on which one ends"
    page.goto("/admin/blocks")
    send(page, "/admin/blocks", kind="prefix", value="+234 802", reason="Parcel fraud", days="30")
    page.evaluate(_OPEN, "details.fold")
    yield "owner, blocks, how many links one concerns"
    send(page, "/admin/blocks")
    yield "owner, blocks"
    page.goto("/admin/blocks?q=nothing-like-that")
    yield "owner, blocks, none found"
    yield from _programs(page, service, "/admin/api")
    page.goto("/admin/settings")
    page.evaluate(_OPEN, "details.fold")
    yield "owner, the settings"
    page.goto("/admin/settings?site_name=&site_color=x&site_logo=x&owner_email=x&imprint_url=x")
    yield "owner, a preview of the brand with mistakes"
    logo = f"site_logo={PACKAGE}/static/icon-192.png&owner_email=nour@example.com"
    page.goto(f"/admin/settings?site_name=Nour&site_color=%230a5cff&{logo}&terms_url=https://www.example.com")
    yield "owner, a preview of the brand"
    page.goto("/admin/audit")
    yield "owner, audit list"
    page.goto("/admin/links?q=o&state=active&from=2026-01-01")
    page.locator(".tbl [type=checkbox]").first.check(force=True)
    page.evaluate(_OPEN, "details.menu")
    yield "owner, links that are filtered"
    page.evaluate("() => document.querySelectorAll('details.menu').forEach((each) => { each.open = false; })")
    with page.expect_navigation():
        page.locator("[name=act][value=delete]").click()
    yield "owner, links to delete"
    page.goto("/admin/links/block?of=nour")
    yield "owner, numbers to block"
    send(page, "/admin/links/block", reason="x" * 201, days="date", until="2020-01-01")
    yield "owner, numbers to block, with mistakes"
    page.goto("/admin/links")
    send(page, "/admin/links")
    yield "owner, no link chosen"
    page.goto("/admin/links")
    page.locator(".tbl [type=checkbox]").first.check(force=True)
    with page.expect_navigation():
        page.locator("[name=act][value=disable]").click()
    yield "owner, a link was disabled"
    with page.expect_navigation():
        page.locator("[name=act][value=undo]").click()
    page.goto("/admin/links?q=zzz")
    yield "owner, no link found"
    page.goto("/admin/links/nour/transfer")
    yield "owner, a new secret link for someone"
    add_link(service, slug="theirs")
    page.goto("/admin/links/theirs/transfer")
    send(page, "/admin/links/theirs/transfer")
    yield "owner, the secret link of a creator"
    page.goto("/manage/theirs")
    yield "owner, the panel of a creator"
    page.goto("/stats/theirs?tz=UTC")
    yield "owner, the statistics of a creator"
    page.goto("/admin/reports")
    yield "owner, no report and no message"
    with service.db.write() as tx:
        for kind, slug in (("contact", ""), ("report", "nour"), ("report", "nour")):
            last = inbox.create(tx, inbox.Draft(inbox.Kind(kind), slug, "sam@example.com", "This is not a shop."))
    page.goto("/admin")
    yield "owner, overview with reports and a message"
    page.goto("/admin/links?q=nour")
    yield "owner, a link with reports"
    page.goto("/admin/reports")
    yield "owner, reports and messages"
    send(page, f"/admin/reports/{last}", text="x" * 5000, note="x" * 201)
    yield "owner, a report with mistakes"
    page.goto("/admin/reports")
    page.locator("[name=decision][value=leave]").check(force=True)
    send(page, f"/admin/reports/{last}", text="Thank you.")
    yield "owner, a message after an answer"
    page.goto(f"/admin/reports/{last}?answered=1&done=1")
    yield "owner, an answered report"
    page.context.clear_cookies(name="owner")
    with service.db.write() as tx:
        token = login_link.make(tx)
    page.goto(f"/admin/login/{token}")
    yield "owner, log-in link"
    with service.db.write() as tx:
        password.remove(tx)
    page.goto(f"/admin/login/{token}")
    yield "owner, no panel"


def _ends(page: Page, service: Service) -> Iterator[str]:
    page.goto("/manage/nour")
    send(page, "/manage/nour/secret")
    secret = page.locator("#secret").inner_text()
    page.set_extra_http_headers({"Purpose": "prefetch"})
    page.goto(f"/m/{add_link(service, slug='longest' * 5 + 'names')[1]}")
    yield "a secret link that nobody may have meant to open"
    page.set_extra_http_headers({})
    page.goto("/manage/nour")
    send(page, "/manage/nour/delete", confirm="nour")
    yield "deleted"
    page.goto(secret)
    yield "deleted for good"
    page.context.clear_cookies()
    page.goto("/my")
    yield "my links, none"
    page.goto("/stats?tz=UTC")
    yield "statistics, no links"
    _, secret = add_link(service, slug="many")
    page.goto(f"/m/{secret}")
    give(service, 1, 60)
    page.goto("/my?q=link-&page=2")
    yield "my links, the second page of a search"
    page.goto("/stats?page=2&tz=UTC")
    yield "statistics of all links, the second page"
    page.goto("/manage/window")
    yield "not yours"
    while not page.locator("main form[method=post] input[name=slug][type=hidden]").count():
        page.goto("/open")
        send(page, "/open", slug="window", code="guess")
    yield "too many forms"
