"""Mails on a real SMTP server, including servers that refuse, hang or disappear."""

import dataclasses
from email.message import EmailMessage
from typing import Any

import pytest

from iwts.clock import Deadline
from iwts.errors import Unavailable
from iwts.mail import smtp as mail
from iwts.mail.smtp import Mailer, Refused
from iwts.settings.config import Config
from tests.conftest import NOON, free_address
from tests.patience import beside
from tests.smtp import CERTIFICATE, PASSWORD, USER, SilentServer, StartMailServer

pytestmark = pytest.mark.slow


def with_(settings: Config, changes: dict[str, Any]) -> Config:
    return dataclasses.replace(settings, **{"mail_from": "links@example.com", **changes})


def hello(config: Config, **changes: str) -> EmailMessage:
    fields = {"to": "nour@example.com", "subject": "Hello", "text": "Hello\n", "html": "<p>Hello", **changes}
    return mail.compose(config, NOON, **fields)


def test_a_mail_states_its_sender_and_date_and_suppresses_automatic_replies(
    settings: Config, start_mail_server: StartMailServer
) -> None:
    server = start_mail_server()
    config = dataclasses.replace(with_(settings, server.settings), site_name="Nour’s „links“")
    arabic = "روابطك\nhttps://link.example.com/m/abc=def\n"
    Mailer(config).send(hello(config, subject="روابطك" * 20, text=arabic, html='<p dir="rtl">روابطك'))
    (got,) = server.mails
    assert (server.recipients, str(got["To"])) == (["nour@example.com"], "nour@example.com")
    assert str(got["From"]) == "Nour’s „links“ <links@example.com>"
    assert got["Subject"] == "روابطك" * 20
    assert got["Date"].datetime.timestamp() == NOON / 1e6
    assert str(got["Message-ID"]).endswith("@example.com>")
    assert got["Auto-Submitted"] == "auto-generated"
    assert got["Reply-To"] is None
    text, html = got.iter_parts()
    assert (text.get_content_type(), text.get_content().replace("\r\n", "\n")) == ("text/plain", arabic)
    assert (html.get_content_type(), html.get_content().strip()) == ("text/html", '<p dir="rtl">روابطك')
    assert server.raw[0].isascii(), "every server accepts ASCII"
    assert max(map(len, server.raw[0].splitlines())) < 200


def test_replies_may_go_to_another_address_that_is_never_the_sender(
    settings: Config, start_mail_server: StartMailServer
) -> None:
    server = start_mail_server()
    config = with_(settings, server.settings)
    Mailer(config).send(hello(config, reply_to="visitor@example.org"))
    assert str(server.mails[0]["Reply-To"]) == "visitor@example.org"
    assert server.mails[0]["From"].addresses[0].addr_spec == "links@example.com"


def test_a_mail_is_not_handed_over_after_its_deadline(settings: Config, start_mail_server: StartMailServer) -> None:
    server = start_mail_server()
    config = with_(settings, server.settings)
    with pytest.raises(Unavailable):
        Mailer(config).send(hello(config), Deadline(-1))
    Mailer(config).send(hello(config), Deadline(60))
    assert len(server.mails) == 1


@pytest.mark.parametrize("field", ["to", "subject", "reply_to"])
def test_no_text_can_add_a_header(settings: Config, field: str) -> None:
    with pytest.raises(ValueError, match=r"linefeed|CR|Invalid|invalid"):
        hello(with_(settings, {}), **{field: "x@example.com\r\nBcc: all@example.com"})


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_the_connection_is_encrypted_and_the_certificate_checked(
    settings: Config, start_mail_server: StartMailServer, monkeypatch: pytest.MonkeyPatch, security: str
) -> None:
    server = start_mail_server(security)
    config = with_(settings, server.settings)
    with pytest.raises(Unavailable, match="certificate verify failed"):
        Mailer(config).send(hello(config))
    assert server.mails == []
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    Mailer(config).send(hello(config))
    assert len(server.mails) == 1


