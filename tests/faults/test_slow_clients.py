"""Clients that send or read a byte now and then are cut at the deadlines, and do not hold up others.

With LONG=1 a thousand clients meet the real deadlines, and the good clients' waiting times are printed (pytest -s). The
bound of memory, which cuts some readers sooner, has tests of its own.
"""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from iwts.front.bounds import USUAL
from iwts.instance.service import Service
from iwts.processes.serving import allow_many_files
from tests.conftest import Serve, add_link
from tests.patience import PATIENCE, PATIENT
from tests.raw import LONG

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
SHORT = replace(PATIENT, sweep=0.05, head=2, body=2.5, send=3)
SLOW, PAUSE, BOUNDS = (1000, 0.5, replace(USUAL, held=256 << 20)) if LONG else (60, 0.05, SHORT)


def test_slow_clients_are_cut_and_good_clients_answered(service: Service, serve: Serve) -> None:
    if LONG:
        allow_many_files()
    add_link(service, slug="nour")
    port = serve(service, BOUNDS).port
    arguments = [str(value) for value in (port, SLOW, PATIENCE, PAUSE)]
    command = [sys.executable, "-m", "tests.faults.slow_clients", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    report: dict[str, Any] = json.loads(done.stdout)
    if LONG:
        print(json.dumps(report, indent=1))
    assert report["wrong"] == []
    assert report["left"] == {}
    assert {
        kind: sum(1 for n in range(SLOW) if n % 3 == at) for at, kind in enumerate(("head", "body", "reading"))
    } == (report["cut"])
    # Not before its deadline, which is the client's time.
    for kind, seconds in (("head", BOUNDS.head), ("body", BOUNDS.body), ("reading", BOUNDS.send)):
        assert report["cut_after"][kind][0] > seconds * 0.9
    assert min(report["answered"].values()) > 0
