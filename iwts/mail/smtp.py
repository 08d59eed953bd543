"""Mail: one message composed, and handed to the SMTP server that the settings name."""

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

from iwts.errors import IwtsError, Unavailable
from iwts.settings.config import Config

PATIENCE = 20.0  # seconds that the server may take for one answer
LONGEST = 60.0  # … and for the whole conversation, also when it sends a byte now and then

POLICY = SMTP.clone(cte_type="7bit")  # not every server takes anything else


class Refused(IwtsError):
    """The server will not take this mail, however often it is asked."""


def compose(
    config: Config, now: int, *, to: str, subject: str, text: str, html: str, reply_to: str = ""
) -> EmailMessage:
    """A mail as text and as HTML. `now` is in UTC microseconds; the addresses are as `emails.parse` gives them."""
    message = EmailMessage(POLICY)
    message["From"] = Address(config.site_name, addr_spec=config.mail_from)
    message["To"] = Address(addr_spec=to)
    if reply_to:
        message["Reply-To"] = Address(addr_spec=reply_to)
    message["Subject"] = subject
    message["Date"] = datetime.fromtimestamp(now // 1_000_000, UTC)
    message["Message-ID"] = make_msgid(domain=_domain(config))
    message["Auto-Submitted"] = "auto-generated"  # so that nobody's absence is answered to us
    message.set_content(text)
    message.add_alternative(html, subtype="html")
    return message


def _domain(config: Config) -> str:
    return config.mail_from.partition("@")[2]


class Mailer:
    """Talks to the server, a connection for each mail. One thread sends, another one may `stop` it."""

    def __init__(self, config: Config, patience: float = PATIENCE) -> None:
        self._config = config
        self._patience = patience
        self._socket: socket.socket | None = None
        self._stopped = False

    def send(self, message: EmailMessage) -> None:
        """Returns once the server has taken the message. Raises `Refused` when it never will, `Unavailable` when it
        may later, also for what is wrong with the server or with our settings."""
        self._do(lambda smtp: smtp.send_message(message), str(message["To"]))

    def check(self) -> None:
        """Greet the server and log in as if there were something to send. Raises `Unavailable`."""
        self._do(lambda _: None, "")

    def _do(self, work: Callable[[smtplib.SMTP], object], recipient: str) -> None:
        smtp = smtplib.SMTP(local_hostname=_domain(self._config), timeout=self._patience)
        deadline = threading.Timer(LONGEST, self._cut)
        deadline.start()
        try:
            self._greet(smtp)
            work(smtp)
            with contextlib.suppress(OSError):  # what was taken is taken, however they say good-bye
                smtp.quit()
        except smtplib.SMTPRecipientsRefused as error:
            ((code, reply),) = error.recipients.values()
            raise (Refused if code >= 500 else Unavailable)(_line(code, reply, recipient)) from None
        except smtplib.SMTPResponseException as error:
            is_final = isinstance(error, smtplib.SMTPDataError) and error.smtp_code >= 500
            line = _line(error.smtp_code, error.smtp_error, recipient)
            raise (Refused if is_final else Unavailable)(line) from None
        except OSError as error:  # smtplib's other errors are of this kind too
            name = "" if error.strerror else type(error).__name__
            raise Unavailable(_line(name, error.strerror or str(error), recipient)) from None
        finally:
            deadline.cancel()
            smtp.close()

    def stop(self) -> None:
        """End the conversation that is under way, and have no other."""
        self._stopped = True
        self._cut()

    def _greet(self, smtp: smtplib.SMTP) -> None:
        config = self._config
        # smtplib would connect by itself, but could not be cut then before the server has said its first word.
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
        """Go on inside TLS, if the server's certificate is valid; what it said before does not count."""
        wrapped = ssl.create_default_context().wrap_socket(
            plain, server_hostname=self._config.smtp_host, do_handshake_on_connect=False
        )
        smtp.sock = self._socket = wrapped
        smtp.file = None
        wrapped.do_handshake()

    def _cut(self) -> None:
        if self._socket:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)  # leaves TLS alone, which is in use


def _expect(code: int, reply: tuple[int, bytes]) -> None:
    if reply[0] != code:
        raise smtplib.SMTPResponseException(*reply)


def _line(code: object, reply: bytes | str, recipient: str) -> str:
    """What the server said, for the log: one line, without the recipient."""
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    if recipient:
        text = re.sub(re.escape(recipient), "…", text, flags=re.IGNORECASE)
    return f"{code} {' '.join(word for word in text.split() if word.isprintable())[:300]}".lstrip()
