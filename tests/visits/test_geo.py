"""Countries: which file is used, its answers, and broken files."""

import datetime
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_network
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts import cli
from iwts.http import addresses
from iwts.http.addresses import Address
from iwts.visits import geo
from iwts.visits.geo import Countries, open_countries, refreshed


def parsed(text: str) -> Address:
    address = addresses.parse(text)
    assert address
    return address


EGYPT = {"iso_code": "EG", "geoname_id": 357994, "names": {"en": "Egypt"}}
FRANCE = {"iso_code": "FR", "geoname_id": 3017382, "names": {"en": "France"}}


def encode(value: object) -> bytes:
    """Encode `value` as MaxMind DB data: a control byte with type and length, then the value.

    Types above 7 have their number, minus 7, in a second byte. Texts and maps are shorter than 29.
    """
    match value:
        case str():
            text = value.encode()
            return bytes([2 << 5 | len(text)]) + text
        case int():
            return bytes([8, 9 - 7]) + value.to_bytes(8, "big")
        case dict():
            pairs = (encode(key) + encode(item) for key, item in value.items())
            return bytes([7 << 5 | len(value)]) + b"".join(pairs)
        case list():
            return bytes([len(value), 11 - 7]) + b"".join(encode(item) for item in value)
    raise TypeError(value)


def mmdb(networks: dict[str, object], *, ip_version: int = 6, built: int = 1_700_000_000) -> bytes:
    """Write a MaxMind DB file (https://maxmind.github.io/MaxMind-DB/) with one record per network.

    It suits maxminddb's Python reader, which reads owners' files; the C reader requires numbers of other widths.
    """
    tree: list[list[int | None]] = [[None, None]]  # a node's two sides: a node, ~(a place in the data), None
    data = b""
    for name, record in networks.items():
        network = ip_network(name)
        # IPv4 is in ::/96 of an IPv6 tree
        width, length = network.max_prefixlen, network.prefixlen
        if ip_version == 6 and network.version == 4:
            width, length = 128, length + 96
        *path, last = (int(bit) for bit in f"{int(network.network_address):0{width}b}"[:length])
        node = 0
        for side in path:
            if (below := tree[node][side]) is None:
                tree[node][side] = below = len(tree)
                tree.append([None, None])
            node = below
        tree[node][last] = ~len(data)
        data += encode(record)
    nodes = b""
    for target in (target for sides in tree for target in sides):
        if target is None:
            number = len(tree)
        elif target >= 0:
            number = target
        else:
            number = len(tree) + 16 + ~target
        nodes += number.to_bytes(4, "big")
    metadata = {
        "binary_format_major_version": 2,
        "binary_format_minor_version": 0,
        "build_epoch": built,
        "database_type": "Test",
        "description": {},
        "ip_version": ip_version,
        "languages": [],
        "node_count": len(tree),
        "record_size": 32,
    }
    return nodes + bytes(16) + data + b"\xab\xcd\xefMaxMind.com" + encode(metadata)


def country_file(path: Path, country: str) -> Path:
    """Write a file with 8.0.0.0/8 in `country`."""
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(mmdb({"8.0.0.0/8": {"country_code": country}}))
    return path


def record_file(path: Path, record: object) -> Path:
    """Write a file with `record` for 9.0.0.0/8, and Brazil elsewhere to make it a country file."""
    path.write_bytes(mmdb({"8.0.0.0/8": {"country_code": "BR"}, "9.0.0.0/8": record}))
    return path


@pytest.fixture(scope="module")
def bundled() -> Countries:
    return open_countries(None, None)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "iwts.db"


# The bundled file


@pytest.mark.parametrize(
    ("address", "country"),
    [
        ("8.8.8.8", "US"),
        ("41.32.0.1", "EG"),
        ("197.32.0.1", "EG"),
        ("200.160.2.3", "BR"),
        ("2001:4860:4860::8888", "US"),
        ("2001:67c:2e8:22::c100:68b", "NL"),
    ],
)
def test_known_addresses_have_their_country(bundled: Countries, address: str, country: str) -> None:
    assert bundled.country(parsed(address)) == country


def test_the_bundled_file_opens_without_problems_and_reports_its_date(bundled: Countries) -> None:
    assert bundled.problems == ()
    assert bundled.path == geo.BUNDLED
    assert bundled.date == datetime.date(2026, 6, 17)


def test_a_mapped_address_has_the_country_of_its_ipv4_address(bundled: Countries) -> None:
    assert bundled.country(parsed("::ffff:41.32.0.1")) == "EG"


