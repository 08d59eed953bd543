"""Numbering plans: how each country writes and dials its numbers, and which numbers exist.

The plans are Google's libphonenumber metadata, from the phonenumbers library. `static/send.js` gets the same plans, and
reads numbers by the same rules.
"""

import re
from functools import cache
from typing import Any, NamedTuple

import phonenumbers
from phonenumbers import PhoneNumber

# By calling code, also by those that have no country (+800, +870, …: "001" in the library), and by country.
REGIONS = {str(code): regions for code, regions in phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items()}
CALLING_CODES = {region: code for code, regions in REGIONS.items() for region in regions if region != "001"}

# WhatsApp still uses two forms that the library's numbering plans no longer contain: Mexico's mobile 1, and Brazilian
# mobile numbers without the ninth digit.
MEXICO_521 = re.compile(r"521(\d{10})")
BRAZIL_8 = re.compile(r"55(\d\d)([6-9]\d{7})")

# Forms of one number without and with a digit, and that digit.
_TWO_FORMS = (
    (re.compile(r"(52)(\d{10})"), re.compile(r"(52)1(\d{10})"), "1"),
    (re.compile(r"(54)(\d{10})"), re.compile(r"(54)9(\d{10})"), "9"),
    (re.compile(r"(55\d\d)([6-9]\d{7})"), re.compile(r"(55\d\d)9([6-9]\d{7})"), "9"),
)

_OTHERS = "fixed_line toll_free premium_rate shared_cost personal_number voip pager uan voicemail".split()


class Old(NamedTuple):
    """A form of a country's numbers that its network no longer connects, although some still write it."""

    pattern: str  # of the digits after the calling code, which has three
    year: int
    length: int  # today, after the calling code
    begin: str  # of today's numbers


# The library still takes Gabon's old numbers for valid, but no chat opens with them. Sources: the ITU's notices on
# +225 (31 January 2021), +229 (30 November 2024) and +241 (15 November 2019).
OLD = {
    "225": Old(r"\d{8}", 2021, 10, "01, 05, 07, 21, 25, 27"),
    "229": Old(r"[2-79]\d{7}", 2024, 10, "01"),
    "241": Old(r"0?[1-7]\d{6}", 2019, 8, "11, 6, 7"),
}


class Plan(NamedTuple):
    """The rules of one country's numbers. Patterns match the beginning of what is dialled; "" for none.

    `rule` replaces the match of `trunk`, with $1 as in JavaScript.
    """

    region: str  # two letters, "" for codes without a country
    calling: str
    lengths: tuple[int, ...]  # possible ones, without the calling code
    trunk: str  # dialled before a number inside the country
    rule: str
    prefix: str  # the usual trunk prefix: digits, not a pattern
    abroad: str  # dialled before another country's calling code
    leading: str  # pattern of the beginnings that tell this country from others with its calling code
    mobile: str  # pattern of whole mobile numbers, which WhatsApp is for
    other: str  # pattern of all other whole numbers

    def forms(self, number: str) -> set[str]:
        """Return the digits after the calling code that a number may mean: as it is, and without its trunk prefix.

        +1 1 … is left alone: there the trunk prefix is the calling code, which no one dials twice.
        """
        found = re.match(self.trunk, number) if self.trunk else None
        if not found or found[0] == self.calling:
            return {number}
        kept = found.expand(self.rule.replace("$", "\\")) if self.rule and found[found.re.groups] is not None else ""
        return {number, kept + number[found.end() :]}

    def dialled(self, number: str) -> set[str]:
        """Return the same for a number that is dialled inside the country, where 1 is a trunk prefix."""
        forms = self.forms(number)
        return forms | {number.removeprefix(self.prefix)} if self.prefix == self.calling else forms


