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
from iwts.backups import daily, dumps
from iwts.checkup import creation, database, postgres
from iwts.checkup.database import SET_CLOCK
from iwts.checkup.finding import ERROR, OK, WARNING, Finding
from iwts.clock import UTC, local
from iwts.errors import N_, Bytes, Told, Unavailable
from iwts.http import addresses
from iwts.instance import keys
from iwts.settings.config import SETTINGS, Config
from iwts.settings.values import Floor
from iwts.storage.address import Location, PostgresAddress
from iwts.storage.engines import look_at
from iwts.visits import geo, waiting

LEAST_FREE = 100 << 20  # bytes
LONG_LOG = 128 << 20  # bytes; it is cut to 64 MB whenever no one reads it
OLD_COUNTRIES = 365  # days

NO_FOLDER = N_("the folder %(folder)s does not exist")
NO_WRITING = N_("this user (%(user)s) cannot write to %(file)s")
RUN_AS = N_("run iwts as %(user)s, or: %(command)s")


def findings(config: Config, now: int, *, thorough: bool = False) -> Iterator[Finding]:
    """The findings on the settings and the server's folder; `now` in UTC microseconds.

    With `thorough`, all statistics are recounted.
    """
    location, spilled = _resolved(config.database), waiting.places(config)
    others = {"create": lambda tx: creation.findings(tx, config, now)}
    if isinstance(location, PostgresAddress):
        others = {"postgresql": lambda tx: postgres.findings(tx, location, fronts=config.fronts), **others}
    yield from _around(config, now, database.findings(location, spilled, now, others, thorough=thorough))


def quick(config: Config, now: int) -> Iterator[Finding]:
    """The findings that take no reading of the database, for a page; each is also one of `findings`."""
    location, spilled = _resolved(config.database), waiting.places(config)
    others = {"create": lambda tx: creation.findings(tx, config, now)}
    yield from _around(config, now, database.quick(location, spilled, now, others))


def _around(config: Config, now: int, of_database: Iterator[Finding]) -> Iterator[Finding]:
    path = config.stem.resolve()
    yield from _settings(config)
    try:
        yield from _rights(path.parent, _files(config, path))
        yield from _disk(config)
        yield from _floor(path.parent, config.disk_floor)
        yield from of_database
        yield from _countries(config, now)
        yield from backups(config, now)
    except PermissionError as error:
        text = N_("this user (%(user)s) cannot access %(file)s")
        told = Told(text, user=_user(os.geteuid()), file=error.filename)
        yield Finding("rights", ERROR, told, Told(N_("run iwts as the user that the server runs as")))


def _resolved(location: Location) -> Location:
    return location.resolve() if isinstance(location, Path) else location


def instance(config: Config) -> str:
    """The identifier of this server's database (`tokens.instance`), empty if it cannot be read."""
    with contextlib.suppress(Unavailable), look_at(config.database) as tx:
        if key := keys.find(tx):
            return tokens.instance(key)
    return ""


def _countries(config: Config, now: int) -> Iterator[Finding]:
    found = geo.open_countries(config.geo_database, config.stem)
    update = "iwts geo update FILE"
    if found.problems:
        instead = Told(N_("remove that file, or install a newer one: %(command)s"), command=update)
        yield from (Finding("countries", WARNING, problem, instead) for problem in found.problems)
        return
    if found.date is None:
        text, remedy = N_("no country database: every country is unknown"), N_("install one: %(command)s")
        yield Finding("countries", WARNING, Told(text), Told(remedy, command=update))
        return
    today = _day(now)
    if today < found.date:
        text = N_("the clock says %(today)s, but the country database is dated %(date)s")
        yield Finding("clock", ERROR, Told(text, today=today, date=found.date), SET_CLOCK)
    elif (today - found.date).days > OLD_COUNTRIES:
        text, remedy = (
            N_("the country database is more than a year old (%(date)s)"),
            N_("install a newer one: %(command)s"),
        )
        yield Finding("countries", WARNING, Told(text, date=found.date), Told(remedy, command=update))
    else:
        yield Finding("countries", OK, f"the country database is dated {found.date}")


