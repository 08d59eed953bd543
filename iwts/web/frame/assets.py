"""Static files: their contents, and the addresses under which browsers cache them."""

import hashlib
import json
import mimetypes
import zlib
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path

from iwts import __version__, i18n
from iwts.drawing import colours
from iwts.errors import N_, NotFound
from iwts.links import plans
from iwts.settings.config import Config
from iwts.web.frame import compress
from iwts.web.frame.manifest import manifest

PACKAGE = Path(__file__).parents[2]
# Types for which the system's own table may differ.
TYPES = {".js": "text/javascript", ".json": "application/json", ".webmanifest": "application/manifest+json"}


@dataclass(frozen=True)
class File:
    """One static file, in memory."""

    name: str
    content: bytes

    @property
    def kind(self) -> str:
        """Its Content-Type."""
        return TYPES.get(Path(self.name).suffix) or mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    @cached_property
    def fingerprint(self) -> str:
        """Ten characters that change with the content; lets browsers cache the file indefinitely."""
        return hashlib.sha256(self.content).hexdigest()[:10]

    @property
    def url(self) -> str:
        """Its address, including the fingerprint."""
        return f"/static/{self.name}?v={self.fingerprint}"

    @cached_property
    def gzipped(self) -> bytes:
        """The content, compressed once at the highest level."""
        return zlib.compress(self.content, 9, compress.GZIP)


BUNDLED = {file.name: File(file.name, file.read_bytes()) for file in sorted((PACKAGE / "static").iterdir())}


ICONS = (
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-maskable.png", "512x512", "maskable"),
    ("logo.svg", "any", "any"),
)
MANIFESTS = {f"manifest-{code}.webmanifest": code for code in i18n.NAMES}  # with their languages
PLANS = "plans.json"
LOGOS = {"image/svg+xml": "brand.svg", "image/png": "brand.png"}  # the owner's logo, by Content-Type

# The owner's colour, which overrides ours. Appended to app.css rather than kept in a separate file: one request fewer,
# and no page flashes in the wrong colour.
COLOURS = """
:root{%s}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){%s}}
@media screen{:root[data-theme=dark]{%s}}
"""


def logo(config: Config) -> str:
    """Return the name of the logo file."""
    return LOGOS[config.site_logo.kind] if config.site_logo else "logo.svg"


@lru_cache(4)
def files(config: Config) -> dict[str, File]:
    """Return all static files by name, except manifests: the bundled files, adapted to the owner's settings."""
    found = dict(BUNDLED)
    if config.site_color:
        light, dark = (_declared(properties) for properties in colours.shades(config.site_color))
        found["app.css"] = File("app.css", BUNDLED["app.css"].content + (COLOURS % (light, dark, dark)).encode())
    if config.site_logo:
        found[logo(config)] = File(logo(config), config.site_logo.content)
    return found


@lru_cache(4 * len(MANIFESTS))
def _manifest(config: Config, name: str) -> File:
    """Return the manifest with that name; its language is loaded only now."""
    language = i18n.language(MANIFESTS[name])
    return File(name, manifest(config, language, icons(config)))


@cache
def _plans() -> File:
    """Return the numbering plans for send.js, read from the library only when someone needs them."""
    return File(PLANS, json.dumps({"plans": plans.plans(), "old": plans.OLD}, separators=(",", ":")).encode())


def find(config: Config, name: str) -> File:
    """Return the static file with that name; raise `NotFound` otherwise."""
    if name == PLANS:
        return _plans()
    found = _manifest(config, name) if name in MANIFESTS else files(config).get(name)
    if not found:
        raise NotFound(N_("File not found."))
    return found


def url(config: Config, name: str) -> str:
    """Return the address of a static file."""
    return find(config, name).url


def edition(config: Config) -> str:
    """A cache key for drawn QR codes: changes with the version of iwts and with the public URL."""
    return hashlib.sha256(f"{__version__} {config.public_url}".encode()).hexdigest()[:10]


def _declared(properties: dict[str, str]) -> str:
    return ";".join(f"--{name}:{colour}" for name, colour in properties.items())


def icons(config: Config) -> list[dict[str, str]]:
    """The icons for home screens, in the form that a manifest takes."""
    found = files(config)
    named = ((logo(config), config.site_logo.sizes, "any"),) if config.site_logo else ICONS
    return [
        {"src": found[name].url, "sizes": sizes, "type": found[name].kind, "purpose": purpose}
        for name, sizes, purpose in named
    ]
