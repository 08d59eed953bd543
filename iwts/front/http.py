"""Bytes to requests: llhttp and the checks that it lacks. As strict as RFC 9112 allows: the relay rewrites requests."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import httptools

from iwts.front import heads
from iwts.http.addresses import NOWHERE, Address
from iwts.log import requests
from iwts.visits.agents import Kind

MAX_HEAD = 16 * 1024  # bytes of target, headers and trailers
MAX_FIELDS = 100  # headers of different names; browsers send some twenty
MAX_BODY = 256 * 1024  # fifty numbers, each with the longest message
MAX_KEPT = 8 * 1024  # bytes of a refused form that is read all the same, and comes back filled in
OVERHEAD = 256  # bytes of memory for each header, beside its text

METHODS = frozenset({b"GET", b"HEAD", b"POST", b"OPTIONS"})
OF_API = METHODS | {b"PUT", b"PATCH", b"DELETE"}  # the web says which of them an address takes
API = b"/api/"
KNOWN = METHODS | {b"PUT", b"DELETE", b"PATCH", b"TRACE", b"CONNECT", b"QUERY"}

# A name, an address or nothing, and a port (RFC 3986 §3.2.2).
_HOST = re.compile(rb"(?:[\w.~%!$&'()*+,;=-]*|\[[0-9A-Fa-f:.]+\])(?::[0-9]*)?", re.ASCII)
_NOT_ASCII = re.compile(rb"[\x80-\xff]+")
_ABSOLUTE = re.compile(rb"https?://[^/?#]+([^#]*).*", re.IGNORECASE)


class BadRequest(Exception):
    """A request that gets `status` as its answer, after which the connection closes.

    `wait` is the number of seconds until the client may try again, `request` the request if only its body is unread.
    """

    def __init__(self, status: int, wait: float = 0, request: "Request | None" = None) -> None:
        super().__init__(status)
        self.status = status
        self.wait = wait
        self.request = request

    @property
    def weight(self) -> int:
        """The bytes of memory that it takes."""
        return self.request.weight if self.request else 0


class Request:
    """A request: `target` in origin form, header names in lower case, repeated headers joined into a list.

    The target of OPTIONS may be `*`, the whole server.
    `length` is the size of its body as its head states it; None if the body comes in chunks. It `is_whole` once the
    body has arrived. `refusal` is the reason not to answer it, decided at the end of its head; `client` is the address
    that it came from, `agent` the beginning of its User-Agent and `who` its kind; the parser does not set them.
    """

    # Each redirect makes one: defaults of the class cost nothing.
    method: bytes = b""
    target: bytes = b""
    body: bytes = b""
    keep_alive: bool = True
    http_1_0: bool = False
    length: int | None = 0
    is_whole: bool = False
    client: Address = NOWHERE
    agent: str = ""
    who: Kind = Kind.HUMAN
    refusal: BadRequest | None = None
    head: int = 0  # bytes of memory for the head
    _id: str = ""

    def __init__(self) -> None:
        self.headers: dict[bytes, bytes] = {}

    @property
    def id(self) -> str:
        """The id by which the log knows it; made when something needs it."""
        if not self._id:
            self._id = requests.new()
        return self._id

    @property
    def weight(self) -> int:
        """The bytes of memory that it takes."""
        return self.head + len(self.body)


class RequestParser:
    """Parser of a connection's bytes; calls `on_request` for each complete request, in order.

    It calls `on_head` when a head is complete and its body is not. That may return a refusal: then a body of up to
    `MAX_KEPT` is read and stays in the request, and of a larger one nothing. It calls `on_expect` when a client waits
    for `100 Continue` before it sends its body. `feed` raises `BadRequest`; feed nothing after that. `busy` says
    whether a request is incomplete, `in_body` whether its head is complete. `begun` rises whenever a head or a body
    begins.
    """

    def __init__(
        self,
        on_request: Callable[[Request], None],
        on_head: Callable[[Request], BadRequest | None],
        on_expect: Callable[[], None],
    ) -> None:
        self._on_request = on_request
        self._on_head = on_head
        self._on_expect = on_expect
        self.request = Request()  # the incomplete one
        self._body: list[bytes] = []
        self.begun = self._head_size = self._body_size = self._silent = self._fed = 0
        self._renew()

    def _renew(self) -> None:
        self._llhttp: Any = httptools.HttpRequestParser(self)
        self.busy = self.in_body = False

    def drop(self) -> None:
        """Forget everything, also llhttp, which refers back to this; feed nothing after that."""
        self._llhttp = None
        self._body = []

    def feed(self, data: bytes) -> None:
        form = None if self.busy else heads.form_of(data)
        if form and (headers := heads.known(form)):
            self._take(form[0], headers, len(data))
            return
        begun = self.begun
        self._parse(data)
        request = self.request
        if form and self.begun == begun + 2 and not self.busy and request.keep_alive and request.length == 0:
            heads.learn(form, request.headers)

    def _take(self, target: bytes, headers: dict[bytes, bytes], size: int) -> None:
        """Take a GET whose head is known, and which has no body."""
        self.request = request = Request()
        self.begun += 2
        request.method, request.target, request.headers, request.is_whole = b"GET", target, headers, True
        request.head = size + OVERHEAD * len(headers)
        request.refusal = self._on_head(request)
        self._on_request(request)

    def _parse(self, data: bytes) -> None:
        before = self._position() if self.busy else None
        # Some apps send the letters of an address as they are, which llhttp refuses. A new request begins here, so what
        # is encoded is its first line; behind another one (pipelined) and in parts it stays a 400.
        rest = data if self.busy or data.isascii() else _encode_line(data)
        while rest:
            rest = self._feed(rest)
        self._fed += len(data)  # afterwards: a request that begins in here has this part too
        # llhttp holds a field back until it is complete, so an endless one can be noticed only here.
        self._silent = self._silent + len(data) if before == self._position() else 0
        if self._silent > MAX_HEAD:
            raise BadRequest(431)

    @property
    def weight(self) -> int:
        """The bytes of memory that an incomplete request takes, while `busy`."""
        return self._fed + OVERHEAD * len(self.request.headers)

    def _position(self) -> tuple[int, int, int]:
        return self.begun, self._head_size, self._body_size

    def _feed(self, data: bytes) -> bytes:
        """Feed the parser; return the bytes that are left."""
        try:
            self._llhttp.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            # Upgrades are ignored, as RFC 9110 allows; llhttp stops after such a request.
            self._renew()
            return data[upgrade.args[0] :]
        except httptools.HttpParserInvalidMethodError:
            raise BadRequest(501) from None
        except httptools.HttpParserCallbackError as error:
            if isinstance(error.__context__, BadRequest):
                raise error.__context__ from None
            raise
        except httptools.HttpParserError:
            raise BadRequest(400) from None
        return b""

    # llhttp's callbacks

    def on_message_begin(self) -> None:
        self.request = Request()
        self._body = []
        self._head_size = self._body_size = self._fed = 0
        self.begun += 1
        self.busy = True

    def on_url(self, target: bytes) -> None:
        self.request.target += target
        self._head_size += len(target)
        if self._head_size > MAX_HEAD:
            raise BadRequest(431)

    def on_header(self, name: bytes, value: bytes) -> None:
        self._head_size += len(name) + len(value) + 4
        if self._head_size > MAX_HEAD:
            raise BadRequest(431)
        if self.in_body:
            return  # a trailer does not affect its request
        name, headers = name.lower(), self.request.headers
        if name not in headers:
            headers[name] = value
            if len(headers) > MAX_FIELDS:
                raise BadRequest(431)
        else:  # two hosts never pass: `_HOST` allows no space
            headers[name] += (b"; " if name == b"cookie" else b", ") + value

    def on_headers_complete(self) -> None:
        request, llhttp = self.request, self._llhttp
        request.method = llhttp.get_method()
        request.keep_alive = llhttp.should_keep_alive()
        version = llhttp.get_http_version()
        request.http_1_0 = version == "1.0"
        if version not in ("1.0", "1.1"):
            raise BadRequest(505)
        if request.method not in METHODS and not (request.method in OF_API and request.target.startswith(API)):
            raise BadRequest(405 if request.method in KNOWN else 501)
        host = request.headers.get(b"host")
        if not (request.http_1_0 if host is None else _is_host(host)):
            raise BadRequest(400)
        if not request.target.startswith(b"/") and not (request.target == b"*" and request.method == b"OPTIONS"):
            request.target = _origin_form(request.target)
        if b"content-length" in request.headers or b"transfer-encoding" in request.headers:
            self._check_body(request)
        request.head = self._head_size + OVERHEAD * len(request.headers)
        if refusal := self._on_head(request):
            if request.length is None or request.length > MAX_KEPT:
                refusal.request = request
                raise refusal
            request.refusal = refusal
        if (
            request.length != 0
            and not request.http_1_0
            and b"100-continue" in request.headers.get(b"expect", b"").lower()
        ):
            self._on_expect()
        self.begun += 1
        self.in_body = True

    def _check_body(self, request: Request) -> None:
        size = request.headers.get(b"content-length", b"").strip().lstrip(b"0")
        if len(size) > 9 or int(size or b"0") > MAX_BODY:
            raise BadRequest(413, request=request)
        if request.http_1_0 and b"transfer-encoding" in request.headers:
            raise BadRequest(400)  # faulty framing (RFC 9112 §6.1)
        if request.headers.get(b"transfer-encoding", b"chunked").strip().lower() != b"chunked":
            raise BadRequest(501)
        if b"upgrade" in request.headers and self._llhttp.should_upgrade():
            raise BadRequest(501)  # llhttp would read the body as the next request
        request.length = None if b"transfer-encoding" in request.headers else int(size or b"0")

    def on_body(self, data: bytes) -> None:
        self._body.append(data)
        self._body_size += len(data)
        if self._body_size > MAX_BODY:
            raise BadRequest(413, request=self.request)

    def on_message_complete(self) -> None:
        self.busy = self.in_body = False
        self.request.body = b"".join(self._body)
        self.request.is_whole = True
        self._on_request(self.request)


def _encode_line(data: bytes) -> bytes:
    """Percent-encode what is not ASCII in the first line, as browsers do (URL standard, §4.4)."""
    line, end, rest = data.partition(b"\n")
    return b"%s%s%s" % (_NOT_ASCII.sub(lambda run: f"%{run[0].hex('%')}".upper().encode(), line), end, rest)


@lru_cache(256)
def _is_host(value: bytes) -> bool:
    return _HOST.fullmatch(value.strip(b"\t ")) is not None


def _origin_form(target: bytes) -> bytes:
    """Return path and query of an absolute target, the form that proxies use."""
    found = _ABSOLUTE.fullmatch(target)
    if not found:
        raise BadRequest(400)
    return found[1] if found[1].startswith(b"/") else b"/" + found[1]
