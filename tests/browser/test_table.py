"""A table of links in a browser: from a file into the field, and from there to links and their list."""

import csv
import io
import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewPage, assert_fits

pytestmark = pytest.mark.slow

ROWS = "number\tslug\tlabel\n+233201234567\tkumasi\tKente\n+233201234568\t\tShea\n1\taccra\tBad\n"


def test_a_file_is_read_into_the_field_and_its_rows_become_links(new_page: NewPage) -> None:
    page = new_page(viewport={"width": 360, "height": 740})
    page.goto("/my")
    page.get_by_role("link", name="Table of links").click()
    file, field = page.get_by_label("Or choose a file"), page.get_by_label("Table", exact=True)
    file.set_input_files({"name": "a.csv", "mimeType": "text/csv", "buffer": b"number\n\xff\xfe\xfd"})
    expect(page.get_by_text("We can’t read this file.")).to_be_visible()
    file.set_input_files({"name": "b.csv", "mimeType": "text/csv", "buffer": b"number\n" + b"+" * 200_000})
    expect(page.get_by_text("This file is too large.")).to_be_visible()
    expect(field).to_have_value("")
    # “Unicode text” of a spreadsheet
    file.set_input_files({"name": "c.txt", "mimeType": "text/plain", "buffer": ROWS.encode("utf-16")})
    expect(field).to_have_value(ROWS)
    page.get_by_role("button", name="Create links").click()
    expect(page.get_by_text("2 links created.")).to_be_visible()
    expect(field).to_be_focused()
    expect(page.get_by_role("listitem").filter(has_text="Line 2")).to_contain_text("accra")
    assert_fits(page)
    page.get_by_role("link", name="Save the secret links").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("2 links are ready")
    assert_fits(page)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the list").click()
    rows = list(csv.DictReader(io.StringIO(download.value.path().read_text("utf-8-sig"))))
    assert [row["label"] for row in rows] == ["Kente", "Shea"]
    page.get_by_role("button", name="I have saved them").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("My links")
    other = new_page()
    other.goto(rows[0]["manage_url"])
    expect(other).to_have_url(re.compile("/manage/kumasi$"))
