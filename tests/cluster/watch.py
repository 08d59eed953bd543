"""What people notice: visitors who count their redirects, creators who make links, and the time until all is well."""

import http.client
import re
import signal
import subprocess
import threading
import time
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from tests.cluster.nodes import Cluster
from tests.faults.load import Load
from tests.faults.server import NUMBERS
from tests.patience import PATIENCE, eventually
from tests.visitor import PHONE, Visitor

_CLIENTS, _PAUSE = 8, 0.02  # some 300 visits a second, beside wrk's
SLOW = 3 * PATIENCE  # seconds; a failover alone takes 20 to 60


@dataclass(frozen=True, slots=True)
class Form:
    """A form for a new link, with monotonic times in seconds. Its status is 0 if it had no answer."""

    slug: str
    begun: float
    ended: float
    status: int


class Creators:
    """A person after the other who makes a link, each through HAProxy."""

    def __init__(self, port: int, prefix: str) -> None:
        self._port, self._prefix = port, prefix
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="creators", daemon=True)
        self.forms: list[Form] = []

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._thread.join(SLOW)

    def _run(self) -> None:
        while not self._stopping.wait(0.1):
            slug, begun = f"{self._prefix}{len(self.forms)}", time.monotonic()
            self.forms.append(Form(slug, begun, status=_create(self._port, slug), ended=time.monotonic()))

    def made(self) -> set[str]:
        """Return the names of the links that they were told they have."""
        return {form.slug for form in self.forms if form.status == 303}


def _create(port: int, slug: str) -> int:
    try:
        visitor = Visitor(port)
        page = visitor.get("/")
        if page.status != 200:
            return page.status
        return visitor.post("/", {**page.form("/"), "phone": f"+{NUMBERS[0]}", "slug": slug}).status
    except (OSError, http.client.HTTPException):
        return 0


class Wrk:
    """Load by wrk, which counts its answers, on a link of its own."""

    def __init__(self, port: int, slug: str) -> None:
        script = str(Path(__file__).with_name("wrk.lua"))
        self._process = subprocess.Popen(
            [
                *("setpriv", "--pdeathsig=KILL", "wrk"),
                "-t1",
                "-c4",
                "-d1h",
                "-H",
                f"User-Agent: {PHONE}",
                "-s",
                script,
                f"http://127.0.0.1:{port}/{slug}",
            ],
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.send_signal(signal.SIGINT)
        said, _ = self._process.communicate(timeout=PATIENCE)
        found = re.search(r"^redirects (\d+)$", said, re.MULTILINE)
        assert found, said
        self.redirects = int(found[1])


class Watch:
    """Everyone's view of a cluster from before a fault until all is well."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        cluster.add("nour", *NUMBERS[:1])
        cluster.add("turn", *NUMBERS, routing="turn")
        cluster.add("busy", *NUMBERS[:1])
        self.load = Load(cluster.port, "nour", "turn", clients=_CLIENTS, pause=_PAUSE)
        self.creators = Creators(cluster.port, "new")
        self.healed: list[str] = []
        eventually(lambda: all(cluster.asks(path) == 302 for path in ("/nour", "/turn", "/busy") * 3))

    def __enter__(self) -> Self:
        with ExitStack() as until_the_end:
            self._wrk = until_the_end.enter_context(Wrk(self._cluster.port, "busy"))
            until_the_end.enter_context(self.load)
            until_the_end.enter_context(self.creators)
            eventually(lambda: len(self.creators.made()) > 1, SLOW)
            self.load.answered(200)
            self._until_the_end = until_the_end.pop_all()
        self.began = self._since = time.monotonic()
        return self

    def __exit__(self, *_: object) -> None:
        self._until_the_end.close()

    @property
    def redirects(self) -> int:
        """How many redirects wrk got, at the end."""
        return self._wrk.redirects

    def goes_on(self, after: str = "") -> None:
        """Wait until links can be made and one node has the jobs; note how long that took."""
        begun = time.monotonic()
        eventually(lambda: any(f.status == 303 and f.begun > begun for f in self.creators.forms), SLOW)
        eventually(lambda: sum(node.has_jobs for node in self._cluster.running()) == 1, SLOW)
        self._note(after)

    def all_well(self, after: str = "", lost: Iterable[str] = ()) -> None:
        """Wait for that, and until all that was answered before is in the database, but for what is lost."""
        seen = self.load.seen - {*lost}
        eventually(lambda: seen <= self._cluster.recorded().keys(), SLOW)
        self.goes_on(after)

    def starts_again(self) -> None:
        """Count the time until all is well from now on."""
        self._since = time.monotonic()

    def _note(self, after: str) -> None:
        self.healed.append(f"{time.monotonic() - self._since:.1f} s{after and ' '}{after}")
