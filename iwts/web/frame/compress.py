"""Answers made smaller for who takes gzip. Whether it may be done is asked in `Context.answer`."""

import re
import zlib
from collections.abc import Iterable, Iterator

LEAST = 1024  # bytes: what is smaller travels in one packet either way
LEVEL = 5  # 0.9 ms for the 56 KB of the home page, 4 % larger than with 9, which takes 2.5 ms
GZIP = zlib.MAX_WBITS | 16

_TEXT = re.compile(r"text/|application/(?:\w+\+)?json|image/svg\+xml")
_NONE = re.compile(r"0(?:\.0*)?")


def is_text(kind: str) -> bool:
    """Whether a Content-Type is one that gzip makes smaller."""
    return _TEXT.match(kind) is not None


def is_accepted(accept_encoding: str) -> bool:
    """Whether a client takes gzip, as its `Accept-Encoding` says."""
    offers = (part.partition(";q=") for part in accept_encoding.lower().replace(" ", "").split(","))
    weights = {name: weight for name, _, weight in offers}
    weight = weights.get("gzip", weights.get("*", "0"))
    return not _NONE.fullmatch(weight)


def is_worth(content: bytes | Iterable[bytes]) -> bool:
    """Whether it may be long enough; of what comes in pieces nobody knows."""
    return not isinstance(content, bytes) or len(content) >= LEAST


def gzip(content: bytes | Iterable[bytes]) -> bytes | Iterable[bytes]:
    """The same, smaller: at once, or in as many pieces."""
    return zlib.compress(content, LEVEL, GZIP) if isinstance(content, bytes) else _pieces(content)


def _pieces(contents: Iterable[bytes]) -> Iterator[bytes]:
    """Each as soon as it is there: nothing waits for the next, which may take long."""
    stream = zlib.compressobj(LEVEL, wbits=GZIP)
    for content in contents:
        yield stream.compress(content) + stream.flush(zlib.Z_SYNC_FLUSH)
    yield stream.flush()
