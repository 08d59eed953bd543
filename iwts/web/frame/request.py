"""One request as it came, read from the WSGI environment."""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any
from urllib.parse import quote

from iwts import addresses
from iwts.addresses import NOWHERE, Address
from iwts.query import fields
from iwts.web.frame import compress

SECRETS = re.compile(r"/(?:m|s|forget)/")  # what follows in an address is for nobody else's eyes


class Fields(dict[str, str]):
    """Fields of a form. A missing one reads as empty, and stays missing."""

    def __missing__(self, name: str) -> str:
        return ""


class Request:
    """What was asked for, from where, and with which fields."""

    def __init__(self, environ: Mapping[str, Any]) -> None:
        self._environ = environ

    @property
    def method(self) -> str:
        return str(self._environ["REQUEST_METHOD"])

    @property
    def path(self) -> str:
        return quote(self._environ.get("PATH_INFO", "/"), errors="replace")

    @property
    def logged_path(self) -> str:
        """The path without what must not be in a log."""
        secret = SECRETS.match(self.path)
        return f"{secret[0]}…" if secret else self.path

    @cached_property
    def query(self) -> dict[str, str]:
        return fields(self._environ.get("QUERY_STRING", ""))

    @cached_property
    def headers(self) -> dict[str, str]:
        """Names in lower case, values read as UTF-8."""
        return {
            name[5:].replace("_", "-").lower(): value.encode("latin-1", "replace").decode("utf-8", "replace")
            for name, value in self._environ.items()
            if name.startswith("HTTP_")
        }

    @cached_property
    def form(self) -> Fields:
        """The fields that were sent, if any. The front refuses what is too large."""
        length = int(self._environ.get("CONTENT_LENGTH") or 0)
        body = self._environ["wsgi.input"].read(length) if length else b""
        return Fields(fields(body.decode("utf-8", "replace")))

    @property
    def client(self) -> Address:
        """Where it comes from, as the front says; nobody else reaches this process."""
        return addresses.parse(self.headers["x-iwts-client"]) or NOWHERE

    def is_from(self, site: str) -> bool:
        """Whether a page of that site has sent it, or nobody has; `site` is a URL without a path."""
        if self.headers.get("sec-fetch-site"):
            return self.is_surely_from_here
        # Browsers leave that header out on plain http. The host is also taken from the request, because an owner
        # may open the site under another name than the public one.
        origin, host = self.headers.get("origin"), self.headers.get("host")
        return origin in (None, site, f"http://{host}", f"https://{host}")

    @property
    def is_sent_by_others(self) -> bool:
        """Whether a page of another site has led here, as far as the browser says."""
        return self.headers.get("sec-fetch-site") in ("cross-site", "same-site")

    @property
    def is_surely_from_here(self) -> bool:
        """Whether the browser says that no other site has a part in it."""
        return self.headers.get("sec-fetch-site") in ("same-origin", "none")

    @property
    def takes_gzip(self) -> bool:
        return compress.is_accepted(self.headers.get("accept-encoding", ""))

    def has(self, etag: str) -> bool:
        """Whether a script that asks again for its page has this version of it (`If-None-Match`, weakly compared)."""
        return etag.removeprefix("W/") in re.findall(r'"[^"]*"', self.headers.get("if-none-match", ""))
