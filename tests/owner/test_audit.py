"""The audit list: what the owner did, when, how and from where."""

import csv
import io
import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from iwts import cli
from iwts.clock import DAY
from iwts.deletion import retention
from iwts.instance.service import Service
from iwts.owner import audit
from iwts.owner.audit import By
from iwts.web.frame.context import Context
from tests.conftest import Clock, Open, add_link

Run = Callable[..., str]


@pytest.fixture
def run(service: Service, capsys: pytest.CaptureFixture[str]) -> Run:
    def run_(*arguments: str) -> str:
        assert cli.main([*arguments, "--database", str(service.config.database)]) == 0
        return capsys.readouterr().out

    return run_


def acts(run: Run, *flags: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(run("audit", "list", "--json", *flags))["acts"]
    return found


def test_acts_stay_in_the_list_after_the_server_has_logged_them(service: Service, run: Run) -> None:
    run("links", "add", "+6621230123", "--slug", "chedi", "--json")
    run("links", "disable", "chedi")
    service.tell_acts(service.db)
    run("links", "delete", "chedi", "--yes")
    found = acts(run)
    assert [(act["act"], act["subject"], act["by"], act["address"]) for act in found] == [
        ("links delete", "chedi", "command", ""),
        ("links disable", "chedi", "command", ""),
        ("links add", "chedi", "command", ""),
    ]
    assert all(act["at"].endswith("+00:00") for act in found)
    assert acts(run, "--limit", "1") == found[:1]
    assert acts(run, "--limit", "9" * 30) == found
    assert run("audit", "list", "--limit", "1") == f"{found[0]['at']}  links delete  chedi  command\n"


def test_each_act_is_logged_once(service: Service, run: Run, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    add_link(service, slug="chedi")
    run("links", "disable", "chedi")
    service.tell_acts(service.db)
    service.tell_acts(service.db)
    assert len([line for line in caplog.messages if 'act="links disable" on=chedi' in line]) == 1
    with closing(Service(service.config)) as next_one:  # after a restart
        next_one.tell_acts(next_one.db)
    assert len([line for line in caplog.messages if 'act="links disable" on=chedi' in line]) == 1


@pytest.mark.parametrize(
    ("ip_storage", "client", "kept"),
    [
        ("full", "198.51.100.77", "198.51.100.77"),
        ("truncated", "198.51.100.77", "198.51.100.0/24"),
        ("truncated", "2001:db8:5:6:7::8", "2001:db8:5::/48"),
        ("none", "198.51.100.77", ""),
    ],
)
def test_an_act_in_the_panel_has_as_much_of_the_address_as_ip_storage_keeps(
    open_service: Open, run: Run, caplog: pytest.LogCaptureFixture, ip_storage: str, client: str, kept: str
) -> None:
    caplog.set_level("INFO")
    service = open_service(ip_storage=ip_storage)
    c = Context(service, {"REQUEST_METHOD": "POST", "PATH_INFO": "/admin", "HTTP_X_IWTS_CLIENT": client})
    with service.db.write() as tx:
        c.record(tx, "links disable", "chedi")
    (act,) = acts(run)
    assert (act["by"], act["address"]) == ("panel", kept)
    service.tell_acts(service.db)
    (line,) = caplog.messages
    assert line.endswith(" by=panel" + (f" address={kept}" if kept else ""))
    assert "client=" not in line, "fail2ban bans clients"


def test_acts_are_kept_for_400_days(service: Service, clock: Clock, run: Run) -> None:
    def work() -> list[str]:
        for _ in retention.drop_acts(service.db):
            pass
        return [act["subject"] for act in acts(run)]

    for subject in ("eins", "zwei"):
        with service.db.write() as tx:
            audit.record(tx, "links enable", subject)
        clock.now += DAY
    clock.now += 398 * DAY  # the first is 400 days old
    assert work() == ["zwei", "eins"]
    clock.now += 1
    assert work() == ["zwei"]
    clock.now += DAY
    assert work() == []


def test_the_list_has_a_bound(service: Service, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "MOST", 3)
    for n in range(5):
        with service.db.write() as tx:
            audit.record(tx, "messages delete", str(n), by=By.PANEL)
    assert [act["subject"] for act in acts(run)] == ["4", "3", "2"]


def test_the_list_is_csv_that_is_no_formula(run: Run) -> None:
    run("links", "add", "+6621230123", "--slug=-1-1", "--json")
    header, row = csv.reader(io.StringIO(run("audit", "list", "--csv").removeprefix("\ufeff")))
    assert header == ["at", "act", "subject", "by", "address"]
    assert row[1:] == ["links add", "'-1-1", "command", ""]


def test_a_full_import_is_an_act_too(
    service: Service, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add_link(service, slug="chedi")
    run("export", "--output", str(tmp_path / "all"))
    new = tmp_path / "new.db"
    assert cli.main(["import", str(tmp_path / "all"), "--database", str(new)]) == 0
    capsys.readouterr()
    assert cli.main(["audit", "list", "--json", "--database", str(new)]) == 0
    assert [act["act"] for act in json.loads(capsys.readouterr().out)["acts"]] == ["import"]
