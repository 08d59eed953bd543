"""What was typed or pasted as a phone number: its digits, and what its signs say about them."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

from iwts.errors import N_, Invalid

_MAX_TYPED = 500  # characters, before any work; a pasted link may carry a message

# Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt): nothing is drawn for these characters, so no one
# sees that they are there. Some are letters (Hangul fillers) or not assigned, so their category does not tell.
_IGNORABLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)

# Characters from keyboards and copied texts, folded to ASCII by character, otherwise by Unicode category. Decimal
# digits of every script become 0–9. ², ½ and ① do not, because they are not digits of a phone number.
_FOLDED = {
    **dict.fromkeys("＋﹢", "+"),
    **dict.fromkeys(("Pd", *"−ー∼～⁓"), "-"),
    **dict.fromkeys(("Ps", "Pe"), "("),
    **dict.fromkeys("·•・‧∙．。", "."),
    **dict.fromkeys("，、،；؛", ","),
    **dict.fromkeys("／⁄∕\n\r\v\f\u0085\u2028\u2029", "/"),  # a line break separates numbers like a slash
    **dict.fromkeys(("Zs", *"\t\u2800"), " "),
    **dict.fromkeys(("Cc", "Cf", "Cs"), ""),  # direction marks, zero-width, soft hyphen, lone surrogates
    **dict.fromkeys(("Mn", "Me"), ""),  # combining marks, such as the keycap of a digit emoji
}

_URI = re.compile(r"(?:[\w-]+\.)?tel(?:;[^:]*)?:(?:tel:)?|whatsapp:(?!//)", re.I)  # tel:, and TEL;TYPE=CELL: of a vCard
_WHATSAPP_ID = re.compile(r"\bwaid=(\d+)", re.I)  # in a vCard that WhatsApp made
# WhatsApp's FAQ 26000030: the number in a link is always international. Links that people put together mix both forms
# (wa.me/send?phone=…). A chat's id is what WhatsApp's own protocol and programs built on it call a number.
_WHATSAPP_LINK = re.compile(
    r"""(?:https?:)?(?://)?(?:www\.)?wa\.me/+(?:c/+|p/+\d+/+)?(?P<path>[^/?#]*\d[^/?#]*)
      | (?:(?:https?:)?(?://)?(?:(?:[a-z]+\.)?whatsapp\.com|(?:www\.)?wa\.me)/|whatsapp://|/*send/*\?)
        (?:[^?#]*\?)?(?:[^#]*[&;])?phone=(?P<query>[^&#]*)
      | (?:https?:)?(?://)?(?:www\.)?whatsapp\.com/+catalog/+(?P<catalog>\d+)
      | (?P<chat>\+?\d+)(?::\d+)?@(?:s\.whatsapp\.net|c\.us)$""",
    re.I | re.X,
)
_ANY_LINK = re.compile(r".*://|(?:[\w-]+\.)+[a-z]{2,}(?:[/?:#]|$)", re.I)
_EXTENSION = re.compile(r"\d[ .,;(-]*(?:ext(?:ension)?|x|#)[ .:=-]*\d{1,7}[ (]*$", re.I)
_FOREIGN = re.compile(r"[^\d+ (./\\~-]+")
_BRACKET = re.compile(r"\( *(\d\d?) *\(")  # such as the trunk prefix in +49 (0) 221
_LEAD = re.compile(r"^ *(?:\+|00)\d?\d?|\( *\d\d? *\(")  # what stands before an area code: 0049 (0) 1512 / 3456789

# Also used by static/send.js, which reads numbers in the browser.
NO_NUMBER = N_("Type a phone number.")
OTHER_LINK = N_("This link does not contain a WhatsApp number. Type the number instead.")
SEVERAL = N_("Type only one number here.")
FOREIGN = N_("A phone number can’t contain “%(found)s”. Use digits only.")
EXTENSION = N_("Leave out the extension. WhatsApp needs only the number.")
TOO_MUCH = N_("This is too long for a phone number. Type only the number.")


class Break(NamedTuple):
    """Signs between two digits: the number of digits before them, and the number in the group just before them."""

    place: int
    group: int
    signs: str


class Dialled(NamedTuple):
    """Digits, and what stands between them."""

    digits: str
    is_linked: bool = False  # from a link, where numbers are always international
    plus: str = ""  # "+" before the digits, "behind" after one or more, "" for none
    breaks: tuple[Break, ...] = ()
    brackets: tuple[tuple[int, str], ...] = ()  # places and digits of those with one or two digits, except at the start


def read(text: str, field: str) -> Dialled:
    """Read one number as it was typed; raise `Invalid` for several of them and for anything else."""
    if len(text) > _MAX_TYPED:
        raise Invalid(field, TOO_MUCH)
    text, linked = _unlinked(_fold(text), field)
    if _EXTENSION.search(text):
        raise Invalid(field, EXTENSION)
    slashed = [_LEAD.sub("", part) for part in text.split("/")]
    for parts, least in ((re.split("[+,;]", text), 1), (slashed, 7)):  # 030 / 1234567 is one number
        if sum(len(re.findall(r"\d", part)) >= least for part in parts) > 1:
            raise Invalid(field, SEVERAL)
    if foreign := _FOREIGN.search(text):
        are_numbers = [len(re.findall(r"\d", part)) >= 7 for part in _FOREIGN.split(text)]  # “or” between two numbers
        raise Invalid(field, SEVERAL) if sum(are_numbers) > 1 else Invalid(field, FOREIGN, found=foreign[0][:20])
    first = re.search(r"\d", text)
    if not first:
        raise Invalid(field, NO_NUMBER)
    # A plus behind counts too: a right-to-left page shows it there.
    plus = "+" if linked or "+" in text[: first.start()] else "behind" if "+" in text else ""
    return Dialled(re.sub(r"\D", "", text), linked, plus, tuple(_breaks(text)), tuple(_brackets(text)))


def _brackets(text: str) -> Iterator[tuple[int, str]]:
    for bracket in _BRACKET.finditer(text):
        if place := len(re.findall(r"\d", text[: bracket.start()])):
            yield place, bracket[1]


def _breaks(text: str) -> Iterator[Break]:
    place = 0
    for group, signs in re.findall(r"(?<!\d)(\d++)(\D++)(?=\d)", text):
        place += len(group)
        yield Break(place, len(group), signs)


def _fold(text: str) -> str:
    """Return `text` with digits, signs and spaces of all scripts as ASCII, without invisible characters."""
    return "".join(
        str(unicodedata.decimal(char))
        if char.isdecimal()
        else _FOLDED.get(char, _FOLDED.get(unicodedata.category(char), char))
        for char in _IGNORABLE.sub("", text).strip()
    ).strip()


def linked(text: str) -> str:
    """Return the number in a WhatsApp link, as it is written there; "" for any other text."""
    link = _WHATSAPP_LINK.match(text)
    number = _fold(unquote(next(filter(None, link.groups()), ""))) if link else ""
    return number if re.search(r"\d", number) else ""


def _unlinked(text: str, field: str) -> tuple[str, bool]:
    """Return the number in a link or a contact (or `text` itself), and whether it is surely international."""
    if ids := set(_WHATSAPP_ID.findall(text)):
        if len(ids) > 1:
            raise Invalid(field, SEVERAL)
        return ids.pop(), True
    if uri := _URI.match(text):
        return _fold(unquote(text[uri.end() :])), False
    if number := linked(text):
        return number, True
    if _ANY_LINK.match(text):
        raise Invalid(field, OTHER_LINK)
    return text, False
