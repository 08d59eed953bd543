"""The mark: which visits are counted."""

from typing import NamedTuple


class Mark(NamedTuple):
    """Visits up to the one with this id are counted; with `has_late`, not those in the table `late`.

    While that is empty, no query reads it: SQLite would look there for each visit.
    """

    id: int
    has_late: bool = False

    def passed(self, visit: str = "visit") -> str:
        """The SQL condition that a visit is counted; its value is `:mark`, the id."""
        late = f" AND {visit}.id NOT IN (SELECT visit FROM late)" if self.has_late else ""  # noqa: S608 (a constant)
        return f"{visit}.id <= :mark{late}"

    def not_passed(self) -> str:
        """The SQL condition that a visit is not counted yet, of which there must be few; see `passed`."""
        if self.has_late:
            return "visit.id IN (SELECT id FROM visit WHERE id > :mark UNION ALL SELECT visit FROM late)"
        return "visit.id > :mark"
