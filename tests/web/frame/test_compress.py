"""Compression of answers: for clients that accept gzip, and only where their size reveals nothing."""

import gzip
import json
import zlib

import pytest

from iwts import tokens
from iwts.instance.service import Service
from iwts.links import access
from iwts.links import store as links
from iwts.web.frame import compress
from tests.conftest import own
from tests.visitor import Answer, Visitor

pytestmark = pytest.mark.slow

TEXTS = ("/", "/nosuch", "/send/worker.js", "/static/app.css", "/static/app.js", "/static/manifest-ar.webmanifest")


@pytest.mark.parametrize(
    ("header", "accepted"),
    [
        ("gzip", True),
        ("br, GZIP;q=0.5", True),
        ("*", True),
        ("*;q=0.1", True),
        ("gzip, identity; q=0", True),
        ("", False),
        ("br", False),
        ("identity", False),
        ("gzip;q=0", False),
        ("gzip; q=0.000, *", False),
        ("*;q=0", False),
        ("xgzip", False),
    ],
)
def test_the_header_says_whether_a_client_accepts_gzip(header: str, accepted: bool) -> None:
    assert compress.is_accepted(header) == accepted


def is_gzipped(answer: Answer) -> bool:
    if answer.headers["Content-Encoding"] is None:
        return False
    assert answer.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(answer.body)
    return True


@pytest.mark.parametrize("path", TEXTS)
def test_text_is_compressed_for_clients_that_accept_it_and_caches_keep_both(visitor: Visitor, path: str) -> None:
    plain, smaller = visitor.get(path), visitor.another().get(path, Accept_Encoding="gzip")
    assert (is_gzipped(plain), is_gzipped(smaller)) == (False, True)
    assert int(smaller.headers["Content-Length"]) == len(smaller.body) < len(plain.body) / 2
    for answer in (plain, smaller):
        assert answer.headers["Vary"] == "Accept-Encoding"
    if path.startswith("/static"):
        assert gzip.decompress(smaller.body) == plain.body


def test_small_and_binary_answers_are_not_compressed(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    for path in ("/static/card.png", "/nour/qr.png", "/nour/qr.pdf"):
        answer = visitor.get(path, Accept_Encoding="gzip")
        assert not is_gzipped(answer)
        assert answer.headers["Vary"] is None
    assert not is_gzipped(visitor.get("/create/slug?slug=nour", Accept_Encoding="gzip"))


def test_head_has_the_headers_of_get(visitor: Visitor) -> None:
    head, got = (visitor.another().ask(method, "/privacy", Accept_Encoding="gzip") for method in ("HEAD", "GET"))
    assert head.body == b""
    for name in ("Content-Encoding", "Vary", "Content-Length"):
        assert head.headers[name] == got.headers[name], name


@pytest.mark.parametrize(
    ("site", "smaller"), [("none", True), ("same-origin", True), ("cross-site", False), ("same-site", False)]
)
def test_private_pages_are_not_compressed_for_other_sites(
    service: Service, visitor: Visitor, site: str, smaller: bool
) -> None:
    own(visitor, service, slug="nour")
    for path in ("/", "/my", "/manage/nour", "/stats/nour", "/stats/nour/summary.json"):
        answer = visitor.get(path, Accept_Encoding="gzip", Sec_Fetch_Site=site)
        assert is_gzipped(answer) == smaller, path
        assert answer.headers["Vary"] == "Accept-Encoding"
    del visitor.cookies["my"]
    answer = visitor.get("/", Accept_Encoding="gzip", Sec_Fetch_Site=site)
    assert is_gzipped(answer) == smaller, "the token of its form is the cookie's"
    assert is_gzipped(visitor.get("/static/app.css", Accept_Encoding="gzip", Sec_Fetch_Site=site))


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_other_sites_cannot_put_a_guess_into_live_statistics(service: Service, visitor: Visitor, site: str) -> None:
    own(visitor, service, slug="nour")
    with service.db.write() as tx:
        access.share_statistics(tx, links.get(tx, "nour"), tokens.digest("shared"))
    for path in ("/stats/nour", "/stats"):
        answer = visitor.get(f"{path}?range=7&tz=Africa/Cairo&campaign=guess&referrer=guess", Sec_Fetch_Site=site)
        assert (answer.status, answer.location) == (303, f"{path}?range=7&tz=Africa%2FCairo")
        assert visitor.get(answer.location, Sec_Fetch_Site=site).status == 200
        for ours in ("same-origin", "none"):
            assert "guess" in visitor.get(f"{path}?campaign=guess", Sec_Fetch_Site=ours).text
    assert "guess" in visitor.get("/s/shared?campaign=guess", Sec_Fetch_Site=site).text, (
        "it reveals nothing about cookies"
    )


# Red without the padding: one length.
def test_no_length_tells_which_guess_is_like_the_secret_of_shared_statistics(
    service: Service, visitor: Visitor
) -> None:
    own(visitor, service, slug="nour")

    def lengths() -> set[int]:
        pages = (visitor.get("/stats/nour", Accept_Encoding="gzip", Sec_Fetch_Site="same-origin") for _ in range(12))
        return {len(page.body) for page in pages if is_gzipped(page)}

    assert len(lengths()) == 1, "nothing is secret yet"
    shared = visitor.follow(visitor.fill("/stats/nour", {}, "/manage/nour/share"))
    assert f"{visitor.port}/s/" in shared.text
    assert len(lengths()) > 1


def test_private_pages_are_not_compressed_when_the_origin_is_unknown(service: Service, visitor: Visitor) -> None:
    assert is_gzipped(visitor.another().get("/", Accept_Encoding="gzip"))
    own(visitor, service, slug="nour")
    assert not is_gzipped(visitor.get("/my", Accept_Encoding="gzip"))


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_an_export_is_compressed_and_complete(service: Service, visitor: Visitor, kind: str) -> None:
    own(visitor, service, slug="nour")
    for n in range(30):
        visitor.get(f"/nour?c=place-{n}")
    path = f"/stats/nour/visits.{kind}"
    plain = visitor.get(path)
    smaller = visitor.get(path, Accept_Encoding="gzip", Sec_Fetch_Site="same-origin")
    assert is_gzipped(smaller)
    assert gzip.decompress(smaller.body) == plain.body
    if kind == "json":
        assert len(json.loads(plain.body)) == 30


def test_each_piece_of_an_export_is_sent_before_the_next_is_made() -> None:
    reader = zlib.decompressobj(compress.GZIP)
    for piece in compress.gzip(bytes([n]) * 9 for n in range(3)):
        told = reader.decompress(piece)
        assert told in (bytes([0]) * 9, bytes([1]) * 9, bytes([2]) * 9, b"")
    assert reader.eof
