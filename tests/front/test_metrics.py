"""`/metrics`, as Prometheus reads it."""

import json
import os
import re
import subprocess

import pytest

from iwts import __version__
from iwts.backups import backup
from iwts.checkup.metrics import ANSWERS
from iwts.clock import SECOND
from iwts.front.bounds import Bounds
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.links import setters
from iwts.owner.api_tokens import Scope
from iwts.webhooks import store as webhooks
from iwts.webhooks.sender import Sender
from tests.conftest import NOON, Clock, Open, Serve, add_link, unwritable
from tests.documents import ROOT
from tests.patience import PATIENCE, eventually
from tests.visitor import PHONE, Answer, Visitor
from tests.web.api.program import ALL, token

pytestmark = pytest.mark.slow

SAMPLE = re.compile(r'(\w+)((?:\{(?:\w+="[^"\\]*",?)+\})?) (\S+)')


def scrape(visitor: Visitor, **headers: str) -> Answer:
    """Ask as Prometheus does: from this machine, without a proxy."""
    return Visitor(visitor.port, "Prometheus/2.42.0", address="").get("/metrics", **headers)


def numbers(visitor: Visitor) -> dict[str, float]:
    """Return each sample of a scrape by its name with its labels, which also checks that none is there twice."""
    answer = scrape(visitor)
    assert answer.status == 200
    found: dict[str, float] = {}
    for line in answer.text.splitlines():
        if not line.startswith("#"):
            name, labels, value = SAMPLE.fullmatch(line).groups()  # type: ignore[union-attr]
            assert name + labels not in found
            found[name + labels] = float(value)
    return found


