"""Static files: what they are, and the addresses under which browsers keep them."""

import hashlib
import mimetypes
import zlib
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from iwts import __version__, i18n
from iwts.drawing import colours
from iwts.errors import N_, NotFound
from iwts.settings.config import Config
from iwts.web.frame import compress
from iwts.web.frame.manifest import manifest

PACKAGE = Path(__file__).parents[2]
# Where the system's own table may say something else.
TYPES = {".js": "text/javascript", ".webmanifest": "application/manifest+json"}


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
        """Ten characters that change with the content, so that browsers may keep it for ever."""
        return hashlib.sha256(self.content).hexdigest()[:10]

    @property
    def url(self) -> str:
        """Its address."""
        return f"/static/{self.name}?v={self.fingerprint}"

    @cached_property
    def gzipped(self) -> bytes:
        """The content made as small as it gets, once."""
        return zlib.compress(self.content, 9, compress.GZIP)


BUNDLED = {file.name: File(file.name, file.read_bytes()) for file in sorted((PACKAGE / "static").iterdir())}


ICONS = (
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-maskable.png", "512x512", "maskable"),
    ("logo.svg", "any", "any"),
)
MANIFESTS = {f"manifest-{code}.webmanifest": code for code in i18n.NAMES}  # and their languages
LOGOS = {"image/svg+xml": "brand.svg", "image/png": "brand.png"}  # an owner's, by its Content-Type

# The owner's colour, where app.css has ours. Behind it and not in a file of its own: one request less, and no moment
# in which a page has the wrong colour.
COLOURS = """
:root{%s}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){%s}}
@media screen{:root[data-theme=dark]{%s}}
"""


def logo(config: Config) -> str:
    """The name of the file with the logo."""
    return LOGOS[config.site_logo.kind] if config.site_logo else "logo.svg"


@lru_cache(4)
def files(config: Config) -> dict[str, File]:
    """All static files of a service by their names, but its manifests: those that iwts brings, and what its settings
    make of them."""
    found = dict(BUNDLED)
    if config.site_color:
        light, dark = (_declared(properties) for properties in colours.shades(config.site_color))
        found["app.css"] = File("app.css", BUNDLED["app.css"].content + (COLOURS % (light, dark, dark)).encode())
    if config.site_logo:
        found[logo(config)] = File(logo(config), config.site_logo.content)
    return found


@lru_cache(4 * len(MANIFESTS))
def _manifest(config: Config, name: str) -> File:
    """The manifest in a language, which is loaded only for those who speak it."""
    language = i18n.language(MANIFESTS[name])
    return File(name, manifest(config, language, _icons(config, files(config))))


def find(config: Config, name: str) -> File:
    """The static file with that name; raises `NotFound`."""
    found = _manifest(config, name) if name in MANIFESTS else files(config).get(name)
    if not found:
        raise NotFound(N_("There is no such file."))
    return found


def url(config: Config, name: str) -> str:
    """The address of a static file."""
    return find(config, name).url


def edition(config: Config) -> str:
    """Changes with what our drawings depend on beside their own addresses."""
    return hashlib.sha256(f"{__version__} {config.public_url}".encode()).hexdigest()[:10]


def _declared(properties: dict[str, str]) -> str:
    return ";".join(f"--{name}:{colour}" for name, colour in properties.items())


def _icons(config: Config, found: dict[str, File]) -> list[dict[str, str]]:
    """For home screens, as manifests name them."""
    icons = ((logo(config), config.site_logo.sizes, "any"),) if config.site_logo else ICONS
    return [
        {"src": found[name].url, "sizes": sizes, "type": found[name].kind, "purpose": purpose}
        for name, sizes, purpose in icons
    ]
