"""`iwts check`."""

from argparse import Namespace

from iwts.clock import now
from iwts.commands.common import harmless, print_json
from iwts.commands.parser import Commands
from iwts.settings.config import Config


def register(top: Commands) -> None:
    top.add("check", check, "look for what is wrong, also while the server runs; says what to do", json=True)


def check(settings: Config, options: Namespace) -> int:
    """0, or 1 when there is an error."""
    from iwts.checkup import inside, outside

    found = []
    for findings in (inside.findings(settings, now()), outside.findings(settings, inside.instance(settings))):
        for finding in findings:
            found.append(finding)
            if not options.json:
                print(harmless(f"{finding.status:<8} {finding.check:<10} {finding.text}"), flush=True)
                if finding.remedy:
                    print(harmless(f"{'':<20}→ {finding.remedy}"))
    if options.json:
        print_json({"findings": [finding._asdict() for finding in found]})
    return int(any(finding.status == inside.ERROR for finding in found))
