"""The owner's first page: what needs attention, how much is going on, and the state of the server."""

from contextlib import suppress
from typing import Any, NamedTuple

from bottle import HTTPResponse
from markupsafe import Markup, escape

from iwts import tokens
from iwts.backups import daily
from iwts.checkup import health, inside
from iwts.checkup.finding import ERROR, OK
from iwts.clock import UTC, local
from iwts.drawing import charts
from iwts.errors import Bytes, Told
from iwts.instance import quotas
from iwts.mail import inbox, outbox
from iwts.statistics import site
from iwts.visits import journal_reader, spill, waiting
from iwts.web.frame import day_chart
from iwts.web.frame.context import Context

PATIENCE = 1.0  # seconds to wait for the front's report


class Need(NamedTuple):
    """Something that needs the owner: what it is, and what helps, as the commands say it."""

    is_bad: bool
    text: str
    remedy: str


def page(c: Context, **refusal: Any) -> HTTPResponse:
    """GET /admin: show what needs attention, the counts, and the server."""
    with c.service.db.snapshot() as tx:
        counted = site.read(tx)
        waiting = inbox.unanswered(tx)
        mails = outbox.count(tx)
        used = quotas.states(tx, c.service.config, c.service.clock())
    visits, today = counted.days["visit"], local(c.service.clock(), UTC).date()
    return c.page(
        "admin/overview.html",
        needs=_needs(c),
        told=lambda text: _told(c, text),
        is_command=lambda text: not isinstance(text, Told),
        waiting=waiting,
        counted=counted,
        visits=day_chart.chart(c.language, visits, today, as_bars=charts.are_few(visits)),
        made=day_chart.chart(c.language, counted.days["link"], today, as_bars=True),
        server=_server(c),
        used=used,
        mails_waiting=mails,
        **refusal,
    )


def _needs(c: Context) -> list[Need]:
    """Return what `iwts health` and the quick part of `iwts check` find, errors first."""
    config = c.service.config
    report = health.report(config.listen.here, tokens.instance(c.service.key), PATIENCE)
    found = [finding for finding in inside.quick(config, c.service.clock()) if finding.status != OK]
    needs = [Need(finding.status == ERROR, finding.text, finding.remedy) for finding in found]
    return sorted([*(Need(True, reason, "") for reason in report["reasons"]), *needs], key=lambda need: not need.is_bad)


def _told(c: Context, text: object) -> Markup:
    """Return a finding in the page's language. Paths, commands and settings in it run from left to right, as anywhere.

    So does one that no catalogue has: the words of the operating system or of SQLite.
    """
    if isinstance(text, Bytes):
        return Markup("<bdi>{}</bdi>").format(c.language.size(text))
    if not isinstance(text, Told):
        return Markup('<bdi dir="ltr">{}</bdi>').format(c.language.shown(text))
    values = {name: _told(c, value) for name, value in text.values.items()}
    said = escape(c.language.told(text))
    return said % values if values else said


def _server(c: Context) -> dict[str, Any]:
    """Return the sizes in bytes and the dates that the page shows; None for what there is none of."""
    config, today = c.service.config, local(c.service.clock(), UTC).date()
    backup = None
    if config.backup_dir:
        with suppress(OSError):
            backup = daily.last_day(config, config.backup_dir, today)
    return {
        "database": c.service.db.size(),
        "waiting": _waiting(c),
        "has_journal": not c.service.db.is_local,
        "countries": c.service.countries.date,
        "backup": backup,
        "has_backups": config.backup_dir is not None,
    }


def _waiting(c: Context) -> int:
    """Return the bytes of visits in the spill file or the journal, which reserve more on the disk."""
    with suppress(OSError):
        if not c.service.db.is_local:
            return sum(map(journal_reader.waiting, waiting.places(c.service.config)))
        return sum(map(len, spill.read(spill.beside(c.service.config.stem))))
    return 0
