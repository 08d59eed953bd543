"""Parsers of settings: each returns the value, or raises `ValueError` with advice on a valid text."""

import errno
import re
import stat
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from typing import TypeVar
from urllib.parse import SplitResult, urlsplit
from xml.parsers import expat

from iwts import emails
from iwts.drawing import colours
from iwts.errors import Invalid
from iwts.storage import address
from iwts.storage.address import Location

Network = IPv4Network | IPv6Network
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Listen:
    """A TCP address to listen on."""

    host: str
    port: int

    @property
    def here(self) -> "Listen":
        """The address to reach the server from this machine: the loopback address if it listens on all."""
        return Listen({"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host), self.port)  # noqa: S104

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Logo:
    """A logo: its file's content, its Content-Type, and its size as written in manifests."""

    content: bytes
    kind: str
    sizes: str


@dataclass(frozen=True, slots=True)
class Floor:
    """Free space that a disk must have: the smaller of `size` in bytes and `share` in percent; 0 of both: none."""

    size: int
    share: int

    def of(self, total: int) -> int:
        """Return the bytes that a disk of `total` bytes must have free."""
        return min(self.size, total * self.share // 100)


MAX_LOGO = 24 * 1024  # bytes; with it, a page must stay below 60 KB
MIN_LOGO = 192  # pixels, for home screens
LEAST_WORD, MOST_WORD, MOST_WORDS = 3, 40, 20_000
LEAST_PASSPHRASE = 4  # characters; like a visitor code, it is passed on by word of mouth
MOST_PASSPHRASE = 100

_UNITS = {"MB": 1 << 20, "GB": 1 << 30}
_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"  # the start of every PNG; width and height follow
_PNG_END = b"IEND\xaeB`\x82"
_JOINERS = re.compile("[\u200c\u200d]")  # invisible, but parts of Persian and Hindi words and of emoji
_URL = re.compile(r"[!#-;=?-\[\]_a-z~%]+", re.ASCII)  # characters of an address (RFC 3986), so no spaces and quotes
_URL_HOST = re.compile(r"(?:[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:.]+\])(?::\d+)?", re.ASCII)
_HOST = re.compile(r"[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63})*")


def listen(text: str) -> Listen:
    host, colon, number = text.strip().rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not (colon and host and number.isdecimal() and 0 < int(number) <= 65535):
        raise ValueError("use HOST:PORT, for example 127.0.0.1:8080")
    if host == "*":
        raise ValueError(f"use 0.0.0.0:{number} or [::]:{number} to listen on all addresses")
    return Listen(host, int(number))


class Unshown(ValueError):
    """A mistake in a text that may contain a secret, and is therefore not repeated."""


def database(text: str) -> Location:
    if "://" in text:
        try:
            return address.parse(text)
        except ValueError as error:
            raise Unshown(str(error)) from None
    if not Path(text).name or text.startswith(":") or not text.isprintable():
        raise ValueError("use the path of a file, for example iwts.db")
    try:
        Path(text).stat()
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENAMETOOLONG):  # others are reported when the file is needed
            raise ValueError(error.strerror) from None
    return Path(text)


def base_url(text: str) -> str:
    if not text.strip():
        return ""
    url = _of_web(text.strip())
    if url is None or url.path.strip("/") or url.query or url.fragment:
        raise ValueError("use https:// and a host name only, for example https://link.example.com")
    return f"{url.scheme}://{url.netloc.lower()}"


def optional_url(text: str) -> str:
    """Parse the address of a page, as browsers copy it: it becomes a header and a link."""
    url = text.strip()
    if url and not (_URL.fullmatch(url) and _of_web(url)):
        raise ValueError("use a whole address as browsers copy it, for example https://www.example.com")
    return url


def _of_web(text: str) -> SplitResult | None:
    """Return the parts of an http or https address with a valid host and port; None for anything else."""
    try:
        url = urlsplit(text)
        is_right = url.port is None or 0 < url.port <= 65535
    except ValueError:
        return None
    return url if is_right and url.scheme in ("http", "https") and _URL_HOST.fullmatch(url.netloc) else None


def networks(text: str) -> tuple[Network, ...]:
    try:
        return tuple(ip_network(part) for part in re.split(r"[,\s]+", text.strip()) if part)
    except ValueError as error:
        raise ValueError(f"{error}; use addresses or CIDR ranges, for example 127.0.0.1, 10.0.0.0/8") from None


def switch(text: str) -> bool:
    """Parse `on` or `off`."""
    return choice("off", "on")(text) == "on"


def choice(*allowed: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if text.strip().lower() not in allowed:
            raise ValueError(f"use one of: {', '.join(allowed)}")
        return text.strip().lower()

    return parse


def folder(text: str) -> Path:
    if not text.strip() or not text.isprintable():
        raise ValueError("use the path of a folder, for example /var/lib/iwts")
    return Path(text)


def optional_path(text: str) -> Path | None:
    return Path(text) if text.strip() else None


def optional_days(text: str) -> int:
    if not text.strip():
        return 0
    if not (re.fullmatch(r"[0-9]{1,5}", text.strip()) and int(text) >= 7):
        raise ValueError("use a number of days, 7 or more, or leave it empty to keep visits as long as their link")
    return int(text)


def floor(text: str) -> Floor:
    if text.strip().lower() == "off":
        return Floor(0, 0)
    size, share = sys.maxsize, 100
    for part in text.upper().split(","):
        found = re.fullmatch(r"\s*([0-9]{1,9})\s*(MB|GB|%)\s*", part)
        if not found or (found[2] == "%" and int(found[1]) > 100):
            raise ValueError("use a size, a share or both, for example 2 GB, 5 % or 500 MB, 5 %; or off")
        if found[2] == "%":
            share = min(share, int(found[1]))
        else:
            size = min(size, int(found[1]) * _UNITS[found[2]])
    return Floor(size, share)


def size(least: int) -> Callable[[str], int]:
    """Return a parser of sizes, in bytes, that are not below `least` MB."""

    def parse(text: str) -> int:
        found = re.fullmatch(r"\s*([0-9]{1,6})\s*(MB|GB)\s*", text.upper())
        size = int(found[1]) * _UNITS[found[2]] if found else 0
        if size < least << 20:
            raise ValueError(f"use a size of {least} MB or more, for example 1 GB or 500 MB")
        return size

    return parse


def minutes(text: str) -> int:
    """Parse a number of minutes; return its seconds."""
    found = re.fullmatch(r"\s*([0-9]{1,5})\s*minutes?\s*", text.lower())
    if not found or not int(found[1]):
        raise ValueError("use a number of minutes, for example 10 minutes")
    return int(found[1]) * 60


def name(text: str) -> str:
    seen = _JOINERS.sub("", text)
    if not seen.strip() or len(text.strip()) > 40 or not seen.isprintable():
        raise ValueError("use 1 to 40 printable characters on one line")
    return text.strip()


def color(text: str) -> str:
    found = colours.parse(text) if text.strip() else ""
    if found is None:
        raise ValueError("use a colour such as #35691d")
    return found


def logo(text: str) -> Logo | None:
    if not text.strip():
        return None
    content = b""
    try:
        found = Path(text).stat()
        if not stat.S_ISREG(found.st_mode):  # a pipe would make its reader wait
            raise ValueError("not a file")
        size = found.st_size
        # The database is larger, and is not even opened: to close it would end SQLite's locks of this process (fcntl).
        if size <= MAX_LOGO:
            with Path(text).open("rb") as file:
                content = file.read(MAX_LOGO + 1)
            size = len(content)
    except OSError as error:
        raise ValueError(error.strerror) from None
    if size > MAX_LOGO:
        raise ValueError(f"the file is too large; the limit is {MAX_LOGO // 1024} KB")
    if _is_svg(content):
        return Logo(content, "image/svg+xml", "any")
    if not (content.startswith(_PNG) and _PNG_END in content):
        raise ValueError("not a valid SVG or PNG file")
    width, height = (int.from_bytes(content[at : at + 4]) for at in (16, 20))
    if width != height or width < MIN_LOGO:
        raise ValueError(
            f"the image has {width} × {height} pixels; use a square one of at least {MIN_LOGO} × {MIN_LOGO}"
        )
    return Logo(content, "image/png", f"{width}x{height}")


def _is_svg(content: bytes) -> bool:
    """Whether browsers show it as an SVG: they require well-formed XML and the SVG namespace."""
    names: list[str] = []
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = lambda name, _: names.append(name)
    try:
        parser.Parse(content, True)
    except expat.ExpatError:
        return False
    return names[0] == "http://www.w3.org/2000/svg svg"


def optional_host(text: str) -> str:
    host = text.strip().removeprefix("[").removesuffix("]")
    if host and not _HOST.fullmatch(host):
        try:
            ip_address(host)
        except ValueError:
            raise ValueError("use a host name only, for example mail.example.com") from None
    return host


def number(most: int) -> Callable[[str], int]:
    """Return a parser of numbers from 1 to `most`."""

    def parse(text: str) -> int:
        if not (text.strip().isdecimal() and 0 < int(text) <= most):
            raise ValueError(f"use a number from 1 to {most}")
        return int(text)

    return parse


def optional_email(text: str) -> str:
    try:
        return emails.parse(text) if text.strip() else ""
    except Invalid as error:
        raise ValueError(str(error)) from None


def optional_contact(text: str) -> str:
    """Parse an email address, or the https address of a page, as RFC 9116 demands."""
    if "@" in text and "/" not in text:
        return optional_email(text)
    url = optional_url(text)
    if url and not url.startswith("https:"):
        raise ValueError("use an email address or an https address, for example https://www.example.com/security")
    return url


def credential(text: str) -> str:
    if not (text.isascii() and text.isprintable()):  # smtplib can send nothing else
        raise ValueError("use only printable ASCII characters, on one line")
    return text


def passphrase(text: str) -> str:
    shown = " ".join(text.split())
    if shown and not (LEAST_PASSPHRASE <= len(shown) <= MOST_PASSPHRASE and shown.isprintable()):
        raise ValueError(f"use {LEAST_PASSPHRASE} to {MOST_PASSPHRASE} printable characters on one line")
    return shown


def words(text: str) -> tuple[str, ...]:
    found = tuple(word for line in text.splitlines() if (word := "".join(line.partition("#")[0].split()).casefold()))
    for word in found:
        letters = word.removesuffix("*")
        is_word = all(char in "-'’" or unicodedata.category(char)[0] in "LMN" for char in letters)
        if not (LEAST_WORD <= len(letters) <= MOST_WORD and is_word):
            raise ValueError(f"“{word}”: use words of {LEAST_WORD} to {MOST_WORD} letters and digits, one on each line")
    if len(found) > MOST_WORDS:
        raise ValueError(f"use at most {MOST_WORDS:,} words")
    return found


def in_file(parse: Callable[[str], T], none: T) -> Callable[[str], T]:
    """Return the parser of a setting that names a file, whose content is the value; `none` if it names no file."""

    def read(text: str) -> T:
        if not text.strip():
            return none
        try:
            found = Path(text).read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise ValueError(getattr(error, "strerror", None) or "not a text file") from None
        if not found:
            raise ValueError("the file is empty")
        return parse(found)

    return read
