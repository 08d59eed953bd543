"""`iwts serve`."""

import contextlib
import dataclasses
import logging
import os
import signal
import socket
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from iwts import __version__, i18n
from iwts.clock import Deadline
from iwts.commands.common import check_is_not_lost, explained, say, settings_of
from iwts.commands.parser import Commands
from iwts.errors import DatabaseError, Unavailable
from iwts.front import snapshot
from iwts.instance.service import Service
from iwts.settings import loading
from iwts.settings.config import Config
from iwts.storage.engines import node_lock, server_lock
from iwts.visits import journals, nodes, segments
from iwts.visits.nodes import Node

log = logging.getLogger(__name__)

KEEP = 5.0  # seconds between two looks at the server's lock
FIXED = ("listen", "database", "data_dir", "fronts")  # settings that only a new process reads


def register(top: Commands) -> None:
    about = (
        "This is the default command. SIGTERM and Ctrl-C stop the server. "
        "SIGHUP reloads all settings except listen, database, data_dir and fronts."
    )
    top.add("serve", serve, "run the server", about)


def serve(settings: Config, options: Namespace) -> None:
    """Serve until SIGTERM or Ctrl-C; SIGHUP reloads the settings."""
    from iwts.log.lines import Lines
    from iwts.processes.children import Children
    from iwts.processes.serving import allow_many_files
    from iwts.processes.supervisor import Child, catch_signals, supervise

    lines = Lines(settings.log_format)
    logging.basicConfig(level=logging.INFO, handlers=[lines])
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    allow_many_files()
    with server_lock(settings.database, settings.stem), contextlib.ExitStack() as at_the_end:
        # Report errors and run migrations before forking; everything loaded here is shared by the processes.
        i18n.check()
        joined, is_away = _probe(settings)
        lock = node_lock(settings.database, [node.number for node in joined], may_be_away=is_away)
        keep = at_the_end.enter_context(lock)
        children = at_the_end.enter_context(contextlib.closing(Children(settings, joined, lines, explained)))
        asked = catch_signals()
        held = _Held(keep, asked)
        _greet(settings, lines)
        _tell_systemd(b"READY=1")  # for requests and signals; before this point, SIGHUP would end the process

        def reload() -> Sequence[Child]:
            try:
                new = settings_of(options)
            except loading.ConfigError as error:
                for problem in error.problems:
                    log.error("settings not reloaded: %s", problem)
                return ()
            if any(getattr(new, name) != getattr(children.settings, name) for name in FIXED):
                log.warning("changes to listen, database, data_dir and fronts take effect at the next start")
            children.settings = reloaded(children.settings, new)
            lines.use(children.settings.log_format)
            log.info("settings reloaded")
            return children.all

        def look() -> Sequence[Child]:
            _tell_systemd(b"WATCHDOG=1")
            held.look()
            return children.look()

        supervise(children.stages, lambda: children.sockets, reload, asked, look)
        held.tell()


def _probe(settings: Config) -> tuple[list[Node], bool]:
    """Create or migrate the database, and read it; return the nodes, if others may use it, and whether it is away.

    The nodes are those of the fronts, followed by those that earlier fronts have left with visits in their journals. A
    server that has all it needs to serve visitors waits for the database; else raise `Unavailable`.
    """
    is_local = isinstance(settings.database, Path)
    folders = [] if is_local else [*journals.of_fronts(settings), *filter(segments.size, journals.left(settings))]
    known = [node for node in map(nodes.kept, folders) if node]
    try:
        check_is_not_lost(settings)
        with contextlib.closing(Service(settings)) as service:
            service.probe()
            for folder in journals.left(settings):
                if folder not in folders:
                    nodes.leave(service.db, folder)
            return [nodes.join(service.db, folder) for folder in folders], False
    except DatabaseError:
        raise
    except Unavailable as error:
        if is_local or len(known) < len(folders) or not snapshot.beside(settings.stem).exists():
            raise
        log.warning("visitors get the links that the last server knew: %s", error)
        return known, True


class _Held:
    """The server's lock; if another server has taken it, this one stops."""

    def __init__(self, keep: Callable[[], None], asked: set[int]) -> None:
        self._keep, self._asked = keep, asked
        self._next = Deadline(KEEP)
        self._lost: DatabaseError | None = None

    def look(self) -> None:
        """Keep the lock, if it is time to."""
        if self._next.passed:
            try:
                self._keep()
            except DatabaseError as error:
                self._lost = error
                self._asked.add(signal.SIGTERM)
            self._next = Deadline(KEEP)

    def tell(self) -> None:
        """Raise the error by which the lock was lost."""
        if self._lost:
            raise self._lost


def reloaded(settings: Config, new: Config) -> Config:
    """Return new settings with the old values of those that stay in force until the next start."""
    kept = {name: getattr(settings, name) for name in FIXED}
    texts = {**new.texts, **{name: settings.texts[name] for name in kept}}
    sources = {**new.sources, **{name: settings.sources[name] for name in kept}}
    return dataclasses.replace(new, **kept, texts=texts, sources=sources)


def _greet(settings: Config, lines: logging.Handler) -> None:
    """Say on stdout that the server has started."""
    if settings.log_format == "json":
        told = [
            lines.format(logging.makeLogRecord({"levelname": "INFO", "msg": text}))
            for text in _started(settings).splitlines()
        ]
    elif sys.stdin.isatty() and sys.stdout.isatty():
        told = _greeting(settings).split("\n")
    else:
        told = _started(settings).split("\n")
    say(*told, flush=True)


def _started(settings: Config) -> str:
    """The first line for logs."""
    line = f"iwts {__version__} listens on http://{settings.listen} and keeps its data in {settings.database}"
    if settings.base_url:
        return line
    return f"{line}\nbase_url is not set: links start with {settings.public_url} and work only on this machine"


def _greeting(settings: Config) -> str:
    """The greeting on a terminal, perhaps for a first-time owner."""
    where = settings.database.absolute() if isinstance(settings.database, Path) else settings.database
    data = f"Your data is in {where}. Press Ctrl-C to stop iwts."
    if settings.base_url:
        return f"\n  iwts {__version__} is running:  {settings.base_url}\n\n  {data}\n"
    return f"""
  iwts {__version__} is running. Open  {settings.public_url}

  This address works only on this machine. To let visitors in, set:

    base_url         the public address, for example https://link.example.com
    trusted_proxies  the HTTPS proxy in front of iwts, needed to tell visitors apart
    backup_dir       a folder for daily backups

  `{_called()} setup` asks for these settings and writes iwts.toml.
  {data}
"""


def _called() -> str:
    """The command that started iwts: a downloaded file runs only as ./iwts."""
    return sys.argv[0] if getattr(sys, "frozen", False) else "iwts"


def _tell_systemd(state: bytes) -> None:
    """Report a state of iwts to systemd (`Type=notify`, sd_notify(3)) if it listens, without waiting for it."""
    if path := os.environ.get("NOTIFY_SOCKET"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd, contextlib.suppress(OSError):
            systemd.setblocking(False)
            systemd.sendto(state, path.replace("@", "\0", 1) if path.startswith("@") else path)
