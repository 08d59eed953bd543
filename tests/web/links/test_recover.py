"""The pages “recover my links” and “forget my address”."""

import pytest

from iwts import tokens
from iwts.instance.service import Service
from iwts.links import access
from iwts.links import store as links
from iwts.mail import recipients
from tests.conftest import Open, Serve, add_link, elsewhere, on_disk, stored, unwritable
from tests.executed import Executed
from tests.visitor import Visitor

pytestmark = pytest.mark.slow

NOUR = "nour@example.com"
MAIL = {"smtp_host": "localhost", "smtp_port": 1, "mail_from": "links@example.com"}


@pytest.fixture
def service(open_service: Open) -> Service:
    service = open_service(**MAIL)
    link, _ = add_link(service, slug="nour")
    with service.db.write() as tx:
        recipients.set_email(tx, link, NOUR)
    return service


@pytest.fixture
def visitor(service: Service, serve: Serve) -> Visitor:
    return serve(service, tick=3600)  # keeps mails in the outbox


def waiting(service: Service) -> list[tuple[object, ...]]:
    with service.db.read() as tx:
        return tx.all("SELECT address, language, link, message FROM outbox ORDER BY id")


def forget_path(service: Service, address: str = NOUR) -> str:
    with service.db.read() as tx:
        number = recipients.email_id(tx, address)
    assert number
    return f"/forget/{recipients.forget_token(service.key, number, service.clock())}"


def addresses(service: Service, slug: str = "nour") -> str:
    with service.db.read() as tx:
        return access.of(tx, links.get(tx, slug)).email


def test_requesting_links_queues_one_mail(service: Service, visitor: Visitor) -> None:
    page = visitor.fill("/recover?lang=ar", {"email": " Nour@Example.com"}, "/recover")
    assert page.status == 200
    assert NOUR in page.text
    assert waiting(service) == [(NOUR, "ar", None, None)]


def test_the_answer_and_the_work_are_the_same_for_known_and_unknown_addresses(
    executed: Executed, service: Service, visitor: Visitor
) -> None:
    token = visitor.get("/recover").field("csrf")
    bodies, work = [], []
    for address in (NOUR, "away@example.com"):
        for _ in range(5):  # the last two exceed the limit of an address
            executed.statements.clear()
            before = stored(service)
            page = visitor.post("/recover", {"email": address, "csrf": token})
            added = {name: len(rows) - len(before[name]) for name, rows in stored(service).items()}
            work.append(([text for text in executed.written(service) if "checkpoint" not in text], added))
            bodies.append((page.status, str(page.headers).partition("Date")[0], page.text.replace(address, "")))
    assert len(set(bodies)) == 1
    assert work[:5] == work[5:]
    assert any("INSERT INTO outbox" in statement for statement in work[0][0])


@pytest.mark.parametrize("typed", ["", "nour", "Nour <nour@example.com>", '"><script>@example.com'])
def test_a_mistake_is_reported_beside_the_field_and_kept(service: Service, visitor: Visitor, typed: str) -> None:
    page = visitor.fill("/recover", {"email": typed})
    assert page.status == 422
    assert page.error("email")
    assert page.field("email") == typed
    assert "<script>" not in page.text
    assert waiting(service) == []


def test_no_header_can_be_injected(service: Service, visitor: Visitor) -> None:
    for typed in ("nour@example.com\r\nBcc: all@example.com", "nour@example.com%0aBcc:x", "nour\u2028@example.com"):
        assert visitor.fill("/recover", {"email": typed}).status == 422
    assert waiting(service) == []


def test_a_form_from_elsewhere_queues_nothing_and_keeps_its_input(service: Service, visitor: Visitor) -> None:
    page = visitor.post("/recover", {"email": NOUR})
    assert (page.status, page.field("email")) == (403, NOUR)
    assert waiting(service) == []
    assert visitor.post("/recover", {"email": NOUR, "csrf": page.field("csrf")}).status == 200


def test_input_that_cannot_be_saved_is_kept(service: Service, visitor: Visitor) -> None:
    token = visitor.get("/recover").field("csrf")
    with unwritable(service):
        page = visitor.post("/recover", {"email": NOUR, "csrf": token})
    assert (page.status, page.headers["Retry-After"], page.field("email")) == (503, "5", NOUR)


