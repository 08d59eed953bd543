"""Debian's nginx and Caddy in front of a server, with the files in `packaging/` and TLS.

Only addresses, ports and the path of the certificate are changed in those files.
"""

import http.client
import re
import signal
import ssl
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from tests.conftest import free_address
from tests.patience import PATIENCE, eventually
from tests.visitor import Answer, Visitor

PACKAGING = Path(__file__).parents[2] / "packaging"
HOST = "link.example.com"
CLIENT = "127.0.0.9"
OPENSSL = f"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN={HOST}"


class Proxy:
    """A running proxy: its ports, its certificate authority, its log, and the server behind it at `server.address`."""

    def __init__(self, folder: Path, server: Any) -> None:
        self.folder, self.server = folder, server
        self.http, self.https = free_address().port, free_address().port
        self.authority = folder / "authority.pem"

    @property
    def log(self) -> str:
        return "".join(file.read_text() for file in self.folder.glob("*.log"))


class Connection(http.client.HTTPSConnection):
    """A connection to the proxy on this machine, without DNS, from a separate address."""

    def __init__(self, proxy: Proxy) -> None:
        context = ssl.create_default_context(cafile=proxy.authority)
        super().__init__("127.0.0.1", proxy.https, timeout=PATIENCE, context=context, source_address=(CLIENT, 0))
        self._tls = context

    def connect(self) -> None:
        http.client.HTTPConnection.connect(self)
        self.sock = self._tls.wrap_socket(self.sock, server_hostname=HOST)


class Browser(Visitor):
    """A visitor who connects with TLS and forges an address (`X-Forwarded-For`)."""

    def __init__(self, proxy: Proxy) -> None:
        super().__init__(proxy.https)
        self._proxy = proxy

    def connection(self) -> http.client.HTTPConnection:
        return Connection(self._proxy)

    def ask(self, method: str, path: str, body: str | None = None, **headers: str) -> Answer:
        own = {"Host": HOST, "Origin": f"https://{HOST}", "Sec_Fetch_Site": "same-origin"}
        return super().ask(method, path, body, **{**own, **headers})


@contextmanager
def nginx(folder: Path, server: Any, *more: tuple[str, str]) -> Iterator[Proxy]:
    proxy = Proxy(folder, server)
    key = folder / "key.pem"
    subprocess.run(
        [*OPENSSL.split(), "-addext", f"subjectAltName=DNS:{HOST}", "-keyout", key, "-out", proxy.authority],
        check=True,
        capture_output=True,
    )
    changes = (
        (r"listen \[::\].*;\n", ""),
        ("listen 80;", f"listen 127.0.0.1:{proxy.http};"),
        ("listen 443 ", f"listen 127.0.0.1:{proxy.https} "),
        ("127.0.0.1:8080", str(server.address)),
        ("/etc/letsencrypt/.*/fullchain.pem", str(proxy.authority)),
        ("/etc/letsencrypt/.*/privkey.pem", str(key)),
        ("/var/log/nginx", str(folder)),
        *more,
    )
    (folder / "site.conf").write_text(changed("nginx.conf", changes))
    folders = "".join(f"{kind}_temp_path {folder}/t;" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (folder / "nginx.conf").write_text(
        f"daemon off; pid {folder}/pid; error_log {folder}/start.log; user root; events {{}}\n"
        # Debian's own nginx.conf compresses and logs, too.
        f"http {{ gzip on; gzip_types *; access_log {folder}/all.log; {folders} include {folder}/site.conf; }}\n"
    )
    with running(proxy, "nginx", "-p", str(folder), "-c", str(folder / "nginx.conf")):
        yield proxy


@contextmanager
def caddy(folder: Path, server: Any, *more: tuple[str, str]) -> Iterator[Proxy]:
    proxy = Proxy(folder, server)
    proxy.authority = folder / "pki/authorities/local/root.crt"
    options = f"""{{
        http_port {proxy.http}
        https_port {proxy.https}
        storage file_system {folder}
        admin off
        local_certs
        skip_install_trust
    """
    (folder / "Caddyfile").write_text(
        changed("Caddyfile", ((r"^\{\n", options), ("127.0.0.1:8080", str(server.address)), *more))
    )
    with running(proxy, "caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")):
        yield proxy


def changed(name: str, changes: tuple[tuple[str, str], ...]) -> str:
    text = (PACKAGING / name).read_text()
    for pattern, new in changes:
        text, n = re.subn(pattern, new, text, flags=re.MULTILINE)
        assert n, pattern
    return text


@contextmanager
def running(proxy: Proxy, *command: str) -> Iterator[None]:
    environment = {"HOME": str(proxy.folder), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
    with (proxy.folder / "said.log").open("w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env=environment)

    def answers() -> bool:
        assert process.poll() is None, proxy.log
        try:
            return Browser(proxy).get("/healthz").status == 200
        except OSError:  # not yet, or without a certificate
            return False

    try:
        eventually(answers)
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE)


Its = Callable[..., AbstractContextManager[Proxy]]  # `nginx` or `caddy`
