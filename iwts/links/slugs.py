"""Slugs: the last part of a short link. Generated or chosen, always compared in lower case."""

import re
import secrets
from collections.abc import Container

from iwts.errors import N_, Invalid

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # no 0/o, 1/l/i: read aloud and copied by hand without doubt
LENGTH = 7
MAX_LENGTH = 40

# The first word of every route (tests/test_docs.py holds this against the route table), and words that a browser,
# a crawler or a visitor takes for something else.
RESERVED = frozenset(
    """
    my send recover forget open contact privacy report admin api healthz metrics static manage stats m s
    .well-known robots.txt favicon.ico sitemap.xml manifest.json service-worker www mail ftp
    create edit new delete login logout signup account settings help about terms abuse security
    root owner system test null undefined index home iwts whatsapp wa
    """.split()
)

_CUSTOM = re.compile(rf"[a-z0-9-]{{3,{MAX_LENGTH}}}")
_LOOKS_LIKE = str.maketrans("2345789", "zeastbg")
# Only what ALPHABET can spell (it has no i, l, o), in the languages that the pages speak.
_OFFENSIVE = re.compile(
    "anus|arse|ass|caca|cunt|cum|fag|fck|fuck|hure|kkk|kurva|mamada|merd|muschf|nazy|neger|negr|nutte|nutz|"
    "perra|puta|pute|rape|retard|scat|sex|spast|suka|svas|tette|turd|twat|vag|wank|xxx|zebb|zeb"
)


def generate() -> str:
    """A random slug of 7 characters, 34 bits: never reserved, never an offensive word."""
    while True:
        slug = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        if slug not in RESERVED and not is_offensive(slug):
            return slug


def is_offensive(slug: str) -> bool:
    """Whether a generated slug reads as a rude word, also with digits that look like letters."""
    return _OFFENSIVE.search(slug.translate(_LOOKS_LIKE)) is not None


def fold(text: str) -> str:
    """The form in which slugs are stored and looked up. Only ASCII folds: the Kelvin sign is no “k”."""
    return text.lower() if text.isascii() else text


def is_slug(text: str) -> bool:
    """Whether `text`, already folded, could ever have been a slug."""
    return _CUSTOM.fullmatch(text) is not None


def of_link(text: str, hosts: Container[str], field: str) -> str:
    """The slug that was typed, or that stands in a pasted short link of this site, which answers at `hosts`; folded.
    `Invalid` for what can be neither."""
    address = re.sub(r"^https?://|[?#].*", "", text.strip(), flags=re.IGNORECASE | re.DOTALL).strip("/")
    host, slash, path = address.partition("/")
    if slash and host.lower() not in hosts:
        raise Invalid(field, N_("This link belongs to another site."))
    slug = fold((path if slash else host).partition("/")[0].removesuffix("+"))
    if not is_slug(slug) or slug in RESERVED:
        raise Invalid(field, N_("Type the ending of the link, or paste the whole link."))
    return slug


def parse(text: str) -> str:
    """A slug that a creator chose: 3 to 40 of a-z, 0-9 and hyphen, folded; else `Invalid`."""
    slug = fold(text.strip())
    if not 3 <= len(slug) <= MAX_LENGTH:
        raise Invalid("slug", N_("An ending has 3 to 40 characters."))
    if not is_slug(slug):
        raise Invalid("slug", N_("An ending has only the letters a to z, digits and hyphens."))
    if slug in RESERVED:
        raise Invalid("slug", N_("“%(slug)s” is used by this site itself. Please choose another ending."), slug=slug)
    return slug
