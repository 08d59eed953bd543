"""The findings of `iwts check` on real servers, files and proxies."""

import contextlib
import dataclasses
import http.client
import os
import shutil
import ssl
import tempfile
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import apsw
import pytest

from iwts.checkup import database, inside, outside
from iwts.checkup.finding import ERROR, OK, WARNING, Finding
from iwts.clock import DAY
from iwts.errors import Unavailable
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.owner import password
from iwts.settings import loading, values
from iwts.settings.config import Config
from iwts.settings.values import Listen
from iwts.storage.sqlite import db
from iwts.storage.sqlite.pace import Pace
from iwts.visits import store as visits
from iwts.visits.batch import Batch, Visit
from iwts.visits.ids import Ids
from iwts.visits.spill import Spill
from tests.conftest import (
    NOBODY,
    NOON,
    Clock,
    Open,
    Serve,
    add_link,
    free_address,
    in_environment,
    is_so_for_nobody,
    needs_root,
)
from tests.patience import running
from tests.raw import answering
from tests.smtp import CERTIFICATE, PASSWORD, USER, StartMailServer

pytestmark = pytest.mark.slow

PROXY = "127.0.0.9"  # what the proxies of these tests ask from


def found_inside(settings: Config, name: str, now: int = NOON) -> list[Finding]:
    return [finding for finding in inside.findings(settings, now) if finding.check == name]


def worst(settings: Config, name: str, now: int = NOON) -> Finding:
    """The only finding of a check with a problem; it has a remedy."""
    (finding,) = [finding for finding in found_inside(settings, name, now) if finding.status != OK]
    assert finding.remedy
    return finding


@pytest.fixture
def settings(settings: Config) -> Config:
    settings.database.chmod(0o600)
    backups = settings.database.with_name("backups")
    backups.mkdir()
    (backups / "iwts-2026-11-22-000001.db").touch()
    return dataclasses.replace(settings, base_url="https://link.example.com", backup_dir=backups, create="owner")


def test_a_healthy_server_has_no_remedies(settings: Config) -> None:
    found = list(inside.findings(settings, NOON))
    assert {finding.status for finding in found} == {OK}
    assert [finding.check for finding in found] == [
        *("settings", "rights", "disk", "clock", "visits", "database", "owner", "create", "quotas"),
        *("statistics", "countries", "backups"),
    ]
    assert not any(finding.remedy for finding in found)


def test_missing_backups_are_reported(settings: Config) -> None:
    assert settings.backup_dir
    assert found_inside(settings, "backups", NOON + DAY)[0].status == OK
    old = worst(settings, "backups", NOON + 2 * DAY)
    (settings.backup_dir / "iwts-2099-01-01-000000.db").touch()  # of a clock that was ahead
    assert worst(settings, "backups", NOON + 2 * DAY) == old
    (settings.backup_dir / "iwts-2099-01-01-000000.db").unlink()
    assert (old.status, old.text) == (ERROR, f"the latest backup in {settings.backup_dir} is from 2026-11-22")
    next(settings.backup_dir.iterdir()).unlink()
    assert worst(settings, "backups").status == WARNING
    assert worst(settings, "backups").remedy.endswith(f"iwts backup {settings.backup_dir}")
    settings.backup_dir.rmdir()
    away = worst(settings, "backups")
    assert away.text == f"the folder {settings.backup_dir} does not exist"
    owner = settings.database.owner()
    assert away.remedy == f"mount its disk, or create it: sudo install -d -o {owner} -m 700 {settings.backup_dir}"
    assert worst(dataclasses.replace(settings, backup_dir=None), "backups").status == WARNING


