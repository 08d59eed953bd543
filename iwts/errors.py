"""Errors with texts that people can be shown.

An error carries an English text marked by `N_`, and the values for its placeholders. `str(error)` is the English text,
for commands and logs. Pages show the text in their own language (`i18n.Language.error`).
"""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

T = TypeVar("T")


def N_(text: str) -> str:
    """Mark `text` for extraction into the catalogues; it is translated where it is shown."""
    return text


# Titles and texts that both the front and the web show, each in a page of its own.
AWAY = N_("One moment, please"), N_("We can’t do this right now. Please try again in a few seconds.")
TOO_MANY = N_("Too many requests"), N_("Too many requests from your network. Please try again %(time)s.")


class Region(str):
    """A two-letter country code in an error, shown as the country's name in the reader's language."""

    __slots__ = ()


class Bytes(int):
    """A size in bytes in an error or a finding; commands and logs show megabytes, pages the units of their language."""

    def __str__(self) -> str:
        return f"{self >> 20:,} MB"


class Told(str):
    """An English text with its values filled in, for commands and logs; a page shows it in its own language.

    `text` is marked by `N_`. Values that are text, such as paths, commands and settings, are the same in every
    language. Of a text with a count, `text` is for one and `many` for all others; see `Told.ngettext`.
    """

    text: str
    many: str
    values: dict[str, Any]

    def __new__(cls, text: str, many: str = "", /, **values: Any) -> "Told":
        form = many if many and values["count"] != 1 else text
        told = super().__new__(cls, form % values if values else form)
        told.text, told.many, told.values = text, many, values
        return told

    @classmethod
    def ngettext(cls, one: str, many: str, *, count: int, **values: Any) -> "Told":
        """Return a text with a count; the name of this function marks both forms for the catalogues."""
        return cls(one, many, count=count, **values)


class IwtsError(Exception):
    """The base of all errors that people are shown; any other exception is a bug and gets a fixed text.

    A value that is a number is shown like all others in the reader's language, so the number of a row is text.
    """

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text)
        self.text = text
        self.values = values

    def __str__(self) -> str:
        return self.text % self.values if self.values else self.text


class Invalid(IwtsError):
    """A value in the input that cannot be used. `field` names its field, where the error is shown."""

    def __init__(self, field: str, text: str, **values: object) -> None:
        super().__init__(text, **values)
        self.field = field


class Rejected(IwtsError):
    """All errors in the input, reported together."""

    def __init__(self, errors: Iterable[Invalid]) -> None:
        self.errors = tuple(errors)
        super().__init__("; ".join(str(error) for error in self.errors))

    def __str__(self) -> str:
        return self.text


class Mistakes:
    """Collector of errors in several values, to report them together."""

    def __init__(self) -> None:
        self._found: list[Invalid] = []

    def read(self, otherwise: T, parse: Callable[..., T], *arguments: Any) -> T:
        """Return `parse(*arguments)`, or `otherwise` if that raises `Invalid` or `Rejected`, which is recorded."""
        try:
            return parse(*arguments)
        except Invalid as error:
            self._found.append(error)
        except Rejected as rejected:
            self._found += rejected.errors
        return otherwise

    def tell(self) -> None:
        """Raise `Rejected` if any errors were recorded."""
        if self._found:
            raise Rejected(self._found)


class NotFound(IwtsError):
    """The thing asked for does not exist."""


class Ended(NotFound):
    """A secret address that was replaced or revoked, or never existed: nobody can tell any more."""


class Forbidden(IwtsError):
    """It exists, but this browser has no access to it."""


class Misdirected(IwtsError):
    """A page was asked for under a name that is none of this site's."""


class Unavailable(IwtsError):
    """It is impossible now (the database is locked, full, read-only or damaged), but may work later."""


class QueueFull(Unavailable):
    """Too many people want the same at this moment."""


class NoRoom(Unavailable):
    """Nothing new may be stored for `wait` seconds. The text, which may contain `%(time)s`, says why on pages."""

    def __init__(self, text: str, wait: float) -> None:
        super().__init__(text)
        self.wait = wait


class DatabaseError(Unavailable):
    """The file cannot be used at all: not ours, newer than this program, damaged, or in use by another server."""


class TooMuch(IwtsError):
    """The work would take too long."""


class TooMany(IwtsError):
    """A limit is exceeded; `wait` is the number of seconds until the next try."""

    def __init__(self, wait: float) -> None:
        super().__init__("too many requests")
        self.wait = wait


class TooManyGuesses(TooMany):
    """No guess at the passphrase is left; the text says so on pages, with the time to wait."""

    def __init__(self, wait: float) -> None:
        super().__init__(wait)
        self.text = N_("Too many wrong passphrases from your network. Try again %(time)s. Your entries are still here.")
