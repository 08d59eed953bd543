"""Real SMTP servers on this machine: one that accepts or refuses mails, and one that is silent."""

import socket
import ssl
import threading
from collections.abc import Callable
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

from tests.patience import PATIENCE

CERTIFICATE = Path(__file__).parent / "data" / "localhost.pem"  # for localhost, self-signed
USER, PASSWORD = "iwts@example.com", "correct horse"

_LOCAL = {"smtp_host": "localhost", "mail_from": "links@example.com"}


def _tls() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


class MailServer:
    """A mail server that keeps accepted mails in `mails`. `refusals` maps a command to its answer."""

    def __init__(self, port: int, security: str = "none", *, wants_login: bool = False) -> None:
        self.mails: list[EmailMessage] = []
        self.raw: list[bytes] = []
        self.recipients: list[str] = []
        self.refusals: dict[str, str] = {}
        self.arrived = threading.Event()
        self.security, self._wants_login = security, wants_login
        self._controller = Controller(
            self, hostname="127.0.0.1", port=port, ssl_context=_tls() if security == "tls" else None
        )
        self._controller.factory = self._speak  # type: ignore[method-assign]
        self._controller.start()

    def _speak(self) -> SMTP:
        offer = {"tls_context": _tls(), "require_starttls": True} if self.security == "starttls" else {}
        return SMTP(
            self,
            authenticator=self._check if self._wants_login else None,
            auth_required=self._wants_login,
            auth_require_tls=self.security == "starttls",  # aiosmtpd does not recognize implicit TLS
            **offer,
        )

    @property
    def settings(self) -> dict[str, Any]:
        """The owner's settings for this server."""
        return {**_LOCAL, "smtp_port": self._controller.port, "smtp_security": self.security}

    def stop(self) -> None:
        self._controller.stop()

    def _check(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, login: Any) -> AuthResult:
        is_right = (login.login, login.password) == (USER.encode(), PASSWORD.encode())
        return AuthResult(success=is_right, handled=is_right)

    async def handle_MAIL(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:
        if "MAIL" not in self.refusals:
            envelope.mail_from = address
        return self.refusals.get("MAIL", "250 OK")

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:
        if "RCPT" not in self.refusals:
            envelope.rcpt_tos.append(address)
        return self.refusals.get("RCPT", "250 OK")

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        if "DATA" not in self.refusals:
            self.raw.append(envelope.content)
            self.mails.append(message_from_bytes(envelope.content, policy=policy.default))  # type: ignore[arg-type]
            self.recipients += envelope.rcpt_tos
            self.arrived.set()
        return self.refusals.get("DATA", "250 OK")


StartMailServer = Callable[..., MailServer]


class SilentServer:
    """A mail server that accepts connections and never sends a word."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.settimeout(PATIENCE)
        self.settings = {**_LOCAL, "smtp_port": self._listening.getsockname()[1]}
        self._accepted: list[socket.socket] = []

    def wait_for_client(self) -> None:
        self._accepted.append(self._listening.accept()[0])

    def stop(self) -> None:
        for each in (self._listening, *self._accepted):
            each.close()
