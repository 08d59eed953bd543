"""The documents, and the blocks of commands and of settings in them.

An indented block, or a fenced one in `sh`, has commands. A fenced block in another language is a file or an output.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
DOCUMENTS = tuple(
    str(path.relative_to(ROOT)) for path in (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")))
)


class Block(NamedTuple):
    """A block of a document below a heading; `language` is empty for an indented one."""

    heading: str
    language: str
    text: str

    @property
    def has_commands(self) -> bool:
        return self.language in ("", "sh")


def blocks(document: str) -> Iterator[Block]:
    """All blocks of a document, in their order."""
    heading, lines = "", iter((ROOT / document).read_text().splitlines(keepends=True))
    indented = ""
    for line in lines:
        if line.startswith("    ") or (indented and not line.strip()):
            indented += line[4:] or "\n"
            continue
        if indented:
            yield Block(heading, "", indented.rstrip("\n") + "\n")
            indented = ""
        if found := re.match(r"#+ (.*)", line):
            heading = found[1]
        elif found := re.match(r"```(\w*)$", line):
            text = "".join(iter(lambda: next(lines), "```\n"))
            yield Block(heading, found[1] or "text", text)
    if indented:
        yield Block(heading, "", indented)


def commands(document: str, heading: str) -> list[str]:
    """The blocks of commands right below a heading."""
    found = [block.text for block in blocks(document) if block.has_commands and block.heading == heading]
    assert found, (document, heading)
    return found


def prose(document: str) -> str:
    """A document without its blocks."""
    text = re.sub(r"^```.*?^```$", "", (ROOT / document).read_text(), flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"^    .*$", "", text, flags=re.MULTILINE)


def anchors(document: str) -> set[str]:
    """What links to the headings of a document end in, as GitHub makes it of them."""
    headings = re.findall(r"^#+ (.*)$", prose(document), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
