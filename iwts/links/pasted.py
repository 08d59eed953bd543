"""A pasted list of numbers and their names: from a chat, a spreadsheet, an address book, or typed line by line.

Numbers are read as `phone.parse` reads them, and nothing is guessed: a line is read as a whole, or it is left as it is,
with the reason. A name stands beside its number or above it.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

from iwts.errors import N_, Invalid
from iwts.links import cards, drafts, phone
from iwts.links.drafts import MAX_LABEL, MAX_NUMBERS, Typed

MAX_PASTED = 20_000  # characters: fifty contacts of an address book, without pictures
MOST_LEFT = 50  # lines that could not be read; those behind them are left without a look, as each costs time

EMPTY = N_("Paste a list of numbers first.")
NO_NUMBER = N_("There is no phone number here.")
TOO_MUCH = N_("Paste at most %(most)s characters at once.")

# Chats put this before a message: “[10:15, 30/11/2026] Ana: …” in copies, “30.11.26, 10:15 - Ana: …” in exports.
_CHAT = re.compile(
    r"^\s*(?:\[[^\]]{4,40}\]"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?\s?m\.?)?\s+-)\s+",
    re.I,
)
_BULLET = re.compile(r"^\s*(?:[-–—*•·▪◦●]|\d{1,3}[.)])\s+")
_LINK = re.compile(r"wa\.me/|whatsapp\.com/|whatsapp:|@(?:c\.us|s\.whatsapp\.net)", re.I)
_CELL = re.compile(r'"(?:[^"]|"")*"|[^,;\t|،؛，；、]+')  # quotes keep a comma together
_MOST_CELLS = 3 * MAX_NUMBERS  # of one line
_CELL_ROOM = 500  # characters, as for a number
_NO_NAME = re.compile(r"[^\s@]+@[^\s@.]+\.[^\s@]+|(?:https?://|www\.)\S+", re.I)  # an email address, a website
_TO_LAST_DIGIT = re.compile(r"\A.*\d", re.S)
_TO_LAST_SIGN = re.compile(r"\A.*(?:[^\W\d]|[+＋﹢])", re.S)  # that stands in no number, or begins one
_LETTER = re.compile(r"[^\W\d_]")
_SIGNS = " \t\xa0\u200e\u200f\u202a-\u202e\u2066-\u2069:：=-–—/*_<>•·"
# Fewer digits beside a number are none: the number of a row, a postcode, “Shop 2”.
_LEAST = 7
# Words beside a number that say of which kind it is, and not whose.
_KINDS = frozenset(
    "tel telephone telefon telefono teléfono telefone téléphone phone mobile mob mobil cell cellular cel celular handy "
    "móvil portable whatsapp number no nr nummer numero número numéro cep gsm hp ponsel nomor telp тел телефон моб "
    "هاتف جوال موبايل واتساب رقم फ़ोन फोन मोबाइल व्हाट्सऐप".split()
)


class Left(NamedTuple):
    """A line or a contact that was not read: as it is, what people recognize it by, and why."""

    text: str
    name: str
    why: Invalid


class Pasted(NamedTuple):
    """The numbers in a list, and what is left of it. A number with several meanings is as it was written."""

    numbers: list[Typed]
    left: list[Left]
    unseen: list[str]  # lines that were not looked at


class _Found(NamedTuple):
    """A number and its name. `digits` are empty for a number with several meanings."""

    text: str
    digits: str
    label: str = ""


def read(text: str, region: str, taken: Iterable[Typed] = ()) -> Pasted:
    """Read a list; `region` is the country of numbers without +, two letters or "".

    The numbers and those `taken` are `MAX_NUMBERS` at most. What is taken already, with the same name, is not added.
    """
    if not text.strip() or len(text) > MAX_PASTED:
        why = Invalid("pasted", TOO_MUCH, most=MAX_PASTED) if text.strip() else Invalid("pasted", EMPTY)
        return Pasted([], [Left(text, "", why)], [])
    known = {(_digits(each), each.label) for each in taken}
    room = MAX_NUMBERS - len(known)
    numbers: list[Typed] = []
    left: list[Left] = []
    above: list[Left] = []  # lines without a number, the name of the next one
    parts = list(_parts(text))
    for place, part in enumerate(parts):
        if len(left) >= MOST_LEFT:
            return Pasted(numbers, left + above, parts[place:])
        try:
            found = list(_contact(part, region) if cards.is_card(part) else _line(part, region))
            if not found:
                above.append(_left(part, Invalid("pasted", NO_NUMBER)))
                continue
            if above and not any(each.label for each in found):
                label = _label(" ".join(filter(None, (_words(each.name) for each in above))))
                found = [each._replace(label=label) for each in found]
                above = []
            fresh = {each: None for each in found if (each.digits or each.text, each.label) not in known}
            if len(numbers) + len(fresh) > room:
                raise Invalid("pasted", drafts.TOO_MANY, most=MAX_NUMBERS)
        except Invalid as why:
            left += [*above, _left(part, why)]
        else:
            left += above
            numbers += [_typed(each, region) for each in fresh]
            known |= {(each.digits or each.text, each.label) for each in fresh}
        above = []
    return Pasted(numbers, left + above, [])


def _left(part: str, why: Invalid) -> Left:
    return Left(part, cards.name(part) if cards.is_card(part) else part.strip(), why)


def _parts(text: str) -> Iterator[str]:
    for part in cards.split(text):
        yield from [part.strip()] if cards.is_card(part) else filter(str.strip, part.splitlines())


def _digits(typed: Typed) -> str:
    with suppress(Invalid):
        return phone.parse(typed.text, typed.region)
    return typed.text


def _typed(found: _Found, region: str) -> Typed:
    if not found.digits:
        return Typed(found.text, region, found.label)
    return Typed(phone.show(found.digits), phone.country(found.digits), found.label)


def _number(text: str, region: str) -> _Found:
    try:
        return _Found(text.strip(), phone.parse(text, region, "pasted"))
    except phone.Unclear:
        return _Found(text.strip(), "")  # its row asks


def _contact(card: str, region: str) -> Iterator[_Found]:
    label = _label(cards.name(card))
    numbers = cards.numbers(card)
    if not numbers:
        raise Invalid("pasted", NO_NUMBER)
    for line in numbers[:_MOST_CELLS]:
        yield _number(line, region)._replace(label=label)


def _line(line: str, region: str) -> list[_Found]:
    """Return the numbers of a line with their names; none if there is no number. Raises `Invalid` for one misread."""
    line = _BULLET.sub("", _CHAT.sub("", line))
    words = line.split()
    if links := [word for word in words if _LINK.search(word)]:
        label = _label(_words(" ".join(word for word in words if word not in links)))
        return [_number(link.strip("<>()[],;."), region)._replace(label=label) for link in links[:_MOST_CELLS]]
    cells = [cell.strip().strip('"').strip() for cell in _CELL.findall(line)]
    if len(cells) > _MOST_CELLS:
        raise Invalid("pasted", drafts.TOO_MANY, most=MAX_NUMBERS)
    has_number = any(_count(cell) >= _LEAST for cell in cells)
    return _named([_cell(cell, region, has_number) for cell in cells])


def _named(cells: list[tuple[_Found | None, str]]) -> list[_Found]:
    """Give each number the words before it, or behind it if the line begins with a number and each has some there.

    Otherwise, words behind the last of several numbers belong to none: “+44 …, +49 …, You” is a group in WhatsApp Web.
    """
    count = sum(number is not None for number, _ in cells)
    is_behind = bool(cells) and cells[0][0] is not None and not cells[0][1] and len(cells) >= 2 * count
    found: list[_Found] = []
    names: list[str] = []
    is_used = False
    for number, words in reversed(cells) if is_behind else cells:
        if words:
            names = [words] if is_used else [*names, words]
            is_used = False
        if number:
            found.append(number._replace(label=_label(", ".join(reversed(names) if is_behind else names))))
            is_used = True
    if len(found) == 1 and names and not is_used:  # more about the same one, such as its branch
        found[0] = found[0]._replace(label=_label(", ".join(filter(None, [found[0].label, *names]))))
    return found[::-1] if is_behind else found


def _cell(cell: str, region: str, has_number: bool) -> tuple[_Found | None, str]:
    """Return the number in a cell, if any, and the words; `has_number`: the line has one, here or in another cell."""
    count = _count(cell)
    if len(cell) > _CELL_ROOM or (count and not _LETTER.search(cell)):
        return (None, "") if has_number and count < _LEAST else (_number(cell, region), "")
    if _NO_NAME.fullmatch(cell):
        return None, ""
    if count >= _LEAST:
        with suppress(Invalid):
            return _number(cell, region), ""  # tel:…, or letters that no one sees
        before, number, after = _beside(cell)
        if max(_count(before), _LEAST - _count(number)) >= _LEAST:
            return _number(cell, region), ""  # says what is wrong, such as an extension
        return _number(number, region), " ".join(filter(None, map(_words, (before, after))))
    return None, _words(cell)


def _beside(cell: str) -> tuple[str, str, str]:
    """Return the last number in a text, in which no letter stands and no plus inside, between the words around it.

    Each pattern reads the text once: strangers write it, and one that tries all places takes seconds for a list.
    """
    after = _TO_LAST_DIGIT.sub("", cell)
    until = len(cell) - len(after)
    digits = re.sub(r"\A\D*", "", _TO_LAST_SIGN.sub("", cell[:until]))
    begin = len(cell[: until - len(digits)].rstrip("+＋﹢(（"))
    return cell[:begin], cell[begin:until], after


def _count(text: str) -> int:
    return len(re.findall(r"\d", text))


def _words(text: str) -> str:
    """Return a name without the signs around it and without the kind of its number; "" if nothing is left."""
    words = text.strip(_SIGNS).split()
    for end in (-1, 0):
        while words and words[end].casefold().strip(".:()/-–") in _KINDS:
            words.pop(end)
    name = " ".join(words).strip(_SIGNS)
    if name.startswith("(") and name.endswith(")"):
        name = name[1:-1]
    return name if _LETTER.search(name) else ""


def _label(text: str) -> str:
    return drafts.clean_public(text, "pasted", MAX_LABEL)
