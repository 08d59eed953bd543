"""No one lands with a stranger: a number in any form is those digits, a question that offers them, or a refusal."""

import re
from collections.abc import Iterator

import phonenumbers
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from phonenumbers import PhoneNumber, PhoneNumberFormat

from iwts.errors import Invalid
from iwts.links import plans
from iwts.links.phone import Unclear, parse
from tests.conftest import examples
from tests.raw import LONG

REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)
NUMBERS = {  # every kind of number (mobile, fixed, toll-free, VoIP, …) of every country, once, with the country
    (region, phonenumbers.format_number(number, PhoneNumberFormat.E164)[1:]): number
    for region in REGIONS
    for kind in phonenumbers.PhoneNumberType.values()
    if (number := phonenumbers.example_number_for_type(region, kind))
}
CASES = list(NUMBERS)
SHARE = 3 if LONG else 12  # one in that many is dialled from a country, others from the next one
ZEROS = "٠۰०০０"  # Arabic-Indic, Persian, Devanagari, Bengali, full-width
FILLERS = (
    "\u200e\u200f\u061c\u202b\u202c\u2066\u2069\u00ad\u200b\u2060\ufeff\u115f\u1160\u3164\uffa0\u17b4\ufff0\U000e0100"
)
REFUSED = "GA"  # Gabon's examples in the library have their form of before 2019


def prefixes(region: str) -> set[str]:
    """The usual ways to dial abroad from a country, and 00."""
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region)
    usual = {metadata.preferred_international_prefix or "", metadata.international_prefix}
    return {"00", *(re.sub(r"\D", "", prefix) for prefix in usual if re.fullmatch(r"[\d~]+", prefix))}


def forms(region: str, number: PhoneNumber) -> Iterator[str]:
    """The forms in which a country writes its number."""
    international, national, link = (
        phonenumbers.format_number(number, form)
        for form in (PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.NATIONAL, PhoneNumberFormat.RFC3966)
    )
    code, bare = str(number.country_code), phonenumbers.national_significant_number(number)
    yield from (international, international.replace("-", " "), international.replace(" ", "."), link)
    yield from (national, re.sub(r"\D", "", national), bare, f"{code}{bare}", international[1:])
    yield from (f"0{code} {bare}", f"0{international[1:]}")
    yield from (f"{code} {national}", f"+{code} {national}", f"{code} (0) {bare}", f"+{code}(0){bare}")
    for prefix in prefixes(region):
        yield from (f"{prefix}{code}{bare}", f"{prefix} {international[1:]}")


def in_script(text: str, zero: str) -> str:
    return re.sub(r"\d", lambda digit: chr(ord(zero) + int(digit[0])), text)


def filled(text: str, filler: str) -> str:
    return filler + filler.join(text) + filler


def reached(text: str, region: str) -> tuple[str, ...]:
    """The numbers that someone can reach with this input: one, those of a question, or none after a refusal."""
    try:
        return (parse(text, region),)
    except Unclear as question:
        return question.choices
    except Invalid:
        return ()


def check(text: str, region: str, digits: str) -> None:
    found = reached(text, region)
    assert not found or digits in found, (text, region, digits, found)


@given(st.sampled_from(CASES), st.data())
@examples(4)
def test_a_number_is_its_digits_or_a_question_or_a_refusal(case: tuple[str, str], data: st.DataObject) -> None:
    region, digits = case
    text = data.draw(st.sampled_from(list(forms(region, NUMBERS[case]))))
    if zero := data.draw(st.sampled_from(["", *ZEROS])):
        text = in_script(text, zero)
    if filler := data.draw(st.sampled_from(["", *FILLERS])):
        text = filled(text, filler)
    check(text, region, digits)
    if "+" not in text and not re.match("0*", "".join(str(int(c)) for c in text if c.isdecimal()))[0][1:]:
        assert not reached(text, ""), text


@pytest.mark.slow
@pytest.mark.parametrize("region", REGIONS)
def test_every_number_in_every_form_is_its_digits_or_a_question_or_a_refusal(region: str) -> None:
    own = [(digits, number) for (country, digits), number in NUMBERS.items() if country == region]
    for place, (digits, number) in enumerate(own):
        for text in forms(region, number):
            check(text, region, digits)
            check(in_script(text, ZEROS[place % len(ZEROS)]), region, digits)
            check(filled(text, FILLERS[place % len(FILLERS)]), region, digits)
            if not text.startswith(("+", "tel:", "00")):
                assert not reached(text, ""), text


@pytest.mark.slow
@pytest.mark.parametrize("region", REGIONS)
def test_a_number_of_any_country_dialled_from_any_other_is_never_another_one(region: str) -> None:
    for country, digits in CASES[REGIONS.index(region) % SHARE :: SHARE]:
        code = plans.code_of(digits)
        for prefix in prefixes(region):
            check(f"{prefix}{digits}", region, digits)
            check(f"{prefix} {code} {digits.removeprefix(code)}", region, digits)
        if country != REFUSED and len(digits) >= 7:
            assert digits in reached(f"+{digits}", region), digits


def test_a_number_as_its_country_writes_it_is_no_question() -> None:
    for (region, digits), number in NUMBERS.items():
        expected = (digits,) if region != REFUSED and len(digits) >= 7 else ()
        for form in (PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.NATIONAL):
            text = phonenumbers.format_number(number, form)
            assert reached(text, region) == expected, text


@given(st.text("0123456789+-/.() ", max_size=30), st.sampled_from(["", *REGIONS]))
@example("+1 1 415 555 0132", "US")
def test_a_question_has_several_numbers_which_can_be_typed(text: str, region: str) -> None:
    found = reached(text, region)
    assert len(set(found)) == len(found)
    for digits in found:
        assert reached(f"+{digits}", "") == (digits,)
