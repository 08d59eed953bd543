"""Executables are built from the packages that were tested, and from no other files than those of their hashes.

Seen to fail with a constraint changed alone, with a hash left out, which pip refuses too, and with a tag alone.
"""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent.parent
LISTED = (ROOT / "packaging/hashes.txt").read_text().replace("\\\n", " ").splitlines()
TESTED = dict(line.lower().split("==") for line in (ROOT / "constraints.txt").read_text().split())


def test_each_package_has_its_tested_version_and_hashes() -> None:
    for line in LISTED:
        name, version, rest = re.fullmatch(r"([a-z0-9-]+)==(\S+)(.*)", line).groups()  # type: ignore[union-attr]
        assert re.search(r" --hash=sha256:[0-9a-f]{64}\b", rest), line
        assert TESTED.get(name, version) == version, f"{name}: run make hashes"


def test_every_requirement_is_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["build"]]
    listed = {line.partition("==")[0] for line in LISTED}
    assert {Requirement(one).name.lower() for one in wanted} - listed == set(), "run make hashes"


def test_the_build_takes_nothing_else() -> None:
    recipe = (ROOT / "Makefile").read_text().partition("build/venv/ready:")[2].partition("\n\n")[0]
    (install,) = re.findall(r"pip install .*", recipe)
    assert "--require-hashes --requirement packaging/hashes.txt" in install


def test_the_base_of_the_image_is_named_by_its_digest() -> None:
    (base,) = re.findall(r"^FROM (.*)$", (ROOT / "packaging/Dockerfile").read_text(), re.MULTILINE)
    assert re.fullmatch(r"debian:12-slim@sha256:[0-9a-f]{64}", base)
