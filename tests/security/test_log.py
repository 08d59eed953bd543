"""The log of security events: what it says, what it never says, how much, and that no one waits for it."""

import http.client
import io
import json
import logging
import os
import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import urlencode

import pytest

from iwts import cli
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.log.events import Event, Events
from iwts.log.lines import OF_CLIENT, OF_KIND, SUM, Json, Lines, Text
from iwts.owner import audit
from iwts.storage.engines import open_database
from tests.conftest import NOON, Open, Serve, add_link
from tests.faults.conftest import Start, folder, made, start  # noqa: F401 (fixtures)
from tests.faults.server import iwts
from tests.logged import LOG, Log
from tests.patience import eventually
from tests.visitor import Visitor

FILTER = Path(__file__).parents[2] / "packaging/fail2ban/filter.d/iwts.conf"
FORMATS = {"text": Text(), "json": Json()}
CURL = "curl/8.5.0"


@pytest.fixture
def told() -> Iterator["Told"]:
    told, logger = Told(), logging.getLogger("iwts.log.events")
    logger.addHandler(told)
    yield told
    logger.removeHandler(told)


class Told(logging.Handler):
    """The security events that were logged."""

    def __init__(self) -> None:
        super().__init__()
        self._records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)

    def lines(self, kind: str = "text") -> list[str]:
        return [FORMATS[kind].format(record) for record in self._records]

    @property
    def messages(self) -> list[str]:
        return [line.split(" ", 3)[3] for line in self.lines()]

    def forget(self) -> None:
        self._records.clear()


def offend(visitor: Visitor) -> str:
    """Do everything that strangers do and the log tells; return the secret link that was made on the way."""
    typed = {"phone": "+1 415 555 0132", "slug": "nour", "code": "ten blue whales", "visitor": "2468"}
    page = visitor.follow(visitor.fill("/", typed))
    secret = re.search(r"/m/([\w-]+)", page.text)
    assert secret
    assert visitor.fill("/open", {"slug": "nour", "code": "a-wrong-code"}).status == 422
    assert visitor.post("/nour", {"code": "a-wrong-code"}).status == 422
    assert visitor.post("/manage/nour/disable", {"csrf": "forged"}, Sec_Fetch_Site="cross-site").status == 403
    assert visitor.post("/nour", {"code": "2468"}, Sec_Fetch_Site="cross-site").status == 403
    renewed = visitor.post("/manage/nour/secret", visitor.get("/manage/nour").form("/manage/nour/secret"))
    shared = visitor.fill("/stats/nour", {}, "/manage/nour/share")
    assert (renewed.status, shared.status) == (303, 303)
    return secret[1]


# Without the calls of `tell`, nothing is logged; with `addresses.show(client)` for every `ip_storage`, two of the three
# cases fail.
@pytest.mark.usefixtures("cheap_hashes")
@pytest.mark.parametrize(
    ("ip_storage", "address", "shown"),
    [
        ("full", "203.0.113.77", " client=203.0.113.77"),
        ("full", "2001:db8:1:2:3::4", " client=2001:db8:1:2:3::4"),
        ("truncated", "203.0.113.77", " client=203.0.113.0/24"),
        ("truncated", "2001:db8:1:2:3::4", " client=2001:db8:1::/48"),
        ("none", "203.0.113.77", ""),
    ],
)
def test_each_event_is_one_line_with_the_part_of_the_address_that_is_kept_and_no_secret(
    open_service: Open, serve: Serve, told: Told, ip_storage: str, address: str, shown: str
) -> None:
    visitor = serve(open_service(ip_storage=ip_storage))
    visitor.address = address
    secret = offend(visitor)
    assert told.messages == [
        f"event=new_secret{shown} of=link link=nour",
        f"event=wrong_code{shown} of=link link=nour",
        f"event=wrong_code{shown} of=visitor link=nour",
        f"event=refused_form{shown} path=/manage/nour/disable",
        f"event=refused_form{shown} path=/nour",
        f"event=new_secret{shown} of=link link=nour",
        f"event=new_secret{shown} of=statistics link=nour",
    ]
    for kind in FORMATS:
        text = "\n".join(told.lines(kind))
        for word in (secret, "ten blue whales", "2468", "a-wrong-code", "forged", *visitor.cookies.values()):
            assert word not in text
    assert [json.loads(line)["event"] for line in told.lines("json")] == [
        "new_secret", "wrong_code", "wrong_code", "refused_form", "refused_form", "new_secret", "new_secret",
    ]  # fmt: skip


