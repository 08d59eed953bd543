"""A real browser: Debian's Chromium, driven by Playwright. It can reach only this machine, not even wa.me.

It is the build without windows, which loads and paints a page in two thirds of the time.
"""

import contextlib
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Error, Page, Request, expect, sync_playwright

from iwts.instance.service import Service
from iwts.links import codes
from iwts.owner import password
from iwts.processes.serving import TICK
from tests.conftest import PASSWORD, Serve
from tests.visitor import PHONE

CHROMIUM = "/usr/bin/chromium-headless-shell"

NewPage = Callable[..., Page]

WITH_AND_WITHOUT = pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])


SignIn = Callable[..., Page]


def owners_tab(page: Page, name: str) -> None:
    """Go to one of the owner's pages."""
    page.get_by_role("navigation", name="Owner’s pages").get_by_role("link", name=name).click()
    assert_fits(page)


def chat_opened(page: Page, act: Callable[[], object]) -> str:
    """Run an action and return the address on wa.me that it opens."""
    with page.expect_request("https://wa.me/**") as request, contextlib.suppress(Error):
        act()
    return request.value.url


def show_part(page: Page, part: str) -> None:
    """Show a part of a link's panel, in any language."""
    page.locator(f"[name=part][value={part}]").check(force=True)


def save(page: Page) -> None:
    """Save a panel: with the bar, or with the button of the part."""
    page.locator("button:visible").get_by_text(re.compile("^Save")).click()


def assert_fits(page: Page) -> None:
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, f"{page.url} is {overflow} px wider than the screen"


def wait_for_pictures(page: Page) -> None:
    """Wait until every picture of the page has arrived and can be painted: neither screenshots nor prints wait."""
    page.evaluate("Promise.all([...document.images].map((image) => image.decode()))")


@pytest.fixture
def sign_in(new_page: NewPage, service: Service) -> SignIn:
    """A function that opens a browser in which the owner is signed in."""

    def sign_in_(**options: Any) -> Page:
        with service.db.write() as tx:
            if password.find(tx) is None:
                password.put(tx, codes.hashed(PASSWORD))
        page = new_page(**options)
        page.goto("/admin")
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Overview")
        return page

    return sign_in_


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=[
                "--no-sandbox",
                "--disable-background-networking",
                "--disable-component-update",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        )
        yield browser
        browser.close()


@pytest.fixture
def tick() -> float:
    """The interval of the web's background jobs, in seconds."""
    return TICK


@pytest.fixture
def base(service: Service, serve: Serve, tick: float) -> str:
    """The address of a running service."""
    serve(service, tick=tick)
    return f"http://127.0.0.1:{service.config.listen.port}"


@pytest.fixture
def new_page(chromium: Browser, base: str) -> Iterator[NewPage]:
    """A function that opens pages on a phone; errors in the console and requests to other hosts fail the test."""
    contexts, complaints = [], []

    def check(request: Request) -> None:
        if not request.url.startswith((base, "https://wa.me/")):
            complaints.append(f"asked {request.url}")

    def open_(**options: Any) -> Page:
        phone = {"viewport": {"width": 360, "height": 740}, "user_agent": PHONE, "locale": "en-US", "base_url": base}
        context = chromium.new_context(**{**phone, **options})
        contexts.append(context)
        page = context.new_page()
        page.on("request", check)
        page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return page

    yield open_
    for context in contexts:
        context.close()
    assert not [text for text in complaints if "status of 4" not in text and "ERR_NAME_NOT_RESOLVED" not in text]
