"""Addresses as chats deliver them: what is removed from them, and what never."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.links import mending, slugs
from iwts.links.mending import mended

SLUGS = st.from_regex(r"[a-z0-9-]{3,40}", fullmatch=True)
# Whatever is no letter, digit, hyphen or plus, as it is or percent-encoded; a query and a fragment begin elsewhere.
ADDED = st.text(st.characters(categories=["P", "S", "Z", "Cf"], exclude_characters="-+?&#%/\u2010\u2011"), max_size=8)


def target(*parts: str) -> bytes:
    return "".join("".join(f"%{byte:02X}" for byte in part.encode()) for part in parts).replace("%2F", "/").encode()


@given(SLUGS, ADDED)
def test_a_name_is_found_under_anything_that_is_put_behind_it(slug: str, added: str) -> None:
    assert mended(b"/" + slug.encode() + target(added)) == (f"/{slug}".encode() if added else None)
    assert mended(target("/", slug, added)) == f"/{slug}".encode()


@given(SLUGS, SLUGS, ADDED, ADDED)
def test_no_two_links_share_an_address(one: str, other: str, before: str, behind: str) -> None:
    address = target("/", before, one, behind)
    if mended(address) == f"/{other}".encode():
        assert one == other


@given(st.binary(max_size=80) | st.text("/a.%-+?&=2F3EC0*_ ").map(str.encode))
def test_what_is_mended_is_an_address_of_this_site_and_needs_no_more(path: bytes) -> None:
    found = mended(b"/" + path)
    if found is not None:
        start, _, query = found.partition(b"?")
        assert start[:1] == b"/"
        assert start[1:2] not in (b"/", b"\\")
        assert not set(start) & set(b"\r\n \t%\\:")
        assert set(query) <= set(path), "a query is cut out, not made"
        assert mended(start) is None


@pytest.mark.parametrize("path", ["/", "/my", "/send/worker.js", "/static/app.css", "/nour/qr.svg", "/nour+", "/N-1"])
def test_a_plain_address_needs_no_mending(path: str) -> None:
    assert mended(path.encode()) is None
    assert mended(f"{path}?c=x?y=.&amp;z".encode()) is None


@pytest.mark.parametrize(
    "markup",
    [
        *('">Kwiaty</a>', "'>Kwiaty</a>", "<br/>", "</p>"),
        "](https://l.example/kwiaty)",
        '" target="_blank"',
        ">kwiaty</a>",
    ],
)
def test_markup_behind_an_address_and_what_follows_is_no_part_of_it(markup: str) -> None:
    assert mended(f"/kwiaty{markup}".encode()) == mended(target("/kwiaty", markup)) == b"/kwiaty"


def test_an_address_that_was_encoded_again_and_again_is_read() -> None:
    assert mended(b"/kwiaty%252E") == mended(b"/kwiaty%25252E") == mended(b"/kwiaty%2525252E") == b"/kwiaty"


def test_a_path_is_looked_at_up_to_a_bound() -> None:
    assert mended(b"/nour" + b"." * (mending.MAX_PATH - 5)) == b"/nour"
    assert mended(b"/nour" + b"." * (mending.MAX_PATH - 4)) is None


@pytest.mark.parametrize(
    "typed", ["https://l.example/nour.", "“https://L.example/nour+”,", "l.example/nour*&c=x", "<nour>", " nour%20"]
)
def test_a_pasted_link_is_read_like_an_opened_one(typed: str) -> None:
    assert slugs.of_link(typed, ("l.example",), "slug") == "nour"
