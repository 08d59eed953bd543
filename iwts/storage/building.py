"""A database under construction: others see all of it, or nothing."""

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager

from iwts.storage.tx import Tx


class Building(ABC):
    """A database under construction. `reached` is how far an earlier process came with the same source, if any did."""

    reached: tuple[int, int] | None = None

    @abstractmethod
    def step(self) -> AbstractContextManager[Tx]:
        """Open the transaction for the next rows."""

    @abstractmethod
    def note(self, tx: Tx, line: int, offset: int) -> None:
        """Note in such a transaction how far it comes."""
