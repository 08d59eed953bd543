"""The context of a page: the request, the browser's session, its access rights, and methods to answer."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from bottle import HTTPResponse

from iwts import i18n
from iwts.errors import N_, Misdirected, NoRoom, TooMany, Unavailable
from iwts.http import origin
from iwts.i18n import Language
from iwts.instance.service import Service
from iwts.limits.counts import ClientLimiter
from iwts.links import blocks, naming
from iwts.links.link import Link
from iwts.log.events import Event
from iwts.owner import audit
from iwts.owner.audit import By
from iwts.owner.sessions import OwnerSession
from iwts.storage.tx import Tx
from iwts.web.frame import assets, compress, owner
from iwts.web.frame.asker import Asker
from iwts.web.frame.render import render
from iwts.web.frame.request import SECRETS, Fields, Request
from iwts.web.frame.session import PREFIXED, Session

THEMES = ("light", "dark")
ROOM_WAIT = 600  # seconds that the owner may take to make room

NO_MORE_LINKS = N_(
    "This site accepts no new links and no new link names for now. Try again %(time)s. Your entries are still here."
)
OTHER_NAME = N_("This site has another address: %(host)s")
DISK_LOW = N_("The disk of this site is almost full, so it saves nothing new for now. Please try again later.")


class Context(Request):
    """A request, and the methods to answer it, such as `page` and `see_other`."""

    def __init__(self, service: Service, environ: Mapping[str, Any]) -> None:
        super().__init__(environ)
        self.service = service
        self.session = Session(service, self)
        agent = self.headers.get("user-agent", "")
        self.asker = Asker(service, self.session, agent, lambda: self.owner is not None, self._record_managing)
        self.host = urlsplit(service.config.public_url).netloc

    @property
    def hosts(self) -> tuple[str, ...]:
        """The hosts of this site: the public one, and the one in the request, which an owner may use."""
        return self.host, self.headers.get("host", self.host)

    def require_own_name(self) -> None:
        """Raise `Misdirected` under a name that is not this site's, once the owner has given it one."""
        if self.service.config.base_url and not origin.is_own_name(
            self.service.config.base_url, self.headers.get("host", "")
        ):
            raise Misdirected(OTHER_NAME, host=self.host)

    @cached_property
    def form(self) -> Fields:
        """The fields of a form from one of our pages; empty for any other form, whose fields no page may show."""
        return self.sent if self.session.is_from_our_page else Fields()

    @cached_property
    def language(self) -> Language:
        named = i18n.find(self.query.get("lang", ""))
        if named:
            self.session.keep("lang", named.code)
        return named or i18n.choose(self.session.cookies.get("lang", ""), self.headers.get("accept-language", ""))

    @cached_property
    def theme(self) -> str:
        """The chosen appearance, one of `THEMES`; empty: the system's."""
        named = self.query.get("theme")
        if named in THEMES:
            self.session.keep("theme", named)
            return named
        if named == "system":
            self.session.keep("theme", "", age=0)
            return ""
        kept = self.session.cookies.get("theme", "")
        return kept if kept in THEMES else ""

    @property
    def may_create(self) -> bool:
        """Whether this site offers new links to this browser, perhaps after asking for the passphrase."""
        return self.service.config.create != "owner" or self.is_owner

    @property
    def is_owner(self) -> bool:
        """Whether the owner is signed in in this browser, as far as the database can be read."""
        with suppress(Unavailable):  # the page that says so asks, too
            return self.owner is not None
        return False

    @cached_property
    def owner(self) -> OwnerSession | None:
        """The owner's session, if the owner is signed in in this browser."""
        return owner.session(self.service, self.session)

    def allowed_names(self, link: Link | None = None) -> naming.Check:
        """Return the check for names that this browser chooses, for a new link or for `link`."""
        config = self.service.config
        is_trusted = config.create != "anyone" or self.owner is not None
        return naming.checked(config.slug_words_file, is_trusted=is_trusted, link=link)

    def use(self, limit: ClientLimiter, tx: Tx | None = None) -> None:
        """Take one unit of this client's budget; raise `TooMany` when none is left. `tx` is an open transaction."""
        wait = limit.take(self.client, self.service.clock() / 1e6, tx)
        if wait:
            raise TooMany(wait)

    @contextmanager
    def using(self, limit: ClientLimiter) -> Iterator[None]:
        """Like `use`, but give the unit back if the block fails."""
        self.use(limit)
        try:
            yield
        except Exception:
            limit.give_back(self.client)
            raise

    @contextmanager
    def making(self) -> Iterator[None]:
        """Take one new link name of this client's budget and of everyone's; give them back if the block fails.

        Raises `TooMany` or `NoRoom`.
        """
        with self.using(self.service.limit_create), self.making_of_all():
            yield

    @contextmanager
    def making_of_all(self) -> Iterator[None]:
        """Like `making`, but of everyone's budget only."""
        everyones = self.service.limit_create_total
        if wait := everyones.take(b"", self.service.clock() / 1e6):
            self.service.events.tell(Event.LIMIT, limit="limit_create_total")  # not the fault of this client
            raise NoRoom(NO_MORE_LINKS, wait)
        try:
            yield
        except Exception:
            everyones.give_back(b"")
            raise

    def is_blocked(self) -> bool:
        """Whether the owner accepts no forms from this client's network; count the form if so."""
        with self.service.db.read() as tx:
            block = blocks.of_client(tx, self.client)
        self.count_blocked([block] if block else [])
        return block is not None

    def count_blocked(self, ids: Iterable[int]) -> None:
        """Count a form that these blocks have refused, if the database can be written to."""
        if found := set(ids):
            with suppress(Unavailable), self.service.db.write() as tx:
                blocks.count(tx, found)

    def require_room(self) -> None:
        """Raise `NoRoom` while the disk is below its floor; whatever adds to the file must ask."""
        if self.is_disk_low:
            raise NoRoom(DISK_LOW, ROOM_WAIT)

    def tell(self, event: Event, **fields: str) -> None:
        """Log a security event of this client; the fields must not contain secrets."""
        self.service.events.tell(event, self.client, **fields)

    def record(self, tx: Tx, act: str, subject: str = "") -> None:
        """Record an act that the owner does in the panel, in its transaction; see `audit.Act`."""
        audit.record(tx, act, subject, by=By.PANEL, address=self.service.events.kept(self.client))

    def _record_managing(self, tx: Tx, link: Link) -> None:
        """Record what the owner does in the panel of a link: the last part of its address says what."""
        _, _, act = self.path.removeprefix("/manage/").partition("/")
        self.record(tx, f"links {act.replace('/', ' ') or 'edit'}", link.slug)

    def url(self, path: str) -> str:
        return f"{self.service.config.public_url}/{path}"

    def page(
        self,
        template: str,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        *,
        errors: Mapping[str, str] | None = None,
        choices: Mapping[str, tuple[str, ...]] | None = None,
        notice: str = "",
        **values: Any,
    ) -> HTTPResponse:
        """Return a page made from a template; never cached, because every page depends on the browser.

        `errors` appear next to the fields of the form, `choices` as buttons below them, `notice` above; see `forms`.
        """
        config = self.service.config
        body = render(
            template,
            self.language,
            theme=self.theme,
            site_name=config.site_name,
            base_url=config.public_url,
            host=self.host,
            frame="frame/visitor.html" if self.is_for_visitors else "frame/base.html",
            edition=assets.edition(config),
            asset=lambda name: assets.url(config, name),
            logo=assets.logo(config),
            mails=config.sends_mail,
            may_create=self.may_create,
            is_owner=self.is_owner,
            imprint_url=config.imprint_url,
            terms_url=config.terms_url,
            path="" if self.method == "POST" or SECRETS.match(self.path) else self.path,
            here=self._here,
            status=status,
            csrf=lambda: self.session.form_token,  # sets a cookie, but only on pages with a form
            errors=errors or {},
            choices=choices or {},
            notice=notice,
            **values,
        )
        fixed = {
            "Content-Type": "text/html; charset=utf-8",
            "Cache-Control": "no-store",
            "Content-Language": self.language.code,
        }
        return self.answer(body, status, {**fixed, **(headers or {})})

    @property
    def _here(self) -> str | None:
        """The address at which a link shows this page again, without its query; relative if it is secret.

        None for an answer to a form, which no link can show again.
        """
        if self.method == "POST":
            return None
        return "" if SECRETS.match(self.path) else self.path

    def see_other(self, path: str) -> HTTPResponse:
        """Redirect with 303 after a form."""
        return self.answer("", 303, {"Location": path, "Cache-Control": "no-store"})

    def answer(self, body: str | bytes | Iterable[bytes], status: int, headers: Mapping[str, str]) -> HTTPResponse:
        """Return any answer; a body in pieces is streamed.

        Text is compressed if that is safe, worth it and not done yet.
        """
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
        if SECRETS.match(self.path) and not self.path.startswith(("/a/", "/forget/", "/admin/")):
            # Not on pages whose form needs it: its Origin would become “null” over plain http.
            response.set_header("Referrer-Policy", "no-referrer")
        # A script that reloads its page chooses no language. The person may have chosen another one in another tab.
        if "if-none-match" not in self.headers:
            for cookie in self.session.set_cookies.values():
                response.add_header("Set-Cookie", cookie)
        return response

    @property
    def _may_compress(self) -> bool:
        """Whether the size of a compressed answer reveals nothing about its content.

        An attacker who makes a browser send requests, puts guesses into the address and sees the size of each answer
        can read secrets from the page bit by bit (BREACH). Pages for a browser with our cookies are therefore
        compressed only when the request surely comes from our own site or from the address bar.
        """
        shows_own = any(name in self.session.cookies for name in PREFIXED)
        return self.takes_gzip and (self.is_surely_from_here or not shows_own)
