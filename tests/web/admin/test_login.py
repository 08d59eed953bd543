"""The gate before the owner's pages: the password, the sessions, and who does not get in."""

import re

import pytest

from iwts.instance.service import Service
from iwts.links import codes
from iwts.owner import factor, login_link, password, sessions
from iwts.owner.factor import Factor
from iwts.web.admin import gate
from iwts.web.app import ROUTES
from tests.conftest import PASSWORD, Clock, sign_in
from tests.visitor import Answer, Visitor

pytestmark = pytest.mark.usefixtures("cheap_hashes")

HOUR = 3600
PATHS = {path: method for method, path, _ in ROUTES if path.startswith("/admin")}
CLOSED = [(method, path) for method, path, _ in ROUTES if path.startswith("/admin") and not path.startswith(gate.LOGIN)]


def address(path: str) -> str:
    """Return an address of a route."""
    return re.sub(r"<[^>]+>", "1", path)


@pytest.fixture
def owner(service: Service, visitor: Visitor) -> Visitor:
    """A browser in which the owner is signed in."""
    sign_in(visitor, service)
    return visitor


def test_without_a_password_there_is_no_panel(visitor: Visitor, service: Service) -> None:
    missing = visitor.get("/no/such/page")
    for method, path, _ in ROUTES:
        if path.startswith("/admin"):
            answer = visitor.ask(method, address(path), "" if method == "POST" else None)
            assert (answer.status, "find this page" in answer.text) == (404, True), path
    sign_in(visitor, service)
    assert visitor.get("/admin").status == 200
    with service.db.write() as tx:
        password.remove(tx)
    assert (visitor.get("/admin").status, visitor.get("/admin/login").status) == (missing.status, missing.status)


# Seen to fail without the gate: 200.
@pytest.mark.slow
@pytest.mark.parametrize(("method", "path"), CLOSED)
def test_a_stranger_gets_to_the_log_in_at_every_page(owner: Visitor, method: str, path: str) -> None:
    stranger, to = owner.another(), address(path)
    stranger.cookies = {"owner": "A" * 22}
    if method == "GET":
        assert stranger.get(to).location == f"/admin/login?to={to}"
    else:
        token = stranger.get("/contact").form("/contact")["csrf"]
        answer = stranger.post(to, {"csrf": token, "note": "typed “words”"})
        assert (answer.status, answer.form("")["note"]) == (403, "typed “words”")
        assert "Your session has ended" in answer.text
    assert owner.get("/admin").status == 200


def test_after_the_log_in_the_owner_gets_where_they_wanted_to_go(owner: Visitor) -> None:
    other = owner.another()
    to = str(other.get("/admin/sessions").location)
    answer = other.post("/admin/login", {**other.get(to).form("/admin/login"), "password": PASSWORD})
    assert answer.location == "/admin/sessions"
    assert other.follow(answer).status == 200
    assert other.get("/admin/login").location == "/admin"


@pytest.mark.parametrize("to", ["//evil.example", "https://evil.example", "/adminx", "/admin/login", "/admin\n", "/my"])
def test_the_log_in_leads_only_to_the_owners_pages(owner: Visitor, to: str) -> None:
    other = owner.another()
    assert other.fill("/admin/login", {"password": PASSWORD, "to": to}).location == "/admin"


def test_a_wrong_password_opens_nothing_and_is_never_shown(owner: Visitor, caplog: pytest.LogCaptureFixture) -> None:
    other = owner.another()
    answer = other.fill("/admin/login", {"password": "nine green boots"})
    assert (answer.status, answer.error("password")) == (422, "This password is wrong.")
    assert "boots" not in answer.text + caplog.text
    assert "owner" not in other.cookies
    assert "event=wrong_code client=41.32.0.0/24 of=owner" in caplog.text
    assert other.fill("/admin/login", {"password": ""}).error("password") == "Type the password."
    assert other.fill("/admin/login", {"password": f"  {PASSWORD} "}).status == 303


# Seen to fail with the planted value kept as the session.
def test_a_log_in_ends_the_session_of_before_and_makes_a_new_cookie(owner: Visitor) -> None:
    first = owner.cookies["owner"]
    thief = owner.another()
    thief.cookies = {"owner": first}
    token = owner.get("/contact").field("csrf")
    assert owner.post("/admin/login", {"csrf": token, "password": PASSWORD}).status == 303
    assert owner.cookies["owner"] != first
    assert (owner.get("/admin").status, thief.get("/admin").status) == (200, 303)
    planted = owner.another()
    planted.cookies = {"owner": "B" * 22}
    assert planted.fill("/admin/login", {"password": PASSWORD}).status == 303
    assert planted.cookies["owner"] != "B" * 22


