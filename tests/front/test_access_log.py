"""The access log, and the request ids by which an answer is found in the log."""

import json
import re
from collections.abc import Callable

import pytest

from iwts.log.events import Event
from tests.faults.conftest import Start, folder, made, start  # noqa: F401 (fixtures)
from tests.faults.server import Server
from tests.patience import eventually
from tests.raw import HOST, exchange
from tests.visitor import PHONE, Answer, Visitor

pytestmark = pytest.mark.slow

SECRET = "wJalrXUtnFEMI-K7MDENG_"
NUMBER = "4915123456789"


def told(server: Server, count: int) -> list[dict[str, str]]:
    """Return the lines of the access log, once there are so many."""

    def lines() -> list[dict[str, str]]:
        found = [json.loads(line) for line in server.log.splitlines() if line.startswith("{")]
        return [line for line in found if line.get("event") == Event.ACCESS]

    eventually(lambda: len(lines()) >= count)
    return lines()


def test_each_request_is_one_line(start: Start) -> None:  # noqa: F811
    server = start(access_log="on", log_format="json", trusted_proxies="127.0.0.1", ip_storage="truncated")
    before = len(told(server, 0))
    visitor = Visitor(server.visitor.port, PHONE, "203.0.113.77")
    visitor.get("/nour?utm_source=x")
    visitor.get("/my")
    visitor.get("/no-such-link")
    visitor.ask("HEAD", "/nour", User_Agent="WhatsApp/2.23.20")
    lines = told(server, before + 4)[before:]
    assert [(line["method"], line["path"], line["status"], line["who"]) for line in lines] == [
        ("GET", "/nour", "302", "human"),
        ("GET", "/my", "200", "human"),
        ("GET", "/no-such-link", "404", "human"),
        ("HEAD", "/nour", "200", "preview"),
    ]
    assert {line["client"] for line in lines} == {"203.0.113.0/24"}
    assert all(float(line["ms"]) >= 0 and re.fullmatch("[0-9a-f]{8}", line["request"]) for line in lines)
    assert len({line["request"] for line in lines}) == 4


def test_no_line_has_a_query_a_secret_or_a_phone_number(start: Start) -> None:  # noqa: F811
    server = start(access_log="on", log_format="json", ip_storage="none")
    before = len(told(server, 0))
    paths = [
        *(f"{path}{SECRET}" for path in ("/m/", "/s/", "/forget/", "/admin/login/", "//m/", "/m%2F", "/nour?x=")),
        *(f"/{NUMBER}", f"/+{NUMBER}", "/+49-151-234-567-89", f"/%2B{NUMBER}", f"/call-{NUMBER}"),
    ]
    for path in paths:
        server.visitor.get(path)
    lines = told(server, before + len(paths))[before:]
    text = json.dumps(lines)
    assert SECRET not in text
    assert not re.search(r"\d{7}|234-567", "".join(line["path"] for line in lines))
    assert not any("client" in line for line in lines)
    assert [line["path"] for line in lines][:4] == ["/m", "/s", "/forget", "/admin"]


def test_a_flood_that_the_owner_wants_to_see_is_told_completely(start: Start) -> None:  # noqa: F811
    server = start(access_log="on", log_format="json")
    before = len(told(server, 0))
    for _ in range(100):  # other kinds of lines have 60 a minute
        server.visitor.get("/nour")
    assert len(told(server, before + 100)) == before + 100


def test_without_the_setting_there_is_no_access_log(start: Start) -> None:  # noqa: F811
    server = start(limit_previews="1/hour")
    for _ in range(2):
        server.visitor.get("/nour", User_Agent="WhatsApp/2.23.20")
    eventually(lambda: "event=limit" in server.log)
    assert "event=access" not in server.log


def get(path: str, **headers: str) -> Callable[[Visitor], Answer]:
    return lambda visitor: visitor.get(path, **headers)


@pytest.mark.parametrize(
    ("ask", "status"),
    [
        (get("/no-such-link"), 404),
        (get("/manage/nour"), 403),
        (lambda visitor: visitor.post("/", {"phone": "x" * 300_000}), 413),
        (lambda visitor: visitor.ask("DELETE", "/nour"), 405),
    ],
)
def test_an_error_names_its_request(start: Start, ask: Callable[[Visitor], Answer], status: int) -> None:  # noqa: F811
    server = start(access_log="on", log_format="json")
    answer = ask(server.visitor)
    assert answer.status == status
    assert re.fullmatch("[0-9a-f]{8}", answer.headers["x-request-id"])
    assert server.visitor.get("/nour").headers["x-request-id"] is None


def test_an_error_is_found_in_the_log_by_its_id(start: Start) -> None:  # noqa: F811
    server = start(limit_bots="1/hour", access_log="on")
    bot = Visitor(server.visitor.port, "curl/8.5.0")
    answers = [bot.get("/nour"), bot.get("/nour")]
    assert [answer.status for answer in answers] == [302, 429]
    name = answers[1].headers["x-request-id"]
    eventually(lambda: server.log.count(f"request={name}\n") == 2)
    assert re.search(rf"WARNING event=limit client=\S+ limit=limit_bots request={name}\n", server.log)
    assert re.search(rf"INFO event=access .*status=429 .*request={name}\n", server.log)


@pytest.mark.parametrize("log_format", ["text", "json"])
def test_a_line_of_the_web_has_the_id_that_the_client_got(start: Start, log_format: str) -> None:  # noqa: F811
    server = start(log_format=log_format)
    answer = server.visitor.post("/manage/nour", {"csrf": "forged"}, Sec_Fetch_Site="cross-site")
    assert answer.status == 403
    name = answer.headers["x-request-id"]
    eventually(lambda: name in server.log)
    line = next(line for line in server.log.splitlines() if name in line)
    assert "refused_form" in line
    assert f'"request": "{name}"' in line if log_format == "json" else line.endswith(f" request={name}")


def test_a_request_that_cannot_be_read_gets_an_id_too(start: Start) -> None:  # noqa: F811
    server = start()
    received = exchange(server.visitor.port, [b"GET /nour HTTP/1.1\r\n" + HOST + b"a b: c\r\n\r\n"])
    assert re.search(rb"^HTTP/1.1 400 .*\r\nx-request-id: [0-9a-f]{8}\r\n", received, re.DOTALL)
