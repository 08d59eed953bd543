"""Somebody who visits: HTTP with cookies, and forms as a browser sends them."""

import html
import http.client
import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

PHONE = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36"
)
DESKTOP = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def location(self) -> str | None:
        return self.headers["Location"]

    def json(self) -> Any:
        return json.loads(self.body)

    def field(self, name: str) -> str:
        """What a form's field holds, as its reader sees it."""
        tag = re.search(rf'<(input|textarea)[^>]*\bname="{name}"[^>]*>([^<]*)', self.text)
        assert tag, f"no field {name}"
        if tag[1] == "textarea":
            return html.unescape(tag[2]).removeprefix("\n")
        value = re.search(r'\bvalue="([^"]*)"', tag[0])
        return html.unescape(value[1]) if value else ""

    def error(self, name: str) -> str:
        """What stands beside a field as its error; empty if nothing does."""
        found = re.search(rf'id="{name}-error">.*?<span>(.*?)</span>', self.text, re.DOTALL)
        return html.unescape(found[1]) if found else ""


class Visitor:
    """One browser at one server. `agent` and `address` may be changed; cookies stay."""

    def __init__(self, port: int, agent: str = PHONE, address: str = "41.32.0.1") -> None:
        self.port = port
        self.agent = agent
        self.address = address
        self.cookies: dict[str, str] = {}

    def another(self) -> "Visitor":
        """Somebody else's browser at the same server."""
        return Visitor(self.port, self.agent, self.address)

    def ask(self, method: str, path: str, body: str | None = None, **headers: str) -> Answer:
        """`headers` are written with underscores; the address is told as a proxy tells it."""
        sent = {"User-Agent": self.agent, "X-Forwarded-For": self.address}
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if body is not None:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        sent.update({name.replace("_", "-"): value for name, value in headers.items()})
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(method, path, body, sent)
            response = connection.getresponse()
            answer = Answer(response.status, response.headers, response.read())
        finally:
            connection.close()
        for cookie in answer.headers.get_all("Set-Cookie", []):
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, **headers)

    def post(self, path: str, fields: dict[str, str], **headers: str) -> Answer:
        """Send a form without having seen it."""
        return self.ask("POST", path, urlencode(fields), **headers)

    def fill(self, page: str, fields: dict[str, str], action: str | None = None) -> Answer:
        """Open a page, fill in its form and send it."""
        token = self.get(page).field("csrf")
        return self.post(action or page, {"csrf": token, **fields})
