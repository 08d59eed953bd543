"""Somebody who visits: HTTP with cookies, and forms as a browser sends them."""

import html
import html.parser
import http.client
import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from tests.patience import PATIENCE

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

    def form(self, action: str) -> dict[str, str]:
        """What a browser sends of the form with that action if nothing more is typed."""
        reader = _FormReader(action)
        reader.feed(self.text)
        assert reader.found, f"no form for {action}"
        return reader.fields

    def error(self, name: str) -> str:
        """What stands beside a field as its error; empty if nothing does."""
        found = re.search(rf'id="{name}-error">.*?<span>(.*?)</span>', self.text, re.DOTALL)
        return html.unescape(found[1]) if found else ""


class _FormReader(html.parser.HTMLParser):
    """The fields of one form in their order, as HTML defines what is sent."""

    def __init__(self, action: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.found = False
        self._action = action
        self._is_inside = self._is_template = False
        self._area = self._list = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        name, kind = given.get("name", ""), given.get("type", "text")
        if tag == "form":
            self._is_inside = given.get("action", "") == self._action
            self.found = self.found or self._is_inside
        self._is_template = self._is_template or tag == "template"
        if not self._is_inside or self._is_template:
            return
        if tag == "input" and name and (kind not in ("checkbox", "radio") or "checked" in given):
            self.fields.setdefault(name, given.get("value", "on" if kind in ("checkbox", "radio") else ""))
        elif tag == "textarea":
            self._area = name
            self.fields[name] = ""
        elif tag == "select":
            self._list = name
        elif tag == "option" and (self._list not in self.fields or "selected" in given):
            self.fields[self._list] = given["value"]

    def handle_endtag(self, tag: str) -> None:
        self._is_inside = self._is_inside and tag != "form"
        self._is_template = self._is_template and tag != "template"
        if tag == "textarea":
            self._area = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self.fields[self._area] += data if self.fields[self._area] else data.removeprefix("\n")


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

    def connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)

    def ask(self, method: str, path: str, body: str | None = None, **headers: str) -> Answer:
        """`headers` are written with underscores; the address is told as a proxy tells it."""
        sent = {"User-Agent": self.agent, "X-Forwarded-For": self.address}
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if body is not None:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        sent.update({name.replace("_", "-"): value for name, value in headers.items()})
        connection = self.connection()
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
        return self.post(action or page, {**self.get(page).form(action or page), **fields})
