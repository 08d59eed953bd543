"""What an owner's server looks like from outside: who answers at its public address, and whose address it sees there;
whether the mail server takes our mails. Nothing is sent but questions."""

import contextlib
import http.client
import json
import ssl
from collections.abc import Generator, Iterator
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from iwts.checkup.inside import ERROR, OK, WARNING, Finding
from iwts.errors import Unavailable
from iwts.mail.smtp import Mailer
from iwts.settings.config import Config

PATIENCE = 10.0  # seconds for an answer
MOST = 64 * 1024  # bytes of an answer that are read
FORGED = "203.0.113.77"  # kept free for documents, so nobody has it (RFC 5737)


class Answer(NamedTuple):
    """What `/healthz` said: `instance` is whose it is, empty if nobody's of ours; `client` who it believes that we are
    and `own` who we are."""

    status: int
    location: str
    instance: str
    client: str
    own: str


def findings(config: Config, instance: str) -> Iterator[Finding]:
    """What is found from outside. `instance` is this one's (`tokens.instance`), empty while it has none."""
    runs = yield from _server(config, instance)
    if config.base_url and runs:
        yield _base_url(config, instance)
    if config.sends_mail:
        yield _mail(config)


def _server(config: Config, instance: str) -> Generator[Finding, None, bool]:
    """Whether the server runs; that is returned too."""
    address = config.listen.here
    try:
        answer = _ask(f"http://{address}")
    except OSError:
        remedy = "start it: sudo systemctl start iwts, or iwts serve"
        yield Finding("server", WARNING, f"no server answers on {address}, so its public address was not tried", remedy)
        return False
    if not answer.instance or answer.instance != instance:
        remedy = "stop it, or choose another listen"
        yield Finding("server", ERROR, f"another program answers on {address}, or iwts with another database", remedy)
        return False
    yield Finding("server", OK, f"answers on {address}")
    return True


def _base_url(config: Config, instance: str) -> Finding:
    url = config.base_url
    try:
        answer = _ask(url)
    except ssl.SSLCertVerificationError as error:
        remedy = "have the proxy get a certificate that is valid for this name; Caddy does so by itself"
        return Finding("base_url", ERROR, f"the certificate of {url} is not valid ({error.verify_message})", remedy)
    except OSError as error:
        remedy = (
            "check the name in DNS, the proxy and the firewall. If a phone on mobile data opens "
            f"{url}/healthz, your router only hides it from this machine"
        )
        return Finding("base_url", ERROR, f"{url} cannot be reached from here ({_reason(error)})", remedy)
    if 300 <= answer.status < 400:
        remedy = "set base_url to the address that visitors end at"
        return Finding("base_url", ERROR, f"{url} sends visitors on to {answer.location}", remedy)
    if answer.instance != instance:
        what = "another iwts" if answer.instance else f"something else (status {answer.status})"
        remedy = f"have the proxy pass {url} on to http://{config.listen}, /healthz too"
        return Finding("base_url", ERROR, f"{what} answers at {url}", remedy)
    return _client(config, answer)


def _client(config: Config, answer: Answer) -> Finding:
    """Whether the server knows who visits it."""
    own, client = ip_address(answer.own), ip_address(answer.client)
    if any(own in network for network in config.trusted_proxies):
        text = f"{config.base_url} leads to this server; whose address it sees cannot be told from a trusted machine"
        remedy = f"open {config.base_url}/healthz on a phone: “client” must be the phone's address"
        return Finding("base_url", OK, text, remedy)
    if answer.client == FORGED:
        text = "the server believes whatever address a visitor writes into X-Forwarded-For"
        remedy = (
            "have the proxy add the address that it sees to the header, or replace it; and let trusted_proxies name "
            "your proxies alone"
        )
        return Finding("base_url", ERROR, text, remedy)
    if client != own and not client.is_global:
        text = f"every visitor looks like {client}: no countries, and one limit for all"
        remedy = f'if that is your proxy, set trusted_proxies = "{client}" and have it add X-Forwarded-For'
        return Finding("base_url", ERROR if client.is_loopback else WARNING, text, remedy)
    return Finding("base_url", OK, f"{config.base_url} leads to this server, which sees us as {client}")


def _ask(url: str) -> Answer:
    """Ask for `/healthz` with a forged address. Redirects are not followed, and no proxy of the environment is asked.
    Raises OSError."""
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    with contextlib.closing(kind(parts.hostname or "", parts.port, timeout=PATIENCE)) as connection:
        try:
            connection.request("GET", "/healthz", headers={"X-Forwarded-For": FORGED, "User-Agent": "iwts check"})
            own = connection.sock.getsockname()[0]
            response = connection.getresponse()
            body = response.read(MOST)
        except (http.client.HTTPException, UnicodeError) as error:
            raise OSError(f"no answer in HTTP: {type(error).__name__}") from None
    return Answer(response.status, response.headers.get("Location", ""), *_said(body), own)


def _said(body: bytes) -> tuple[str, str]:
    """What a server of ours says of itself and of us; empty if it is none."""
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
        remedy = "check smtp_host, smtp_port, smtp_security, smtp_user and its password with who runs that server"
        return Finding("mail", ERROR, f"{where} takes no mails: {error}", remedy)
    return Finding("mail", OK, f"{where} would take mails from {config.mail_from}")


def _reason(error: OSError) -> str:
    return "no answer in time" if isinstance(error, TimeoutError) else error.strerror or str(error)
