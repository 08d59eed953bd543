"""Phone numbers: parsing typed or pasted text into the digits that a WhatsApp link needs.

The parser never guesses. A letter, an extension or a second number that silently became digits or disappeared would
lead every visitor to a stranger. Each of them is an error that says what to do instead. Digits that may mean several
numbers are a question, `Unclear`.

Digits are built from the numbering plans, never from a formatter's output.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

import phonenumbers
from phonenumbers import NumberParseException

from iwts.errors import N_, Invalid, Region
from iwts.links import dialled, plans
from iwts.links.dialled import Dialled
from iwts.links.plans import Old, Plan

_ARGENTINA = N_(
    "Argentine numbers come in two forms. Test this number before you print it. "
    "If the chat does not open, add or remove the 9 after +54."
)
_MEXICO = N_(
    "Mexican numbers come in two forms. Test this number before you print it. "
    "If the chat does not open, add or remove the 1 after +52."
)
_BRAZIL = N_("Brazilian mobile numbers now have a 9 after the area code. Test this number before you print it.")

# Also used by static/send.js, which reads numbers in the browser.
TOO_SHORT = N_("This number is too short for its country (%(country)s). Check for a missing digit.")
TOO_LONG = N_("This number is too long for its country (%(country)s). Check for an extra digit.")
NO_SUCH = N_("This is not a valid number for its country (%(country)s). Check the digits.")
NO_COUNTRY = N_("Choose a country, or start with +.")
NO_SUCH_CODE = N_("No country uses this calling code. Check the first digits.")
ELSEWHERE = N_(
    "This is not a valid number for its country (%(country)s). If it is from another one (%(other)s), start with +."
)
OLD = N_(
    "This is an old number (%(country)s). Since %(year)s, numbers there have %(length)s digits after +%(code)s "
    "and begin with %(begin)s."
)
WHICH = N_("Which number do you mean?")
_UNCLEAR = N_("These digits can mean %(numbers)s. Type the right one with its +.")

# A number of so many digits is possible in Germany and Austria, but hardly anyone has one.
_RARE = 14


class Unclear(Invalid):
    """Digits that may mean any of the numbers in `choices`: pages ask which one."""

    def __init__(self, field: str, choices: tuple[str, ...]) -> None:
        super().__init__(field, _UNCLEAR, numbers=" / ".join(map(show, choices)))
        self.choices = choices


class _Reading(NamedTuple):
    """A number that the input may mean: how many digits of the input are a prefix, and how many a calling code."""

    digits: str
    prefix: int = 0
    code: int = 0


def parse(text: str, region: str = "", field: str = "phone") -> str:
    """Parse one valid number, typed in any usual way or pasted as a link or a line of a contact.

    Returns its digits: country code and national number, 7 to 15 (E.164), never with a leading zero.

    `region` is the country chosen next to the field, two letters; "" (or an unknown one) for none. Without it, the
    number must begin with + or 00. Raises Invalid(field, …) for any other input, and no other error.
    """
    typed = dialled.read(text, field)
    home = None if typed.is_linked else plans.home(region)
    if any(digits == "0" for _, digits in typed.brackets[_is_code_before(typed, home) :]):
        raise Invalid(field, dialled.FOREIGN, found="(0)")
    found = _likely(typed, _readings(typed, home))
    found |= _parts(typed, home, set(found), field)
    if not found:
        raise _problem(typed, home, field)
    if len(found) > 1:
        raise Unclear(field, tuple(found))
    return next(iter(found))


def _readings(typed: Dialled, home: Plan | None) -> list[_Reading]:
    """Return the valid numbers that the input may mean, the most likely first."""
    found = [reading for start in _starts(typed, home) for reading in _abroad(typed, start)]
    if _is_code_before(typed, home):
        pass
    elif home and typed.plus != "+":
        found += [_Reading(home.calling + form) for form in sorted(home.dialled(typed.digits))]
    elif home and home.prefix.lstrip("0") and typed.digits.startswith(home.prefix):
        # +8 495 …: in Russia, 8 is dialled before every number, and some write a plus before it.
        bare = home.forms(typed.digits) - {typed.digits} | {typed.digits.removeprefix(home.prefix)}
        found += [_Reading(home.calling + form, len(home.prefix)) for form in sorted(bare)]
    return [reading for reading in found if plans.number_of(reading.digits)]


def _starts(typed: Dialled, home: Plan | None) -> Iterator[int]:
    """Yield the places where a calling code may begin: after the country's own prefix, before the usual 00."""
    if home and (prefix := re.match(home.abroad, typed.digits)):
        yield prefix.end()
    if typed.digits.startswith("00"):
        yield 2
    if home and _is_zero_before_code(typed, home):
        yield 1
    if typed.plus or (home and (typed.digits.startswith(home.calling) or _is_code_before(typed, home))):
        yield 0


