"""Statistics of a link, read straight from its visits."""

import contextlib
from dataclasses import dataclass
from datetime import date, timedelta

from iwts import agents, visits
from iwts.db import Database, Tx
from iwts.errors import Unavailable
from iwts.links import Link

UNKNOWN = "unknown"

# What visits are counted by, and the SQL that says it. An empty campaign or referrer means that there was none.
DIMENSIONS = {
    "country": f"CASE WHEN country = '' THEN '{UNKNOWN}' ELSE country END",
    "device": f"coalesce(agent.device, '{UNKNOWN}')",
    "os": f"coalesce(agent.os, '{UNKNOWN}')",
    "browser": f"CASE WHEN agent.app <> '' THEN agent.app ELSE coalesce(agent.browser, '{UNKNOWN}') END",
    "referrer": "coalesce(referrer.text, '')",
    "campaign": "coalesce(campaign.text, '')",
    "number": "coalesce(number.digits, '')",
    "day": f"at / {visits.DAY}",
}


@dataclass(frozen=True, slots=True)
class Stats:
    """Everything that is counted for a link. `by` maps a dimension's values to visits, the largest first;
    days are ISO dates in UTC, the earliest first. `unique` counts a visitor once a UTC day."""

    visits: int
    unique: int
    previews: int
    bots: int
    views: int
    by: dict[str, dict[str, int]]


def read(db: Database, link: Link) -> Stats:
    """Count everything of a link; a constant number of queries."""
    with contextlib.suppress(Unavailable):  # a page is no reason to wait for the disk
        classify_agents(db, most=20)
    with db.read() as tx:
        total, unique = _totals(tx, link)
        tallies: dict[str, int] = dict(
            tx.all("SELECT kind, sum(n) FROM tally WHERE link = :link GROUP BY kind", link=link.id)
        )
        by = {dimension: _by(tx, link, dimension) for dimension in DIMENSIONS}
    by["day"] = {_iso(int(day)): n for day, n in sorted(by["day"].items(), key=lambda item: int(item[0]))}
    return Stats(
        visits=total,
        unique=unique,
        previews=int(tallies.get(visits.Tally.PREVIEW, 0)),
        bots=int(tallies.get(visits.Tally.BOT, 0)),
        views=int(tallies.get(visits.Tally.VIEW, 0)),
        by=by,
    )


def classify_agents(db: Database, most: int) -> None:
    """Look at so many User-Agents that are new; what is left counts as unknown for now.

    Recording leaves this to others because a new string takes a millisecond or two. So nothing is locked meanwhile.
    """
    with db.read() as tx:
        new = visits.new_agents(tx, most)
    found = [(id_, agents.classify(text)) for id_, text in new]
    if found:
        with db.write() as tx:
            visits.classify(tx, found)


def _totals(tx: Tx, link: Link) -> tuple[int, int]:
    ((total, unique),) = tx.all(
        """
        SELECT coalesce(sum(n), 0), count(*) FROM
          (SELECT count(*) AS n FROM visit WHERE link = :link GROUP BY at / :day, visitor) AS visitor_days
        """,
        link=link.id,
        day=visits.DAY,
    )
    return int(total), int(unique)


def _by(tx: Tx, link: Link, dimension: str) -> dict[str, int]:
    rows = tx.all(
        f"""
        SELECT {DIMENSIONS[dimension]} AS value, count(*) AS n
        FROM visit
          JOIN agent ON agent.id = visit.agent
          LEFT JOIN word AS referrer ON referrer.id = visit.referrer
          LEFT JOIN word AS campaign ON campaign.id = visit.campaign
          LEFT JOIN number ON number.id = visit.number
        WHERE visit.link = :link
        GROUP BY value ORDER BY n DESC, value
        """,  # noqa: S608 (the expressions are the ones above)
        link=link.id,
    )
    return {str(value): n for value, n in rows}


def _iso(day: int) -> str:
    return (date(1970, 1, 1) + timedelta(days=day)).isoformat()
