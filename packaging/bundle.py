"""Licences, SBOM and system requirements of the executable, for iwts.spec.

They are derived from the files that PyInstaller is about to bundle. A file of an unknown component, or a component
without a licence, stops the build.
"""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path
from urllib.parse import quote

import apsw
import PyInstaller

SQLITE = (3, 51, 3)  # older versions can corrupt a file in WAL mode at a checkpoint

# For wheels without a licence text. ua-parser-builtins is ua-parser's data, from the same authors, with its licence.
TEXTS = Path(__file__).parent / "licenses"
SAME_AS = {"ua-parser-builtins": "ua-parser"}
# The LGPL adds permissions to the GPL, which must come with it.
FURTHER = {"psycopg": Path("/usr/share/common-licenses/GPL-3")}

_IS_LICENCE = re.compile("LICEN[CS]E|COPYING|NOTICE", re.IGNORECASE)


@dataclass(frozen=True)
class Component:
    name: str
    version: str
    purl: str  # https://github.com/package-url/purl-spec
    licence: str  # as stated by its distribution
    texts: tuple[Path, ...]


def describe(files, source, compiled, folder, version, glibc):
    """Write the licences of `files` to `folder` and the SBOM next to it. Return both as PyInstaller entries.

    `files` are the paths of all bundled files; those below `source` belong to iwts, and of libraries those below
    `compiled`. Stops the build if Python is older than 3.11, SQLite is older than 3.51.3, or a file needs a newer C
    library than `glibc` (“2.36”).
    """
    _check(sys.version_info >= (3, 11), f"Python is {platform.python_version()}, but iwts needs 3.11 or newer")
    sqlite = apsw.sqlite_lib_version()
    _check(_parts(sqlite) >= SQLITE, f"SQLite is {sqlite}, but 3.51.2 and older can corrupt a file in WAL mode")
    elves = [file for file in files if _is_elf(file)]
    needed, needing = max((_glibc(file), str(file)) for file in elves)
    text = ".".join(map(str, needed))
    _check(
        needed <= _parts(glibc),
        f"{needing} needs glibc {text}, not {glibc}; to build for newer systems only: make build GLIBC={text}",
    )
    components = _components(files, source, compiled)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for component in components:
        texts = [path.read_text("utf-8").strip() for path in component.texts]
        _check(texts, f"no licence text found for {component.name}")
        (folder / f"{component.name}.txt").write_text("\n\n".join(texts) + "\n", "utf-8")
    sbom = folder.parent / "sbom.cdx.json"
    sbom.write_text(json.dumps(_sbom(components, version, text), indent=1, ensure_ascii=False) + "\n", "utf-8")
    licences = [(f"licenses/{path.name}", str(path), "DATA") for path in sorted(folder.iterdir())]
    return [*licences, (sbom.name, str(sbom), "DATA")]


def _check(is_right, message):
    if not is_right:
        raise SystemExit(f"iwts cannot be built: {message}")


def _parts(version):
    return tuple(int(part) for part in version.split("."))


# components


def _components(files, source, compiled):
    # PyInstaller's loader starts the program, and what mypyc compiles contains mypy's library for that.
    found = {_of_distribution(distribution(name)) for name in ("pyinstaller", "mypy")}
    others = (of for of in distributions() if of.name != "iwts")
    owners = {file: of for of in others for file in map(of.locate_file, of.files or ())}
    stdlib = Path(sysconfig.get_path("stdlib"))
    for file in files:
        if of := owners.get(file):
            found.add(_of_distribution(of))
        elif file.is_relative_to(stdlib) or file.name.startswith("libpython"):
            found.add(_python(stdlib))
        elif _is_elf(file) and not file.is_relative_to(compiled):
            found.add(_of_system(file))
        else:
            _check(file.is_relative_to(source), f"{file} does not belong to any package")
    return sorted(found, key=lambda component: component.name.lower())


@cache
def _of_distribution(of: Distribution) -> Component:
    name = re.sub(r"[-_.]+", "-", of.name).lower()
    licence = of.metadata.get("License-Expression") or of.metadata.get("License") or _classified(of)
    texts = [Path(of.locate_file(file)) for file in of.files if _IS_LICENCE.match(file.name) and file.suffix != ".py"]
    texts = texts or list(TEXTS.glob(f"{name}.txt"))
    if not texts and name in SAME_AS:
        texts = _of_distribution(distribution(SAME_AS[name])).texts
    further = (FURTHER[name],) if name in FURTHER else ()
    return Component(name, of.version, f"pkg:pypi/{name}@{of.version}", licence, (*sorted(texts), *further))


def _classified(of):
    licences = [line for line in of.metadata.get_all("Classifier", []) if line.startswith("License ::")]
    return licences[0].rpartition(" :: ")[2] if licences else "see its text"


def _python(stdlib):
    version = platform.python_version()
    return Component("python", version, f"pkg:generic/python@{version}", "PSF-2.0", (stdlib / "LICENSE.txt",))


@cache
def _of_system(file: Path) -> Component:
    """The Debian package of a library. dpkg lists paths either with or without /usr."""
    try:
        found = _run("dpkg-query", "--search", f"*{str(file).removeprefix('/usr')}")
    except (OSError, subprocess.CalledProcessError):
        _check(False, f"{file} does not belong to any Debian package")
    package = found.split(":")[0]
    version = _run("dpkg-query", "--show", "--showformat=${Version}", f"{package}:amd64")
    text = Path("/usr/share/doc", package, "copyright")
    return Component(package, version, f"pkg:deb/debian/{package}@{quote(version)}?arch=amd64", "see its text", (text,))


# the C library


def _is_elf(file):
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


@cache
def _glibc(file):
    """The newest version of the C library whose symbols a file uses."""
    versions = re.findall(r"Name: GLIBC_([\d.]+)", _run("readelf", "--version-info", "--wide", str(file)))
    return max(map(_parts, versions), default=(0,))


def _run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


# the SBOM


def _sbom(components, version, glibc):
    """CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), without a serial number, which would vary."""
    when = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    ours = {"type": "application", "bom-ref": "iwts", "name": "iwts", "version": version}
    needs = {"glibc": glibc, "machine": platform.machine()}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": when.isoformat(),
            "tools": {
                "components": [{"type": "application", "name": "PyInstaller", "version": PyInstaller.__version__}]
            },
            "component": {**ours, "licenses": [{"license": {"id": "MIT"}}]},
            "properties": [{"name": f"iwts:needs:{name}", "value": value} for name, value in needs.items()],
        },
        "components": [
            {
                "type": "library",
                "bom-ref": component.purl,
                "name": component.name,
                "version": component.version,
                "purl": component.purl,
                "licenses": [{"license": {"name": component.licence}}],
            }
            for component in components
        ],
        "dependencies": [{"ref": "iwts", "dependsOn": [component.purl for component in components]}],
    }
