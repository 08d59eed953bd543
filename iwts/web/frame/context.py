"""One request as the pages see it: who asks, in which language, with which cookies and fields – and the answer."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import Any
from urllib.parse import quote, urlsplit

from bottle import HTTPResponse

from iwts import addresses, i18n, tokens
from iwts.addresses import NOWHERE, Address
from iwts.errors import N_, Forbidden, TooMany
from iwts.i18n import Language
from iwts.instance.service import Service
from iwts.limits import Limiter
from iwts.links import creators
from iwts.links import store as links
from iwts.links.link import Link
from iwts.query import fields
from iwts.storage.db import Tx
from iwts.web.frame import assets, compress
from iwts.web.frame.render import render

SECRETS = re.compile(r"/(?:m|s|forget)/")  # what follows in an address is for nobody else's eyes
COOKIE_AGE = 400 * 86400  # seconds, the longest that browsers keep
THEMES = ("light", "dark")


class Fields(dict[str, str]):
    """Fields of a form. A missing one reads as empty, and stays missing."""

    def __missing__(self, name: str) -> str:
        return ""


class Context:
    """Built from the WSGI environment of one request; answers with `page` or `see_other`."""

    def __init__(self, service: Service, environ: Mapping[str, Any]) -> None:
        self.service = service
        self._environ = environ
        self._set_cookies: dict[str, str] = {}
        self.secure = service.config.public_url.startswith("https:")
        self.host = urlsplit(service.config.public_url).netloc

    @property
    def method(self) -> str:
        return str(self._environ["REQUEST_METHOD"])

    @property
    def path(self) -> str:
        return quote(self._environ.get("PATH_INFO", "/"), errors="replace")

    @property
    def logged_path(self) -> str:
        """The path without what must not be in a log."""
        secret = SECRETS.match(self.path)
        return f"{secret[0]}…" if secret else self.path

    @cached_property
    def query(self) -> dict[str, str]:
        return fields(self._environ.get("QUERY_STRING", ""))

    @cached_property
    def headers(self) -> dict[str, str]:
        """Request headers, names in lower case, values read as UTF-8."""
        return {
            name[5:].replace("_", "-").lower(): value.encode("latin-1", "replace").decode("utf-8", "replace")
            for name, value in self._environ.items()
            if name.startswith("HTTP_")
        }

    @property
    def client(self) -> Address:
        """Who asks, as the front says; nobody else reaches this process."""
        return addresses.parse(self.headers["x-iwts-client"]) or NOWHERE

    @property
    def hosts(self) -> tuple[str, ...]:
        """Where this site answers: publicly, and as an owner may have opened it."""
        return self.host, self.headers.get("host", self.host)

    @cached_property
    def cookies(self) -> dict[str, str]:
        # Python's own parser is quadratic before 3.11.10. Others on this host may have set large ones.
        pairs = (part.strip().partition("=") for part in self.headers.get("cookie", "").split(";"))
        ours = ("lang", "theme", self._own_name("csrf"), self._own_name("my"))
        return {name: value for name, _, value in pairs if name in ours}

    @cached_property
    def language(self) -> Language:
        named = i18n.find(self.query.get("lang", ""))
        if named:
            self._keep("lang", named.code)
        return named or i18n.choose(self.cookies.get("lang", ""), self.headers.get("accept-language", ""))

    @cached_property
    def theme(self) -> str:
        """The appearance that was chosen, one of `THEMES`; empty: as the system says."""
        named = self.query.get("theme")
        if named in THEMES:
            self._keep("theme", named)
            return named
        if named == "system":
            self._keep("theme", "", age=0)
            return ""
        kept = self.cookies.get("theme", "")
        return kept if kept in THEMES else ""

    # Forms

    @cached_property
    def form(self) -> Fields:
        """The fields that were sent, if any. The front refuses what is too large."""
        length = int(self._environ.get("CONTENT_LENGTH") or 0)
        body = self._environ["wsgi.input"].read(length) if length else b""
        return Fields(fields(body.decode("utf-8", "replace")))

    @cached_property
    def csrf(self) -> str:
        """What a form carries to prove that it came from a page of ours; bound to this browser's cookie."""
        if self.method == "POST" and not self._is_same_origin():
            return ""  # another site must not change the cookie, on which the forms hang that are open
        cookie = self.cookies.get(self._own_name("csrf"))
        if not cookie:
            cookie = tokens.new()
            self._keep(self._own_name("csrf"), cookie)
        return tokens.sign(self.service.key, "csrf", cookie)

    def is_our_form(self) -> bool:
        """Whether the form was sent by a page of ours, in this browser."""
        cookie = self.cookies.get(self._own_name("csrf"))
        if not (cookie and self._is_same_origin()):
            return False
        return tokens.same(self.form["csrf"], tokens.sign(self.service.key, "csrf", cookie))

    def _is_same_origin(self) -> bool:
        site = self.headers.get("sec-fetch-site")
        if site:
            return site in ("same-origin", "none")
        # Browsers leave that header out on plain http. The host is also taken from the request, because an owner
        # may open the site under another name than the public one.
        origin, host = self.headers.get("origin"), self.headers.get("host")
        return origin in (None, self.service.config.public_url, f"http://{host}", f"https://{host}")

    # Limits

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

    # Creators

    @cached_property
    def creator(self) -> int | None:
        """Who this browser is, by its cookie."""
        token = self.cookies.get(self._own_name("my"))
        if not token:
            return None
        with self.service.db.read() as tx:
            found = creators.find(tx, token)
        if found is not None:
            self._keep(self._own_name("my"), token)
        return found

    def make_creator(self, tx: Tx) -> int:
        """Who this browser is; known again by a cookie from now on."""
        if self.creator is None:
            self.creator, token = creators.create(tx)
            self._keep(self._own_name("my"), token)
        return self.creator

    def give(self, tx: Tx, link: Link) -> None:
        """Let this browser manage the link."""
        creators.give(tx, self.make_creator(tx), link)

    def managed(self, slug: str) -> Link:
        """The link, if this browser may manage it; else `NotFound` or `Forbidden`."""
        with self.service.db.read() as tx:
            link = links.get(tx, slug)
            if self.creator is None or not creators.may_manage(tx, self.creator, link):
                raise Forbidden(
                    N_("Only the creator of this link can open this page. Open your secret link in this browser first.")
                )
        return link

    def mine(self) -> list[Link]:
        """The links that this browser may manage, the newest first; without those that are damaged."""
        if self.creator is None:
            return []
        with self.service.db.read() as tx:
            return links.of_creator(tx, self.creator).links

    @contextmanager
    def changing(self, link: Link) -> Iterator[tuple[Tx, Link]]:
        """A transaction and the link as it is now; `NotFound` if it was deleted meanwhile."""
        with self.service.db.write() as tx:
            yield tx, links.get(tx, link.slug)

    # Answers

    def url(self, path: str) -> str:
        return f"{self.service.config.public_url}/{path}"

    def has(self, etag: str) -> bool:
        """Whether a script that asks again for its page has this version of it (`If-None-Match`, weakly compared)."""
        return etag.removeprefix("W/") in re.findall(r'"[^"]*"', self.headers.get("if-none-match", ""))

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
            csrf=lambda: self.csrf,  # a cookie is set only where there is a form
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
            for cookie in self._set_cookies.values():
                response.add_header("Set-Cookie", cookie)
        return response

    @property
    def is_sent_by_others(self) -> bool:
        """Whether a page of another site has led here, as far as the browser says."""
        return self.headers.get("sec-fetch-site") in ("cross-site", "same-site")

    @property
    def takes_gzip(self) -> bool:
        return compress.is_accepted(self.headers.get("accept-encoding", ""))

    @property
    def _may_compress(self) -> bool:
        """Whether the size of a compressed answer tells nobody what is in it.

        Who makes a browser ask, chooses what the address puts into the page, and sees how long the answer is, can
        guess at what the cookies show there, bit by bit (BREACH). So their pages are compressed for ourselves and for
        what was typed into the address bar; nobody else is sure to have no part in it.
        """
        shows_own = any(self._own_name(name) in self.cookies for name in ("csrf", "my"))
        return self.takes_gzip and (not shows_own or self.headers.get("sec-fetch-site") in ("same-origin", "none"))

    def _own_name(self, name: str) -> str:
        # Over https the prefix keeps other hosts of the domain from setting it.
        return f"__Host-{name}" if self.secure else name

    def _keep(self, name: str, value: str, age: int = COOKIE_AGE) -> None:
        secure = "; Secure" if self.secure else ""
        self._set_cookies[name] = f"{name}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}"
