"""The children of `iwts serve`: fronts, the web, and shippers; with the sockets and the memory that they share."""

import contextlib
import logging
import os
import socket
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import partial

from iwts.board import Board
from iwts.clock import now
from iwts.errors import IwtsError
from iwts.instance.service import Service
from iwts.log.lines import Lines
from iwts.processes.private import PrivateSocket
from iwts.processes.serving import FrontServer, WebServer, listen_together, run_until_asked, work_until_asked
from iwts.processes.supervisor import Child
from iwts.pulse import Pulse
from iwts.settings.config import Config
from iwts.storage.engines import open_database
from iwts.visits.journal import Journal
from iwts.visits.journal_reader import JournalReader
from iwts.visits.nodes import Node
from iwts.visits.shipper import Shipper

log = logging.getLogger(__name__)


class Children:
    """The children of a server, by the stages in which they end: whoever ends later has work for those before."""

    def __init__(
        self,
        settings: Config,
        nodes: Sequence[Node],
        lines: Lines,
        explained: Callable[[Config], AbstractContextManager[None]],
    ) -> None:
        """Open the sockets. Raises `IwtsError`.

        `nodes` are those of the fronts, and behind them those whose journals are only to be shipped; none if the
        database is in a file. A child works inside `explained`.
        """
        self.settings = settings  # those that the next children begin with
        self._nodes = nodes
        self._lines = lines
        self._explained = explained
        self._public = listen_together(settings.listen, settings.fronts)
        self._private = PrivateSocket()
        self._boards = [Board() for _ in self._public]
        self._pulses = [Pulse() for _ in self._public]
        self._web_pulse = Pulse()
        self._fronts = [
            Child(_name("front", n), partial(self._front, n), pulse) for n, pulse in enumerate(self._pulses)
        ]
        self._web = Child("web", self._serve_web, self._web_pulse)
        shippers = [Child(_name("shipper", n), partial(self._ship, n)) for n in range(len(nodes))]
        self.stages = self._fronts, [self._web], shippers

    @property
    def all(self) -> list[Child]:
        return [child for stage in self.stages for child in stage]

    @property
    def sockets(self) -> list[socket.socket]:
        """The sockets on which children listen."""
        return [*self._public, self._private.listening]

    def look(self) -> Sequence[Child]:
        """See whether the private socket is in place; return the children to restart if it had to be replaced."""
        if self._private.is_there:
            return ()
        before = self._private.path
        try:
            self._private.make_anew()
        except (IwtsError, OSError) as error:
            log.error("pages cannot be shown: %s", error)
            return ()
        log.warning("the socket between front and web was removed; a new one is at %s", self._private.path)
        return [self._web] if self._private.path == before else [*self._fronts, self._web]

    def close(self) -> None:
        self._private.remove()

    # What children run

    def _begin(self, own: socket.socket | None = None) -> None:
        """Keep only a child's `own` socket: each other one is to be closed when those who listen on it end."""
        for listening in self.sockets:
            if listening is not own:
                listening.close()
        self._lines.start()

    def _front(self, place: int) -> None:
        self._begin(self._public[place])
        node = self._nodes[place] if self._nodes else None
        with self._explained(self.settings):
            service = Service(
                self.settings, make=False, pulse=self._pulses[place], node=node, boards=self._boards, place=place
            )
            run_until_asked(FrontServer(service, self._public[place], self._private.path))

    def _serve_web(self) -> None:
        self._begin(self._private.listening)
        os.nice(15)  # on a busy machine, redirects come before pages
        with self._explained(self.settings):
            service = Service(self.settings, make=False, pulse=self._web_pulse)
            run_until_asked(WebServer(service, self._private.listening))

    def _ship(self, place: int) -> None:
        """Ship visits from a journal into a database on another machine."""
        self._begin()
        folder, limit, keep = self._nodes[place].folder, self.settings.journal_limit, self.settings.journal_keep
        if place >= len(self._fronts):
            with contextlib.suppress(OSError):  # tried again at the next start; what is there can be shipped
                Journal(folder, limit, keep, durable=False).retire()
        with (
            self._explained(self.settings),
            contextlib.closing(open_database(self.settings.database, now, make=False)) as db,
        ):
            shipper = Shipper(db, self._nodes[place], JournalReader(folder, limit, keep))
            work_until_asked(shipper.run, shipper.stop)


def _name(kind: str, place: int) -> str:
    """Return the name of a process, given its place among those of its kind."""
    return f"{kind}-{place + 1}" if place else kind
