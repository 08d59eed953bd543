"""Waiting, as long as it takes on a busy machine: for what must come true, and for threads to end."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from iwts.front.bounds import Bounds

PATIENCE = 60.0  # seconds; whatever takes longer hangs, also where twenty others want each core
# What a front heeds in tests that are about something else.
PATIENT = Bounds(head=PATIENCE, body=PATIENCE, send=PATIENCE, linger=PATIENCE, page=PATIENCE, commit=PATIENCE)


def eventually(check: Callable[[], object], seconds: float = PATIENCE) -> float:
    """Wait for something to become true; returns the seconds it took."""
    began = time.monotonic()
    while not check():
        assert time.monotonic() < began + seconds, "it never came true"
        time.sleep(0.01)
    return time.monotonic() - began


@contextmanager
def beside(*works: Callable[[], object]) -> Iterator[None]:
    """Each is done in a thread of its own; the block ends when they have.

    What one raises fails the test; pytest sees to that. As daemons, those that hang do not keep pytest from its end.
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
    """It runs in a thread until the block ends, however that ends."""
    with beside(server.run):
        try:
            yield
        finally:
            server.stop()
