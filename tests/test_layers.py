"""Layers: which floor imports which. Only folders are listed here; a module belongs to the room of its folder."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "iwts"

# From the top down. A room imports only lower floors, and no other room on its own floor; single modules are rooms too.
FLOORS = (
    "__main__",
    "cli",
    "commands",
    "processes",
    "web front",
    "transfer checkup",
    "deletion webhooks",
    "statistics backups instance",
    "visits mail owner",
    "links settings",
    "storage drawing i18n emails tokens passwords log rounds",
    "limits",
    "board errors clock pulse meters http folding spreadsheet __init__",
)
WEB_FLOORS = ("app", "admin api", "links statistics site", "frame", "__init__")
# Packages that only these rooms may import.
THIRD_PARTY = {
    "apsw": {"storage", "commands"},
    "argon2": {"links"},
    "babel": {"i18n"},
    "bottle": {"web"},
    "httptools": {"front"},
    "itsdangerous": {"tokens"},
    "jinja2": {"web"},
    "maxminddb": {"visits"},
    "phonenumbers": {"links"},
    "psycopg": {"storage"},
    "segno": {"drawing"},
    "ua_parser": {"visits"},
    "user_agents": {"visits"},
    "uvloop": {"processes"},
    "waitress": {"processes"},
    "zxingcpp": {"drawing"},
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def named(path: Path) -> str:
    return ".".join(("iwts", *path.relative_to(PACKAGE).with_suffix("").parts))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text())


@cache
def imports(path: Path) -> set[str]:
    """Return the full names of everything that a module imports."""
    found = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def room(name: str, inside: str = "iwts") -> str | None:
    """Return the room of a module, or of a name in one; None if it is outside `inside`."""
    if not name.startswith(f"{inside}."):
        return None
    first = name.removeprefix(f"{inside}.").partition(".")[0]
    return "__init__" if first == "__version__" else first


def is_of_the_web(path: Path) -> bool:
    return named(path).startswith("iwts.web.")


def heights(floors: tuple[str, ...]) -> dict[str, int]:
    return {name: -level for level, floor in enumerate(floors) for name in floor.split()}


def problems(path: Path, floors: tuple[str, ...], inside: str) -> list[str]:
    height, its = heights(floors), room(named(path), inside)
    others = {other for other in (room(name, inside) for name in imports(path)) if other and other != its}
    assert its in height, f"{path}: put the new room on a floor here"
    return [f"{named(path)} imports {other}" for other in sorted(others) if height[other] >= height[its]]


def test_a_room_imports_only_lower_floors() -> None:
    found = [problem for path in MODULES for problem in problems(path, FLOORS, "iwts")]
    found += [problem for path in MODULES if is_of_the_web(path) for problem in problems(path, WEB_FLOORS, "iwts.web")]
    assert found == []


def test_every_room_is_on_one_floor() -> None:
    for folder, floors in ((PACKAGE, FLOORS), (PACKAGE / "web", WEB_FLOORS)):
        rooms = [name for floor in floors for name in floor.split()]
        found = {entry.stem for entry in folder.iterdir() if entry.suffix == ".py" or any(entry.glob("*.py"))}
        assert sorted(rooms) == sorted(found)


def test_a_third_party_package_is_imported_by_few_rooms() -> None:
    for path in MODULES:
        for name in imports(path):
            rooms = THIRD_PARTY.get(name.partition(".")[0])
            assert rooms is None or room(named(path)) in rooms, (path, name)


def test_only_the_engine_and_the_command_that_shows_versions_know_sqlite() -> None:
    engine = PACKAGE / "storage" / "sqlite"
    knowing = {path for path in MODULES if "apsw" in {name.partition(".")[0] for name in imports(path)}}
    assert {path for path in knowing if engine not in path.parents} == {PACKAGE / "commands" / "about.py"}


def test_the_web_writes_no_sql() -> None:
    for path in filter(is_of_the_web, MODULES):
        assert not re.search("SELECT |INSERT |UPDATE |DELETE FROM", path.read_text()), path


def test_only_the_command_line_prints_or_exits() -> None:
    for path in MODULES:
        if room(named(path)) not in ("cli", "commands"):
            nodes = [node.func for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
            called = {node.id for node in nodes if isinstance(node, ast.Name)}
            assert not called & {"print", "exit", "input"}, path


@pytest.mark.slow
def test_the_executable_contains_everything_that_iwts_imports() -> None:
    spec = (PACKAGE.parent / "iwts.spec").read_text()
    unused = spec.partition('UNUSED = """')[2].partition('"""')[0].split()
    assert "tkinter" in unused
    for path in MODULES:
        parts = {name.rsplit(".", n)[0] for name in imports(path) for n in range(name.count(".") + 1)}
        assert not parts.intersection(unused), path
