"""The privacy page, generated from this instance's settings and therefore always true."""

from datetime import date
from pathlib import Path
from typing import Any

from bottle import HTTPResponse
from jinja2.filters import do_striptags

from iwts import i18n
from iwts.clock import UTC, local
from iwts.instance import policy
from iwts.links import store as links
from iwts.visits import geo
from iwts.web.frame import session
from iwts.web.frame.context import Context
from iwts.web.frame.render import render
from iwts.webhooks import store as webhooks


def page(c: Context) -> HTTPResponse:
    """GET /privacy: show the page with the date of its last change."""
    facts = _facts(c)
    return c.page("site/privacy.html", updated=_updated(c, facts), **facts)


def _facts(c: Context) -> dict[str, Any]:
    """Return the facts that the text depends on."""
    config, countries = c.service.config, c.service.countries
    with c.service.db.read() as tx:
        has_sticky = links.has_sticky(tx)
        told = webhooks.hosts(tx, config.webhooks)
    return {
        "ip_storage": config.ip_storage,
        "has_access_log": config.access_log,
        "retention_days": config.visit_retention,
        "has_backups": bool(config.backup_dir) and isinstance(config.database, Path),  # those that iwts makes
        "has_mail": config.sends_mail,
        "counts_together": not c.service.db.is_local,
        "journal_minutes": 0 if c.service.db.is_local else config.journal_keep // 60,
        "owner_email": config.owner_email,
        "has_countries": countries.path is not None,
        "has_bundled_countries": countries.path == geo.BUNDLED,
        "asks_passphrase": config.create == "passphrase",
        "cookie_prefix": c.session.prefix,
        "told": told,
        "has_sticky": has_sticky,
        "creators_tell": config.webhooks == "creators",
        "cookie_days": session.AGE // 86400,
    }


def _updated(c: Context, facts: dict[str, Any]) -> date:
    """Return the UTC date of the page's last change.

    Its English text is compared with the stored one, which detects both new wording and changed settings.
    """
    text = do_striptags(render("site/privacy_text.html", i18n.language("en"), host=c.host, **facts))
    with c.service.db.read() as tx:
        since = policy.since(tx, text)
    if since is None:
        with c.service.db.write() as tx:
            since = policy.change(tx, text)
    return local(since, UTC).date()
