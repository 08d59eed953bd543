"""The outbox and the postman: every queued mail arrives, normally once, or is given up in the end."""

import re
from collections.abc import Callable
from email.message import EmailMessage

import pytest

from iwts.deletion import deletion
from iwts.instance.service import Service
from iwts.links import store as links
from iwts.links.link import Link
from iwts.mail import inbox, outbox, postman, recipients
from iwts.mail.inbox import Kind
from iwts.mail.postman import Postman
from iwts.web.frame.render import render
from tests.conftest import Clock, Open, Serve, add_link, on_disk
from tests.patience import PATIENCE
from tests.smtp import MailServer, SilentServer
from tests.visitor import Visitor

pytestmark = pytest.mark.slow

NOUR = "nour@example.com"


@pytest.fixture
def service(open_service: Open, mail_server: MailServer) -> Service:
    return open_service(**mail_server.settings, owner_email="owner@example.com")


@pytest.fixture
def deliver(service: Service) -> Callable[[], int]:
    """A function that delivers all due mails and returns the number of attempts."""
    one = postman_of(service)

    def all_() -> int:
        tried = 0
        while one.deliver():
            tried += 1
        return tried

    return all_


Deliver = Callable[[], int]


def postman_of(service: Service) -> Postman:
    return Postman(service.db, service.config, service.events, lambda: service.key, render, 0.01)


def link_of(service: Service, address: str, **fields: str) -> Link:
    link, _ = add_link(service, **fields)
    with service.db.write() as tx:
        recipients.set_email(tx, link, address)
    return link


def put(service: Service, address: str = NOUR, language: str = "en", link: Link | None = None) -> bool:
    key = service.key
    with service.db.write() as tx:
        return outbox.put(tx, key, address, language, link)


def rows(service: Service, table: str) -> int:
    with service.db.read() as tx:
        return int(tx.value(f"SELECT count(*) FROM {table}"))


def parts(mail: EmailMessage) -> tuple[str, str]:
    text, html = mail.iter_parts()
    return text.get_content().replace("\r\n", "\n"), html.get_content()


def secrets(mail: EmailMessage) -> list[str]:
    """Return the secret links in a mail, which are the same in its text and in its HTML."""
    text, html = (re.findall(r"http://\S+?(/m/[\w-]{22})\b", part) for part in parts(mail))
    assert set(text) == set(html)
    return text


def opens(visitor: Visitor, path: str) -> str | None:
    return visitor.another().get(path).location


def test_a_new_link_is_mailed_with_its_secret(
    service: Service, deliver: Deliver, mail_server: MailServer, visitor: Visitor
) -> None:
    link_of(service, NOUR, slug="other")
    assert put(service, link=link_of(service, NOUR, slug="nour"))
    assert deliver() == 1
    (mail,) = mail_server.mails
    host = f"127.0.0.1:{visitor.port}"
    assert (mail["To"], mail["Subject"]) == (NOUR, f"Your link on {host}")
    assert str(mail["From"]) == "iwts <links@example.com>"
    assert f"\n{host}/nour\nhttp://{host}/m/" in parts(mail)[0]
    (secret,) = secrets(mail)
    assert opens(visitor, secret) == "/manage/nour"
    assert rows(service, "outbox") == 0
    assert deliver() == 0


