"""The findings of `iwts check` on a PostgreSQL server and a database in it."""

import contextlib
import dataclasses
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from iwts.backups import dumps
from iwts.checkup import inside
from iwts.checkup import postgres as on_server
from iwts.checkup.finding import ERROR, OK, WARNING, Finding
from iwts.clock import DAY, HOUR, SECOND, now
from iwts.settings.config import Config
from iwts.storage import engines
from iwts.storage.address import PostgresAddress
from iwts.storage.postgres.connection import Server
from iwts.storage.postgres.db import PostgresDatabase
from iwts.visits import nodes, segments
from iwts.visits.batch import Batch, Visit
from iwts.visits.journal import Journal
from tests.conftest import NOON, free_address, postgres_server
from tests.patience import eventually
from tests.postgres import PROGRAMS, Postgres

UNSAFE = {"fsync", "full_page_writes", "autovacuum"}  # off in the server of the tests


@pytest.fixture
def engine() -> str:
    return "postgres"


@pytest.fixture
def settings(settings: Config) -> Config:
    return dataclasses.replace(settings, base_url="https://link.example.com", create="owner")


@pytest.fixture
def address(settings: Config) -> PostgresAddress:
    assert isinstance(settings.database, PostgresAddress)
    return settings.database


def found(settings: Config, now: int = NOON) -> list[Finding]:
    return [finding for finding in inside.findings(settings, now) if finding.text.partition(" ")[0] not in UNSAFE]


def problem(settings: Config, now: int = NOON) -> Finding:
    """The only finding with a problem, besides those of backups; it has a remedy."""
    (finding,) = [each for each in found(settings, now) if each.status != OK and each.check != "backups"]
    assert finding.remedy
    return finding


def of_server(address: PostgresAddress) -> Iterator[Finding]:
    with engines.look_at(address) as tx:
        yield from on_server.findings(tx, address, fronts=16)


def run(remedy: str) -> None:
    """Run a remedy, which is a command."""
    subprocess.run(
        remedy, shell=True, check=True, env={"PATH": f"{PROGRAMS}:{os.environ['PATH']}"}, capture_output=True
    )


def test_a_healthy_database_has_no_remedies(settings: Config, address: PostgresAddress) -> None:
    findings = found(settings)
    assert [finding.check for finding in findings if finding.status != OK] == ["backups"]
    texts = [finding.text for finding in findings]
    assert f"{address} is intact" in "\n".join(texts)
    assert "iwts owns the tables" in texts
    assert {"clock", "visits", "database", "owner", "rights", "disk", "statistics"} <= {each.check for each in findings}


def test_what_waits_in_the_journal_is_told(settings: Config) -> None:
    journal = Journal(settings.journal, 1 << 20, 600, durable=False)
    visit = Visit(NOON, 1, NOON, 1, "EG", "x", "", "", 1, None)
    for n in range(3):
        journal.append(Batch(NOON + n, [visit] * 2).pack())
    at = journal.end
    journal.append(Batch(NOON + 3, [visit], database="OTHER").pack())
    journal.close()
    assert problem(settings).text == "journal holds visits from another database or a newer version"
    file = settings.journal / segments.name_of(segments.segment_of(at))
    os.truncate(file, segments.place_of(at))
    finding = problem(settings)
    assert (finding.check, finding.text) == ("visits", "6 visits in journal are not in the database yet")
    data = bytearray(file.read_bytes())
    data[20] ^= 1
    file.write_bytes(data)
    journal = Journal(settings.journal, 1 << 20, 600, durable=False)
    journal.append(Batch(NOON + 4, [visit]).pack())
    damaged, waiting = [each for each in found(settings) if each.check == "visits"]
    assert (damaged.status, damaged.text) == (ERROR, "journal has damaged records, whose visits are lost")
    assert waiting.text == "5 visits in journal are not in the database yet"
    with contextlib.closing(engines.open_database(settings.database, lambda: NOON)) as db:
        node = nodes.join(db, settings.journal)
        with db.write() as tx:
            nodes.set_mark(tx, node, journal.end)
    journal.close()
    assert [each.text for each in found(settings) if each.check == "visits"] == ["all visits are in the database"]


