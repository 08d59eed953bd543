"""Slugs: the last part of a short link, generated or custom, always compared in lower case."""

import re
import secrets
from collections.abc import Container

from iwts.errors import N_, Invalid, Unavailable
from iwts.links import mending
from iwts.links.words import Words

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # no 0/o, 1/l/i: unambiguous when read aloud or copied by hand
LENGTH = 7
MAX_LENGTH = 40
TRIES = 1000  # of a generated slug, before the owner's words are blamed
UNFINISHED = "(import)"  # slug of a link that is being imported; no one can choose it

# The first word of every route (tests/test_docs.py compares this with the route table), and words with another meaning
# to browsers, crawlers or visitors.
RESERVED = frozenset(
    """
    my send recover forget open contact privacy report admin api healthz metrics static manage stats a m s
    .well-known robots.txt favicon.ico sitemap.xml manifest.json service-worker www mail ftp
    create edit new delete login logout signup account settings help about terms abuse security
    root owner system test null undefined index home iwts whatsapp wa
    """.split()
)

_CUSTOM = re.compile(rf"[a-z0-9-]{{3,{MAX_LENGTH}}}")


def generate(rude: Words) -> str:
    """Return a random slug of 7 characters (34 bits), never reserved and without a rude word.

    Raises `Unavailable` if the words leave no slug.
    """
    for _ in range(TRIES):
        slug = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        if slug not in RESERVED and not rude.is_in(slug):
            return slug
    raise Unavailable("slug_words_file leaves no link name; remove its shortest words")


def fold(text: str) -> str:
    """Return the form in which slugs are stored and looked up. Only ASCII folds: the Kelvin sign is not a “k”."""
    return text.lower() if text.isascii() else text


def is_slug(text: str) -> bool:
    """Whether `text`, already folded, has the form of a slug."""
    return _CUSTOM.fullmatch(text) is not None


def of_link(text: str, hosts: Container[str], field: str) -> str:
    """Return the folded slug from the input: a slug, or a short link of this site, which has the names `hosts`.

    Raises `Invalid` for any other input.
    """
    address = re.sub(r"^[\s\"'“„«‹<(*_~`]*(?:https?://)?|[?#].*", "", text, flags=re.IGNORECASE | re.DOTALL).strip("/")
    host, slash, path = address.partition("/")
    if slash and host.lower() not in hosts:
        raise Invalid(field, N_("This link belongs to another site. Use a link from this one."))
    name = f"/{(path if slash else host).partition('/')[0].strip()}"
    mended = mending.mended(name.encode("utf-8", "replace"))
    slug = fold((mended.decode() if mended else name)[1:].partition("?")[0].removesuffix("+"))
    if not is_slug(slug) or slug in RESERVED:
        raise Invalid(field, N_("Type the link name, or paste the whole link."))
    return slug


def parse(text: str) -> str:
    """Return a custom slug, folded: 3 to 40 of a-z, 0-9 and hyphen; raise `Invalid` otherwise."""
    slug = fold(text.strip())
    if not 3 <= len(slug) <= MAX_LENGTH:
        raise Invalid("slug", N_("Use 3 to 40 characters."))
    if not is_slug(slug):
        raise Invalid("slug", N_("Use only the letters a to z, digits and hyphens."))
    if slug in RESERVED:
        raise Invalid("slug", N_("“%(slug)s” is reserved for this site. Choose another link name."), slug=slug)
    return slug
