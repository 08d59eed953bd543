"""`iwts health`."""

import json
from argparse import Namespace
from contextlib import closing
from typing import Any

from iwts.commands.common import print_json, say
from iwts.commands.parser import Commands
from iwts.settings.config import Config
from iwts.settings.values import Listen

PATIENCE = 5.0  # seconds


def register(top: Commands) -> None:
    about = "The output is ok, degraded or away, with the reasons. The exit status is 0 for ok, else 1."
    top.add("health", show, "check whether the server is running and healthy", about, json=True)


def show(settings: Config, options: Namespace) -> int:
    from iwts.checkup.inside import instance

    report = _report(settings.listen.here, instance(settings))
    if options.json:
        print_json(report)
    else:
        say(str(report["status"]))
        for reason in report["reasons"]:
            say(f"  {reason}")
    return 0 if report["status"] == "ok" else 1


def _report(address: Listen, instance: str) -> dict[str, Any]:
    """The answer of /healthz; status `away` without one, or if it is not from the server with this `instance`."""
    from http.client import HTTPConnection, HTTPException  # takes long to load

    try:
        with closing(HTTPConnection(address.host, address.port, timeout=PATIENCE)) as connection:
            connection.request("GET", "/healthz", headers={"User-Agent": "iwts health"})
            answer = connection.getresponse()
            report: dict[str, Any] = json.loads(answer.read())
            if instance not in ("", report["instance"]):
                return {"status": "away", "reasons": [f"{address}: this iwts server uses another database"]}
            known = {"status": report["status"], "reasons": report["reasons"]}
            return known | {name: report[name] for name in ("visits",) if name in report}
    except OSError as error:
        reason = error.strerror or str(error) or type(error).__name__
    except (HTTPException, ValueError, KeyError, TypeError):
        reason = "the server is not iwts, or it is overloaded"
    return {"status": "away", "reasons": [f"{address}: {reason}"]}