def _is_zero_before_code(typed: Dialled, home: Plan) -> bool:
    """Whether 049 171 … in Germany may be an unfinished 0049, and not only an area code.

    A space behind the code tells, or that there are too many digits for an area code: 04921 5550132 is in Emden.
    """
    if not typed.digits.startswith(f"0{home.calling}"):
        return False
    is_apart = any(each.place == len(home.calling) + 1 for each in typed.breaks)
    return is_apart or len(home.calling + typed.digits) > _RARE


def _is_code_before(typed: Dialled, home: Plan | None) -> bool:
    """Whether a bracket holds a trunk prefix, which marks what stands before it as a calling code: 49 (0) 221."""
    if not typed.brackets:
        return False
    place, bracket = typed.brackets[0]
    prefix = re.match(f"(?:{home.abroad})|00" if home else "00", typed.digits)
    for before in (typed.digits[:place], typed.digits[prefix.end() : place] if prefix else ""):
        if before in plans.REGIONS and bracket in ("0", plans.plan(before).prefix):
            return True
    return False


def _abroad(typed: Dialled, start: int) -> list[_Reading]:
    """Return the readings with a calling code that begins at a place."""
    code = plans.code_of(typed.digits[start:])
    if not code:
        return []
    plan, after = plans.plan(code), start + len(code)
    forms = plan.forms(typed.digits[after:])
    if typed.brackets[:1] in (((after, "0"),), ((after, plan.prefix),)):
        forms.add(typed.digits[after:].removeprefix(typed.brackets[0][1]))
    return [_Reading(code + form, start, len(code)) for form in sorted(forms)]


def _likely(typed: Dialled, found: list[_Reading]) -> dict[str, None]:
    """Return the digits of the readings, without those that the signs between the digits contradict.

    No one puts a space inside a calling code or a prefix: 002 1 253 … is dialled in Korea, after 002; 00 212 53 … not.
    """
    inside = [
        any(0 < b.place < r.prefix or r.prefix < b.place < r.prefix + r.code for b in typed.breaks) for r in found
    ]
    if not all(inside):
        found = [reading for reading, is_inside in zip(found, inside, strict=True) if not is_inside]
    digits = dict.fromkeys(reading.digits for reading in found)
    # With Germany chosen, 4915123456789 is a mobile number or, in theory, a landline (04915 123456789). WhatsApp is
    # used on mobile phones, so this is no question. In 27 846 2039, both are usual.
    usual = [each for each in digits if len(each) < _RARE]
    return dict.fromkeys(usual) if len(usual) == 1 and plans.is_mobile(usual[0]) else digits


def _parts(typed: Dialled, home: Plan | None, whole: set[str], field: str) -> dict[str, None]:
    """Return the numbers that end before a short last part, such as 555019-12; raise `Invalid` for two numbers.

    In some countries numbers have no fixed length, so the whole may be a number as well.
    """
    found: dict[str, None] = {}
    is_usual = any(len(each) < _RARE for each in whole)  # 49 01512 3456789, although 4901512 and 3456789 are numbers
    for n, (place, group, signs) in enumerate(typed.breaks if len(typed.digits) <= _MOST_SPLIT else ()):
        before = typed.breaks[:n]
        head = _likely(typed, _readings(typed._replace(digits=typed.digits[:place], breaks=before), home))
        tail = typed.digits[place:]
        is_alike = "/" in signs and len(tail) == group >= _LEAST_ALIKE
        is_number = not is_usual and min(place, len(tail)) >= _LEAST_APART and _is_number(tail, home, head)
        after = (typed.breaks[n + 1].place if n + 1 < len(typed.breaks) else len(typed.digits)) - place
        # 55 50 13/14 are two numbers, 55/50/13 is one. An extension is often longer than a pair: 55 50 13-120.
        is_unlike = bool(before) and signs.strip() != before[-1].signs.strip()
        is_part = after <= max(group, 3) if is_unlike else after < group
        if is_alike or (head and (is_number or ("/" in signs and is_part))):
            raise Invalid(field, dialled.SEVERAL)
        if whole and after == len(tail) and is_part and re.search(r"[-.(~\\]", signs):
            found |= head
    return found


