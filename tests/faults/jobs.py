"""A server of nothing but background work, in a process of its own: `python -m tests.faults.jobs FILE`.

FILE says whether it has the jobs.
"""

import os
import sys
import threading
from pathlib import Path

from iwts.instance.service import Service
from iwts.processes import background
from iwts.processes.background import Background
from iwts.settings import loading
from tests.patience import running


def main() -> None:
    background.LOOK = 0.05
    service = Service(loading.load({}, os.environ), make=False)
    said, file = "", Path(sys.argv[1])
    with running(Background(service, tick=0.05)):
        while not threading.Event().wait(0.02):
            if said != (now := str(service.has_jobs)):
                file.write_text(said := now)


if __name__ == "__main__":
    main()
