"""What the executable brings beside the program (`packaging/bundle.py` makes it); the source has none of it."""

import json
from pathlib import Path

from iwts.errors import IwtsError

_FOLDER = Path(__file__).parents[2]
_SBOM = _FOLDER / "sbom.cdx.json"


def sbom() -> str:
    """All that the executable is made of, as CycloneDX 1.6 (JSON)."""
    _check()
    return _SBOM.read_text("utf-8")


def licences() -> str:
    """The texts of the licences of iwts and of all that comes with it, each below the name of its file."""
    _check()
    files = [*sorted((_FOLDER / "licenses").iterdir()), _FOLDER / "geo" / "LICENSE"]
    texts = (f"{file.relative_to(_FOLDER)}\n{'=' * 72}\n\n{file.read_text('utf-8').strip()}\n" for file in files)
    return "\n\n".join(texts)


def needs() -> dict[str, str]:
    """What the executable runs on: `machine` (“x86_64”) and the oldest `glibc` (“2.36”). Empty for the source."""
    if not _SBOM.exists():
        return {}
    properties = json.loads(sbom())["metadata"]["properties"]
    return {needed["name"].removeprefix("iwts:needs:"): needed["value"] for needed in properties}


def _check() -> None:
    if not _SBOM.exists():
        raise IwtsError(
            "only the executable has an SBOM and licence texts in it; packages that are installed have theirs"
        )