def backups(config: Config, now: int) -> Iterator[Finding]:
    """The finding on backups; none if it cannot be told whether there are any."""
    if isinstance(config.database, Path):
        yield _daily_backups(config, now)
        return
    state = _archive(config)
    if state and state.fails:
        text = Told(N_("PostgreSQL fails to archive its write-ahead log"))
        yield Finding("backups", ERROR, text, postgres.as_administrator("SELECT * FROM pg_stat_archiver"))
    elif config.backup_dir:
        yield _backups_in(config.backup_dir, config, now, os.R_OK, dumps.command(config.database, config.backup_dir))
    elif state and state.is_on:
        yield Finding("backups", OK, "PostgreSQL archives its write-ahead log")
    elif state:
        none = N_("there are no backups: PostgreSQL does not archive its log, and %(setting)s is not set")
        yield Finding("backups", WARNING, Told(none, setting="backup_dir"), dumps.command(config.database, Path()))


def _daily_backups(config: Config, now: int) -> Finding:
    folder = config.backup_dir
    if folder is None:
        remedy = Told(N_("set %(setting)s to a folder, ideally on another disk"), setting="backup_dir")
        return Finding("backups", WARNING, Told(N_("daily backups are off")), remedy)
    remedy = Told(
        N_("see the server's log for the reason; to make a backup now: %(command)s"),
        command=f"iwts backup {shlex.quote(str(folder))}",
    )
    return _backups_in(folder, config, now, os.W_OK, remedy)


def _backups_in(folder: Path, config: Config, now: int, access: int, remedy: str) -> Finding:
    """The finding on the backups in a folder to which the server needs some access; `remedy` makes one."""
    data = config.folder
    if not folder.is_dir():
        mount = Told(N_("mount its disk, or create it: %(command)s"), command=_make_for(data, folder))
        return Finding("backups", ERROR, Told(NO_FOLDER, folder=folder), mount)
    if not os.access(folder, access | os.X_OK):
        return Finding(
            "backups", ERROR, Told(NO_WRITING, user=_user(os.geteuid()), file=folder), _make_for(data, folder)
        )
    last = daily.last_day(config, folder, _day(now))
    if last is None:
        return Finding("backups", WARNING, Told(N_("%(folder)s contains no backup yet"), folder=folder), remedy)
    text = Told(N_("the latest backup in %(folder)s is from %(date)s"), folder=folder, date=last)
    if (_day(now) - last).days > 1:
        return Finding("backups", ERROR, text, remedy)
    return Finding("backups", OK, text)


def _archive(config: Config) -> dumps.Archive | None:
    with contextlib.suppress(Unavailable), look_at(config.database) as tx:
        return dumps.archive(tx)
    return None


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
            text = N_("%(file)s contains a password, and every user of this machine can read it")
            remedy = Told(N_("%(command)s, and change the password"), command=f"sudo chmod o= {file}")
            yield Finding("settings", ERROR, Told(text, file=file), remedy)


def _addresses(config: Config) -> Iterator[Finding]:
    is_local = _is_loopback(config.listen.host)
    if not config.base_url:
        text = N_("base_url is not set: links start with %(url)s and work only on this machine")
        remedy = Told(N_("set %(setting)s to your public address"), setting='base_url = "https://…"')
        yield Finding("settings", WARNING, Told(text, url=config.public_url), remedy)
    elif config.base_url.startswith("http:") and not _is_loopback(urlsplit(config.base_url).hostname or ""):
        text = N_("%(url)s is not encrypted: others on the network can read secret links")
        remedy = Told(N_("put an HTTPS proxy in front of iwts, and use %(begin)s in base_url"), begin="https://")
        yield Finding("settings", WARNING, Told(text, url=config.base_url), remedy)
    if config.base_url.startswith("https:") and not config.trusted_proxies:
        remedy = Told(N_("set trusted_proxies = the address of your proxy"))
        if is_local:
            remedy = Told(N_("set %(setting)s"), setting='trusted_proxies = "127.0.0.1"')
        text = N_("base_url is https, but trusted_proxies is empty: all visitors appear to come from the proxy")
        yield Finding("settings", ERROR, Told(text), remedy)


def _is_loopback(host: str) -> bool:
    address = addresses.parse(host)
    return host == "localhost" or (address is not None and addresses.is_loopback(address))