@pytest.mark.parametrize(
    ("changes", "status", "text"),
    [
        ({"base_url": ""}, WARNING, "work only on this machine"),
        ({"base_url": "http://link.example.com"}, WARNING, "not encrypted"),
        ({"base_url": "http://127.0.0.1:8080"}, OK, "http://127.0.0.1:8080"),
        ({"base_url": "http://localhost"}, OK, "http://localhost"),
        ({"trusted_proxies": ()}, ERROR, "all visitors appear to come from the proxy"),
    ],
)
def test_conflicting_addresses_are_reported(settings: Config, changes: Any, status: str, text: str) -> None:
    (finding,) = found_inside(dataclasses.replace(settings, **changes), "settings")
    assert finding.status == status
    assert text in finding.text
    assert bool(finding.remedy) == (status != OK)


def test_a_password_that_others_can_read_is_reported(tmp_path: Path, settings: Config) -> None:
    file, password = tmp_path / "own.toml", tmp_path / "password"
    file.write_text('smtp_host = "localhost"\nsmtp_user = "me"\nsmtp_password = "x"\nmail_from = "a@example.com"\n')
    password.write_text("x")
    passphrase, words = tmp_path / "passphrase.toml", tmp_path / "words"
    passphrase.write_text('create_passphrase = "due gatti"\n')
    words.write_text("due gatti")
    url = {"base_url": "https://link.example.com", "trusted_proxies": "127.0.0.1", "database": str(settings.database)}
    for path, loaded in (
        (file, loading.load({}, in_environment(**url), file)),
        (
            password,
            loading.load({}, in_environment(**url, smtp_user="me", smtp_password_file=str(password))),
        ),
        (
            passphrase,
            loading.load({}, in_environment(**url, create="passphrase"), passphrase),
        ),
        (
            words,
            loading.load({}, in_environment(**url, create="passphrase", create_passphrase_file=str(words))),
        ),
    ):
        path.chmod(0o644)
        assert str(path) in worst(loaded, "settings").text
        path.chmod(0o640)
        assert [finding.status for finding in found_inside(loaded, "settings")] == [OK]


@pytest.mark.parametrize("mode", [0o640, 0o604])
def test_files_that_others_can_read_are_reported(settings: Config, mode: int) -> None:
    settings.database.chmod(mode)
    finding = worst(settings, "rights")
    assert (finding.status, finding.remedy) == (WARNING, f"sudo chmod 600 {settings.database}")


@needs_root
def test_files_of_another_user_are_reported(settings: Config) -> None:
    os.chown(settings.database, NOBODY, NOBODY)
    finding = worst(settings, "rights")
    assert finding.status == ERROR
    assert finding.text.startswith("iwts.db belongs to nobody, but its folder to root")


