"""The instance's key, as the front knows it."""

import contextlib

from iwts import tokens
from iwts.errors import Unavailable
from iwts.instance.service import Service


class Key:
    """The key; a call returns it. `instance` is the name that it gives the instance, empty before it could be read."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self.instance = ""

    def learn(self) -> None:
        """Read it, unless that fails: redirects work without it."""
        with contextlib.suppress(Unavailable):
            self.instance = self.instance or tokens.instance(self._service.key)

    def __call__(self) -> bytes:
        """Raise `Unavailable` if it cannot be read, or was not on another machine, for which the loop does not wait."""
        if self._service.db.is_local or self.instance:
            return self._service.key
        raise Unavailable("the instance’s key has not been read yet")
