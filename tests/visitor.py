"""A visitor: HTTP with cookies, and forms as a browser sends them."""

import html
import http.client
import json
import re
from collections import ChainMap
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from tests.logged import LOG
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
        """Return the content of a form field, as its reader sees it."""
        tag = re.search(rf'<(input|textarea)[^>]*\bname="{name}"[^>]*>([^<]*)', self.text)
        assert tag, f"no field {name}"
        if tag[1] == "textarea":
            return html.unescape(tag[2]).removeprefix("\n")
        value = re.search(r'\bvalue="([^"]*)"', tag[0])
        return html.unescape(value[1]) if value else ""

    def form(self, action: str) -> dict[str, str]:
        """Return the fields that a browser sends for the form with that action if nothing more is typed."""
        forms = _FORM.findall(_TEMPLATE.sub("", self.text))
        fields = [_fields(form) for tag, form in forms if _attributes(tag).get("action", "") == action]
        assert fields, f"no form for {action}"
        return dict(ChainMap(*fields))

    def error(self, name: str) -> str:
        """Return the error next to a field; empty if there is none."""
        found = re.search(rf'id="{name}-error">.*?<span>(.*?)</span>', self.text, re.DOTALL)
        return html.unescape(found[1]) if found else ""


# Tags as our templates write them, without `>` in attributes: html.parser takes ten times as long.
_TEMPLATE = re.compile(r"<template\b.*?</template>", re.DOTALL)
_FORM = re.compile(r"<form\b([^>]*)>(.*?)</form>", re.DOTALL)
_FIELD = re.compile(r"<(input|textarea|select|option)\b([^>]*)>([^<]*)")
_ATTRIBUTE = re.compile(r'([a-z-]+)(?:="([^"]*)")?')


def _attributes(tag: str) -> dict[str, str]:
    return {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(tag)}


def _fields(form: str) -> dict[str, str]:
    """Return the fields that one form sends, in HTML's order."""
    fields: dict[str, str] = {}
    list_ = ""
    for tag, rest, text in _FIELD.findall(form):
        if tag == "option" and list_ in fields and "selected" not in rest:
            continue
        given = _attributes(rest)
        name, kind = given.get("name", ""), given.get("type", "text")
        if tag == "input" and name and (kind not in ("checkbox", "radio") or "checked" in given):
            fields.setdefault(name, given.get("value", "on" if kind in ("checkbox", "radio") else ""))
        elif tag == "textarea":
            fields[name] = html.unescape(text).removeprefix("\n")
        elif tag == "select":
            list_ = name
        elif tag == "option" and (list_ not in fields or "selected" in given):
            fields[list_] = given["value"]
    return fields


class Visitor:
    """One browser connected to one server. `agent` and `address` may be changed; cookies stay.

    Without an address it seems to be on the server's machine, with no proxy in between. Before and after each request,
    `settle` waits until the server knows what the test has changed, and the database what the server has.
    """

    def __init__(
        self, port: int, agent: str = PHONE, address: str = "41.32.0.1", settle: Callable[[], object] = lambda: None
    ) -> None:
        self.port = port
        self.agent = agent
        self.address = address
        self.cookies: dict[str, str] = {}
        self._settle = settle

    def another(self) -> "Visitor":
        """Return another person's browser, connected to the same server."""
        return Visitor(self.port, self.agent, self.address, self._settle)

    def connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)

    def ask(self, method: str, path: str, body: str | None = None, **headers: str) -> Answer:
        """Send a request. `headers` are written with underscores; the address is sent as a proxy does."""
        self._settle()
        sent = {"User-Agent": self.agent}
        if self.address:
            sent["X-Forwarded-For"] = self.address
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if body is not None:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
            sent["Origin"] = f"http://{headers.get('Host', f'127.0.0.1:{self.port}')}"
        sent.update({name.replace("_", "-"): value for name, value in headers.items()})
        connection = self.connection()
        try:
            connection.request(method, path, body, sent)
            response = connection.getresponse()
            answer = Answer(response.status, response.headers, response.read())
        finally:
            connection.close()
        self._settle()
        LOG.see(sent, body or "", answer.headers, answer.body)
        for cookie in answer.headers.get_all("Set-Cookie", []):
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
            if "; Max-Age=0;" in cookie:
                del self.cookies[name]
        return answer

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, **headers)

    def follow(self, answer: Answer) -> Answer:
        """Return the page that the answer to an accepted form leads to."""
        assert answer.status == 303, answer.text
        return self.get(str(answer.location))

    def health(self) -> Any:
        """Return the health report that a program on the server's machine gets."""
        return Visitor(self.port, address="").get("/healthz").json()

    def post(self, path: str, fields: dict[str, str], **headers: str) -> Answer:
        """Send a form without opening its page."""
        return self.ask("POST", path, urlencode(fields), **headers)

    def fill(self, page: str, fields: dict[str, str], action: str | None = None) -> Answer:
        """Open a page, fill in its form and send it."""
        return self.post(action or page, {**self.get(page).form(action or page), **fields})
