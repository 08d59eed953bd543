"""Static files: what they are, and the addresses under which browsers keep them."""

import hashlib
import mimetypes
import zlib
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from iwts import i18n
from iwts.config import Config
from iwts.web import compress
from iwts.web.manifest import manifest

PACKAGE = Path(__file__).parent.parent
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


@lru_cache(4)
def files(config: Config) -> dict[str, File]:
    """All static files of a service by their names: those that iwts brings, and a manifest in each language."""
    found = dict(BUNDLED)
    for code in i18n.NAMES:
        name = f"manifest-{code}.webmanifest"
        found[name] = File(name, manifest(config, i18n.language(code), lambda name: found[name].url))
    return found
