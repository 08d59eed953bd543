from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.http import addresses


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("41.32.0.1", "41.32.0.1"),
        (" 41.32.0.1 ", "41.32.0.1"),
        ("41.32.0.1:5555", "41.32.0.1"),
        ("2001:db8::1", "2001:db8::1"),
        ("[2001:db8::1]", "2001:db8::1"),
        ("[2001:db8::1]:443", "2001:db8::1"),
        ("fe80::1%eth0", "fe80::1"),
        ("::ffff:41.32.0.1", "41.32.0.1"),
        ("[::ffff:41.32.0.1]:80", "41.32.0.1"),
    ],
)
def test_an_address_is_parsed_as_proxies_and_sockets_write_it(text: str, address: str) -> None:
    parsed = addresses.parse(text)
    assert parsed == ip_address(address).packed
    assert addresses.show(parsed) == address


@pytest.mark.parametrize(
    "text", ["", "unknown", "_hidden", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4\0", "٤١.1.1.1", "::g"]
)
def test_an_invalid_address_is_none(text: str) -> None:
    assert addresses.parse(text) is None


@given(st.ip_addresses())
def test_the_network_of_an_address_has_the_documented_width(address: IPv4Address | IPv6Address) -> None:
    truncated = ip_network((address, 24 if address.version == 4 else 48), strict=False).network_address
    assert addresses.truncated(address.packed) == truncated.packed
    assert addresses.site(address.packed) == (address.packed if address.version == 4 else address.packed[:8])


@given(st.text())
def test_any_text_gives_an_address_or_none(text: str) -> None:
    assert len(addresses.parse(text) or bytes(4)) in (4, 16)
