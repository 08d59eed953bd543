from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.errors import Invalid
from iwts.links import targets


@given(st.from_regex(r"[1-9][0-9]{6,14}", fullmatch=True), st.text())
def test_any_text_makes_a_target_on_wa_me_that_decodes_back(digits: str, text: str) -> None:
    try:
        message = targets.clean(text)
    except Invalid:
        return
    url = targets.target(digits, message)
    parts = urlsplit(url)
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "wa.me", f"/{digits}")
    assert parse_qs(parts.query).get("text", [""]) == [message]
    assert "+" not in url
    assert url.isascii()
    assert url.isprintable()


@pytest.mark.parametrize("digits", ["", "+1415", "1 415", "١٢٣", "evil.com/1", "1\n2"])
def test_only_digits_become_a_target(digits: str) -> None:
    with pytest.raises(ValueError, match="digits"):
        targets.target(digits)


def test_without_a_message_the_target_has_no_question_mark() -> None:
    assert targets.target("14155550132") == "https://wa.me/14155550132"


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    try:
        message = targets.clean(text)
    except Invalid:
        return
    assert targets.clean(message) == message


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        (" \n hi \n", "hi"),
        ("Olá\vtudo\fbem\x85hoje\u2028às\u20299", "Olá\ntudo\nbem\nhoje\nàs\n9"),
        ("\x85a\v\fb\u2028", "a\n\nb"),
        ("a\x00b\x1b[31m\ud800", "ab[31m"),
        ("مرحبا\u200f 👨‍👩‍👧", "مرحبا\u200f 👨‍👩‍👧"),
        ("tab\there", "tab\there"),
    ],
)
def test_a_message_keeps_its_visible_characters(typed: str, kept: str) -> None:
    assert targets.clean(typed) == kept


def test_a_message_may_have_exactly_the_maximum_length() -> None:
    assert targets.clean("x" * 1000)
    assert targets.clean("ع" * 666)
    with pytest.raises(Invalid, match="has 1001 characters"):
        targets.clean("x" * 1001)
    with pytest.raises(Invalid, match="too long for a link"):
        targets.clean("ع" * 667)
