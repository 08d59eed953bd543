"""A link and its numbers: as objects, and as the rows in which they are stored."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from iwts.links import targets
from iwts.links.routing import Routing
from iwts.links.when import ALWAYS, When


@dataclass(frozen=True, slots=True)
class Number:
    """A number that answers a link's chats. `message` and `hours` are its own, or empty for the link's.

    An active number may be paused until a time, in UTC microseconds; 0: it is not. With a `cap` (0: none), it gets so
    many chats in a day; `served` is how many it had in the day that began at `served_since`, in UTC seconds.
    """

    id: int
    position: int
    digits: str
    label: str
    message: str
    active: bool
    weight: int = 1
    paused_until: int = 0
    hours: str = ""
    cap: int = 0
    served_since: int = 0
    served: int = 0


class Changer(StrEnum):
    """Who paused or resumed a number; the API counts as a command."""

    CREATOR = "creator"
    AGENT = "agent"
    COMMAND = "command"


class State(StrEnum):
    """Whether a link works, and who can change that."""

    ACTIVE = "active"
    DISABLED = "disabled"  # by its creator, who can enable it
    DISABLED_BY_OWNER = "disabled_by_owner"  # only the owner can enable it


@dataclass(frozen=True, slots=True)
class Link:
    """A link as stored.

    `public_name` and `public_text` tell visitors whom they write to; `label` is for creators only. `numbers` are
    ordered by position. `turn` is the turn that was taken last, -1 for none, and `weights` are those of the numbers
    for `routing.choose`. `visitor_code` is the Argon2id hash of the visitor code, or empty. A link that is
    `disabled_by_owner` is not `active`. `has_pauses` is whether a number is, or was, paused until a time.
    Of one that `is_timed` or `has_caps`, `present.at` tells who is there at a moment; of any other, no one needs to
    ask. What it returns `is_closed` if by their hours nobody is. `agents_see_all` is whether each agent sees the
    chats of all. For `sticky` days (0: none), a visitor who comes again gets the same number, if each has its turn.
    """

    id: int
    slug: str
    label: str
    message: str
    routing: Routing
    visitor_code: str
    active: bool
    turn: int
    created_at: int
    numbers: tuple[Number, ...]
    disabled_by_owner: bool = False
    public_name: str = ""
    public_text: str = ""
    weights: tuple[int, ...] = ()
    when: When = ALWAYS
    is_timed: bool = False
    has_pauses: bool = False
    is_closed: bool = False
    has_caps: bool = False
    agents_see_all: bool = False
    sticky: int = 0

    def at(self, moment: int) -> "Link":
        """Return the link as visitors have it at that time (UTC microseconds): whoever is paused then is not active."""
        if not self.has_pauses or all(number.paused_until <= moment for number in self.numbers):
            return self
        numbers = (replace(number, active=number.active and number.paused_until <= moment) for number in self.numbers)
        return replace(self, numbers=tuple(numbers))

    @property
    def state(self) -> State:
        if self.disabled_by_owner:
            return State.DISABLED_BY_OWNER
        return State.ACTIVE if self.active else State.DISABLED

    def share(self, number: Number) -> float:
        """Return the share of the chats that a number is meant to have if each answers in turn, 0 to 1."""
        return number.weight / sum(other.weight for other in self.numbers)

    def target(self, number: Number) -> str:
        """Return the address of the chat with `number`."""
        return targets.target(number.digits, number.message or self.message)


class LinkRow(NamedTuple):
    """A row of `link`: the columns that make a `Link`, and their checksum."""

    id: int
    slug: str
    label: str
    message: str
    routing: str
    visitor_code: str
    active: int
    turn: int
    created_at: int
    seal: int
    disabled_by_owner: int = 0
    public_name: str = ""
    public_text: str = ""
    zone: str = ""
    hours: str = ""
    exceptions: str = ""
    closed: str = "anyway"
    closed_message: str = ""
    night: str = ""
    write_anyway: int = 1
    agents_see_all: int = 0
    sticky: int = 0

    @property
    def when(self) -> When:
        """The hours in the row."""
        return When(
            self.zone,
            self.hours,
            self.exceptions,
            self.closed,
            self.closed_message,
            self.night,
            bool(self.write_anyway),
        )


class NumberRow(NamedTuple):
    """A row of `number`."""

    id: int
    position: int
    digits: str
    label: str
    message: str
    active: int
    weight: int = 1
    paused_until: int = 0
    hours: str = ""
    cap: int = 0
    served_since: int = 0
    served: int = 0


class Sealed(NamedTuple):
    """The rows of a link and of its numbers by position, not trusted until `seals.unseal` has checked them."""

    link: LinkRow
    numbers: list[NumberRow]
