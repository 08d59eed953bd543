"""What an owner should know of a server and its folder, found without hurting either, each with a remedy."""

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
from iwts.clock import SECOND, UTC, local
from iwts.errors import Unavailable
from iwts.instance import keys
from iwts.links import store as links
from iwts.settings.config import Config
from iwts.storage import db, schema
from iwts.storage.db import Tx
from iwts.visits import geo, spill
from iwts.visits import store as visits
from iwts.visits.store import Batch

OK, WARNING, ERROR = "ok", "warning", "error"

LEAST_FREE = 100 << 20  # bytes
LONG_LOG = 128 << 20  # bytes; it is cut at 64 MB whenever nobody reads it
OLD_COUNTRIES = 365  # days
LATE = 60 * SECOND  # that a clock may be set back

SET_CLOCK = "set the clock, and let chrony or systemd-timesyncd keep it right"


class Finding(NamedTuple):
    """`remedy` is empty where there is nothing to do."""

    check: str
    status: str
    text: str
    remedy: str = ""


def findings(config: Config, now: int) -> Iterator[Finding]:
    """All that can be found in the settings and in the server's folder; `now` in UTC microseconds."""
    path = config.database.resolve()
    yield from _settings(config)
    try:
        yield from _rights(path)
        yield from _disk(path)
        yield from _database(path, spill.beside(config.database), now)
        yield _countries(config, now)
        yield _backups(config, now)
    except PermissionError as error:
        text = f"{error.filename} cannot be looked at by this user ({_user(os.geteuid())})"
        yield Finding("rights", ERROR, text, "use iwts as the user that the server runs as")


def instance(config: Config) -> str:
    """What tells this server from all others (`tokens.instance`), empty as long as that cannot be known."""
    with contextlib.suppress(Unavailable), db.look_at(config.database) as tx:
        if key := keys.find(tx):
            return tokens.instance(key)
    return ""


def _database(path: Path, spilled: Path, now: int) -> Iterator[Finding]:
    if not path.exists():
        yield Finding("database", WARNING, f"there is no {path} yet", "iwts serve makes it")
        return
    try:
        with db.look_at(path) as tx:
            if (its := int(tx.value("PRAGMA user_version"))) < schema.newest():
                text = f"{path.name} has schema {its}, this program {schema.newest()}"
                yield Finding("database", WARNING, text, "start the server anew: it brings the file forward")
                return
            yield _clock(tx, now)
            yield _spilled(tx, spilled)
            yield from _whole(tx, path)
    except Unavailable as error:
        yield Finding("database", ERROR, *_with_remedy(str(error)))


def _with_remedy(text: str) -> tuple[str, str]:
    """What is wrong with a database, and what to do: errors say both in one line."""
    problem, found, remedy = text.rpartition("; ")
    return (problem, remedy) if found else (text, "see to rights and disk")


def _countries(config: Config, now: int) -> Finding:
    found = geo.open_countries(config.geo_database, config.database)
    remedy = "put a newer file in place: iwts geo update FILE"
    if found.problems:
        return Finding("countries", WARNING, "; ".join(found.problems), f"remove that file, or {remedy}")
    if found.date is None:
        return Finding("countries", WARNING, "there is no country file: every country is unknown", remedy)
    today = _day(now)
    if today < found.date:
        return Finding(
            "clock", ERROR, f"it is {today} by the clock, but the country file is of {found.date}", SET_CLOCK
        )
    if (today - found.date).days > OLD_COUNTRIES:
        return Finding("countries", WARNING, f"the country file is of {found.date}, more than a year old", remedy)
    return Finding("countries", OK, f"the country file is of {found.date}")


def _backups(config: Config, now: int) -> Finding:
    folder = config.backup_dir
    if folder is None:
        text = "no backup is made each day"
        return Finding("backups", WARNING, text, "set backup_dir to a folder, best on another disk")
    if not folder.is_dir():
        remedy = f"mount its disk, or make it: {_make_for(config.database.resolve().parent, folder)}"
        return Finding("backups", ERROR, f"there is no folder {folder}", remedy)
    if not os.access(folder, os.W_OK | os.X_OK):
        text = f"{folder} may not be written by this user ({_user(os.geteuid())})"
        return Finding("backups", ERROR, text, _make_for(config.database.resolve().parent, folder))
    remedy = f"the server's log says what hinders it; one is made now by: iwts backup {shlex.quote(str(folder))}"
    last = daily.last_day(folder, _day(now))
    if last is None:
        return Finding("backups", WARNING, f"there is no backup in {folder} yet", remedy)
    if (_day(now) - last).days > 1:
        return Finding("backups", ERROR, f"the last backup in {folder} is of {last}", remedy)
    return Finding("backups", OK, f"the last backup in {folder} is of {last}")


def _make_for(data: Path, folder: Path) -> str:
    """The command that gives the server a folder, whose user has `data`."""
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
            text = f"{file} holds a password and everybody on this machine can read it"
            yield Finding("settings", ERROR, text, f"sudo chmod o= {file}, and change the password")


