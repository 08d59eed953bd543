"""The dashboard and the alerts, as promtool reads them: for the metrics in docs/metrics.md, which the server has."""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.documents import ROOT

pytestmark = pytest.mark.slow

ALERTS = ROOT / "packaging" / "alerts.yml"
DASHBOARD = json.loads((ROOT / "packaging" / "grafana.json").read_text())

# Values of each minute, in promtool's notation, for a server without problems …
HEALTHY = {
    'up{job="iwts"}': "1x400",
    "iwts_problems": "0x400",
    "iwts_lost_visits": "0x400",
    "iwts_spill_bytes": "0x400",
    "iwts_spill_size_bytes": "8388608x400",
    'iwts_redirect_duration_seconds_bucket{le="0.0025"}': "0+600x400",
    'iwts_redirect_duration_seconds_bucket{le="0.5"}': "0+600x400",
    'iwts_redirect_duration_seconds_bucket{le="+Inf"}': "0+600x400",
    'iwts_process_restarts_total{process="web"}': "1x400",
    'iwts_page_answers_total{status="200"}': "0+60x400",
    'iwts_page_answers_total{status="503"}': "3x400",
    "iwts_disk_size_bytes": "1e11x400",
    "iwts_disk_free_bytes": "5e10x400",
    "iwts_backup_timestamp_seconds": "-7200x400",
    "iwts_counting_lag_seconds": "2x400",
    "iwts_outbox_emails": "1 0 0 2 0x396",
    'iwts_webhook_failing_seconds{made_by="owner"}': "600x400",
    'iwts_webhook_failing_seconds{made_by="creator"}': "200000x400",
}
# … and what is different with the problem that each alert is about.
FAULTS: dict[str, dict[str, str]] = {
    "IwtsDown": {'up{job="iwts"}': "0x400"},
    "IwtsVisitsLost": {"iwts_lost_visits": "17x400"},
    "IwtsSpillFileFills": {"iwts_spill_bytes": "5000000x400"},
    "IwtsDegraded": {"iwts_problems": "1x400"},
    "IwtsSlowRedirects": {'iwts_redirect_duration_seconds_bucket{le="0.0025"}': "0+570x400"},
    "IwtsRestarts": {'iwts_process_restarts_total{process="web"}': "0+1x400"},
    "IwtsPagesFail": {'iwts_page_answers_total{status="503"}': "0+6x400"},
    "IwtsDiskFills": {"iwts_disk_free_bytes": "9e9x400"},
    "IwtsBackupLate": {"iwts_backup_timestamp_seconds": "-100000x400"},
    "IwtsStatisticsLate": {"iwts_counting_lag_seconds": "0+60x400"},
    "IwtsEmailsWait": {"iwts_outbox_emails": "3x400"},
    "IwtsWebhookFails": {'iwts_webhook_failing_seconds{made_by="owner"}': "20000+60x400"},
}


def promtool(*arguments: str | Path) -> str:
    done = subprocess.run(["promtool", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def expressions() -> Iterator[str]:
    for panel in DASHBOARD["panels"]:
        for target in panel["targets"]:
            yield target["expr"]


def test_promtool_accepts_the_alerts() -> None:
    assert f"SUCCESS: {len(FAULTS)} rules found" in promtool("check", "rules", ALERTS)


def test_promtool_accepts_each_expression_of_the_dashboard(tmp_path: Path) -> None:
    texts = [text.replace("$__rate_interval", "5m").replace("$instance", ".*") for text in expressions()]
    rules = [{"record": f"panel:{n}", "expr": text} for n, text in enumerate(texts)]
    file = tmp_path / "rules.yml"
    file.write_text(json.dumps({"groups": [{"name": "dashboard", "rules": rules}]}))
    assert f"SUCCESS: {len(texts)} rules found" in promtool("check", "rules", file)


@pytest.mark.parametrize("text", [*expressions(), ALERTS.read_text()])
def test_only_metrics_that_iwts_has_are_asked_for(text: str) -> None:
    rows = re.findall(r"^\| (`iwts_.+?) \| (\w+) \|", (ROOT / "docs/metrics.md").read_text(), re.MULTILINE)
    has = set()
    for names, type_ in rows:
        for name in re.findall(r"iwts_\w+", names):
            has |= {name + end for end in (("_bucket", "_sum", "_count") if type_ == "histogram" else ("",))}
    asked = set(re.findall(r"\biwts_\w+", text))
    assert asked
    assert asked <= has


@pytest.mark.parametrize("fault", ["", *FAULTS])
def test_an_alert_fires_for_its_problem_alone(tmp_path: Path, fault: str) -> None:
    series = HEALTHY | FAULTS.get(fault, {})
    labels = {"IwtsDown": {"job": "iwts"}, "IwtsRestarts": {"process": "web"}, "IwtsWebhookFails": {"made_by": "owner"}}
    severe = ("IwtsDown", "IwtsVisitsLost", "IwtsSpillFileFills")
    tests: list[dict[str, Any]] = []
    for alert in FAULTS:
        severity = {"severity": "critical" if alert in severe else "warning"}
        fires = [{"exp_labels": severity | labels.get(alert, {})}] if alert == fault else []
        tests.append({"eval_time": "4h", "alertname": alert, "exp_alerts": fires})
    # promtool compares annotations, too; `check rules` has read them.
    rules = tmp_path / "rules.yml"
    rules.write_text(re.sub(r"^ +annotations:\n(?: {10}.*\n)+", "", ALERTS.read_text(), flags=re.MULTILINE))
    values = [{"series": name, "values": text} for name, text in series.items()]
    file = tmp_path / "tests.yml"
    case = {"interval": "1m", "input_series": values, "alert_rule_test": tests}
    file.write_text(json.dumps({"rule_files": [str(rules)], "evaluation_interval": "1m", "tests": [case]}))
    promtool("test", "rules", file)


def test_the_panels_of_the_dashboard_do_not_overlap() -> None:
    places = [panel["gridPos"] for panel in DASHBOARD["panels"]]
    cells = [
        (x, y) for at in places for x in range(at["x"], at["x"] + at["w"]) for y in range(at["y"], at["y"] + at["h"])
    ]
    assert len(cells) == len(set(cells))
    assert max(x for x, _ in cells) < 24
