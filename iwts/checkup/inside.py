"""Checks of the settings and the server's folder, without side effects; each problem comes with a remedy."""

import contextlib
import os
import pwd
import shlex
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from iwts import tokens
from iwts.backups import daily
from iwts.checkup import creation, database
from iwts.checkup.database import SET_CLOCK
from iwts.checkup.finding import ERROR, OK, WARNING, Finding, mb
from iwts.clock import UTC, local
from iwts.errors import Unavailable
from iwts.http import addresses
from iwts.instance import keys
from iwts.settings.config import SETTINGS, Config
from iwts.settings.values import Floor
from iwts.storage import db
from iwts.visits import geo, spill

LEAST_FREE = 100 << 20  # bytes
LONG_LOG = 128 << 20  # bytes; it is cut to 64 MB whenever no one reads it
OLD_COUNTRIES = 365  # days


def findings(config: Config, now: int, *, thorough: bool = False) -> Iterator[Finding]:
    """The findings on the settings and the server's folder; `now` in UTC microseconds.

    With `thorough`, all statistics are recounted.
    """
    path, spilled = config.database.resolve(), spill.beside(config.database)
    others = {"create": lambda tx: creation.findings(tx, config, now)}
    yield from _around(config, now, database.findings(path, spilled, now, others, thorough=thorough))


def quick(config: Config, now: int) -> Iterator[Finding]:
    """The findings that take no reading of the database, for a page; each is also one of `findings`."""
    path, spilled = config.database.resolve(), spill.beside(config.database)
    others = {"create": lambda tx: creation.findings(tx, config, now)}
    yield from _around(config, now, database.quick(path, spilled, now, others))


def _around(config: Config, now: int, of_database: Iterator[Finding]) -> Iterator[Finding]:
    path = config.database.resolve()
    yield from _settings(config)
    try:
        yield from _rights(path)
        yield from _disk(path)
        yield from _floor(path.parent, config.disk_floor)
        yield from of_database
        yield _countries(config, now)
        yield _backups(config, now)
    except PermissionError as error:
        text = f"this user ({_user(os.geteuid())}) cannot access {error.filename}"
        yield Finding("rights", ERROR, text, "run iwts as the user that the server runs as")


def instance(config: Config) -> str:
    """The identifier of this server's database (`tokens.instance`), empty if it cannot be read."""
    with contextlib.suppress(Unavailable), db.look_at(config.database) as tx:
        if key := keys.find(tx):
            return tokens.instance(key)
    return ""


def _countries(config: Config, now: int) -> Finding:
    found = geo.open_countries(config.geo_database, config.database)
    remedy = "install a newer one: iwts geo update FILE"
    if found.problems:
        return Finding("countries", WARNING, "; ".join(found.problems), f"remove that file, or {remedy}")
    if found.date is None:
        remedy = "install one: iwts geo update FILE"
        return Finding("countries", WARNING, "no country database: every country is unknown", remedy)
    today = _day(now)
    if today < found.date:
        text = f"the clock says {today}, but the country database is dated {found.date}"
        return Finding("clock", ERROR, text, SET_CLOCK)
    if (today - found.date).days > OLD_COUNTRIES:
        text = f"the country database is more than a year old ({found.date})"
        return Finding("countries", WARNING, text, remedy)
    return Finding("countries", OK, f"the country database is dated {found.date}")


def _backups(config: Config, now: int) -> Finding:
    folder = config.backup_dir
    if folder is None:
        text = "daily backups are off"
        return Finding("backups", WARNING, text, "set backup_dir to a folder, ideally on another disk")
    if not folder.is_dir():
        remedy = f"mount its disk, or create it: {_make_for(config.database.resolve().parent, folder)}"
        return Finding("backups", ERROR, f"the folder {folder} does not exist", remedy)
    if not os.access(folder, os.W_OK | os.X_OK):
        text = f"this user ({_user(os.geteuid())}) cannot write to {folder}"
        return Finding("backups", ERROR, text, _make_for(config.database.resolve().parent, folder))
    remedy = f"see the server's log for the reason; to make a backup now: iwts backup {shlex.quote(str(folder))}"
    last = daily.last_day(folder, _day(now))
    if last is None:
        return Finding("backups", WARNING, f"{folder} contains no backup yet", remedy)
    if (_day(now) - last).days > 1:
        return Finding("backups", ERROR, f"the latest backup in {folder} is from {last}", remedy)
    return Finding("backups", OK, f"the latest backup in {folder} is from {last}")


def _make_for(data: Path, folder: Path) -> str:
    """The command that creates a folder for the server's user, who owns `data`."""
    return f"sudo install -d -o {_user(data.stat().st_uid)} -m 700 {shlex.quote(str(folder))}"


def _day(now: int) -> date:
    return local(now, UTC).date()