def test_the_file_holds_neither_the_password_nor_a_cookie(owner: Visitor, service: Service) -> None:
    with service.db.read() as tx:
        stored = repr([tx.all(f"SELECT * FROM {table}") for table in ("owner", "owner_session")])
    assert "argon2id" in stored
    assert PASSWORD not in stored
    assert owner.cookies["owner"] not in stored


@pytest.mark.parametrize(("step", "steps", "ends_at"), [(12 * HOUR, 1, 1), (11 * HOUR, 20, 16)])
def test_a_session_ends_after_twelve_idle_hours_and_after_seven_days(
    owner: Visitor, clock: Clock, step: int, steps: int, ends_at: int
) -> None:
    for n in range(1, steps + 1):
        clock.advance(seconds=step)
        assert owner.get("/admin").status == (200 if n < ends_at else 303), n


def test_a_session_lasts_until_twelve_hours_after_its_last_use(owner: Visitor, clock: Clock) -> None:
    for _ in range(3):
        clock.advance(seconds=12 * HOUR - 1)
        assert owner.get("/admin").status == 200


def test_a_new_password_and_its_removal_end_all_sessions(owner: Visitor, service: Service) -> None:
    with service.db.write() as tx:
        password.put(tx, codes.hashed("ten green bottles"))
    assert owner.get("/admin").status == 303
    assert owner.fill("/admin/login", {"password": PASSWORD}).status == 422
    assert owner.fill("/admin/login", {"password": "ten green bottles"}).status == 303


def test_sessions_are_listed_and_ended_one_by_one_and_together(owner: Visitor, clock: Clock) -> None:
    laptop, phone = owner.another(), owner.another()
    laptop.agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
    for browser in (laptop, phone):
        assert browser.fill("/admin/login", {"password": PASSWORD}).status == 303
    clock.advance(seconds=3 * 60)
    page = owner.get("/admin/sessions")
    assert page.text.count('class="item"') == 3
    assert page.text.count("This browser") == 1
    assert "Signed in <bdi>3 minutes ago</bdi>" in page.text
    (lost,) = re.findall(r'value="(\d+)" aria-label="Sign out: Firefox · Linux"', page.text)
    owner.fill("/admin/sessions", {"session": lost})
    assert [browser.get("/admin").status for browser in (owner, laptop, phone)] == [200, 303, 200]
    owner.fill("/admin/sessions", {"session": "others"})
    assert [browser.get("/admin").status for browser in (owner, phone)] == [200, 303]
    assert owner.fill("/admin", {}, "/admin/logout").location == "/admin/login"
    assert "owner" not in owner.cookies
    assert owner.get("/admin").status == 303


def test_only_so_many_sessions_are_kept(service: Service) -> None:
    made = []
    for n in range(sessions.MOST + 2):
        with service.db.write() as tx:
            made.append(sessions.begin(tx, str(n)))
    with service.db.read() as tx:
        assert len(sessions.all_(tx)) == sessions.MOST
        assert [sessions.find(tx, token) is None for token in made[:3]] == [True, True, False]


def test_guessers_are_stopped_and_the_owner_elsewhere_is_not(owner: Visitor) -> None:
    guesser = owner.another()
    guesser.address = "198.51.100.7"
    said = [guesser.fill("/admin/login", {"password": "wrong password"}).status for _ in range(7)]
    assert said == [422] * 5 + [429] * 2
    assert guesser.fill("/admin/login", {"password": PASSWORD}).status == 429
    elsewhere = owner.another()
    assert elsewhere.fill("/admin/login", {"password": PASSWORD}).status == 303
    assert owner.get("/admin").status == 200


@pytest.fixture
def key(service: Service) -> bytes:
    """The key of a second factor, and a password."""
    key, codes_ = factor.new_key(), ["aaaaaa-bbbbbb-cccccc-dddddd"]
    with service.db.write() as tx:
        password.put(tx, codes.hashed(PASSWORD))
        factor.put(tx, Factor(key, 0), codes_)
    return key


