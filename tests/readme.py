"""The README's table of settings, from the settings themselves: `make readme` writes it, test_docs.py compares."""

from pathlib import Path

from iwts.settings.config import SETTINGS

README = Path(__file__).parent.parent / "README.md"
START, END = "<!-- settings -->\n", "<!-- /settings -->"


def table() -> str:
    rows = [f"| `{s.name}` | {f'`{s.default}`' if s.default else '–'} | {s.help} |" for s in SETTINGS]
    return "\n".join(["| setting | default | what it does |", "|---|---|---|", *rows, ""])


def written() -> str:
    return README.read_text().partition(START)[2].partition(END)[0]


if __name__ == "__main__":
    before, _, rest = README.read_text().partition(START)
    _, _, after = rest.partition(END)
    README.write_text(before + START + table() + END + after)
