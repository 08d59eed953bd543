"""Redirects a second, every visit recorded with its country, beside nginx's bare `return 302` in the same run.

    make bench

Machines are noisy: read the ratios, not the figures. Every answered request must be a visit in the file.
"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SECONDS = 5
CONNECTIONS = (1, 32, 128)
HERE = Path(__file__).parent
NGINX, IWTS = 18081, 18080

NGINX_CONF = f"""
worker_processes 1; daemon off; pid nginx.pid; error_log stderr crit;
events {{ worker_connections 1024; }}
http {{
  access_log off; keepalive_requests 1000000000;
  client_body_temp_path t; proxy_temp_path t; fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t;
  server {{ listen 127.0.0.1:{NGINX}; location / {{ return 302 https://wa.me/14155550132; }} }}
}}
"""


@contextmanager
def running(*command: str, cwd: Path, port: int) -> Iterator[None]:
    process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=1)
            except urllib.error.HTTPError:
                break
            except OSError:
                time.sleep(0.1)
            else:
                break
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


def load(port: int, connections: int) -> tuple[int, float, float]:
    """Requests answered, how many a second, and the 99th percentile in ms."""
    command = [
        "wrk",
        "-t1",
        f"-c{connections}",
        f"-d{SECONDS}s",
        "--timeout=10s",
        "-s",
        HERE / "visitors.lua",
        f"http://127.0.0.1:{port}",
    ]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = re.search(r"RESULT (\d+) (\d+) (\d+) (\d+)", out)
    assert found, out
    requests, microseconds, p99, errors = (int(value) for value in found.groups())
    assert not errors, out
    return requests, requests / microseconds * 1e6, p99 / 1000


def iwts(cwd: Path, *arguments: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", "iwts", *arguments], cwd=cwd, check=True, capture_output=True, text=True
    ).stdout


def main() -> None:
    print(f"{'':24}" + "".join(f"{f'{n} connections':>26}" for n in CONNECTIONS))
    with tempfile.TemporaryDirectory() as folder:
        cwd = Path(folder)
        (cwd / "nginx.conf").write_text(NGINX_CONF)
        with running("nginx", "-p", folder, "-c", "nginx.conf", cwd=cwd, port=NGINX):
            base = {n: load(NGINX, n) for n in CONNECTIONS}
        show("nginx, return 302", base, base)
        iwts(cwd, "links", "add", "+14155550132", "--slug", "bench")
        for durability in ("process", "power"):
            before = json.loads(iwts(cwd, "stats", "bench", "--json"))["visits"]
            command = ["-m", "iwts", "serve", "--listen", f"127.0.0.1:{IWTS}", "--trusted-proxies", "127.0.0.1"]
            command += ["--durability", durability, "--limit-requests", "off"]
            with running(sys.executable, *command, cwd=cwd, port=IWTS):
                found = {n: load(IWTS, n) for n in CONNECTIONS}
            visits = json.loads(iwts(cwd, "stats", "bench", "--json"))["visits"] - before
            answered = sum(requests for requests, _, _ in found.values())
            # wrk gives up what is on its way when its time is over: at most one request a connection.
            assert 0 <= visits - answered <= sum(CONNECTIONS), f"{answered} answered, {visits} visits"
            show(f"iwts, durability={durability}", found, base)
    print(f"({os.cpu_count()} cores, shared with the load; requests/s, ratio to nginx, 99th percentile)")


def show(name: str, found: dict[int, tuple[int, float, float]], base: dict[int, tuple[int, float, float]]) -> None:
    cells = (f"{rate:,.0f}/s {rate / base[n][1]:.2f} {p99:.1f} ms" for n, (_, rate, p99) in found.items())
    print(f"{name:24}" + "".join(f"{cell:>26}" for cell in cells), flush=True)


if __name__ == "__main__":
    main()