# Without the look at whether the link exists, the code was in the log as the link's name.
@pytest.mark.usefixtures("cheap_hashes")
def test_a_code_that_was_typed_as_the_name_of_the_link_is_not_logged(visitor: Visitor, told: Told) -> None:
    assert visitor.fill("/open", {"slug": "open-sesame", "code": "nour"}).status == 422
    assert told.messages == ["event=wrong_code client=41.32.0.0/24 of=link"]


# Without the call in `failures.note` or the one in `Front.handle`, its lines are missing.
def test_an_exceeded_limit_is_told(open_service: Open, serve: Serve, told: Told) -> None:
    service = open_service(limit_bots=Rate(1, 3600), limit_forms=Rate(1, 3600), ip_storage="full")
    visitor = serve(service)
    bot = visitor.another()
    bot.agent, bot.address = CURL, "198.51.100.9"
    add_link(service, slug="nour")
    assert [bot.get("/nour").status for _ in range(3)] == [302, 429, 429]
    assert [visitor.post("/nour", {"code": "2468"}).status for _ in range(2)] == [303, 429]
    assert [re.sub(" request=[0-9a-f]{8}$", "", line) for line in told.messages] == [
        *["event=limit client=198.51.100.9 limit=limit_bots"] * 2,
        "event=limit client=41.32.0.1 path=/nour",
    ]


def acts_in(database: str) -> list[tuple[str, str]]:
    """Return the owner's acts in a database that are not logged yet."""
    with closing(open_database(Path(database), lambda: NOON)) as db, db.read() as tx:
        return [(act.name, act.subject) for _, act in audit.unlogged(tx)]


