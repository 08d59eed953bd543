"""The contact page and reports over HTTP."""

import pytest

from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.mail import inbox
from iwts.mail.inbox import Message
from tests.conftest import Clock, Open, Serve, add_link, unwritable
from tests.patience import PATIENCE
from tests.smtp import MailServer
from tests.visitor import Answer, Visitor

pytestmark = pytest.mark.slow

KINDS = pytest.mark.parametrize("page", ["/contact", "/report"])
TYPED = {"link": "nour", "text": "Hello\n<b>&\"'", "email": "nour@example.com"}


def stored(service: Service) -> list[Message]:
    with service.db.read() as tx:
        return inbox.newest(tx)


def opened(visitor: Visitor, page: str) -> dict[str, str]:
    """Return the fields of a newly opened form."""
    answer = visitor.get(page)
    return {name: answer.field(name) for name in ("csrf", "opened", "subject")}


def write(visitor: Visitor, clock: Clock, page: str = "/contact", **fields: str) -> Answer:
    """Open the page, wait as long as a person would, and send the form."""
    hidden = opened(visitor, page)
    clock.advance(seconds=3)
    return visitor.post(page, {**hidden, **TYPED, **fields})


def assert_kept(page: Answer, status: int, notice: str) -> None:
    assert page.status == status
    assert notice in page.text
    assert (page.field("text"), page.field("email")) == (TYPED["text"], TYPED["email"])


def test_a_message_is_stored_for_the_owner(service: Service, visitor: Visitor, clock: Clock) -> None:
    sent = write(visitor, clock)
    assert (sent.status, sent.location) == (303, "/contact?sent=1")
    thanks = visitor.get("/contact?sent=1")
    assert (thanks.status, "The owner of this site has received your message" in thanks.text) == (200, True)
    (message,) = stored(service)
    assert message == Message(message.id, inbox.Kind.CONTACT, "", TYPED["email"], TYPED["text"], "en", clock())


@pytest.mark.parametrize(("kind", "slug"), [("contact", ""), ("report", "nour")])
def test_a_message_is_mailed_to_the_owner(
    open_service: Open,
    serve: Serve,
    clock: Clock,
    mail_server: MailServer,
    kind: str,
    slug: str,
) -> None:
    service = open_service(**mail_server.settings, owner_email="owner@example.com")
    add_link(service, slug="nour")
    assert write(serve(service, tick=0.01), clock, f"/{kind}").status == 303
    assert mail_server.arrived.wait(PATIENCE)
    (mail,) = mail_server.mails
    assert (mail["To"], mail["Reply-To"], mail["From"]) == (
        "owner@example.com",
        TYPED["email"],
        "iwts <links@example.com>",
    )
    body = mail.get_body(("plain",))
    assert body
    assert "<b>&\"'" in body.get_content()
    assert slug in body.get_content()


def test_without_an_owners_address_messages_are_only_stored(
    open_service: Open, serve: Serve, clock: Clock, mail_server: MailServer
) -> None:
    service = open_service(**mail_server.settings)
    assert write(serve(service), clock).status == 303
    assert len(stored(service)) == 1
    with service.db.read() as tx:
        assert tx.all("SELECT * FROM outbox") == []


def test_a_report_names_a_link_of_this_site(service: Service, visitor: Visitor, clock: Clock) -> None:
    add_link(service, slug="nour")
    sent = write(visitor, clock, "/report", link=f"{service.config.public_url}/Nour?c=ig", email=" ")
    assert (sent.status, sent.location) == (303, "/report?sent=1")
    assert "The owner of this site has received your report" in visitor.get("/report?sent=1").text
    (message,) = stored(service)
    assert (message.kind, message.slug, message.address) == ("report", "nour", "")


