"""The country of an address, looked up offline in a MaxMind DB file (https://maxmind.github.io/MaxMind-DB/)."""

import datetime
import re
import stat
from collections.abc import Callable, Iterator
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path
from typing import Any

import maxminddb

from iwts.errors import N_, IwtsError, Told
from iwts.http import addresses
from iwts.http.addresses import Address

State = tuple[tuple[str, tuple[int, ...]], ...]

# The bundled file. In the executable, `__file__` is in the folder that it unpacks to
# (https://pyinstaller.org/en/stable/runtime-information.html), and this expression works in both cases.
BUNDLED = Path(__file__).parents[2] / "geo" / "country.mmdb"

_CODE = re.compile("[A-Z]{2}")
# Two letters that are not countries: registries and vendors use them for "Asia/Pacific", "Europe", "unknown".
_NO_COUNTRY = frozenset({"AP", "EU", "XX", "ZZ"})

# What maxminddb raises for a file that is damaged or not a MaxMind DB, found by random changes of bytes: its own error,
# SystemError (a bug in its C extension), and Python's errors for impossible metadata, keys, dates and texts. An IPv6
# address in an IPv4 file also raises ValueError.
_UNREADABLE = (maxminddb.InvalidDatabaseError, OverflowError, SystemError, TypeError, ValueError)


class Unusable(IwtsError):
    """A file without readable countries; the text says which file and why."""


class Countries:
    """The countries of one file, or of none, which makes every country unknown. Safe to share between threads.

    `path` is the file, `date` the UTC day on which it was built and `kind` its type in the vendor's words; all are
    empty without a file. `problems` says, one line each, which preferred files were rejected and why. `state`
    identifies the state of all files.
    """

    def __init__(self, path: Path | None, problems: tuple[str, ...] = (), state: State = ()) -> None:
        """Open and test `path`. Raises `Unusable`."""
        self.path = path
        self.date: datetime.date | None = None
        self.kind = ""
        self.problems = problems
        self.state = state
        self._reader: maxminddb.Reader | None = None
        self._of_network: Callable[[bytes], str | None] = _unknown
        if path is not None:
            # The C extension (0.6 µs a look-up) maps the file into memory. That is safe only for the bundled file: if
            # the owner overwrites a mapped file in place (`cp`, `curl -o`), the process ends with SIGBUS, and some
            # damaged files end it with SIGSEGV (a map's key that is not a string; maxminddb 3.2.0). An owner's file is
            # therefore copied into memory and read in Python: 6 µs a look-up, 25 µs with MaxMind's long records.
            mode = maxminddb.MODE_AUTO if path == BUNDLED else maxminddb.MODE_MEMORY
            try:
                if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait, and could not be stopped
                    raise Unusable(N_("%(file)s: not a regular file"), file=path)
                self._reader = maxminddb.open_database(path, mode)
                self._of_network = _networks(self._reader)
                self.date = _probe(self._reader)
                self.kind = str(self._reader.metadata().database_type)
            except OSError as error:
                raise Unusable("%(file)s: %(reason)s", file=path, reason=error.strerror) from None
            except _UNREADABLE:
                text = N_("%(file)s: not a MaxMind DB file with countries, or cut short, or damaged")
                raise Unusable(text, file=path) from None

    def country(self, address: Address) -> str:
        """Return the ISO 3166-1 code of `address`, two capital letters, or "" when unknown. Never raises.

        Addresses without a single user (private, loopback, documentation, …) have no country, even if a file names one:
        the bundled one places 192.168.0.0/16 in Australia.
        """
        reader = self._reader
        if reader is None:
            return ""
        if not _may_be_special(address):
            known = self._of_network(address[:3] if len(address) == 4 else address[:6])
            if known is not None:
                return known
        elif not ip_address(address).is_global:
            return ""
        try:
            return _code(reader.get(addresses.show(address)))
        except _UNREADABLE:
            return ""

    def close(self) -> None:
        """Release the file after running look-ups. From now on every country is unknown."""
        self._reader, self._of_network = None, _unknown


def _networks(reader: maxminddb.Reader) -> Callable[[bytes], str | None]:
    @lru_cache(4096)  # many visitors of a link have the same few providers
    def of_network(network: bytes) -> str | None:
        """Return the country of a /24 or /48, given by its bytes; None if it has several, or cannot be read."""
        rest = bytes(1 if len(network) == 3 else 10)
        try:
            record, length = reader.get_with_prefix_len(addresses.show(network + rest))
        except _UNREADABLE:
            return None
        return _code(record) if length <= 8 * len(network) else None

    return of_network


