"""Summaries in a journal: a segment begins with one of the segment before, so that a start does not read all of that.

A summary is a batch that has the last turns, caps and keys of the batches in a segment, and nothing else. If it is
missing, because the process ended first or it would have been long, the segment itself is read.
"""

from collections.abc import Iterator
from itertools import pairwise

from iwts.visits import segments
from iwts.visits.batch import Batch
from iwts.visits.journal_reader import JournalReader


class Summary:
    """What the next segment is to begin with."""

    def __init__(self) -> None:
        self._batch = Batch(0)

    def add(self, batch: Batch, segment: int) -> None:
        """Note that a batch is in a segment, to which no other process has appended."""
        if segment != self._batch.of:
            self._batch = Batch(0, of=segment)
        self._batch.sum_up(batch)
        self._batch.number = batch.visits[-1].id if batch.visits else batch.number
        self._batch.database, self._batch.earlier = batch.database, batch.earlier + len(batch.visits)

    def forget(self) -> None:
        """Note that a segment may have more than was noted: nothing is said of it."""
        self._batch = Batch(0)

    def pack(self) -> bytes:
        """Return the summary of the segment of the last batch, empty if there is none."""
        return self._batch.pack() if self._batch.of else b""


def batches(reader: JournalReader, position: int) -> Iterator[Batch]:
    """Iterate over the batches from a position on, without their visits; over summaries in place of whole segments.

    Those that cannot be read are left out. Raise OSError if the disk fails.
    """
    first = segments.segment_of(position)
    numbers = [number for number in segments.numbers(reader.folder) if number >= first]
    for number, next_ in pairwise([*numbers, 0]):
        begin = segments.position(number, 0)
        if next_ and position <= begin and (summary := _summary(reader, number, next_)) is not None:
            yield summary
            continue
        for after, payload in reader.records(max(position, begin)):
            if segments.segment_of(after) != number:
                break
            if (batch := readable(payload)) is not None and not batch.of:
                yield batch


def _summary(reader: JournalReader, number: int, next_: int) -> Batch | None:
    """Return the summary of a segment from the beginning of the next one; None if there is none."""
    _, payload = next(reader.records(segments.position(next_, 0)), (0, b""))
    batch = readable(payload)
    return batch if batch is not None and batch.of == number else None


def readable(payload: bytes) -> Batch | None:
    """Return a batch without its visits; None if it cannot be read, for example because a newer version wrote it."""
    try:
        return Batch.unpack_without_visits(payload)
    except (ValueError, TypeError, LookupError):
        return None