def _is_number(digits: str, home: Plan | None, head: dict[str, None]) -> bool:
    """Whether digits are a number in the country of the number before them."""
    here = home or next((plans.plan(plans.code_of(each)) for each in head), None)
    return bool(here and _readings(Dialled(digits), here))


_MOST_SPLIT = 40  # digits: more than two numbers with their prefixes
_LEAST_APART = 7  # digits; fewer may be a group of one number: 27 12 34 56 in Luxembourg
_LEAST_ALIKE = 6  # digits; fewer may be an area code: 01750/55501


def _problem(typed: Dialled, home: Plan | None, field: str) -> Invalid:
    """Return why there is no number in the input."""
    start = next(_starts(typed, home), None)
    for reading in (each for begin in _starts(typed, home) for each in _abroad(typed, begin)):
        if old := plans.old(reading.digits):
            return _outdated(old, plans.plan(plans.code_of(reading.digits)), field)
    if start is None or (not start and not typed.plus):  # dialled inside the country
        if not home:
            return Invalid(field, NO_COUNTRY)
        problem = _misfit(home, min(home.dialled(typed.digits), key=len), field)
        if problem.text == NO_SUCH or problem.text == TOO_LONG:
            for other in _abroad(typed, 0):
                if plans.number_of(other.digits) and (origin := country(other.digits)):
                    return Invalid(field, ELSEWHERE, country=Region(home.region), other=Region(origin))
        return problem
    digits = typed.digits[start:]
    code = plans.code_of(digits)
    plan = plans.plan(code) if code else None
    if home and home.calling == code:
        plan = home
    if not plan or not plan.region:
        return Invalid(field, NO_SUCH_CODE)
    return _misfit(plan, min(plan.forms(digits[len(code) :]), key=len), field)


def _misfit(plan: Plan, number: str, field: str) -> Invalid:
    """Return the error for a number, without its calling code, that does not fit its country's plan."""
    if old := plans.old(plan.calling + number):
        return _outdated(old, plan, field)
    is_short, is_long = len(number) < min(plan.lengths), len(number) > max(plan.lengths)
    text = TOO_SHORT if is_short else TOO_LONG if is_long else NO_SUCH
    return Invalid(field, text, country=Region(plan.region))


def _outdated(old: Old, plan: Plan, field: str) -> Invalid:
    return Invalid(field, OLD, country=Region(plan.region), code=plan.calling, **old._asdict())


def show(digits: str) -> str:
    """Return stored digits as their country writes them, in international form: `+1 415-555-0132`.

    Never raises and never changes the digits: a number outside every plan is shown as "+" and digits.
    """
    if mexican := plans.MEXICO_521.fullmatch(digits):  # the library knows the form without the 1
        return show(f"52{mexican[1]}").replace("+52", "+52 1", 1)
    try:
        number = phonenumbers.parse(f"+{digits}")
    except NumberParseException:
        return f"+{digits}"
    shown = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return shown if re.sub(r"\D", "", shown) == digits else f"+{digits}"


def country(digits: str) -> str:
    """Return the country of stored digits, two letters; "" for unknown codes and for codes without a country."""
    with suppress(NumberParseException):
        found = phonenumbers.region_code_for_number(phonenumbers.parse(f"+{digits}"))
        return found if found in plans.CALLING_CODES else ""
    return ""


def warning(digits: str) -> str:
    """Return a warning (an English text marked by N_) if WhatsApp may know the number in another form; else ""."""
    if digits.startswith("54"):
        return _ARGENTINA
    if digits.startswith("52"):
        return _MEXICO
    return _BRAZIL if plans.BRAZIL_8.fullmatch(digits) else ""


def calling_codes() -> dict[str, int]:
    """Return every country (two letters, sorted) with its calling code, for a list of choices."""
    return {region: int(code) for region, code in sorted(plans.CALLING_CODES.items())}


def is_main(region: str) -> bool:
    """Whether a calling code alone means this country: +1 without more digits is the United States."""
    return plans.REGIONS[plans.CALLING_CODES[region]][0] == region
