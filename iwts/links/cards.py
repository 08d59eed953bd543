"""Contacts of an address book as text: vCards of all versions (RFC 6350, 2426, and vCard 2.1)."""

import quopri
import re

_CARD = re.compile(r"(BEGIN:VCARD\b.*?(?:END:VCARD|\Z))", re.I | re.S)
_NUMBER = re.compile(r"(?:[\w-]+\.)?TEL[;:]", re.I)
_NAME = re.compile(r"(?:[\w-]+\.)?(FN|N|ORG)(;[^:]*)?:(.*)", re.I)


def split(text: str) -> list[str]:
    """Return the contacts in a text, and what stands between them."""
    return _CARD.split(text)


def is_card(text: str) -> bool:
    """Whether a part of a text is a contact."""
    return _CARD.match(text) is not None


def numbers(card: str) -> list[str]:
    """Return the lines of a contact that have a phone number, whole, as `phone.parse` reads them."""
    return [line for line in _lines(card) if _NUMBER.match(line)]


def name(card: str) -> str:
    """Return the name of a contact: of a person, or else of a company; "" for none."""
    names: dict[str, str] = {}
    for line in _lines(card):
        if found := _NAME.fullmatch(line):
            kind, parameters, value = found[1].upper(), found[2] or "", found[3]
            if "quoted-printable" in parameters.lower():
                value = quopri.decodestring(value.encode("ascii", "ignore")).decode("utf-8", "replace")
            words = [re.sub(r"\\(.)", r"\1", part).strip() for part in re.split(r"(?<!\\);", value)]
            if kind == "N":  # the family's name comes first
                words = words[1::-1]
            names.setdefault(kind, " ".join(filter(None, words)))
    return names.get("FN") or names.get("N") or names.get("ORG") or ""


def _lines(card: str) -> list[str]:
    """Return the lines of a contact, joined where they were folded."""
    if "quoted-printable" in card.lower():
        card = re.sub(r"=\r?\n", "", card)
    return re.sub(r"\r?\n[ \t]", "", card).splitlines()
