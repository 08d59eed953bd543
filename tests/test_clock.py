"""Names of time zones."""

from zoneinfo import ZoneInfo

import pytest

from iwts import clock


@pytest.mark.parametrize(
    "name",
    ["", "..", "../UTC", "/etc/localtime", "Europe", "Nowhere/City", "UTC\0", "é", "x" * 5000, "tzdata.zi", "a//b"],
)
def test_an_invalid_time_zone_is_none(name: str) -> None:
    assert clock.zone(name) is None


@pytest.mark.parametrize("name", ["right/Asia/Tokyo", "posix/Africa/Lagos", "localtime", "posixrules", "Factory"])
def test_a_file_beside_those_of_the_zones_is_no_zone(name: str) -> None:
    assert clock.zone(name) is None


def test_old_names_of_time_zones_are_known() -> None:
    assert clock.zone("Africa/Cairo") == ZoneInfo("Africa/Cairo")
    assert clock.zone("Asia/Calcutta")
    assert clock.zone("Etc/GMT+5")
