"""One call of the API: the token that it carries, what that allows, and the answer as JSON."""

import json
import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cached_property
from itertools import islice
from typing import Any

from bottle import HTTPResponse

from iwts import i18n
from iwts.errors import N_, Forbidden, Invalid, IwtsError, Rejected, TooMany, Unavailable
from iwts.http.query import fields
from iwts.i18n import Language
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.links import naming
from iwts.links import store as links
from iwts.links.link import Link
from iwts.owner import api_tokens, audit
from iwts.owner.api_tokens import ApiToken, Scope
from iwts.owner.audit import By
from iwts.storage.tx import Tx
from iwts.web.api import schemas
from iwts.web.api.problems import Refusal
from iwts.web.frame.context import Context
from iwts.web.frame.forms import BLOCKED

NO_TOKEN = N_("This call needs a token: Authorization: Bearer iwts_…")
WRONG_TOKEN = N_("This token is wrong, has expired or was revoked.")
NO_SCOPE = N_("This token lacks the scope “%(scope)s”.")
NOT_JSON = N_("Send a JSON object with Content-Type: application/json.")
BROKEN = N_("The body is not valid JSON.")

_REALM = 'Bearer realm="iwts"'
JSON = "application/json"
MERGE_PATCH = "application/merge-patch+json"
MOST_MISTAKES = 100  # of a body that are told: it may have a hundred thousand


class Call(Context):
    """A call of the API. Its cookies count for nothing: another site may have had a browser send them."""

    def __init__(self, service: Service, environ: Mapping[str, Any]) -> None:
        super().__init__(service, {name: value for name, value in environ.items() if name != "HTTP_COOKIE"})

    @cached_property
    def language(self) -> Language:
        return i18n.choose("", self.headers.get("accept-language", ""))

    @property
    def bearer(self) -> str:
        """The secret of the token; empty if there is none."""
        scheme, _, secret = self.headers.get("authorization", "").strip().partition(" ")
        return secret.strip() if scheme.lower() == "bearer" else ""

    @cached_property
    def token(self) -> ApiToken | None:
        """The token that the call carries; None if it carries none. Raises `Refusal` for one that opens nothing."""
        if "authorization" not in self.headers:
            return None
        with self.service.db.read() as tx:
            found = api_tokens.find(tx, self.bearer)
        if found is None:
            raise Refusal(401, "wrong_token", WRONG_TOKEN, {"WWW-Authenticate": f'{_REALM}, error="invalid_token"'})
        if self.service.clock() - (found.used_at or 0) >= api_tokens.STEP:
            with suppress(Unavailable), self.service.db.write() as tx:
                api_tokens.use(tx, found.id)
        return found

    @property
    def is_owners(self) -> bool:
        """Whether the token acts for the owner, on all links."""
        return self.token is not None and self.token.link is None

    def admit(self, scope: Scope | None, *, is_open: bool, adds: bool) -> None:
        """Raise unless the call may go on.

        It needs a token with the scope (None: with any). With `is_open`, where anyone may create links in a browser, it
        needs none, and then counts as a form. If it `adds` to the file, the disk needs room, and the owner may have
        blocked the client.
        """
        if self.token is None:
            if not (is_open and self.service.config.create == "anyone"):
                raise Refusal(401, "no_token", NO_TOKEN, {"WWW-Authenticate": _REALM})
            self.use(self.service.limit_forms)
        else:
            if wait := self.service.limit_api.take(self._key, self.service.clock() / 1e6):
                raise TooMany(wait)
            if scope is not None and scope not in self.token.scopes:
                asked = f'{_REALM}, error="insufficient_scope", scope="{scope.value}"'
                raise Refusal(403, "missing_scope", NO_SCOPE, {"WWW-Authenticate": asked}, scope=scope.value)
        if adds:
            if self.is_blocked():
                raise Forbidden(BLOCKED)
            self.require_room()

    @property
    def _key(self) -> bytes:
        assert self.token is not None  # noqa: S101 (calls without one have other limits)
        return self.token.id.to_bytes(8)

    @contextmanager
    def making(self) -> Iterator[None]:
        """Take one new link name of everyone's budget, and without a token of this client's; see `Context.making`.

        The owner gave a program its token to make many links; strangers have no use of the same budget.
        """
        with super().making() if self.token is None else self.making_of_all():
            yield

    def allowed_names(self, link: Link | None = None) -> naming.Check:
        config = self.service.config
        return naming.checked(config.slug_words_file, is_trusted=config.create != "anyone" or self.is_owners, link=link)

    def record(self, tx: Tx, act: str, subject: str = "") -> None:
        """Record what a program does for the owner."""
        if self.is_owners:
            audit.record(tx, act, subject, by=By.API, address=self.service.events.kept(self.client))

    def reached(self, tx: Tx, slug: str) -> Link:
        """Return a link that the token opens; raise `NotFound` for any other: a token for one link sees only that."""
        link = links.get(tx, slug)
        if not self.is_owners and (self.token is None or self.token.link != link.id):
            raise links.gone(slug)
        return link

    def read(self, query: schemas.Schema, body: schemas.Schema | None) -> None:
        """Read the query, which becomes `asked`, and the JSON of the body, if the call has one: it becomes `given`.

        Raises `Refusal`, or `Rejected` for what has not the form of the schemas.
        """
        self.asked = self._asked(query)
        self.given = self._sent(body) if body else {}

    def _asked(self, schema: schemas.Schema) -> dict[str, str]:
        given = fields(self._environ.get("QUERY_STRING", ""))
        unknown = [Invalid(name, schemas.UNKNOWN) for name in given if name not in schema["properties"]]
        if unknown:
            raise Rejected(unknown[:MOST_MISTAKES])
        return given

    def _sent(self, schema: schemas.Schema) -> dict[str, Any]:
        # No form of another site can send it: browsers ask us before they send these kinds of content for others.
        kind = str(self._environ.get("CONTENT_TYPE", "")).partition(";")[0].strip().lower()
        if kind != JSON and not (kind == MERGE_PATCH and self.method == "PATCH"):
            raise Refusal(415, "not_json", NOT_JSON)
        try:
            found = json.loads(self.body.decode(), parse_constant=_refuse, object_pairs_hook=schemas.Object)
        except (ValueError, RecursionError):
            raise Refusal(400, "broken_json", BROKEN) from None
        if mistakes := list(islice(schemas.mistakes(found, schema), MOST_MISTAKES)):
            raise Rejected(mistakes)
        return dict(found)

    def json(
        self, value: object, status: int = 200, headers: Mapping[str, str] | None = None, *, kind: str = JSON
    ) -> HTTPResponse:
        """Return an answer as JSON, with what is left of the token's budget."""
        fixed = {"Content-Type": kind, "Cache-Control": "no-store", **self._limits(), **(headers or {})}
        text = json.dumps(value, ensure_ascii=False) + "\n"
        return self.answer(text.encode(errors="backslashreplace"), status, fixed)  # half a character, as JSON has it

    def _limits(self) -> dict[str, str]:
        limit = self.service.config.limit_api
        with suppress(IwtsError):  # the answer says it
            if self.token is not None and limit.count:
                return self._left(limit)
        return {}

    def _left(self, limit: Rate) -> dict[str, str]:
        left, wait = self.service.limit_api.left(self._key, self.service.clock() / 1e6)
        return {
            "RateLimit-Limit": str(limit.count),
            "RateLimit-Remaining": str(left),
            "RateLimit-Reset": str(math.ceil(wait)),
        }


def _refuse(constant: str) -> None:
    raise ValueError(constant)  # NaN and Infinity are no JSON
