"""What other shorteners export, read as drafts: those of their links that lead to a chat on WhatsApp.

- Shlink: `short_urls.csv` of its web client (createdAt, title, shortUrl, since 2023 domain and shortCode, longUrl,
  tags, visits), or what its REST API answers to `GET /rest/v3/short-urls`.
- YOURLS: the table `yourls_url` as CSV or TSV of phpMyAdmin, with or without names of columns (keyword, url, title,
  timestamp, ip, clicks), or what its API answers to `action=stats&format=json`.
- Our own CSV: number, and as wanted slug, label, message, routing.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import zip_longest
from typing import Any, NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

from iwts.errors import Invalid, IwtsError
from iwts.links.drafts import MAX_LABEL, Draft, Typed

_YOURLS = ("keyword", "url", "title", "timestamp", "ip", "clicks")
_OWN = ("slug", "number", "label", "message", "routing")
_HOSTS = ("wa.me", "api.whatsapp.com", "web.whatsapp.com", "whatsapp.com", "send")  # the last of whatsapp://send
_MOST_CELL = 1 << 20  # characters

csv.field_size_limit(_MOST_CELL)


class Entry(NamedTuple):
    """A link as it stands in a file: `line` is its first line there, of JSON its place in the list. `target` leads
    somewhere, or is empty and `numbers` are what somebody typed."""

    line: int
    slug: str
    label: str = ""
    target: str = ""
    numbers: str = ""
    message: str = ""
    routing: str = ""

    def draft(self) -> Draft:
        """The link that it shall be. Raises `Rejected` or `Invalid`, with the reason."""
        numbers, message = (self.numbers, self.message) if not self.target else chat(self.target)
        typed = [Typed(_whole(text), field="number") for text in re.split(r"[;\n]", numbers) if text.strip()]
        return Draft.check(
            typed, label=self.label, message=message, routing=self.routing.strip().lower() or "first", slug=self.slug
        )


def _whole(text: str) -> str:
    """A number as it was before a spreadsheet took it for a quantity; `Invalid` where that has lost digits."""
    if re.fullmatch(r"\s*\d+([.,]\d+)?E\+?\d+\s*", text, re.IGNORECASE):
        raise Invalid("number", _ROUNDED, number=text.strip())
    return re.sub(r"^(\s*\d{7,})[.,]0\s*$", r"\1", text)


_ROUNDED = "the spreadsheet has rounded the number to “%(number)s”; make its column text, and type the numbers again"


def chat(url: str) -> tuple[str, str]:
    """The number and the message of an address that leads to a chat; `Invalid` for any other."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        raise Invalid("target", "“%(url)s” is no address", url=url) from None
    query = parse_qs(parts.query)
    if parts.scheme not in ("http", "https", "whatsapp") or host not in _HOSTS:
        raise Invalid("target", "it leads to %(host)s, not to WhatsApp", host=host or "another place")
    text = parts.path.strip("/") if host == "wa.me" else query.get("phone", [""])[0]
    digits = re.sub(r"[\s()+.-]", "", unquote(text))
    if not digits.isdecimal():
        raise Invalid("target", "it leads to WhatsApp, but to no number")
    return f"+{digits}", query.get("text", [""])[0]


def shlink(text: str) -> Iterator[Entry]:
    is_json = _is_json(text)
    rows = _listed(_json(text), "shortUrls", "data") if is_json else _table(text, needed=("longurl", "shorturl"))
    for line, row in rows:
        slug = row.get("shortcode") or _path(row.get("shorturl", ""))
        yield _leading(line, slug, row.get("longurl", ""), row.get("title", ""))


def yourls(text: str) -> Iterator[Entry]:
    rows = _listed(_json(text), "links") if _is_json(text) else _table(text, needed=("keyword", "url"), usual=_YOURLS)
    for line, row in rows:
        slug = row.get("keyword") or _path(row.get("shorturl", ""))
        title = row.get("title", "")
        yield _leading(line, slug, row.get("url", ""), "" if title == "NULL" else title)


def own(text: str) -> Iterator[Entry]:
    for line, row in _table(text, needed=("number",), known=_OWN):
        numbers = row.pop("number")
        yield Entry(line, row.pop("slug", ""), numbers=numbers, **row)


SOURCES: Mapping[str, Callable[[str], Iterator[Entry]]] = {"shlink": shlink, "yourls": yourls, "csv": own}


def _leading(line: int, slug: str, target: str, title: str) -> Entry:
    # An empty slug would be made anew, and its printed codes lead nowhere; “/” is refused.
    return Entry(line, slug or "/", label=title.strip()[:MAX_LABEL], target=target or "/")


def _path(url: str) -> str:
    try:
        return unquote(urlsplit(url).path.strip("/"))
    except ValueError:
        return ""


def _is_json(text: str) -> bool:
    return text.lstrip("\ufeff \t\r\n").startswith(("{", "["))


def _json(text: str) -> object:
    try:
        return json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise IwtsError("this is no JSON (%(error)s)", error=error) from None


def _listed(value: object, *path: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a list in an answer, or of one that was taken out of it."""
    for name in path:
        value = value[name] if isinstance(value, dict) and name in value else value
    rows: list[Any] = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    if not rows or not all(isinstance(row, dict) for row in rows):
        raise IwtsError("there are no links in this answer")
    for number, row in enumerate(rows, 1):
        yield number, {name.lower(): value for name, value in row.items() if isinstance(value, str)}


def _table(
    text: str, needed: tuple[str, ...], usual: tuple[str, ...] = (), known: tuple[str, ...] = ()
) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a spreadsheet's file, with the line on which each begins. Its first row names the columns, among them
    those that are needed and none but those `known`, if any are; without names they are the `usual` ones."""
    text = text.removeprefix("\ufeff")
    first = re.sub(r'"[^"]*"', "", text.partition("\n")[0])
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
    names: list[str] = []
    line = 1
    try:
        for row in reader:
            begins, line = line, reader.line_num + 1
            cells = [cell.strip() for cell in row]
            if not any(cells):
                continue
            if names:
                yield begins, _row(names, cells)
                continue
            names = [cell.lower() for cell in cells]
            if usual and not set(needed) & set(names):
                names = list(usual)
                yield begins, _row(names, cells)
            _check_names(names, needed, known)
    except csv.Error as error:
        raise IwtsError("line %(line)s: %(error)s", line=line, error=error) from None
    if not names:
        raise IwtsError("the file is empty")


def _row(names: list[str], cells: list[str]) -> dict[str, str]:
    """The cells that have a name; those that a short row lacks are empty."""
    return {name: cell for name, cell in zip_longest(names, cells[: len(names)], fillvalue="") if name}


def _check_names(names: list[str], needed: tuple[str, ...], known: tuple[str, ...]) -> None:
    if missing := [name for name in needed if name not in names]:
        text = "line 1: there is no column “%(name)s”" + ("; there may be %(known)s" if known else "")
        raise IwtsError(text, name=missing[0], known=", ".join(known))
    if unknown := [name for name in names if known and name and name not in known]:
        raise IwtsError(
            "line 1: nobody knows the column “%(name)s”; there are %(known)s", name=unknown[0], known=", ".join(known)
        )
