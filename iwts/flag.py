"""A flag: what one process sets, others see, if all were forked from the one in which it was made."""

import mmap


class Flag:
    """Is not set at first."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, 1)

    def set(self, value: bool) -> None:
        self._memory[0] = value

    def __bool__(self) -> bool:
        return bool(self._memory[0])
