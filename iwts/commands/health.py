"""`iwts health`."""

from argparse import Namespace

from iwts.commands.common import print_json, say
from iwts.commands.parser import Commands
from iwts.settings.config import Config

PATIENCE = 5.0  # seconds


def register(top: Commands) -> None:
    about = "The output is ok, degraded or away, with the reasons. The exit status is 0 for ok, else 1."
    top.add("health", show, "check whether the server is running and healthy", about, json=True)


def show(settings: Config, options: Namespace) -> int:
    from iwts.checkup import health
    from iwts.checkup.inside import instance

    report = health.report(settings.listen.here, instance(settings), PATIENCE)
    if options.json:
        print_json(report)
    else:
        say(str(report["status"]))
        for reason in report["reasons"]:
            say(f"  {reason}")
    return 0 if report["status"] == "ok" else 1
