"""A link as programs read it: the JSON of commands and of the API."""

from collections.abc import Collection
from typing import Any

from iwts.clock import UTC, local
from iwts.links import phone
from iwts.links.link import Link


def describe(site: str, link: Link, secret: str | None = None, *, blocked: Collection[str] = ()) -> dict[str, Any]:
    """Return a link as JSON; `site` is the public URL. The secret of its management link is known only when it is new.

    `blocked` are the digits that are blocked; a new link has none.
    """
    url = f"{site}/{link.slug}"
    return {
        "slug": link.slug,
        "url": url,
        "manage_url": f"{site}/m/{secret}" if secret else None,
        "stats_url": f"{site}/stats/{link.slug}",
        "qr": {kind: f"{url}/qr.{kind}" for kind in ("svg", "png", "pdf")},
        "label": link.label,
        "public_name": link.public_name,
        "public_text": link.public_text,
        "message": link.message,
        "routing": link.routing.value,
        "zone": link.when.zone,
        "hours": link.when.hours,
        "exceptions": link.when.exceptions,
        "closed": link.when.closed,
        "closed_message": link.when.closed_message,
        "night": link.when.night,
        "write_anyway": link.when.write_anyway,
        "sticky": link.sticky,
        "agents_see_all": link.agents_see_all,
        "active": link.active,
        "state": link.state.value,
        "created_at": local(link.created_at, UTC).isoformat(timespec="seconds"),
        "numbers": [
            {
                "id": n.id,
                "number": n.digits,
                "label": n.label,
                "message": n.message,
                "active": n.active,
                "weight": n.weight,
                "paused_until": local(n.paused_until, UTC).isoformat() if n.paused_until else None,
                "hours": n.hours,
                "cap": n.cap or None,
                "blocked": n.digits in blocked,
                "warning": phone.warning(n.digits),
            }
            for n in link.numbers
        ],
    }