def test_promtool_has_nothing_to_say(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    for agent in (PHONE, "WhatsApp/2.23.20", "curl/8"):
        visitor.get("/nour", User_Agent=agent)
    visitor.get("/missing")
    answer = scrape(visitor)
    assert answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    checked = subprocess.run(
        ["promtool", "check", "metrics"],
        input=answer.text,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")


def test_requests_for_links_are_counted_by_answer_and_client(service: Service, visitor: Visitor) -> None:
    add_link(service, slug="nour")
    add_link(service, "+14155550132", "+14155550133", slug="two", routing="pick")
    for path, agent in (
        ("/nour", PHONE),
        ("/nour", PHONE),
        ("/nour", "WhatsApp/2.23.20"),
        ("/nour", "curl/8"),
        ("/two", PHONE),
        ("/no-such-link", PHONE),
    ):
        visitor.get(path, User_Agent=agent)
    found = numbers(visitor)
    assert {name: n for name, n in found.items() if name.startswith("iwts_link_requests_total")} == {
        'iwts_link_requests_total{answer="chat",client="human"}': 2,
        'iwts_link_requests_total{answer="card",client="preview"}': 1,
        'iwts_link_requests_total{answer="chat",client="bot"}': 1,
        'iwts_link_requests_total{answer="pick",client="human"}': 1,
        'iwts_link_requests_total{answer="missing",client="human"}': 1,
    }
    assert found["iwts_redirect_duration_seconds_count"] == 3
    assert found['iwts_redirect_duration_seconds_bucket{le="+Inf"}'] == 3
    assert 0 < found["iwts_redirect_duration_seconds_sum"] < 3 * PATIENCE
    assert found['iwts_page_answers_total{status="404"}'] == 1
    assert found["iwts_visits_accepted_total"] == found["iwts_visits_committed_total"] == 2
    assert found["iwts_commit_visits_sum"] == 2
    assert found["iwts_commit_duration_seconds_count"] == found["iwts_commit_visits_count"] >= 2


def test_one_scrape_has_the_numbers_of_every_process(open_service: Open, serve: Serve) -> None:
    service = open_service(limit_bots=Rate(1, 60))
    visitor = serve(service)
    add_link(service, slug="nour")
    for _ in range(3):
        visitor.get("/nour", User_Agent="curl/8")
    for _ in range(3):  # Prometheus is a bot, but for it alone the limits do not apply
        found = numbers(visitor)
    assert found[f'iwts_build_info{{version="{__version__}"}}'] == 1
    assert found['iwts_process_restarts_total{process="front"}'] == 0
    assert found['iwts_process_restarts_total{process="web"}'] == 0
    assert found['iwts_security_events_total{process="front",event="limit",limit="limit_bots"}'] == 2
    assert found['iwts_refused_requests_total{status="429"}'] == 2
    assert found["iwts_links"] == 1
    assert found["iwts_connections"] >= 1
    assert found["iwts_disk_size_bytes"] > found["iwts_disk_free_bytes"] > 0
    assert found["iwts_database_bytes"] == service.config.database.stat().st_size
    assert found["iwts_country_database_timestamp_seconds"] > 0


def test_the_age_of_visits_that_are_not_counted_is_told(service: Service, serve: Serve, clock: Clock) -> None:
    visitor = serve(service, tick=PATIENCE)
    add_link(service, slug="nour")
    visitor.get("/nour")
    clock.advance(seconds=90)
    assert numbers(visitor)["iwts_counting_lag_seconds"] == 90


def test_what_is_counted_comes_from_the_statistics(service: Service, serve: Serve) -> None:
    visitor = serve(service, tick=0.01)
    add_link(service, slug="nour")
    visitor.get("/nour")
    eventually(lambda: numbers(visitor)['iwts_counted_total{kind="visit"}'] == 1)
    found = numbers(visitor)
    assert found['iwts_counted_total{kind="link"}'] == 1
    assert found["iwts_counting_lag_seconds"] == 0


def test_visits_in_the_spill_file_are_told(service: Service, serve: Serve) -> None:
    visitor = serve(service, Bounds(lock=0, replay=PATIENCE))
    add_link(service, slug="nour")
    with unwritable(service):
        assert visitor.get("/nour").status == 302
        found = numbers(visitor)
        assert found["iwts_spilled_visits"] == 1
        assert 0 < found["iwts_spill_bytes"] < found["iwts_spill_size_bytes"] == 8 << 20
        assert found["iwts_problems"] == 1


def test_the_day_of_the_newest_backup_is_told(open_service: Open, serve: Serve) -> None:
    service = open_service()
    folder = service.config.database.parent / "backups"
    folder.mkdir()
    (folder / backup.name(NOON)).touch()
    service = open_service(backup_dir=folder)
    visitor = serve(service, Bounds(look=0.01))
    eventually(lambda: numbers(visitor).get("iwts_backup_timestamp_seconds") == NOON / 1e6 - 12 * 3600)


def test_webhooks_are_told_by_their_state_and_calls_by_their_answer(
    service: Service, serve: Serve, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = serve(service, tick=PATIENCE)
    link, _ = add_link(service)
    answers = {"https://till.example/": 204, "https://crm.example/": 503, "https://off.example/": 410}
    with service.db.write() as tx:
        for url in answers:
            webhooks.add(tx, url, ["link.changed"])
        webhooks.add(tx, "https://creators.invalid/", ["link.changed"], link, is_owners=False)
        setters.set_active(tx, link, active=False)

    def call(_: Sender, webhook: webhooks.Webhook, *__: object) -> int:
        return answers[webhook.url]

    monkeypatch.setattr(Sender, "_call", call)
    sender = Sender(service.db, service.config, 0, calls=service.webhook_calls)
    while sender.deliver():
        pass
    clock.advance(seconds=600)
    found = numbers(visitor)
    states = {
        state: found[f'iwts_webhooks{{made_by="owner",state="{state}"}}'] for state in ("working", "failing", "off")
    }
    assert states == {"working": 1, "failing": 1, "off": 1}
    assert found['iwts_webhooks{made_by="creator",state="working"}'] == 1
    assert found['iwts_webhook_failing_seconds{made_by="owner"}'] == 600
    assert found['iwts_webhook_failing_seconds{made_by="creator"}'] == 0
    calls = {answer: found[f'iwts_webhook_calls_total{{answer="{answer}"}}'] for answer in ANSWERS}
    assert calls == {"2xx": 1, "3xx": 0, "4xx": 1, "5xx": 1, "none": 0}


def test_without_a_country_database_and_backups_the_rest_is_told(service: Service, serve: Serve) -> None:
    service.countries.date = None
    found = numbers(serve(service))
    assert "iwts_country_database_timestamp_seconds" not in found
    assert "iwts_backup_timestamp_seconds" not in found
    assert found["iwts_links"] == 0


HEADERS = ["x_forwarded_for", "forwarded", "via", "x_real_ip", "x_forwarded_proto", "x_forwarded_host"]


@pytest.mark.parametrize("header", HEADERS)
def test_who_comes_through_a_proxy_on_this_machine_reads_no_numbers(visitor: Visitor, header: str) -> None:
    answer = scrape(visitor, **{header: "198.51.100.7"})
    assert answer.status == 403
    assert "iwts_" not in answer.text


def test_a_client_cannot_send_numbers_of_its_own(visitor: Visitor) -> None:
    made_up = json.dumps([["iwts_made_up", "gauge", "?", [[1, {}, ""]]]])
    assert scrape(visitor, via="1.1 proxy", x_iwts_metrics=made_up).status == 403
    answer = scrape(visitor, x_iwts_metrics=made_up)
    assert "made_up" not in answer.text


def test_the_limits_apply_to_those_who_may_not_read_it(open_service: Open, serve: Serve) -> None:
    visitor = serve(open_service(limit_bots=Rate(1, 60)))
    assert [scrape(visitor, via="1.1 proxy").status for _ in range(2)] == [403, 429]


def test_metrics_can_be_switched_off(open_service: Open, serve: Serve) -> None:
    answer = scrape(serve(open_service(metrics="off")))
    assert answer.status == 404
    assert "iwts_" not in answer.text


@pytest.mark.parametrize("engine", ["sqlite", "postgres"], indirect=True)
def test_the_documents_name_every_metric(open_service: Open, serve: Serve, engine: str) -> None:
    folder = open_service().config.folder / "backups"
    folder.mkdir()
    made = folder / backup.name(NOON)
    made.write_bytes(b"PGDMP")  # a dump has any name, and its own beginning
    os.utime(made, (NOON // SECOND, NOON // SECOND))
    visitor = serve(open_service(backup_dir=folder), Bounds(look=0.01))
    eventually(lambda: "iwts_backup_timestamp_seconds" in scrape(visitor).text)
    told = dict(re.findall(r"^# TYPE (\w+) (\w+)$", scrape(visitor).text, re.MULTILINE))
    rows = re.findall(r"^\| (`iwts_.+?) \| (\w+) \| (.*)", (ROOT / "docs/metrics.md").read_text(), re.MULTILINE)
    other = {"sqlite": "(PostgreSQL) |", "postgres": "(SQLite) |"}[engine]
    of_this = [(names, type_) for names, type_, about in rows if not about.endswith(other)]
    assert {name: type_ for names, type_ in of_this for name in re.findall(r"\w+", names)} == told


def test_a_token_with_its_scope_reads_it_from_anywhere(open_service: Open, serve: Serve) -> None:
    service = open_service(metrics="token")
    visitor = serve(service)
    reader, other = token(service, Scope.METRICS), token(service, *(ALL - {Scope.METRICS}))
    answer = scrape(visitor, X_Forwarded_For="198.51.100.7", Authorization=f"Bearer {reader}")
    assert answer.status == 200
    assert "iwts_link_requests_total" in answer.text
    for headers, status, code in (
        ({}, 401, "no_token"),
        ({"Authorization": "Bearer iwts_AAAAAAAAAAAAAAAAAAAAAA"}, 401, "wrong_token"),
        ({"Authorization": f"Bearer {other}"}, 403, "missing_scope"),
    ):
        answer = scrape(visitor, **headers)  # from this machine, too
        assert (answer.status, answer.json()["code"]) == (status, code)


def test_a_token_for_one_link_does_not_read_it(open_service: Open, serve: Serve) -> None:
    service = open_service(metrics="token")
    visitor = serve(service)
    link, _ = add_link(service, slug="nour")
    answer = scrape(visitor, Authorization=f"Bearer {token(service, link=link)}")
    assert (answer.status, answer.json()["code"]) == (403, "missing_scope")


def test_a_token_is_of_no_use_where_only_this_machine_may_read_it(service: Service, visitor: Visitor) -> None:
    answer = scrape(visitor, via="1.1 proxy", Authorization=f"Bearer {token(service, Scope.METRICS)}")
    assert answer.status == 403
    assert "iwts_" not in answer.text
