"""The keeper: where the front's links come from, and where its visits go."""

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable

from iwts.errors import N_, Told
from iwts.front.commits import Commits
from iwts.links.link import Link
from iwts.meters import Family
from iwts.visits.intake import Intake

Look = Callable[[], bool | None]
Problem = tuple[object, Told]  # whether it is there, and its text


class Keeper(ABC):
    """What differs between a database on this machine and one on another: for that, the loop never waits."""

    intake: Intake
    commits: Commits
    find: Callable[[str], Link | None]  # the link of a folded slug; `Unavailable` if that is unknown
    settle: Callable[[], Awaitable[None]] | None  # waits until `find` knows what was committed before

    def __init__(self) -> None:
        self.settle = None
        self.has_read = True  # whether a database on another machine could be read
        self.looks: list[Look] = []  # to be called again and again, each in a thread of its own

    @abstractmethod
    async def start(self) -> None:
        """Get ready before the front listens."""

    @abstractmethod
    def look_at_files(self) -> None:
        """See that the files for visits are in place; may wait for the disk."""

    @abstractmethod
    def problems(self) -> list[Problem]:
        """Return what can be wrong."""

    @abstractmethod
    def families(self) -> list[Family]:
        """Return the metrics of the files for visits."""

    @abstractmethod
    def close(self) -> None:
        """Save everything, after the last commit; may wait for the disk."""


def of_links(problem: str) -> Problem:
    """Return a problem with the link table."""
    return problem, Told(N_("links cannot be looked up: %(reason)s"), reason=problem)
