"""Reader and writer of the settings file, `iwts.toml`."""

import difflib
import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path


def read(path: Path, names: Collection[str], problems: list[str]) -> dict[str, tuple[str, str]]:
    """Return the text of each setting and its place in the file.

    `names` are the known settings. Errors are added to `problems`, one line each.
    """
    try:
        raw = path.read_text("utf-8")
        table = tomllib.loads(raw)
    except FileNotFoundError:
        problems.append(f"{path}: no such file")
        return {}
    except PermissionError:
        problems.append(f"{path}: permission denied; run the command with {_as_owner(path)}")
        return {}
    except tomllib.TOMLDecodeError as error:
        problems.append(f"{path}{_told(str(error))}")
        return {}
    except (OSError, UnicodeDecodeError, RecursionError) as error:
        problems.append(f"{path}: {error}")
        return {}
    given = {}
    for name, value in table.items():
        place = f"{path}{_line(raw, name)}"
        if name not in names:
            problems.append(f"{place}: {name}: unknown setting{nearest(name, names)}")
        elif isinstance(value, list) and all(isinstance(part, str) for part in value):
            given[name] = (", ".join(value), place)
        elif isinstance(value, str | int) and not isinstance(value, bool):
            given[name] = (str(value), place)
        else:
            problems.append(f"{place}: {name}: put the value in quotation marks")
    return given


def _as_owner(path: Path) -> str:
    """The command prefix that gives access to the file: as its owner, or as its group if root owns it."""
    try:
        owner = path.group() if path.owner() == "root" else path.owner()
    except (KeyError, OSError):  # a user without a name
        return "sudo"
    return "sudo" if owner == "root" else f"sudo -u {owner}"


def _told(mistake: str) -> str:
    """An error of `tomllib`, with its place first, and in plain words if it is a common one."""
    found = re.fullmatch(r"(.*) \(at (?:line (\d+), column \d+|end of document)\)", mistake)
    if not found:
        return f": {mistake}"
    what, line = found.groups()
    return (f" line {line}" if line else "") + f": {_TOML.get(what, what)}"


_TOML = {
    "Cannot overwrite a value": "duplicate setting; keep only one of the lines",
    "Invalid value": "put the value in quotation marks",
}


def _line(toml: str, name: str) -> str:
    match = re.search(rf'^\s*["\']?{re.escape(name)}["\']?\s*[=.]|^\s*\[+\s*{re.escape(name)}\b', toml, re.MULTILINE)
    return f" line {toml.count(chr(10), 0, match.end()) + 1}" if match else ""


def nearest(name: str, names: Iterable[str]) -> str:
    """A suggestion for a misspelt name, with a leading space; empty if none of the names is similar."""
    found = difflib.get_close_matches(name, list(names), n=1)
    return f" (did you mean {found[0]}?)" if found else ""


def write(given: Mapping[str, str]) -> str:
    """The text of a settings file with these values, one per line."""
    return "".join(f"{name} = {_quoted(text)}\n" for name, text in given.items())


def _quoted(text: str) -> str:
    """A basic string (https://toml.io/en/v1.0.0#string)."""
    text = text.replace("\\", r"\\").replace('"', r"\"")
    return '"' + re.sub(r"[\x00-\x1f\x7f]", lambda found: f"\\u{ord(found[0]):04x}", text) + '"'
