"""Messages to the owner: checking and storing them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.errors import Invalid, NotFound
from iwts.instance.service import Service
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.mail import inbox
from iwts.mail.inbox import Kind
from tests.conftest import Clock, add_link

HOSTS = ("link.example.com",)


@given(st.text() | st.text("a\r\n\t\x1b\x9b\ud800"))
def test_any_text_is_safe_for_a_terminal_or_refused(text: str) -> None:
    try:
        clean = inbox.clean(text)
    except Invalid:
        return
    assert clean == inbox.clean(clean) != ""
    assert not [c for c in clean if c != "\n" and unicodedata.category(c) in ("Cc", "Cs")]


def test_a_text_keeps_its_lines_and_has_at_most_4000_characters() -> None:
    assert inbox.clean(" one\r\ntwo\rthree\t👋 \n") == "one\ntwo\nthree 👋"
    assert len(inbox.clean("é" * 4000 + "  ")) == 4000
    with pytest.raises(Invalid, match="has 4001 characters"):
        inbox.clean("é" * 4001)


def test_a_renamed_link_is_reported_under_its_current_slug(service: Service) -> None:
    link, _ = add_link(service, slug="old")
    with service.db.write() as tx:
        links.change(tx, link, Draft.check([Typed("+14155550132")], slug="renamed"))
        draft = inbox.check(tx, Kind.REPORT, {"link": "old", "email": "", "text": "x"}, HOSTS)
    assert draft == inbox.Draft(Kind.REPORT, "renamed", "", "x")


def test_messages_are_listed_newest_first_until_deleted(service: Service, clock: Clock) -> None:
    draft = inbox.Draft(Kind.CONTACT, "", "nour@example.com", "first")
    with service.db.write() as tx:
        first = inbox.create(tx, draft)
        second = inbox.create(tx, inbox.Draft(Kind.REPORT, "nour", "", "second"))
        assert inbox.newest(tx) == [
            inbox.Message(second, Kind.REPORT, "nour", "", "second", "en", clock()),
            inbox.Message(first, Kind.CONTACT, "", "nour@example.com", "first", "en", clock()),
        ]
        inbox.delete(tx, second)
        assert [message.id for message in inbox.newest(tx)] == [first]
        for gone in (second, -1, 1 << 70):
            with pytest.raises(NotFound):
                inbox.delete(tx, gone)