# Without the note in one of these commands, its act is missing.
@pytest.mark.file
def test_commands_that_change_links_and_messages_are_told(
    service: Service, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("list.csv").write_text("slug,number\nzain,+14155550132\n")
    with service.db.write() as tx:
        tx.run("INSERT INTO message (kind, slug, address, text, created_at) VALUES ('report', 'x', '', 'x', 1)")
    for command in (
        *("links add +14155550132 --slug nour", "links disable nour", "links enable nour", "messages delete 1"),
        *("import --from csv list.csv", "export nour --output exported", "links delete nour --yes", "backup saved"),
        *("restore saved --database restored.db", "import exported --database imported.db"),
    ):
        assert cli.main(command.split()) == 0, command
    done = [
        *[("links add", "nour"), ("links disable", "nour"), ("links enable", "nour"), ("messages delete", "1")],
        *[("import", "1 link"), ("links delete", "nour")],
    ]
    assert acts_in("iwts.db") == done
    assert acts_in("restored.db") == [*done, ("restore", "")]
    assert acts_in("imported.db") == [("import", "nour")]
    service.tell_acts(service.db)
    assert [line.partition(" at=")[0] for line in told.messages][:2] == [
        'event=owner act="links add" on=nour',
        'event=owner act="links disable" on=nour',
    ]
    assert (len(told.messages), acts_in("iwts.db")) == (len(done), [])


# Without `tell_acts`, and without the notes of the commands, there is nothing.
def test_what_the_owner_does_with_commands_is_in_the_log_of_the_server(start: Start) -> None:  # noqa: F811
    server = start()
    for command in ("add +14155550132 --slug zain", "disable nour", "enable nour", "delete nour --yes"):
        done = iwts(server.folder, "links", *command.split())
        assert done.returncode == 0, done.stderr
    eventually(lambda: "links delete" in server.log)
    assert re.findall(r" INFO event=owner (act=.*) at=", server.log) == [
        'act="links add" on=nour',  # before this server was started
        'act="links add" on=zain',
        'act="links disable" on=nour',
        'act="links enable" on=nour',
        'act="links delete" on=nour',
    ]
    assert server.stop() == 0


HOSTILE = "\x1b]0;x\x07\x9b31m\u202eevil\u2028\x85\r\n2026-11-29 18:00:00,000 WARNING event=limit client=192.0.2.66"


# With logging's own formatter instead of `Text`, the line was two with an ESC; with `ensure_ascii=False` in `Json`, it
# had the C1 and the mark of direction.
@pytest.mark.parametrize("kind", FORMATS)
def test_a_strangers_text_neither_forges_a_line_nor_commands_a_terminal(kind: str) -> None:
    record = logging.makeLogRecord({"levelname": "WARNING", "msg": "GET %s", "args": (HOSTILE,)})
    assert FORMATS[kind].format(record).isprintable()
    try:
        raise ValueError(HOSTILE)
    except ValueError as error:
        record.exc_info = (ValueError, error, error.__traceback__)
    first, *others = FORMATS[kind].format(record).split("\n")
    assert all(line.isprintable() for line in (first, *others))
    assert all(line.startswith("| ") for line in others)


# Without the cut of values, the line had 16 KB.
def test_an_event_is_as_long_as_its_values_may_be(told: Told) -> None:
    Events("full").tell(Event.LIMIT, bytes(4), path="/" + "x" * 16_000)
    assert [len(line) for line in told.messages] == [len(f"event=limit client=0.0.0.0 path={'x' * 100}")]


class Ticks:
    """A clock in seconds that a test sets."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def pipe(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The reading end of a pipe to which lines go instead of stderr."""
    reader, writer = os.pipe()
    monkeypatch.setattr("iwts.log.lines.STDERR", writer)
    os.set_blocking(reader, False)
    yield reader
    os.close(reader)
    os.close(writer)


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def log(ticks: Ticks, caplog: pytest.LogCaptureFixture) -> Iterator[Lines]:
    lines, logger = Lines("text", ticks), logging.getLogger("iwts")
    caplog.set_level(logging.INFO, "iwts")
    logger.addHandler(lines)
    yield lines
    logger.removeHandler(lines)
    lines.close()


def written(pipe: int) -> list[str]:
    text = b""
    with suppress(BlockingIOError):
        while True:
            text += os.read(pipe, 1 << 16)
    return [line.split(" ", 3)[-1] for line in text.decode().splitlines()]


# Without `_is_too_much`, the log had a line for each refusal.
@pytest.mark.usefixtures("log")
def test_a_flood_does_not_fill_the_log(ticks: Ticks, pipe: int) -> None:
    events = Events("none")  # the bound knows the client even if the log must not
    for n in range(1000):
        events.tell(Event.LIMIT, bytes([192, 0, 2, 7]), limit="limit_bots")
        if n < 100:
            events.tell(Event.OWNER, act="disable", link=str(n))
    lines = written(pipe)
    assert lines.count("event=limit limit=limit_bots") == OF_CLIENT.count
    assert len(lines) == OF_CLIENT.count + 100, "every act of the owner is told"
    for n in range(1000):
        events.tell(Event.LIMIT, bytes([198, 51, n >> 8, n & 255]), limit="limit_bots")
    events.tell(Event.WRONG_CODE, bytes([192, 0, 2, 7]), of="link")
    assert written(pipe) == [
        *["event=limit limit=limit_bots"] * (OF_KIND.count - OF_CLIENT.count),
        "event=wrong_code of=link",
    ]
    ticks.now = SUM
    events.tell(Event.LIMIT, bytes([192, 0, 2, 7]), limit="limit_bots")
    left_out = 2000 - OF_KIND.count
    assert written(pipe) == [f"{left_out} lines were left out: limit", "event=limit limit=limit_bots"]


# Without the bound of kinds, each of them was told; the path is a stranger's, but their place in the code is the same.
@pytest.mark.usefixtures("log")
def test_repeated_problems_do_not_fill_the_log_either(pipe: int) -> None:
    for n in range(1000):
        logging.getLogger("iwts.web").warning("GET %s: the database is locked", n)
    assert len(written(pipe)) == OF_KIND.count


# With logging's own handler, this hung.
@pytest.mark.usefixtures("log")
def test_a_line_that_nobody_reads_holds_up_nobody_and_is_counted(ticks: Ticks, pipe: int) -> None:
    events = Events("none")
    for _ in range(2000):
        events.tell(Event.OWNER, act="x" * 100)
    assert 0 < len(written(pipe)) < 2000
    ticks.now = SUM
    events.tell(Event.OWNER, act="disable")
    left_out, last = written(pipe)
    assert re.fullmatch(r"[1-9]\d* lines were left out: owner", left_out)
    assert last == "event=owner act=disable"


# On the server of before, the first line of the front held up every redirect, and a front that had died was not
# restarted.
def test_a_server_whose_log_nobody_reads_redirects_and_heals(start: Start, tmp_path: Path) -> None:  # noqa: F811
    fifo = tmp_path / "stderr"
    os.mkfifo(fifo)
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    with closing(os.fdopen(reader, "rb")):
        filler = os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)
        with suppress(BlockingIOError):
            while True:
                os.write(filler, b"x" * 4096)
        os.close(filler)
        server = start(prefix=("sh", "-c", f'exec "$@" 2>{fifo}', "sh"), limit_bots="1/hour")
        bot = Visitor(server.visitor.port, CURL)
        assert [bot.get("/nour").status for _ in range(3)] == [302, 429, 429]
        assert [server.visitor.get("/nour").status for _ in range(20)] == [302] * 20
        for name in ("front", "web"):
            old = server.children()[name]
            os.kill(old, signal.SIGKILL)
            eventually(lambda old=old, name=name: server.children()[name] != old)
        eventually(lambda: is_served(server.visitor, "/nour", 302) and is_served(server.visitor, "/my", 200))
        assert server.stop() == 0


