"""Write the documents that come from the code.

python packaging/manual.py    writes what `make docs` keeps: the table in docs/settings.md
"""

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from iwts.settings.config import SETTINGS  # noqa: E402

START, END = "<!-- settings -->\n", "<!-- /settings -->"


def settings() -> str:
    """docs/settings.md: the text as it is, around the table as it is now."""
    before, _, rest = (ROOT / "docs/settings.md").read_text().partition(START)
    rows = [f"| `{s.name}` | {f'`{s.default}`' if s.default else '–'} | {s.help} |" for s in SETTINGS]
    table = ["| setting | default | meaning |", "|---|---|---|", *rows, ""]
    return before + START + "\n".join(table) + END + rest.partition(END)[2]


DOCUMENTS = {"docs/settings.md": settings}

if __name__ == "__main__":
    for name, text in DOCUMENTS.items():
        (ROOT / name).write_text(text())
