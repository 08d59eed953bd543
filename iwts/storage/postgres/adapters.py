"""How values travel: integers, texts and bytes both ways, as with SQLite.

Every integer is a `bigint`, whatever its size, so that one text has one plan. A truth value is 0 or 1.
"""

from typing import Any

from psycopg import adapters, postgres
from psycopg.abc import Buffer
from psycopg.adapt import AdaptersMap, Dumper, Loader
from psycopg.pq import Format

from iwts.storage.postgres.arrays import Array, ArrayDumper
from iwts.storage.tx import Row

_types = postgres.types


_ESCAPED = {"\0": "\N{REPLACEMENT CHARACTER}", "\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"}
_ESCAPES = str.maketrans(_ESCAPED)


class _Integer(Dumper):
    oid, format = _types["int8"].oid, Format.BINARY

    def dump(self, obj: Any) -> Buffer:
        return int(obj).to_bytes(8, "big", signed=True)  # raises OverflowError, as SQLite does


class _Text(Dumper):
    oid, format = _types["text"].oid, Format.BINARY

    def dump(self, obj: Any) -> Buffer:
        text: str = obj
        return (text.replace("\0", "\N{REPLACEMENT CHARACTER}") if "\0" in text else text).encode()


class _Bytes(Dumper):
    oid, format = _types["bytea"].oid, Format.BINARY

    def dump(self, obj: Any) -> Buffer:
        return bytes(obj)


class _ToInteger(Loader):
    def load(self, data: Buffer) -> int:
        return int(bytes(data))


class _ToNumber(Loader):
    """Sums of integers are `numeric`."""

    def load(self, data: Buffer) -> int | float:
        text = bytes(data)
        return float(text) if b"." in text else int(text)


class _ToTruth(Loader):
    def load(self, data: Buffer) -> int:
        return int(bytes(data) == b"t")


class _ToBytes(Loader):
    def load(self, data: Buffer) -> bytes:
        return bytes.fromhex(bytes(data)[2:].decode())  # after \x


def made() -> AdaptersMap:
    """Return the adapters of a connection."""
    found = AdaptersMap(adapters)
    for types, dumper in (((int, bool), _Integer), ((str,), _Text), ((bytes, bytearray, memoryview), _Bytes)):
        for type_ in types:
            found.register_dumper(type_, dumper)
    found.register_dumper(Array, ArrayDumper)
    for name in ("int2", "int4", "int8"):
        found.register_loader(name, _ToInteger)
    found.register_loader("numeric", _ToNumber)
    found.register_loader("bool", _ToTruth)
    found.register_loader("bytea", _ToBytes)
    return found


def line(row: Row) -> str:
    """Return a row as a line of COPY."""
    return "\t".join(map(_copied, row)) + "\n"


def _copied(value: Any) -> str:
    if value is None:
        return r"\N"
    if isinstance(value, str):
        return value.translate(_ESCAPES)
    return str(int(value)) if isinstance(value, int) else rf"\\x{value.hex()}"