def test_a_certificate_for_another_name_is_refused(
    settings: Config, start_mail_server: StartMailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    config = with_(settings, {**start_mail_server("starttls").settings, "smtp_host": "127.1"})
    with pytest.raises(Unavailable, match="certificate verify failed"):
        Mailer(config).send(hello(config))


def test_a_server_that_does_not_encrypt_gets_nothing(settings: Config, start_mail_server: StartMailServer) -> None:
    server = start_mail_server()
    config = with_(settings, {**server.settings, "smtp_security": "starttls"})
    with pytest.raises(Unavailable, match="TLS not available"):
        Mailer(config).send(hello(config))
    assert server.mails == []


@pytest.mark.parametrize("from_file", [False, True])
def test_a_user_logs_in(
    settings: Config, start_mail_server: StartMailServer, monkeypatch: pytest.MonkeyPatch, from_file: bool
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    server = start_mail_server("starttls", wants_login=True)
    login = {"smtp_user": USER, "smtp_password_file" if from_file else "smtp_password": PASSWORD}
    config = with_(settings, {**server.settings, **login})
    Mailer(config).send(hello(config))
    assert len(server.mails) == 1


def test_a_wrong_password_loses_no_mail_and_is_not_in_the_error(
    settings: Config, start_mail_server: StartMailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    server = start_mail_server("starttls", wants_login=True)
    config = with_(settings, {**server.settings, "smtp_user": USER, "smtp_password": "battery staple"})
    with pytest.raises(Unavailable, match=r"^535 ") as raised:
        Mailer(config).send(hello(config))
    assert "battery" not in str(raised.value)
    with pytest.raises(Unavailable, match=r"^530 "):
        Mailer(with_(settings, server.settings)).send(hello(config))


@pytest.mark.parametrize(
    ("command", "answer", "kind"),
    [
        ("RCPT", "550 5.1.1 <NOUR@example.com>: no such user", Refused),
        ("RCPT", "450 4.7.1 greylisted", Unavailable),
        ("DATA", "554 5.7.1 looks like spam", Refused),
        ("DATA", "452 4.3.1 no space", Unavailable),
        ("MAIL", "550 5.7.1 you may not send as links@example.com", Unavailable),
        ("MAIL", "421 4.3.2 shutting down", Unavailable),
    ],
)
def test_a_refused_mail_is_retried_unless_the_refusal_is_permanent(
    settings: Config, start_mail_server: StartMailServer, command: str, answer: str, kind: type[Exception]
) -> None:
    server = start_mail_server()
    config = with_(settings, server.settings)
    server.refusals[command] = answer
    with pytest.raises((Refused, Unavailable)) as raised:
        Mailer(config).send(hello(config))
    assert type(raised.value) is kind
    assert str(raised.value) == answer.replace("<NOUR@example.com>", "<…>")
    del server.refusals[command]
    Mailer(config).send(hello(config))


def test_an_unreachable_server_may_come_back(settings: Config) -> None:
    away = {"smtp_host": "localhost", "smtp_port": free_address().port}
    config = with_(settings, away)
    with pytest.raises(Unavailable, match=r"^Connection refused$"):
        Mailer(config).send(hello(config))


@pytest.mark.parametrize(("patience", "longest"), [(0.05, 1000), (1000, 0.05)])
def test_a_silent_server_is_abandoned_after_a_timeout(
    settings: Config, silent: SilentServer, monkeypatch: pytest.MonkeyPatch, patience: float, longest: float
) -> None:
    monkeypatch.setattr(mail, "LONGEST", longest)
    config = with_(settings, silent.settings)
    with pytest.raises(Unavailable, match="SMTPServerDisconnected"):
        Mailer(config, patience).send(hello(config))


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_conversation_can_be_cut_short(settings: Config, silent: SilentServer, security: str) -> None:
    config = with_(settings, {**silent.settings, "smtp_security": security})
    mailer = Mailer(config)
    told: list[Unavailable] = []

    def send() -> None:
        with pytest.raises(Unavailable) as raised:
            mailer.send(hello(config))
        told.append(raised.value)

    with beside(send):
        silent.wait_for_client()
        mailer.stop()
    assert len(told) == 1
    send()
    assert len(told) == 2, "no other conversation starts"
