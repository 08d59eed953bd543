"""The server's log: lines on stderr that cannot be forged, and that no process waits for."""

import contextlib
import json
import logging
import os
import queue
import select
import threading
import time
from datetime import UTC, datetime

from iwts import harmless
from iwts.clock import Deadline

log = logging.getLogger(__name__)

STDERR = 2
MOST_WAITING = 1000  # lines
PATIENCE = 1.0  # seconds in which the last lines are written at the end


class Text(logging.Formatter):
    """Formats a record as one line; only the lines of a traceback follow it, each after a bar."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:
        return harmless.line(super().formatMessage(record))

    def format(self, record: logging.LogRecord) -> str:
        message, *traceback = super().format(record).split("\n")
        return "\n| ".join((message, *map(harmless.line, traceback)))


class Json(logging.Formatter):
    """Formats a record as one JSON object in ASCII, which has no control characters."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        known = {"time": at, "level": record.levelname, **getattr(record, "fields", {}), "message": record.getMessage()}
        if record.exc_info:
            known["traceback"] = self.formatException(record.exc_info)
        return json.dumps(known)


class Lines(logging.Handler):
    """Writes lines to stderr, whose reader may be slow or have stopped.

    After `start`, lines wait for a thread that writes them, and are left out if too many wait. Before it, as in the
    supervisor, which has no threads, a line is left out if it would have to wait. The number of lines left out is
    logged.
    """

    def __init__(self, kind: str) -> None:
        """`kind` is `text` or `json`."""
        super().__init__()
        self._waiting: queue.Queue[bytes] | None = None
        self._left_out = 0
        self.use(kind)

    def use(self, kind: str) -> None:
        """Change the format."""
        self.setFormatter(Json() if kind == "json" else Text())

    def start(self) -> None:
        """Start the thread, in the process that logs; what other threads fail with is logged too."""
        self._waiting = queue.Queue(MOST_WAITING)
        threading.Thread(target=self._work, name="log", daemon=True).start()
        threading.excepthook = lambda failed: log.error("a thread failed", exc_info=failed.exc_value)

    def emit(self, record: logging.LogRecord) -> None:
        if self._left_out and self._put(self._bytes(_left_out(self._left_out))):
            self._left_out = 0
        self._left_out += not self._put(self._bytes(record))

    def flush(self) -> None:
        """Wait a moment until all lines are written."""
        deadline = Deadline(PATIENCE)
        while self._waiting and self._waiting.unfinished_tasks and not deadline.passed:
            time.sleep(0.01)

    def _bytes(self, record: logging.LogRecord) -> bytes:
        return f"{self.format(record)}\n".encode()

    def _put(self, line: bytes) -> bool:
        """Write a line or have it wait; return False if neither is possible."""
        if self._waiting is None:
            return _write(line, 0)
        with contextlib.suppress(queue.Full):
            self._waiting.put_nowait(line)
            return True
        return False

    def _work(self) -> None:
        while self._waiting:
            _write(self._waiting.get(), None)
            self._waiting.task_done()


def _write(line: bytes, patience: int | None) -> bool:
    """Write a line to stderr; return False if that would take more than `patience` milliseconds (None: any time)."""
    ready = select.poll()
    ready.register(STDERR, select.POLLOUT)
    with contextlib.suppress(OSError):  # its reader has gone, or its disk is full
        while line:
            if not ready.poll(patience):
                return False
            line = line[os.write(STDERR, line[: select.PIPE_BUF]) :]
    return True


def _left_out(count: int) -> logging.LogRecord:
    text = "%d lines of the log are missing here: the reader of stderr is too slow"
    return logging.makeLogRecord({"levelno": logging.WARNING, "levelname": "WARNING", "msg": text, "args": (count,)})
