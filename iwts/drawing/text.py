"""Short links as outlines of letters, so that no program needs a font to show them."""

import re
from functools import cache

from iwts.drawing import paths
from iwts.drawing.letters import EM, OUTLINES
from iwts.drawing.paths import Outline

ASCENT = 0.77  # em from the top of the tallest letters to the baseline
_MISSING = "□"


def width(line: str) -> float:
    """Return the width of a line of text in em."""
    return sum(_glyph(letter)[0] for letter in line)


def outlines(line: str) -> list[Outline]:
    """Return the outlines of a line of text in em, from the start of its baseline; missing letters become a box."""
    drawn, x = [], 0.0
    for letter in line:
        advance, glyph = _glyph(letter)
        drawn += paths.scaled(glyph, 1, x)
        x += advance
    return drawn


def _glyph(letter: str) -> tuple[float, list[Outline]]:
    return _glyphs().get(letter) or _glyphs()[_MISSING]


@cache
def _glyphs() -> dict[str, tuple[float, list[Outline]]]:
    """Return the advance and the outlines of each letter, in em."""
    return {
        letter: (int(advance) / EM, paths.scaled(_read(words), 1 / EM))
        for letter, advance, words in re.findall(r"(\S) (\d+)\n((?:  .*\n)+)", OUTLINES)
    }


def _read(words: str) -> list[Outline]:
    found: list[list[tuple[float, ...]]] = []
    for name, numbers in re.findall(r"([MLQ])([^MLQ]+)", words):
        points = tuple(float(number) for number in numbers.split())
        if name == "M":
            found.append([points])
        elif name == "L":
            found[-1].append(points)
        else:
            found[-1].append(paths.quadratic(found[-1][-1], points[:2], points[2:]))
    return [tuple(outline) for outline in found]
