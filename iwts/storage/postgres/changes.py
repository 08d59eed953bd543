"""Changes of links, of which triggers in the database tell; see its schema."""

import contextlib
import select
import socket

import psycopg

from iwts.storage.db import Changes
from iwts.storage.postgres.connection import Connection, Server
from iwts.storage.postgres.errors import translated

CHANNEL = "iwts_links"


class PostgresChanges(Changes):
    """A connection of its own that listens to the triggers."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._connection: Connection | None = None
        self._told: list[int | None] = []
        self._awake, self._waking = socket.socketpair()
        for end in (self._awake, self._waking):
            end.setblocking(False)

    def told(self) -> list[int | None]:
        with translated(self._server):
            if self._connection is None:
                self._connection = self._listening()
                self._told = [None]
            try:
                # Before it answers, the server sends what was committed before it was asked.
                self._connection.execute("SELECT 1")
            except psycopg.Error:
                self._connection.close()
                self._connection = None
                raise
        told, self._told = self._told, []
        return told

    def _listening(self) -> Connection:
        connection = self._server.connect()
        connection.add_notify_handler(self._note)
        try:
            connection.execute(f"LISTEN {CHANNEL}")
        except BaseException:
            connection.close()
            raise
        return connection

    def _note(self, told: psycopg.Notify) -> None:
        self._told.append(int(told.payload) if told.payload else None)

    def wait(self, seconds: float) -> None:
        poll = select.poll()  # it takes any number of files, unlike `select.select`
        poll.register(self._awake, select.POLLIN)
        if self._connection is not None:
            poll.register(self._connection.pgconn.socket, select.POLLIN)
        poll.poll(seconds * 1000)
        with contextlib.suppress(BlockingIOError):
            self._awake.recv(4096)

    def wake(self) -> None:
        with contextlib.suppress(OSError):  # it is awake, or closed
            self._waking.send(b"!")

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._awake.close()
        self._waking.close()
