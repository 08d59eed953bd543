"""Phone numbers: parsing typed or pasted text into the digits that a WhatsApp link needs.

The parser never guesses. A letter, an extension or a second number that silently became digits or disappeared would
lead every visitor to a stranger. Each of them is an error that says what to do instead.

Numbering plans come from the phonenumbers library (Google's libphonenumber metadata). Digits are built from its
country code and national number, never from a formatter's output.
"""

import re
import unicodedata
from contextlib import suppress
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import unquote

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberType, ValidationResult

from iwts.errors import N_, Invalid, Region

_MAX_TYPED = 500  # characters, before any work; a pasted link may carry a message

# Characters from keyboards and copied texts, folded to ASCII by character, otherwise by Unicode category. Decimal
# digits of every script become 0–9. ², ½ and ① do not, because they are not digits of a phone number.
_FOLDED = {
    **dict.fromkeys("＋﹢", "+"),
    **dict.fromkeys(("Pd", *"−ー∼～⁓"), "-"),
    **dict.fromkeys(("Ps", "Pe"), "("),
    **dict.fromkeys("·•・‧∙．。", "."),
    **dict.fromkeys("，、،；؛", ","),
    **dict.fromkeys("／⁄∕\n\r\u2028\u2029", "/"),  # a line break separates numbers like a slash
    **dict.fromkeys(("Cc", "Cf", "Cs"), ""),  # direction marks, zero-width, soft hyphen, lone surrogates
    **dict.fromkeys(("Mn", "Me"), ""),  # combining marks, such as the keycap of a digit emoji
    "Zs": " ",
}

_TEL_LINK = re.compile(r"tel:", re.I)
_WHATSAPP_LINK = re.compile(  # WhatsApp's FAQ 26000030: the number in a link is always international
    r"""(?:https?:)?(?://)?(?:www\.)?wa\.me/(?P<path>[^/?#]*)
      | (?:(?:https?:)?(?://)?(?:[a-z]+\.)?whatsapp\.com/|whatsapp://)
        [^?#]*\?(?:[^#]*&)?phone=(?P<query>[^&#]*)""",
    re.I | re.X,
)
_ANY_LINK = re.compile(r".*://|(?:[\w-]+\.)+[a-z]{2,}(?:[/?:#]|$)", re.I)
_EXTENSION = re.compile(r"\d[ .,;(-]*(?:ext(?:ension)?|x|#)[ .:=-]*\d{1,7}[ (]*$", re.I)
_FOREIGN = re.compile(r"[^\d+ (./\\~-]+")

_ARGENTINA = N_(
    "Argentine numbers come in two forms. Test this number before you print it. "
    "If the chat does not open, add or remove the 9 after +54."
)
_MEXICO = N_(
    "Mexican numbers come in two forms. Test this number before you print it. "
    "If the chat does not open, add or remove the 1 after +52."
)
_BRAZIL = N_("Brazilian mobile numbers now have a 9 after the area code. Test this number before you print it.")

# WhatsApp still uses two forms that the library's numbering plans no longer contain: Mexico's mobile 1, and Brazilian
# mobile numbers without the ninth digit.
_MEXICO_521 = re.compile(r"521(\d{10})")
_BRAZIL_8 = re.compile(r"55(\d\d)([6-9]\d{7})")
_MOBILE = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)

# By calling code and by country, without the codes that have no country (+800, +870, …: "001" in the library).
_COUNTRIES = {str(c): r for c, r in phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items() if r != ("001",)}
_CALLING_CODES = {region: code for code, regions in _COUNTRIES.items() for region in regions}

# Also used by static/send.js, which reads numbers in the browser.
TOO_SHORT = N_("This number is too short for its country (%(country)s). Check for a missing digit.")
TOO_LONG = N_("This number is too long for its country (%(country)s). Check for an extra digit.")
NO_SUCH = N_("This is not a valid number of its country (%(country)s). Check the digits.")
NO_NUMBER = N_("Type a phone number.")
NO_COUNTRY = N_("Choose a country, or start with +.")
NO_SUCH_CODE = N_("No country uses this calling code. Check the first digits.")
OTHER_LINK = N_("This link does not contain a WhatsApp number. Type the number instead.")
ELSEWHERE = N_(
    "This is not a valid number of its country (%(country)s). If it is from another one (%(other)s), start with +."
)
SEVERAL = N_("Type only one number here.")
FOREIGN = N_("A phone number can’t contain “%(found)s”. Use digits only.")

