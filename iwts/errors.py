"""What can go wrong, in words that a person can be shown.

An error carries an English text marked by `N_` and the values for its placeholders. `str(error)` is that
English text (commands, logs); pages look the text up in their language (`i18n.Language.error`).
"""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

T = TypeVar("T")


def N_(text: str) -> str:
    """Mark `text` for extraction into the catalogues; it is translated where it is shown."""
    return text


# Title and text of what the front says in a page of its own, and the web in another.
AWAY = N_("One moment, please"), N_("This cannot be done right now. Please try again in a few seconds.")
TOO_MANY = N_("Too much at once"), N_("Too much came from your network. You can go on %(time)s.")


class Region(str):
    """A two-letter country code inside an error: shown as the country's name in the reader's language."""

    __slots__ = ()


class IwtsError(Exception):
    """The base of all errors that are told to a person; everything else is a bug and gets a fixed text."""

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text)
        self.text = text
        self.values = values

    def __str__(self) -> str:
        return self.text % self.values if self.values else self.text


class Invalid(IwtsError):
    """A value that was typed cannot be used. `field` names where it was typed, so that it is told there."""

    def __init__(self, field: str, text: str, **values: object) -> None:
        super().__init__(text, **values)
        self.field = field


class Rejected(IwtsError):
    """Everything that is wrong with what was sent, told at once."""

    def __init__(self, errors: Iterable[Invalid]) -> None:
        self.errors = tuple(errors)
        super().__init__("; ".join(str(error) for error in self.errors))

    def __str__(self) -> str:
        return self.text


class Mistakes:
    """What is wrong with several things that were typed, gathered so that it is told at once."""

    def __init__(self) -> None:
        self._found: list[Invalid] = []

    def read(self, otherwise: T, parse: Callable[..., T], *arguments: Any) -> T:
        """What `parse` makes of the arguments, or `otherwise` if it raises `Invalid` or `Rejected`, which is kept."""
        try:
            return parse(*arguments)
        except Invalid as error:
            self._found.append(error)
        except Rejected as rejected:
            self._found += rejected.errors
        return otherwise

    def tell(self) -> None:
        """Raises `Rejected` if there was any."""
        if self._found:
            raise Rejected(self._found)


class NotFound(IwtsError):
    """There is no such thing."""


class Forbidden(IwtsError):
    """It exists, and this browser has no right to it."""


class Unavailable(IwtsError):
    """It cannot be done now (the database is locked, full, read-only or damaged); later it may."""


class DatabaseError(Unavailable):
    """The file cannot be used at all: not ours, newer than this program, damaged, or held by another server."""


class TooMuch(IwtsError):
    """It would take too long."""


class TooMany(IwtsError):
    """A limit is used up for `wait` seconds."""

    def __init__(self, wait: float) -> None:
        super().__init__("a limit is used up")
        self.wait = wait