@cache
def plan(code: str, region: str = "") -> Plan:
    """Return the plan of a country, or of the main country of a calling code."""
    region = region or REGIONS[code][0]
    metadata: Any = phonenumbers.PhoneMetadata.metadata_for_region_or_calling_code(int(code), region)
    lengths = metadata.general_desc.possible_length
    others = {_pattern(metadata, kind) for kind in _OTHERS} - {""}
    return Plan(
        region=region if region in CALLING_CODES else "",
        calling=code,
        lengths=(*lengths, 11) if region == "MX" else lengths,  # with the mobile 1
        trunk=metadata.national_prefix_for_parsing or "",
        rule=re.sub(r"\\(\d)", r"$\1", metadata.national_prefix_transform_rule or ""),
        prefix=metadata.national_prefix or "",
        abroad=metadata.international_prefix or "",
        leading=metadata.leading_digits or "",
        mobile=_pattern(metadata, "mobile"),
        other="|".join(sorted(others)),
    )


def _pattern(metadata: Any, kind: str) -> str:
    """Return the pattern of one kind of number, which contains the possible lengths if they are not those of all."""
    description = getattr(metadata, kind)
    if not description or not description.national_number_pattern:
        return ""
    lengths = description.possible_length
    if lengths in ((), metadata.general_desc.possible_length):
        return str(description.national_number_pattern)
    possible = "|".join(rf"\d{{{length}}}" for length in lengths)
    return f"(?=(?:{possible})$)(?:{description.national_number_pattern})"


@cache
def plans() -> tuple[Plan, ...]:
    """Return the plans of all countries; the main country of a shared code comes first."""
    return tuple(plan(code, region) for code, regions in REGIONS.items() for region in regions)


def home(region: str) -> Plan | None:
    """Return the plan of a country, two letters in any case; None for any other text."""
    region = region.upper()
    return plan(CALLING_CODES[region], region) if region in CALLING_CODES else None


def code_of(digits: str) -> str:
    """Return the calling code with which digits begin; "" for none. No code begins with another one."""
    return next((digits[:n] for n in (1, 2, 3) if digits[:n] in REGIONS), "")


def lengths(code: str) -> set[int]:
    """Return how many digits numbers have after this calling code, in any of its countries."""
    return {length for region in REGIONS[code] for length in plan(code, region).lengths}


def old(digits: str) -> Old | None:
    """Return what changed if a number, with its calling code, has a form from before a change of its country's plan."""
    found = OLD.get(code_of(digits))
    return found if found and re.fullmatch(found.pattern, digits[3:]) else None


def number_of(digits: str) -> PhoneNumber | None:
    """Return the number with exactly these digits, in the form of its current plan; None if there is no such number."""
    if not 7 <= len(digits) <= 15 or old(digits):
        return None
    if mexican := MEXICO_521.fullmatch(digits):
        digits = f"52{mexican[1]}"
    elif brazilian := BRAZIL_8.fullmatch(digits):
        digits = f"55{brazilian[1]}9{brazilian[2]}"
    code = code_of(digits)
    if not code:
        return None
    after = digits[len(code) :]
    zeros = len(after) - len(after.lstrip("0"))
    number = PhoneNumber(  # not parsed: the library would strip what it takes for a trunk prefix
        country_code=int(code),
        national_number=int(after),
        italian_leading_zero=zeros > 0,
        number_of_leading_zeros=zeros or None,
    )
    return number if phonenumbers.is_valid_number(number) else None


def forms(digits: str) -> tuple[str, ...]:
    """Return all digits under which WhatsApp may know a number, the given ones first.

    A mobile number of Mexico is used with and without the 1, one of Argentina with and without the 9, one of Brazil
    with and without the ninth digit.
    """
    for without, within, digit in _TWO_FORMS:
        if found := within.fullmatch(digits):
            return digits, found[1] + found[2]
        if found := without.fullmatch(digits):
            return digits, found[1] + digit + found[2]
    return (digits,)


def is_mobile(digits: str) -> bool:
    """Whether a valid number may be a mobile one."""
    number = number_of(digits)
    region = phonenumbers.region_code_for_number(number) if number else None
    if not number or not region:
        return False
    pattern = plan(str(number.country_code), region).mobile
    return bool(re.fullmatch(pattern, phonenumbers.national_significant_number(number)))
