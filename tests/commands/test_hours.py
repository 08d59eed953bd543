"""Hours of links by commands."""

import json
from typing import Any

import pytest

from tests.commands.test_cli import Capture, alone, run

__all__ = ["alone"]  # a fixture
pytestmark = pytest.mark.slow

NAMES = ("zone", "hours", "exceptions", "closed", "closed_message", "night", "write_anyway")
ALWAYS = {"zone": "", "hours": "", "exceptions": "", "closed": "anyway", "closed_message": "", "night": ""}


def changed(capsys: Capture, *arguments: str) -> dict[str, Any]:
    status, out, err = run(capsys, "links", *arguments, "--json")
    assert (status, err) == (0, [])
    found: dict[str, Any] = json.loads(out)
    return {name: found[name] for name in NAMES} | {"of": [number["hours"] for number in found["numbers"]]}


def test_hours_are_set_shown_and_removed(capsys: Capture) -> None:
    numbers = ("+84912345678", "+84987654321")
    assert changed(capsys, "add", *numbers, "--slug", "pho") == {**ALWAYS, "write_anyway": True, "of": ["", ""]}
    flags = ("--zone", "Asia/Ho_Chi_Minh", "--hours", "Mon-Sat 7-11, 17-1; sun 7-11", "--except", "2027-02-06 Tết")
    more = ("--closed", "number", "--night", "024 3825 3536", "--country", "VN", "--no-write-anyway")
    expected: dict[str, Any] = {
        "zone": "Asia/Ho_Chi_Minh",
        "hours": "mon-sat 07:00-11:00, 17:00-01:00; sun 07:00-11:00",
        "exceptions": "2027-02-06 closed",
        "closed": "number",
        "closed_message": "",
        "night": "842438253536",
        "write_anyway": False,
        "of": ["", ""],
    }
    assert changed(capsys, "edit", "pho", *flags, *more) == expected
    assert changed(capsys, "edit", "pho", "--label", "Phở") == expected
    own = changed(capsys, "edit", "pho", "--number-hours", "+84987654321", "sat 10:00-12:00")
    assert own == {**expected, "of": ["", "sat 10:00-12:00"]}
    assert changed(capsys, "edit", "pho", "--first", "+84987654321")["of"] == ["sat 10:00-12:00", ""]
    back = ("--hours", "", "--except", "", "--zone", "", "--closed", "anyway", "--night", "", "--write-anyway")
    plain = changed(capsys, "edit", "pho", *back, "--number-hours", "+84987654321", "")
    assert plain == {**ALWAYS, "write_anyway": True, "of": ["", ""]}
    assert changed(capsys, "add", "+84912345678", "--slug", "bun", *flags, *more) == {**expected, "of": [""]}


@pytest.mark.parametrize(
    ("flags", "told"),
    [
        (("--hours", "mon-fri 9-18"), "time zone"),
        (("--number-hours", "+84912345678", "mon 9-18"), "time zone"),
        (("--zone", "Asia/Saigon", "--hours", "sometimes"), "sometimes"),
        (("--zone", "Hanoi"), "Hanoi"),
        (("--zone", "Asia/Saigon", "--except", "2027-02-30"), "2027-02-30"),
        (("--closed", "message"), "first message"),
        (("--closed", "number"), "number that answers"),
        (("--closed", "number", "--night", "12"), "number"),
    ],
)
def test_hours_that_cannot_be_are_refused_in_one_line(capsys: Capture, flags: tuple[str, ...], told: str) -> None:
    changed(capsys, "add", "+84912345678", "--slug", "pho")
    status, out, err = run(capsys, "links", "edit", "pho", *flags)
    assert (status, out, len(err)) == (2, "", 1)
    assert told in err[0]
    assert changed(capsys, "show", "pho")["hours"] == ""
