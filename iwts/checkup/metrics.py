"""What the web tells `/metrics` of the instance: its database, its files and what waits in them."""

import shutil
from contextlib import suppress
from datetime import UTC, datetime

from iwts import __version__, meters
from iwts.errors import Unavailable
from iwts.instance.service import Service
from iwts.links import site_days
from iwts.links import store as links
from iwts.mail import outbox
from iwts.meters import Family, Sample
from iwts.storage.tx import Tx
from iwts.visits import store as visits
from iwts.webhooks.states import states

ANSWERS = ("2xx", "3xx", "4xx", "5xx", "none")


def families(service: Service) -> list[Family]:
    """Return the numbers of now. What cannot be read is left out: a full or absent disk hides nothing else."""
    found = [
        Family("iwts_build_info", "gauge", "The version that runs.", [Sample(1, {"version": __version__})]),
        *service.metrics("web"),
        meters.gauge(
            "iwts_has_jobs",
            "Whether this server counts, deletes, and sends emails and calls for all that share the database.",
            int(service.has_jobs),
        ),
    ]
    with suppress(Unavailable):
        found += _counted(service)
    found.append(
        meters.counter(
            "iwts_webhook_calls_total",
            "Calls of webhooks, by the class of their answer.",
            *(Sample(service.webhook_calls[answer], {"answer": answer}) for answer in ANSWERS),
        )
    )
    with suppress(OSError, Unavailable):
        found.append(meters.gauge("iwts_database_bytes", "Size of the database.", service.db.size()))
    with suppress(OSError):
        found += _sizes(service)
    if date := service.countries.date:
        built = datetime(date.year, date.month, date.day, tzinfo=UTC).timestamp()
        found.append(meters.gauge("iwts_country_database_timestamp_seconds", "Build of the country database.", built))
    return found


def _counted(service: Service) -> list[Family]:
    with service.db.snapshot() as tx:
        first = visits.first_uncounted(tx)
        lag = max(tx.now - first, 0) / 1e6 if first is not None else 0.0
        return [
            meters.gauge("iwts_links", "Links, also paused and disabled ones.", links.count(tx)),
            meters.counter(
                "iwts_counted_total",
                "What the statistics have counted since the installation, later deleted or not, by kind.",
                *(Sample(n, {"kind": kind}) for kind, n in site_days.totals(tx).items()),
            ),
            meters.gauge("iwts_counting_lag_seconds", "Age of the oldest visit that is not counted yet.", lag),
            meters.gauge("iwts_outbox_emails", "Emails that wait to be sent.", outbox.count(tx)),
            *_webhooks(tx),
        ]


def _webhooks(tx: Tx) -> list[Family]:
    found = {"owner": states(tx, is_owners=True), "creator": states(tx, is_owners=False)}
    counts = [
        Sample(n, {"made_by": by, "state": state})
        for by, of in found.items()
        for state, n in (("working", of.working), ("failing", of.failing), ("off", of.off))
    ]
    longest = [Sample(of.longest / 1e6, {"made_by": by}) for by, of in found.items()]
    return [
        Family("iwts_webhooks", "gauge", "Webhooks, by who made them and by state.", counts),
        Family("iwts_webhook_failing_seconds", "gauge", "How long a webhook has failed, at most.", longest),
    ]


def _sizes(service: Service) -> list[Family]:
    stem = service.config.stem.resolve()
    log = stem.with_name(f"{stem.name}-wal")
    disk = shutil.disk_usage(stem.parent)
    return [
        meters.gauge(
            "iwts_write_ahead_log_bytes",
            "Size of its write-ahead log, if it is an SQLite file.",
            log.stat().st_size if log.exists() else 0,
        ),
        meters.gauge("iwts_disk_size_bytes", "Size of the disk of the database, or of `data_dir`.", disk.total),
        meters.gauge("iwts_disk_free_bytes", "Free space on that disk.", disk.free),
    ]
