"""Codes and the email address, in the form for a new link and in the panel."""

import pytest

from iwts.errors import Unavailable
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.links import access, codes
from iwts.links import store as links
from tests.conftest import Clock, Open, Serve, on_disk, own
from tests.smtp import MailServer
from tests.visitor import Answer, Visitor

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("cheap_hashes")]

NUMBER = {"phone": "+14155550132", "slug": "shop"}


def opens(visitor: Visitor, code: str) -> int:
    return visitor.another().fill("/open", {"slug": "shop", "code": code}).status


def asks_for_code(visitor: Visitor) -> bool:
    return visitor.another().get("/shop").status == 200


def mails(service: Service) -> list[str]:
    """Return the addresses of queued mails."""
    with service.db.read() as tx:
        return [address for (address,) in tx.all("SELECT address FROM outbox ORDER BY id")]


@pytest.fixture
def mailing(open_service: Open, mail_server: MailServer) -> Service:
    return open_service(**mail_server.settings)


@pytest.fixture
def _no_postman(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("iwts.mail.postman.Postman.run", lambda _: None)


def test_a_link_is_made_with_codes(service: Service, visitor: Visitor) -> None:
    assert visitor.fill("/", {**NUMBER, "code": "secret-1", "visitor": "2468"}).status == 303
    assert [opens(visitor, code) for code in ("secret-2", "secret-1")] == [422, 303]
    assert asks_for_code(visitor)
    assert visitor.another().post("/shop", {"code": "2468"}).status == 303
    stored = on_disk(service)
    assert b"secret-1" not in stored
    assert stored.count(b"$argon2id$") >= 2


def test_codes_are_changed_and_removed_in_the_panel(visitor: Visitor) -> None:
    visitor.fill("/", {**NUMBER, "code": "secret-1", "visitor": "2468"})
    assert visitor.fill("/manage/shop", {"label": "new"}).status == 303
    assert opens(visitor, "secret-1") == 303, "an empty field changes nothing"
    assert asks_for_code(visitor)
    visitor.fill("/manage/shop", {"code": "secret-2"})
    assert [opens(visitor, code) for code in ("secret-1", "secret-2")] == [422, 303]
    panel = visitor.get("/manage/shop").text
    assert (panel.count("Remove this code"), panel.count('type="password"')) == (2, 1)
    visitor.fill("/manage/shop", {"no-code": "1", "no-visitor": "1"})
    assert opens(visitor, "secret-2") == 422
    assert not asks_for_code(visitor)
    assert "Remove this code" not in visitor.get("/manage/shop").text


@pytest.mark.parametrize(
    ("field", "typed", "error"),
    [
        ("code", "1234567", "This code is too short. Use at least 8 characters."),
        ("code", "x" * 65, "This code is too long. Use at most 64 characters."),
        ("visitor", "123", "This code is too short. Use at least 4 characters."),
    ],
)
@pytest.mark.parametrize("page", ["/", "/manage/other"])
def test_an_invalid_code_is_reported_beside_its_field(
    service: Service, visitor: Visitor, page: str, field: str, typed: str, error: str
) -> None:
    own(visitor, service, slug="other")
    answer = visitor.fill(page, {**NUMBER, "message": "kept", field: typed})
    assert (answer.status, answer.error(field)) == (422, error)
    assert (answer.field(field), answer.field("message")) == (typed, "kept")


def test_under_too_much_load_the_form_keeps_its_input(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(_: str) -> str:
        raise Unavailable("too many codes are being checked")

    monkeypatch.setattr(codes, "hashed", busy)
    page = visitor.fill("/", {**NUMBER, "code": "secret-1"})
    assert (page.status, page.field("slug"), page.field("code")) == (503, "shop", "secret-1")
    assert visitor.get("/shop").status == 404


def test_without_a_mail_server_no_form_asks_for_an_address(visitor: Visitor) -> None:
    assert 'name="email"' not in visitor.get("/").text
    page = visitor.follow(visitor.fill("/", {**NUMBER, "email": "nour@example.com"}))
    assert "on its way" not in page.text
    assert 'name="email"' not in visitor.get("/manage/shop").text


@pytest.mark.usefixtures("_no_postman")
def test_a_new_link_is_mailed_to_its_creator(mailing: Service, serve: Serve) -> None:
    visitor = serve(mailing)
    page = visitor.follow(visitor.fill("/", {**NUMBER, "email": " Nour@Example.com "}))
    assert 'is on its way to <bdi dir="ltr">nour@example.com</bdi>' in page.text
    assert mails(mailing) == ["nour@example.com"]
    assert visitor.get("/manage/shop").field("email") == "nour@example.com"


@pytest.mark.usefixtures("_no_postman")
def test_the_mail_is_about_this_link_and_in_the_language_of_the_page(mailing: Service, serve: Serve) -> None:
    visitor = serve(mailing)
    visitor.get("/?lang=ar")
    visitor.fill("/", {**NUMBER, "email": "nour@example.com"})
    with mailing.db.read() as tx:
        assert tx.all("SELECT language, link FROM outbox") == [("ar", links.get(tx, "shop").id)]


@pytest.mark.usefixtures("_no_postman")
@pytest.mark.parametrize("page", ["/", "/manage/other"])
def test_an_invalid_address_is_reported_beside_its_field(mailing: Service, serve: Serve, page: str) -> None:
    visitor = serve(mailing)
    own(visitor, mailing, slug="other")
    answer = visitor.fill(page, {**NUMBER, "email": "nour@", "message": "kept"})
    assert answer.status == 422
    assert answer.error("email").startswith("This email address is incomplete.")
    assert (answer.field("email"), answer.field("message")) == ("nour@", "kept")


@pytest.mark.usefixtures("_no_postman")
def test_a_collapsed_section_with_input_is_shown_open(mailing: Service, serve: Serve) -> None:
    visitor = serve(mailing)
    assert '<details class="fold" open>' not in visitor.fill("/", {"phone": "1"}).text
    for field in ("slug", "label", "code", "visitor", "email"):
        assert '<details class="fold" open>' in visitor.fill("/", {"phone": "1", field: "x"}).text


@pytest.mark.usefixtures("_no_postman")
def test_a_field_of_white_space_counts_as_empty(mailing: Service, serve: Serve) -> None:
    visitor = serve(mailing)
    made = visitor.fill("/", {"phone": "+14155550132", "slug": " ", "code": "  ", "visitor": " \t ", "email": " "})
    assert made.status == 303
    assert mails(mailing) == []
    visitor.fill("/", {**NUMBER, "code": "secret-1"})
    assert visitor.fill("/manage/shop", {"slug": " ", "code": " ", "visitor": " "}).location == "/manage/shop?saved=1"
    assert not asks_for_code(visitor)
    assert opens(visitor, "secret-1") == 303


@pytest.mark.usefixtures("_no_postman")
def test_a_form_without_the_field_leaves_the_address_as_it_is(mailing: Service, serve: Serve) -> None:
    visitor = serve(mailing)
    visitor.fill("/", {**NUMBER, "email": "nour@example.com"})
    form = visitor.get("/manage/shop").form("/manage/shop")
    del form["email"]
    assert visitor.post("/manage/shop", form).location == "/manage/shop?saved=1"
    assert visitor.get("/manage/shop").field("email") == "nour@example.com"


@pytest.mark.usefixtures("_no_postman")
def test_an_address_is_changed_and_removed_in_the_panel(mailing: Service, serve: Serve) -> None:
    visitor = serve(mailing)
    visitor.fill("/", {"phone": "+14155550132", "email": "other@example.com"})
    visitor.fill("/", {**NUMBER, "email": "one@example.com"})
    assert visitor.fill("/manage/shop", {"label": "x"}).location == "/manage/shop?saved=1"
    assert visitor.fill("/manage/shop", {"email": "two@example.com"}).location == "/manage/shop?saved=mailed"
    assert "on its way to your address" in visitor.get("/manage/shop?saved=mailed").text
    assert mails(mailing) == ["other@example.com", "one@example.com", "two@example.com"], "queued mails stay"
    assert visitor.fill("/manage/shop", {"email": ""}).location == "/manage/shop?saved=1"
    with mailing.db.read() as tx:
        assert access.of(tx, links.get(tx, "shop")).email == ""
        assert tx.all("SELECT address FROM email") == [("other@example.com",)]


@pytest.mark.usefixtures("_no_postman")
def test_a_panel_without_an_address_field_keeps_the_address(mailing: Service, serve: Serve) -> None:
    visitor = serve(mailing)
    visitor.fill("/", {**NUMBER, "email": "one@example.com"})
    form = visitor.get("/manage/shop").form("/manage/shop")
    del form["email"]  # opened before the owner set up the mail server again
    assert visitor.post("/manage/shop", {**form, "label": "new"}).status == 303
    assert visitor.get("/manage/shop").field("email") == "one@example.com"


@pytest.mark.usefixtures("_no_postman")
def test_an_address_that_reached_its_daily_limit_gets_no_mail_and_the_page_says_so(
    mailing: Service, serve: Serve
) -> None:
    visitor = serve(mailing)
    typed = {"phone": "+14155550132", "email": "nour@example.com"}
    pages = [visitor.follow(visitor.fill("/", typed)) for _ in range(4)]
    assert ["is on its way to" in page.text for page in pages] == [True, True, True, False]
    assert "several emails today" in pages[3].text
    assert len(mails(mailing)) == 3
    visitor.fill("/", NUMBER)
    for address in ("nour@example.com", "nour+more@example.com"):
        assert visitor.fill("/manage/shop", {"email": address}).location == "/manage/shop?saved=unmailed"
    assert "did not save it" in visitor.get("/manage/shop?saved=unmailed").text
    with mailing.db.read() as tx:
        assert len(links.with_email(tx, "nour@example.com")) == 3, "nobody can add links to a stranger's mails"
        assert access.of(tx, links.get(tx, "shop")).email == ""


@pytest.mark.usefixtures("_no_postman")
def test_one_link_causes_few_mails_per_day(mailing: Service, serve: Serve, clock: Clock) -> None:
    visitor = serve(mailing)
    visitor.fill("/", NUMBER)
    saved = [visitor.fill("/manage/shop", {"email": f"n{n}@example.com"}).location for n in range(11)]
    assert saved == ["/manage/shop?saved=mailed"] * 10 + ["/manage/shop?saved=unmailed"]
    clock.advance(days=1)
    assert visitor.fill("/manage/shop", {"email": "next@example.com"}).location == "/manage/shop?saved=mailed"


@pytest.mark.usefixtures("_no_postman")
def test_too_many_mails_mean_a_wait_and_the_input_is_kept(
    open_service: Open, serve: Serve, mail_server: MailServer
) -> None:
    service = open_service(**mail_server.settings, limit_mails=Rate(1, 60))
    visitor = serve(service)
    assert visitor.fill("/", {**NUMBER, "email": "one@example.com"}).status == 303
    page = visitor.fill("/", {**NUMBER, "slug": "two", "email": "two@example.com"})
    assert (page.status, page.headers["Retry-After"], page.field("email")) == (429, "60", "two@example.com")
    page = visitor.fill("/manage/shop", {"email": "two@example.com", "label": "kept"})
    assert (page.status, page.headers["Retry-After"], page.field("label")) == (429, "60", "kept")
    assert visitor.fill("/recover", {"email": "two@example.com"}).status == 429
    assert mails(service) == ["one@example.com"]


@pytest.mark.usefixtures("_no_postman")
def test_an_outdated_form_does_not_restore_an_old_address(mailing: Service, serve: Serve) -> None:
    visitor = serve(mailing)
    visitor.fill("/", {**NUMBER, "email": "old@example.com"})
    form = visitor.get("/manage/shop").form("/manage/shop")
    visitor.fill("/manage/shop", {"email": "new@example.com"})
    page = visitor.post("/manage/shop", {**form, "label": "x"})
    assert page.status == 409
    assert "new@example.com" in page.text.partition("</dl>")[0]


def test_a_ticked_removal_stays_ticked_after_a_mistake(visitor: Visitor) -> None:
    visitor.fill("/", {**NUMBER, "code": "secret-1"})
    page = visitor.fill("/manage/shop", {"no-code": "1", "phone-1": "1"})
    assert page.status == 422
    assert page.form("/manage/shop")["no-code"] == "1"


def test_input_beside_a_mistake_is_not_stored(service: Service, visitor: Visitor) -> None:
    answer: Answer = visitor.fill("/", {**NUMBER, "phone": "1", "code": "secret-1"})
    assert answer.status == 422
    with service.db.read() as tx:
        assert tx.all("SELECT * FROM link") == []
