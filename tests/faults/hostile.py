"""Thousands of connections from forty addresses that do the worst that HTTP allows, in a process of their own.

    python -m tests.faults.hostile PORT CONNECTIONS COOKIE

COOKIE opens the export of /stats/shop. It ends when its standard input does, and prints what it did as JSON.
"""

import asyncio
import itertools
import json
import os
import random
import socket
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from iwts.processes.serving import allow_many_files, loops
from tests.raw import AGENT, CHUNKED, get, length, post

ADDRESSES = 40
PATIENCE = 5.0  # seconds with a connection that is not answered

BROWSER = b"Accept-Language: ar-EG,ar;q=0.9,en;q=0.8\r\n" + AGENT
FORM = b"message=" + b"%D9%85" * 35_000  # 210 KB
SMALL = b"".join(b"%x=%%26&" % n for n in range(1_200))[:8_000]  # takes long to parse and to show again
HEAD = get(b"/nour", *(b"X-%d: %s\r\n" % (n, b"a" * 150) for n in range(90)))[:-2]  # 14 KB, not complete
HELLO = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(506)  # the beginning of TLS


@dataclass(frozen=True)
class Attack:
    """What a hostile connection sends again and again, and whether it reads the answers."""

    sends: bytes
    reads: bool = True


def attacks(cookie: bytes) -> list[Attack]:
    return [
        Attack(post(FORM, BROWSER, length(len(FORM))) * 9),
        Attack(post(FORM, BROWSER, length(len(FORM)))[:-1], reads=False),  # never complete
        Attack(post(SMALL, BROWSER, length(len(SMALL))) * 30),
        Attack(post(SMALL, BROWSER, length(len(SMALL))) * 30, reads=False),
        Attack(post(b"1\r\nx\r\n" * 40_000, BROWSER, CHUNKED)),
        Attack(get(b"/nour/qr.png?size=1000")),
        Attack(get(b"/nour/qr.svg") * 20, reads=False),
        Attack(get(b"/stats/shop/visits.csv", cookie), reads=False),
        Attack(get(b"/static/app.css") * 50, reads=False),
        Attack(get(b"/my")),
        Attack(get(b"/nosuch") * 1000, reads=False),
        Attack(get(b"/nour") * 300),
        Attack(get(b"/healthz") * 300),
        Attack(HEAD, reads=False),
        Attack(b"\r\n" * 30_000),
        Attack(HELLO),
    ]


class Hostile(asyncio.Protocol):
    """One connection: sends as fast as it is let, and once more with each answer."""

    def __init__(self, attack: Attack, did: Counter[str]) -> None:
        self._attack, self._did = attack, did
        self.left = asyncio.Event()

    def connection_made(self, transport: Any) -> None:
        self._transport, self._is_full = transport, False
        transport.set_write_buffer_limits(high=0)
        self._did["connections"] += 1
        if not self._attack.reads:
            transport.pause_reading()
        self._send()

    def _send(self) -> None:
        if not self._is_full:
            self._transport.write(self._attack.sends)
            self._did["sent"] += len(self._attack.sends)

    def pause_writing(self) -> None:
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False

    def data_received(self, data: bytes) -> None:
        self._did["received"] += len(data)
        self._send()

    def connection_lost(self, _error: Exception | None) -> None:
        self.left.set()


async def be_hostile(port: int, number: int, attack: Attack, did: Counter[str]) -> None:
    loop = asyncio.get_running_loop()
    await asyncio.sleep(random.random())
    while True:
        with socket.socket() as client, suppress(OSError, TimeoutError):
            client.setblocking(False)
            if not attack.reads:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            client.bind((f"127.0.1.{number % ADDRESSES + 1}", 0))
            await loop.sock_connect(client, ("127.0.0.1", port))
            transport, hostile = await loop.create_connection(lambda: Hostile(attack, did), sock=client)
            async with asyncio.timeout(PATIENCE):
                await hostile.left.wait()
            transport.abort()
        await asyncio.sleep(0.05)


async def run(port: int, connections: int, cookie: bytes) -> Counter[str]:
    did = Counter[str]()
    numbered = zip(range(connections), itertools.cycle(attacks(cookie)), strict=False)
    tasks = [asyncio.ensure_future(be_hostile(port, n, attack, did)) for n, attack in numbered]
    await asyncio.to_thread(sys.stdin.read)
    for task in tasks:
        task.cancel()
    return did


if __name__ == "__main__":
    allow_many_files()
    os.nice(10)  # a real crowd has processors of its own
    PORT, CONNECTIONS, COOKIE = sys.argv[1:]
    with asyncio.Runner(loop_factory=loops.new_event_loop) as RUNNER:
        print(json.dumps(RUNNER.run(run(int(PORT), int(CONNECTIONS), b"Cookie: %s\r\n" % COOKIE.encode()))))
