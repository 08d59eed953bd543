"""Patient waiting on a busy machine: for conditions to become true, and for threads to end."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from iwts.front.bounds import Bounds

PATIENCE = 60.0  # seconds; anything slower hangs, even if twenty others want each core
# The front's bounds in tests about something else.
PATIENT = Bounds(head=PATIENCE, body=PATIENCE, send=PATIENCE, linger=PATIENCE, page=PATIENCE, commit=PATIENCE)


def eventually(check: Callable[[], object], seconds: float = PATIENCE) -> float:
    """Wait for a condition to become true; return the seconds it took."""
    began = time.monotonic()
    while not check():
        assert time.monotonic() < began + seconds, "it never became true"
        time.sleep(0.01)
    return time.monotonic() - began


@contextmanager
def beside(*works: Callable[[], object]) -> Iterator[None]:
    """Run each function in its own thread; the block ends when they have ended.

    An exception in one fails the test, through pytest. The threads are daemons: one that hangs does not keep pytest
    running.
    """
    threads = [threading.Thread(target=work, daemon=True) for work in works]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        for thread in threads:
            thread.join(PATIENCE)
        assert not any(thread.is_alive() for thread in threads), "a thread of this test hangs"


class Runs(Protocol):
    def run(self) -> None: ...

    def stop(self) -> None: ...


@contextmanager
def running(server: Runs) -> Iterator[None]:
    """Run a server in a thread until the block ends, whatever its end."""
    with beside(server.run):
        try:
            yield
        finally:
            server.stop()
