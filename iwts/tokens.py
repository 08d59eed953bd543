"""Secrets that open something: 128 random bits, kept only as their SHA-256."""

import hashlib
import hmac
import secrets


def new() -> str:
    """A secret of 128 bits as 22 characters that are safe in a URL and a cookie."""
    return secrets.token_urlsafe(16)


def digest(token: str) -> bytes:
    """What is stored of a token, 32 bytes. A plain hash is enough: 128 random bits cannot be guessed from it."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()


def sign(key: bytes, purpose: str, text: str) -> str:
    """A keyed fingerprint of `text` that only this server can make; `purpose` keeps uses of one key apart."""
    return hmac.new(key, f"{purpose}\0{text}".encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:32]


def instance(key: bytes) -> str:
    """What tells this instance from all others, and nobody its key."""
    return sign(key, "instance", "")[:16]


def same(one: str, other: str) -> bool:
    """Compare two secrets in constant time; any text may come in."""
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode("utf-8", "surrogatepass"))
