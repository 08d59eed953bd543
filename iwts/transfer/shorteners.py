"""Import of other shorteners' links to WhatsApp chats, as drafts.

- Shlink: `short_urls.csv` from its web client (createdAt, title, shortUrl, since 2023 domain and shortCode, longUrl,
  tags, visits), or the answer of its REST API to `GET /rest/v3/short-urls`.
- YOURLS: the table `yourls_url` as CSV or TSV from phpMyAdmin, with or without column names (keyword, url, title,
  timestamp, ip, clicks), or the answer of its API to `action=stats&format=json`.
- A CSV table: number and, optionally, what else is in `OWN`.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urlsplit

from iwts.errors import N_, Invalid, IwtsError
from iwts.http.query import fields
from iwts.links import dialled, naming
from iwts.links.drafts import MAX_LABEL, MAX_NUMBERS, Draft, Typed, capped, weighted
from iwts.links.when import ALWAYS, When
from iwts.visits import campaigns

_YOURLS = ("keyword", "url", "title", "timestamp", "ip", "clicks")
_WHEN = ("zone", "hours", "exceptions", "closed", "closed_message", "night", "write_anyway")
OWN = ("slug", "number", "label", "message", "routing", "weights", "caps", "sticky", *_WHEN, "campaigns")
_HOSTS = ("wa.me", "api.whatsapp.com", "web.whatsapp.com", "whatsapp.com", "send")  # the last one from whatsapp://send
_MOST_CELL = 1 << 20  # characters

csv.field_size_limit(_MOST_CELL)


class Entry(NamedTuple):
    """A link in a file.

    `line` is its first line; in JSON, its position in the list. Either `target` is its destination, or `target` is
    empty and `numbers` is the input.
    """

    line: int
    slug: str
    label: str = ""
    target: str = ""
    numbers: str = ""
    message: str = ""
    routing: str = ""
    weights: str = ""
    caps: str = ""
    sticky: str = ""
    zone: str = ""
    hours: str = ""
    exceptions: str = ""
    closed: str = ""
    closed_message: str = ""
    night: str = ""
    write_anyway: str = ""
    campaigns: str = ""

    def names(self) -> list[str]:
        """The names of the campaigns; raise `Invalid` if there is a mistake in one."""
        texts = [text for text in re.split(r"[;\n]", self.campaigns) if text.strip()]
        names = list(dict.fromkeys(campaigns.named(text, "campaigns") for text in texts))
        if len(names) > campaigns.MOST:
            raise Invalid("campaigns", campaigns.FULL, most=campaigns.MOST)
        return names

    def draft(self, country: str = "", allowed: naming.Check = naming.any_) -> Draft:
        """The draft of the new link; raise `Rejected` or `Invalid` for mistakes.

        `country` is that of numbers without +, and `allowed` the check for names that not everyone may choose.
        """
        numbers, message = (self.numbers, self.message) if not self.target else chat(self.target)
        texts = [text for text in re.split(r"[;\n]", numbers) if text.strip()][: MAX_NUMBERS + 1]  # more are refused
        typed = [Typed(_whole(text), country, field="number") for text in texts]
        return Draft.check(
            capped(weighted(typed, self.weights), self.caps),
            label=self.label,
            message=message,
            routing=self.routing.strip().lower() or "first",
            slug=self.slug,
            sticky=self.sticky.strip() or None,
            when=self._when(),
            region=country,
            allowed=allowed,
        )

    def _when(self) -> When:
        may_write = self.write_anyway.strip().lower() or "yes"
        if may_write not in ("yes", "no"):
            raise Invalid("write_anyway", N_("Write yes or no."))
        return When(
            self.zone,
            self.hours,
            self.exceptions,
            self.closed.strip().lower() or ALWAYS.closed,
            self.closed_message,
            self.night,
            may_write == "yes",
        )


def _whole(text: str) -> str:
    """Undo a spreadsheet's formatting of a phone number. Raises `Invalid` if digits are lost."""
    text = _SHIELD.sub("", text)
    if re.fullmatch(r"\s*\d+([.,]\d+)?E\+?\d+\s*", text, re.IGNORECASE):
        raise Invalid("number", _ROUNDED, number=text.strip())
    return re.sub(r"^(\s*\d{7,})[.,]0\s*$", r"\1", text)


# What keeps a spreadsheet from taking +1 415 … for a sum: '+1 415 … (the mark that says “text”), also as people write
# it, and =+1 415 …, which some spreadsheets make of it themselves. `_unshielded` reads ="+1 415 …".
_SHIELD = re.compile(r"^\s*(?:['’‘`´＇]|=(?=\s*\+))\s*(?=[+＋(\d])")

_ROUNDED = N_(
    "The spreadsheet rounded the number to “%(number)s”. Format the column as text and type the numbers again."
)


