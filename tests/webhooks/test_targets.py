"""Targets: what webhooks may call, and what stays out of their reach."""

import socket
from typing import Any

import pytest

from iwts.errors import IwtsError
from iwts.webhooks import targets
from iwts.webhooks.targets import Refused, Target


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://shop.example.com", Target("shop.example.com", 443, "/")),
        (" https://Shop.example.com:8443/a/b?c=d&e=%20 ", Target("shop.example.com", 8443, "/a/b?c=d&e=%20")),
        ("https://xn--bcher-kva.example?x", Target("xn--bcher-kva.example", 443, "/?x")),
        ("https://[2606:4700::6810:84e5]/x", Target("2606:4700::6810:84e5", 443, "/x")),
        ("https://93.184.215.14/", Target("93.184.215.14", 443, "/")),
    ],
)
def test_a_target_is_a_whole_https_address(url: str, expected: Target) -> None:
    assert targets.parse(url) == expected


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://shop.example.com/",
        "shop.example.com",
        "https://user:word@shop.example.com/",
        "https://shop.example.com/#part",
        "https://shop.example.com:0/",
        "https://shop.example.com:70000/",
        "https:///hooks",
        "https://shop.example.com\\@10.0.0.1/",
        "https://shop.example.com/a b",
        "https://shop.example.com/\r\nx: y",
        "https://bücher.example/",
        "https://\N{KELVIN SIGN}iosk.example/",
        "https://shop.example.com/\N{LATIN SMALL LETTER LONG S}",
        "https://[::1/",
        "https://[1:2]/".replace("1:2", "12345::"),
        "file:///etc/passwd",
        "https://shop.example.com/" + "x" * 2000,
    ],
)
def test_anything_else_is_refused(url: str) -> None:
    with pytest.raises(IwtsError):
        targets.parse(url)


@pytest.mark.parametrize(
    "address",
    [
        *(
            "127.0.0.1",
            "127.8.9.10",
            "0.0.0.0",
            "0.1.2.3",
            "10.20.30.40",
            "172.31.0.9",
            "192.168.7.7",
            "169.254.169.254",
        ),
        *("100.64.0.1", "100.127.255.254", "192.0.0.8", "192.0.2.77", "198.18.3.4", "203.0.113.5", "192.88.99.1"),
        *("224.0.0.251", "239.1.2.3", "240.0.0.1", "255.255.255.255"),
        *("::", "::1", "fe80::1", "fe80::1%lo", "fec0::1", "fd12:3456::1", "ff02::1", "2001:db8::5", "100::1"),
        *("::ffff:127.0.0.1", "::ffff:10.1.1.1", "::7f00:1", "64:ff9b::7f00:1", "64:ff9b::10.0.0.9", "64:ff9b:1::1"),
        *("2002:7f00:1::", "2002:a9fe:a9fe::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "4000::1"),
    ],
)
def test_an_address_inside_is_not_public(address: str) -> None:
    assert not targets.is_public(address)


@pytest.mark.parametrize(
    "address",
    ["93.184.215.14", "100.63.255.255", "172.32.0.1", "::ffff:93.184.215.14", "64:ff9b::5db8:d70e", "2a00::1"],
)
def test_an_address_outside_is_public(address: str) -> None:
    assert targets.is_public(address)


@pytest.mark.parametrize("host", ["localhost", "127.1", "2130706433", "0x7f.0.0.1", "017700000001", "[::1]"])
def test_another_spelling_does_not_lead_inside(host: str) -> None:
    with pytest.raises(Refused, match="not public"):
        targets.resolve(targets.parse(f"https://{host}/"), private=False)
    assert targets.resolve(targets.parse(f"https://{host}/"), private=True)


def test_a_name_with_one_address_inside_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def resolver(_host: str, port: int, **_: Any) -> list[Any]:
        return [(0, 0, 0, "", ("93.184.215.14", port)), (0, 0, 0, "", ("10.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", resolver)
    with pytest.raises(Refused):
        targets.resolve(targets.parse("https://shop.example.com/"), private=False)
