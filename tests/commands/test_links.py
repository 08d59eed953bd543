"""The owner's work on links: searching them."""

import json

import pytest

from tests.commands.test_cli import Capture, alone, made, run

__all__ = ["alone"]  # a fixture
pytestmark = pytest.mark.slow


def listed(capsys: Capture, *arguments: str) -> list[str]:
    status, out, err = run(capsys, "links", "list", *arguments, "--json")
    assert (status, err) == (0, [])
    return [link["slug"] for link in json.loads(out)["links"]]


def test_the_list_is_searched_filtered_sorted_and_limited(capsys: Capture) -> None:
    made(capsys, "+27821234567", "--slug", "braai", "--label", "Café Ubuntu")
    made(capsys, "+541145678901", "--slug", "asado", "--message", "Hola, ¿hay mesa?")
    made(capsys, "+27821234567", "--slug", "zulu")
    run(capsys, "links", "disable", "braai")
    assert listed(capsys) == ["zulu", "asado", "braai"]
    assert listed(capsys, "--search", "cafe UBU") == ["braai"]
    assert listed(capsys, "--search", "082 123") == ["zulu", "braai"]
    assert listed(capsys, "--search", "082 123", "--state", "disabled_by_owner") == ["braai"]
    assert listed(capsys, "--state", "active", "--state", "disabled_by_owner", "--sort", "oldest") == [
        *("braai", "asado", "zulu")
    ]
    assert listed(capsys, "--until", "2001-01-01") == listed(capsys, "--since", "2999-01-01") == []
    assert listed(capsys, "--since", "2001-01-01", "--until", "2999-01-01", "--sort", "name", "--limit", "1") == [
        "asado"
    ]
    assert json.loads(run(capsys, "links", "list", "--limit", "1", "--json")[1])["found"] == 3
    status, out, err = run(capsys, "links", "list", "--limit", "2")
    assert (status, len(out.splitlines()), err) == (0, 2, ["2 of 3 links"])


@pytest.mark.parametrize("day", ["2026-02-30", "yesterday", "2026", ""])
def test_a_day_that_is_none_is_reported_in_one_line(capsys: Capture, day: str) -> None:
    told = f"iwts: argument --since: “{day}” is not a day; write it like 2026-11-30 (see iwts links list --help)"
    assert run(capsys, "links", "list", "--since", day) == (2, "", [told])