def _settings(config: Config) -> Iterator[Finding]:
    found = [*_open_secrets(config), *_addresses(config)]
    yield from found or [Finding("settings", OK, f"short links start with {config.public_url}")]


def _open_secrets(config: Config) -> Iterator[Finding]:
    secrets = [known.name for known in SETTINGS if known.secret]
    files_of_settings = [config.sources[name].rpartition(" line ")[0] for name in secrets]
    named = [config.texts.get(f"{name}_file", "") for name in secrets]
    for file in map(Path, dict.fromkeys(filter(None, (*files_of_settings, *named)))):
        if file.is_file() and file.stat().st_mode & 0o004:
            text = f"{file} contains a password, and every user of this machine can read it"
            yield Finding("settings", ERROR, text, f"sudo chmod o= {file}, and change the password")


def _addresses(config: Config) -> Iterator[Finding]:
    is_local = _is_loopback(config.listen.host)
    if not config.base_url:
        text = f"base_url is not set: links start with {config.public_url} and work only on this machine"
        yield Finding("settings", WARNING, text, 'set base_url = "https://…" to your public address')
    elif config.base_url.startswith("http:") and not _is_loopback(urlsplit(config.base_url).hostname or ""):
        text = f"{config.base_url} is not encrypted: others on the network can read secret links"
        yield Finding("settings", WARNING, text, "put an HTTPS proxy in front of iwts, and use https:// in base_url")
    if config.base_url.startswith("https:") and not config.trusted_proxies:
        whose = '"127.0.0.1"' if is_local else "the address of your proxy"
        text = "base_url is https, but trusted_proxies is empty: all visitors appear to come from the proxy"
        yield Finding("settings", ERROR, text, f"set trusted_proxies = {whose}")


def _is_loopback(host: str) -> bool:
    address = addresses.parse(host)
    return host == "localhost" or (address is not None and addresses.is_loopback(address))


def _rights(path: Path) -> Iterator[Finding]:
    folder = path.parent
    if not folder.is_dir():
        remedy = f"create it (mkdir -p {folder}), or change the database setting"
        yield Finding("rights", ERROR, f"the folder {folder} does not exist", remedy)
        return
    found = list(_wrong_rights(folder, [path, *sorted(folder.glob(f"{path.name}[-.]*"))]))
    yield from found or [Finding("rights", OK, f"permissions of {folder} and its files are correct")]


def _wrong_rights(folder: Path, files: list[Path]) -> Iterator[Finding]:
    owner = folder.stat().st_uid
    if not os.access(folder, os.W_OK | os.X_OK):
        text = f"this user ({_user(os.geteuid())}) cannot write to {folder}"
        remedy = f"run iwts as {_user(owner)}, or: sudo chown {_user(os.geteuid())} {folder}"
        yield Finding("rights", ERROR, text, remedy)
    for file in files:
        if not file.is_file():
            continue
        about = file.stat()
        if about.st_uid != owner:
            text = f"{file.name} belongs to {_user(about.st_uid)}, but its folder to {_user(owner)}"
            yield Finding("rights", ERROR, text, f"sudo chown {_user(owner)} {file}")
        elif not os.access(file, os.R_OK | os.W_OK):
            text = f"this user ({_user(os.geteuid())}) cannot write to {file.name}"
            yield Finding("rights", ERROR, text, f"run iwts as {_user(owner)}, or: sudo chmod u+rw {file}")
        if about.st_mode & 0o077:
            text = f"users other than {_user(about.st_uid)} can access {file.name}"
            yield Finding("rights", WARNING, text, f"sudo chmod 600 {file}")


def _user(number: int) -> str:
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"user {number}"


def _disk(path: Path) -> Iterator[Finding]:
    folder = path.parent
    if not folder.is_dir():
        return
    free = shutil.disk_usage(folder).free
    size, log = (file.stat().st_size if file.exists() else 0 for file in (path, path.with_name(path.name + "-wal")))
    text, remedy = f"{mb(free)} free in {folder}; the database takes {mb(size)}", f"free some space in {folder}"
    if free < LEAST_FREE:
        yield Finding("disk", ERROR, text, remedy)
    elif free < size:
        yield Finding("disk", WARNING, f"{text}: not enough space for a copy", remedy)
    else:
        yield Finding("disk", OK, text)
    if log > LONG_LOG:
        remedy = "stop any program that has read the database for hours, or restart the server; also check disk speed"
        yield Finding("disk", WARNING, f"the write-ahead log has grown to {mb(log)}", remedy)


def _floor(folder: Path, floor: Floor) -> Iterator[Finding]:
    if folder.is_dir():
        usage = shutil.disk_usage(folder)
        if usage.free < (least := floor.of(usage.total)):
            text = f"{folder} has {mb(usage.free)} left, less than disk_floor ({mb(least)}): pages create nothing new"
            yield Finding("disk", ERROR, text, f"free some space in {folder}, or lower disk_floor")
