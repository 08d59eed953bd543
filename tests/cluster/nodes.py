"""Three `iwts serve` on a formation, behind HAProxy with `packaging/haproxy.cfg`, and wires between all of them."""

import contextlib
import functools
import re
import shutil
import signal
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self

from iwts import tokens
from iwts.clock import now
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.storage.postgres.connection import Server as PostgresServer
from iwts.storage.postgres.db import PostgresDatabase
from tests.cluster.formation import DATABASE, LOCAL, USER, Formation
from tests.cluster.network import Network
from tests.conftest import free_address
from tests.faults.load import name_of
from tests.faults.server import NAMES, Server
from tests.patience import PATIENCE, eventually
from tests.visitor import Visitor

PACKAGING = Path(__file__).parents[2] / "packaging"
NODES = 3
_UNLIMITED = dict.fromkeys(("limit_create", "limit_create_total", "limit_forms", "limit_mails", "disk_floor"), "off")
_CLOCKS = (0, 240, -420)  # seconds that the nodes' clocks are ahead


class Node:
    """A server of iwts, with its folder, its wrong clock, and the wires that lead from and to it."""

    def __init__(self, cluster: "Cluster", number: int) -> None:
        network, formation = cluster.network, cluster.formation
        self.folder = cluster.folder / f"node{number}"
        self.to_database = [
            network.wire((f"127.0.{10 + i}.{number}", machine.address[1]), machine.address)
            for i, machine in enumerate(formation.pair)
        ]
        self.wire = network.wire((f"127.0.20.{number}", free_address().port), (LOCAL, 0))
        hosts = ",".join("{}:{}".format(*wire.near) for wire in self.to_database)
        self._settings = {
            **cluster.settings,
            "database": f"postgresql://{USER}@{hosts}/{DATABASE}?target_session_attrs=read-write",
            "data_dir": str(self.folder),
        }
        clock = self.folder.with_suffix(".clock")
        clock.write_text(str(_CLOCKS[number]))
        self._variables = {"LD_PRELOAD": cluster.clock, "CLOCK": str(clock)}
        self.server: Server | None = None

    def start(self) -> None:
        """Start it. Without a database that answers, it may refuse to, and stays away."""
        self.folder.mkdir(exist_ok=True)
        server = Server(self.folder, variables=self._variables, **self._settings)
        if server.said:
            self.server, self.wire.far = server, (LOCAL, server.address.port)
        else:
            server.close()

    def kill(self, name: str = "all") -> None:
        """Kill a process, or all at once, with `kill -9`."""
        assert self.server
        self.server.kill(name)
        if name == "all":
            self.server.close()
            self.server = None

    def close(self) -> None:
        if self.server:
            self.server.children()
            self.server.close()

    def lose_disk(self) -> None:
        shutil.rmtree(self.folder)

    @property
    def is_well(self) -> bool:
        """Whether it runs and reports no problem."""
        if not self.server:
            self.start()
        return self.server is not None and self.health["status"] == "ok"

    @property
    def health(self) -> dict[str, Any]:
        """What a program on the node's machine is told."""
        assert self.server
        return self.server.health()

    @property
    def is_saved(self) -> bool:
        """Whether the database has all visits; wrk's last ones may still be on their way."""
        visits = self.health["visits"]
        return bool(visits["committed"] + visits["dropped"] == visits["accepted"])

    @property
    def log(self) -> str:
        return self.folder.with_suffix(".log").read_text()

    @property
    def has_jobs(self) -> bool:
        assert self.server
        return "iwts_has_jobs 1\n" in Visitor(self.server.address.port, address="").get("/metrics").text


class Cluster:
    """Everything, running until the block ends. `port` is HAProxy's."""

    def __init__(self, folder: Path, clock: str, *, synchronous: bool, unhealthy: float = 20, **settings: str) -> None:
        """`clock` is the library that sets the clocks of nodes (`tests/faults/clock.c`); see `Formation` for others."""
        self.folder, self.clock = folder, clock
        self._formation = functools.partial(Formation, synchronous=synchronous, unhealthy=unhealthy)
        self.port = free_address().port
        self.settings = {"base_url": f"http://{LOCAL}:{self.port}", **_UNLIMITED, **settings}

    def __enter__(self) -> Self:
        with ExitStack() as until_the_end:
            self.network = until_the_end.enter_context(Network())
            self.formation = until_the_end.enter_context(self._formation(self.network))
            self.nodes = [Node(self, n) for n in range(NODES)]
            for node in self.nodes:
                until_the_end.callback(node.close)
                node.start()
            until_the_end.enter_context(self._haproxy())
            self._until_the_end = until_the_end.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._until_the_end.close()

    @contextlib.contextmanager
    def _haproxy(self) -> Iterator[None]:
        """Run it with the file for owners, of which only addresses are changed; the last change counts its tries."""
        servers = "\n".join("    server {0} {0}:{1}".format(*node.wire.near) for node in self.nodes)
        file = self.folder / "haproxy.cfg"
        file.write_text(
            changed(
                (PACKAGING / "haproxy.cfg").read_text(),
                (r"^    (user|group) haproxy\n", ""),
                (r"^    bind :80\n    bind :443 .*", f"    bind {LOCAL}:{self.port}"),
                (r"^    http-request redirect scheme https.*\n", ""),
                (r"(?s)^    server one .*", servers + "\n"),
                (r"^(backend .*)", r"\1\n    http-after-response set-header X-Retries %rc"),
            )
        )
        with (self.folder / "haproxy.log").open("w") as log:
            process = subprocess.Popen(
                ["setpriv", "--pdeathsig=KILL", "haproxy", "-db", "-f", file], stdout=log, stderr=log
            )
        try:
            eventually(lambda: self.asks("/healthz") == 200)
            yield
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait(PATIENCE)

    def running(self) -> list[Node]:
        return [node for node in self.nodes if node.server]

    def asks(self, path: str) -> int:
        """Return the status of an answer through HAProxy; 0 without one."""
        try:
            return Visitor(self.port).get(path).status
        except OSError:
            return 0

    def add(self, slug: str, *numbers: str, routing: str = "first") -> None:
        """Add a link, as a command does."""
        draft = Draft.check([Typed(f"+{number}") for number in numbers], slug=slug, routing=routing)
        with contextlib.closing(self.open()) as db, db.write() as tx:
            links.create(tx, draft, tokens.digest(tokens.new()))

    def open(self, ahead: int = 0) -> PostgresDatabase:
        """Open the database, past all wires, with a clock that is some microseconds ahead."""
        host, port = self.formation.primary.address
        address = f"postgresql://{USER}@{host}:{port}/{DATABASE}"
        return PostgresDatabase(PostgresServer(address), lambda: now() + ahead, make=False)

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        """Ask the primary, past all wires."""
        return self.formation.primary.sql(sql, DATABASE)

    def recorded(self) -> Counter[str]:
        """Return how often each request of a load is recorded as a visit; those of wrk have no names."""
        named = self.rows(f"{NAMES} WHERE referrer.text IS NOT NULL")
        return Counter(name_of(str(referrer), str(campaign)) for referrer, campaign in named)


def changed(text: str, *changes: tuple[str, str]) -> str:
    """Return a text with each pattern replaced."""
    for pattern, new in changes:
        text, n = re.subn(pattern, new, text, flags=re.MULTILINE)
        assert n, pattern
    return text
