"""Static files: what they are, and the addresses under which browsers keep them."""

import hashlib
import mimetypes
import zlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from iwts.web import compress

PACKAGE = Path(__file__).parent.parent
TYPES = {".js": "text/javascript"}  # where the system's own table may say something else


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

    @cached_property
    def gzipped(self) -> bytes:
        """The content made as small as it gets, once."""
        return zlib.compress(self.content, 9, compress.GZIP)


FILES = {file.name: File(file.name, file.read_bytes()) for file in sorted((PACKAGE / "static").iterdir())}


def asset(name: str) -> str:
    """The address of a static file."""
    return f"/static/{name}?v={FILES[name].fingerprint}"
