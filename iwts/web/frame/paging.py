"""Long lists in pages of 50 rows."""

from dataclasses import dataclass

MOST = 50  # rows on a page


@dataclass(frozen=True, slots=True)
class Page:
    """Page `number` of `count`, counted from 1."""

    number: int
    count: int

    @property
    def rows(self) -> slice:
        """The place of its rows in the whole list."""
        return slice((self.number - 1) * MOST, self.number * MOST)


def page(asked: str, rows: int) -> Page:
    """Return the page that `?page=` asks for in a list of that many rows, or the last one."""
    count = max(-(-rows // MOST), 1)
    return Page(min(number(asked), count), count)


def number(asked: str) -> int:
    """Return the number of a page; 1 for anything else."""
    return max(int(asked), 1) if asked.isascii() and asked.isdecimal() and len(asked) < 10 else 1
