"""The executables that `make build` wrote: bytes, time to the first answer, memory, redirects beside the source's."""

import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from statistics import median

from clients import Load, goal, table, visit
from servers import NUMBERS, SINGLE, SOURCE, free_port, get, iwts, nginx, pss

from iwts import __version__

DIST = Path(__file__).parents[2] / "dist"
STARTS = 5
PAGES, REDIRECTS = 50, 2000
ROUNDS = 3
GOALS = {("process", 32): 0.30, ("power", 128): 0.25}  # ratios to nginx, by durability and connections


def executables() -> None:
    """Size, start and memory of dist/iwts and of the folder; needs `make build`."""
    folder = f"iwts-{__version__}"
    rows = [
        _row("one file", DIST / "iwts", DIST / "iwts", size=20, version=1, start=1),
        _row("folder", DIST / folder / "iwts", DIST / f"{folder}-linux-x86_64.tar.xz", size=20, version=0.5, start=0.5),
    ]
    head = [
        "size to download",
        "goal",
        "`iwts version`",
        "goal",
        "exec to the first page",
        "goal",
        "memory (PSS)",
        "goal",
    ]
    table([f"median of {STARTS}", *head], *rows)


def compiled() -> None:
    """Redirects of the source and of the folder in turns, with compiled modules; needs `make build`."""
    programs = {"source": SOURCE, "folder": (str(DIST / f"iwts-{__version__}" / "iwts"),)}
    rows = []
    for (durability, connections), wanted in GOALS.items():
        base, found = list[Load](), {name: list[Load]() for name in programs}
        for _ in range(ROUNDS):
            with nginx() as server:
                base.append(visit(server, SINGLE, connections))
            for name, program in programs.items():
                with iwts(durability, program=program) as server:
                    found[name].append(visit(server, SINGLE, connections))
        of_nginx = median(load.rate for load in base)
        for name, loads in found.items():
            ratio = median(load.rate for load in loads) / of_nginx
            figures = [f"{median(load.cpu for load in loads):.1f}", f"{median(load.p99 for load in loads):.1f} ms"]
            reached = goal(ratio, at_least=wanted) if name == "folder" else ""
            rows.append([f"`{durability}`, {connections} connections, {name}", f"{ratio:.2f}", reached, *figures])
    head = ["ratio to nginx", "goal", "µs of the front", "99th percentile"]
    table([f"median of {ROUNDS} in turns", *head], *rows)


def _row(name: str, executable: Path, download: Path, *, size: float, version: float, start: float) -> list[str]:
    megabytes = download.stat().st_size / 1e6
    versions, starts, memories = [], [], []
    for _ in range(STARTS):
        with tempfile.TemporaryDirectory() as folder:
            begun = time.monotonic()
            subprocess.run([executable, "version"], cwd=folder, env={}, check=True, stdout=subprocess.DEVNULL)
            versions.append(time.monotonic() - begun)
            with _serving(executable, folder) as (seconds, memory):
                starts.append(seconds)
                memories.append(memory)
    return [
        name,
        *(f"{megabytes:.1f} MB", goal(megabytes, below=size, unit=" MB")),
        *(f"{median(versions):.2f} s", goal(median(versions), below=version, unit=" s")),
        *(f"{median(starts):.2f} s", goal(median(starts), below=start, unit=" s")),
        *(f"{median(memories):.1f} MB", goal(median(memories), below=100, unit=" MB")),
    ]


@contextmanager
def _serving(executable: Path, folder: str) -> Iterator[tuple[float, float]]:
    """Yield the seconds until the first page arrived, and the MB of all processes after pages and redirects."""
    add = [executable, "links", "add", NUMBERS[0], "--slug", SINGLE]
    subprocess.run(add, cwd=folder, env={}, check=True, stdout=subprocess.DEVNULL)
    port = free_port()
    serve = [executable, "serve", "--listen", f"127.0.0.1:{port}"]
    begun = time.monotonic()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(serve, cwd=folder, env={"IWTS_LIMIT_BOTS": "off"}, **quiet) as process:
        try:
            _await_page(port)
            seconds = time.monotonic() - begun
            for n in range(PAGES + REDIRECTS):
                get(port, "/" if n < PAGES else f"/{SINGLE}")
            yield seconds, sum(pss(pid) for pid in _family(process.pid))
        finally:
            process.terminate()


def _await_page(port: int) -> None:
    while True:
        connection = HTTPConnection("127.0.0.1", port, timeout=60)
        try:
            connection.request("GET", "/")
            if connection.getresponse().status == 200:
                return
        except ConnectionRefusedError:
            time.sleep(0.002)
        finally:
            connection.close()


def _family(pid: int) -> Iterator[int]:
    """Yield a process and all its descendants: the single file has a process above the supervisor, to unpack it."""
    yield pid
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        yield from _family(int(child))