def test_with_a_second_factor_the_password_alone_opens_nothing(visitor: Visitor, key: bytes, clock: Clock) -> None:
    now = factor.at(key, clock() // factor.STEP)
    wrong = f"{(int(now) + 7) % 10**6:06}"

    networks = iter(range(100))

    def log_in(code: str, typed: str = PASSWORD) -> Answer:
        browser = visitor.another()
        browser.address = f"198.51.{next(networks)}.7"  # each guess from elsewhere
        return browser.fill("/admin/login", {"password": typed, "code": code})

    assert log_in("").error("code") == "Type the code."
    assert "too old or mistyped" in log_in(wrong).error("code")
    assert "too old or mistyped" in log_in(wrong, "wrong password").error("code")
    assert log_in(now, "wrong password").error("password") == "This password is wrong."
    assert log_in(now).status == 303
    assert "too old or mistyped" in log_in(now).error("code"), "it was used"
    clock.advance(seconds=30)
    assert log_in(factor.at(key, clock() // factor.STEP)).status == 303


# Seen to fail with the password checked first: five hashes.
@pytest.mark.usefixtures("key")
def test_a_wrong_code_causes_no_hash_and_counts_as_a_guess(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    hashed: list[str] = []
    monkeypatch.setattr(codes, "matches", lambda stored, _: bool(hashed.append(stored)))
    said = [visitor.fill("/admin/login", {"password": PASSWORD, "code": "aaaaaa-bbbbbb"}).status for _ in range(6)]
    assert (said, hashed) == ([422] * 5 + [429], [])


@pytest.mark.usefixtures("key")
def test_a_recovery_code_opens_once(visitor: Visitor) -> None:
    page = visitor.get("/admin/login")
    assert 'href="/admin/login?recovery=1&amp;to="' in page.text
    typed = {"password": PASSWORD, "code": "AAAAAA BBBBBB CCCCCC DDDDDD"}
    assert 'inputmode="numeric"' not in visitor.get("/admin/login?recovery=1").text
    assert visitor.fill("/admin/login", typed).status == 303
    assert "0 recovery codes are left." in visitor.get("/admin/sessions").text
    answer = visitor.another().fill("/admin/login", {**typed, "recovery": "1"})
    assert (answer.status, "Recovery code" in answer.text) == (422, True)


@pytest.mark.usefixtures("key")
def test_a_log_in_link_opens_once_whatever_the_limits_say(visitor: Visitor, service: Service) -> None:
    for _ in range(6):
        visitor.fill("/admin/login", {"password": "wrong password", "code": "1"})
    assert visitor.fill("/admin/login", {"password": PASSWORD, "code": "1"}).status == 429
    with service.db.write() as tx:
        token = login_link.make(tx)
        assert token not in repr(tx.all("SELECT * FROM owner"))
    preview = visitor.another()
    for _ in range(2):
        page = preview.get(f"/admin/login/{token}")
        assert (page.status, "owner" in preview.cookies) == (200, False)
        assert token not in page.text.partition("<form")[0]
    assert visitor.fill(f"/admin/login/{token}", {}).location == "/admin"
    assert visitor.get("/admin").status == 200
    gone = preview.get(f"/admin/login/{token}")
    assert (gone.status, "iwts admin link" in gone.text) == (404, True)
    csrf = preview.get("/contact").field("csrf")
    assert preview.post(f"/admin/login/{token}", {"csrf": csrf}).status == 404


@pytest.mark.usefixtures("key")
def test_a_log_in_link_lasts_ten_minutes_and_a_new_one_replaces_it(
    visitor: Visitor, service: Service, clock: Clock
) -> None:
    with service.db.write() as tx:
        old, token = login_link.make(tx), login_link.make(tx)
    clock.advance(seconds=599)
    assert [visitor.get(f"/admin/login/{each}").status for each in (old, token)] == [404, 200]
    clock.advance(seconds=2)
    assert visitor.get(f"/admin/login/{token}").status == 404


@pytest.mark.usefixtures("key")
def test_the_log_shows_no_log_in_link(visitor: Visitor, caplog: pytest.LogCaptureFixture) -> None:
    visitor.post("/admin/login/ABCDEFGHIJKLMNOPQRSTUV", {"csrf": "x"})
    assert "event=refused_form" in caplog.text
    assert "ABCDEF" not in caplog.text
