"""Columns of values as arrays, in PostgreSQL's binary format: texts take each side several times as long."""

import struct
from collections.abc import Callable, Sequence
from typing import Any

from psycopg import postgres
from psycopg.abc import Buffer
from psycopg.adapt import Dumper
from psycopg.pq import Format

# One dimension; there may be a NULL; then the type of the elements, how many there are, and the number of the first.
_HEAD = struct.Struct(">iiIii")
_INTEGER = struct.Struct(">iq").pack  # each element begins with its length
_NULL = struct.pack(">i", -1)


class Array(bytes):
    """An array as PostgreSQL reads it."""


class ArrayDumper(Dumper):
    """How arrays travel; the statement tells their type."""

    oid, format = 0, Format.BINARY

    def dump(self, obj: Any) -> Buffer:
        return bytes(obj)


def array(type_: str, values: Sequence[Any]) -> Array:
    """Return a column of `bigint`, `text` or `bytea` as an array; None is NULL."""
    head = _HEAD.pack(1, 1, postgres.types[type_].oid, len(values), 1)
    return Array(head + b"".join(_ELEMENTS[type_](values)))


def _integers(values: Sequence[int | None]) -> list[bytes]:
    return [_NULL if value is None else _INTEGER(8, value) for value in values]


def _texts(values: Sequence[str | None]) -> list[bytes]:
    return _framed(values, lambda text: text.replace("\0", "\N{REPLACEMENT CHARACTER}").encode())


def _bytes(values: Sequence[bytes | None]) -> list[bytes]:
    return _framed(values, bytes)


def _framed(values: Sequence[Any], encoded: Callable[[Any], bytes]) -> list[bytes]:
    """Return the elements of an array; many values are the same."""
    framed: dict[Any, bytes] = {None: _NULL}
    for value in {*values} - {None}:
        element = encoded(value)
        framed[value] = struct.pack(">i", len(element)) + element
    return [framed[value] for value in values]


_ELEMENTS: dict[str, Callable[[Sequence[Any]], list[bytes]]] = {"bigint": _integers, "text": _texts, "bytea": _bytes}
