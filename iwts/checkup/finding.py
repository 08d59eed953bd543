"""The findings of `iwts check`."""

from typing import NamedTuple

OK, WARNING, ERROR = "ok", "warning", "error"


class Finding(NamedTuple):
    """The result of one check; `remedy` is empty if no action is needed.

    What the owner's panel may show is `Told`, or a remedy that is nothing but a command.
    """

    check: str
    status: str
    text: str
    remedy: str = ""
