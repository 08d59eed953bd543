"""The texts of calls: `type`, `timestamp` and `data`, as Standard Webhooks proposes; written when they are sent."""

import json
from typing import Any

from iwts.clock import UTC, local
from iwts.http import addresses
from iwts.links import blocks
from iwts.links import store as links
from iwts.links.described import describe
from iwts.links.happenings import Type
from iwts.links.link import Link
from iwts.settings.config import Config
from iwts.statistics.raw import DIMENSIONS, JOINS
from iwts.storage.tx import Row, Tx
from iwts.visits import campaigns
from iwts.webhooks import queue
from iwts.webhooks.queue import Delivery
from iwts.webhooks.store import Webhook

_NAMES = tuple(name for name in DIMENSIONS if name != "link")
_IN_RANGE = """
    visit.id > :after AND visit.id <= :up_to AND visit.id NOT IN (SELECT visit FROM late)
    AND visit.id NOT IN (SELECT visit FROM webhook_late WHERE webhook = :webhook)
"""
_LISTED = "visit.id IN (SELECT visit FROM webhook_late WHERE delivery = :delivery)"


def write(tx: Tx, config: Config, webhook: Webhook, delivery: Delivery) -> bytes | None:
    """Return the text of a delivery; None if all its visits have been deleted meanwhile."""
    at = delivery.created_at
    if delivery.type == queue.TEST:
        return dumped(queue.TEST, at, {})
    if delivery.type == Type.VISIT:
        found = _visits(tx, webhook, delivery)
        if not found:
            return None
        return dumped(delivery.type, at, {"visits": [_visit(config, *row) for row in found]})
    data: dict[str, Any] = {"slug": delivery.slug, "url": f"{config.public_url}/{delivery.slug}"}
    if delivery.type == Type.REPORT:
        data["report"] = delivery.subject
    elif delivery.type != Type.DELETED:
        now = links.with_ids(tx, [delivery.subject]).links
        data["link"] = _link(tx, config, now[0]) if now else None
    return dumped(delivery.type, at, data)


def dumped(type_: str, at: int, data: dict[str, Any]) -> bytes:
    """Return the text of a call about something at `at`, in UTC microseconds."""
    return json.dumps({"type": type_, "timestamp": _time(at), "data": data}, ensure_ascii=False).encode()


def _visits(tx: Tx, webhook: Webhook, delivery: Delivery) -> list[Row]:
    is_range = delivery.subject < delivery.place
    return tx.all(
        f"""
        SELECT visit.id, at, link.slug, visit.ip, {", ".join(DIMENSIONS[name] for name in _NAMES)}
        FROM visit {" ".join(JOINS.values())}
        WHERE {_IN_RANGE if is_range else _LISTED}
          AND at >= link.stats_since AND link.slug IS NOT NULL AND (visit.link = :link OR :link IS NULL)
        ORDER BY visit.id
        """,  # noqa: S608 (constants)
        after=delivery.subject,
        up_to=delivery.place,
        webhook=webhook.id,
        delivery=delivery.id,
        link=webhook.link,
    )


def _visit(config: Config, id_: int, at: int, slug: str, ip: bytes | None, *values: str) -> dict[str, Any]:
    return {
        "id": str(id_),  # JavaScript would round a number
        "time": _time(at),
        "link": slug,
        "url": f"{config.public_url}/{slug}",
        **dict(zip(_NAMES, values, strict=True)),
        "ip": addresses.show(ip) if ip else None,
    }


def _link(tx: Tx, config: Config, link: Link) -> dict[str, Any]:
    """Return a link as `iwts links show --json` prints it, but with the plus of its numbers."""
    site = config.public_url
    found = describe(site, link, blocked=blocks.of_numbers(tx, [number.digits for number in link.numbers]))
    numbers = [{**number, "number": f"+{number['number']}"} for number in found["numbers"]]
    return {**found, "numbers": numbers, "campaigns": campaigns.described(tx, site, link)}


def _time(at: int) -> str:
    return local(at, UTC).isoformat()
