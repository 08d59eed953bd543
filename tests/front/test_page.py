"""The front's own pages: in every language, within their bounds, with rules that their policy allows by hash."""

import base64
import hashlib
import re
from html import unescape

import pytest

from iwts import i18n
from iwts.front.answers import Answers
from iwts.front.http import BadRequest, Request
from iwts.limits.rates import Rate
from tests.conftest import Open, Serve
from tests.visitor import Answer, Visitor

SITE = "https://link.example.com"
MOST = 4096  # bytes of an answer, which the bound on memory leaves out


def refused(status: int = 429, wait: float = 1600, colour: str = "", target: bytes = b"/nour", **headers: str) -> bytes:
    request = Request()
    request.method, request.target = b"GET", target
    request.headers = {name.replace("_", "-").encode(): text.encode() for name, text in headers.items()}
    return Answers(SITE, colour).refusal(BadRequest(status, wait), request)


def text_of(answer: bytes) -> str:
    return unescape(re.sub("<[^>]+>", " ", answer.decode().partition("</style>")[2]))


def language_of(answer: bytes) -> str:
    found = re.search(rb'<html lang="([\w-]+)"', answer)
    assert found
    return found[1].decode()


def assert_allowed(answer: bytes) -> None:
    """Check that the policy allows exactly the rules in the page, and the page loads and runs nothing."""
    styles = re.findall(rb"<style>(.*?)</style>", answer, re.DOTALL)
    digests = [base64.b64encode(hashlib.sha256(style).digest()) for style in styles]
    policies = re.findall(rb"content-security-policy: (.*)\r\n", answer)
    assert policies == [
        b"default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src 'sha256-%s'" % digests[0]
    ]
    assert len(styles) == 1
    assert not re.search(rb'<script|<link|<img|\bsrc=|\bstyle="|\bon\w+=|url\(', answer)


@pytest.mark.parametrize("status", [413, 429, 503])
@pytest.mark.parametrize("code", i18n.NAMES)
def test_it_speaks_every_language_within_its_bound(status: int, code: str) -> None:
    wait = 50 * 60.0
    answer = refused(status, wait, "#fff200", accept_language=f"{code};q=0.9", cookie="theme=light")
    language = i18n.language(code)
    assert f'<html lang="{code}" dir="{language.dir}" data-theme="light">' in answer.decode()
    assert len(answer) <= MOST
    assert_allowed(answer)
    if status == 429:
        assert language.wait(3000) in text_of(answer)
    for other in i18n.NAMES:
        assert f'href="?lang={other}" lang="{other}"' in answer.decode()


def test_it_says_how_long_to_wait() -> None:
    told = "Too many requests from your network. Please try again in 27 minutes."
    assert told in text_of(refused(wait=26.8 * 60))


@pytest.mark.parametrize(
    ("target", "headers", "code"),
    [
        (b"/nour?lang=hi", {"cookie": "lang=fr", "accept_language": "de"}, "hi"),
        (b"/nour?c=x&lang=pt-BR&d", {"accept_language": "de"}, "pt-BR"),
        (b"/nour", {"cookie": "a=b; lang=fr", "accept_language": "de"}, "fr"),
        (b"/nour", {"cookie": "__Host-lang=id;x=y", "accept_language": "de"}, "id"),
        (b"/nour?slang=hi", {"cookie": "slang=fr; x-lang=fr", "accept_language": "de"}, "de"),
        (b"/nour?lang=xx", {"cookie": 'lang="><b>', "accept_language": "tr"}, "tr"),
        (b"/nour?x=" + b"y" * 5000 + b"&lang=hi", {"cookie": "x" * 5000 + "; lang=fr"}, "en"),
    ],
)
def test_the_chosen_language_wins_over_the_browsers(target: bytes, headers: dict[str, str], code: str) -> None:
    assert language_of(refused(target=target, **headers)) == code


def test_the_chosen_appearance_stays() -> None:
    assert b'dir="ltr" data-theme="dark">' in refused(cookie="__Host-theme=dark")
    for cookie in ("", "theme=sepia", "mytheme=dark", 'theme=dark"'):
        assert b'dir="ltr">' in refused(cookie=cookie)


def test_it_has_the_owners_colour() -> None:
    plain, branded = refused(), refused(colour="#7a1fa2")
    assert b"#35691d" in plain
    assert b"#35691d" not in branded
    assert b"--green:#7a1fa2" in branded
    assert_allowed(branded)


# Ways to write /m/: as it is, in escapes, with doubled slashes, and with what the web takes for something added.
SECRET = ("m/", "%6d/", "m%2F", "/m/", "%2fm/", "_/m/", "%E2%80%8Bm/", "*m//", "%256d/")


def test_no_menu_opens_a_secret_link_or_sends_a_form(open_service: Open, serve: Serve) -> None:
    visitor = serve(open_service(limit_requests=Rate(1, 3600)))
    assert visitor.get("/nosuch").status == 404
    asked: list[tuple[Answer, bool]] = [
        (visitor.get("/nosuch"), True),
        (visitor.get("/nour+?c=m/x"), True),
        (visitor.get("/manage/m/"), True),
        (visitor.get("/"), True),
        *((visitor.get(f"/{start}AAAAAAAAAAAAAAAAAAAAAA"), False) for start in SECRET),
        (visitor.post("/nosuch", {"code": "x"}), False),
    ]
    for page, has_menu in asked:
        assert page.status == 429
        assert ("?lang=tr" in page.text) == has_menu


def test_answers_of_other_kinds_allow_nothing(visitor: Visitor) -> None:
    policy = visitor.ask("DELETE", "/nosuch").headers["Content-Security-Policy"]
    assert policy == "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"
