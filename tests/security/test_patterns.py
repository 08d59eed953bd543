"""Regular expressions: none needs more than the length of a hostile text, as often as it is read."""

import ast
import importlib
import itertools
import pkgutil
import re
import signal
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

import iwts

LENGTH = 100_000
ALLOWED = 2  # seconds of the processor for one text: most need a thousandth of that, and a quadratic pattern more
METHODS = {"match", "fullmatch", "search", "sub", "split", "findall", "finditer"}
USUAL = ("a", "1", " ", "-", "é", "\n", "a ", "a.", "a-", " 1", "1,")


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(iwts.__path__, "iwts."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def patterns() -> dict[tuple[str, str], re.Pattern[str] | re.Pattern[bytes]]:
    """Return every pattern in the package that is known before a call, by its place and the method that uses it.

    One that is used through another name, such as those in a table, is tried with all methods that use its text.
    """
    found: dict[tuple[str, str], re.Pattern[str] | re.Pattern[bytes]] = {}
    for module in modules():
        tree = ast.parse(Path(str(module.__file__)).read_text())
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
        for call in calls:
            of, method, place = ast.unparse(call.func.value), call.func.attr, f"{module.__name__}:{call.lineno}"
            if of == "re" and method in METHODS and isinstance(call.args[0], ast.Constant):
                found[place, method] = re.compile(call.args[0].value, flags(call))
        for name, value in vars(module).items():
            for pattern in [value] if isinstance(value, re.Pattern) else inner(value):
                used = {call.func.attr for call in calls if ast.unparse(call.func.value) == name} & METHODS
                for method in used or {"fullmatch"}:
                    found[f"{module.__name__}.{name} {pattern.pattern[:40]!r}", method] = pattern
    return found


def flags(call: ast.Call) -> int:
    given = [*(each.value for each in call.keywords if each.arg == "flags"), *call.args[1:]]
    names = [ast.unparse(each).split(" | ") for each in given]
    return sum(getattr(re, name[3:]) for each in names for name in each if re.fullmatch(r"re\.[A-Z]+", name))


def inner(value: object) -> Iterable[re.Pattern[str]]:
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, tuple | list | frozenset) else ()
    return [part for part in parts if isinstance(part, re.Pattern)]


def texts(pattern: str) -> Iterator[str]:
    """Yield long texts of what the pattern itself is made of, which end in something else."""
    letters = "".join(dict.fromkeys(re.sub(r"\\[dDsSwWbBAZ]|[\[\](){}?*|^$\\]", "", pattern)))[:12]
    words = re.findall(r"[\w:/@.=-]{2,}", pattern)[:3]
    for unit in dict.fromkeys((*USUAL, *letters, *("".join(pair) for pair in itertools.pairwise(letters)), *words)):
        yield f"a{unit * (LENGTH // len(unit))}\x00"


class TooLong(Exception):
    pass


@pytest.fixture
def limited() -> Iterator[None]:
    """Have the processor's time that this process may use measured by `signal.setitimer`; a signal ends a match."""

    def stop(*_: object) -> None:
        raise TooLong

    before = signal.signal(signal.SIGVTALRM, stop)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


def is_quick(pattern: re.Pattern[str] | re.Pattern[bytes], method: str) -> bool:
    written = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    try:
        for text in texts(written):
            signal.setitimer(signal.ITIMER_VIRTUAL, ALLOWED)
            subject = text if isinstance(pattern.pattern, str) else text.encode()
            arguments = [subject] if method != "sub" else ["" if isinstance(subject, str) else b"", subject]
            result = getattr(pattern, method)(*arguments)
            if method == "finditer":
                sum(1 for _ in result)
    except TooLong:
        return False
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return True


# Red before: seven patterns took longer, those for the breaks between digits, weekly hours, names of campaigns, cells
# of CSV files and the routes of the API; what they read was bounded elsewhere.
@pytest.mark.usefixtures("limited")
def test_no_pattern_is_slow_on_a_long_text() -> None:
    found = patterns()
    assert len(found) > 180
    assert not [where for where, pattern in found.items() if not is_quick(pattern, where[1])]
