"""The security headers, written out: a test that compares the policy with itself misses every change of it."""

import pytest

from iwts import tokens
from iwts.instance.service import Service
from iwts.links import access, setters
from tests.conftest import Clock, add_link
from tests.visitor import Answer, Visitor

PAGE = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}


def policy(answer: Answer) -> dict[str, str]:
    directives = [part.strip().partition(" ") for part in answer.headers["Content-Security-Policy"].split(";")]
    return {name: sources for name, _, sources in directives}


# Seen to fail when a directive or the opener policy was removed or widened (`'none'` to `*`), each in turn.
@pytest.mark.parametrize("path", ["/", "/my", "/send/", "/nosuch", "/manage/nosuch", "/static/app.css", "/m/x"])
def test_every_page_forbids_other_sites_to_load_frame_or_receive_anything(visitor: Visitor, path: str) -> None:
    answer = visitor.get(path)
    assert policy(answer) == PAGE
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


# Seen to fail when `form-action` let forms lead anywhere.
def test_only_the_form_for_a_visitor_code_may_lead_to_whatsapp(service: Service, visitor: Visitor) -> None:
    link, _ = add_link(service, slug="shop")
    with service.db.write() as tx:
        setters.set_visitor_code(tx, link, "$argon2id$")
    assert policy(visitor.get("/shop")) == {**PAGE, "form-action": "'self' https://wa.me https://*.whatsapp.com"}


# Seen to fail when eleven mailed links, nine, or the oldest instead of the newest were kept.
def test_the_ten_newest_mailed_secret_links_work(service: Service, visitor: Visitor, clock: Clock) -> None:
    link, shown = add_link(service, slug="shop")
    mailed = [tokens.new() for _ in range(25)]
    for token in mailed:
        clock.advance(seconds=1)
        with service.db.write() as tx:
            access.add_mailed_management(tx, link, tokens.digest(token))
    opened = [visitor.another().get(f"/m/{token}").status for token in (*mailed, shown)]
    assert opened == [404] * 15 + [303] * 11
