"""Everything in a database that the schema or an invariant forbids is a finding, and no command fails on it."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from iwts import cli
from iwts.checkup import database
from iwts.checkup.database import RESTORE
from iwts.checkup.finding import ERROR, OK, WARNING, Finding
from iwts.clock import DAY
from iwts.instance.service import Service
from iwts.settings.config import Config
from iwts.statistics import recount
from iwts.storage.sqlite import shape
from iwts.storage.sqlite.inspection import SqliteInspection
from iwts.storage.sqlite.tx import SqliteTx
from iwts.storage.tx import Tx
from iwts.visits import spill
from iwts.visits.batch import Batch, Visit
from iwts.visits.spill import Spill
from iwts.webhooks import queue
from iwts.webhooks import store as webhooks
from tests.storage import schemas

pytestmark = pytest.mark.slow

NOW = schemas.NOW + DAY
REBUILD = "the visits themselves are intact; restore a backup to recover the statistics; check the disk"
UNCHECKED = "PRAGMA writable_schema=1; PRAGMA ignore_check_constraints=1; PRAGMA foreign_keys=0;"
REOPENED = "-- reopened"


@pytest.fixture
def settings(settings: Config) -> Config:
    """The settings, and a database with every kind of row."""
    settings.database.unlink()
    schemas.restore(1, settings.database)
    settings.database.chmod(0o600)
    return settings


def found(settings: Config, *, thorough: bool = False) -> list[Finding]:
    return list(database.findings(settings.database, [spill.beside(settings.database)], NOW, thorough=thorough))


def change(database: Path, sql: str) -> None:
    """Change a file as a failing disk or another program might, on a new connection after each `REOPENED`."""
    for part in sql.split(REOPENED):
        with contextlib.closing(apsw.Connection(str(database))) as connection:
            connection.execute(f"{UNCHECKED} {part}")


def null(table: str, column: str, type_: str) -> str:
    """Return the SQL that makes a column NULL, which its table forbids."""
    declared, lax = f"{column} {type_} NOT NULL", f"{column} {type_}"
    return f"""
        UPDATE sqlite_schema SET sql = replace(sql, '{declared}', '{lax}') WHERE name = '{table}' {REOPENED}
        UPDATE {table} SET {column} = NULL;
        UPDATE sqlite_schema SET sql = replace(sql, '{lax}', '{declared}') WHERE name = '{table}'
    """


# The damage, the check that finds it, its status, a part of its text, and the remedy.
DAMAGE = [
    ("DROP TABLE number", "database", ERROR, "the table number is missing", RESTORE),
    ("DROP TABLE rollup_progress", "database", ERROR, "the table rollup_progress is missing", RESTORE),
    ("DROP TABLE policy", "database", ERROR, "the table policy is missing", RESTORE),
    ("ALTER TABLE link DROP COLUMN label", "database", ERROR, "the table link lacks the column label", RESTORE),
    ("ALTER TABLE link ADD COLUMN x", "database", ERROR, "the table link is declared differently", RESTORE),
    (
        "UPDATE sqlite_schema SET sql = replace(sql, 'label TEXT NOT NULL', 'label TEXT')",
        "database",
        ERROR,
        "the table link is declared differently",
        RESTORE,
    ),
    (
        "DROP INDEX visit_link_at",
        "database",
        WARNING,
        "lacks the index visit_link_at, so some pages are slow",
        "DROP INDEX IF EXISTS visit_link_at; CREATE INDEX visit_link_at ON visit (link, at)",
    ),
    (
        "DROP INDEX link_old; CREATE INDEX link_old ON link (turn)",
        "database",
        WARNING,
        "lacks the index link_old",
        "CREATE INDEX link_old ON link (id) WHERE has_old_visits",
    ),
    (
        "CREATE TRIGGER x AFTER INSERT ON visit BEGIN DELETE FROM link; END",
        "database",
        ERROR,
        "the trigger x changes the table visit",
        RESTORE,
    ),
    ("DELETE FROM rollup_progress", "database", ERROR, "the table rollup_progress has 0 rows instead of one", RESTORE),
    ("DELETE FROM spill_progress", "database", ERROR, "the table spill_progress has 0 rows instead of one", RESTORE),
    (
        "INSERT INTO spill_progress (last_batch) VALUES (1)",
        "database",
        ERROR,
        "the table spill_progress has 2 rows instead of one",
        RESTORE,
    ),
    (
        "UPDATE rollup_progress SET last_visit = 'x'",
        "database",
        ERROR,
        "rollup_progress.last_visit has a wrong",
        RESTORE,
    ),
    ("UPDATE spill_progress SET last_batch = -1", "database", ERROR, "spill_progress.last_batch has a wrong", RESTORE),
    ("UPDATE spill_progress SET database = x'00'", "database", ERROR, "spill_progress.database has a wrong", RESTORE),
    ("INSERT INTO policy SELECT x'0102', 1", "database", ERROR, "dates of the privacy page", RESTORE),
    ("DELETE FROM secret", "database", WARNING, "has no key to sign", "restart the server to create one"),
    ("UPDATE secret SET value = x''", "database", ERROR, "secret.value has a wrong value in one row", RESTORE),
    ("UPDATE secret SET value = 10000000000", "database", ERROR, "secret.value has a wrong value", RESTORE),
    ("UPDATE link SET created_at = 'today' WHERE id = 1", "database", ERROR, "link.created_at has a wrong", RESTORE),
    ("UPDATE visit SET at = 'noon' WHERE number = 1", "database", ERROR, "visit.at has a wrong value in", RESTORE),
    ("UPDATE visit SET at = -1", "database", ERROR, "visit.at has a wrong value in 45 rows", RESTORE),
    ("UPDATE visit SET at = at * 4", "database", ERROR, "visit.at has a wrong value in 45 rows", RESTORE),
    (null("visit", "country", "TEXT"), "database", ERROR, "NULL value in visit.country", RESTORE),
    ("UPDATE visit SET country = x'4547'", "database", ERROR, "visit.country has a wrong value", RESTORE),
    ("UPDATE visit SET country = 'Egypt'", "database", ERROR, "visit.country has a wrong value", RESTORE),
    ("UPDATE visit SET ip = x'0102'", "database", ERROR, "visit.ip has a wrong value", RESTORE),
    ("UPDATE visit SET visitor = 'me'", "database", ERROR, "visit.visitor has a wrong value", RESTORE),
    ("UPDATE visit SET agent = 999", "database", ERROR, "45 visits without a User-Agent", RESTORE),
    ("UPDATE visit SET referrer = 999", "database", ERROR, "45 visits with a referrer of another link", RESTORE),
    (
        "UPDATE visit SET campaign = (SELECT id FROM source WHERE source.link <> visit.link)",
        "database",
        ERROR,
        "45 visits with a campaign of another link",
        RESTORE,
    ),
    ("UPDATE visit SET number = 4", "database", ERROR, "visits to a number of another link", RESTORE),
    ("UPDATE visit SET number = 99", "database", ERROR, "45 visits to a number that never existed", RESTORE),
    ("UPDATE visit SET link = 9", "database", ERROR, "of visit refers to a missing row of link", RESTORE),
    ("UPDATE link SET turn = 5000 WHERE id = 2", "database", ERROR, "link.turn has a wrong value in one row", RESTORE),
    ("UPDATE link SET turn = -2 WHERE id = 2", "database", ERROR, "link.turn has a wrong value in one row", RESTORE),
    (
        "UPDATE link SET turn = 'x'",
        "links",
        ERROR,
        "visitors cannot open: first, secret, shop, team",
        "restore a backup",
    ),
    ("UPDATE link SET routing = 'all'", "database", ERROR, "CHECK constraint failed in link", RESTORE),
    ("UPDATE link SET active = 2", "database", ERROR, "CHECK constraint failed in link", RESTORE),
    ("UPDATE link SET label = x'00' WHERE id = 1", "database", ERROR, "link.label has a wrong value", RESTORE),
    ("UPDATE link SET code = 'open'", "database", ERROR, "link.code has a wrong value in 3 rows", RESTORE),
    (null("link", "stats_since", "INTEGER"), "database", ERROR, "NULL value in link.stats_since", RESTORE),
    ("UPDATE link SET slug = 'other' WHERE id = 1", "database", ERROR, "1 links whose name leads elsewhere", RESTORE),
    ("UPDATE link SET slug = 'Ä' WHERE id = 1", "database", ERROR, "link.slug has a wrong value in one row", RESTORE),
    ("INSERT INTO slug (slug) VALUES ('lone')", "database", ERROR, "1 link names without a present or", RESTORE),
    ("UPDATE slug SET link = 9", "database", ERROR, "of slug refers to a missing row of link", RESTORE),
    ("DELETE FROM number WHERE link = 1", "database", ERROR, "1 links without numbers", RESTORE),
    ("UPDATE link SET night = '+1' WHERE id = 1", "database", ERROR, "link.night has a wrong value", RESTORE),
    ("UPDATE number SET position = -1 WHERE id = 1", "database", ERROR, "number.position has a wrong value", RESTORE),
    ("UPDATE number SET position = 7 WHERE id = 3", "database", ERROR, "1 numbers out of order", RESTORE),
    ("UPDATE number SET digits = '+1' WHERE id = 1", "database", ERROR, "number.digits has a wrong value", RESTORE),
    (
        "UPDATE number SET digits = '14155550133'",
        "links",
        ERROR,
        "visitors cannot open: first, secret, shop, team",
        "restore a backup",
    ),
    ("UPDATE link SET slug = NULL WHERE id = 1", "database", ERROR, "1 numbers of deleted links", RESTORE),
    ("UPDATE sqlite_sequence SET seq = 1", "database", ERROR, "link.id is 3, but its counter allows", RESTORE),
    ("DELETE FROM sqlite_sequence", "database", ERROR, "number.id is 4, but its counter allows", RESTORE),
    ("UPDATE sqlite_sequence SET seq = 'x'", "database", ERROR, "email.id is 1, but its counter allows", RESTORE),
    ("UPDATE email SET address = 'nour'", "database", ERROR, "email.address has a wrong value", RESTORE),
    ("UPDATE outbox SET message = 1", "database", ERROR, "1 emails with both a link and a message", RESTORE),
    ("UPDATE creator SET digest = x'00'", "database", ERROR, "creator.digest has a wrong value", RESTORE),
    ("UPDATE day_key SET key = 'k'", "database", ERROR, "day_key.key has a wrong value", RESTORE),
    ("UPDATE tally SET n = -1", "database", ERROR, "tally.n has a wrong value", RESTORE),
    ("UPDATE tally SET kind = kind || 's'", "database", ERROR, "CHECK constraint failed in tally", RESTORE),
    ("UPDATE tally_month SET n = n + 1", "database", ERROR, "monthly tallies that differ", RESTORE),
    ("UPDATE day_count SET day = day + 90000", "database", ERROR, "day_count.day has a wrong value", RESTORE),
    ("UPDATE day_count SET visit_times = zeroblob(100)", "database", ERROR, "day_count.visit_times has a", RESTORE),
    (
        "UPDATE dimension_value SET dimension = dimension || 'x'",
        "database",
        ERROR,
        "dimension_value.dimension has a",
        RESTORE,
    ),
    ("UPDATE link_total SET visits = visits + 1", "statistics", ERROR, "shop (32 visits instead of 31)", REBUILD),
    ("UPDATE link_total SET has_rollups = 0, visits = 7", "statistics", ERROR, "team (7 visits instead", REBUILD),
    ("DELETE FROM link_total WHERE link = 1", "statistics", ERROR, "shop (0 visits instead of 31)", REBUILD),
    ("UPDATE day_count SET visits = visits + 1", "statistics", ERROR, "shop (counts of 20", REBUILD),
    ("UPDATE day_count SET visit_times = x'5f'", "statistics", ERROR, "(counts of 20", REBUILD),
    ("UPDATE day_count SET unique_times = x''", "statistics", ERROR, "(counts of 20", REBUILD),
    ("UPDATE day_count SET value = value + 1000", "statistics", ERROR, "(counts of 20", REBUILD),
    ("DELETE FROM day_count WHERE link = 2", "statistics", ERROR, "team (monthly counts)", REBUILD),
    ("UPDATE month_count SET visits = visits + 1", "statistics", ERROR, "team (monthly counts)", REBUILD),
    ("UPDATE dimension_value SET text = text || 'x'", "statistics", ERROR, "(counts of 20", REBUILD),
    ("UPDATE pair_count SET visits = 9", "statistics", ERROR, "shop (pairs of values since 20", REBUILD),
    ("DELETE FROM recent_visitor", "statistics", ERROR, "(visitors of 20", REBUILD),
    ("UPDATE rollup_progress SET last_visit = 1", "statistics", ERROR, "shop (counts of 20", REBUILD),
    ("UPDATE rollup_progress SET last_visit = last_visit + 1e12", "statistics", ERROR, "(counts of 20", REBUILD),
    (
        "UPDATE rollup_progress SET last_visit = last_visit + 1e12",
        "clock",
        ERROR,
        "the latest visit is from",
        "set the",
    ),
    ("UPDATE visit SET country = 'SE' WHERE id % 2", "statistics", ERROR, "(counts of 20", REBUILD),
    ("DELETE FROM reason; DELETE FROM visit WHERE link = 1", "statistics", ERROR, "shop (counts of 20", REBUILD),
    ("PRAGMA user_version=0", "database", ERROR, "its schema number is 0", "restore a backup"),
    ("PRAGMA user_version=-3", "database", ERROR, "its schema number is -3", "restore a backup"),
]


def test_a_database_with_every_kind_of_row_is_intact(settings: Config) -> None:
    change(settings.database, "CREATE TABLE mine (x); INSERT INTO mine VALUES ('of another program')")
    for thorough in (False, True):
        assert [(finding.check, finding.status) for finding in found(settings, thorough=thorough)] == [
            *(("clock", OK), ("visits", OK), ("database", OK), ("owner", OK), ("statistics", OK)),
        ]


# Seen to fail: after a test of a webhook, the owner was told to restore a backup.
def test_a_test_of_a_webhook_is_no_damage(service: Service) -> None:
    with service.db.write() as tx:
        queue.put_test(tx, webhooks.add(tx, "https://till.example/", ["link.changed"]))
    assert {finding.status for finding in found(service.config)} == {OK}


@pytest.mark.parametrize(("sql", "check", "status", "text", "remedy"), DAMAGE, ids=[row[0][:60] for row in DAMAGE])
def test_damage_is_reported_with_a_remedy_and_no_command_fails_on_it(
    settings: Config,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    sql: str,
    check: str,
    status: str,
    text: str,
    remedy: str,
) -> None:
    change(settings.database, sql)
    findings = found(settings)
    assert [f for f in findings if f.check == check and f.status == status and text in f.text and remedy in f.remedy], (
        findings
    )
    assert not any("\n" in f.text + f.remedy for f in findings)
    for number, command in enumerate(
        (
            *(["links", "list"], ["links", "show", "shop"], ["stats", "shop"], ["messages", "list"]),
            *(["export", "--output", str(tmp_path / "all")], ["export", "team", "--output", str(tmp_path / "one")]),
            *(["backup", str(tmp_path / "backup")], ["links", "disable", "team"]),
        )
    ):
        assert cli.main([*command, "--database", str(settings.database)]) in (0, 1, 2), number
        assert len(capsys.readouterr().err.splitlines()) < 3


@pytest.mark.parametrize(
    ("table", "columns"),
    list(shape.expected().tables.items()),
    ids=shape.expected().tables,
)
def test_a_wrong_type_in_any_column_is_found(settings: Config, table: str, columns: list[shape.Column]) -> None:
    for column in columns:
        wrong = "'x'" if column.type != "TEXT" else "x'00'"
        with contextlib.closing(apsw.Connection(str(settings.database))) as connection:
            connection.execute(UNCHECKED)
            connection.execute("BEGIN")
            try:
                connection.execute(f"UPDATE {table} SET {column.name} = {wrong}")
            except (apsw.ConstraintError, apsw.MismatchError):
                continue
            assert SqliteInspection(SqliteTx(connection, 0), settings.database).wrong_values(table)[column.name]


def test_an_empty_file_is_found(settings: Config) -> None:
    os.truncate(settings.database, 0)
    (finding,) = found(settings)
    assert (finding.status, finding.text) == (ERROR, "iwts.db is empty (0 bytes)")
    assert finding.remedy.startswith("restore a backup; if there never was any data, delete the file")
    assert not settings.database.stat().st_size


@pytest.mark.parametrize("at", [0, 4, 8, 40], ids=["length", "checksum", "contents", "later"])
def test_a_damaged_record_in_the_spill_file_is_found(settings: Config, at: int) -> None:
    file = spill.beside(settings.database)
    with contextlib.closing(Spill(file, durable=False)) as spilled:
        for number in (NOW, NOW + 1):
            spilled.append(Batch(number, [Visit(NOW, 1, NOW, 1, "EG", "x", "", "", 1, None)]).pack())
    assert [finding.text for finding in found(settings) if finding.check == "visits"] == [
        "2 visits in iwts.db.spill are not in the database yet"
    ]
    data = bytearray(file.read_bytes())
    second = 8 + int.from_bytes(data[:4], "little")
    data[second + at] ^= 1
    file.write_bytes(data)
    damaged, waiting = [finding for finding in found(settings) if finding.check == "visits"]
    assert damaged.status == ERROR
    assert damaged.text == "iwts.db.spill has a damaged record: visits in it and after it cannot be read"
    assert damaged.remedy.startswith("restart the server to save the visits before the record, then move iwts.db")
    assert waiting.text == "1 visit in iwts.db.spill is not in the database yet"


def test_a_sample_is_recounted_unless_the_check_is_thorough(
    settings: Config, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(database, "SAMPLE", 3)
    sampled, thorough = (found(settings, thorough=thorough)[-1].text for thorough in (False, True))
    assert sampled.endswith("visits; iwts check --thorough compares all")
    assert thorough == "the statistics match the visits"
    change(settings.database, "UPDATE visit SET country = 'SE' WHERE id = (SELECT min(id) FROM visit)")
    cli.main(["check", "--thorough", "--database", str(settings.database), "--listen", str(settings.listen)])
    assert "statistics differ from the visits: shop (counts of " in capsys.readouterr().out


def test_a_recount_holds_no_snapshot_for_longer_than_a_day_of_visits(
    settings: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    days: list[int] = []
    steady = []

    def note(_tx: Tx, _link: int, day: int) -> str:
        days.append(day)
        return ""

    monkeypatch.setattr(recount, "_day", note)
    begin = recount._steady

    @contextlib.contextmanager
    def noted(tx: Tx) -> Iterator[None]:
        before = len(days)
        with begin(tx):
            yield
        steady.append(len(days) - before)

    monkeypatch.setattr(recount, "_steady", noted)
    found(settings, thorough=True)
    assert max(steady) == 1
    assert len(days) == sum(steady) > 20


def test_an_unexpected_error_is_explained_only_by_damage(
    settings: Config, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["stats", "shop", "--database", str(settings.database)]
    change(settings.database, "UPDATE visit SET at = 'noon'")
    assert cli.main(command) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line == f"iwts: {settings.database}: is damaged: visit.at has a wrong value in 45 rows; {RESTORE}"

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    change(settings.database, "UPDATE visit SET at = id")
    monkeypatch.setattr("iwts.statistics.query.read", fail)
    with pytest.raises(ZeroDivisionError):
        cli.main(command)
