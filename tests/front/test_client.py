from ipaddress import ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.front.client import Clients
from iwts.http import addresses

CLIENTS = Clients([ip_network("10.0.0.0/8"), ip_network("::1/128")])


def found(peer: str, forwarded: str) -> str:
    return addresses.show(CLIENTS.find(addresses.parse(peer) or addresses.NOWHERE, forwarded))


@pytest.mark.parametrize(
    ("peer", "forwarded", "client"),
    [
        ("198.51.100.7", "", "198.51.100.7"),
        ("198.51.100.7", "41.32.0.1", "198.51.100.7"),
        ("10.0.0.1", "41.32.0.1", "41.32.0.1"),
        ("10.0.0.1", "8.8.8.8, 41.32.0.1", "41.32.0.1"),
        ("10.0.0.1", "8.8.8.8, 41.32.0.1, 10.2.3.4", "41.32.0.1"),
        ("10.0.0.1", "10.9.9.9, 10.2.3.4", "10.9.9.9"),
        ("10.0.0.1", "41.32.0.1:5555", "41.32.0.1"),
        ("::1", "[2001:db8::1]:443", "2001:db8::1"),
        ("::1", "2001:db8::1", "2001:db8::1"),
        ("::ffff:10.0.0.1", "::ffff:41.32.0.1", "41.32.0.1"),
        ("10.0.0.1", "41.32.0.1, unknown", "10.0.0.1"),
        ("10.0.0.1", "<script>, , ", "10.0.0.1"),
        ("10.0.0.1", "102.89.7.3,", "102.89.7.3"),
        ("10.0.0.1", ", 8.8.8.8 ,, 102.89.7.3 ,\t, ", "102.89.7.3"),
        ("10.0.0.1", "102.89.7.3, , 10.2.3.4,", "102.89.7.3"),
        ("10.0.0.1", ", ,", "10.0.0.1"),
        ("10.0.0.1", '"102.89.7.3:4711"', "102.89.7.3"),
        ("::1", '8.8.8.8, "[2001:db8:7::9]:443" , "10.2.3.4"', "2001:db8:7::9"),
        ("::1", '"2001:db8:7::9"', "2001:db8:7::9"),
        ("198.51.100.7", '"102.89.7.3",', "198.51.100.7"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("fe80::1%eth0", "", "fe80::1"),
        ("", "41.32.0.1", "0.0.0.0"),
    ],
)
def test_only_entries_of_trusted_proxies_are_believed(peer: str, forwarded: str, client: str) -> None:
    assert found(peer, forwarded) == client


def test_thousands_of_empty_entries_cost_no_more_than_one() -> None:
    assert found("10.0.0.1", "102.89.7.3" + ", " * 8000) == "102.89.7.3"


@given(st.text(), st.text())
def test_any_header_gives_some_address(peer: str, forwarded: str) -> None:
    assert found(peer, forwarded)


@given(st.text(alphabet="0123456789.,: a[]"))
def test_an_untrusted_peer_is_the_client_whatever_it_sends(forwarded: str) -> None:
    assert found("198.51.100.7", forwarded) == "198.51.100.7"
