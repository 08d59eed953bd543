"""Request ids, by which the answer that a client got is found in the log."""

import secrets
from contextvars import ContextVar

current: ContextVar[str] = ContextVar("request", default="")  # that this thread or task answers; empty for none


def new() -> str:
    """Return a new id of 8 characters. People read it out; with the time, it is one request's."""
    return secrets.token_hex(4)
