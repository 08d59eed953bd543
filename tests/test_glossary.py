"""The glossary: each of its terms is one word in each language, in every text of the catalogues."""

import re
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from iwts import i18n

ROOT = Path(__file__).parent.parent
TRANSLATED = [code for code in i18n.NAMES if code != "en"]

# Texts in which the English word means something else.
OTHER_SENSES: dict[str, set[str]] = {
    "number": {
        "The country data comes from the Number Resource Organization (%(nro)s), "
        "compiled by %(compiler)s, under %(licence)s.",
        "the IP address, shortened to identify a network rather than a person: we remove the last of the four "
        "numbers of an IPv4 address and keep only the first 48 bits of an IPv6 address",
        "A share is a whole number from 1 to %(most)s.",
        "Use a whole number from 1 to %(most)s.",
        "This must be a whole number.",
        "Write a whole number from 1 to %(most)s, or nothing for no limit.",
        "Write a whole number of days from 0 to %(most)s.",
        "The port in the address must be a number from 1 to 65535.",
        "Objects with number and, if you like, label, message and active.",  # names of fields
    },
    # The name of a field.
    "message": {"Objects with number and, if you like, label, message and active."},
    # What a browser does.
    "block": {
        "Only the creator of this link can open this page. Open your secret link in this browser first. If you just "
        "did, your browser blocks cookies: allow them for this site, and open it again.",
    },
    # The value of a setting.
    "owner": {"Webhooks are off. Set webhooks to owner or creators in the settings."},
    # To pass data on to others, not to show them statistics; or a part of all chats.
    "share": {
        "Sharing data",
        "We do not sell your data or share it for marketing.",
        "A share is a whole number from 1 to %(most)s.",
        "Share of chats",
        "Its share if each answers in turn: 1 to 100. Without it, it stays.",
    },
}

# The names of placeholders are no words: %(link)s is an address.
PLACEHOLDER = re.compile(r"%\(\w+\)s")


def section(name: str) -> list[list[str]]:
    """The rows of the table below the heading that begins with `name`, cell by cell."""
    text = (ROOT / "docs/glossary.md").read_text()
    part = re.search(rf"^## {re.escape(name)}$(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    assert part, f"docs/glossary.md has no section “{name}”"
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in part[1].strip().splitlines()[2:]]


@cache
def messages(code: str) -> list[Message]:
    path = i18n.CATALOGUES / str(i18n.language(code).locale) / "LC_MESSAGES" / "messages.po"
    with path.open("rb") as file:
        return [message for message in read_po(file) if message.id]


ENGLISH = {term: words.split(", ") for term, words, _ in section("English")}


def test_every_language_has_every_term_once() -> None:
    for code in TRANSLATED:
        rows = section(i18n.NAMES[code])
        assert [term for term, _, _ in rows] == list(ENGLISH), code
        words = [word for _, word, _ in rows]
        assert len(set(words)) == len(words), f"{code} has one word for two terms"


@pytest.mark.parametrize("term", ENGLISH)
@pytest.mark.parametrize("code", TRANSLATED)
def test_a_term_is_one_word_everywhere(code: str, term: str) -> None:
    english = re.compile(rf"\b({'|'.join(ENGLISH[term])})\b", re.IGNORECASE)
    [stems] = [re.findall("`([^`]+)`", parts) for name, _, parts in section(i18n.NAMES[code]) if name == term]
    assert stems
    for message in messages(code):
        forms = [message.id] if isinstance(message.id, str) else message.id
        if not english.search(PLACEHOLDER.sub("", forms[0])) or forms[0] in OTHER_SENSES.get(term, ()):
            continue
        for translation in [message.string] if isinstance(message.string, str) else message.string:
            words = translation.casefold().replace("\xad", "")  # without the marks of where a long word may break
            assert any(stem in words for stem in stems), (forms[0], translation)
