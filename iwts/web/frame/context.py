"""What a page is given: the request, the browser's session, who asks – and how it answers."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from bottle import HTTPResponse

from iwts import addresses, i18n
from iwts.errors import TooMany
from iwts.i18n import Language
from iwts.instance.service import Service
from iwts.limits import Limiter
from iwts.web.frame import assets, compress
from iwts.web.frame.asker import Asker
from iwts.web.frame.render import render
from iwts.web.frame.request import SECRETS, Request
from iwts.web.frame.session import Session

THEMES = ("light", "dark")


class Context(Request):
    """A request that is answered with `page` or `see_other`."""

    def __init__(self, service: Service, environ: Mapping[str, Any]) -> None:
        super().__init__(environ)
        self.service = service
        self.session = Session(service, self)
        self.asker = Asker(service, self.session)
        self.host = urlsplit(service.config.public_url).netloc

    @property
    def hosts(self) -> tuple[str, ...]:
        """Where this site answers: publicly, and as an owner may have opened it."""
        return self.host, self.headers.get("host", self.host)

    @cached_property
    def language(self) -> Language:
        named = i18n.find(self.query.get("lang", ""))
        if named:
            self.session.keep("lang", named.code)
        return named or i18n.choose(self.session.cookies.get("lang", ""), self.headers.get("accept-language", ""))

    @cached_property
    def theme(self) -> str:
        """The appearance that was chosen, one of `THEMES`; empty: as the system says."""
        named = self.query.get("theme")
        if named in THEMES:
            self.session.keep("theme", named)
            return named
        if named == "system":
            self.session.keep("theme", "", age=0)
            return ""
        kept = self.session.cookies.get("theme", "")
        return kept if kept in THEMES else ""

    def use(self, limit: Limiter) -> None:
        """Take one unit of the budget that this client has; `TooMany` when none is left."""
        wait = limit.take(addresses.site(self.client), self.service.clock() / 1e6)
        if wait:
            raise TooMany(wait)

    @contextmanager
    def using(self, limit: Limiter) -> Iterator[None]:
        """Like `use`, for something that costs nothing if it is not done after all."""
        self.use(limit)
        try:
            yield
        except Exception:
            limit.give_back(addresses.site(self.client))
            raise

    def url(self, path: str) -> str:
        return f"{self.service.config.public_url}/{path}"

    def page(
        self,
        template: str,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        *,
        errors: Mapping[str, str] | None = None,
        notice: str = "",
        **values: Any,
    ) -> HTTPResponse:
        """A page from a template, never cached: every page depends on who asks. `errors` stand beside the fields of
        its form, `notice` above them; see `forms`."""
        config = self.service.config
        body = render(
            template,
            self.language,
            theme=self.theme,
            site_name=config.site_name,
            base_url=config.public_url,
            host=self.host,
            edition=assets.edition(config),
            asset=lambda name: assets.url(config, name),
            logo=assets.logo(config),
            mails=config.sends_mail,
            path="" if self.method == "POST" or SECRETS.match(self.path) else self.path,
            status=status,
            csrf=lambda: self.session.form_token,  # a cookie is set only where there is a form
            errors=errors or {},
            notice=notice,
            **values,
        )
        fixed = {
            "Content-Type": "text/html; charset=utf-8",
            "Cache-Control": "no-store",
            "Content-Language": self.language.code,
        }
        return self.answer(body, status, {**fixed, **(headers or {})})

    def see_other(self, path: str) -> HTTPResponse:
        """303: done, look there now."""
        return self.answer("", 303, {"Location": path, "Cache-Control": "no-store"})

    def answer(self, body: str | bytes | Iterable[bytes], status: int, headers: Mapping[str, str]) -> HTTPResponse:
        """Any answer; a body that comes in pieces is sent as fast as it is taken. Text is compressed where it may be
        and where that is worth it, unless it is already."""
        content = body.encode() if isinstance(body, str) else body
        response = HTTPResponse(status=status)
        for name, value in headers.items():
            response.set_header(name, value)
        if compress.is_text(headers.get("Content-Type", "")):
            response.set_header("Vary", "Accept-Encoding")
            if self._may_compress and "Content-Encoding" not in headers and compress.is_worth(content):
                content = compress.gzip(content)
                response.set_header("Content-Encoding", "gzip")
        response.body = content
        if SECRETS.match(self.path) and not self.path.startswith("/forget/"):
            # Over plain http the Origin of a form on such a page would be “null”.
            response.set_header("Referrer-Policy", "no-referrer")
        # A page that a script asks for again is no choice of a language: somebody may have made another in another tab.
        if "if-none-match" not in self.headers:
            for cookie in self.session.set_cookies.values():
                response.add_header("Set-Cookie", cookie)
        return response

    @property
    def _may_compress(self) -> bool:
        """Whether the size of a compressed answer tells nobody what is in it.

        Who makes a browser ask, chooses what the address puts into the page, and sees how long the answer is, can
        guess at what the cookies show there, bit by bit (BREACH). So their pages are compressed for ourselves and for
        what was typed into the address bar; nobody else is sure to have no part in it.
        """
        shows_own = any(name in self.session.cookies for name in ("csrf", "my"))
        return self.takes_gzip and (self.is_surely_from_here or not shows_own)
