"""What a browser keeps for us: a few cookies, and with one of them the token of its forms."""

from functools import cached_property

from iwts import tokens
from iwts.instance.service import Service
from iwts.web.frame.request import Request

AGE = 400 * 86400  # seconds, the longest that browsers keep
FORM_LIFE = 30 * 86400  # seconds that a form may stay open
PREFIXED = ("csrf", "my")
COOKIES = ("lang", "theme", *PREFIXED)


class Session:
    """The cookies of one request, by our own names for them (`COOKIES`), and those that its answer sets."""

    def __init__(self, service: Service, request: Request) -> None:
        self._service = service
        self._request = request
        self._is_secure = service.config.public_url.startswith("https:")
        self.set_cookies: dict[str, str] = {}

    @property
    def prefix(self) -> str:
        """Over https it keeps other hosts of the domain from setting a cookie."""
        return "__Host-" if self._is_secure else ""

    @cached_property
    def cookies(self) -> dict[str, str]:
        # Python's own parser is quadratic before 3.11.10. Others on this host may have set large ones.
        pairs = (part.strip().partition("=") for part in self._request.headers.get("cookie", "").split(";"))
        ours = {self._name(name): name for name in COOKIES}
        return {ours[name]: value for name, _, value in pairs if name in ours}

    def keep(self, cookie: str, value: str, age: int = AGE) -> None:
        """Have the browser keep it; for 0 seconds: no longer."""
        secure = "; Secure" if self._is_secure else ""
        name = self._name(cookie)
        self.set_cookies[cookie] = f"{name}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}"

    @cached_property
    def form_token(self) -> str:
        """What a form carries to prove that it came from a page of ours; bound to this browser's cookie."""
        if self._request.method == "POST" and not self._is_from_here():
            return ""  # another site must not change the cookie, on which the forms hang that are open
        cookie = self.cookies.get("csrf")
        if not cookie:
            cookie = tokens.new()
            self.keep("csrf", cookie)
        return tokens.sign(self._service.key, "form", self._fingerprint(cookie), self._service.clock())

    def _fingerprint(self, cookie: str) -> str:
        """Of a cookie that no page shall show."""
        return tokens.fingerprint(self._service.key, "form", cookie)

    def is_our_form(self) -> bool:
        """Whether the form was sent by a page of ours, in this browser."""
        cookie = self.cookies.get("csrf")
        if not (cookie and self._is_from_here()):
            return False
        token = self._request.form["csrf"]
        signed = tokens.unsign(self._service.key, "form", token, self._service.clock(), FORM_LIFE)
        return signed is not None and tokens.same(signed, self._fingerprint(cookie))

    def _is_from_here(self) -> bool:
        return self._request.is_from(self._service.config.public_url)

    def _name(self, cookie: str) -> str:
        return f"{self.prefix}{cookie}" if cookie in PREFIXED else cookie