def _unknown(_network: bytes) -> str | None:
    return None


def open_countries(setting: Path | None, beside: Path | None) -> Countries:
    """Open the first usable file: `setting`, one in `geo/` next to the database file `beside`, the bundled one.

    In `geo/`, the newest `*.mmdb` comes first. A file that is missing, cut short, damaged or without countries is
    reported in `problems`, and the next one is used. Never raises.
    """
    problems: list[str] = []
    state = _state(setting, beside)
    for path in _candidates(setting, beside):
        try:
            return Countries(path, tuple(problems), state)
        except Unusable as error:
            problems.append(Told(error.text, **error.values))
    return Countries(None, tuple(problems), state)


def refreshed(countries: Countries, setting: Path | None, beside: Path | None) -> Countries:
    """Return the result of `open_countries` now, or the same `countries` if no file has changed.

    If the current file was damaged since, its countries stay in use as they were read, and the problem is reported.
    """
    if countries.state == _state(setting, beside):
        return countries
    found = open_countries(setting, beside)
    candidates = list(_candidates(setting, beside))
    if countries.path in candidates and candidates.index(countries.path) < _place(found.path, candidates):
        countries.problems, countries.state = found.problems, found.state
        return countries
    return found


def _place(path: Path | None, candidates: list[Path]) -> int:
    return candidates.index(path) if path in candidates else len(candidates)


def _state(setting: Path | None, beside: Path | None) -> State:
    """Return a value that changes when any of the files changes."""
    return tuple((str(path), _stat(path)) for path in _candidates(setting, beside))


def _stat(file: Path) -> tuple[int, ...]:
    try:
        found = file.stat()
    except OSError:  # a dangling link, or removed since; opening it reports that
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


def folder(database: Path) -> Path:
    """Return the folder of an owner's files, next to the database file."""
    return database.parent / "geo"


def _candidates(setting: Path | None, beside: Path | None) -> Iterator[Path]:
    if setting is not None:
        yield setting
    if beside is not None:
        yield from sorted(folder(beside).glob("*.mmdb"), key=_stat, reverse=True)
    yield BUNDLED


def _probe(reader: maxminddb.Reader) -> datetime.date:
    """Look up addresses from all over the world; return the file's build day. Raises one of `_UNREADABLE`.

    A file that was cut short fails to open, as its metadata come last. The look-ups find holes in the middle (a zeroed
    node leads nowhere) and files about other things, such as operators.
    """
    metadata = reader.metadata()
    addresses: list[IPv4Address | IPv6Address] = [IPv4Address(n << 24 | 1) for n in range(256)]
    if metadata.ip_version == 6:  # all IPv6 addresses in use are in 2000::/3
        addresses += [IPv6Address(0x2000 + 0x20 * n << 112 | 1) for n in range(256)]
    countries = {_code(reader.get(address)) for address in addresses}
    if countries == {""}:
        raise maxminddb.InvalidDatabaseError("no countries")
    return datetime.date(1970, 1, 1) + datetime.timedelta(seconds=metadata.build_epoch)


# Where IANA's special networks are (https://www.iana.org/assignments/iana-ipv4-special-registry and …ipv6…): the first
# byte of IPv4, the first two of IPv6. Elsewhere `is_global`, which takes 3 µs, is unnecessary.
_SPECIAL_4 = frozenset({0, 10, 100, 127, 169, 172, 192, 198, 203, *range(224, 256)})
_SPECIAL_6 = frozenset({b"\x20\x01", b"\x20\x02", b"\x3f\xff"})


def _may_be_special(address: Address) -> bool:
    if len(address) == 4:
        return address[0] in _SPECIAL_4
    return not 0x20 <= address[0] < 0x40 or address[:2] in _SPECIAL_6


def _code(record: Any) -> str:
    """Return the country in a file's record, "" if it has none or `record` is something else.

    ip-location-db and IPinfo write `country_code`, MaxMind and DB-IP `country`. If MaxMind does not know where a
    network is used, it may still know where it is registered.
    """
    if not isinstance(record, dict):
        return ""
    return (
        _valid(record.get("country_code"))
        or _valid(_iso_code(record.get("country")))
        or _valid(_iso_code(record.get("registered_country")))
    )


def _iso_code(country: Any) -> Any:
    return country.get("iso_code") if isinstance(country, dict) else None


def _valid(code: Any) -> str:
    return code if isinstance(code, str) and _CODE.fullmatch(code) and code not in _NO_COUNTRY else ""
