"""The second factor: codes as RFC 6238 computes them, each of which counts once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.instance.service import Service
from iwts.owner import factor, password
from iwts.owner.factor import Factor
from tests.conftest import Clock

KEY = b"12345678901234567890"  # of the test vectors in RFC 6238, appendix B


@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (59, "94287082"),
        (1111111109, "07081804"),
        (1111111111, "14050471"),
        (1234567890, "89005924"),
        (2000000000, "69279037"),
        (20000000000, "65353130"),
    ],
)
def test_codes_are_those_of_the_standard(seconds: int, code: str) -> None:
    assert factor.at(KEY, seconds // 30, digits=8) == code
    assert factor.at(KEY, seconds // 30) == code[2:]


@given(st.integers(4, 2**40), st.integers(-3, 3))
def test_only_codes_of_this_moment_and_its_neighbours_count(step: int, off: int) -> None:
    found = factor.step_of(Factor(KEY, 0), factor.at(KEY, step + off), step * factor.STEP)
    others = {factor.at(KEY, step + near) for near in (-1, 0, 1)}
    assert (found is not None) == (factor.at(KEY, step + off) in others)


@given(st.text())
def test_any_text_may_be_typed(typed: str) -> None:
    assert factor.step_of(Factor(KEY, 0), typed, 10**15) in (None, 10**15 // factor.STEP)


@pytest.mark.usefixtures("cheap_hashes")
def test_each_code_counts_once(service: Service, clock: Clock) -> None:
    codes = factor.new_recovery_codes()
    step = clock() // factor.STEP
    with service.db.write() as tx:
        password.put(tx, "hash")
        factor.put(tx, Factor(KEY, step - 1), codes)

    def use(typed: str) -> bool:
        with service.db.write() as tx:
            assert factor.is_right(tx, typed) == factor.is_right(tx, typed)
            right = factor.is_right(tx, typed)
            assert factor.use(tx, typed) == right
        return right

    now = factor.at(KEY, step)
    spaced = f" {now[:3]} {now[3:]} "
    arabic = spaced.translate({ord("0") + n: chr(0x660 + n) for n in range(10)})
    assert [use(arabic), use(now), use(factor.at(KEY, step - 1)), use(factor.at(KEY, step + 1))] == [
        *(True, False, False, True),
    ]
    assert [use(codes[3].upper().replace("-", " ")), use(codes[3]), use(codes[4])] == [True, False, True]
    with service.db.read() as tx:
        assert factor.recovery_left(tx) == 8
        stored = repr([tx.all(f"SELECT * FROM {name}") for name in ("owner", "owner_recovery")])
    assert len(set(codes)) == 10
    assert not [code for code in codes if code in stored or code.replace("-", "") in stored]


def test_the_address_for_apps_has_the_key_and_both_names() -> None:
    assert factor.uri(KEY, "Nour’s: links", "go.example.com:8443") == (
        "otpauth://totp/Nour%E2%80%99s%20%20links:go.example.com%208443"
        "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Nour%E2%80%99s%20%20links"
    )
    assert factor.shown(KEY) == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ"
