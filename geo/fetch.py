"""Fetch geo/country.mmdb with npm, or check the existing file.

    python geo/fetch.py            fetch, check, replace country.mmdb
    python geo/fetch.py --check    check only; no network

The version and both checksums are fixed below, so everyone gets the same bytes; LICENSE names the source. The package's
README says that its data has known errors and that npm gets no more versions. The next version therefore comes from
another package or place. Then check its licence, change the constants (the error for a wrong checksum includes the
right one), and run this script and the tests.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import maxminddb

PACKAGE = "@ip-location-db/geo-whois-asn-country-mmdb@2.3.2026061719"
PACKAGE_SHA256 = "91757a1b06cdcd1955f292e4c4cfc54e091204f998e159a3187f7a2ef3724be0"
MEMBER = "package/geo-whois-asn-country.mmdb"
FILE = Path(__file__).with_name("country.mmdb")
FILE_SHA256 = "c5f7c0e9bd6a6ccb5a2e9634764544a0d08bd0bd8788b8aedfac87bea184c652"

# Checks for new versions, for which a checksum proves nothing. A file far outside this size, in bytes, lacks networks
# or contains more than countries.
SIZES = range(4_000_000, 16_000_000)
# Addresses with the same operator or registry for many years.
KNOWN = {
    "8.8.8.8": "US",
    "41.32.0.1": "EG",
    "133.11.0.1": "JP",
    "193.0.6.139": "NL",
    "200.160.2.3": "BR",
    "2001:12ff::1": "BR",
    "2001:67c:2e8:22::c100:68b": "NL",
    "2001:4860:4860::8888": "US",
}


class FetchError(Exception):
    """The fetched or existing file is not as expected."""


def main() -> None:
    parser = argparse.ArgumentParser(description="Fetch and check geo/country.mmdb.")
    parser.add_argument("--check", action="store_true", help="check the existing file, without network access")
    try:
        if parser.parse_args().check:
            check(FILE)
        else:
            fetch()
    except (OSError, KeyError, tarfile.TarError, FetchError) as error:
        sys.exit(f"geo/fetch.py: {error}")


def fetch() -> None:
    """Replace `FILE` atomically with the package's file. Raises the errors that `main` reports."""
    [data] = members(PACKAGE, PACKAGE_SHA256, MEMBER)
    # In the folder of `FILE`, as a rename is atomic only within one file system.
    new = FILE.with_suffix(".new")
    try:
        new.write_bytes(data)
        check(new)
        os.replace(new, FILE)
    finally:
        new.unlink(missing_ok=True)


def members(package: str, sha256: str, *names: str) -> list[bytes]:
    """The content of files in an npm package with that checksum. Raises the errors that `main` reports."""
    with tempfile.TemporaryDirectory() as folder:
        npm = ["npm", "pack", package, "--loglevel=error", f"--pack-destination={folder}"]
        done = subprocess.run(npm, capture_output=True, text=True, check=False)
        if done.returncode:
            raise FetchError(f"npm pack failed: {' '.join(done.stderr.split())}")
        [packed] = Path(folder).glob("*.tgz")
        expect_checksum(package, packed.read_bytes(), sha256)
        # Only the members' bytes are read; no name from the archive becomes a file name.
        with tarfile.open(packed) as archive:
            files = [archive.extractfile(name) for name in names]
            if None in files:
                raise FetchError(f"{package}: not files: {', '.join(names)}")
            return [file.read() for file in files if file]


def check(file: Path) -> None:
    """Raise FetchError unless `file` has the expected bytes and gives the expected answers."""
    data = file.read_bytes()
    expect_checksum(str(file), data, FILE_SHA256)
    if len(data) not in SIZES:
        raise FetchError(f"{file}: {len(data)} bytes")
    try:
        with maxminddb.open_database(file) as reader:
            found = {address: reader.get(address) for address in KNOWN}
    except (maxminddb.InvalidDatabaseError, ValueError) as error:  # ValueError: IPv6 in an IPv4 file
        raise FetchError(f"{file}: {error}") from error
    for address, country in KNOWN.items():
        if found[address] != {"country_code": country}:
            raise FetchError(f"{file}: {address} is {found[address]}, not {country}")


def expect_checksum(name: str, data: bytes, expected: str) -> None:
    actual = hashlib.sha256(data).hexdigest()
    if actual != expected:
        raise FetchError(f"{name}: sha256 is {actual}, not {expected}")


if __name__ == "__main__":
    main()
