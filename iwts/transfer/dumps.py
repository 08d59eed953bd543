"""Exports as files: JSON Lines, whose first line says what they are and whose last line says that they are whole.

    {"iwts": 1, "link": null, "made_at": 1795348800000000, "program": "0.1.0"}
    {"number": {"id": 1, "link": 1, "position": 0, "digits": "14155550132", …}}
    {"end": {"lines": 2, "crc32": 3735928559}}

`lines` are those before the last, `crc32` is of all their bytes.
"""

import json
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from iwts import __version__
from iwts.errors import IwtsError

VERSION = 1
MOST_BYTES = 1 << 20  # of a line that can be one of ours


class BadFile(IwtsError):
    """The file cannot be imported; told with the line."""

    def __init__(self, path: Path, line: int, problem: str) -> None:
        super().__init__("%(path)s line %(line)s: %(problem)s", path=path, line=line, problem=problem)


class Head(NamedTuple):
    """What a whole file says of itself. `link`: the ending of the one link that it has; None: it has all."""

    link: str | None
    lines: int
    crc32: int


class Dump:
    """Writes an export, line by line."""

    def __init__(self, write: Callable[[bytes], object], link: str | None, made_at: int) -> None:
        self._write = write
        self.lines = self._crc32 = 0
        self._add({"iwts": VERSION, "link": link, "made_at": made_at, "program": __version__})

    def add(self, table: str, fields: dict[str, Any]) -> None:
        self._add({table: fields})

    def end(self) -> None:
        self._add({"end": {"lines": self.lines, "crc32": self._crc32}})

    def _add(self, value: dict[str, Any]) -> None:
        line = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        self._write(line)
        self.lines += 1
        self._crc32 = zlib.crc32(line, self._crc32)


def check(path: Path) -> Head:
    """Read all of a file once. Raises `BadFile` when it is none of ours, newer, cut off or damaged."""
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
        raise BadFile(path, number, "the file ends here, in the middle; it was cut off")
    if end != {"lines": number - 1, "crc32": crc32}:
        raise BadFile(path, _first_bad(path, number), "the file is damaged")
    return Head(link, number - 1, crc32)


def _lines(file: BinaryIO) -> Iterator[bytes]:
    return iter(lambda: file.readline(MOST_BYTES), b"")


def _link(path: Path, first: bytes) -> str | None:
    version = _value(first, "iwts")
    if type(version) is not int or version < 1:
        raise BadFile(path, 1, "this is no export of iwts")
    if version > VERSION:
        raise BadFile(
            path, 1, f"a newer iwts wrote this (format {version}, this one reads {VERSION}); install that one"
        )
    link = _value(first, "link")
    return link if isinstance(link, str) else None


def _value(line: bytes, name: str) -> object:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value.get(name) if isinstance(value, dict) else None


def _first_bad(path: Path, last: int) -> int:
    """The first line that nobody can read, or else the last, whose checksum is not the file's."""
    with path.open("rb") as file:
        for number, line in enumerate(_lines(file), 1):
            try:
                json.loads(line)
            except (ValueError, RecursionError):
                return number
    return last


class Reader:
    """The rows of a file that was checked, from some place on; `line` and `offset` are where it has come to."""

    def __init__(self, path: Path, head: Head, line: int = 0, offset: int = 0) -> None:
        self._path, self._head = path, head
        self.line, self.offset = line, offset

    def __iter__(self) -> Iterator[tuple[int, str, object]]:
        """Number of the line, table, fields."""
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
            raise self.bad("this is no row") from None
        return table, fields

    def bad(self, problem: object, line: int | None = None) -> BadFile:
        """The error for a line, the last one that was read if none is named."""
        return BadFile(self._path, line or self.line, str(problem))
