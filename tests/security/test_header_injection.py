"""Header injection: no text of anyone adds a header to an answer or to a mail."""

import dataclasses
from email import message_from_bytes
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iwts.instance.service import Service
from iwts.mail import smtp
from iwts.owner import password
from tests.conftest import NOON, Serve, add_link, examples
from tests.visitor import Visitor

# Line ends, what becomes one when its upper byte is cut off, and what other programs take for one.
ENDS = ("\r\n", "\n", "\r", "\r\n ", "\u010d\u010a", "\u560d\u560a", "\u2028", "\x85", "\x0b", "\0", "%0d%0a", "%250a")
hostile = st.builds(
    "{}{}X-Evil: 1{}{}".format, st.text(max_size=20), st.sampled_from(ENDS), st.sampled_from(ENDS), st.text(max_size=9)
)
MAIL = ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"]


@pytest.fixture
def visitor(service: Service, serve: Serve) -> Visitor:
    with service.db.write() as tx:
        password.put(tx, "$argon2id$")  # the owner's pages lead to the log-in
    add_link(service, slug="desk", message="Oi")
    add_link(service, slug="loja", message="Oi\nX-Evil: 1")
    return serve(service)


# Seen to fail with a message that is encoded but for its line ends.
def test_a_message_adds_no_header_to_the_redirect_that_carries_it(visitor: Visitor) -> None:
    answer = visitor.get("/loja")
    assert (answer.headers["X-Evil"], answer.text) == (None, "")
    assert answer.location == "https://wa.me/14155550132?text=Oi%0AX-Evil%3A%201"


# A check: paths are quoted (`Request.path`), and Bottle refuses line ends besides.
@settings(examples(0.15), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(hostile)
def test_no_text_adds_a_header_to_an_answer(visitor: Visitor, text: str) -> None:
    for sent in (quote(text, safe=""), quote(text, safe="%")):
        for path in (f"/admin/{sent}", f"/{sent}/", f"/send/{sent}", f"/my?q={sent}", f"/desk?c={sent}&lang={sent}"):
            answer = visitor.get(path)
            assert answer.headers["X-Evil"] is None, path
            assert (answer.location or "").isascii(), path
            assert (answer.location or "").isprintable(), path


# A check of the standard library, on which the mails rely: without it, `smtp.compose` would have to refuse line ends.
@settings(examples(0.5), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(hostile)
def test_no_text_adds_a_header_to_a_mail(service: Service, text: str) -> None:
    known = dataclasses.replace(service.config, mail_from="links@example.com")
    for site, subject in ((text, "Hello"), ("Feira", text)):
        try:
            mail = smtp.compose(
                dataclasses.replace(known, site_name=site),
                NOON,
                to="sam@example.com",
                subject=subject,
                text="Hi\n",
                html="Hi",
            ).as_bytes()
        except ValueError:
            continue  # it is not written at all
        assert message_from_bytes(mail).keys() == MAIL
