"""Tokens: secrets of 128 bits, stored only as SHA-256, and texts that are signed for one purpose."""

import base64
import hashlib
import hmac
import math
import secrets

from itsdangerous import BadSignature, TimestampSigner

from iwts.clock import SECOND

FOR_EVER = math.inf  # no expiry


def new() -> str:
    """Return a new secret of 128 bits, as 22 characters that are safe in a URL and a cookie."""
    return secrets.token_urlsafe(16)


def digest(token: str) -> bytes:
    """Return the stored form of a token, 32 bytes. A plain hash suffices: 128 random bits cannot be guessed from it."""
    return hashlib.sha256(_bytes(token)).digest()


def fingerprint(key: bytes, purpose: str, text: str) -> str:
    """Return a keyed hash of `text` that only this server can make; `purpose` separates uses of the same key."""
    return hmac.new(key, _bytes(f"{purpose}\0{text}"), hashlib.sha256).hexdigest()[:32]


def derived(key: bytes, purpose: str, seed: str) -> str:
    """Return a secret of 128 bits like `new`, which only this server can make again from a random `seed`."""
    mac = hmac.new(key, _bytes(f"{purpose}\0{seed}"), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(mac[:16]).rstrip(b"=").decode()


def instance(key: bytes) -> str:
    """Return an identifier of this instance that does not reveal its key."""
    return fingerprint(key, "instance", "")[:16]


def same(one: str, other: str) -> bool:
    """Compare two secrets, given as any text, in constant time."""
    return hmac.compare_digest(_bytes(one), _bytes(other))


def sign(key: bytes, purpose: str, text: str, now: int) -> str:
    """Return `text` with the time and a signature that only this server can make; URL-safe if `text` is."""
    return _Signer(key, purpose, now).sign(_bytes(text)).decode("utf-8", "surrogatepass")


def unsign(key: bytes, purpose: str, signed: str, now: int, life: float) -> str | None:
    """Return the text if it was signed for that purpose less than `life` seconds ago, else None.

    `signed` may be anything. A time in the future, from a clock that was ahead, is accepted.
    """
    try:
        text, signed_at = _Signer(key, purpose, now).unsign(_bytes(signed), return_timestamp=True)
    except BadSignature:
        return None
    is_alive = now // SECOND - signed_at.timestamp() < life
    return text.decode("utf-8", "surrogatepass") if is_alive else None


class _Signer(TimestampSigner):
    """A signer with a clock as an argument, and SHA-256 instead of the default SHA-1."""

    default_digest_method = staticmethod(hashlib.sha256)
    default_key_derivation = "hmac"

    def __init__(self, key: bytes, purpose: str, now: int) -> None:
        super().__init__(key, salt=purpose)
        self._now = now

    def get_timestamp(self) -> int:
        return self._now // SECOND


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
