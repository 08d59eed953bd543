"""`iwts check`."""

from argparse import Namespace

from iwts.clock import now
from iwts.commands.common import print_json, say
from iwts.commands.parser import Commands
from iwts.settings.config import Config


def register(top: Commands) -> None:
    about = (
        "The check covers settings, permissions, disk, clock, database, country database, backups, mail server and "
        "public address, and names a remedy for each problem. The server can keep running. "
        "The exit status is 1 if there is an error."
    )
    parser = top.add("check", check, "check the installation for problems", about, json=True)
    text = "compare all statistics with the visits, instead of a sample of 100,000 visits"
    parser.add_argument("--thorough", action="store_true", help=text)


def check(settings: Config, options: Namespace) -> int:
    """Print all findings and return 1 if there is an error, else 0."""
    from iwts.checkup import inside, outside
    from iwts.checkup.finding import ERROR

    found = []
    for findings in (
        inside.findings(settings, now(), thorough=options.thorough),
        outside.findings(settings, inside.instance(settings)),
    ):
        for finding in findings:
            found.append(finding)
            if not options.json:
                say(f"{finding.status:<8} {finding.check:<10} {finding.text}", flush=True)
                if finding.remedy:
                    say(f"{'':<20}→ {finding.remedy}")
    if options.json:
        print_json({"findings": [finding._asdict() for finding in found]})
    return int(any(finding.status == ERROR for finding in found))