def is_served(visitor: Visitor, path: str, status: int) -> bool:
    try:
        return visitor.get(path).status == status
    except OSError:
        return False


def flooded(start: Start, kind: str, ip_storage: str) -> list[str]:  # noqa: F811
    """The log of a server that a script has flooded with requests and wrong codes."""
    server = start(log_format=kind, ip_storage=ip_storage, limit_bots="1/hour")
    bot = Visitor(server.visitor.port, CURL, "203.0.113.77")
    assert [bot.get("/nour").status for _ in range(100)] == [302] + [429] * 99
    server.visitor.address = "2001:db8:1:2:3::4"
    guess = server.visitor.fill("/open", {"slug": "nour", "code": "a-wrong-code"})
    assert guess.status == 422
    assert server.stop() == 0
    return [server.said.strip(), *server.log.splitlines()]


# With a greeting that is always text, its line was no JSON.
@pytest.mark.parametrize("kind", FORMATS)
def test_every_line_of_a_server_has_the_chosen_format(start: Start, kind: str) -> None:  # noqa: F811
    lines = flooded(start, kind, "full")
    if kind == "json":
        found = [json.loads(line) for line in lines]
        assert all(line.keys() >= {"time", "level", "message"} for line in found)
        assert "listens on" in found[0]["message"]
        limits = [line for line in found if line.get("event") == "limit"]
        left_out = sum(line["left_out"] for line in found if "left_out" in line)
    else:
        assert all(re.match(r"[\d-]+ [\d:,]+ [A-Z]+ ", line) for line in lines[1:])
        limits = [line for line in lines if "event=limit" in line]
        left_out = sum(map(int, re.findall(r"(\d+) lines were left out: limit", "\n".join(lines))))
    assert len(limits) < 99
    assert len(limits) + left_out == 99, "the end tells how many were left out"