def test_the_report_form_may_open_with_its_link_filled_in(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    assert 'href="/report?slug=nour"' in visitor.get("/nour+").text
    assert visitor.get("/report?slug=Nour").field("link") == "nour"
    assert visitor.get("/report?slug=%3Cb%3E").field("link") == ""


def test_each_mistake_is_reported_beside_its_field_and_all_input_is_kept(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    typed = {"link": "https://evil.example/x", "text": " \r\n", "email": "no address"}
    page = write(visitor, clock, "/report", **typed)
    assert page.status == 422
    assert page.error("link") == "This link belongs to another site. Use a link from this one."
    assert page.error("text") == "Write a few words."
    assert page.error("email")
    assert (page.field("link"), page.field("email")) == (typed["link"], typed["email"])
    assert write(visitor, clock, "/report", link="nosuch").error("link") == "No link is named “nosuch”."
    assert "has 4,001 characters. Use at most 4,000" in write(visitor, clock, text="x" * 4001).error("text")
    assert stored(service) == []


@KINDS
def test_a_message_with_the_hidden_field_filled_in_is_discarded_with_thanks(
    service: Service, visitor: Visitor, clock: Clock, page: str
) -> None:
    add_link(service, slug="nour")
    assert write(visitor, clock, page, subject="Cheap").location == f"{page}?sent=1"
    assert stored(service) == []
    assert write(visitor, clock, page).location == f"{page}?sent=1"
    assert len(stored(service)) == 1


def test_with_too_many_messages_a_form_keeps_its_input_until_the_owner_deletes_some(
    service: Service,
    visitor: Visitor,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(inbox, "MOST", 2)
    assert [write(visitor, clock).status for _ in range(2)] == [303, 303]
    page = write(visitor, clock)
    assert (page.status, page.field("text")) == (503, TYPED["text"])
    assert "POST /contact: 2 messages are stored; delete some with iwts messages delete" in caplog.text
    with service.db.write() as tx:
        inbox.delete(tx, stored(service)[0].id)
    assert write(visitor, clock).status == 303
    assert len(stored(service)) == 2


def test_a_form_sent_too_fast_must_be_sent_again(service: Service, visitor: Visitor, clock: Clock) -> None:
    hidden = opened(visitor, "/contact")
    clock.advance(seconds=2.9)
    page = visitor.post("/contact", {**hidden, **TYPED})
    assert_kept(page, 422, "This form arrived faster than a person can type.")
    assert stored(service) == []
    clock.advance(seconds=0.1)
    assert visitor.post("/contact", {**hidden, **TYPED, "opened": page.field("opened")}).status == 303
    assert len(stored(service)) == 1


def test_the_stamp_of_a_form_cannot_be_forged_and_expires_after_a_day(
    service: Service, visitor: Visitor, clock: Clock
) -> None:
    hidden = opened(visitor, "/contact")
    moment, _, signature = hidden["opened"].partition(".")
    clock.advance(days=1)
    for stamp in (hidden["opened"], "", "x", f"{int(moment) + 1}.{signature}", f".{signature}", "\ud800.é"):
        page = visitor.post("/contact", {**hidden, **TYPED, "opened": stamp.encode("utf-8", "replace").decode()})
        assert_kept(page, 422, "This form arrived faster than a person can type.")
    clock.advance(seconds=3)
    assert visitor.post("/contact", {**hidden, **TYPED, "opened": page.field("opened")}).status == 303
    assert len(stored(service)) == 1


@KINDS
def test_a_message_from_elsewhere_is_shown_again_with_its_input(
    service: Service, visitor: Visitor, clock: Clock, page: str
) -> None:
    assert_kept(write(visitor, clock, page, csrf=""), 403, "Press the button again.")
    assert_kept(write(visitor.another(), clock, page, csrf=opened(visitor, page)["csrf"]), 403, "Press the button")
    assert stored(service) == []


def test_too_many_messages_mean_a_wait_and_the_text_is_kept(open_service: Open, serve: Serve, clock: Clock) -> None:
    service = open_service(limit_contact=Rate(2, 3600))
    visitor = serve(service)
    add_link(service, slug="nour")
    assert [write(visitor, clock, text="").status for _ in range(3)] == [422] * 3, (
        "mistakes do not count against the limit"
    )
    assert [write(visitor, clock, page).status for page in ("/contact", "/report")] == [303, 303]
    page = write(visitor, clock, "/report")
    assert_kept(page, 429, "Too many requests from your network. Try again in 30 minutes.")
    assert page.headers["Retry-After"] == str(1800 - 6)
    assert len(stored(service)) == 2
    visitor.address = "41.32.0.2"
    assert write(visitor, clock).status == 303


def test_a_message_that_cannot_be_saved_stays_in_the_form(service: Service, visitor: Visitor, clock: Clock) -> None:
    visitor.get("/contact")
    with unwritable(service):
        page = write(visitor, clock)
    assert_kept(page, 503, "We couldn’t save this right now.")
    assert page.headers["Retry-After"] == "5"
    assert write(visitor, clock).status == 303
