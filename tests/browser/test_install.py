"""Chromium finds the pages fit for a home screen."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser


@pytest.mark.parametrize("path", ["/", "/my", "/send/"])
def test_a_browser_has_nothing_against_installing(chromium: Browser, base: str, tmp_path: Path, path: str) -> None:
    # A context of the shared browser is a private window, in which nothing is ever installed.
    context = chromium.browser_type.launch_persistent_context(
        tmp_path / "profile", executable_path="/usr/bin/chromium", args=["--no-sandbox"]
    )
    page = context.pages[0]
    page.goto(base + path)
    browser = context.new_cdp_session(page)
    assert browser.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
    manifest = browser.send("Page.getAppManifest")
    assert manifest["errors"] == []
    assert "/static/manifest-en.webmanifest" in manifest["url"]
    context.close()