def test_one_mail_contains_all_links_of_an_address_and_no_others(
    service: Service,
    deliver: Deliver,
    mail_server: MailServer,
    visitor: Visitor,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO", "iwts.log.events")
    link_of(service, NOUR, slug="one", label="a label that its creator typed")
    link_of(service, NOUR, slug="two")
    link_of(service, "somebody@example.com", slug="theirs")
    for _ in range(2):
        put(service)
    assert deliver() == 2
    assert mail_server.recipients == [NOUR, NOUR]
    first, second = map(secrets, mail_server.mails)
    assert [opens(visitor, secret) for secret in first + second] == ["/manage/two", "/manage/one"] * 2
    assert not set(first) & set(second)
    told = [line for line in caplog.messages if line.startswith("event=")]
    assert told == [f"event=new_secret of=link link={slug} by=mail" for slug in ("two", "one") * 2]
    assert "Your links on " in mail_server.mails[0]["Subject"]
    assert "typed" not in parts(mail_server.mails[0])[0].replace("typed your address", ""), (
        "senders of forms cannot add texts"
    )


def test_a_mail_has_200_links_and_the_next_one_the_others(
    service: Service, deliver: Deliver, mail_server: MailServer, clock: Clock
) -> None:
    for n in range(postman.MOST_LINKS + 1):
        link_of(service, NOUR, slug=f"link-{n}")
    found = []
    for _ in range(3):
        put(service)
        assert deliver() == 1
        clock.advance(seconds=1)
        mail = mail_server.mails[-1]
        assert len(secrets(mail)) == postman.MOST_LINKS
        assert all("You have 1 more link. Request another email" in part for part in parts(mail))
        assert sum(len(part.encode()) for part in parts(mail)) < 100_000
        found.append(set(re.findall(r"link-\d+", parts(mail)[0])))
    assert found[0] == {f"link-{n}" for n in range(1, postman.MOST_LINKS + 1)}
    assert "link-0" in found[1]
    assert len(found[0] | found[1]) == postman.MOST_LINKS + 1
    assert found[1] != found[2]


def test_the_mail_of_one_link_has_no_others(service: Service, deliver: Deliver, mail_server: MailServer) -> None:
    links_ = [link_of(service, NOUR, slug=f"link-{n}") for n in range(postman.MOST_LINKS + 2)]
    put(service)
    put(service, link=links_[0])
    assert deliver() == 2
    text, _ = parts(mail_server.mails[-1])
    assert set(re.findall(r"link-\d+", text)) == {"link-0"}
    assert "more link" not in text


def test_a_mail_in_arabic_reads_from_right_to_left(service: Service, deliver: Deliver, mail_server: MailServer) -> None:
    link_of(service, NOUR, slug="nour")
    put(service, language="ar")
    deliver()
    (mail,) = mail_server.mails
    text, html = parts(mail)
    assert "رابطك" in mail["Subject"]
    assert html.count('lang="ar" dir="rtl"') == 2
    assert re.search('<a href="http://[^"]+/m/[^"]+" dir="ltr">', html)
    for words in (text, re.sub("<[^>]*>", "", html)):
        assert not re.search("[a-z]{4}", re.sub(r"\S*127\.0\.0\.1\S*", "", words))


def test_mails_load_nothing_and_pass_any_server(service: Service, deliver: Deliver, mail_server: MailServer) -> None:
    link_of(service, NOUR)
    put(service, language="ar")
    deliver()
    assert not re.search("<img|<link|<script|url\\(|src=", parts(mail_server.mails[0])[1])
    assert mail_server.raw[0].isascii()


@pytest.mark.parametrize("change", ["unknown", "deleted", "elsewhere", "forgotten"])
def test_an_address_without_links_gets_no_mail(
    service: Service, deliver: Deliver, mail_server: MailServer, change: str
) -> None:
    link = None
    if change != "unknown":
        link = link_of(service, NOUR)
    put(service)
    if link:
        put(service, link=link)
        with service.db.write() as tx:
            if change == "deleted":
                deletion.delete(tx, link)
            elif change == "elsewhere":
                recipients.set_email(tx, link, "other@example.com")
            else:
                recipients.forget_email(tx, recipients.email_id(tx, NOUR) or 0)
                assert outbox.due(tx) is None
    deliver()
    assert mail_server.mails == []
    assert rows(service, "outbox") == 0


def test_an_address_gets_three_mails_a_day(service: Service, deliver: Deliver, clock: Clock) -> None:
    assert [put(service) for _ in range(5)] == [True, True, True, False, False]
    assert put(service, "other@example.com")
    assert deliver() == 4
    clock.advance(days=1)
    assert put(service)
    assert rows(service, "mailed") == 1, "nothing is stored about earlier days"


def test_an_unknown_address_is_not_stored(service: Service, deliver: Deliver) -> None:
    put(service, "stranger@example.com")
    deliver()
    service.db.erase_deleted()
    files = on_disk(service)
    assert b"stranger" not in files


def test_a_secret_is_in_no_file(service: Service, deliver: Deliver, mail_server: MailServer) -> None:
    link_of(service, NOUR)
    put(service)
    deliver()
    (secret,) = secrets(mail_server.mails[0])
    files = on_disk(service)
    assert secret.removeprefix("/m/").encode() not in files
    assert NOUR.encode() in files, "it would be found"


# The jobs may be done by another server than the one that queued the mail.
def test_a_mail_from_a_server_whose_clock_is_ahead_does_not_wait(
    service: Service, deliver: Deliver, mail_server: MailServer, clock: Clock
) -> None:
    link_of(service, NOUR)
    clock.advance(seconds=420)
    put(service)
    clock.advance(seconds=-420)
    assert deliver() == 1
    assert mail_server.recipients == [NOUR]


def test_an_unsent_mail_is_retried_at_growing_intervals_for_two_days(
    service: Service, deliver: Deliver, mail_server: MailServer, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    link_of(service, NOUR)
    put(service)
    mail_server.refusals["RCPT"] = f"450 4.7.1 <{NOUR}> greylisted"
    waited = []
    assert deliver() == 1
    while rows(service, "outbox"):
        assert rows(service, "management") == 1, "nothing remains of an unsent mail"
        minutes = 1
        clock.advance(seconds=59)
        assert deliver() == 0
        clock.advance(seconds=1)
        while not deliver():
            clock.advance(seconds=60)
            minutes += 1
        waited.append(minutes)
    assert waited == [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360, 360, 360, 360, 360]
    assert 44 <= sum(waited) / 60 <= 52
    told = [record.getMessage() for record in caplog.records if record.name == "iwts.mail.postman"]
    assert told[0] == "mail 1 was not sent; retrying later (try 1 of 17): 450 4.7.1 <…> greylisted"
    assert told[-1] == "mail 1 was not sent; giving up after 17 tries: 450 4.7.1 <…> greylisted"
    assert mail_server.mails == []


def test_a_permanently_refused_mail_is_not_retried(
    service: Service, deliver: Deliver, mail_server: MailServer, caplog: pytest.LogCaptureFixture
) -> None:
    link_of(service, NOUR)
    put(service)
    mail_server.refusals["RCPT"] = "550 no such user"
    assert deliver() == 1
    assert (rows(service, "outbox"), rows(service, "management")) == (0, 1)
    assert "mail 1 was refused: 550 no such user" in caplog.text
    assert NOUR not in caplog.text


def test_a_refused_address_does_not_delay_others(service: Service, deliver: Deliver, mail_server: MailServer) -> None:
    for address in (NOUR, "other@example.com"):
        link_of(service, address)
        put(service, address)
    mail_server.refusals["RCPT"] = "450 later"
    assert deliver() == 2


class Crash(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_crash_may_send_a_mail_twice_but_loses_none(
    service: Service,
    deliver: Deliver,
    mail_server: MailServer,
    visitor: Visitor,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    when: str,
) -> None:
    def crash(*_: object) -> None:
        raise Crash

    link_of(service, NOUR, slug="nour")
    put(service)
    with monkeypatch.context() as patch:
        patch.setattr(*((postman.Mailer, "send") if when == "before" else (outbox, "remove")), crash)
        with pytest.raises(Crash):
            deliver()
    assert deliver() == 0, "a process that keeps crashing does not flood anybody"
    clock.advance(seconds=60)
    assert postman_of(service).deliver()
    sent = [secret for mail in mail_server.mails for secret in secrets(mail)]
    assert len(sent) == (1 if when == "before" else 2)
    assert {opens(visitor, secret) for secret in sent} == {"/manage/nour"}


def test_a_mail_that_cannot_be_written_does_not_stop_others(
    service: Service, deliver: Deliver, mail_server: MailServer, caplog: pytest.LogCaptureFixture
) -> None:
    link_of(service, NOUR)
    put(service, language="klingon")
    put(service)
    assert deliver() == 2
    assert len(mail_server.mails) == 1
    assert "mail 1 failed" in caplog.messages
    assert rows(service, "outbox") == 1


def test_a_damaged_link_does_not_stop_other_links(service: Service, deliver: Deliver, mail_server: MailServer) -> None:
    damaged = link_of(service, NOUR)
    link_of(service, "other@example.com")
    with service.db.write() as tx:
        tx.run("UPDATE link SET message = 'x' WHERE id = :id", id=damaged.id)
    put(service)
    put(service, "other@example.com")
    assert deliver() == 2
    assert mail_server.recipients == ["other@example.com"]


@pytest.mark.parametrize("address", ["", "visitor@example.org"])
def test_a_message_is_mailed_to_the_owner(
    service: Service, deliver: Deliver, mail_server: MailServer, visitor: Visitor, address: str
) -> None:
    text = "Hello,\n<script>alert(1)</script>\nمرحبا & goodbye"
    for kind, slug in ((Kind.CONTACT, ""), (Kind.REPORT, "nour")) * 2:
        with service.db.write() as tx:
            message = inbox.create(tx, inbox.Draft(kind, slug, address, text))
            outbox.put_message(tx, "owner@example.com", "en", message)
    assert deliver() == 4, "the limit of an address does not apply to them"
    contact, report, *_ = mail_server.mails
    assert contact["Subject"] == "Message from your contact page"
    assert report["Subject"] == f"Link reported: 127.0.0.1:{visitor.port}/nour"
    for mail in (contact, report):
        assert mail["To"] == "owner@example.com"
        assert mail["From"].addresses[0].addr_spec == "links@example.com"
        assert str(mail["Reply-To"] or "") == address
        plain, html = parts(mail)
        assert plain.startswith(text)
        assert "<script" not in html
        assert "&lt;script&gt;alert(1)&lt;/script&gt;<br>مرحبا &amp; goodbye" in html.replace("\r\n", "\n")
        assert (address or "The sender left no email address") in plain


def test_without_a_mail_server_the_postman_has_nothing_to_do(open_service: Open) -> None:
    postman_of(open_service()).run()


def test_a_mail_queued_by_a_page_is_delivered_in_the_background(
    service: Service, serve: Serve, mail_server: MailServer
) -> None:
    link_of(service, NOUR, slug="nour")
    visitor = serve(service, tick=0.01)
    assert visitor.fill("/recover", {"email": NOUR}).status == 200
    assert mail_server.arrived.wait(PATIENCE)
    assert opens(visitor, secrets(mail_server.mails[0])[0]) == "/manage/nour"


def test_a_hanging_server_delays_neither_pages_nor_shutdown(
    open_service: Open, serve: Serve, silent: SilentServer
) -> None:
    service = open_service(**silent.settings)
    link_of(service, NOUR, slug="nour")
    put(service)
    visitor = serve(service, tick=0.01)
    silent.wait_for_client()
    assert visitor.fill("/recover", {"email": NOUR}).status == 200
    assert visitor.get("/nour").status == 302
    with service.db.read() as tx:
        assert links.with_email(tx, NOUR)
    assert rows(service, "outbox") == 2


def test_the_postman_continues_after_a_failure(
    service: Service,
    serve: Serve,
    mail_server: MailServer,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    failures: list[Exception] = [ZeroDivisionError("a bug"), postman.Unavailable("locked")]
    due = outbox.due

    def fail(tx: outbox.Tx) -> outbox.Mail | None:
        if failures:
            raise failures.pop()
        return due(tx)

    monkeypatch.setattr(outbox, "due", fail)
    link_of(service, NOUR)
    put(service)
    serve(service, tick=0.01)
    assert mail_server.arrived.wait(PATIENCE)
    (told,) = (record for record in caplog.records if record.name == "iwts.mail.postman")
    assert (told.getMessage(), told.exc_info and told.exc_info[0]) == ("delivering mails failed", ZeroDivisionError)


def test_a_stopped_postman_leaves_the_mail_in_the_outbox(
    service: Service, mail_server: MailServer, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    link_of(service, NOUR)
    put(service)
    stopped = postman_of(service)
    stopped.stop()
    assert not stopped.deliver()
    assert (mail_server.mails, caplog.messages) == ([], [])
    clock.advance(seconds=60)
    assert postman_of(service).deliver()
    assert len(mail_server.mails) == 1
