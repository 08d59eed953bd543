"""Checks from outside: the public address, the client address seen there, and the mail server.

They only ask; no email is sent.
"""

import contextlib
import http.client
import json
import ssl
from collections.abc import Generator, Iterator
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from iwts.checkup.finding import ERROR, OK, WARNING, Finding
from iwts.errors import Unavailable
from iwts.mail.smtp import Mailer
from iwts.settings.config import Config

PATIENCE = 10.0  # seconds for an answer
MOST = 64 * 1024  # bytes to read of an answer
FORGED = "203.0.113.77"  # reserved for documentation, so no client has it (RFC 5737)


class Answer(NamedTuple):
    """An answer of `/healthz`.

    `instance` identifies the server's database and is empty if the server is not iwts. `client` is the address that
    the server sees, `own` the real one.
    """

    status: int
    location: str
    instance: str
    client: str
    own: str


def findings(config: Config, instance: str) -> Iterator[Finding]:
    """The findings from outside. `instance` is the local one (`tokens.instance`), empty if it has none yet."""
    runs = yield from _server(config, instance)
    if config.base_url and runs:
        yield _base_url(config, instance)
    if config.sends_mail:
        yield _mail(config)


def _server(config: Config, instance: str) -> Generator[Finding, None, bool]:
    """The finding on the local server; returns whether it runs."""
    address = config.listen.here
    try:
        answer = _ask(f"http://{address}")
    except OSError:
        text = f"no server answers on {address}; the public address was not checked"
        yield Finding("server", WARNING, text, "start the server: sudo systemctl start iwts, or iwts serve")
        return False
    if not answer.instance or answer.instance != instance:
        remedy = "stop that program, or change the listen setting"
        yield Finding("server", ERROR, f"another program answers on {address}, or iwts with another database", remedy)
        return False
    yield Finding("server", OK, f"iwts answers on {address}")
    return True


def _base_url(config: Config, instance: str) -> Finding:
    url = config.base_url
    try:
        answer = _ask(url)
    except ssl.SSLCertVerificationError as error:
        remedy = "set up a valid certificate for this name in the proxy; Caddy does this automatically"
        return Finding("base_url", ERROR, f"the certificate of {url} is not valid ({error.verify_message})", remedy)
    except OSError as error:
        remedy = (
            "check DNS, the proxy and the firewall. If a phone on mobile data can open "
            f"{url}/healthz, only this machine is affected, usually because of the router"
        )
        return Finding("base_url", ERROR, f"{url} cannot be reached from here ({_reason(error)})", remedy)
    if 300 <= answer.status < 400:
        remedy = "set base_url to the address that visitors are redirected to"
        return Finding("base_url", ERROR, f"{url} redirects to {answer.location}", remedy)
    if answer.instance != instance:
        what = "another iwts server" if answer.instance else f"another program (status {answer.status})"
        remedy = f"let the proxy forward {url}, including /healthz, to http://{config.listen}"
        return Finding("base_url", ERROR, f"{what} answers at {url}", remedy)
    return _client(config, answer)


def _client(config: Config, answer: Answer) -> Finding:
    """The finding on whether the server sees the right client address."""
    own, client = ip_address(answer.own), ip_address(answer.client)
    if any(own in network for network in config.trusted_proxies):
        text = (
            f"{config.base_url} leads to this server; this machine is a trusted proxy, which hides the client address"
        )
        remedy = f"open {config.base_url}/healthz on a phone; “client” must be the phone's address"
        return Finding("base_url", OK, text, remedy)
    if answer.client == FORGED:
        text = "the server accepts any address that a visitor puts in X-Forwarded-For"
        remedy = (
            "let the proxy append the client's address to the header, or replace the header; list only your proxies "
            "in trusted_proxies"
        )
        return Finding("base_url", ERROR, text, remedy)
    if client != own and not client.is_global:
        text = f"every visitor appears to come from {client}: countries are unknown, and all share the same limits"
        remedy = f'if this is your proxy, set trusted_proxies = "{client}" and let the proxy add X-Forwarded-For'
        return Finding("base_url", ERROR if client.is_loopback else WARNING, text, remedy)
    return Finding("base_url", OK, f"{config.base_url} leads to this server, which sees this machine as {client}")


def _ask(url: str) -> Answer:
    """Request `/healthz` with a forged client address. Raises OSError.

    Ignores redirects and proxies set in the environment.
    """
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    with contextlib.closing(kind(parts.hostname or "", parts.port, timeout=PATIENCE)) as connection:
        try:
            connection.request("GET", "/healthz", headers={"X-Forwarded-For": FORGED, "User-Agent": "iwts check"})
            own = connection.sock.getsockname()[0]
            response = connection.getresponse()
            body = response.read(MOST)
        except (http.client.HTTPException, UnicodeError) as error:
            raise OSError(f"not an HTTP answer: {type(error).__name__}") from None
    return Answer(response.status, response.headers.get("Location", ""), *_said(body), own)


def _said(body: bytes) -> tuple[str, str]:
    """The `instance` and `client` in an iwts server's answer; both empty for any other server."""
    try:
        found = json.loads(body)
        return str(found["instance"]), str(ip_address(found["client"]))
    except (ValueError, LookupError, TypeError, RecursionError):
        return "", ""


def _mail(config: Config) -> Finding:
    where = f"{config.smtp_host}:{config.smtp_port}"
    try:
        Mailer(config, PATIENCE).check()
    except Unavailable as error:
        remedy = "check smtp_host, smtp_port, smtp_security, smtp_user and the password with your mail provider"
        return Finding("mail", ERROR, f"{where} does not accept emails: {error}", remedy)
    return Finding("mail", OK, f"{where} is ready to accept emails from {config.mail_from}")


def _reason(error: OSError) -> str:
    return "no answer in time" if isinstance(error, TimeoutError) else error.strerror or str(error)
