"""Signed texts: by which key, for which purpose, and for how long; anything else is None."""

from hypothesis import example, given
from hypothesis import strategies as st

from iwts import tokens
from iwts.clock import SECOND
from tests.conftest import NOON

KEY, LIFE = b"a key", 600
ANY_TEXT = st.text(st.characters())  # with NUL and surrogates


@given(ANY_TEXT, st.integers(0, 2 * NOON), st.integers(0, LIFE * SECOND))
@example("", 0, 0)
@example("a.b", NOON, 0)
def test_a_text_comes_back_as_it_was_signed(text: str, at: int, later: int) -> None:
    signed = tokens.sign(KEY, "pass", text, at)
    is_alive = (at + later) // SECOND - at // SECOND < LIFE
    assert tokens.unsign(KEY, "pass", signed, at + later, LIFE) == (text if is_alive else None)


def test_a_signature_expires_or_is_valid_forever() -> None:
    signed = tokens.sign(KEY, "pass", "nour", NOON)
    for later, text in ((0, "nour"), (LIFE - 1, "nour"), (LIFE, None), (-1, "nour")):  # a clock may be set back
        assert tokens.unsign(KEY, "pass", signed, NOON + later * SECOND, LIFE) == text
    assert tokens.unsign(KEY, "pass", signed, NOON + 10**9 * SECOND, tokens.FOR_EVER) == "nour"


def test_a_signature_is_for_one_purpose_and_one_key() -> None:
    signed = tokens.sign(KEY, "pass", "nour", NOON)
    assert tokens.unsign(KEY, "form", signed, NOON, LIFE) is None
    assert tokens.unsign(b"another key", "pass", signed, NOON, LIFE) is None


@given(ANY_TEXT | st.from_regex(r"nour\.[\w-]{0,12}\.[\w-]{43}", fullmatch=True))
@example("")
@example("..")
@example("nour.\0.\0")
@example("nour.aaaaaaaaaaaaaaaa.\ud800")
@example("é" * 100_000)
@example("." * 100_000)
@example("nour." + "A" * 100_000 + "." + "A" * 43)
def test_no_other_text_counts_as_signed(text: str) -> None:
    assert tokens.unsign(KEY, "pass", text, NOON, LIFE) is None
    assert tokens.unsign(KEY, "pass", text, NOON, tokens.FOR_EVER) is None


@given(st.integers(0, 70), ANY_TEXT)
@example(0, "x")
@example(5, "z")
def test_a_changed_signed_text_never_becomes_another(place: int, put: str) -> None:
    signed = tokens.sign(KEY, "pass", "nour", NOON)
    for changed in (signed[:place] + put + signed[place:], signed[:place] + put + signed[place + 1 :]):
        assert tokens.unsign(KEY, "pass", changed, NOON, LIFE) in (None, "nour")
