"""The supervisor: forks the front and the web, starts anew whichever dies, ends when both have.

It has no threads and no database. A child ends when the supervisor is gone, else only when the supervisor asks it to:
SIGTERM and Ctrl-C may reach all processes at once, and who passes pages on must end before who makes them.
"""

import ctypes
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Sequence

from iwts.clock import Deadline
from iwts.errors import IwtsError

log = logging.getLogger(__name__)

BACK_OFF = (0.0, 0.0, 0.1, 0.5, 1.0, 2.0, 5.0)  # seconds before a start, by how many starts failed lately
STEADY = 1.0  # seconds after which a child has made up for its failures: its end has another reason
PATIENCE = 30.0  # seconds that a child has to end before it is killed
SHORT_PATIENCE = 2.0  # … when visitors wait for the next one
TICK = 0.02  # seconds
DRAIN = signal.SIGUSR1  # asks a child to finish what it has begun and to end
PR_SET_PDEATHSIG, PR_SET_NAME = 1, 15  # linux/prctl.h


class Child:
    """A process that runs `run` until it is asked to `end`."""

    def __init__(self, name: str, run: Callable[[], None]) -> None:
        self.name = name
        self.pid = 0  # 0: it does not run
        self.due = 0.0  # monotonic; when to start it
        self._run = run
        self._failures = 0
        self._started = 0.0
        self._asked = False  # to end

    def start(self) -> None:
        parent = os.getpid()
        self._started = time.monotonic()
        self._asked = False
        signal.pthread_sigmask(signal.SIG_BLOCK, {DRAIN})  # until it listens to it
        try:
            self.pid = os.fork()
        except OSError as error:
            log.error("the %s process cannot be started: %s", self.name, error)
            self.due = time.monotonic() + BACK_OFF[-1]
        else:
            if self.pid == 0:
                self._become(parent)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {DRAIN})

    def end(self, patience: float) -> None:
        """Have it end, and return when it has; after `patience` seconds it is killed."""
        deadline = Deadline(patience)
        if self.pid:
            self._asked = True
            os.kill(self.pid, DRAIN)
        while self.pid:
            time.sleep(TICK)
            self.reap()
            if self.pid and deadline.passed:
                os.kill(self.pid, signal.SIGKILL)

    def reap(self) -> None:
        """Notice if it has ended, and say when it may be started again."""
        pid, status = os.waitpid(self.pid, os.WNOHANG) if self.pid else (0, 0)
        if not pid:
            return
        self.pid = 0
        self.due = time.monotonic()
        if self._asked:
            return
        if time.monotonic() - self._started > STEADY:
            self._failures = 0
        self.due += BACK_OFF[min(self._failures, len(BACK_OFF) - 1)]
        self._failures += 1
        log.error("the %s process ended (%d) and is started again", self.name, os.waitstatus_to_exitcode(status))

    def _become(self, parent: int) -> None:
        """In the child: run, and never return into the supervisor's code."""
        status = 1
        try:
            for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                signal.signal(number, signal.SIG_IGN)
            _prepare(f"iwts {self.name}", parent)
            self._run()
            status = 0
        except IwtsError as error:
            log.error("the %s process: %s", self.name, error)
        except BaseException:
            log.exception("the %s process failed", self.name)
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)


def catch_signals() -> set[int]:
    """Where signals are noted from now on; `supervise` does what they ask for."""
    asked: set[int] = set()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda number, _frame: asked.add(number))
    return asked


def supervise(
    children: Sequence[Child], sockets: Sequence[socket.socket], reload: Callable[[], bool], asked: set[int]
) -> None:
    """Run the children until SIGTERM or SIGINT is `asked`; returns when all have ended, the first one first.

    `sockets` are those on which they listen. SIGHUP calls `reload` and, if it is True, starts the children
    anew, one after the other.
    """
    # Whoever closes the terminal that we run in wants us to end.
    stops = {signal.SIGTERM, signal.SIGINT} | ({signal.SIGHUP} if sys.stdin and sys.stdin.isatty() else set())
    while not asked & stops:
        if signal.SIGHUP in asked:
            asked.discard(signal.SIGHUP)
            if reload():
                for child in children:
                    child.end(SHORT_PATIENCE)
                    child.start()
        for child in children:
            if not child.pid and time.monotonic() >= child.due:
                child.start()
            child.reap()
        time.sleep(TICK)
    for listening in sockets:
        listening.close()  # the front has the last one, so that nobody is let in when it lets nobody in
    for child in children:
        child.end(PATIENCE)


def _prepare(name: str, parent: int) -> None:
    """Have the system kill this process when the supervisor is gone, however it went, and name it in lists."""
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        libc.prctl(PR_SET_NAME, name.encode())
    if os.getppid() != parent:
        raise SystemExit("the supervisor is gone")
