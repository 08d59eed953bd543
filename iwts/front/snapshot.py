"""The snapshot of the link table: a file, for a front that starts while its database is away.

A first line in JSON tells how many links follow (id, length, packed), then the slugs (id of the link, length, text),
with little-endian numbers, and a checksum. Links are packed as the table of the program that wrote it has them; any
other version ignores the file, as the next look at the database replaces it.
"""

import hashlib
import itertools
import json
import logging
import marshal
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from iwts.links.link import LinkRow, NumberRow
from iwts.storage import files

log = logging.getLogger(__name__)

VERSION = 1  # of the layout
_PART = struct.Struct("<qI")
_COLUMNS = [[*row._fields, row._field_defaults] for row in (LinkRow, NumberRow)]  # what packed links leave out, too
_SUM = 16  # bytes of the checksum
_TOGETHER = 1000  # parts written at a time: visitors are answered meanwhile


class Snapshot(NamedTuple):
    """What a link table held at a time, in UTC microseconds: the blocks of numbers, packed links by id, ids by slug."""

    at: int
    blocked: frozenset[tuple[str, str]]
    links: dict[int, bytes]
    slugs: dict[str, int]


def beside(stem: Path) -> Path:
    """Return the path of a server's snapshot, given how the names of its files begin."""
    return stem.with_name(stem.name + ".links")


def write(path: Path, database: str, table: Snapshot) -> None:
    """Write the file, which replaces an earlier one at once. `database` names whose links they are.

    Raises `IwtsError`.
    """
    head = {
        "version": VERSION,
        "database": database,
        "at": table.at,
        "columns": _COLUMNS,
        "packing": marshal.version,
        "blocked": sorted(table.blocked),
        "links": len(table.links),
    }
    checksum = hashlib.blake2b(digest_size=_SUM)
    with files.writing(path) as out:
        for part in _together(_parts(head, table)):
            checksum.update(part)
            out.write(part)
        out.write(checksum.digest())


def _parts(head: dict[str, object], table: Snapshot) -> Iterator[bytes]:
    yield json.dumps(head).encode() + b"\n"
    for link, packed in table.links.items():
        yield _PART.pack(link, len(packed)) + packed
    for slug, link in table.slugs.items():
        text = slug.encode()
        yield _PART.pack(link, len(text)) + text


def _together(parts: Iterator[bytes]) -> Iterator[bytes]:
    some = list[bytes]()
    for part in parts:
        some.append(part)
        if len(some) == _TOGETHER:
            yield b"".join(some)
            some.clear()
    yield b"".join(some)


def read(path: Path, database: str) -> Snapshot | None:
    """Return what the file holds; None if there is none for this database and program, or if it is damaged."""
    try:
        data = path.read_bytes()
        body, checksum = data[:-_SUM], data[-_SUM:]
        if hashlib.blake2b(body, digest_size=_SUM).digest() != checksum:
            raise ValueError("it is damaged")
        first, _, rest = body.partition(b"\n")
        head = json.loads(first)
        if (head["version"], head["columns"], head["packing"]) != (VERSION, _COLUMNS, marshal.version):
            raise ValueError("it is from another version of iwts")
        if head["database"] != database:
            raise ValueError(f"it is for {head['database']}")
        parts = _read_parts(rest)
        links = dict(itertools.islice(parts, head["links"]))
        slugs = {text.decode(): link for link, text in parts}
    except FileNotFoundError:
        return None
    except (OSError, ValueError, LookupError, TypeError, struct.error) as error:
        log.warning("%s is not used: %s", path, error.strerror if isinstance(error, OSError) else error)
        return None
    return Snapshot(head["at"], frozenset((kind, value) for kind, value in head["blocked"]), links, slugs)


def _read_parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place < len(data):
        number, length = _PART.unpack_from(data, place)
        place += _PART.size
        yield number, data[place : place + length]
        place += length
