"""The supervisor: forks fronts and the web, restarts each when it dies or hangs, and ends when all have ended.

It has no threads and opens no database. A child ends only if the supervisor asks it to or dies: SIGTERM and
Ctrl-C may reach all processes at the same time, but fronts must end before the web, to which they pass requests.
"""

import contextlib
import ctypes
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from iwts.clock import Deadline
from iwts.errors import IwtsError
from iwts.pulse import Pulse

log = logging.getLogger(__name__)

BACK_OFF = (0.0, 0.0, 0.1, 0.5, 1.0, 2.0, 5.0)  # seconds before a restart, by number of recent failures
STEADY = 1.0  # seconds of running after which earlier failures no longer count
PATIENCE = 30.0  # seconds for a child to end before it is killed
SHORT_PATIENCE = 2.0  # … while visitors wait for its successor
TICK = 0.02  # seconds
SILENCE = 5.0  # seconds without a beat after which a child hangs
LOOK = 0.5  # seconds between two calls of `look`
DRAIN = signal.SIGUSR1  # asks a child to finish its work and end
PR_SET_PDEATHSIG, PR_SET_NAME = 1, 15  # linux/prctl.h


class Child:
    """A child process that calls `run`, and runs until it is asked to `end`."""

    def __init__(
        self, name: str, run: Callable[[], None], pulse: Pulse | None = None, silence: float = SILENCE
    ) -> None:
        """Without a `pulse`, the child never counts as hanging."""
        self.name = name
        self.pid = 0  # 0: not running
        self.due = 0.0  # when to start it, in monotonic time
        self._run = run
        self._pulse = pulse
        self._silence = round(silence / TICK)  # in ticks, as no child beats while the whole machine pauses
        self._beats = self._silent = 0  # beats seen, and ticks since the last one
        self._failures = 0
        self._started = 0.0
        self._asked = False  # whether it was asked to end

    def start(self) -> None:
        parent = os.getpid()
        self._started = time.monotonic()
        self._asked = False
        if self._pulse:
            self._pulse.stop()
        signal.pthread_sigmask(signal.SIG_BLOCK, {DRAIN})  # until the child handles it
        try:
            self.pid = os.fork()
        except OSError as error:
            log.error("the %s process cannot be started: %s", self.name, error)
            self.due = time.monotonic() + BACK_OFF[-1]
        else:
            if self.pid == 0:
                self._become(parent)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {DRAIN})

    def ask(self) -> None:
        """Ask the child to end."""
        if self.pid and not self._asked:
            self._asked = True
            os.kill(self.pid, DRAIN)

    def end(self, patience: float) -> None:
        """Ask the child to end and wait for it; kill it after `patience` seconds."""
        deadline = Deadline(patience)
        self.ask()
        while self.pid:
            time.sleep(TICK)
            self.reap()
            if self.pid and deadline.passed:
                os.kill(self.pid, signal.SIGKILL)

    def watch(self) -> None:
        """Kill the child if it hangs; call this once per tick. The time until its first beat does not count."""
        if self._pulse is None or not self.pid:
            return
        beats = self._pulse.beats
        self._silent = self._silent + 1 if beats and beats == self._beats else 0
        self._beats = beats
        if self._silent > self._silence and not self._waits_for_disk(self._pulse):
            log.error("the %s process hangs and will be killed", self.name)
            os.kill(self.pid, signal.SIGKILL)
            self._silent = 0

    def _waits_for_disk(self, pulse: Pulse) -> bool:
        """Whether the child waits for the disk, which is not a hang. A stopped child (T) hangs in any case."""
        state = ""
        with contextlib.suppress(OSError):  # not on Linux
            state = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()[0]
        return state == "D" or (pulse.waits_for_disk and state != "T")

    def reap(self) -> None:
        """Notice that the child has ended, and set the time of its restart."""
        pid, status = os.waitpid(self.pid, os.WNOHANG) if self.pid else (0, 0)
        if not pid:
            return
        self.pid = 0
        self.due = time.monotonic()
        if self._asked:
            return
        if self._pulse:
            self._pulse.restart()
        if time.monotonic() - self._started > STEADY:
            self._failures = 0
        self.due += BACK_OFF[min(self._failures, len(BACK_OFF) - 1)]
        self._failures += 1
        log.error("the %s process ended (%d) and will be restarted", self.name, os.waitstatus_to_exitcode(status))

    def _become(self, parent: int) -> None:
        """Run in the child; never return to the supervisor's code."""
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
            logging.shutdown()
            os._exit(status)


def catch_signals() -> set[int]:
    """Record signals from now on; return the set of signals received, which `supervise` acts on."""
    asked: set[int] = set()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda number, _frame: asked.add(number))
    return asked


def supervise(
    stages: Iterable[Iterable[Child]],
    sockets: Callable[[], Iterable[socket.socket]],
    reload: Callable[[], Sequence[Child]],
    asked: set[int],
    look: Callable[[], Sequence[Child]],
) -> None:
    """Run all children until `asked` contains SIGTERM or SIGINT; then end them stage after stage, and return.

    `sockets` returns the sockets on which the children listen. SIGHUP calls `reload`, and `look` is called twice a
    second, also while the children that they return are restarted one after the other.
    """
    children = [child for stage in stages for child in stage]
    outdated = list[Child]()
    looked = Deadline(LOOK)
    # Closing the terminal that the server runs in also stops it.
    stops = {signal.SIGTERM, signal.SIGINT} | ({signal.SIGHUP} if sys.stdin and sys.stdin.isatty() else set())
    while not asked & stops:
        found: Sequence[Child] = ()
        if signal.SIGHUP in asked:
            asked.discard(signal.SIGHUP)
            found = reload()
        elif looked.passed:
            found = look()
            looked = Deadline(LOOK)
        outdated += [child for child in found if child not in outdated]
        if outdated:
            child = outdated.pop(0)
            child.end(SHORT_PATIENCE)
            child.start()
        for child in children:
            if not child.pid and time.monotonic() >= child.due:
                child.start()
            child.reap()
            child.watch()
        time.sleep(TICK)
    for listening in sockets():
        listening.close()  # a front then holds the last one, and closes it when it stops accepting
    _end(stages)


def _end(stages: Iterable[Iterable[Child]]) -> None:
    for stage in stages:
        for child in stage:
            child.ask()
        for child in stage:
            child.end(PATIENCE)


def _prepare(name: str, parent: int) -> None:
    """Have the system kill this process when the supervisor is gone, for whatever reason; name it in process lists.

    Raise `IwtsError` if it is gone already.
    """
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        libc.prctl(PR_SET_NAME, name.encode())
    if os.getppid() != parent:
        raise IwtsError("the supervisor is gone")
