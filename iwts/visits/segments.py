"""The segments of a journal: the names of its files, and positions in it.

A journal is a folder of segments, files of records (`visits.records`). Their numbers, which are their names, rise. A
position is one integer, so that one can be stored and compared: the number of a segment, and a place in that.
"""

import os
from pathlib import Path

PLACE_BITS = 28  # of a position: a segment has less than 256 MiB

SPARE = "spare"  # the file that is allocated for the next segment
SHIPPED = "shipped"  # the file with what the journal's reader noted

_DIGITS = 10


def position(number: int, place: int) -> int:
    """Return the position of a place, in bytes, in the segment with this number."""
    return number << PLACE_BITS | place


def segment_of(at: int) -> int:
    """Return the number of the segment in which a position is."""
    return at >> PLACE_BITS


def place_of(at: int) -> int:
    """Return the place of a position in its segment."""
    return at & ((1 << PLACE_BITS) - 1)


def name_of(number: int) -> str:
    """Return the name of a segment's file."""
    return f"{number:0{_DIGITS}}"


def numbers(folder: Path) -> list[int]:
    """Return the numbers of a journal's segments in order. Raises OSError; a missing folder has none."""
    try:
        names = os.listdir(folder)
    except FileNotFoundError:
        return []
    return sorted(int(name) for name in names if len(name) == _DIGITS and name.isascii() and name.isdigit())


def size(folder: Path) -> int:
    """Return how many bytes the segments of a journal take, used or not. Raises OSError."""
    total = 0
    for number in numbers(folder):
        try:
            total += os.stat(folder / name_of(number)).st_size
        except FileNotFoundError:  # its reader has just deleted it
            continue
    return total


def noted(folder: Path) -> tuple[int, int]:
    """Return what the reader noted: the position up to which all is shipped, and the end of what it has deleted.

    Both are 0 before the first note, or if that cannot be read.
    """
    try:
        shipped, deleted = (folder / SHIPPED).read_text("ascii").split()
        return int(shipped), int(deleted)
    except (OSError, ValueError):
        return 0, 0
