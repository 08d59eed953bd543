"""The log of security events: what it says, what it never says, how much, and that no one waits for it."""

import json
import logging
import re
from pathlib import Path

import pytest

from iwts.processes.log import Json, Text
from tests.conftest import Open, Serve
from tests.faults.conftest import Start, folder, made, start  # noqa: F401 (fixtures)
from tests.visitor import Visitor

FILTER = Path(__file__).parents[2] / "packaging/fail2ban/filter.d/iwts.conf"
FORMATS = {"text": Text(), "json": Json()}
CURL = "curl/8.5.0"


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture) -> "Told":
    caplog.set_level(logging.INFO, "iwts.events")
    return Told(caplog)


class Told:
    """The security events that were logged."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        self._caplog = caplog

    def lines(self, kind: str = "text") -> list[str]:
        return [FORMATS[kind].format(record) for record in self._caplog.records if record.name == "iwts.events"]

    @property
    def messages(self) -> list[str]:
        return [line.split(" ", 3)[3] for line in self.lines()]

    def forget(self) -> None:
        self._caplog.clear()


def offend(visitor: Visitor) -> str:
    """Do everything that strangers do and the log tells; return the secret link that was made on the way."""
    page = visitor.fill("/", {"phone": "+1 415 555 0132", "slug": "nour", "code": "open sesame", "visitor": "2468"})
    secret = re.search(r"/m/([\w-]+)", page.text)
    assert secret
    assert visitor.fill("/open", {"slug": "nour", "code": "a-wrong-code"}).status == 422
    assert visitor.post("/nour", {"code": "a-wrong-code"}).status == 422
    assert visitor.post("/manage/nour/disable", {"csrf": "forged"}, Sec_Fetch_Site="cross-site").status == 403
    renewed = visitor.post("/manage/nour/secret", visitor.get("/manage/nour").form("/manage/nour/secret"))
    shared = visitor.post("/manage/nour/share", renewed.form("/manage/nour/share"))
    assert (renewed.status, shared.status) == (200, 200)
    return secret[1]


# Without the calls of `tell`, nothing is logged; with `addresses.show(client)` for every `ip_storage`, two of the three
# cases fail.
@pytest.mark.usefixtures("cheap_hashes")
@pytest.mark.parametrize(
    ("ip_storage", "address", "shown"),
    [
        ("full", "203.0.113.77", " client=203.0.113.77"),
        ("full", "2001:db8:1:2:3::4", " client=2001:db8:1:2:3::4"),
        ("truncated", "203.0.113.77", " client=203.0.113.0/24"),
        ("truncated", "2001:db8:1:2:3::4", " client=2001:db8:1::/48"),
        ("none", "203.0.113.77", ""),
    ],
)
def test_each_event_is_one_line_with_the_part_of_the_address_that_is_kept_and_no_secret(
    open_service: Open, serve: Serve, told: Told, ip_storage: str, address: str, shown: str
) -> None:
    visitor = serve(open_service(ip_storage=ip_storage))
    visitor.address = address
    secret = offend(visitor)
    assert told.messages == [
        f"event=new_secret{shown} of=link link=nour",
        f"event=wrong_code{shown} of=link link=nour",
        f"event=wrong_code{shown} of=visitor link=nour",
        f"event=refused_form{shown} path=/manage/nour/disable",
        f"event=new_secret{shown} of=link link=nour",
        f"event=new_secret{shown} of=statistics link=nour",
    ]
    for kind in FORMATS:
        text = "\n".join(told.lines(kind))
        for word in (secret, "open sesame", "2468", "a-wrong-code", "forged", *visitor.cookies.values()):
            assert word not in text
    assert [json.loads(line)["event"] for line in told.lines("json")] == [
        "new_secret", "wrong_code", "wrong_code", "refused_form", "new_secret", "new_secret",
    ]  # fmt: skip
