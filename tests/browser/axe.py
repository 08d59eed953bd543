"""What axe-core finds on a page."""

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

_RUN = """async (options) => {
  const usual = { preload: false, resultTypes: ["violations"] };
  return (await axe.run(document.querySelector(".menu[open]") ?? document, { ...usual, ...options })).violations;
}"""


def found(page: Page, state: str, **options: Any) -> list[str]:
    """Return the findings of axe-core: state, rule, element and reason. If a menu is open, only the menu is checked."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return [
        f"{state} – {rule['id']}: {node['target'][0]}\n    {node['failureSummary']}\n    {node['html'][:200]}"
        for rule in page.evaluate(_RUN, options)
        for node in rule["nodes"]
    ]
