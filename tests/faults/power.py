"""Power cuts: a folder as a disk may have it when the power fails, rebuilt from the changes that recorder.c recorded.

What was synced is there. Of the later changes, some are: in any order, writes perhaps only in some sectors, names only
if they or their folder's later sync reached the disk. Two rules of every file system hold. A sector on the disk has a
state that it had in memory, and data written beyond the end of a file that is cut short is lost with the cut.
"""

import itertools
import os
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
FOLDER = ""  # stands for a folder among names


@dataclass(frozen=True, slots=True)
class Change:
    """A change of a file: `data` written at `at`; without `data`, the file is cut or filled up to the size `at`."""

    number: int
    at: int
    data: bytes | None = None
    cuts: bool = False

    def apply(self, contents: bytearray) -> None:
        end = self.at + len(self.data or b"")
        if self.cuts:
            del contents[end:]
        contents.extend(bytes(max(0, end - len(contents))))
        if self.data:
            contents[self.at : end] = self.data


@dataclass(slots=True, eq=False)
class File:
    """A file: its contents on the disk, and the changes since then."""

    synced: bytearray = field(default_factory=bytearray)
    changes: list[Change] = field(default_factory=list)

    def sync(self, before: int) -> None:
        """Put the changes before this number on the disk."""
        while self.changes and self.changes[0].number < before:
            self.changes.pop(0).apply(self.synced)

    def all(self) -> bytes:
        """The contents in memory."""
        contents = bytearray(self.synced)
        for change in self.changes:
            change.apply(contents)
        return bytes(contents)

    def after_cut(self, dice: random.Random) -> bytes:
        """Contents that the disk may have after a power cut."""
        memory, disk = bytearray(self.synced), bytearray(self.synced)
        last = dice.randint(0, len(self.changes))  # sizes that were changed later did not reach the disk
        share = dice.choice((0, 0.5, 0.9, 1))  # of the writes that did; before `last`, at most one is torn …
        torn = dice.choice((0, 0.5))  # … or any of them
        limit = float("inf")  # where the first cut that did not reach the disk begins
        for place, change in enumerate(self.changes):
            change.apply(memory)
            if change.data is None:
                if place < last:
                    change.apply(disk)
                elif change.cuts:
                    limit = min(limit, change.at)
            elif place < last if share == 1 else dice.random() < share:
                is_torn = dice.random() < torn or place == last - 1
                end = change.at + len(change.data)
                for begin in range(change.at // SECTOR * SECTOR, end, SECTOR if is_torn else end):
                    if not is_torn or dice.random() < 0.5:
                        upto = begin + SECTOR if is_torn else -(-end // SECTOR) * SECTOR
                        upto = int(min(upto, len(memory), limit))
                        if begin < upto:
                            disk.extend(bytes(max(0, upto - len(disk))))
                            disk[begin:upto] = memory[begin:upto]
        return bytes(disk)


Names = dict[str, File | str | None]  # None: no file


@dataclass(frozen=True, slots=True)
class Renaming:
    """A change of names, some of which become another file, or none."""

    number: int
    becomes: Names

    def is_in(self, folder: str) -> bool:
        return all(os.path.dirname(name) == folder for name in self.becomes)


class Disk:
    """The recorded folder while the record is read."""

    def __init__(self) -> None:
        self._files: dict[str, File] = {}  # by inode
        self._names: Names = {}  # on the disk
        self._memory: Names = {}  # … and in memory, after these changes
        self._renamings: list[Renaming] = []
        self._syncs: dict[str, Callable[[], None]] = {}  # by thread
        self._numbers = itertools.count()

    def change(self, line: list[str], data: bytes) -> None:
        """Apply a line of the record."""
        number = next(self._numbers)
        match line:
            case "write", inode, at, _:
                self._files[inode].changes.append(Change(number, int(at), data))
            case "truncate" | "allocate" as what, inode, size:
                self._files[inode].changes.append(Change(number, int(size), cuts=what == "truncate"))
            case "sync", thread, inode:
                file = self._files[inode]
                self._syncs[thread] = lambda: file.sync(number)
            case "sync folder", thread, folder:
                self._syncs[thread] = lambda: self._sync_names(folder, number)
            case "synced", thread:
                self._syncs.pop(thread)()
            case "mark", _:
                pass
            case _:
                self._rename(number, self._renamed(line))

    def _renamed(self, line: list[str]) -> Names:
        """Return what each name in a line becomes."""
        match line:
            case "create", inode, name:
                # Of two threads that create a file at once, both may be the first.
                if inode not in self._files or self._memory.get(name) is not self._files[inode]:
                    self._files[inode] = File()
                return {name: self._files[inode]}
            case "mkdir", name:
                return {name: FOLDER}
            case "link", old, new:
                return {new: self._memory[old]}
            case "rename", old, new if self._memory.get(new) is self._memory[old]:
                return {}
            case "rename", old, new:
                return {old: None, new: self._memory[old]}
            case "unlink", name:
                return {name: None}
        raise AssertionError(line)

    def _rename(self, number: int, becomes: Names) -> None:
        self._renamings.append(Renaming(number, becomes))
        self._memory |= becomes

    def _sync_names(self, folder: str, before: int) -> None:
        waiting, self._renamings = self._renamings, []
        for renaming in waiting:
            if renaming.number < before and renaming.is_in(folder):
                self._names |= renaming.becomes
            else:
                self._renamings.append(renaming)

    def write_all(self, folder: Path) -> None:
        """Write the folder as it is in memory."""
        _write(self._memory, folder, File.all)

    def write_after_cut(self, folder: Path, dice: random.Random) -> None:
        """Write a folder that the disk may have after a power cut now."""
        names = dict(self._names)
        places = range(len(self._renamings))
        last = dice.randint(0, len(places))
        in_order, all_but_one = range(last), [place for place in places if place != last]
        for place in dice.choice((in_order, all_but_one, [place for place in places if dice.random() < 0.5])):
            names |= self._renamings[place].becomes
        _write(names, folder, lambda file: file.after_cut(dice))


def _write(names: Names, folder: Path, contents: Callable[[File], bytes]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    written: dict[int, Path] = {}
    for name, file in sorted(names.items(), key=lambda item: item[0]):
        path = folder / name
        if file is None or not path.parent.exists():  # unlinked, or the name of its folder is lost
            continue
        if isinstance(file, str):
            path.mkdir()
        elif id(file) in written:
            path.hardlink_to(written[id(file)])
        else:
            data = contents(file)
            path.write_bytes(data.rstrip(b"\0"))
            os.truncate(path, len(data))
            path.chmod(0o600)
            written[id(file)] = path
