"""What this process executes: each statement as SQLite's library or PostgreSQL's gets it."""

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import apsw
import pytest
from psycopg.pq import PGconn

from iwts.instance.service import Service


class Statement(NamedTuple):
    """One statement: its text, the thread, and the library's connection."""

    text: str
    thread: int
    connection: object


@dataclass
class Executed:
    """The statements, oldest first."""

    statements: list[Statement]

    def texts(self) -> set[str]:
        return {each.text for each in self.statements}

    def here(self) -> int:
        """How many this thread has executed."""
        return sum(each.thread == threading.get_ident() for each in self.statements)

    def written(self, service: Service) -> list[str]:
        """Return the texts of those with which pages write."""
        connection = service.db._connection
        mine = connection if service.db.is_local else connection.pgconn
        return [each.text for each in self.statements if each.connection is mine]


@contextlib.contextmanager
def executed() -> Iterator[Executed]:
    """Listen to all connections that are opened from now on."""
    statements: list[Statement] = []
    prepared: dict[tuple[object, bytes], bytes] = {}

    def note(connection: object, text: str) -> None:
        statements.append(Statement(text, threading.get_ident(), connection))

    def trace(connection: apsw.Connection) -> None:
        def noting(_: object, text: str, __: object) -> bool:
            note(connection, text)
            return True

        connection.exec_trace = noting  # type: ignore[assignment]

    def sent(method: str) -> Any:
        send = getattr(PGconn, method)

        def noting(self: PGconn, first: bytes, *others: Any, **more: Any) -> None:
            if method == "send_prepare":
                prepared[self, first] = others[0]
            else:
                note(self, prepared.get((self, first), first).decode())
            send(self, first, *others, **more)

        return noting

    apsw.connection_hooks.append(trace)
    with pytest.MonkeyPatch.context() as patch:
        for method in ("send_query", "send_query_params", "send_query_prepared", "send_prepare"):
            patch.setattr(PGconn, method, sent(method))
        yield Executed(statements)
    apsw.connection_hooks.remove(trace)
