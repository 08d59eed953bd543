"""Draw the home-screen icons from the logo, with the Chromium and Pillow of the tests.

    .venv/bin/python packaging/icons.py    writes iwts/static/icon-*.png

The icons are committed: a build of iwts needs no browser.
"""

import io
import re
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

STATIC = Path(__file__).parent.parent / "iwts" / "static"
GREEN, WHITE = "#35691d", "#fff"
COLOURS = 32  # for the logo, its background and the edge between them

# Width, the logo's share of it, colours of logo and background. Systems crop "maskable" icons to a circle that is
# 80 % wide; Apple shows transparency as black.
ICONS = {
    "icon-192.png": (192, 1.0, GREEN, ""),
    "icon-512.png": (512, 1.0, GREEN, ""),
    "icon-maskable.png": (512, 0.56, WHITE, GREEN),
    "icon-apple.png": (180, 0.66, WHITE, GREEN),
}


def main() -> None:
    path = re.search(r"<path[^>]*/>", (STATIC / "logo.svg").read_text())
    assert path, "the logo must be one path"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        page = browser.new_page()
        for name, (width, share, logo, ground) in ICONS.items():
            size = width * share
            page.set_viewport_size({"width": width, "height": width})
            page.set_content(
                f'<body style="margin:0;height:100vh;display:grid;place-items:center;background:{ground or "none"}">'
                f'<svg viewBox="0 0 24 24" width="{size}" height="{size}" fill="{logo}">{path[0]}</svg>'
            )
            shot = Image.open(io.BytesIO(page.screenshot(omit_background=True)))
            few = shot.quantize(COLOURS, Image.Quantize.FASTOCTREE)
            few.save(STATIC / name, optimize=True)
            print(f"{name}: {(STATIC / name).stat().st_size:,} bytes")
        browser.close()


if __name__ == "__main__":
    main()
