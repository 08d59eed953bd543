"""Profile of the front."""

import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from clients import SECONDS, visit
from servers import DURABILITIES, TURN, children, iwts


def profile() -> None:
    """Functions in which the front spends its time (needs py-spy: pip install py-spy)."""
    spy = shutil.which("py-spy", path=Path(sys.executable).parent)
    if not spy:
        sys.exit(f"py-spy is missing: {sys.executable} -m pip install py-spy")
    for durability in DURABILITIES:
        with tempfile.TemporaryDirectory() as folder, iwts(durability) as server:
            samples = Path(folder) / "samples"
            watch = [spy, "record", "--pid", str(children(server)["front"]), "--function", "--rate", "250"]
            watch += ["--format", "raw", "--output", str(samples), "--duration", str(2 * SECONDS)]
            with subprocess.Popen(watch, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
                load = visit(server, TURN, seconds=2 * SECONDS)
            own: Counter[str] = Counter()
            for line in samples.read_text().splitlines():
                stack, _, times = line.rpartition(" ")
                own[stack.rpartition(";")[2]] += int(times)
        print(f"`durability = {durability}`, {load.rate:,.0f} redirects/s, share of {own.total():,} samples:\n")
        for function, count in own.most_common(25):
            print(f"{count / own.total():7.1%}  {function}")
        print(flush=True)