_UNREADABLE = {NumberParseException.TOO_LONG: TOO_LONG, NumberParseException.INVALID_COUNTRY_CODE: NO_SUCH}
_NOT_VALID = {
    ValidationResult.TOO_LONG: TOO_LONG,
    ValidationResult.TOO_SHORT: TOO_SHORT,
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: TOO_SHORT,  # its area code is missing
}


def parse(text: str, region: str = "", field: str = "phone") -> str:
    """Parse one valid number, typed in any usual way or pasted as a `tel:` or WhatsApp link.

    Returns its digits: country code and national number, 7 to 15 (E.164), never with a leading zero.

    `region` is the country chosen next to the field, two letters; "" (or an unknown one) for none. Raises
    Invalid(field, …) for any other input, and no other error.
    """
    typed = _one_number(text, field)
    region = region.upper() if region.upper() in _CALLING_CODES else ""
    found, problems = [], []
    for reading in _readings(typed, region):
        try:
            found.append(_look_up(reading, region, field))
        except Invalid as problem:
            problems.append(problem)
    if not found:
        raise _advice(typed, region, problems[0])
    # With Germany chosen, 4915123456789 is a mobile number with its country code or, in theory, a landline without it.
    # The mobile number wins, because WhatsApp is used on mobile phones. But 278462039 is a South African landline
    # without its 0, not a mobile number of 7 digits: below ten digits, and after 00, the first reading is more likely.
    mobiles = [digits for digits, mobile in found if mobile and len(typed) >= 10 and not typed.startswith("00")]
    return mobiles[0] if mobiles else found[0][0]


def show(digits: str) -> str:
    """Return stored digits as their country writes them, in international form: `+1 415-555-0132`.

    Never raises and never changes the digits: a number outside every plan is shown as "+" and digits.
    """
    if mexican := _MEXICO_521.fullmatch(digits):  # the library knows the form without the 1
        return show(f"52{mexican[1]}").replace("+52", "+52 1", 1)
    try:
        number = phonenumbers.parse(f"+{digits}")
    except NumberParseException:
        return f"+{digits}"
    shown = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return shown if re.sub(r"\D", "", shown) == digits else f"+{digits}"


def country(digits: str) -> str:
    """Return the country of stored digits, two letters; "" for unknown codes and for codes without a country."""
    try:
        found = phonenumbers.region_code_for_number(phonenumbers.parse(f"+{digits}"))
    except NumberParseException:
        return ""
    return found if found in _CALLING_CODES else ""


def warning(digits: str) -> str:
    """Return a warning (an English text marked by N_) if WhatsApp may know the number in another form; else ""."""
    if digits.startswith("54"):
        return _ARGENTINA
    if digits.startswith("52"):
        return _MEXICO
    return _BRAZIL if _BRAZIL_8.fullmatch(digits) else ""


def calling_codes() -> dict[str, int]:
    """Return every country (two letters, sorted) with its calling code, for a list of choices."""
    return {region: int(code) for region, code in sorted(_CALLING_CODES.items())}


def is_main(region: str) -> bool:
    """Whether a calling code alone means this country: +1 without more digits is the United States."""
    return _COUNTRIES[_CALLING_CODES[region]][0] == region


class Plan(NamedTuple):
    """The rules that a script needs to read a country's numbers by length.

    Patterns match the beginning of a number; "" for none. `rule` replaces the match of `trunk`, with $1 as in
    JavaScript.
    """

    region: str  # two letters, "" for codes without a country
    calling: str
    lengths: tuple[int, ...]  # possible ones, without the calling code
    mobile: tuple[int, ...]
    trunk: str  # dialled before a number inside the country
    rule: str
    abroad: str  # dialled before another country's calling code


@cache
def plans() -> tuple[Plan, ...]:
    """Return the plans of all calling codes; the main country of a shared code comes first."""
    return tuple(
        _plan(code, region) for code, regions in phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items() for region in regions
    )


def _plan(code: int, region: str) -> Plan:
    metadata: Any = phonenumbers.PhoneMetadata.metadata_for_region_or_calling_code(code, region)
    lengths = metadata.general_desc.possible_length
    return Plan(
        region=region if region in _CALLING_CODES else "",
        calling=str(code),
        lengths=(*lengths, 11) if region == "MX" else lengths,  # with the mobile 1
        mobile=metadata.mobile.possible_length if metadata.mobile else (),
        trunk=metadata.national_prefix_for_parsing or "",
        rule=re.sub(r"\\(\d)", r"$\1", metadata.national_prefix_transform_rule or ""),
        abroad=metadata.international_prefix or "",
    )


