"""The supervisor: opens the sockets, forks the front and the web, starts anew whichever dies, ends when both have.

It has no threads and no database. A child ends when the supervisor is gone.
"""

import ctypes
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from types import FrameType

log = logging.getLogger(__name__)

BACK_OFF = (0.0, 0.0, 0.1, 0.5, 1.0, 2.0, 5.0)  # seconds before a start, by how many starts failed lately
STEADY = 30.0  # seconds after which a child has made up for its failures
PATIENCE = 30.0  # seconds that children have to end before they are killed
PR_SET_PDEATHSIG = 1  # linux/prctl.h


class Child:
    """A process that runs `run` until SIGTERM."""

    def __init__(self, name: str, run: Callable[[], None]) -> None:
        self.name = name
        self.pid = 0  # 0: it does not run
        self.due = 0.0  # monotonic; when to start it
        self._run = run
        self._failures = 0
        self._started = 0.0

    def start(self) -> None:
        parent = os.getpid()
        self._started = time.monotonic()
        self.pid = os.fork()
        if self.pid == 0:
            self._become(parent)

    def ended(self, status: int) -> None:
        """It is gone unasked; say when to start it again."""
        self.pid = 0
        if time.monotonic() - self._started > STEADY:
            self._failures = 0
        self.due = time.monotonic() + BACK_OFF[min(self._failures, len(BACK_OFF) - 1)]
        self._failures += 1
        log.error("the %s process ended (%d) and is started again", self.name, os.waitstatus_to_exitcode(status))

    def send(self, number: int) -> None:
        if self.pid:
            os.kill(self.pid, number)

    def _become(self, parent: int) -> None:
        """In the child: run, and never return into the supervisor's code."""
        status = 1
        try:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all; the supervisor passes SIGTERM on
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            signal.set_wakeup_fd(-1)
            _die_with(parent)
            self._run()
            status = 0
        except BaseException:
            log.exception("the %s process failed", self.name)
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)


def supervise(children: Sequence[Child]) -> None:
    """Run the children until SIGTERM or SIGINT; returns when all have ended."""
    stopping = False

    def stop(_number: int, _frame: FrameType | None) -> None:
        nonlocal stopping
        stopping = True

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    while not stopping:
        for child in children:
            if not child.pid and time.monotonic() >= child.due:
                child.start()
        _reap(children, seconds=0.02)
    for child in children:
        child.send(signal.SIGTERM)
    give_up = time.monotonic() + PATIENCE
    while any(child.pid for child in children):
        _reap(children, seconds=0.02, asked=True)
        if time.monotonic() > give_up:
            for child in children:
                child.send(signal.SIGKILL)


def _reap(children: Sequence[Child], seconds: float, *, asked: bool = False) -> None:
    time.sleep(seconds)
    for child in children:
        if child.pid:
            pid, status = os.waitpid(child.pid, os.WNOHANG)
            if pid and asked:
                child.pid = 0
            elif pid:
                child.ended(status)


def _die_with(parent: int) -> None:
    """Have the system kill this process when the supervisor is gone, however it went."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        raise SystemExit("the supervisor is gone")
