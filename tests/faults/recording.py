"""Records of what programs do to a folder, and checks of what a power cut at any moment would leave of it."""

import itertools
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.faults.power import Disk

Check = Callable[[Path, list[str]], None]

BEGIN = "begin"  # the mark after what was in the folder before
# Most lines are writes of pages. As many cuts as anywhere are next to each of these kinds of lines.
TURNS = {"rename", "link"}, {"create", "mkdir", "unlink", "truncate", "sync", "synced", "sync folder", "mark"}


class Recording:
    """The record of a folder, in which programs run with `variables`."""

    def __init__(self, folder: Path, library: str) -> None:
        """Begin with what is in the folder, all of it on the disk; `library` is the compiled recorder.c."""
        self.folder = folder.resolve()
        self._record = self.folder.with_name(f"{folder.name}.record")
        self.variables = {"LD_PRELOAD": library, "RECORDED": str(self.folder), "RECORD": str(self._record)}
        for path in sorted(self.folder.rglob("*")):
            name, inode = str(path.relative_to(self.folder)), path.stat().st_ino
            if path.is_dir():
                self._add("mkdir", name)
            else:
                data = path.read_bytes()
                self._add("create", inode, name)
                self._add("write", inode, 0, len(data), data=data)
                self._add("sync", 0, inode)
                self._add("synced", 0)
            self._add("sync folder", 0, name.rpartition("/")[0])
            self._add("synced", 0)
        self.mark(BEGIN)

    def _add(self, *words: object, data: bytes = b"") -> None:
        with self._record.open("ab", buffering=0) as record:
            record.write("\t".join(map(str, words)).encode() + b"\n" + data)

    def mark(self, text: str) -> None:
        """Record something that is true from now on, for the checks after later cuts."""
        self._add("mark", text)

    def unlink(self, name: str) -> None:
        """Unlink a file, as another program may."""
        (self.folder / name).unlink()
        self._add("unlink", name)

    def survives(self, cuts: int, check: Check) -> None:
        """Call `check` with what each of so many power cuts leaves, and with the marks from before the cut.

        First check that no change was missed: without a cut, the folder is rebuilt as it is.
        """
        folder = self.folder.with_name(f"{self.folder.name}-after-a-cut")
        disk = Disk()
        for line, data in _read(self._record):
            disk.change(line, data)
        disk.write_all(folder)
        assert _contents(folder) == _contents(self.folder), "the recorder missed a change"
        lines = [line for line, _ in _read(self._record)]
        begin = lines.index(["mark", BEGIN]) + 1
        for place, seed, disk in _cuts(self._record, _places(lines, begin, cuts)):
            disk.write_after_cut(folder, random.Random(seed))
            try:
                check(folder, [line[1] for line in lines[begin:place] if line[0] == "mark"])
            except BaseException as error:
                again = f"python -m {__spec__.name} {self._record} {place} {seed} FOLDER"
                error.add_note(f"after a power cut in {lines[place - 1 : place + 1]}; to see what it left: {again}")
                raise


def _places(lines: list[list[str]], begin: int, cuts: int) -> Counter[int]:
    """Choose the lines before which the power is cut, and how often."""
    dice = random.Random(len(lines))
    places: list[Sequence[int]] = [range(begin, len(lines) + 1)]
    for kinds in TURNS:
        if near := [place for place in places[0] if any(what in kinds for what, *_ in lines[place - 1 : place + 1])]:
            places.append(near)
    chosen = Counter({len(lines): -(-cuts // 20)})  # when everything is done
    return chosen + Counter(dice.choice(places[n % len(places)]) for n in range(cuts - chosen.total()))


def _cuts(record: Path, places: Counter[int]) -> Iterator[tuple[int, int, Disk]]:
    """Read a record; yield the place of each cut, its seed, and the disk at that moment."""
    disk, place = Disk(), 0
    for place, (line, data) in enumerate(_read(record)):
        for seed in range(places[place]):
            yield place, seed, disk
        disk.change(line, data)
    for seed in range(places[place + 1]):
        yield place + 1, seed, disk


def _read(record: Path) -> Iterator[tuple[list[str], bytes]]:
    """Iterate over the lines of a record, with the data of writes."""
    with record.open("rb") as file:
        for text in file:
            line = text.decode()[:-1].split("\t")
            yield line, file.read(int(line[3])) if line[0] == "write" else b""


def _contents(folder: Path) -> dict[str, bytes | None]:
    files = (path for path in folder.rglob("*") if not path.name.endswith("-shm"))
    return {str(path.relative_to(folder)): None if path.is_dir() else path.read_bytes() for path in files}


def main(record: str, place: str, seed: str, folder: str) -> None:
    """Write a folder that a check was called with."""
    disk = Disk()
    for line, data in itertools.islice(_read(Path(record)), int(place)):
        disk.change(line, data)
    disk.write_after_cut(Path(folder), random.Random(int(seed)))


if __name__ == "__main__":
    main(*sys.argv[1:])
