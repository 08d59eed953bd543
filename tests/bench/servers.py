"""Servers under test: nginx, and `iwts serve` as its owner starts it, each in its own folder and on its own port."""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

BROWSER = "Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"
NUMBERS = ("+14155550132", "+442071838750", "+4930123456")
SINGLE, TURN = "single", "turn"  # slugs
DURABILITIES = ("process", "power")
SOURCE = (sys.executable, "-m", "iwts")
COUNTRIES = {"EG", "IN", "BR", "TR", "ID", "ES", "DE", "RU"}  # of the addresses in visitors.lua

NGINX_CONF = """
worker_processes 1; daemon off; pid nginx.pid; error_log stderr crit;
events {{ worker_connections 1024; }}
http {{
  access_log off; keepalive_requests 1000000000;
  client_body_temp_path t; proxy_temp_path t; fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  server {{ listen 127.0.0.1:{port}; location / {{ return 302 https://wa.me/14155550132; }} }}
}}
"""


@dataclass(slots=True)
class Server:
    """A running server; `start` is the seconds from its exec to its first answer."""

    pid: int
    port: int
    folder: Path
    sockets: Path  # iwts creates its private socket in a folder below
    start: float
    environ: Mapping[str, str]
    answered: dict[str, int] = field(default_factory=dict)  # answered visitors by slug
    given_up: dict[str, int] = field(default_factory=dict)  # at most this many more were running when wrk ended


@contextmanager
def _running(command: list[str], folder: Path, port: int, path: str, environ: Mapping[str, str]) -> Iterator[Server]:
    with (folder / "log").open("w") as log:
        begun = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, env={**os.environ, **environ})
        try:
            _await_answer(process, port, path)
            sockets = Path(environ.get("TMPDIR", folder))
            yield Server(process.pid, port, folder, sockets, time.monotonic() - begun, environ)
        except Exception:
            print((folder / "log").read_text()[-2000:], file=sys.stderr)
            raise
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(60)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
    if process.returncode:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}:\n{(folder / 'log').read_text()[-2000:]}")


def _await_answer(process: subprocess.Popen[bytes], port: int, path: str) -> None:
    while process.poll() is None:
        try:
            get(port, path)
        except ConnectionRefusedError:
            time.sleep(0.002)
        else:
            return
    raise RuntimeError(f"no server on port {port}")


def get(port: int, path: str) -> bytes:
    """Return the body of a page, requested by a client that is not a visitor."""
    with closing(HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
        connection.request("GET", path, headers={"User-Agent": "bot"})
        return connection.getresponse().read()


@contextmanager
def nginx() -> Iterator[Server]:
    """Run a worker that answers everything with a bare `return 302`."""
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        (Path(folder) / "nginx.conf").write_text(NGINX_CONF.format(port=port))
        with _running(["nginx", "-p", folder, "-c", "nginx.conf"], Path(folder), port, "/", {}) as server:
            yield server


@contextmanager
def iwts(
    durability: str = "power",
    *,
    database: Path | None = None,
    environ: Mapping[str, str] | None = None,
    program: Sequence[str] = SOURCE,
) -> Iterator[Server]:
    """Run `iwts serve` with a single link and one in turn, or with an existing file.

    At the end every answered visitor must be in the database, with a country, and the turns of a front exactly even.
    """
    with tempfile.TemporaryDirectory() as made:
        folder = database.parent if database else Path(made)
        if not database:
            command(folder, "links", "add", NUMBERS[0], "--slug", SINGLE, environ=environ)
            command(folder, "links", "add", *NUMBERS, "--slug", TURN, "--routing", "turn", environ=environ)
        port = free_port()
        serve = [*program, "serve", "--listen", f"127.0.0.1:{port}"]
        variables = {
            "IWTS_DURABILITY": durability,
            "IWTS_TRUSTED_PROXIES": "127.0.0.1",
            "IWTS_LIMIT_REQUESTS": "off",
            "IWTS_LIMIT_BOTS": "off",
            "TMPDIR": made,  # the socket between front and web is created there
            **(environ or {}),
        }
        with _running(serve, folder, port, f"/{SINGLE}", variables) as server:
            yield server
            time.sleep(0.2)  # an abandoned request may still be arriving
            accepted = json.loads(get(port, "/healthz"))["visits"]["accepted"]
        visits = sum(_check_visits(server, slug) for slug in server.answered)
        assert visits == accepted, f"{accepted} visits were accepted, {visits} are in the database"


def settle(server: Server) -> int:
    """Wait until all visits are in the database; return how many the server has accepted."""
    time.sleep(0.2)  # an abandoned request may still be arriving
    while (visits := json.loads(get(server.port, "/healthz"))["visits"])["committed"] < visits["accepted"]:
        time.sleep(0.1)
    accepted: int = visits["accepted"]
    return accepted


def _check_visits(server: Server, slug: str) -> int:
    stats = json.loads(command(server.folder, "stats", slug, "--json", environ=server.environ))
    answered, by = server.answered[slug], stats["by"]
    visits: int = stats["visits"]
    assert 0 <= visits - answered <= server.given_up[slug], f"{slug}: {answered} answered, {visits} visits"
    assert set(by["country"]) == COUNTRIES, f"{slug}: {by['country']}"
    shares = by["number"].values()
    assert max(shares) - min(shares) <= int(server.environ.get("IWTS_FRONTS", 1)), f"{slug}: {by['number']}"
    return visits


def command(folder: Path, *arguments: str, environ: Mapping[str, str] | None = None) -> str:
    """Return the output of `iwts …`."""
    run, variables = [*SOURCE, *arguments], {**os.environ, **(environ or {})}
    return subprocess.run(run, cwd=folder, env=variables, check=True, stdout=subprocess.PIPE, text=True).stdout


def add_managed(server: Server, slug: str) -> str:
    """Create a link while the server runs; return the cookie of a browser with access to its statistics."""
    link: dict[str, Any] = json.loads(command(server.folder, "links", "add", NUMBERS[0], "--slug", slug, "--json"))
    with closing(HTTPConnection("127.0.0.1", server.port, timeout=60)) as connection:
        path = "/m/" + link["manage_url"].rpartition("/")[2]
        connection.request("GET", path, headers={"User-Agent": BROWSER})  # bots gain no access
        cookies = connection.getresponse().headers.get_all("Set-Cookie", [])
    return "; ".join(cookie.partition(";")[0] for cookie in cookies)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def megabytes(server: Server) -> dict[str, float]:
    """Return the MB of each process; shared pages are divided among the processes that share them (PSS)."""
    pids = {"supervisor": server.pid, **children(server)}
    return {name: pss(pid) for name, pid in pids.items()}


def children(server: Server) -> dict[str, int]:
    """Return the processes that the supervisor forked, by name."""
    pids = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    return {Path(f"/proc/{pid}/comm").read_text().split()[-1]: int(pid) for pid in pids}


def cpu(server: Server) -> float:
    """Return the fronts' (or nginx's worker's) processor time so far in seconds, user and system."""
    return sum(cpu_of(pid) for name, pid in children(server).items() if name.startswith(("front", "nginx")))


def cpu_of_all(server: Server) -> float:
    """Return the processor time of all processes so far in seconds, user and system."""
    return sum(map(cpu_of, (server.pid, *children(server).values())))


def cpu_of(pid: int) -> float:
    """Return the processor time of a process so far in seconds, user and system."""
    user, system = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]  # proc(5)
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def pss(pid: int) -> float:
    """Return the MB of one process; shared pages are divided among the processes that share them."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