@pytest.mark.parametrize(
    "address",
    [
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "203.0.113.7",
        "::ffff:192.168.1.1",
        "::1",
        "fd00::1",
        "2001:db8::1",
    ],
)
def test_an_address_of_nobody_has_no_country(bundled: Countries, address: str) -> None:
    assert bundled.country(parsed(address)) == ""


@given(st.ip_addresses())
def test_every_address_has_two_capital_letters_or_no_country(
    bundled: Countries, address: IPv4Address | IPv6Address
) -> None:
    country = bundled.country(address.packed)
    assert re.fullmatch("([A-Z]{2})?", country)


@given(st.ip_addresses())
def test_countries_are_looked_up_for_all_public_addresses_and_no_others(
    address: IPv4Address | IPv6Address,
) -> None:
    if isinstance(address, IPv4Address) or not address.ipv4_mapped:
        assert geo._may_be_special(address.packed) or address.is_global


@pytest.mark.parametrize(
    "address",
    "0.0.0.1 10.0.0.1 100.64.0.1 127.0.0.1 169.254.0.1 172.16.0.1 192.0.2.1 192.168.0.1 198.18.0.1 198.51.100.1"
    " 203.0.113.1 240.0.0.1 255.255.255.255 :: ::1 64:ff9b:1::1 100::1 2001:2::1 2001:db8::1 2002::1 fc00::1"
    " fe80::1".split(),
)
def test_a_file_that_names_a_country_for_a_special_address_is_not_asked(tmp_path: Path, address: str) -> None:
    path = tmp_path / "all.mmdb"
    path.write_bytes(mmdb({"0.0.0.0/0": {"country_code": "AU"}, "8000::/1": {"country_code": "AU"}}))
    countries = open_countries(path, None)
    assert countries.path == path
    assert countries.country(parsed("8.8.8.8")) == "AU"
    assert countries.country(parsed(address)) == ""


def test_neighbours_in_one_network_have_their_own_countries(tmp_path: Path) -> None:
    networks = {
        "9.0.0.0/8": "CL",
        "31.7.5.0/25": "PL",
        "31.7.5.128/25": "SK",
        "31.7.6.66/32": "CZ",
        "2a0c:5:6::/49": "MA",
        "2a0c:5:6:8000::/49": "TN",
        "2a0c:5:7::/48": "LY",
    }
    found = {
        "9.1.2.3": "CL",
        "9.1.2.250": "CL",
        "31.7.5.127": "PL",
        "31.7.5.128": "SK",
        "31.7.6.65": "",
        "31.7.6.66": "CZ",
        "2a0c:5:6:7fff::1": "MA",
        "2a0c:5:6:8000::1": "TN",
        "2a0c:5:7:ffff::1": "LY",
        "2a0c:5:8::1": "",
    }
    path = tmp_path / "small.mmdb"
    path.write_bytes(mmdb({network: {"country_code": code} for network, code in networks.items()}))
    for order in (list(found), list(reversed(found))):
        countries = open_countries(path, None)
        assert {address: countries.country(parsed(address)) for address in order * 2} == found


def test_after_closing_every_country_is_unknown() -> None:
    countries = open_countries(None, None)
    countries.close()
    assert countries.country(parsed("8.8.8.8")) == ""


# Which file is used


def test_the_setting_comes_first(tmp_path: Path, database: Path) -> None:
    setting = country_file(tmp_path / "mine.mmdb", "FR")
    country_file(tmp_path / "geo" / "country.mmdb", "DE")
    countries = open_countries(setting, database)
    assert countries.path == setting
    assert countries.country(parsed("8.8.8.8")) == "FR"


def test_the_folder_next_to_the_database_comes_second(tmp_path: Path, database: Path) -> None:
    country_file(tmp_path / "geo" / "any-name.mmdb", "DE")
    (tmp_path / "geo" / "LICENSE.txt").write_text("not a country file, and ignored")
    countries = open_countries(None, database)
    assert countries.country(parsed("8.8.8.8")) == "DE"
    assert countries.problems == ()


@pytest.mark.parametrize(("newer", "older"), [("a", "b"), ("b", "a")])
def test_the_newest_file_in_the_folder_is_used(tmp_path: Path, database: Path, newer: str, older: str) -> None:
    os.utime(country_file(tmp_path / "geo" / f"{newer}.mmdb", "FR"), (2000, 2000))
    os.utime(country_file(tmp_path / "geo" / f"{older}.mmdb", "DE"), (1000, 1000))
    assert open_countries(None, database).country(parsed("8.8.8.8")) == "FR"


def test_without_a_folder_next_to_the_database_the_bundled_file_is_used(database: Path) -> None:
    countries = open_countries(None, database)
    assert countries.path == geo.BUNDLED
    assert countries.problems == ()


