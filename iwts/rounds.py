"""Rounds: what a thread does again and again until it is stopped."""

import logging
import threading
from collections.abc import Callable

from iwts.errors import Unavailable


def repeat(step: Callable[[], bool], stopped: threading.Event, tick: float, log: logging.Logger, failed: str) -> None:
    """Take steps while they return True, then wait `tick` seconds and go on, until `stopped` is set.

    A step that raises ends its round: quietly if the database is `Unavailable`, else with the line `failed` in `log`.
    """
    while not stopped.wait(tick):
        try:
            while step() and not stopped.is_set():
                pass
        except Unavailable:
            pass  # try again at the next tick
        except Exception:
            log.exception(failed)
