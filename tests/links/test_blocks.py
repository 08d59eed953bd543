"""Values of blocks: what the owner types, and what each keeps out."""

import fnmatch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts import emails
from iwts.errors import Invalid
from iwts.http import addresses
from iwts.links import block_values as values
from iwts.links import plans, slugs
from iwts.links.block_values import Kind
from tests.conftest import examples


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (Kind.NUMBER, "+66 2 123 0123", "6621230123"),
        (Kind.NUMBER, "https://wa.me/6621230123?text=hi", "6621230123"),
        (Kind.NUMBER, "٠٠٦٦ ٢ ١٢٣ ٠١٢٣", "6621230123"),
        (Kind.PREFIX, "+234 802 000…", "234802000"),
        (Kind.PREFIX, "00234-802*", "234802"),
        (Kind.PREFIX, "۲۳۴۸۰۲", "234802"),
        (Kind.PREFIX, "+1", "1"),
        (Kind.PREFIX, "+852 5123 4567", "85251234567"),  # all of a number
        (Kind.PREFIX, "+3", "3"),
        (Kind.PREFIX, "+49 (0) 171", "49171"),
        (Kind.NETWORK, " 203.0.113.24 ", "203.0.113.24/32"),
        (Kind.NETWORK, "203.0.113.24/24", "203.0.113.0/24"),
        (Kind.NETWORK, "2001:DB8:1:2:3::4", "2001:db8:1:2::/64"),
        (Kind.NETWORK, "2001:db8:1:2:3::4/128", "2001:db8:1:2:3::4/128"),
        (Kind.NETWORK, "::ffff:203.0.113.0/120", "203.0.113.0/24"),
        (Kind.NETWORK, "0.0.0.0/0", "0.0.0.0/0"),
        (Kind.EMAIL, "Eve+1@Spam.example", "eve@spam.example"),
        (Kind.EMAIL, "e.ve@googlemail.com", "eve@gmail.com"),
        (Kind.EMAIL, "@Spam.example", "@spam.example"),
        (Kind.EMAIL, "bücher.example", "@xn--bcher-kva.example"),
        (Kind.NAME, " *BANK** ", "*bank*"),
        (Kind.NAME, "gov-*", "gov-*"),
    ],
)
def test_each_kind_of_block_has_one_form(kind: Kind, typed: str, value: str) -> None:
    assert values.parse(kind, typed) == value


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        *[(Kind.NUMBER, typed) for typed in ("", "0212 555 01 32", "+1", "+999 1234567", "+44 7700 900871 x5", "anna")],
        *[
            (Kind.NUMBER, typed)
            for typed in ("+81 90 1234 567", "+65 8123 45678", "0031 6 1234", "+1 876 555 01", "+44 7700 900871")
        ],
        *[(Kind.PREFIX, typed) for typed in ("", "00", "0171", "+999", "+1 415 555 0132 99999", "+44 or +49")],
        *[(Kind.PREFIX, typed) for typed in ("+1 876 555 01234", "+229 97 12 34 56 789")],
        *[(Kind.NETWORK, typed) for typed in ("", "203.0.113", "203.0.113.0/33", "spam.example", "1", "::/129")],
        *[(Kind.EMAIL, typed) for typed in ("", "@", "eve@", "@@a.example", "spam", "eve@a.example, x@b.example")],
        *[(Kind.NAME, typed) for typed in ("", "*", "-*", "bänk*", "b?nk", "a" * 41)],
    ],
)
def test_what_no_block_can_be_has_an_error_beside_its_field(kind: Kind, typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        values.parse(kind, typed)
    assert refused.value.field == values.FIELD


def test_a_number_without_a_country_is_not_guessed() -> None:
    assert values.parse(Kind.NUMBER, "0532 123 45 67", "TR") == "905321234567"


@pytest.mark.parametrize(
    ("one", "other"),
    [("5215512345678", "525512345678"), ("5491155501234", "541155501234"), ("5511987654321", "551187654321")],
)
def test_a_block_of_one_form_of_a_number_is_one_of_the_other(one: str, other: str) -> None:
    for blocked, written in ((one, other), (other, one)):
        assert (Kind.NUMBER, blocked) in values.of_number(written)
        assert (Kind.PREFIX, blocked[:5]) in values.of_number(written)


@given(st.sampled_from(sorted(plans.REGIONS)), st.from_regex(r"\d{5,11}", fullmatch=True))
@examples(1)
def test_forms_of_a_number_have_each_other(code: str, rest: str) -> None:
    forms = plans.forms(code + rest)
    assert forms[0] == code + rest
    assert all(set(plans.forms(form)) == set(forms) for form in forms)
    assert len({form[:2] for form in forms}) == 1


@pytest.mark.parametrize(
    ("value", "inside", "outside"),
    [
        ("203.0.113.0/24", "203.0.113.255", "203.0.114.0"),
        ("203.0.113.24/32", "203.0.113.24", "203.0.113.25"),
        ("2001:db8:1:2::/64", "2001:db8:1:2:ffff::", "2001:db8:1:3::"),
        ("::/0", "2001:db8::1", "203.0.113.24"),
    ],
)
def test_a_network_has_its_addresses(value: str, inside: str, outside: str) -> None:
    def is_in(address: str) -> bool:
        packed = addresses.parse(address)
        assert packed
        return (Kind.NETWORK, value) in values.of_client(packed)

    assert (is_in(inside), is_in(outside)) == (True, False)


@pytest.mark.parametrize(
    ("value", "inside", "outside"),
    [
        ("eve@spam.example", "eve+shop@spam.example", "eva@spam.example"),
        ("eve@gmail.com", "e.v.e@googlemail.com", "eve@example.com"),
        ("@spam.example", "anyone@mail.spam.example", "spam.example@example.com"),
        ("@gmail.com", "anyone@googlemail.com", "gmail@example.com"),
    ],
)
def test_an_address_or_a_domain_has_its_spellings(value: str, inside: str, outside: str) -> None:
    asked = [(Kind.EMAIL, value) in values.of_email(emails.parse(address)) for address in (inside, outside)]
    assert asked == [True, False]


@pytest.mark.parametrize(
    ("pattern", "like", "unlike"),
    [
        ("*bank*", "my-8ank-24", "ban"),
        ("*bank*", "b-4-n-k", "baker"),
        ("paypal*", "paypa1-help", "my-paypal"),
        ("*login", "secure-1og1n", "login-page"),
        ("bank", "ba-nk", "banks"),
        ("gov-*", "gov-tax", "govern"),
        ("a*b*c", "axxbxxc", "acb"),
        ("ab*ba", "abba", "aba"),
    ],
)
def test_a_name_is_compared_as_it_looks(pattern: str, like: str, unlike: str) -> None:
    assert [values.is_named_like(slug, pattern) for slug in (like, unlike)] == [True, False]


_SLUG = st.text(alphabet="ab-", max_size=12)


@given(_SLUG, st.text(alphabet="ab-*", max_size=12))
@examples(3)
def test_a_pattern_is_a_glob(slug: str, pattern: str) -> None:
    seen = slug if "-" in pattern else slug.replace("-", "")
    assert values.is_named_like(slug, pattern) == fnmatch.fnmatchcase(seen, pattern)


def test_no_pattern_takes_long() -> None:
    assert not values.is_named_like("a" * slugs.MAX_LENGTH, "a*" * 19 + "b")  # years, for a search that goes back