def _files(config: Config, path: Path) -> list[Path]:
    """The server's own files; a folder for those of a server on PostgreSQL may hold others, such as settings."""
    if isinstance(config.database, Path):
        return [path, *sorted(path.parent.glob(f"{path.name}[-.]*"))]
    return [path.with_name(f"{path.name}{ending}") for ending in (".lock", ".spill", ".links")]


def _rights(folder: Path, files: list[Path]) -> Iterator[Finding]:
    if not folder.is_dir():
        remedy = Told(N_("create it (%(command)s), or change the database setting"), command=f"mkdir -p {folder}")
        yield Finding("rights", ERROR, Told(NO_FOLDER, folder=folder), remedy)
        return
    found = list(_wrong_rights(folder, files))
    yield from found or [Finding("rights", OK, f"permissions of {folder} and its files are correct")]


def _wrong_rights(folder: Path, files: list[Path]) -> Iterator[Finding]:
    owner, user = folder.stat().st_uid, _user(os.geteuid())
    if not os.access(folder, os.W_OK | os.X_OK):
        remedy = Told(RUN_AS, user=_user(owner), command=f"sudo chown {user} {folder}")
        yield Finding("rights", ERROR, Told(NO_WRITING, user=user, file=folder), remedy)
    for file in files:
        if not file.is_file():
            continue
        about = file.stat()
        if about.st_uid != owner:
            text = N_("%(file)s belongs to %(user)s, but its folder to %(owner)s")
            told = Told(text, file=file.name, user=_user(about.st_uid), owner=_user(owner))
            yield Finding("rights", ERROR, told, f"sudo chown {_user(owner)} {file}")
        elif not os.access(file, os.R_OK | os.W_OK):
            remedy = Told(RUN_AS, user=_user(owner), command=f"sudo chmod u+rw {file}")
            yield Finding("rights", ERROR, Told(NO_WRITING, user=user, file=file.name), remedy)
        if about.st_mode & 0o077:
            text = Told(N_("users other than %(user)s can access %(file)s"), user=_user(about.st_uid), file=file.name)
            yield Finding("rights", WARNING, text, f"sudo chmod 600 {file}")


def _user(number: int) -> str:
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)


def _disk(config: Config) -> Iterator[Finding]:
    path, folder = config.stem.resolve(), config.folder
    if not folder.is_dir():
        return
    free = shutil.disk_usage(folder).free
    if not isinstance(config.database, Path):
        text = Told(N_("%(free)s free in %(folder)s"), free=Bytes(free), folder=folder)
        remedy = Told(N_("free some space in %(folder)s"), folder=folder)
        yield Finding("disk", ERROR, text, remedy) if free < LEAST_FREE else Finding("disk", OK, text)
        return
    size, log = (file.stat().st_size if file.exists() else 0 for file in (path, path.with_name(path.name + "-wal")))
    known = {"free": Bytes(free), "folder": folder, "size": Bytes(size)}
    text = Told(N_("%(free)s free in %(folder)s; the database takes %(size)s"), **known)
    remedy = Told(N_("free some space in %(folder)s"), folder=folder)
    if free < LEAST_FREE:
        yield Finding("disk", ERROR, text, remedy)
    elif free < size:
        short = N_("%(free)s free in %(folder)s; the database takes %(size)s: not enough space for a copy")
        yield Finding("disk", WARNING, Told(short, **known), remedy)
    else:
        yield Finding("disk", OK, text)
    if log > LONG_LOG:
        stop = N_("stop any program that has read the database for hours, or restart the server; also check disk speed")
        yield Finding(
            "disk", WARNING, Told(N_("the write-ahead log has grown to %(size)s"), size=Bytes(log)), Told(stop)
        )


def _floor(folder: Path, floor: Floor) -> Iterator[Finding]:
    if folder.is_dir():
        usage = shutil.disk_usage(folder)
        if usage.free < (least := floor.of(usage.total)):
            text = N_("%(folder)s has %(free)s left, less than disk_floor (%(least)s): pages create nothing new")
            told = Told(text, folder=folder, free=Bytes(usage.free), least=Bytes(least))
            yield Finding(
                "disk", ERROR, told, Told(N_("free some space in %(folder)s, or lower disk_floor"), folder=folder)
            )