@needs_root
@pytest.mark.parametrize(
    ("mode", "text"), [(0o755, "this user (nobody) cannot write to"), (0o700, "this user (nobody) cannot access")]
)
def test_a_folder_of_another_user_is_reported(settings: Config, mode: int, text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:  # that of the test is closed to others
        path = Path(shutil.copy(settings.database, folder))
        Path(folder).chmod(mode)

        def is_told() -> bool:
            found = found_inside(dataclasses.replace(settings, database=path), "rights")
            return found[0].status == ERROR and text in found[0].text

        assert is_so_for_nobody(is_told)


def test_a_missing_folder_is_reported(settings: Config) -> None:
    settings = dataclasses.replace(settings, database=Path("/nosuch/iwts.db"))
    assert worst(settings, "rights").status == ERROR
    assert worst(settings, "database").status == WARNING


@pytest.mark.parametrize(("free", "status"), [(50 << 20, ERROR), (150 << 20, WARNING), (300 << 20, OK)])
def test_a_nearly_full_disk_is_reported(
    settings: Config, monkeypatch: pytest.MonkeyPatch, free: int, status: str
) -> None:
    os.truncate(settings.database, 200 << 20)  # a hole
    usage = shutil.disk_usage("/")._replace(free=free)
    monkeypatch.setattr(inside.shutil, "disk_usage", lambda _: usage)
    (finding,) = inside._disk(settings)
    assert finding.status == status


def test_a_disk_below_its_floor_is_reported(settings: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = dataclasses.replace(settings, disk_floor=values.floor("500 MB, 5 %"))
    for free, statuses in ((500 << 20, [OK]), ((500 << 20) - 1, [OK, ERROR])):
        usage = SimpleNamespace(total=100 << 30, free=free)
        monkeypatch.setattr(inside.shutil, "disk_usage", lambda _, usage=usage: usage)
        assert [finding.status for finding in found_inside(settings, "disk")] == statuses
    assert "less than disk_floor (500 MB): pages create nothing new" in worst(settings, "disk").text


def test_an_oversized_log_is_reported(settings: Config) -> None:
    log = settings.database.with_name("iwts.db-wal")
    log.touch()
    os.truncate(log, 200 << 20)
    assert "200 MB" in [*inside._disk(settings)][-1].text


def record(settings: Config, at: int) -> None:
    with contextlib.closing(Service(settings, lambda: at)) as service:
        link, _ = add_link(service, slug="nour")
        with service.db.write() as tx:
            batch = Batch(1, [Visit(at, link.id, at, 1, "EG", "x", "", "", 1, None)])
            visits.record(tx, batch, Ids())


def test_a_wrong_clock_is_reported(settings: Config) -> None:
    record(settings, NOON)
    assert [finding.status for finding in found_inside(settings, "clock", NOON)] == [OK]
    assert "visit is from 2026-11-22 12:00 UTC" in worst(settings, "clock", NOON - DAY).text
    found = [finding.text for finding in found_inside(settings, "clock", 0)]
    assert [("visit is from" in text, "country database is dated" in text) for text in found] == [
        (True, False),
        (False, True),
    ]


def test_an_old_or_invalid_country_database_is_reported(settings: Config, tmp_path: Path) -> None:
    assert "more than a year old" in worst(settings, "countries", NOON + 400 * DAY).text
    missing = dataclasses.replace(settings, geo_database=tmp_path / "no.mmdb")
    assert "no.mmdb" in worst(missing, "countries").text


@pytest.mark.parametrize("elsewhere", [False, True], ids=["", "the database is a link"])
def test_spilled_visits_are_counted_and_kept(settings: Config, tmp_path: Path, elsewhere: bool) -> None:
    if elsewhere:
        (tmp_path / "real").mkdir()
        settings.database.symlink_to(settings.database.rename(tmp_path / "real" / "iwts.db"))
    file = settings.database.with_name("iwts.db.spill")
    spill = Spill(file, durable=False)
    file.chmod(0o600)
    visit = Visit(1, 1, NOON, 1, "EG", "x", "", "", 1, None)
    for number in (0, 7, 8):  # the database knows that number 0 was replayed
        spill.append(Batch(number, [visit, visit]).pack())
    before = file.read_bytes()
    finding = worst(settings, "visits")
    assert (finding.status, finding.text) == (WARNING, "4 visits in iwts.db.spill are not in the database yet")
    assert file.read_bytes() == before
    spill.close()


def test_a_missing_database_is_not_created(settings: Config) -> None:
    settings.database.unlink()
    assert worst(settings, "database").status == WARNING
    assert not settings.database.exists()
    assert inside.instance(settings) == ""


@pytest.mark.parametrize(
    ("sql", "name", "text"),
    [
        ("PRAGMA user_version=99", "database", "newer iwts"),
        ("PRAGMA application_id=1", "database", "another program"),
        ("UPDATE link SET message = 'Hi'", "links", "which visitors cannot open: nour"),
        ("UPDATE slug SET seal = 1", "links", "which visitors cannot open: nour"),
        ("PRAGMA foreign_keys=0; DELETE FROM link", "database", "refers to a missing row of link"),
        ("DROP TABLE number", "database", "the table number is missing"),
    ],
)
def test_damage_is_reported(settings: Config, sql: str, name: str, text: str) -> None:
    record(settings, NOON)
    with contextlib.closing(apsw.Connection(str(settings.database))) as connection:
        connection.execute(sql)
    found = [finding for finding in found_inside(settings, name) if finding.status == ERROR]
    assert text in found[0].text
    assert found[0].remedy


def test_an_error_without_a_remedy_gets_a_general_one(settings: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> None:
        raise Unavailable("others wait to write")

    monkeypatch.setattr(database, "inspect", refuse)
    finding = worst(settings, "database")
    assert (finding.text, finding.remedy) == ("others wait to write", "check permissions and the disk")


def test_an_index_with_missing_rows_is_reported(settings: Config) -> None:
    record(settings, NOON)
    with contextlib.closing(apsw.Connection(str(settings.database))) as connection:
        connection.execute("PRAGMA writable_schema=1")
        connection.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, '(link, at)', '(at, link)') WHERE name = 'visit_link_at'"
        )
    assert "visit_link_at" in worst(settings, "database").text


def test_a_database_with_an_earlier_schema_is_left_alone(settings: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("iwts.storage.sqlite.schema.newest", lambda: 2)
    finding = worst(settings, "database")
    assert (finding.status, finding.text) == (WARNING, "iwts.db has schema 1, but this version uses 2")


def test_a_check_holds_up_no_one(service: Service) -> None:
    with service.db.write() as tx:
        tx.run("DELETE FROM secret")
        assert found_inside(service.config, "database")[0].status == OK
    assert service.config.database.with_name("iwts.db-wal").exists(), "the last one who closes it has not been here"


# From outside.


class Proxy:
    """A reverse proxy in front of a server. `tell` returns the X-Forwarded-For to send, None for none."""

    def __init__(self, to: int, tell: Callable[[str, str], str | None], *, tls: bool = False) -> None:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                connection = http.client.HTTPConnection("127.0.0.1", to, source_address=(PROXY, 0))
                told = tell(self.headers.get("X-Forwarded-For", ""), self.client_address[0])
                connection.request("GET", self.path, headers={} if told is None else {"X-Forwarded-For": told})
                answer = connection.getresponse()
                body = answer.read()
                self.send_response(answer.status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
                connection.close()

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", free_address().port), Handler)
        self._server.daemon_threads = True
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATE)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
            self._server.handle_error = lambda *_: None  # type: ignore[method-assign]
        self.url = f"{'https' if tls else 'http'}://localhost:{self._server.server_port}"

    def run(self) -> None:
        self._server.serve_forever(poll_interval=0.01)

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def append(given: str, peer: str) -> str:
    return f"{given}, {peer}"


def pass_on(given: str, _: str) -> str:
    return given


def say_nothing(*_: str) -> None:
    return None


@pytest.fixture
def proxy() -> Iterator[Callable[..., Proxy]]:
    with contextlib.ExitStack() as until_the_end:

        def start(*arguments: Any, **options: Any) -> Proxy:
            proxy = Proxy(*arguments, **options)
            until_the_end.enter_context(running(proxy))
            return proxy

        yield start


def found_outside(config: Config, **changes: Any) -> dict[str, Finding]:
    config = dataclasses.replace(config, **changes)
    return {finding.check: finding for finding in outside.findings(config, inside.instance(config))}


@pytest.mark.parametrize(
    ("trusted", "tell", "status", "text"),
    [
        (PROXY, append, OK, "sees this machine as 127.0.0.1"),
        (PROXY, pass_on, ERROR, "accepts any address that a visitor puts"),
        ("", append, ERROR, f"every visitor appears to come from {PROXY}"),
        (PROXY, say_nothing, ERROR, f"every visitor appears to come from {PROXY}"),
        (f"{PROXY}, 127.0.0.1", append, OK, "is a trusted proxy"),
    ],
)
def test_the_client_address_seen_by_the_server_is_checked(
    open_service: Open, serve: Serve, proxy: Callable[..., Proxy], trusted: str, tell: Any, status: str, text: str
) -> None:
    networks = tuple(ip_network(part) for part in trusted.split(", ") if part)
    service = open_service(trusted_proxies=networks)
    assert service.key
    serve(service)
    found = found_outside(service.config, base_url=proxy(service.config.listen.port, tell).url)
    assert found["server"].status == OK
    assert (found["base_url"].status, text in found["base_url"].text) == (status, True), found["base_url"]


@pytest.mark.parametrize(
    ("client", "status"), [("10.0.0.7", WARNING), ("127.0.0.9", ERROR), ("10.0.0.9", OK), ("8.8.8.8", OK)]
)
def test_a_proxy_in_the_same_network_may_be_a_visitor(settings: Config, client: str, status: str) -> None:
    answer = outside.Answer(200, "", "instance", client, "10.0.0.9")
    assert outside._client(settings, answer).status == status


def test_an_untrusted_certificate_is_reported(
    service: Service, serve: Serve, proxy: Callable[..., Proxy], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert service.key
    serve(service)
    url = proxy(service.config.listen.port, append, tls=True).url
    found = found_outside(service.config, base_url=url)
    assert (found["base_url"].status, "certificate" in found["base_url"].text) == (ERROR, True)
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    assert found_outside(service.config, base_url=url)["base_url"].status != ERROR


def test_another_server_at_the_address_is_reported(
    open_service: Open, serve: Serve, tmp_path: Path, migrated: Path
) -> None:
    other = tmp_path / "other.db"
    shutil.copy(migrated, other)
    one, two = open_service(), open_service(database=other, listen=free_address())
    assert one.key != two.key
    for service in (one, two):
        serve(service)
    found = found_outside(one.config, base_url=f"http://{two.config.listen}")
    assert (found["base_url"].status, "another iwts" in found["base_url"].text) == (ERROR, True)
    assert found_outside(one.config, listen=two.config.listen)["server"].status == ERROR


@pytest.mark.parametrize(
    ("head", "text"),
    [
        (
            b"HTTP/1.1 301 Moved\r\nLocation: https://www.example.com/healthz\r\nContent-Length: 0\r\n\r\n",
            "redirects to",
        ),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", "another program (status 200)"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]", "another program"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n" + b"[" * 60_000, "another program"),
        (b"220 mail.example.com ESMTP\r\n", "cannot be reached"),
    ],
)
def test_a_server_other_than_iwts_is_reported(service: Service, serve: Serve, head: bytes, text: str) -> None:
    assert service.key
    serve(service)
    with answering(head) as port:
        found = found_outside(service.config, base_url=f"http://127.0.0.1:{port}")
    assert (found["base_url"].status, text in found["base_url"].text) == (ERROR, True), found["base_url"]


def test_another_program_is_reported_even_without_a_database(settings: Config) -> None:
    settings.database.unlink()
    with answering(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi") as port:
        assert found_outside(settings, listen=Listen("127.0.0.1", port))["server"].status == ERROR


def test_an_address_without_a_server_is_reported(service: Service, serve: Serve) -> None:
    assert service.key
    serve(service)
    for url in (f"http://{free_address()}", "http://nosuch.invalid"):
        finding = found_outside(service.config, base_url=url)["base_url"]
        assert (finding.status, "cannot be reached" in finding.text) == (ERROR, True)


def test_without_a_running_server_the_public_address_is_not_checked(service: Service) -> None:
    found = found_outside(service.config, base_url="http://nosuch.invalid")
    assert [(finding.check, finding.status) for finding in found.values()] == [("server", WARNING)]


def test_the_mail_server_is_contacted_but_gets_no_email(
    service: Service, start_mail_server: StartMailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    server = start_mail_server("starttls", wants_login=True)
    mail = {**server.settings, "smtp_user": USER, "smtp_password": PASSWORD}
    assert found_outside(service.config, **mail)["mail"].status == OK
    wrong = found_outside(service.config, **{**mail, "smtp_password": "wrong"})["mail"]
    assert (wrong.status, "535" in wrong.text, bool(wrong.remedy)) == (ERROR, True, True)
    monkeypatch.delenv("SSL_CERT_FILE")
    assert "CERTIFICATE_VERIFY_FAILED" in found_outside(service.config, **mail)["mail"].text
    assert server.mails == []


def test_the_database_is_read_with_rests(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    rests = list[Pace]()
    monkeypatch.setattr(db, "PROGRESS_STEPS", 10)
    monkeypatch.setattr(Pace, "rest", lambda pace: bool(rests.append(pace)))
    assert found_inside(service.config, "database")
    assert rests


def test_a_silent_mail_server_times_out_soon(service: Service, silent: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outside, "PATIENCE", 0.1)
    finding = found_outside(service.config, **silent.settings)["mail"]
    assert (finding.status, "time" in finding.text.lower()) == (ERROR, True)


def test_a_server_with_an_unreadable_database_still_answers(service: Service, serve: Serve) -> None:
    with service.db.write() as tx:
        tx.run("DROP TABLE secret")
    assert serve(service).get("/healthz").json()["instance"] == ""


def test_healthz_shows_a_client_its_address(service: Service, serve: Serve) -> None:
    visitor = serve(service)
    visitor.address = "2001:db8::7"
    answer = visitor.get("/healthz").json()
    assert (answer["client"], answer["instance"]) == ("2001:db8::7", inside.instance(service.config))
    assert len(answer["instance"]) == 16
    assert answer["instance"] not in service.key.hex()


@pytest.mark.parametrize("url", ["https://link.example.com", "http://93.184.215.14:8080", "https://[2606:2800:21f::1]"])
def test_a_public_site_where_anyone_creates_and_no_one_looks_is_reported(service: Service, url: str) -> None:
    public = dataclasses.replace(service.config, base_url=url, create="anyone")
    finding = worst(public, "create")
    assert (finding.status, "iwts admin password" in finding.remedy) == (WARNING, True)
    for who in ("passphrase", "owner"):
        (found,) = found_inside(dataclasses.replace(public, create=who), "create")
        assert found.status == OK
    with service.db.write() as tx:
        password.put(tx, "hash")
    assert [found.status for found in found_inside(public, "create")] == [OK]


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://localhost:8080",
        "http://127.0.0.1",
        "http://192.168.1.10:8080",
        "http://pi.local",
        "http://[fd00::1]",
    ],
)
def test_a_site_at_home_may_be_open(settings: Config, url: str) -> None:
    assert [
        found.status for found in found_inside(dataclasses.replace(settings, base_url=url, create="anyone"), "create")
    ] == [OK]


def test_the_quotas_are_shown_with_their_state(service: Service, clock: Clock) -> None:
    limited = dataclasses.replace(service.config, limit_create_total=Rate(5, 3600), disk_floor=values.floor("300 MB"))

    def quota() -> Finding:
        (found,) = found_inside(limited, "quotas", clock.now)
        return found

    for n in range(3):
        add_link(service, slug=f"link-{n}")
        assert quota().text.startswith(("1 new link lately,", "2 new links lately,", "3 new links lately,")[n])
    assert "3 new links lately, at most 5/hour (limit_create_total)" in quota().text
    assert (quota().status, "pages leave 300 MB (disk_floor)" in quota().text) == (OK, True)
    add_link(service, slug="link-3")
    assert (quota().status, bool(quota().remedy)) == (WARNING, True)
    clock.advance(seconds=3601)
    assert (quota().status, quota().text.startswith("0 new links")) == (OK, True)
    (off,) = found_inside(service.config, "quotas", clock.now)
    assert "without a limit" in off.text
