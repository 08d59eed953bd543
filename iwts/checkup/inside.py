"""Checks of the settings and the server's folder, without side effects; each problem comes with a remedy."""

import contextlib
import os
import pwd
import shlex
import shutil
from collections.abc import Iterator
from datetime import date
from ipaddress import ip_address
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from iwts import tokens
from iwts.backups import daily
from iwts.checkup import contents
from iwts.clock import SECOND, UTC, local
from iwts.errors import Unavailable
from iwts.instance import keys
from iwts.links import store as links
from iwts.settings.config import Config
from iwts.storage import db, schema
from iwts.storage.db import Tx
from iwts.visits import geo, spill, waiting
from iwts.visits import store as visits

OK, WARNING, ERROR = "ok", "warning", "error"

LEAST_FREE = 100 << 20  # bytes
LONG_LOG = 128 << 20  # bytes; it is cut to 64 MB whenever no one reads it
OLD_COUNTRIES = 365  # days
LATE = 60 * SECOND  # tolerance for a clock that was set back

SET_CLOCK = "set the clock and keep it synchronized with chrony or systemd-timesyncd"


class Finding(NamedTuple):
    """The result of one check; `remedy` is empty if no action is needed."""

    check: str
    status: str
    text: str
    remedy: str = ""


def findings(config: Config, now: int, *, thorough: bool = False) -> Iterator[Finding]:
    """The findings on the settings and the server's folder; `now` in UTC microseconds.

    With `thorough`, the totals of all links are compared with a recount, else those of some.
    """
    path = config.database.resolve()
    yield from _settings(config)
    try:
        yield from _rights(path)
        yield from _disk(path)
        yield from _database(path, spill.beside(config.database), now, thorough=thorough)
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


def _database(path: Path, spilled: Path, now: int, *, thorough: bool) -> Iterator[Finding]:
    if not path.exists():
        yield Finding("database", WARNING, f"{path} does not exist yet", "iwts serve creates it")
        return
    if not path.stat().st_size and not path.with_name(f"{path.name}-wal").exists():
        yield Finding("database", ERROR, f"{path.name} is empty", "restore a backup, or remove the file to begin anew")
        return
    try:
        with db.look_at(path) as tx:
            if (its := int(tx.value("PRAGMA user_version"))) < schema.newest():
                text = f"{path.name} has schema {its}, but this version uses {schema.newest()}"
                yield Finding("database", WARNING, text, "restart the server to migrate the database")
                return
            if missing := contents.missing(tx):
                yield _damaged(path, missing)
                return
            yield _clock(tx, now)
            yield _spilled(tx, spilled)
            yield from _whole(tx, path, thorough=thorough)
    except Unavailable as error:
        yield Finding("database", ERROR, *_with_remedy(str(error)))


def _with_remedy(text: str) -> tuple[str, str]:
    """Split a database error into problem and remedy, which share one line."""
    problem, found, remedy = text.rpartition("; ")
    return (problem, remedy) if found else (text, "check permissions and the disk")


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
    file_of_setting = config.sources["smtp_password"].rpartition(" line ")[0]
    for file in map(Path, filter(None, (file_of_setting, config.texts["smtp_password_file"]))):
        if file.is_file() and file.stat().st_mode & 0o004:
            text = f"{file} contains a password, and every user of this machine can read it"
            yield Finding("settings", ERROR, text, f"sudo chmod o= {file}, and change the password")


def _addresses(config: Config) -> Iterator[Finding]:
    is_local = config.listen.host == "localhost" or _is_loopback(config.listen.host)
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
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


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
    text, remedy = f"{_mb(free)} free in {folder}; the database takes {_mb(size)}", f"free some space in {folder}"
    if free < LEAST_FREE:
        yield Finding("disk", ERROR, text, remedy)
    elif free < size:
        yield Finding("disk", WARNING, f"{text}: not enough space for a copy", remedy)
    else:
        yield Finding("disk", OK, text)
    if log > LONG_LOG:
        remedy = "stop any program that has read the database for hours, or restart the server; also check disk speed"
        yield Finding("disk", WARNING, f"the write-ahead log has grown to {_mb(log)}", remedy)


def _mb(size: int) -> str:
    return f"{size >> 20:,} MB"


def _clock(tx: Tx, now: int) -> Finding:
    newest = visits.last_id(tx)  # its creation time, or a little later
    if newest <= now + LATE:
        return Finding("clock", OK, f"the clock says {_time(now)}")
    text = f"the clock says {_time(now)}, but the latest visit is from {_time(newest)}"
    return Finding("clock", ERROR, text, SET_CLOCK)


def _time(at: int) -> str:
    return f"{local(at, UTC):%Y-%m-%d %H:%M UTC}"


def _spilled(tx: Tx, file: Path) -> Finding:
    try:
        found = waiting.look(tx, spill.read(file))
        is_damaged = spill.is_damaged(file)
    except OSError as error:
        return Finding("visits", ERROR, f"{file.name} cannot be read ({error.strerror})", "check the disk")
    if found.others:
        text = f"{file.name} holds visits of another database, or of a newer version"
        remedy = "stop the server, then put that database back, or move the file away"
        return Finding("visits", ERROR, text, remedy)
    if is_damaged:
        text = f"{file.name} has a damaged record behind {found.visits} visits; what follows cannot be read"
        return Finding("visits", ERROR, text, "keep a copy of that file before the server replaces it; check the disk")
    if not found.batches:
        return Finding("visits", OK, "all visits are in the database")
    text = f"{found.visits} visits in {file.name} are not in the database yet"
    remedy = "no visit is lost: the running server adds them as soon as it can; see its log for the reason"
    return Finding("visits", WARNING, text, remedy)


def _damaged(path: Path, faults: list[str]) -> Finding:
    remedy = "stop the server, keep a copy of the files, and restore a backup; check the disk"
    return Finding("database", ERROR, f"{path.name} is damaged: {'; '.join(faults)}", remedy)


def _whole(tx: Tx, path: Path, *, thorough: bool) -> Iterator[Finding]:
    faults = [text for (text,) in tx.all("PRAGMA integrity_check(5)") if text != "ok"]
    for table, row, other, _ in tx.all("PRAGMA foreign_key_check")[:5]:
        faults.append(f"row {row} of {table} refers to a missing row of {other}")
    faults += contents.impossible(tx)
    damaged = links.damaged(tx)
    wrong = contents.wrong_totals(tx, thorough=thorough)
    if faults:
        yield _damaged(path, faults)
    if wrong:
        text = f"totals differ from a recount of the visits: {'; '.join(wrong[:5])}"
        yield Finding("statistics", ERROR, text, "restore a backup, or delete the statistics of these links")
    if damaged:
        text = f"damaged links, which visitors cannot open: {', '.join(damaged[:20])}"
        yield Finding("links", ERROR, text, "restore a backup; check the disk")
    if not (faults or damaged):
        yield Finding("database", OK, f"{path.name} is intact ({_mb(path.stat().st_size)}), and so is every link")