def test_visits_that_wait_are_found_in_the_journals_of_all_fronts_and_of_those_that_are_left(settings: Config) -> None:
    settings = dataclasses.replace(settings, fronts=2)
    for name, count in (("journal", 1), ("journal-2", 2), ("journal-5", 3)):
        journal = Journal(settings.data_dir / name, 1 << 20, 600, durable=False)
        for number in range(count):
            visit = Visit(NOON + number, 1, NOON, 1, "EG", "x", "", "", 1, None)
            journal.append(Batch(NOON + number, [visit]).pack())
        journal.close()
    assert [each.text for each in found(settings) if each.check == "visits"] == [
        "1 visit in journal is not in the database yet",
        "2 visits in journal-2 are not in the database yet",
        "3 visits in journal-5 are not in the database yet",
    ]


def test_settings_that_ruin_databases_are_errors(settings: Config) -> None:
    findings = [each for each in inside.findings(settings, NOON) if each.text.partition(" ")[0] in UNSAFE]
    assert {(each.status, each.text.partition(" ")[0]) for each in findings} == {(ERROR, name) for name in UNSAFE}
    assert all("ALTER SYSTEM" in each.remedy for each in findings)


@pytest.mark.parametrize(
    ("sql", "text"),
    [
        ("ALTER TABLE campaign DROP COLUMN name", "campaign lacks the column name"),
        ("DROP TABLE campaign CASCADE", "the table campaign is missing"),
        ("ALTER TABLE link ALTER label TYPE bytea USING ''", "link is declared differently"),
        ("DELETE FROM spill_progress", "spill_progress has 0 rows"),
        ("INSERT INTO slug (slug) VALUES ('no-link')", "1 link names without a present or deleted link"),
        ("INSERT INTO slug (slug) VALUES ('No Link')", "slug.slug has a wrong value in one row"),
        ("INSERT INTO email (address) VALUES ('nobody')", "email.address has a wrong value"),
        ("INSERT INTO agent (id, text) VALUES (9, 'x')", "agent.id is 9, but its counter allows at most 0"),
        ("UPDATE spill_progress SET last_batch = -1", "spill_progress.last_batch has a wrong value"),
    ],
)
def test_damage_is_reported(
    settings: Config, address: PostgresAddress, postgres: Postgres, sql: str, text: str
) -> None:
    postgres.sql(sql, database=address.name)
    finding = problem(settings)
    assert (finding.check, finding.status) == ("database", ERROR)
    assert text in finding.text


@pytest.mark.parametrize("index", ["link_old", "visit_id"])
@pytest.mark.parametrize("sql", ["DROP INDEX {0}", "UPDATE pg_index SET indisvalid = false WHERE {1}"])
def test_a_lost_index_comes_back_by_its_remedy(
    settings: Config, address: PostgresAddress, postgres: Postgres, sql: str, index: str
) -> None:
    postgres.sql(sql.format(index, f"indexrelid = '{index}'::regclass"), database=address.name)
    finding = problem(settings)
    assert (finding.status, index in finding.text) == (WARNING, True)
    run(finding.remedy)
    assert all(each.status == OK for each in found(settings) if each.check == "database")


