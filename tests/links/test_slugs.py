import contextlib
import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.errors import Invalid, Unavailable
from iwts.links import slugs, words


def test_a_generated_slug_has_seven_unambiguous_characters_and_is_never_rude_or_reserved() -> None:
    rude = words.rude()
    made = {slugs.generate(rude) for _ in range(5000)}
    assert len(made) == 5000
    for slug in made:
        assert len(slug) == 7
        assert set(slug) <= set("abcdefghjkmnpqrstuvwxyz23456789")
        assert not rude.is_in(slug)
        assert slugs.parse(slug) == slug


@pytest.mark.parametrize(
    "word", ["xfuckzz", "xfu2ckk".replace("2", ""), "a55hqwe", "5exyyyy", "ra9e".replace("9", "p")]
)
def test_digits_that_look_like_letters_do_not_hide_a_rude_word(word: str) -> None:
    assert words.rude().is_in(word)


def test_generation_continues_until_the_slug_is_decent(monkeypatch: pytest.MonkeyPatch) -> None:
    letters = iter("xfuckzznicenice".replace("i", "h"))
    monkeypatch.setattr(slugs.secrets, "choice", lambda _: next(letters))
    assert slugs.generate(words.rude()) == "nhcenhc"


def test_an_owners_words_are_in_no_generated_slug() -> None:
    rude = words.rude(tuple(f"{letter}{digit}{digit}" for letter in "abcdefgh" for digit in "jkmnp"))
    assert not [
        slug for slug in (slugs.generate(rude) for _ in range(500)) if re.search(r"[abcdefgh]([jkmnp])\1", slug)
    ]


def test_words_that_leave_no_slug_are_named_instead_of_tried_for_ever() -> None:
    with pytest.raises(Unavailable, match="slug_words_file"):
        slugs.generate(words.rude(tuple(map("".join, itertools.product(slugs.ALPHABET, repeat=3)))))


@pytest.mark.parametrize(
    ("typed", "slug"), [("Nour", "nour"), ("  a-1 ", "a-1"), ("x" * 40, "x" * 40), ("---", "---"), ("ABC", "abc")]
)
def test_a_custom_slug_is_folded(typed: str, slug: str) -> None:
    assert slugs.parse(typed) == slug


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("ab", "Use 3 to 40 characters."),
        ("x" * 41, "Use 3 to 40 characters."),
        ("a b", "Use only the letters a to z, digits and hyphens."),
        ("über", "Use only the letters a to z, digits and hyphens."),
        ("\u212aelvin", "Use only the letters a to z, digits and hyphens."),
        ("a/b", "Use only the letters a to z, digits and hyphens."),
        ("My-Link\n+", "Use only the letters a to z, digits and hyphens."),
        ("ADMIN", "“admin” is reserved for this site. Choose another link name."),
    ],
)
def test_a_wrong_slug_says_why(typed: str, reason: str) -> None:
    with pytest.raises(Invalid) as raised:
        slugs.parse(typed)
    assert str(raised.value) == reason
    assert raised.value.field == "slug"


@given(st.text())
def test_any_text_is_a_slug_or_a_clear_mistake(text: str) -> None:
    try:
        slug = slugs.parse(text)
    except Invalid:
        return
    assert slugs.is_slug(slug)
    assert slugs.fold(slug) == slug


HOSTS = ("link.example.com", "127.0.0.1:8080")


@pytest.mark.parametrize(
    "text",
    [
        " Nour ",
        "/nour",
        "link.example.com/nour",
        "127.0.0.1:8080/nour/",
        "HTTPS://Link.Example.com/NOUR?c=ig/x#y",
        "http://link.example.com/nour+",
        "https://link.example.com/nour/qr.png?size=512",
    ],
)
def test_the_slug_of_a_pasted_link_is_found(text: str) -> None:
    assert slugs.of_link(text, HOSTS, "link") == "nour"


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("https://link.example.com.evil.example/nour", "another site"),
        ("https://other.example/nour", "another site"),
        ("link.example.com", "Type the link name"),
        ("https://link.example.com/", "Type the link name"),
        ("link.example.comnour", "Type the link name"),
        ("https://link.example.com/manage/nour", "Type the link name"),
        ("no", "Type the link name"),
        ("", "Type the link name"),
    ],
)
def test_a_foreign_link_is_reported(text: str, error: str) -> None:
    with pytest.raises(Invalid, match=error) as found:
        slugs.of_link(text, HOSTS, "link")
    assert found.value.field == "link"


@given(st.text())
def test_any_text_contains_a_slug_or_is_refused(text: str) -> None:
    with contextlib.suppress(Invalid):
        assert slugs.is_slug(slugs.of_link(text, HOSTS, "link"))