def test_without_any_file_every_country_is_unknown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geo, "BUNDLED", tmp_path / "gone.mmdb")
    countries = open_countries(None, None)
    assert countries.country(parsed("8.8.8.8")) == ""
    assert countries.path is None
    assert countries.date is None
    assert countries.problems == (f"{tmp_path / 'gone.mmdb'}: No such file or directory",)
    countries.close()


# Files that are refused

UNUSABLE = "not a MaxMind DB file with countries, or cut short, or damaged"
GOOD = mmdb({"8.0.0.0/8": {"country_code": "BR"}})


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"<!doctype html><title>Log in to download</title>", id="text"),
        pytest.param(bytes(64) + GOOD[64:], id="start zeroed"),
        pytest.param(GOOD[64:], id="start missing"),
        pytest.param(GOOD.replace(b"build_epoch", b"build_epocx"), id="damaged metadata"),
        pytest.param(mmdb({"8.0.0.0/8": {"country_code": "BR"}}, built=2**63), id="built after all time"),
        pytest.param(mmdb({"8.0.0.0/8": {"autonomous_system_number": 15169}}), id="operators, not countries"),
        pytest.param(mmdb({}), id="no networks"),
    ],
)
def test_an_unusable_file_is_refused_and_the_next_one_used(tmp_path: Path, content: bytes) -> None:
    setting = tmp_path / "mine.mmdb"
    setting.write_bytes(content)
    countries = open_countries(setting, None)
    assert countries.problems == (f"{setting}: {UNUSABLE}",)
    assert countries.country(parsed("41.32.0.1")) == "EG"


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.99, 0.9999999])
def test_a_file_that_was_cut_short_is_refused_when_opened(tmp_path: Path, kept: float) -> None:
    setting = tmp_path / "mine.mmdb"
    shutil.copyfile(geo.BUNDLED, setting)
    os.truncate(setting, int(setting.stat().st_size * kept))
    countries = open_countries(setting, None)
    assert countries.problems == (f"{setting}: {UNUSABLE}",)
    assert countries.path == geo.BUNDLED


def test_a_missing_file_of_the_setting_is_reported(tmp_path: Path) -> None:
    countries = open_countries(tmp_path / "gone.mmdb", None)
    assert countries.problems == (f"{tmp_path / 'gone.mmdb'}: No such file or directory",)
    assert countries.path == geo.BUNDLED


def test_refused_files_are_reported_in_the_order_in_which_they_were_tried(tmp_path: Path, database: Path) -> None:
    good, broken = tmp_path / "geo" / "good.mmdb", tmp_path / "geo" / "broken.mmdb"
    os.utime(country_file(good, "DE"), (1000, 1000))
    broken.write_text("broken")
    countries = open_countries(tmp_path, database)
    assert countries.problems == (f"{tmp_path}: not a regular file", f"{broken}: {UNUSABLE}")
    assert countries.path == good


def test_a_pipe_is_refused_without_waiting(tmp_path: Path, database: Path) -> None:
    pipe = tmp_path / "geo" / "pipe.mmdb"
    pipe.parent.mkdir()
    os.mkfifo(pipe)
    countries = open_countries(None, database)
    assert countries.problems == (f"{pipe}: not a regular file",)
    assert countries.path == geo.BUNDLED


def test_a_dangling_link_is_reported(tmp_path: Path, database: Path) -> None:
    link = tmp_path / "geo" / "latest.mmdb"
    link.parent.mkdir()
    link.symlink_to("nowhere")
    countries = open_countries(None, database)
    assert countries.problems == (f"{link}: No such file or directory",)
    assert countries.path == geo.BUNDLED


def test_damage_that_is_found_later_makes_the_country_unknown(tmp_path: Path) -> None:
    # The probe misses it, as the network is small: a pointer past the end of the file.
    content = mmdb({"8.0.0.0/8": {"country_code": "BR"}, "9.9.9.9/32": "PTR"})
    setting = tmp_path / "mine.mmdb"
    setting.write_bytes(content.replace(b"\x43PTR", b"\x38\xff\xff\xff"))
    countries = open_countries(setting, None)
    assert countries.problems == ()
    assert countries.country(parsed("8.8.8.8")) == "BR"
    assert countries.country(parsed("9.9.9.9")) == ""


def test_an_owners_file_may_be_overwritten_while_it_is_in_use(tmp_path: Path) -> None:
    # If the file were mapped into memory, this would not fail but end the process (SIGBUS).
    setting = tmp_path / "mine.mmdb"
    shutil.copyfile(geo.BUNDLED, setting)
    countries = open_countries(setting, None)
    setting.write_bytes(b"")
    assert countries.country(parsed("41.32.0.1")) == "EG"


