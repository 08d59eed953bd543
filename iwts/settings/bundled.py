"""Files bundled with the executable, made by `packaging/bundle.py`; a source checkout has none."""

import json
from pathlib import Path

from iwts.errors import IwtsError

_FOLDER = Path(__file__).parents[2]
_SBOM = _FOLDER / "sbom.cdx.json"


def sbom() -> str:
    """The executable's software bill of materials, as CycloneDX 1.6 (JSON)."""
    _check()
    return _SBOM.read_text("utf-8")


def licences() -> str:
    """The licence texts of iwts and everything bundled with it, each below its file name."""
    _check()
    data = (_FOLDER / "geo" / "LICENSE", _FOLDER / "iwts" / "passwords" / "LICENSE")
    files = (*sorted((_FOLDER / "licenses").iterdir()), *data)
    texts = (f"{file.relative_to(_FOLDER)}\n{'=' * 72}\n\n{file.read_text('utf-8').strip()}\n" for file in files)
    return "\n\n".join(texts)


def needs() -> dict[str, str]:
    """The executable's requirements: `machine` (“x86_64”) and the oldest `glibc` (“2.36”). Empty for the source."""
    if not _SBOM.exists():
        return {}
    properties = json.loads(sbom())["metadata"]["properties"]
    return {needed["name"].removeprefix("iwts:needs:"): needed["value"] for needed in properties}


def _check() -> None:
    if not _SBOM.exists():
        raise IwtsError(
            "only the executable contains an SBOM and licence texts; see the licences of the installed Python packages"
        )
