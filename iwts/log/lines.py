"""The server's log: lines on stderr that cannot be forged, and that no process waits for."""

import contextlib
import json
import logging
import math
import os
import queue
import select
import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

from iwts.clock import Deadline
from iwts.limits.rates import Limiter, Rate
from iwts.log import harmless, requests
from iwts.log.events import Event

log = logging.getLogger(__name__)

STDERR = 2
MOST_WAITING = 1000  # lines
PATIENCE = 1.0  # seconds in which the last lines are written at the end
OF_KIND = Rate(60, 60)  # lines of one kind
OF_CLIENT = Rate(10, 60)  # … about one client
CLIENTS = 10_000  # whose lines are counted
SUM = 60.0  # seconds after which the lines left out are summed up
LOOK = 1.0  # seconds between two looks whether it is time to


class Text(logging.Formatter):
    """Formats a record as one line; only the lines of a traceback follow it, each after a bar."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:
        message, request = super().formatMessage(record), _request(record)
        return harmless.line(f"{message} request={request}" if request else message)

    def format(self, record: logging.LogRecord) -> str:
        message, *traceback = super().format(record).split("\n")
        return "\n| ".join((message, *map(harmless.line, traceback)))


class Json(logging.Formatter):
    """Formats a record as one JSON object in ASCII, which has no control characters."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        known = {"time": at, "level": record.levelname, **getattr(record, "fields", {}), "message": record.getMessage()}
        if request := _request(record):
            known["request"] = request
        if record.exc_info:
            known["traceback"] = self.formatException(record.exc_info)
        return json.dumps(known)


def _request(record: logging.LogRecord) -> str:
    """Return the id of the request that a record is about, unless it is one of its fields; empty if it has none."""
    return "" if "request" in getattr(record, "fields", {}) else getattr(record, "request", "")


class Lines(logging.Handler):
    """Writes lines to stderr, whose reader may be slow or have stopped, and whose disk strangers must not fill.

    After `start`, lines wait for a thread that writes them. Before it, as in the supervisor, which has no threads, a
    line is written at once. It is left out if too many wait or it would have to wait, or if there are too many of its
    kind: of one place in the code or one security event. Once a minute, a line says how many were left out.
    """

    def __init__(self, log_format: str, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._of_kind = Limiter(OF_KIND)
        self._of_client = Limiter(OF_CLIENT, CLIENTS)
        self._waiting: queue.Queue[bytes] | None = None
        self._counting = threading.Lock()
        self._left_out: Counter[str] = Counter()  # by kind
        self._since = 0.0  # when the first of them was left out
        self.use(log_format)

    def use(self, log_format: str) -> None:
        self.setFormatter(Json() if log_format == "json" else Text())

    def start(self) -> None:
        """Start the thread, in the process that logs; what other threads fail with is logged too."""
        self._waiting = queue.Queue(MOST_WAITING)
        threading.Thread(target=self._work, name="log", daemon=True).start()
        threading.excepthook = lambda failed: log.error("a thread failed", exc_info=failed.exc_value)

    def emit(self, record: logging.LogRecord) -> None:
        now = self._clock()
        self._sum_up(now)
        record.request = requests.current.get()
        kind = str(getattr(record, "kind", record.msg))
        if self._is_too_much(kind, getattr(record, "site", b""), now) or not self._put(record):
            with self._counting:
                self._since = self._since if self._left_out else now
                self._left_out[kind] += 1

    def flush(self) -> None:
        """Wait a moment until all lines are written."""
        deadline = Deadline(PATIENCE)
        self._sum_up(math.inf)
        while self._waiting and self._waiting.unfinished_tasks and not deadline.passed:
            time.sleep(0.01)

    def _is_too_much(self, kind: str, site: bytes, now: float) -> bool:
        # Each act of the owner counts, and only the owner makes them. Who wants an access log wants each request.
        if kind in (Event.OWNER, Event.ACCESS):
            return False
        key = kind.encode(errors="replace")
        return bool(site and self._of_client.take(b"%b %b" % (key, site), now)) or bool(self._of_kind.take(key, now))

    def _sum_up(self, now: float) -> None:
        """Log how many lines were left out, a minute after the first of them."""
        with self._counting:
            if not self._left_out or now - self._since < SUM:
                return
            left_out, self._left_out, self._since = self._left_out, Counter(), now
        for kind, count in left_out.items():
            fields = {"left_out": count, "of": kind}
            text = f"{count} lines were left out: {kind}"
            values = {"levelname": "WARNING", "msg": "%s", "args": (text,), "fields": fields}
            if not self._put(logging.makeLogRecord(values)):
                with self._counting:
                    self._left_out[kind] += count

    def _put(self, record: logging.LogRecord) -> bool:
        """Write a line or have it wait; return False if neither is possible."""
        line = f"{self.format(record)}\n".encode()
        if self._waiting is None:
            return _write(line, 0)
        with contextlib.suppress(queue.Full):
            self._waiting.put_nowait(line)
            return True
        return False

    def _work(self) -> None:
        while self._waiting:
            try:
                line = self._waiting.get(timeout=LOOK)
            except queue.Empty:
                self._sum_up(self._clock())
            else:
                _write(line, None)
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
