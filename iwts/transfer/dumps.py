"""The file format of exports: JSON Lines. The first line identifies the file, the last one proves it complete.

    {"iwts": 1, "link": null, "made_at": 1795348800000000, "program": "0.1.0"}
    {"number": {"id": 1, "link": 1, "position": 0, "digits": "14155550132", …}}
    {"end": {"lines": 2, "crc32": 3735928559}}

`lines` counts the lines before the last one; `crc32` covers all their bytes.
"""

import json
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from iwts import __version__
from iwts.errors import IwtsError
from iwts.log import harmless

VERSION = 1
MOST_BYTES = 1 << 20  # per line of a valid export


class BadFile(IwtsError):
    """A file that cannot be imported, with the line of the problem."""

    def __init__(self, path: Path, line: int, problem: str) -> None:
        super().__init__("%(path)s line %(line)s: %(problem)s", path=path, line=line, problem=problem)


class Head(NamedTuple):
    """The facts about a complete file. `link` is the slug of the exported link; None for a full export."""

    link: str | None
    lines: int
    crc32: int


class Dump:
    """A writer of exports, line by line."""

    def __init__(self, write: Callable[[bytes], object], link: str | None, made_at: int) -> None:
        self._write = write
        self.lines = self._crc32 = 0
        self._add({"iwts": VERSION, "link": link, "made_at": made_at, "program": __version__})

    def add(self, table: str, fields: dict[str, Any]) -> None:
        self._add({table: fields})

    def end(self) -> None:
        self._add({"end": {"lines": self.lines, "crc32": self._crc32}})

    def _add(self, value: dict[str, Any]) -> None:
        line = harmless.dumped(value, separators=(",", ":")).encode() + b"\n"
        self._write(line)
        self.lines += 1
        self._crc32 = zlib.crc32(line, self._crc32)


def check(path: Path) -> Head:
    """Read a whole file once. Raises `BadFile` if it is not an iwts export, too new, cut off or damaged."""
    with path.open("rb") as file:
        number, crc32, last = 0, 0, b""
        link: str | None = None
        for number, line in enumerate(_lines(file), 1):
            if number == 1:
                link = _link(path, line)
            crc32, last = zlib.crc32(last, crc32), line
    end = _value(last, "end") if last.endswith(b"\n") else None
    if not number:
        raise BadFile(path, 1, "the file is empty")
    if not isinstance(end, dict):
        raise BadFile(path, number, "the file is incomplete: it ends here")
    if end != {"lines": number - 1, "crc32": crc32}:
        raise BadFile(path, _first_bad(path, number), "the file is damaged")
    return Head(link, number - 1, crc32)


def _lines(file: BinaryIO) -> Iterator[bytes]:
    return iter(lambda: file.readline(MOST_BYTES), b"")


def _link(path: Path, first: bytes) -> str | None:
    version = _value(first, "iwts")
    if type(version) is not int or version < 1:
        raise BadFile(path, 1, "not an iwts export")
    if version > VERSION:
        problem = f"made by a newer iwts (format {version}; this version reads {VERSION}); upgrade iwts first"
        raise BadFile(path, 1, problem)
    link = _value(first, "link")
    return link if isinstance(link, str) else None


def _value(line: bytes, name: str) -> object:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value.get(name) if isinstance(value, dict) else None


def _first_bad(path: Path, last: int) -> int:
    """The first unreadable line; if all are readable, the last one, whose checksum is wrong."""
    with path.open("rb") as file:
        for number, line in enumerate(_lines(file), 1):
            try:
                json.loads(line)
            except (ValueError, RecursionError):
                return number
    return last


class Reader:
    """The rows of a checked file from a given position; `line` and `offset` are the current one."""

    def __init__(self, path: Path, head: Head, line: int = 0, offset: int = 0) -> None:
        self._path, self._head = path, head
        self.line, self.offset = line, offset

    def __iter__(self) -> Iterator[tuple[int, str, object]]:
        """Yield line number, table and fields of each row."""
        with self._path.open("rb") as file:
            file.seek(self.offset)
            while self.line < self._head.lines:
                line = file.readline(MOST_BYTES)
                self.line += 1
                self.offset += len(line)
                if self.line > 1:
                    yield (self.line, *self._split(line))

    def _split(self, line: bytes) -> tuple[str, object]:
        try:
            ((table, fields),) = json.loads(line).items()
        except (ValueError, AttributeError, RecursionError):
            raise self.bad("not a row of an iwts export") from None
        return table, fields

    def bad(self, problem: object, line: int | None = None) -> BadFile:
        """The error for a line, by default the last one read."""
        return BadFile(self._path, line or self.line, str(problem))