def chat(url: str) -> tuple[str, str]:
    """The number and message in a link to a chat. Raises `Invalid` for any other URL."""
    # Before anything is split: `urlsplit` drops line breaks, and takes what follows `&#038;` for a fragment.
    whole = _AMPERSAND.sub("&", _BREAK.sub(lambda line: quote(line[0]), url.strip()))
    try:
        parts = urlsplit(whole)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        raise Invalid("target", "“%(url)s” is not a valid URL", url=url) from None
    query = {name.lower(): value for name, value in fields(parts.query).items()}
    if parts.scheme not in ("http", "https", "whatsapp") or host not in _HOSTS:
        raise Invalid("target", "leads to %(host)s, not to WhatsApp", host=host or "another place")
    digits = re.sub(r"[( .+-]", "", dialled.linked(whole))
    if not digits.isdecimal():
        raise Invalid("target", "leads to WhatsApp, but contains no phone number")
    message = query.get("text", "")
    if "\ufffd" in message and not _is_utf_8(parts.query):
        # One of a dozen encodings, and a wrong guess would greet every visitor with gibberish.
        raise Invalid("target", "the text is not in UTF-8, so it cannot be read; type it again")
    return f"+{digits}", message


# As HTML writes it, once or more often.
_AMPERSAND = re.compile(r"&(?:(?:amp|#0*38|#x0*26);)+", re.IGNORECASE)
_BREAK = re.compile(r"[\t-\r\x85\u2028\u2029]")


def _is_utf_8(encoded: str) -> bool:
    try:
        unquote(encoded, errors="strict")
    except UnicodeDecodeError:
        return False
    return True


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
    for line, row in _table(text, needed=("number",), known=OWN):
        numbers = row.pop("number")
        yield Entry(line, row.pop("slug", ""), numbers=numbers, **row)


SOURCES: Mapping[str, Callable[[str], Iterator[Entry]]] = {"shlink": shlink, "yourls": yourls, "csv": own}


def _leading(line: int, slug: str, target: str, title: str) -> Entry:
    # An empty slug would be replaced by a generated one, and printed codes would lead nowhere; “/” is rejected.
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
        raise IwtsError("not valid JSON (%(error)s)", error=error) from None


def _listed(value: object, *path: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a list, either inside an API answer or on its own."""
    for name in path:
        value = value[name] if isinstance(value, dict) and name in value else value
    rows: list[Any] = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    if not rows or not all(isinstance(row, dict) for row in rows):
        raise IwtsError("the file contains no links")
    for number, row in enumerate(rows, 1):
        yield number, {name.lower(): value for name, value in row.items() if isinstance(value, str)}


def _table(
    text: str, needed: tuple[str, ...], usual: tuple[str, ...] = (), known: tuple[str, ...] = ()
) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a spreadsheet file, each with its first line.

    The first row names the columns. It must contain all `needed` ones and, if `known` is given, no others than those.
    Without names, the columns are the `usual` ones.
    """
    text = text.lstrip("\ufeff")  # two, if a program added its own to that of another
    named = _SEPARATOR.match(text)
    text = text[named.end() :] if named else text
    first = re.sub(r'"[^"]*"', "", re.split(r"[\r\n]", text, maxsplit=1)[0])
    delimiter = named[1] if named else max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns: dict[str, int] = {}
    before = 1 if named else 0
    line = before + 1
    try:
        for row in reader:
            begins, line = line, before + reader.line_num + 1
            cells = [_unshielded(cell.strip()) for cell in row]
            if not any(cells):
                continue
            if columns:
                yield begins, _row(columns, cells)
                continue
            names = [cell.lower() for cell in cells]
            if usual and not set(needed) & set(names):
                columns = _columns(usual, needed, known)
                yield begins, _row(columns, cells)
            else:
                columns = _columns(names, needed, known)
    except csv.Error as error:
        raise IwtsError(N_("Line %(line)s is not a row of a table (%(error)s)."), line=line, error=error) from None
    if not columns:
        raise IwtsError(N_("The table is empty."))


# The line with which a spreadsheet file names its separator for Excel, also in quotes.
_SEPARATOR = re.compile(r'"?sep=([,;\t|])"?[ \t,;]*(?:\r\n|\r|\n|$)', re.IGNORECASE)


def _unshielded(cell: str) -> str:
    """Return the text of a cell that is a formula for a text, ="…", which keeps a spreadsheet from changing it."""
    text = re.fullmatch(r'=\s*"((?:[^"]|"")*)"', cell)
    return text[1].replace('""', '"').strip() if text else cell


def _row(columns: dict[str, int], cells: list[str]) -> dict[str, str]:
    """The cells of all named columns; cells missing at the end of a row are empty."""
    return {name: cells[n] if n < len(cells) else "" for name, n in columns.items()}


def _columns(names: Sequence[str], needed: tuple[str, ...], known: tuple[str, ...]) -> dict[str, int]:
    """The position of each named column, as in `_table`; two of one name are refused, as only one could count."""
    columns = {name: n for n, name in enumerate(names) if name}
    if missing := [name for name in needed if name not in columns]:
        text = _MISSING_OF if known else "line 1: the column “%(name)s” is missing"
        raise IwtsError(text, name=missing[0], known=", ".join(known))
    if unknown := [name for name in columns if known and name not in known]:
        raise IwtsError(_UNKNOWN, name=unknown[0][:MAX_LABEL], known=", ".join(known))
    if twice := [name for n, name in enumerate(names) if name and columns[name] != n]:
        raise IwtsError(N_("The first line names the column “%(name)s” twice."), name=twice[0][:MAX_LABEL])
    return columns


_MISSING_OF = N_("The first line names the columns, and “%(name)s” is missing there. Valid columns: %(known)s")
_UNKNOWN = N_("The first line names an unknown column: “%(name)s”. Valid columns: %(known)s")
