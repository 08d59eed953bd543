"""Answers to messages."""

import dataclasses
import io
import json
import re
from collections.abc import Callable

import pytest

from iwts.instance.service import Service
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.mail import answers, inbox
from iwts.mail.inbox import Kind
from iwts.mail.postman import Postman
from iwts.owner import audit
from iwts.web.frame.render import render
from tests.commands.test_cli import Capture, run
from tests.conftest import Clock, Open, add_link, in_environment
from tests.smtp import MailServer

pytestmark = pytest.mark.slow

KIM = "kim@example.org"
Answer = Callable[..., tuple[int, str, list[str]]]


@pytest.fixture
def service(open_service: Open, mail_server: MailServer, monkeypatch: pytest.MonkeyPatch) -> Service:
    settings = {**mail_server.settings, "owner_email": "owner@example.com", "base_url": "https://link.example.com"}
    for name, value in in_environment(**settings).items():
        monkeypatch.setenv(name, str(value))
    return open_service(**settings)


@pytest.fixture
def answer(service: Service, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Return a function that answers a message with a text on stdin."""

    def command(text: str, *arguments: str) -> tuple[int, str, list[str]]:
        monkeypatch.setattr("sys.stdin", io.StringIO(text))
        return run(capsys, "messages", "answer", *arguments, "--database", str(service.config.database))

    return command


def add(service: Service, address: str = KIM, kind: Kind = Kind.REPORT, language: str = "en") -> str:
    slug = "surf" if kind is Kind.REPORT else ""
    with service.db.write() as tx:
        return str(inbox.create(tx, inbox.Draft(kind, slug, address, "They took money", language)))


def deliver(service: Service, clock: Clock) -> None:
    clock.advance(seconds=366 * 86400)  # past the time of the command
    postman = Postman(service.db, service.config, service.events, lambda: service.key, render, 0.01)
    while postman.deliver():
        pass


def stored(service: Service, id_: str) -> inbox.Message:
    with service.db.read() as tx:
        return inbox.get(tx, int(id_))


def test_a_reporter_gets_the_answer_by_mail_and_the_owner_keeps_a_note(
    service: Service, answer: Answer, mail_server: MailServer, clock: Clock
) -> None:
    id_ = add(service)
    status, out, err = answer("Thank you,\nit is <gone>.\n", id_, "--note", "same as 7", "--json")
    assert (status, err) == (0, [])
    told = json.loads(out)
    assert (told["is_mailed"], told["answer"], told["note"]) == (True, "Thank you,\nit is <gone>.", "same as 7")
    assert told["answered_at"] is not None
    deliver(service, clock)
    (mail,) = mail_server.mails
    assert (mail["To"], mail["Reply-To"]) == (KIM, "owner@example.com")
    assert mail["Subject"] == "Your report of link.example.com/surf"
    plain, html = (part.get_content().replace("\r\n", "\n") for part in mail.iter_parts())
    assert plain.startswith("Thank you,\nit is <gone>.\n")
    assert "Thank you,<br>it is &lt;gone&gt;." in html
    for text in (plain, html):
        assert "same as 7" not in text
        assert "They took money" not in text, "a stranger who types another address must not send it a text"
    with service.db.read() as tx:
        assert [(act.name, act.subject) for act in audit.newest(tx)] == [("messages answer", id_)]


def test_a_second_answer_replaces_one_that_still_waits(
    service: Service, answer: Answer, mail_server: MailServer, clock: Clock
) -> None:
    id_ = add(service, kind=Kind.CONTACT)
    for text in ("No.", "Yes."):
        assert answer(text, id_)[::2] == (0, [])
    deliver(service, clock)
    (mail,) = mail_server.mails
    assert mail["Subject"] == "Your message to link.example.com"
    assert next(mail.iter_parts()).get_content().startswith("Yes.")
    assert answer("", id_, "--silent", "--note", "phoned")[::2] == (0, [])
    assert (stored(service, id_).answer, stored(service, id_).note) == ("Yes.", "phoned"), "what was sent stays"


# Seen to fail: the other reports stayed open, each to be decided on again.
def test_an_answer_to_a_report_is_one_to_all_open_reports_of_the_link(
    service: Service, answer: Answer, mail_server: MailServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answers, "MOST_MAILED", 3)
    link, _ = add_link(service, slug="surf")
    with service.db.write() as tx:
        links.change(tx, link, Draft.check([Typed("+14155550132")], slug="waves"))
        others = [
            inbox.create(tx, inbox.Draft(Kind.REPORT, "waves", a, "Fraud", "es")) for a in ("", "ana@example.com")
        ]
    others += [int(add(service, address)) for address in (KIM, "ana@example.com", "li@example.com", "no@example.com")]
    earlier, message, id_ = add(service), add(service, kind=Kind.CONTACT), add(service, "sam@example.com")
    with service.db.write() as tx:
        inbox.answer(tx, dataclasses.replace(inbox.get(tx, int(earlier)), answered_at=1, answer="No."))
    told = json.loads(answer("It is gone.", id_, "--json")[1])
    assert sorted(told["others"]) == others
    assert {stored(service, str(one)).answer for one in others} == {"It is gone."}
    assert stored(service, earlier).answer == "No."
    assert stored(service, message).answered_at is None
    deliver(service, clock)
    assert [mail["To"] for mail in mail_server.mails] == ["sam@example.com", "no@example.com", "li@example.com"]
    assert "other" not in answer("Again.", earlier)[1]


def test_without_an_address_or_a_mail_server_the_answer_is_only_kept(
    service: Service, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_ = add(service, address="")
    told = f"Message {id_} is marked as answered.\nNo email is sent: it came without an address.\n"
    assert answer("Thanks", id_) == (0, told, [])
    monkeypatch.setenv("IWTS_SMTP_HOST", "")
    id_ = add(service)
    told = f"Message {id_} is marked as answered.\nNo email is sent: this server sends none.\n"
    assert answer("Thanks", id_) == (0, told, [])
    assert stored(service, id_).answer == "Thanks"
    with service.db.read() as tx:
        assert tx.value("SELECT count(*) FROM outbox") == 0


@pytest.mark.parametrize(
    ("text", "told"),
    [(" \n\t", "iwts: Write a few words."), ("x" * 4001, "This message has 4,001 characters"), ("ok", "no message 77")],
)
def test_a_mistake_marks_nothing(service: Service, answer: Answer, text: str, told: str) -> None:
    id_ = add(service)
    status, out, (line,) = answer(text, "77" if text == "ok" else id_)
    assert (status, out) == (2, "")
    assert told in line
    assert stored(service, id_).answered_at is None


def test_the_list_shows_what_was_answered(service: Service, answer: Answer, capsys: Capture) -> None:
    id_ = add(service)
    answer("Thank\nyou", id_, "--note", "twice")
    _, out, _ = run(capsys, "messages", "list", "--database", str(service.config.database))
    head, *lines = out.splitlines()
    assert re.fullmatch(rf"{id_}  2026-11-22T12:00:00\+00:00  report  surf  {KIM}  answered 2\S+", head)
    assert lines == ["    They took money", "    > Thank", "    > you", "    # twice"]
