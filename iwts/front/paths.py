"""Paths: which of them are names of links, also mangled ones."""

from functools import lru_cache
from urllib.parse import unquote_to_bytes

from iwts.front.http import Request
from iwts.links import mending, slugs

LONGEST = slugs.MAX_LENGTH + 3  # of a path, to be cut before caches: a slash at each end, and one byte too many


def is_like_a_link(path: bytes) -> bool:
    """Whether a path has the form of a short link, as people type and break them, and is none of our own addresses.

    A `+` at the end asks where a link leads; it is answered by a page.
    """
    word = unquote_to_bytes(path)[1:].removesuffix(b"/")
    if not word or b"/" in word or word.endswith(b"+"):
        return False
    mended = (mending.mended(path) or b"")[1:].partition(b"/")[0]  # the web leads to such a page of ours
    return slugs.RESERVED.isdisjoint(slugs.fold(name.decode("latin-1")) for name in (word, mended))


def path_of(request: Request) -> bytes:
    """Return the path of a request, without its query."""
    return request.target.partition(b"?")[0]


def mend(request: Request) -> bool:
    """Mend the target of a request if it is the address of a link; return whether it is.

    Names consist of characters that are never mended, so a link under the very name that was asked for comes first.
    """
    mended = mending.mended(request.target)
    if mended and slug_of(mended.partition(b"?")[0].removesuffix(b"+")[:LONGEST]):
        request.target = mended
        return True
    return False


@lru_cache(4096)
def slug_of(path: bytes) -> str:
    """Return the slug in a path, folded to lower case; empty if the path is not one."""
    slug = slugs.fold(path[1:].removesuffix(b"/").decode("latin-1"))
    return slug if slugs.is_slug(slug) and slug not in slugs.RESERVED else ""