# Changes of files while the program runs


def test_while_no_file_changes_the_countries_stay_the_same(tmp_path: Path, database: Path) -> None:
    country_file(tmp_path / "geo" / "own.mmdb", "BR")
    countries = open_countries(None, database)
    assert refreshed(countries, None, database) is countries


def test_a_newer_file_is_used_and_a_removed_one_is_not(tmp_path: Path, database: Path) -> None:
    countries = refreshed(open_countries(None, database), None, database)
    assert countries.path == geo.BUNDLED
    file = country_file(tmp_path / "geo" / "own.mmdb", "BR")
    countries = refreshed(countries, None, database)
    assert (countries.country(parsed("8.8.8.8")), countries.problems) == ("BR", ())
    country_file(file, "EG")
    countries = refreshed(countries, None, database)
    assert countries.country(parsed("8.8.8.8")) == "EG"
    file.unlink()
    assert refreshed(countries, None, database).path == geo.BUNDLED


def test_a_broken_newer_file_is_reported_and_the_current_one_stays(tmp_path: Path, database: Path) -> None:
    file = country_file(tmp_path / "geo" / "own.mmdb", "BR")
    os.utime(file, (1, 1))
    countries = open_countries(None, database)
    broken = tmp_path / "geo" / "broken.mmdb"
    broken.write_bytes(b"broken")
    countries = refreshed(countries, None, database)
    assert (countries.path, countries.problems) == (file, (f"{broken}: {UNUSABLE}",))
    broken.unlink()
    assert refreshed(countries, None, database).problems == ()


@pytest.mark.parametrize("end", [lambda file: file.write_bytes(b"broken"), Path.unlink], ids=["broken", "gone"])
def test_a_file_of_the_setting_that_breaks_stays_in_use_as_it_was(
    tmp_path: Path, end: Callable[[Path], object]
) -> None:
    setting = country_file(tmp_path / "own.mmdb", "BR")
    countries = open_countries(setting, None)
    end(setting)
    countries = refreshed(countries, setting, None)
    assert countries.country(parsed("8.8.8.8")) == "BR"
    assert [problem.partition(":")[0] for problem in countries.problems] == [str(setting)]
    assert refreshed(countries, setting, None) is countries
    country_file(setting, "EG")
    countries = refreshed(countries, setting, None)
    assert (countries.country(parsed("8.8.8.8")), countries.problems) == ("EG", ())


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = cli.main(["geo", *arguments])
    out, err = capsys.readouterr()
    return status, out, err


