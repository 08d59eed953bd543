"""Installation on a home screen, judged by Chromium."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from iwts import tokens
from iwts.instance.service import Service
from iwts.links import shifts
from iwts.settings.values import Logo
from tests.browser.conftest import CHROMIUM
from tests.conftest import Open, Serve, add_link

pytestmark = pytest.mark.slow

LOGO = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>'


def assert_installable(
    chromium: Browser, profile: Path, url: str, manifest: str = "/static/manifest-en.webmanifest"
) -> None:
    # A context of the shared browser is a private window, which never installs anything.
    context = chromium.browser_type.launch_persistent_context(profile, executable_path=CHROMIUM, args=["--no-sandbox"])
    page = context.pages[0]
    page.goto(url)
    browser = context.new_cdp_session(page)
    assert browser.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
    found = browser.send("Page.getAppManifest")
    assert found["errors"] == []
    assert manifest in found["url"]
    context.close()


@pytest.mark.parametrize("path", ["/", "/my", "/send/"])
def test_a_browser_offers_to_install_the_site(chromium: Browser, base: str, tmp_path: Path, path: str) -> None:
    assert_installable(chromium, tmp_path / "profile", base + path)


def test_an_owners_logo_suffices_for_installing(
    chromium: Browser, open_service: Open, serve: Serve, tmp_path: Path
) -> None:
    visitor = serve(open_service(site_name="Nour", site_logo=Logo(LOGO, "image/svg+xml", "any")))
    assert_installable(chromium, tmp_path / "profile", f"http://127.0.0.1:{visitor.port}/my")


def test_an_agents_page_is_an_app_of_its_own(chromium: Browser, base: str, service: Service, tmp_path: Path) -> None:
    link, _ = add_link(service, "+96551234567", slug="diwan")
    secret = shifts.secret(service.key, "seed")
    with service.db.write() as tx:
        shifts.renew(tx, link.numbers[0], tokens.digest(secret))
    url = f"{base}/a/{secret}"
    assert_installable(chromium, tmp_path / "profile", url, f"/a/{secret}/manifest.webmanifest")
