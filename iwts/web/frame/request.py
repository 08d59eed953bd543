"""One request, read from the WSGI environment."""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any
from urllib.parse import quote

from iwts.http import addresses
from iwts.http.addresses import NOWHERE, Address
from iwts.http.query import fields, of_address
from iwts.links import mending, slugs
from iwts.log import harmless
from iwts.web.frame import compress

SECRETS = re.compile(r"/(?:a|m|s|forget|admin/login)/")  # the rest of such an address is secret
CODES = ("qr.svg", "qr.png", "qr.pdf")  # the files of a link


class Fields(dict[str, str]):
    """Fields of a form. A missing field reads as empty and stays missing."""

    def __missing__(self, name: str) -> str:
        return ""


def number(text: str) -> int:
    """Return the number by which an address or a form names something; 0, which nothing has, for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else 0  # a column has 63 bits


class Request:
    """One request: its method, path, headers, fields and client."""

    def __init__(self, environ: Mapping[str, Any]) -> None:
        self._environ = environ

    @property
    def method(self) -> str:
        return str(self._environ["REQUEST_METHOD"])

    @property
    def path(self) -> str:
        return quote(self._environ.get("PATH_INFO", "/"), errors="replace")

    @property
    def id(self) -> str:
        """The id by which the log knows the request, as the front gave it."""
        return self.headers.get("x-iwts-request", "")

    @property
    def logged_path(self) -> str:
        """The path without its secret part and without phone numbers, for the log."""
        secret = SECRETS.match(self.path)
        return f"{secret[0]}…" if secret else harmless.without_numbers(self.path)

    @property
    def is_for_visitors(self) -> bool:
        """Whether visitors come here: the address is a short link, perhaps with `+` or `/` after it."""
        word = self.path[1:].removesuffix("/").removesuffix("+")
        return word != "" and "/" not in word and slugs.fold(word) not in slugs.RESERVED

    @property
    def is_for_any_name(self) -> bool:
        """Whether this may be read under any name that leads here: links go on after a move to another domain.

        So do their codes, which other sites show. Programs read the metrics under whatever name their machines have.
        """
        slug, _, file = self.path[1:].partition("/")
        is_code = file in CODES and slugs.fold(slug) not in slugs.RESERVED
        return self.is_for_visitors or is_code or self.path.startswith("/static/") or self.path == "/metrics"

    @property
    def is_for_owner(self) -> bool:
        """Whether this is one of the owner's pages."""
        return self.path == "/admin" or self.path.startswith("/admin/")

    @cached_property
    def query(self) -> dict[str, str]:
        return of_address(self._environ.get("QUERY_STRING", ""))

    @property
    def mended(self) -> str:
        """The address of a page of this site that this address was before it was delivered; empty if none."""
        found = (mending.mended(self._environ["REQUEST_URI"].encode("latin-1")) or b"").decode("latin-1")
        word = re.match(r"/([^/?]+)", found)  # the front mends the addresses of links
        return found if word and word[1] in slugs.RESERVED else ""

    @cached_property
    def headers(self) -> dict[str, str]:
        """The headers: names in lower case, values decoded as UTF-8."""
        return {
            name[5:].replace("_", "-").lower(): value.encode("latin-1", "replace").decode("utf-8", "replace")
            for name, value in self._environ.items()
            if name.startswith("HTTP_")
        }

    @cached_property
    def sent(self) -> Fields:
        """The fields of the form, if any, whoever sent it."""
        return Fields(fields(self.body.decode("utf-8", "replace")))

    @cached_property
    def body(self) -> bytes:
        """The body, as it was sent. The front refuses large ones."""
        length = int(self._environ.get("CONTENT_LENGTH") or 0)
        return bytes(self._environ["wsgi.input"].read(length)) if length else b""

    @property
    def is_disk_low(self) -> bool:
        """Whether the disk is below its floor, as the front reports it."""
        return "x-iwts-disk-low" in self.headers

    @property
    def client(self) -> Address:
        """The client's address as the front reports it; only the front can reach this process."""
        return addresses.parse(self.headers["x-iwts-client"]) or NOWHERE

    @property
    def is_sent_by_others(self) -> bool:
        """Whether another site caused this request, according to the browser."""
        return self.headers.get("sec-fetch-site") in ("cross-site", "same-site")

    @property
    def is_surely_from_here(self) -> bool:
        """Whether the browser confirms that no other site caused this request."""
        return self.headers.get("sec-fetch-site") in ("same-origin", "none")

    @property
    def is_unattended(self) -> bool:
        """Whether a program or a browser that looks ahead sent the request, according to the front."""
        return "x-iwts-unattended" in self.headers

    @property
    def takes_gzip(self) -> bool:
        return compress.is_accepted(self.headers.get("accept-encoding", ""))

    def has(self, etag: str) -> bool:
        """Whether a reloading script already has this version of its page (`If-None-Match`, compared weakly)."""
        return etag.removeprefix("W/") in re.findall(r'"[^"]*"', self.headers.get("if-none-match", ""))
