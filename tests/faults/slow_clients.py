"""Hundreds of slow clients and a few good ones, in a process of their own, which does not slow down the front.

    python -m tests.faults.slow_clients PORT SLOW SECONDS PAUSE

A third of the slow clients send a head, a third send a body, a third read long answers: a byte every PAUSE seconds.
Prints as JSON when each was cut and how long the good ones waited.
"""

import asyncio
import json
import random
import resource
import select
import socket
import statistics
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field

from tests.patience import PATIENCE
from tests.raw import HOST, get, length, post

GOOD = 8
PAGES = 30  # requested together by a slow reader; 560 KB, more than the front may hold for it


@dataclass
class Report:
    """Seconds until slow clients were cut, by kind; how many never were; the good clients' answers and their times."""

    cut: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    left: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    answered: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    waited: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    wrong: list[str] = field(default_factory=list)


async def connect(port: int) -> socket.socket:
    client = socket.socket()
    client.setblocking(False)
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    await asyncio.get_running_loop().sock_connect(client, ("127.0.0.1", port))
    return client


async def be_slow(report: Report, port: int, kind: str, pause: float, until: float) -> None:
    loop = asyncio.get_running_loop()
    await asyncio.sleep(random.random() * pause * 20)  # do not start them all together
    begun = time.monotonic()
    with await connect(port) as client:
        try:
            rest = iter(get(b"/nour"))
            if kind == "body":
                rest = iter(bytes(60_000))
                await loop.sock_sendall(client, post(b"", length(60_000)))
            if kind == "reading":
                await loop.sock_sendall(client, get(b"/static/app.css") * PAGES)
            while time.monotonic() < until:
                if kind == "reading":
                    await loop.sock_recv(client, 1)
                else:
                    await loop.sock_sendall(client, bytes([next(rest)]))
                if is_reset(client):
                    raise ConnectionResetError
                await asyncio.sleep(pause)
            report.left[kind] += 1
        except OSError:
            report.cut[kind].append(time.monotonic() - begun)


def is_reset(client: socket.socket) -> bool:
    """Whether the connection was reset, even if unread bytes remain, which a plain read would return first."""
    poll = select.poll()
    poll.register(client, 0)
    return bool(poll.poll(0))


async def be_good(report: Report, port: int, path: str, status: bytes, ended: asyncio.Event) -> None:
    """Send ten requests a second, each on a new connection."""
    request = b"GET %s HTTP/1.1\r\n" % path.encode() + HOST + b"User-Agent: Mozilla/5.0\r\nConnection: close\r\n\r\n"
    while not ended.is_set():
        begun = time.monotonic()
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(request)
            received = await asyncio.wait_for(reader.read(), PATIENCE)
            writer.close()
        except (OSError, TimeoutError) as error:
            report.wrong.append(f"{path}: {error!r}")
        else:
            if received.startswith(b"HTTP/1.1 " + status):
                report.answered[path] += 1
            else:
                report.wrong.append(f"{path}: {received[:60]!r}")
        report.waited[path].append(time.monotonic() - begun)
        await asyncio.sleep(0.1)


async def attack(port: int, slow: int, seconds: float, pause: float) -> Report:
    """Run until all slow clients were cut, but not longer than `seconds`."""
    report, ended = Report(), asyncio.Event()
    until = time.monotonic() + seconds
    async with asyncio.TaskGroup() as tasks:
        for n in range(GOOD):
            path, status = (("/nour", b"302"), ("/my", b"200"))[n % 2]
            tasks.create_task(be_good(report, port, path, status, ended))
        await asyncio.gather(
            *(be_slow(report, port, ("head", "body", "reading")[n % 3], pause, until) for n in range(slow))
        )
        ended.set()
    return report


def told(report: Report) -> dict[str, object]:
    milliseconds = {}
    for path, waited in report.waited.items():
        ordered = sorted(1000 * seconds for seconds in waited)
        p99 = ordered[int(len(ordered) * 0.99)]
        milliseconds[path] = {"p50": statistics.median(ordered), "p99": p99, "most": ordered[-1]}
    return {
        "cut": {kind: len(seconds) for kind, seconds in report.cut.items()},
        "cut_after": {kind: [min(seconds), max(seconds)] for kind, seconds in report.cut.items()},
        "left": report.left,
        "answered": report.answered,
        "wrong": report.wrong[:20],
        "milliseconds": milliseconds,
    }


if __name__ == "__main__":
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    PORT, SLOW, SECONDS, PAUSE = sys.argv[1:]
    print(json.dumps(told(asyncio.run(attack(int(PORT), int(SLOW), float(SECONDS), float(PAUSE))))))