def _one_number(text: str, field: str) -> str:
    """Return the digits in the input, after a "+" if they are surely international."""
    if len(text) > _MAX_TYPED:
        raise Invalid(field, N_("This is too long for a phone number. Type only the number."))
    text, linked = _unlinked(_fold(text), field)
    if _EXTENSION.search(text):
        raise Invalid(field, N_("Leave out the extension. WhatsApp needs only the number."))
    for separator, least in (("[+,;]", 1), ("/", 7)):  # 030 / 1234567 is one number
        if sum(len(re.findall(r"\d", part)) >= least for part in re.split(separator, text)) > 1:
            raise Invalid(field, SEVERAL)
    if foreign := _FOREIGN.search(text):
        raise Invalid(field, FOREIGN, found=foreign[0][:20])
    digits = re.sub(r"\D", "", text)
    if not digits:
        raise Invalid(field, NO_NUMBER)
    # Not only a leading plus: (+49) is common, and a right-to-left page shows the plus after the digits.
    return f"+{digits}" if linked or "+" in text else digits


def _fold(text: str) -> str:
    """Return `text` with digits, signs and spaces of all scripts as ASCII, without invisible characters."""
    return "".join(
        str(unicodedata.decimal(char))
        if char.isdecimal()
        else _FOLDED.get(char, _FOLDED.get(unicodedata.category(char), char))
        for char in text.strip()
    ).strip()


def _unlinked(text: str, field: str) -> tuple[str, bool]:
    """Return the number in a link (or `text` itself), and whether it is surely international."""
    if tel := _TEL_LINK.match(text):
        return _fold(unquote(text[tel.end() :])), False
    if link := _WHATSAPP_LINK.match(text):
        number = _fold(unquote(link["path"] or link["query"] or ""))
        if re.search(r"\d", number):
            return number, True
    if _ANY_LINK.match(text):
        raise Invalid(field, OTHER_LINK)
    return text, False


def _readings(typed: str, region: str) -> list[str]:
    """Return the possible readings of the input for the library, the most likely first."""
    if typed.startswith("+"):
        return ["+" + typed[1:].removeprefix("00")]
    if typed.startswith("00"):  # the usual international prefix; the library handles others (Australia's 0011)
        return ["+" + typed[2:], typed]
    if not region:
        return ["+" + typed]
    return [typed, "+" + typed] if typed.startswith(_CALLING_CODES[region]) else [typed]


def _look_up(reading: str, region: str, field: str) -> tuple[str, bool]:
    """Return the digits of one reading, and whether the number may be mobile; raise Invalid if it is not valid."""
    try:
        number = phonenumbers.parse(reading, region or None)
    except NumberParseException as error:
        raise _misfit(_UNREADABLE.get(error.error_type, TOO_SHORT), reading, region, field) from error
    digits = f"{number.country_code}{phonenumbers.national_significant_number(number)}"
    number = _in_plan(digits, number)
    if not phonenumbers.is_valid_number(number) or not 7 <= len(digits) <= 15:
        reason = phonenumbers.is_possible_number_with_reason(number)
        raise _misfit(_NOT_VALID.get(reason, NO_SUCH), reading, region, field)
    return digits, phonenumbers.number_type(number) in _MOBILE


def _in_plan(digits: str, number: PhoneNumber) -> PhoneNumber:
    """Return `number`, in the form that its current plan contains."""
    if mexican := _MEXICO_521.fullmatch(digits):
        return phonenumbers.parse(f"+52{mexican[1]}")
    if brazilian := _BRAZIL_8.fullmatch(digits):
        return phonenumbers.parse(f"+55{brazilian[1]}9{brazilian[2]}")
    return number


def _misfit(text: str, reading: str, region: str, field: str) -> Invalid:
    """Return the error for a reading that does not fit its country's plan."""
    country = region
    if reading.startswith("+") and not (region and reading.startswith(f"+{_CALLING_CODES[region]}")):
        codes = (reading[1:2], reading[1:3], reading[1:4])
        country = next((_COUNTRIES[code][0] for code in codes if code in _COUNTRIES), "")
    if not country:
        return Invalid(field, NO_SUCH_CODE)
    return Invalid(field, text, country=Region(country))


def _advice(typed: str, region: str, problem: Invalid) -> Invalid:
    """Return `problem`, or a more helpful error for digits without a country or without their plus."""
    if typed.startswith(("+", "00")):
        return problem
    if not region:
        return Invalid(problem.field, NO_COUNTRY)
    if problem.text != TOO_SHORT:
        with suppress(Invalid):
            other, _ = _look_up(f"+{typed}", region, problem.field)
            if origin := country(other):
                return Invalid(problem.field, ELSEWHERE, country=Region(region), other=Region(origin))
    return problem
