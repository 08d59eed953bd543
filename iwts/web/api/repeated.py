"""Idempotency-Key: a POST that is sent again, because its answer was lost, gets the same answer."""

import hashlib

from iwts import tokens
from iwts.errors import N_
from iwts.links import store as links
from iwts.links.link import Link
from iwts.owner import repeats
from iwts.owner.repeats import Repeat
from iwts.storage.tx import Tx
from iwts.web.api.call import NO_TOKEN, Call
from iwts.web.api.problems import Refusal

MOST = 255  # characters of a key

NO_KEY = N_("Use 1 to %(most)s printable ASCII characters as Idempotency-Key.")
OTHER = N_("Another request had this Idempotency-Key. Use a new one.")


class Answerer:
    """What remembers the answer to a call: `secret` is that of the secret link that it may make, `digest` its hash."""

    def __init__(self, c: Call) -> None:
        """Raises `Refusal` for a key that cannot be used."""
        self._c = c
        self._seed = tokens.new()
        self._key = c.headers.get("idempotency-key")
        if self._key is None:
            self.secret = tokens.new()
        elif c.token is None:  # others could guess a stranger's key, and would be shown the secret link
            raise Refusal(401, "no_token", NO_TOKEN)
        elif not (0 < len(self._key) <= MOST and self._key.isascii() and self._key.isprintable()):
            raise Refusal(400, "bad_key", NO_KEY, most=MOST)
        else:
            self.secret = self._derived(self._seed)
        self.digest = tokens.digest(self.secret)

    def answered(self, tx: Tx) -> tuple[Link, str | None] | None:
        """Return the link of the call that this one repeats, and its secret unless that has ended; None for a new one.

        Raises like `repeated`.
        """
        found = self.repeated(tx)
        if found is None or found.link is None:
            return None
        secret = self._derived(found.seed)
        link = links.with_id(tx, found.link)
        assert link is not None  # noqa: S101 (what is kept ends with its link)
        is_current = links.with_manage_digest(tx, tokens.digest(secret)) is not None
        return link, secret if is_current else None

    def repeated(self, tx: Tx) -> Repeat | None:
        """Return the call that this one repeats; None for a new one. Raises `Refusal` if it asked for another thing."""
        found = repeats.find(tx, self._caller) if self._key is not None else None
        if found is not None and found.request != self._request:
            raise Refusal(422, "key_reused", OTHER)
        return found

    def keep(self, tx: Tx, link: Link | None, webhook: int | None = None) -> None:
        """Remember the call and the id of its subject, in the transaction that did what it asked for."""
        if self._key is not None:
            repeats.keep(tx, self._caller, self._request, self._seed, link, webhook)

    def _derived(self, seed: str) -> str:
        return repeats.secret(self._c.service.key, f"{self._c.bearer}\0{self._key}", seed)

    @property
    def _caller(self) -> bytes:
        return tokens.digest(f"{self._c.bearer}\0{self._key}")

    @property
    def _request(self) -> bytes:
        return hashlib.sha256(f"{self._c.path}\0".encode() + self._c.body).digest()
