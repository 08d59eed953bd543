"""Webhooks and their deliveries as programs read them: the JSON of commands and of the API."""

from typing import Any

from iwts.clock import UTC, local
from iwts.links import store as links
from iwts.storage.tx import Tx
from iwts.webhooks import signing
from iwts.webhooks.queue import Delivery
from iwts.webhooks.store import Webhook


def describe(tx: Tx, webhook: Webhook, *, with_secret: bool = False) -> dict[str, Any]:
    """Return a webhook as JSON."""
    found = links.with_ids(tx, [webhook.link]).links if webhook.link else []
    return {
        "id": webhook.id,
        "url": webhook.url,
        "link": (found[0].slug if found else "(deleted)") if webhook.link else None,
        "events": list(webhook.events),
        "made_by": "owner" if webhook.is_owners else "creator",
        "created_at": _time(webhook.created_at),
        "off_at": _time(webhook.off_at),
        **({"secret": signing.shown(webhook.key)} if with_secret else {}),
    }


def delivery(one: Delivery) -> dict[str, Any]:
    """Return a delivery as JSON: the answer to its last try, and when the next one is."""
    return {
        "id": one.id,
        "type": one.type,
        "slug": one.slug or None,
        "created_at": _time(one.created_at),
        "tries": one.tries,
        "next_at": None if one.done_at else _time(one.due_at),
        "done_at": _time(one.done_at),
        "answer": one.answer,
    }


def _time(at: int | None) -> str | None:
    return local(at, UTC).isoformat() if at else None
