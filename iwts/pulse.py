"""The pulse of a process: a sign of life that its parent sees in shared memory, and what the parent counts there."""

import mmap

SECONDS = 0.5  # between two beats


class Pulse:
    """A counter made before the fork. The process beats while it works, and notes when it waits for the disk."""

    def __init__(self) -> None:
        self._shared = memoryview(mmap.mmap(-1, 24)).cast("q")

    def stop(self) -> None:
        """Reset the count for a new process."""
        self._shared[0] = self._shared[1] = 0

    def beat(self) -> None:
        self._shared[0] += 1
        self._shared[1] = 0

    def wait_for_disk(self) -> None:
        """Note that the process waits for the disk, until its next beat."""
        self._shared[1] = 1

    def restart(self) -> None:
        """Count a restart; unlike the beats, these are never reset."""
        self._shared[2] += 1

    @property
    def restarts(self) -> int:
        """How often the process was started again after it had ended by itself."""
        return self._shared[2]

    @property
    def beats(self) -> int:
        """The number of beats so far; 0 while the process starts."""
        return self._shared[0]

    @property
    def waits_for_disk(self) -> bool:
        return bool(self._shared[1])
