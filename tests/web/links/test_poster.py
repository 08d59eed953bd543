"""Poster pages over HTTP; tests/browser/test_poster.py prints them."""

import html
import re
from urllib.parse import quote, urlencode

from iwts import tokens
from iwts.instance.service import Service
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from tests.conftest import own
from tests.drawing.test_qr import HOSTILE, code_in
from tests.visitor import Answer, Visitor

POSTER = "/manage/nour/poster"
TIMES = {"a4": 1, "a6": 1, "cards": 4, "stickers": 24}


def lines(page: Answer, kind: str) -> list[str]:
    """Return the lines of that kind on the sheet, with repetitions."""
    found = re.findall(rf'<p class="{kind}[^>]*>(.*?)</p>', page.text)
    return [html.unescape(re.sub("<.*?>", "", line)) for line in found]


def codes(visitor: Visitor, page: Answer) -> list[str]:
    found = re.findall(r'<img src="([^"]+)"', page.text)
    assert len(set(found)) == 1, "requested once"
    return [code_in(visitor.get(html.unescape(found[0])))] * len(found)


def test_a_sheet_has_the_stated_number_of_codes(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour", label="only mine")
    for paper, times in TIMES.items():
        page = visitor.get(f"{POSTER}?paper={paper}&name=Nour+Bakery")
        assert codes(visitor, page) == [f"{service.config.public_url}/nour"] * times
        assert lines(page, "headline") == ["Chat with us on WhatsApp"] * times
        assert lines(page, "name") == ["Nour Bakery"] * times
        assert lines(page, "address") == [f"{service.config.public_url.partition('://')[2]}/nour"] * times
        assert f'<option value="{paper}" selected>' in page.text


def test_a_links_private_label_is_offered_but_not_printed(service: Service, visitor: Visitor) -> None:
    secret, draft = (
        tokens.new(),
        Draft.check([Typed("+14155550132", label="Nour Bakery")], slug="nour", label="Window <b>"),
    )
    with service.db.write() as tx:
        links.create(tx, draft, tokens.digest(secret))
    visitor.get(f"/m/{secret}")
    page = visitor.get(POSTER)
    assert '<option value="Nour Bakery"></option>' in page.text
    assert '<option value="Window &lt;b&gt;"></option>' in page.text
    assert lines(page, "name") == []


def test_the_default_headline_is_in_the_language_of_the_page(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    (arabic,) = lines(visitor.get(f"{POSTER}?lang=ar"), "headline")
    assert not re.search("[A-Za-z]", arabic)
    assert lines(visitor.get(f"{POSTER}?headline="), "headline") == []
    page = visitor.get(f"{POSTER}?{urlencode({'headline': arabic, 'name': 'Nour', 'c': 'ig', 'x': 'y'})}")
    assert f'href="{POSTER}?name=Nour&amp;c=ig&amp;lang=en"' in page.text


def test_hostile_texts_are_only_text(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    for text in (*HOSTILE, "\n\x00 a  b", "%(name)s {{ 7 * 7 }}"):
        page = visitor.get(f"{POSTER}?{urlencode({'headline': text, 'name': text}, quote_via=quote)}")
        assert page.status == 200
        printed = re.sub(r"\s+", " ", text.replace("\x00", "")).strip()
        assert lines(page, "headline") == lines(page, "name") == [printed]
        assert "<script>alert" not in page.text


def test_the_code_has_the_chosen_colours_and_campaign(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    assert f'href="{POSTER}"' in visitor.get("/manage/nour").text
    query = "c=window&dark=%2335691d&level=h"
    link = f'href="{POSTER}?c=window&amp;dark=%2335691d&amp;level=h"'
    assert link in visitor.get(f"/manage/nour/qr?{query}").text
    page = visitor.get(f"{POSTER}?{query}&label=1")
    assert codes(visitor, page) == [f"{service.config.public_url}/nour?c=window"]
    assert 'src="/nour/qr.svg?c=window&amp;dark=%2335691d&amp;level=h&amp;v=' in page.text, "the link appears once"
    assert "count towards the campaign <bdi>window</bdi>" in page.text
    again = visitor.get(f"{POSTER}?{urlencode(page.form(POSTER))}")
    assert codes(visitor, again) == codes(visitor, page)


def test_every_mistake_is_reported_beside_its_field_and_the_input_is_kept(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    typed = {"paper": "a0", "headline": "x" * 81, "name": "y" * 81, "dark": "#dddddd", "level": "z", "c": "ig"}
    page = visitor.get(f"{POSTER}?{urlencode(typed)}")
    assert page.status == 422
    assert page.error("paper") == "Choose one of these formats."
    assert page.error("headline") == page.error("name") == "Use at most 80 characters."
    assert page.error("dark").startswith("These colours are too similar.")
    assert page.error("level")
    assert {name: page.field(name) for name in ("headline", "name", "dark", "c")} == {
        name: typed[name] for name in ("headline", "name", "dark", "c")
    }
    assert "qr.svg" not in page.text, "an unreadable code is not printed"


def test_an_unreadable_code_is_not_printed(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    page = visitor.get(f"{POSTER}?dark=%23000&light=%23787878")
    assert (page.status, "qr.svg" in page.text) == (422, False)
    assert page.error("light") == "Scanners can’t read the QR code on this background. Choose a lighter one."


def test_a_poster_requires_access_to_its_link(service: Service, visitor: Visitor) -> None:
    own(visitor, service, slug="nour")
    assert visitor.another().get(POSTER).status == 403
    assert visitor.get("/manage/nosuch/poster").status == 404
