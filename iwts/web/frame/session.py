"""The session of a browser: a few cookies, and the form token that is bound to one of them."""

import re
from functools import cached_property

from iwts import tokens
from iwts.http import origin
from iwts.http.origin import Origin
from iwts.instance.service import Service
from iwts.web.frame.request import Request

AGE = 400 * 86400  # seconds, the longest that browsers keep a cookie
FORM_LIFE = 30 * 86400  # seconds that a form may stay open
PREFIXED = ("csrf", "my", "passphrase", "owner")
COOKIES = ("lang", "theme", *PREFIXED)
UNSAVED = re.compile(r"secret-[0-9a-f]{16}")  # cookies for secret links that may be shown again; also prefixed


class Session:
    """The cookies of one request, by their unprefixed names (`COOKIES`, `UNSAVED`), and those that its answer sets."""

    def __init__(self, service: Service, request: Request) -> None:
        self._service = service
        self._request = request
        self._is_secure = service.config.public_url.startswith("https:")
        self.set_cookies: dict[str, str] = {}

    @property
    def prefix(self) -> str:
        """The prefix of cookie names; over https it keeps other hosts of the domain from setting our cookies."""
        return "__Host-" if self._is_secure else ""

    @cached_property
    def cookies(self) -> dict[str, str]:
        # Python's own parser is quadratic before 3.11.10, and other services on this host may have set large cookies.
        pairs = (part.strip().partition("=") for part in self._request.headers.get("cookie", "").split(";"))
        ours = {self._name(name): name for name in COOKIES}
        found = ((ours.get(name, name.removeprefix(self.prefix)), name, value) for name, _, value in pairs)
        return {own: value for own, name, value in found if name in ours or self._is_unsaved(own, name)}

    def keep(self, cookie: str, value: str, age: int = AGE) -> None:
        """Set a cookie for `age` seconds; 0 deletes it."""
        secure = "; Secure" if self._is_secure else ""
        name = self._name(cookie)
        self.set_cookies[cookie] = f"{name}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}"

    @cached_property
    def form_token(self) -> str:
        """The token that proves that a form came from one of our pages; bound to this browser's cookie."""
        cookie = self.cookies.get("csrf")
        if not cookie:
            if self._request.method == "POST" and not self.is_from_our_page:
                return ""  # another site must not replace the cookie: forms that are open depend on it
            cookie = tokens.new()
            self.keep("csrf", cookie)
        return tokens.sign(self._service.key, "form", self._fingerprint(cookie), self._service.clock())

    def _fingerprint(self, cookie: str) -> str:
        """Return a fingerprint of the cookie, whose value must not appear on a page."""
        return tokens.fingerprint(self._service.key, "form", cookie)

    @cached_property
    def origin(self) -> Origin:
        """The kind of page that caused the request."""
        named = (self._request.headers.get(name, "") for name in ("host", "sec-fetch-site", "origin"))
        return origin.of(self._service.config.public_url, *named)

    @property
    def is_from_our_page(self) -> bool:
        """Whether one of our pages surely sent the form, perhaps in a browser that has lost its cookie."""
        return self.origin is Origin.OURS or self.is_our_form()

    def is_our_form(self) -> bool:
        """Whether one of our pages sent the form, in this browser."""
        cookie = self.cookies.get("csrf")
        if not cookie or self.origin is Origin.OTHERS:
            return False
        token = self._request.sent["csrf"]
        signed = tokens.unsign(self._service.key, "form", token, self._service.clock(), FORM_LIFE)
        return signed is not None and tokens.same(signed, self._fingerprint(cookie))

    def _name(self, cookie: str) -> str:
        return f"{self.prefix}{cookie}" if cookie in PREFIXED or UNSAVED.fullmatch(cookie) else cookie

    def _is_unsaved(self, own: str, name: str) -> bool:
        return UNSAVED.fullmatch(own) is not None and self._name(own) == name
