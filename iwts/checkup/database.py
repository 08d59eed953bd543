"""Checks of the database and its spill file, without side effects; each problem comes with a remedy."""

import contextlib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, islice
from pathlib import Path

from iwts.checkup import rows
from iwts.checkup.finding import ERROR, OK, WARNING, Finding
from iwts.clock import SECOND, UTC, local
from iwts.errors import N_, Bytes, Told, Unavailable
from iwts.instance import keys
from iwts.links import sealed
from iwts.links import store as links
from iwts.owner import password
from iwts.statistics.recount import Recount
from iwts.storage.address import Location
from iwts.storage.engines import inspect, is_new, look_at
from iwts.storage.inspection import Inspection
from iwts.storage.tx import Tx
from iwts.visits import spill, waiting
from iwts.visits import store as visits

LATE = 60 * SECOND  # tolerance for a clock that was set back
SAMPLE = 100_000  # visits to recount, if not all
MOST = 10  # problems to name in one finding
BEING_WRITTEN = 0.2  # seconds after which a record that the server was writing is complete

SET_CLOCK = Told(
    N_("set the clock and keep it synchronized with %(first)s or %(second)s"),
    first="chrony",
    second="systemd-timesyncd",
)
CHECK_DISK = Told(N_("check the disk"))
Check = Callable[[Tx], Iterator[Finding]]
NO_OTHERS: Mapping[str, Check] = {}

RESTORE = "stop the server, keep a copy of the files, and restore a backup; check the disk"


def findings(
    location: Location,
    spilled: Sequence[Path],
    now: int,
    others: Mapping[str, Check] = NO_OTHERS,
    *,
    thorough: bool = False,
) -> Iterator[Finding]:
    """The findings on a database and the visits that wait for it in `spilled`; `now` in UTC microseconds.

    `others` are more checks that read a sound database. With `thorough`, all statistics are recounted, otherwise a
    sample.
    """
    if isinstance(location, Path) and not location.exists():
        yield Finding("database", WARNING, f"{location} does not exist yet", "iwts serve creates it")
        return
    if isinstance(location, Path) and not location.stat().st_size and not _log(location).exists():
        remedy = "restore a backup; if there never was any data, delete the file, and iwts serve creates a new one"
        yield Finding("database", ERROR, f"{location.name} is empty (0 bytes)", remedy)
        return
    try:
        if not isinstance(location, Path) and is_new(location):
            yield Finding("database", WARNING, f"{location} has no tables yet", "iwts serve creates them")
            return
        with inspect(location) as inspection:
            if (its := inspection.version()) < inspection.newest():
                text = f"{name(location)} has schema {its}, but this version uses {inspection.newest()}"
                yield Finding("database", WARNING, text, "restart the server to migrate the database")
            elif faults := [*inspection.faults()]:
                yield _damaged(location, faults)
            else:
                most = SAMPLE if not thorough else float("inf")
                yield from _contents(inspection, location, spilled, now, most, others)
    except Unavailable as error:
        yield Finding("database", ERROR, *_with_remedy(str(error)))


def quick(location: Location, spilled: Sequence[Path], now: int, others: Mapping[str, Check]) -> Iterator[Finding]:
    """Those of the findings that take no reading of all rows; see `findings`."""
    try:
        with look_at(location) as tx:
            yield from _clock(tx, now)
            yield from _spilled(tx, spilled)
            yield from chain.from_iterable(check(tx) for check in others.values())
    except Unavailable as error:
        yield Finding("database", ERROR, *_with_remedy(str(error)))


def damage(location: Location, spilled: Sequence[Path]) -> str | None:
    """Return one line on the damage to a database, with a remedy; None if it is intact."""
    with contextlib.suppress(OSError):
        for finding in findings(location, spilled, now=0):
            if finding.status == ERROR and finding.check != "clock":
                return f"{location}: {finding.text.removeprefix(f'{name(location)} ')}; {finding.remedy}"
    return None


def name(location: Location) -> str:
    """Return the name of a database in findings: that of its file, or its address."""
    return location.name if isinstance(location, Path) else str(location)


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _contents(
    inspection: Inspection,
    location: Location,
    spilled: Sequence[Path],
    now: int,
    most: float,
    others: Mapping[str, Check],
) -> Iterator[Finding]:
    tx = inspection.tx
    checks: dict[str, Callable[[], Iterator[Finding]]] = {
        "clock": lambda: _clock(tx, now),
        "visits": lambda: _spilled(tx, spilled),
        "database": lambda: _rows(inspection, location),
        "owner": lambda: _owner(tx),
        **{what: partial(check, tx) for what, check in others.items()},
        "statistics": lambda: _statistics(tx, most),
    }
    for what, check in checks.items():
        try:
            yield from check()
        except Unavailable as error:
            yield Finding(what, ERROR, *_with_remedy(str(error)))
        except Exception as error:  # noqa: BLE001 (a wrong value breaks a check)
            text = f"{name(location)} contains a value that iwts never writes ({type(error).__name__}: {error})"
            yield Finding(what, ERROR, text, RESTORE)