def test_without_a_mail_server_the_page_explains_other_ways_to_open_a_link(open_service: Open, serve: Serve) -> None:
    service = open_service()
    visitor = serve(service)
    page = visitor.get("/recover")
    assert page.status == 200
    assert "This site doesn’t send email." in page.text
    assert 'name="email"' not in page.text
    assert all(f'href="{path}"' in page.text for path in ("/my", "/open"))
    assert "csrf" not in visitor.cookies
    page = visitor.post("/recover", {"email": NOUR, "csrf": visitor.get("/").field("csrf")})
    assert "This site doesn’t send email." in page.text
    assert waiting(service) == []


def test_the_link_in_a_mail_only_asks_and_its_button_removes_the_address(service: Service, visitor: Visitor) -> None:
    path = forget_path(service)
    for method in ("GET", "HEAD", "GET"):
        assert visitor.another().ask(method, path).status == 200
    assert addresses(service) == NOUR
    page = visitor.get(path)
    assert page.headers["Referrer-Policy"] == "same-origin", (
        "without a referrer, browsers send no origin over plain http"
    )
    assert "n•••@example.com" in page.text
    assert NOUR not in page.text
    visitor.fill("/recover", {"email": NOUR})
    assert len(waiting(service)) == 1
    done = visitor.fill(path, {})
    assert done.status == 200
    assert "Address forgotten" in done.text
    assert (addresses(service), waiting(service)) == ("", [])
    assert visitor.get("/nour").status == 302, "the link stays"
    assert NOUR.encode() not in on_disk(service)
    again = visitor.get(path)
    assert again.status == 404
    assert "This link is no longer valid." in again.text


def test_an_address_is_forgotten_for_all_its_links_and_for_no_others(service: Service, visitor: Visitor) -> None:
    for slug, address in (("two", NOUR), ("theirs", "other@example.com")):
        link, _ = add_link(service, slug=slug)
        with service.db.write() as tx:
            recipients.set_email(tx, link, address)
    assert visitor.fill(forget_path(service), {}).status == 200
    assert [addresses(service, slug) for slug in ("nour", "two", "theirs")] == ["", "", "other@example.com"]


def test_strangers_cannot_forge_the_link_in_a_mail(service: Service, visitor: Visitor) -> None:
    right = forget_path(service)
    number, _, signature = right.removeprefix("/forget/").partition(".")
    other = tokens.sign(service.key, "form", number, service.clock()).removeprefix(f"{number}.")
    for wrong in (
        f"{number}.x",
        f"{number}.{other}",
        f"2.{signature}",
        number,
        f".{signature}",
        "x.y",
        "%FF.",
        "%C2%B2.",
    ):
        assert visitor.get(f"/forget/{wrong}").status == 404
    assert visitor.get(right).status == 200


@pytest.mark.parametrize("headers", [{"Sec_Fetch_Site": "cross-site"}, {"Origin": "https://evil.example"}])
def test_no_other_site_can_press_the_button(service: Service, visitor: Visitor, headers: dict[str, str]) -> None:
    path = forget_path(service)
    token = visitor.get(path).field("csrf")
    page = visitor.post(path, {"csrf": token}, **headers)
    assert page.status == 403
    assert "Another site may have sent this form" in page.text
    assert addresses(service) == NOUR


def test_the_link_reaches_no_log(service: Service, visitor: Visitor, caplog: pytest.LogCaptureFixture) -> None:
    path = forget_path(service)
    with elsewhere(service) as other, other.write() as tx:
        tx.run("ALTER TABLE email RENAME COLUMN address TO damaged")
    assert visitor.get(path).status == 503
    assert "GET /forget/…" in caplog.text
    assert path not in caplog.text


def test_the_id_of_a_removed_address_is_never_reused(service: Service, visitor: Visitor) -> None:
    path = forget_path(service)
    visitor.fill(path, {})
    with service.db.write() as tx:
        recipients.set_email(tx, links.get(tx, "nour"), "other@example.com")
    assert visitor.get(path).status == 404
    assert addresses(service) == "other@example.com"
