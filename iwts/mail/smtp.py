"""SMTP: composing a message and sending it through the configured server."""

import contextlib
import re
import smtplib
import socket
import ssl
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import make_msgid
from typing import Any

from iwts.clock import Deadline
from iwts.errors import IwtsError, Unavailable
from iwts.settings.config import Config

PATIENCE = 20.0  # seconds that the server may take for one reply
LONGEST = 50.0  # seconds for the whole conversation, even if the server keeps sending single bytes; see `Postman`

POLICY = SMTP.clone(cte_type="7bit")  # some servers accept nothing else


class Refused(IwtsError):
    """The server has refused this mail permanently."""


def compose(
    config: Config, now: int, *, to: str, subject: str, text: str, html: str, reply_to: str = ""
) -> EmailMessage:
    """Return a mail with text and HTML; `now` is in UTC microseconds, addresses are as `emails.parse` returns them."""
    message = EmailMessage(POLICY)
    message["From"] = Address(config.site_name, addr_spec=config.mail_from)
    message["To"] = Address(addr_spec=to)
    if reply_to:
        message["Reply-To"] = Address(addr_spec=reply_to)
    message["Subject"] = subject
    message["Date"] = datetime.fromtimestamp(now // 1_000_000, UTC)
    message["Message-ID"] = make_msgid(domain=_domain(config))
    message["Auto-Submitted"] = "auto-generated"  # suppresses out-of-office replies
    message.set_content(text)
    message.add_alternative(html, subtype="html")
    return message


def _domain(config: Config) -> str:
    return config.mail_from.partition("@")[2]


class Mailer:
    """A client of the server, with one connection per mail. One thread sends; another one may `stop` it."""

    def __init__(self, config: Config, patience: float = PATIENCE) -> None:
        self._config = config
        self._patience = patience
        self._socket: socket.socket | None = None
        self._stopped = False

    def send(self, message: EmailMessage, deadline: Deadline | None = None) -> None:
        """Send a message; return once the server has accepted it. After the deadline, it is not handed over.

        Raises `Refused` for a permanent refusal, and `Unavailable` for a temporary one and for any problem with the
        server or our settings.
        """
        self._do(lambda smtp: smtp.send_message(message), str(message["To"]), deadline)

    def check(self) -> None:
        """Connect and log in without sending anything. Raises `Unavailable`."""
        self._do(lambda _: None, "")

    def _do(self, work: Callable[[smtplib.SMTP], object], recipient: str, deadline: Deadline | None = None) -> None:
        smtp = _Conversation(deadline, local_hostname=_domain(self._config), timeout=self._patience)
        timer = threading.Timer(LONGEST, self._cut)
        timer.start()
        try:
            self._greet(smtp)
            work(smtp)
            with contextlib.suppress(OSError):  # the mail is accepted, even if the goodbye fails
                smtp.quit()
        except smtplib.SMTPRecipientsRefused as error:
            ((code, reply),) = error.recipients.values()
            raise (Refused if code >= 500 else Unavailable)(_line(code, reply, recipient)) from None
        except smtplib.SMTPResponseException as error:
            is_final = isinstance(error, smtplib.SMTPDataError) and error.smtp_code >= 500
            line = _line(error.smtp_code, error.smtp_error, recipient)
            raise (Refused if is_final else Unavailable)(line) from None
        except OSError as error:  # includes smtplib's other errors
            name = "" if error.strerror else type(error).__name__
            raise Unavailable(_line(name, error.strerror or str(error), recipient)) from None
        finally:
            timer.cancel()
            smtp.close()

    def stop(self) -> None:
        """End the current conversation and start no other."""
        self._stopped = True
        self._cut()

    def _greet(self, smtp: smtplib.SMTP) -> None:
        config = self._config
        # If smtplib connected, the connection could not be cut before the server's first reply.
        smtp.sock = self._socket = plain = socket.create_connection(
            (config.smtp_host, config.smtp_port), self._patience
        )
        if self._stopped:
            raise smtplib.SMTPServerDisconnected("stopping")
        if config.smtp_security == "tls":
            self._encrypt(smtp, plain)
        _expect(220, smtp.getreply())
        smtp.ehlo_or_helo_if_needed()
        if config.smtp_security == "starttls":
            _expect(220, smtp.docmd("STARTTLS"))
            self._encrypt(smtp, plain)
            smtp.ehlo()
        if config.smtp_user:
            smtp.login(config.smtp_user, config.smtp_password or config.smtp_password_file)

    def _encrypt(self, smtp: smtplib.SMTP, plain: socket.socket) -> None:
        """Switch to TLS if the server's certificate is valid, discarding any earlier replies."""
        wrapped = ssl.create_default_context().wrap_socket(
            plain, server_hostname=self._config.smtp_host, do_handshake_on_connect=False
        )
        smtp.sock = self._socket = wrapped
        smtp.file = None
        wrapped.do_handshake()

    def _cut(self) -> None:
        if self._socket:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)  # without touching TLS, which is in use


class _Conversation(smtplib.SMTP):
    """A conversation that hands over no mail after the deadline."""

    def __init__(self, deadline: Deadline | None, **options: Any) -> None:
        super().__init__(**options)
        self._deadline = deadline

    def data(self, msg: Any) -> tuple[int, bytes]:
        if self._deadline and self._deadline.passed:  # this process was frozen
            raise smtplib.SMTPServerDisconnected("too late")
        return super().data(msg)


def _expect(code: int, reply: tuple[int, bytes]) -> None:
    if reply[0] != code:
        raise smtplib.SMTPResponseException(*reply)


def _line(code: object, reply: bytes | str, recipient: str) -> str:
    """Return the server's reply for the log: one line, without the recipient."""
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    if recipient:
        text = re.sub(re.escape(recipient), "…", text, flags=re.IGNORECASE)
    return f"{code} {' '.join(word for word in text.split() if word.isprintable())[:300]}".lstrip()