def test_a_database_with_an_earlier_schema_is_left_alone(settings: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("iwts.storage.postgres.schema.newest", lambda: 2)
    finding = problem(settings)
    assert (finding.status, finding.text) == (WARNING, f"{settings.database} has schema 1, but this version uses 2")


def test_an_empty_database_gets_no_tables(settings: Config, postgres: Postgres) -> None:
    with postgres.empty() as uri:
        empty = dataclasses.replace(settings, database=PostgresAddress.parse(uri))
        assert problem(empty).text.endswith("has no tables yet")
        assert engines.is_new(empty.database)


def test_a_server_that_is_away_is_one_error(settings: Config) -> None:
    away = PostgresAddress.parse(f"postgresql://iwts@127.0.0.1:{free_address().port}/iwts")
    finding = problem(dataclasses.replace(settings, database=away))
    assert (finding.check, finding.status) == ("database", ERROR)
    assert "Connection refused" in finding.text


def test_tables_of_another_user_are_an_error(settings: Config, address: PostgresAddress, postgres: Postgres) -> None:
    postgres.sql("ALTER TABLE campaign OWNER TO postgres", "GRANT ALL ON campaign TO iwts", database=address.name)
    finding = problem(settings)
    assert (finding.check, finding.status) == ("rights", ERROR)
    assert "belong to postgres" in finding.text


def test_a_user_who_may_not_create_tables_is_told(
    settings: Config, address: PostgresAddress, postgres: Postgres
) -> None:
    postgres.sql(f"ALTER DATABASE {address.name} OWNER TO postgres", database=address.name)
    assert "may not create tables" in problem(settings).text


def test_an_administrator_is_told_to_create_a_user(settings: Config, address: PostgresAddress) -> None:
    uri = address.uri.replace("//iwts@", "//postgres@")
    finding = problem(dataclasses.replace(settings, database=PostgresAddress.parse(uri)))
    assert (finding.check, finding.status) == ("rights", WARNING)


@pytest.mark.parametrize(("ahead", "status"), [(0, set()), (-60, {WARNING}), (60, {WARNING})])
def test_a_clock_unlike_the_servers_is_reported(address: PostgresAddress, ahead: float, status: set[str]) -> None:
    with engines.look_at(address) as tx:
        findings = list(on_server.findings(tx, address, lambda: time.time() + ahead))
    assert {each.status for each in findings if each.check == "clock"} == status


def test_nodes_are_counted_and_the_silent_ones_told(address: PostgresAddress, tmp_path: Path) -> None:
    def told(ahead: int) -> list[tuple[str, str]]:
        with engines.look_at(address) as tx:
            findings = list(on_server.findings(tx, address, lambda: (now() + ahead) / SECOND))
        return [(each.status, each.text) for each in findings if each.check == "nodes"]

    assert told(0) == []
    with contextlib.closing(PostgresDatabase(Server(address.uri), now)) as db:
        nodes.join(db, tmp_path / "one")
        nodes.join(db, tmp_path / "other")
        with db.write() as tx:
            tx.run("UPDATE node SET seen_at = seen_at - :more WHERE number = 1", more=2 * HOUR)
    life = "have given a sign of life in the last two hours"
    silent = "node 1 has been silent for {} hours; visits may wait in its journal"
    assert told(0) == [(OK, f"1 of 2 nodes (fronts of servers) {life}"), (WARNING, silent.format(2))]
    assert told(nodes.LEASE - HOUR) == [
        (OK, f"0 of 2 nodes (fronts of servers) {life}"),
        (WARNING, f"node 0 has been silent for {7 * 24 - 1} hours; visits may wait in its journal"),
    ]
    assert told(nodes.LEASE) == [(OK, f"0 of 2 nodes (fronts of servers) {life}")]


def test_an_open_connection_to_another_machine_is_reported(address: PostgresAddress) -> None:
    def told(client: str) -> list[str]:
        with contextlib.closing(PostgresDatabase(Server(address.uri), now)) as db, db.write() as tx:
            tx.run(
                f"""
                CREATE TEMPORARY VIEW pg_stat_activity AS
                SELECT pid, backend_type, inet '{client}' AS client_addr FROM pg_catalog.pg_stat_activity
                """
            )
            tx.run("SET LOCAL search_path = pg_temp, public, pg_catalog")
            findings = list(on_server.findings(tx, address))
        return [each.text for each in findings if each.status == WARNING and each.check == "rights"]

    for here in ("127.0.0.1", "::1"):
        assert told(here) == []
    for other in ("192.0.2.7", "2001:db8::7"):
        assert told(other) == [
            f"the connection to {address} is not encrypted: others on the network can read everything"
        ]


def test_few_connections_are_reported(address: PostgresAddress, monkeypatch: pytest.MonkeyPatch) -> None:
    def is_reported() -> bool:
        return any(each.status == WARNING and "connections" in each.text for each in of_server(address))

    assert not is_reported()
    monkeypatch.setattr(on_server, "FRONT", 1000 / 15)
    assert is_reported()
    monkeypatch.setattr(on_server, "FRONT", 0)
    monkeypatch.setattr(on_server, "ROOM", 1000)
    assert is_reported()


# Backups.


def backups(settings: Config, now: int) -> Finding:
    (finding,) = inside.backups(settings, now)
    return finding


def test_a_dump_of_today_or_yesterday_is_a_backup(settings: Config, tmp_path: Path) -> None:
    folder = tmp_path / "dumps"
    folder.mkdir()
    settings, now = dataclasses.replace(settings, backup_dir=folder), time.time_ns() // 1000
    (folder / "iwts-2026-11-22-000001.db").write_bytes(b"SQLite format 3\0")
    (folder / "unfinished.part").write_bytes(b"PGDMP")
    finding = backups(settings, now)
    assert (finding.status, finding.text) == (WARNING, f"{folder} contains no backup yet")
    run(finding.remedy)
    assert backups(settings, now).status == OK
    assert backups(settings, now + DAY).status == OK
    assert backups(settings, now + 2 * DAY).status == ERROR


@pytest.mark.parametrize("form", ["plain", "directory", "tar", "custom"])
def test_each_format_of_pg_dump_is_known(address: PostgresAddress, tmp_path: Path, form: str) -> None:
    run(f"pg_dump --format={form} --file={tmp_path}/dump {address.uri}")
    ((at),) = dumps.times(tmp_path)
    assert abs(at / SECOND - time.time()) < DAY


def test_without_a_folder_a_command_makes_the_first_dump(settings: Config, address: PostgresAddress) -> None:
    finding = backups(settings, NOON)
    assert finding.status == WARNING
    assert finding.remedy == dumps.command(address, Path())


# A server with an archive and standbys.


@pytest.fixture(scope="module")
def archiving() -> Iterator[Postgres]:
    with postgres_server(archive_mode="on", wal_level="replica", max_wal_senders="2") as server:
        server.sql("ALTER SYSTEM SET archive_command = 'false'", "SELECT pg_reload_conf()")
        yield server


@pytest.fixture
def archived(settings: Config, archiving: Postgres) -> Config:
    return dataclasses.replace(settings, database=PostgresAddress.parse(archiving.address("migrated")))


def test_an_archive_is_a_backup_unless_it_fails(archived: Config, archiving: Postgres) -> None:
    archiving.sql("SELECT pg_switch_wal()")
    eventually(lambda: backups(archived, NOON).status == ERROR)
    assert "fails to archive" in backups(archived, NOON).text
    archiving.sql("ALTER SYSTEM SET archive_command = 'true'", "SELECT pg_reload_conf()")
    archiving.sql("CREATE TABLE more (n int)", "SELECT pg_switch_wal()")
    eventually(lambda: backups(archived, NOON).status == OK)


def test_standbys_are_followed_by_those_who_may_see_them(archived: Config, archiving: Postgres, tmp_path: Path) -> None:
    assert isinstance(archived.database, PostgresAddress)

    def standbys() -> list[Finding]:
        assert isinstance(archived.database, PostgresAddress)
        return [each for each in of_server(archived.database) if each.check == "standbys"]

    assert standbys() == []
    command = [
        PROGRAMS / "pg_receivewal",
        "-D",
        tmp_path,
        "-h",
        "127.0.0.1",
        "-p",
        str(archiving.port),
        "-U",
        "postgres",
    ]
    standby = subprocess.Popen(command, env={"PGAPPNAME": "one"}, stderr=subprocess.DEVNULL)
    try:
        eventually(lambda: len(standbys()) == 1)
        (hidden,) = standbys()
        assert (hidden.status, "GRANT pg_monitor" in hidden.remedy) == (WARNING, True)
        archiving.sql("GRANT pg_monitor TO iwts")
        eventually(lambda: [each.text for each in standbys()] == ["the standby one is up to date (async)"])
    finally:
        standby.terminate()
        standby.wait()
        archiving.sql("REVOKE pg_monitor FROM iwts")
