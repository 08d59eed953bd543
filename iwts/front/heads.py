"""Heads that were read before: browsers of one kind send the same bytes, except for the link and their own address.

All else that a head has is its form. llhttp reads a form once, with all checks; the next head of that form differs only
in a target and a list of addresses, whose characters mean nothing to HTTP. So no head is accepted that llhttp refuses.
"""

import re

MOST = 512  # forms that are kept: the usual browsers, languages and referrers
LONGEST = 2048  # bytes of a head that is looked up; a longer one may also be too long

Headers = dict[bytes, bytes]
Form = tuple[bytes, bytes, tuple[bool, bytes]]  # a target, the addresses that proxies appended, the rest

_TARGET = re.compile(rb"GET (/[\w.~%!$&'()*+,;=:@/?-]*+)(?= HTTP/1\.1\r\n)")
_CLIENT = re.compile(rb"\r\n[Xx]-[Ff]orwarded-[Ff]or: ([0-9A-Fa-f.:]++(?:, ?[0-9A-Fa-f.:]++)*+)(?=\r\n)")
_SITE = re.compile(rb"[a-z-]+://[^/?#]*+/?")  # all that most browsers tell other sites of a page

# What many browsers send alike. Anything else may be of one person, such as a cookie, a key, an address in a header of
# another proxy or the id of a request: such a head should not stay in memory, and would only replace a useful one.
_OF_MANY = frozenset(
    b"host connection user-agent accept accept-encoding accept-language accept-charset cache-control pragma te priority"
    b" referer dnt sec-gpc save-data upgrade-insecure-requests x-requested-with purpose sec-purpose x-purpose x-moz"
    b" sec-fetch-dest sec-fetch-mode sec-fetch-site sec-fetch-user sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform"
    b" via x-forwarded-for x-forwarded-host x-forwarded-port x-forwarded-proto".split()
)

_known: dict[tuple[bool, bytes], Headers] = {}


def form_of(data: bytes) -> Form | None:
    """Return the form of what may be the whole head of a GET."""
    if len(data) > LONGEST or not data.endswith(b"\r\n\r\n"):
        return None
    target = _TARGET.match(data)
    if not target:
        return None
    end = target.end()
    client = _CLIENT.search(data, end)
    if not client:
        return target[1], b"", (False, data[end:])
    # The flag makes a head whose line has no address, or no colon, another form.
    return target[1], client[1], (True, data[end : client.start(1)] + data[client.end() :])


def known(form: Form) -> Headers | None:
    """Return the headers of a head of a known form; do not change them."""
    _, client, rest = form
    headers = _known.get(rest)
    return {**headers, b"x-forwarded-for": client} if headers and client else headers


def learn(form: Form, headers: Headers) -> None:
    """Keep the form of a head that was read as these headers, and with nothing behind it. The oldest one goes."""
    _, client, rest = form
    if (
        headers.get(b"x-forwarded-for", b"") == client  # it stands there once
        and headers.keys() <= _OF_MANY
        and _SITE.fullmatch(headers.get(b"referer", b"none://"))
    ):
        if len(_known) == MOST:
            del _known[next(iter(_known))]
        _known[rest] = {**headers, b"x-forwarded-for": b""} if client else headers
