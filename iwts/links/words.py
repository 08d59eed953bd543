"""Lists of words that are recognised in names, however they are written."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import accumulate
from pathlib import Path

from iwts.folding import look

MOST_JOINED = 4  # words of a name that may be one word of a list: “bank of america”
LEAST_INSIDE = 3  # letters of a word that counts inside a generated name

_NUMBERED = re.compile(r"(?<=[^\W\d_])\d+(?![^\W_])")  # support24
_WORD = re.compile(r"[^\W_]+")


class Words:
    """A list of words: `word`, also as several words of a name, `word*`, also inside longer ones, and `~word`.

    The last ones count in generated names only, which have no words: there, every word of the list counts anywhere.
    """

    def __init__(self, listed: Iterable[str]) -> None:
        self._whole: dict[str, str] = {}  # by their looks, the words as listed
        self._inside: dict[str, str] = {}
        self._all: set[str] = set()
        for entry in listed:
            word = entry.strip("~*")
            if not (seen := _joined(look(word))):
                continue
            self._all.add(seen)
            if not entry.startswith("~"):
                (self._inside if entry.endswith("*") else self._whole)[seen] = word

    def find(self, name: str) -> str:
        """Return the word that a name contains, as it is listed; empty if none."""
        for seen in dict.fromkeys((look(name), look(name, signs=True), look(_NUMBERED.sub("", name)))):
            parts = _WORD.findall(seen)
            for part in _spans(parts):
                if word := self._whole.get(part):
                    return word
            squeezed = "".join(parts)
            if word := next((word for part, word in self._inside.items() if part in squeezed), ""):
                return word
        return ""

    def is_in(self, generated: str) -> bool:
        """Whether a generated name contains a word."""
        seen, length = look(generated), len(generated)
        inside = (seen[start:end] for start in range(length) for end in range(start + LEAST_INSIDE, length + 1))
        return not self._all.isdisjoint(inside)


def _spans(parts: list[str]) -> Iterable[str]:
    """Return the words of a name, alone and joined to the next ones."""
    for start in range(len(parts)):
        yield from accumulate(parts[start : start + MOST_JOINED])


def _joined(seen: str) -> str:
    return "".join(_WORD.findall(seen))


@cache
def bundled(name: str) -> dict[str, tuple[str, ...]]:
    """Return the words of `rude.txt` or `pretence.txt`, by language or kind."""
    found: dict[str, tuple[str, ...]] = {}
    for line in Path(__file__).with_name(f"{name}.txt").read_text("utf-8").splitlines():
        kind, colon, words = line.partition(": ")
        if colon and not line.startswith("#"):
            found[kind] = (*found.get(kind, ()), *words.split())
    return found


@cache
def rude(own: tuple[str, ...] = ()) -> Words:
    """Return the rude words of all languages, and an owner's own."""
    return Words((*(word for words in bundled("rude").values() for word in words), *own))