# With `<HOST>` instead of `<ADDR>"` and `<ADDR>(?: |$)`, a network was banned by its first address; without the start
# of the line, the forged ones were.
@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("ip_storage", ["full", "truncated", "none"])
def test_fail2ban_bans_the_clients_in_the_log_and_nobody_else(
    start: Start,  # noqa: F811
    tmp_path: Path,
    kind: str,
    ip_storage: str,
) -> None:
    lines = flooded(start, kind, ip_storage)
    record = logging.makeLogRecord({"levelname": "WARNING", "msg": "GET %s", "args": (HOSTILE,)})
    lines += [FORMATS[kind].format(record), FORMATS[kind].format(record).replace("GET ", "", 1)]
    assert banned(lines, tmp_path) == ({"203.0.113.77", "2001:db8:1:2:3::4"} if ip_storage == "full" else set())
    # As fail2ban reads the journal: it strips each line, and names the machine and the process before it.
    journal = [f"link iwts[42]: {line.strip()}" for line in lines]
    assert banned(journal, tmp_path) == banned(lines, tmp_path)


def banned(lines: list[str], folder: Path) -> set[str]:  # noqa: F811
    (folder / "log").write_text("\n".join(lines) + "\n")
    command = ["fail2ban-regex", "--out", "ip"]
    done = subprocess.run([*command, folder / "log", FILTER], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return set(done.stdout.split())


# Seen to fail, each line, without its part of `Log`. The run as a whole: with the secret part in `Request.logged_path`,
# the tests of agents failed at once.
@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("ERROR 12: GET /m/{secret} failed", True),
        ('{{"message": "x={secret}y", "level": "INFO"}}', True),
        ("| token = 'iwts_{secret}'", True),
        ("the code is five gold rings", True),
        ('{{"message": "f\\u00fcnf goldene Ringe"}}', True),
        ("event=access client=192.0.2.0/24 method=GET path=/+905321234567 status=404 bytes=1234567", True),
        ('{{"event": "access", "path": "/call-90-532-1234567", "bytes": "1"}}', True),
        ("event=access client=192.0.2.0/24 method=GET path=/call-905… status=404 bytes=1234567", False),
        ("event=wrong_code of=link link=five-gold-rings", False),
        ("2026-11-22 12:00:00,000 INFO 1234567 bytes", False),
    ],
)
def test_the_run_is_searched_for_the_secrets_that_were_given_out(line: str, is_told: bool) -> None:
    log, secret = Log(), "q7Nw-2RzLx_0eYtUvKs5Ga"
    log.keep(secret)
    got = http.client.parse_headers(io.BytesIO(b"Location: /\r\n\r\n"))
    for code in ("five gold rings", "fünf goldene Ringe", "five-gold-rings"):
        log.see({}, urlencode({"code": code, "slug": "a link with a name"}), got, b"")
    log.hear(line.format(secret=secret))
    assert (len(log.told()), log.told(), log.heard) == (is_told, [], 1)


@pytest.mark.parametrize(
    ("header", "body"),
    [
        ("Location: /manage/nour?new=x\r\nSet-Cookie: __Host-my={}; Path=/", ""),
        ("Location: /a/{}", ""),
        ("X: y", '<code id="secret">http://localhost/m/{}</code>'),
        ("X: y", '{{"token": "iwts_{}"}}'),
    ],
)
def test_what_visitors_get_from_other_processes_is_secret_too(header: str, body: str) -> None:
    log, secret = Log(), "Zk3v_QyW-8sH1mT0bXcLdA"
    got = http.client.parse_headers(io.BytesIO(f"{header}\r\n\r\n".format(secret).encode()))
    log.see({}, "", got, body.format(secret).encode())
    log.hear(f"GET /{secret} failed")
    assert log.told()


def test_what_the_servers_of_this_run_log_is_heard(visitor: Visitor) -> None:
    assert LOG.told() == []
    before = LOG.heard
    assert visitor.fill("/", {"phone": "+905321234567", "slug": "nour"}).status == 303
    assert visitor.fill("/open", {"slug": "nour", "code": "five gold rings"}).status == 422
    assert LOG.told() == []
    assert LOG.heard >= before + 2, "a new secret link and a wrong code"
