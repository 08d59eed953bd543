"""Shared parts of the front's tests: a database on another machine that tells what the test says."""

import threading

import pytest

from iwts.errors import Unavailable
from iwts.storage.db import Changes
from iwts.storage.sqlite.db import SqliteDatabase


class Told(Changes):
    """Changes that the test tells, of a server that it can take away."""

    def __init__(self) -> None:
        self.news: list[int | None] = [None]
        self.is_away = False
        self._awake = threading.Event()

    def told(self) -> list[int | None]:
        if self.is_away:
            self.news = [None]
            raise Unavailable("the server is away")
        told, self.news = self.news, []
        return told

    def tell(self, *news: int | None) -> None:
        self.news += news
        self.wake()

    def wait(self, seconds: float) -> None:
        self._awake.wait(seconds)
        self._awake.clear()

    def wake(self) -> None:
        self._awake.set()

    def close(self) -> None:
        self.news = []


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    told = Told()
    monkeypatch.setattr(SqliteDatabase, "changes", lambda _: told)
    return told