def _with_remedy(text: str) -> tuple[str, str]:
    """Split a database error into problem and remedy, which share one line."""
    problem, found, remedy = text.rpartition("; ")
    return (problem, remedy) if found else (text, Told(N_("check permissions and the disk")))


def _damaged(location: Location, faults: list[str]) -> Finding:
    more = f"; and {len(faults) - MOST} more" if len(faults) > MOST else ""
    return Finding("database", ERROR, f"{name(location)} is damaged: {'; '.join(faults[:MOST])}{more}", RESTORE)


def _clock(tx: Tx, now: int) -> Iterator[Finding]:
    newest = visits.last_id(tx)  # its creation time, or a little later
    if newest <= now + LATE:
        yield Finding("clock", OK, f"the clock says {_time(now)}")
    else:
        text = N_("the clock says %(now)s, but the latest visit is from %(latest)s")
        yield Finding("clock", ERROR, Told(text, now=_time(now), latest=_time(newest)), SET_CLOCK)


def _time(at: int) -> str:
    return f"{local(at, UTC):%Y-%m-%d %H:%M UTC}"


def _spilled(tx: Tx, places: Sequence[Path]) -> Iterator[Finding]:
    found = list(chain.from_iterable(_spilled_in(tx, place) for place in places))
    yield from found or [Finding("visits", OK, "all visits are in the database")]


def _spilled_in(tx: Tx, file: Path) -> Iterator[Finding]:
    try:
        found = waiting.look_at(tx, file)
        is_damaged = not file.is_dir() and spill.is_damaged(file) and _is_still(file)
    except OSError as error:
        text = Told(N_("%(file)s cannot be read (%(reason)s)"), file=file.name, reason=error.strerror)
        yield Finding("visits", ERROR, text, CHECK_DISK)
        return
    if is_damaged:
        text = Told(N_("%(file)s has a damaged record: visits in it and after it cannot be read"), file=file.name)
        remedy = N_("restart the server to save the visits before the record, then move %(file)s away; check the disk")
        yield Finding("visits", ERROR, text, Told(remedy, file=file.name))
    if found.is_damaged:
        text = Told(N_("%(file)s has damaged records, whose visits are lost"), file=file.name)
        yield Finding("visits", ERROR, text, CHECK_DISK)
    if found.others:
        text = Told(N_("%(file)s holds visits from another database or a newer version"), file=file.name)
        remedy = N_("stop the server, then put that database back, or move the file away")
        yield Finding("visits", ERROR, text, Told(remedy))
    elif found.batches:
        text = Told.ngettext(
            "%(count)s visit in %(file)s is not in the database yet",
            "%(count)s visits in %(file)s are not in the database yet",
            count=found.visits,
            file=file.name,
        )
        remedy = N_("no visit is lost: the running server adds them as soon as it can; see its log for the reason")
        yield Finding("visits", WARNING, text, Told(remedy))


def _is_still(file: Path) -> bool:
    time.sleep(BEING_WRITTEN)
    return spill.is_damaged(file)


def _owner(tx: Tx) -> Iterator[Finding]:
    how = "no one can open /admin; to set a password for it: iwts admin password"
    yield Finding("owner", OK, how if password.find(tx) is None else "your pages are at /admin")


def _rows(inspection: Inspection, location: Location) -> Iterator[Finding]:
    tx = inspection.tx
    faults, damaged = list(rows.faults(inspection)), sealed.damaged(tx)
    if faults:
        yield _damaged(location, faults)
    if damaged:
        text = f"damaged links, which visitors cannot open: {', '.join(damaged[:20])}"
        yield Finding("links", ERROR, text, "restore a backup; check the disk")
    others = list(chain(_indexes(inspection, location), _key(tx, location)))
    yield from others
    if not (faults or damaged or others):
        text = f"{name(location)} is intact ({Bytes(inspection.size())}), and so is every link"
        yield Finding("database", OK, text)


def _indexes(inspection: Inspection, location: Location) -> Iterator[Finding]:
    stop = "stop the server, then: " if isinstance(location, Path) else ""
    for index, again in inspection.lost_indexes().items():
        text = f"{name(location)} lacks the index {index}, so some pages are slow"
        yield Finding("database", WARNING, text, f"{stop}{again}")


def _key(tx: Tx, location: Location) -> Iterator[Finding]:
    if links.count(tx) and not keys.find(tx):
        text = f"{name(location)} has no key to sign forms and passes"
        yield Finding(
            "database", WARNING, text, "restart the server to create one; forms that are open now must be sent again"
        )


def _statistics(tx: Tx, most: float) -> Iterator[Finding]:
    recount = Recount(tx, most)
    wrong = list(islice(recount.wrong(), MOST))
    if wrong:
        text = f"statistics differ from the visits: {'; '.join(wrong)}"
        remedy = "the visits themselves are intact; restore a backup to recover the statistics; check the disk"
        yield Finding("statistics", ERROR, text, remedy)
    elif recount.is_complete:
        yield Finding("statistics", OK, "the statistics match the visits")
    else:
        text = f"the statistics match a random sample of {recount.counted:,} visits; iwts check --thorough compares all"
        yield Finding("statistics", OK, text)