def _addresses(config: Config) -> Iterator[Finding]:
    is_local = config.listen.host == "localhost" or _is_loopback(config.listen.host)
    if not config.base_url:
        text = f"base_url is not set: links start with {config.public_url}, which works on this machine only"
        yield Finding("settings", WARNING, text, 'set base_url = "https://…" to the address that visitors use')
    elif config.base_url.startswith("http:") and not _is_loopback(urlsplit(config.base_url).hostname or ""):
        text = f"{config.base_url} is not encrypted: others on the way can read secret links"
        yield Finding("settings", WARNING, text, "put a proxy with HTTPS before iwts, and write https:// in base_url")
    if config.base_url.startswith("https:") and not config.trusted_proxies:
        whose = '"127.0.0.1"' if is_local else "the address of your proxy"
        text = "base_url is https, which a proxy speaks, but no proxy is trusted: all visitors look like the proxy"
        yield Finding("settings", ERROR, text, f"set trusted_proxies = {whose}")


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _rights(path: Path) -> Iterator[Finding]:
    folder = path.parent
    if not folder.is_dir():
        yield Finding("rights", ERROR, f"there is no folder {folder}", f"mkdir -p {folder}, or set another database")
        return
    found = list(_wrong_rights(folder, [path, *sorted(folder.glob(f"{path.name}[-.]*"))]))
    yield from found or [Finding("rights", OK, f"{folder} and what iwts keeps in it are its own")]


def _wrong_rights(folder: Path, files: list[Path]) -> Iterator[Finding]:
    owner = folder.stat().st_uid
    if not os.access(folder, os.W_OK | os.X_OK):
        text = f"{folder} cannot be written by this user ({_user(os.geteuid())})"
        yield Finding(
            "rights", ERROR, text, f"use iwts as {_user(owner)}, or chown the folder to {_user(os.geteuid())}"
        )
    for file in files:
        if not file.is_file():
            continue
        about = file.stat()
        if about.st_uid != owner:
            text = f"{file.name} belongs to {_user(about.st_uid)}, its folder to {_user(owner)}"
            yield Finding("rights", ERROR, text, f"sudo chown {_user(owner)} {file}")
        elif not os.access(file, os.R_OK | os.W_OK):
            text = f"{file.name} cannot be written by this user ({_user(os.geteuid())})"
            yield Finding("rights", ERROR, text, f"use iwts as {_user(owner)}, or: sudo chmod u+rw {file}")
        if about.st_mode & 0o077:
            text = f"others than {_user(about.st_uid)} may use {file.name}"
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
    text, remedy = f"{_mb(free)} free in {folder}, the database has {_mb(size)}", f"make room in {folder}"
    if free < LEAST_FREE:
        yield Finding("disk", ERROR, text, remedy)
    elif free < size:
        yield Finding("disk", WARNING, f"{text}: there is no room for a copy of it", remedy)
    else:
        yield Finding("disk", OK, text)
    if log > LONG_LOG:
        remedy = "end whoever reads the file for hours, or restart the server; a slow disk does this too"
        yield Finding("disk", WARNING, f"the write-ahead log has grown to {_mb(log)}", remedy)


def _mb(size: int) -> str:
    return f"{size >> 20:,} MB"


def _clock(tx: Tx, now: int) -> Finding:
    newest = visits.last_id(tx)  # the time at which it was made, or a little later
    if newest <= now + LATE:
        return Finding("clock", OK, f"it is {_time(now)}")
    text = f"it is {_time(now)} by the clock, but there are visits of {_time(newest)}"
    return Finding("clock", ERROR, text, SET_CLOCK)


def _time(at: int) -> str:
    return f"{local(at, UTC):%Y-%m-%d %H:%M UTC}"


def _spilled(tx: Tx, file: Path) -> Finding:
    last = visits.last_replayed(tx)
    try:
        batches = [batch for batch in map(Batch.unpack, spill.read(file)) if batch.number > last]
    except OSError as error:
        return Finding("visits", ERROR, f"{file.name} cannot be read ({error.strerror})", "see to the disk")
    waiting = sum(len(batch.visits) for batch in batches)
    if not batches:
        return Finding("visits", OK, "all are in the database")
    text = f"{waiting} visits wait in {file.name} for the database"
    remedy = "nothing is lost: a running server brings them in as soon as it can; its log says what hinders it"
    return Finding("visits", WARNING, text, remedy)


def _whole(tx: Tx, path: Path) -> Iterator[Finding]:
    faults = [text for (text,) in tx.all("PRAGMA integrity_check(5)") if text != "ok"]
    for table, row, other, _ in tx.all("PRAGMA foreign_key_check")[:5]:
        faults.append(f"row {row} of {table} names one of {other} that is not there")
    damaged = links.damaged(tx)
    if faults:
        remedy = "stop the server, keep the files aside, and restore a backup; look at the disk"
        yield Finding("database", ERROR, f"{path.name} is damaged: {'; '.join(faults)}", remedy)
    if damaged:
        text = f"links that a disk has changed, so that they lead nowhere: {', '.join(damaged[:20])}"
        yield Finding("links", ERROR, text, "restore a backup; look at the disk")
    if not (faults or damaged):
        yield Finding("database", OK, f"{path.name} is whole, {_mb(path.stat().st_size)}, and every link is sound")
