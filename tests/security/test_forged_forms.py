"""Forged forms: what a browser says about their sender, their token and their cookie, in every combination."""

import io
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from typing import Any
from urllib.parse import urlencode

import pytest
from bottle import HTTPResponse

from iwts import tokens
from iwts.instance.service import Service
from iwts.links import codes
from iwts.owner import password, sessions
from iwts.web import app
from iwts.web.frame.forms import Button
from iwts.web.frame.guard import Application
from tests.conftest import PASSWORD, Open

NAME = "go.example.org"
SITES = ("", "same-origin", "same-site", "cross-site", "none")  # Sec-Fetch-Site
ORIGINS = ("", "null", "ours", "https://evil.example", "ours.evil.example")
TOKENS = ("own", "another's", "")  # of this browser's cookie, of another one's, and none
COOKIES = ("own", "unprefixed", "")  # of this browser with its prefix and without, which anyone can set, and none


def is_proven(site: str, origin: str, token: str, cookie: str) -> bool:
    """Whether our page in this browser surely sent the form."""
    if (token, cookie) != ("own", "own"):
        return False
    if site in ("same-site", "cross-site"):
        return False
    return site != "" or origin in ("", "null", "ours")


class Sender:
    """Sends forms to an application in this process: there are some twenty-five thousand."""

    def __init__(self, service: Service, application: Application, prefix: str) -> None:
        self.service, self.application, self.prefix = service, application, prefix
        self.mine, others = tokens.new(), tokens.new()
        self.signed = {"own": self.sign(self.mine), "another's": self.sign(others), "": ""}
        with service.db.write() as tx:
            password.put(tx, codes.hashed(PASSWORD))
            self.owner = sessions.begin(tx, "Firefox")

    def sign(self, cookie: str) -> str:
        bound = tokens.fingerprint(self.service.key, "form", cookie)
        return tokens.sign(self.service.key, "form", bound, self.service.clock())

    def send(self, path: str, site: str, origin: str, token: str, cookie: str) -> int:
        """Send a form; return the status of the answer."""
        sent = urlencode({"csrf": self.signed[token]}).encode()
        cookies = f"{self.prefix}owner={self.owner}"
        if cookie:
            cookies += f"; {self.prefix if cookie == 'own' else ''}csrf={self.mine}"
        environ: dict[str, Any] = {
            "REQUEST_METHOD": "POST",
            "PATH_INFO": path,
            "REQUEST_URI": path,
            "QUERY_STRING": "",
            "CONTENT_LENGTH": str(len(sent)),
            "wsgi.input": io.BytesIO(sent),
            "HTTP_HOST": NAME,
            "HTTP_X_IWTS_CLIENT": "2a02:8108::7",
            "HTTP_COOKIE": cookies,
        }
        ours = self.service.config.public_url
        if origin:
            environ["HTTP_ORIGIN"] = origin.replace("ours", ours)
        if site:
            environ["HTTP_SEC_FETCH_SITE"] = site
        said = []

        def start(status: str, *_: object) -> Callable[[bytes], None]:
            said.append(int(status[:3]))
            return lambda _: None

        for _ in self.application(environ, start):
            pass
        return said[-1]


@pytest.fixture
def sender(open_service: Open, is_https: bool, monkeypatch: pytest.MonkeyPatch) -> Sender:
    """A sender to all forms of the route table, which stop there: 204 is one that would have been obeyed."""

    def obey(*_: object, **__: object) -> HTTPResponse:
        return HTTPResponse(status=204)

    def show(*_: object, status: int = 200, **__: object) -> HTTPResponse:
        return HTTPResponse(status=status)

    stubs = [(method, path, replace(page, page=obey, again=show)) for method, path, page in app.ROUTES if is_form(page)]
    monkeypatch.setattr(app, "ROUTES", stubs)
    service = open_service(base_url=f"{'https' if is_https else 'http'}://{NAME}")
    return Sender(service, app.application(service), "__Host-" if is_https else "")


def is_form(page: object) -> bool:
    return isinstance(page, Button)


FORMS = [path for _, path, page in app.ROUTES if is_form(page)]


# Red where `is_our_form` believed a token without its cookie, where it left out the origin, where `origin.of` took
# same-site for ours, and where it compared the beginning of an origin.
@pytest.mark.parametrize("is_https", [True, False], ids=["https", "http"])
def test_a_form_is_obeyed_only_if_everything_says_that_our_page_sent_it(sender: Sender, is_https: bool) -> None:
    cookies = COOKIES if is_https else ("own", "")
    for path in FORMS:
        address = path.replace("<", "").replace(">", "")
        for combination in product(SITES, ORIGINS, TOKENS, cookies):
            wanted = 204 if is_proven(*combination) else 403
            assert sender.send(address, *combination) == wanted, (path, combination)
