"""The reader of a journal, in another process than its writer: what is to be shipped, and what may be deleted."""

import contextlib
import logging
import os
import time
from collections.abc import Iterator
from pathlib import Path

from iwts.storage.files import open_own
from iwts.visits import records, segments

log = logging.getLogger(__name__)


def waiting(folder: Path) -> int:
    """Return how many bytes of visits in a journal are not shipped yet, as of the last note. Raises OSError.

    Reads no more than the newest segment: only that may have room behind its records.
    """
    shipped, _ = segments.noted(folder)
    total = 0
    *left, newest = segments.numbers(folder) or [0]
    for number in left:
        with contextlib.suppress(FileNotFoundError):  # it has just been deleted
            size = (folder / segments.name_of(number)).stat().st_size
            total += max(segments.position(number, size) - max(segments.position(number, 0), shipped), 0)
    found = JournalReader(folder, 0, 0).records(max(segments.position(newest, 0), shipped))
    return total + sum(records.HEAD + len(payload) for _, payload in found)


class JournalReader:
    """The one reader of a journal that deletes from it. All methods raise OSError if the disk fails."""

    def __init__(self, folder: Path, limit: int, keep: float) -> None:
        """Shipped segments stay for `keep` seconds, but while all take more than half of `limit`, not so long."""
        self.folder = folder
        self._limit = limit
        self._keep = keep
        self._passed = dict[int, float]()  # segment that is shipped → since when, in monotonic time
        self._damaged = set[int]()  # positions of damage that was logged
        self.shipped, self._deleted = segments.noted(folder)

    def records(self, position: int) -> Iterator[tuple[int, bytes]]:
        """Iterate over the payloads from a position on, to the last complete one; each with the position after it.

        Of records that were deleted, the iteration begins after them; see `lacks`.
        """
        number, place = segments.segment_of(position), segments.place_of(position)
        while True:
            later = [each for each in segments.numbers(self.folder) if each > number]
            for after, payload in self._in(number, place, is_left=bool(later)):
                place = after
                yield segments.position(number, after), payload
            if not later:
                return
            number, place = later[0], 0  # nothing was added to the other one since it was looked for

    def _in(self, number: int, place: int, *, is_left: bool) -> Iterator[tuple[int, bytes]]:
        """Iterate over the records of one segment; none if it was deleted."""
        try:
            file = os.open(self.folder / segments.name_of(number), os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
        except FileNotFoundError:
            return
        try:
            while True:
                room = os.fstat(file).st_size
                for payload in records.payloads(file, room, place):
                    place += records.HEAD + len(payload)
                    yield place, payload
                behind = self._behind_damage(file, number, place, room) if is_left else None
                if behind is None:
                    return
                place = behind
        finally:
            os.close(file)

    def _behind_damage(self, file: int, number: int, place: int, room: int) -> int | None:
        """Return the place after a damaged record, if there is one and its length can be right."""
        if not records.is_damaged(file, place, room):
            return None
        if (at := segments.position(number, place)) not in self._damaged:
            log.error("the journal is damaged: visits are lost from %s, byte %d", segments.name_of(number), place)
            self._damaged.add(at)
        behind = records.behind(file, place)
        return behind if records.payload_at(file, behind, room) else None

    @property
    def is_damaged(self) -> bool:
        """Whether damaged records were found."""
        return bool(self._damaged)

    def lacks(self, position: int) -> bool:
        """Whether anything after a position was deleted, and can not be shipped again."""
        return position < self._deleted

    def note(self, shipped: int) -> None:
        """Note that all up to a position is shipped, also if that was set back; delete what was kept for long enough.

        The newest segment stays: it may be in use.
        """
        numbers = segments.numbers(self.folder)
        now = time.monotonic()
        done = [number for number in numbers[:-1] if self._is_before(number, shipped)]
        self._passed = {number: self._passed.get(number, now) for number in done}
        total = segments.size(self.folder)
        for number in done:
            if now < self._passed[number] + self._keep and total <= self._limit // 2:
                break
            total -= self._delete(number)
        if shipped != self.shipped:
            self.shipped = shipped
            self._write()

    def _is_before(self, number: int, position: int) -> bool:
        """Whether a whole segment, which is not in use any more, is before a position."""
        if number != segments.segment_of(position):
            return number < segments.segment_of(position)
        return segments.place_of(position) >= (self.folder / segments.name_of(number)).stat().st_size

    def _delete(self, number: int) -> int:
        """Delete a segment; return its size."""
        file = self.folder / segments.name_of(number)
        size = file.stat().st_size
        self._deleted = segments.position(number, size)
        self._write()  # before: it must not be missed
        file.unlink()
        return size

    def _write(self) -> None:
        """Write what `segments.noted` returns. It may not survive a power cut: the mark in the database does."""
        file = open_own(self.folder / segments.SHIPPED)
        try:
            os.pwrite(file, f"{self.shipped:020} {self._deleted:020}\n".encode(), 0)  # always as long: never half of it
        finally:
            os.close(file)