def test_the_command_reports_the_current_file_and_accepts_a_newer_one(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, _ = run(capsys, "info")
    assert status == 0
    assert re.fullmatch(r"Country database: the bundled one, dated \d{4}-\d\d-\d\d, \d+ days old\n", out)

    given = country_file(tmp_path / "new.mmdb", "BR")
    status, out, _ = run(capsys, "update", "new.mmdb")
    assert out.splitlines()[0].startswith("Country database: geo/country.mmdb, dated 2023-11-14, ")
    assert out.splitlines()[1].startswith("This database is older than the previous one, dated ")
    assert (tmp_path / "geo" / "country.mmdb").read_bytes() == given.read_bytes()
    files = {file.name: file.stat().st_mode & 0o777 for file in (tmp_path / "geo").iterdir()}
    assert files == {"country.mmdb": 0o644}, "the server may run as another user"
    told = json.loads(run(capsys, "info", "--json")[1])
    assert (told["file"], told["date"], told["bundled"]) == ("geo/country.mmdb", "2023-11-14", False)
    assert run(capsys, "update", "geo/country.mmdb")[0] == 0, "a file that is already there is fine"

    monkeypatch.setenv("IWTS_GEO_DATABASE", "mine.mmdb")
    assert run(capsys, "update", "new.mmdb")[0] == 0
    assert (tmp_path / "mine.mmdb").read_bytes() == given.read_bytes()


def test_the_command_does_not_write_through_links(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("shadow").write_text("roots own")
    Path("geo").mkdir()
    Path("geo/country.mmdb.part").symlink_to("../shadow")
    country_file(Path("new.mmdb"), "BR")
    assert run(capsys, "update", "new.mmdb")[0] == 0
    assert Path("shadow").read_text() == "roots own"
    assert [file.name for file in Path("geo").iterdir()] == ["country.mmdb"]
    assert Path("geo/country.mmdb").stat().st_mode & 0o777 == 0o644


def test_the_command_refuses_a_broken_file_and_one_that_another_would_hide(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("broken.mmdb").write_bytes(b"broken")
    assert run(capsys, "update", "broken.mmdb") == (2, "", f"iwts: broken.mmdb: {UNUSABLE}\n")
    assert run(capsys, "update", "gone.mmdb") == (2, "", "iwts: gone.mmdb: No such file or directory\n")
    assert not Path("geo").exists()
    later = country_file(Path("geo/later.mmdb"), "EG")
    os.utime(later, (2_000_000_000, 2_000_000_000))
    country_file(Path("new.mmdb"), "BR")
    told = "iwts: geo/later.mmdb is newer and takes precedence; remove it\n"
    assert run(capsys, "update", "new.mmdb") == (2, "", told)


# Files from other vendors


@pytest.mark.parametrize(
    ("record", "country"),
    [
        pytest.param({"country": EGYPT}, "EG", id="MaxMind"),
        pytest.param({"registered_country": EGYPT}, "EG", id="MaxMind, registered only"),
        pytest.param({"country": EGYPT, "registered_country": FRANCE}, "EG", id="MaxMind, both"),
        pytest.param({"country": "Egypt", "country_code": "EG"}, "EG", id="IPinfo"),
        pytest.param({"country_code": "FR", "country": EGYPT}, "FR", id="country_code comes first"),
        pytest.param({"country": {"iso_code": "ZZ"}}, "", id="DB-IP, unknown"),
        pytest.param({"country_code": "XX", "registered_country": EGYPT}, "EG", id="only registered"),
        pytest.param({"country_code": "EU"}, "", id="Europe is not a country"),
        pytest.param({"country_code": "AP"}, "", id="Asia/Pacific is not a country"),
        pytest.param({"country_code": "EGY"}, "", id="three letters"),
        pytest.param({"country_code": "eg"}, "", id="small letters"),
        pytest.param({"country_code": "EG\n"}, "", id="a line end"),
        pytest.param({"country_code": "ÉG"}, "", id="no ASCII"),
        pytest.param({"country_code": 20}, "", id="a number"),
        pytest.param({"continent": {"code": "AF"}}, "", id="a continent only"),
        pytest.param({"country": "Egypt"}, "", id="a name only"),
        pytest.param("EG", "", id="no map"),
    ],
)
def test_a_country_is_read_from_each_vendors_record(tmp_path: Path, record: object, country: str) -> None:
    countries = open_countries(record_file(tmp_path / "mine.mmdb", record), None)
    assert countries.problems == ()
    assert countries.country(parsed("9.9.9.9")) == country


def test_an_ipv4_file_has_no_countries_for_ipv6_addresses(tmp_path: Path) -> None:
    setting = tmp_path / "mine.mmdb"
    setting.write_bytes(mmdb({"8.0.0.0/8": {"country_code": "BR"}}, ip_version=4))
    countries = open_countries(setting, None)
    assert countries.problems == ()
    assert countries.country(parsed("8.8.8.8")) == "BR"
    assert countries.country(parsed("::ffff:8.8.8.8")) == "BR"
    assert countries.country(parsed("2001:4860:4860::8888")) == ""


def test_a_file_with_only_ipv6_networks_is_a_country_file(tmp_path: Path) -> None:
    setting = tmp_path / "mine.mmdb"
    setting.write_bytes(mmdb({"2000::/3": {"country_code": "BR"}}))
    countries = open_countries(setting, None)
    assert countries.problems == ()
    assert countries.country(parsed("2001:4860:4860::8888")) == "BR"


def test_the_date_is_the_build_day_in_utc(tmp_path: Path) -> None:
    end_of_day = int(datetime.datetime(2024, 2, 29, 23, 59, 59, tzinfo=datetime.UTC).timestamp())
    setting = tmp_path / "mine.mmdb"
    setting.write_bytes(mmdb({"8.0.0.0/8": {"country_code": "BR"}}, built=end_of_day))
    assert open_countries(setting, None).date == datetime.date(2024, 2, 29)


# geo/fetch.py


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    script = [sys.executable, str(folder / "fetch.py"), "--check"]
    return subprocess.run(script, capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_the_committed_file_is_the_one_that_was_fetched() -> None:
    done = check(geo.BUNDLED.parent)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.slow
def test_checking_another_file_fails_with_one_line(tmp_path: Path) -> None:
    shutil.copy(geo.BUNDLED.with_name("fetch.py"), tmp_path)
    country_file(tmp_path / "country.mmdb", "EG")
    done = check(tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith(f"geo/fetch.py: {tmp_path / 'country.mmdb'}: sha256 is ")
    assert done.stderr.count("\n") == 1
