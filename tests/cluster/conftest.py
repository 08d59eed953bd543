"""The table that `make cluster` prints."""

import pytest

from tests.faults.conftest import preload as preload

TABLE: list[tuple[str, ...]] = []
_HEAD = ("What dies", "What visitors see", "What creators see", "What is lost", "Until all is well")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if TABLE:
        terminalreporter.section("what dies")
        for row in (_HEAD, ("---",) * len(_HEAD), *TABLE):
            terminalreporter.line(f"| {' | '.join(row)} |")
