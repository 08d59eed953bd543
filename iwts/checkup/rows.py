"""Invalid rows of the database: values of the wrong kind, and references to the wrong row."""

from collections.abc import Iterator
from string import ascii_lowercase, ascii_uppercase, digits

from iwts.instance import keys
from iwts.links import slugs
from iwts.links.drafts import MAX_NUMBERS, MAX_WEIGHT
from iwts.links.slugs import UNFINISHED
from iwts.statistics.raw import DIMENSIONS
from iwts.statistics.rollups import ALL, CLOSED
from iwts.statistics.series import PER_DAY
from iwts.storage.inspection import Inspection
from iwts.visits import sources

_SLUG = f"length(slug) BETWEEN 3 AND {slugs.MAX_LENGTH} AND ltrim(slug, '{ascii_lowercase}{digits}-') = ''"
_CODE = "{0} = '' OR substr({0}, 1, 10) = '$argon2id$'"
_DIGEST = "length({}) = 32"
_PACKED = f"length({{0}}) < {PER_DAY} OR length({{0}}) IN ({PER_DAY}, {PER_DAY * 2}, {PER_DAY * 4}, {PER_DAY * 8})"
_WAY = "way IN ('command', 'panel')"
_EMAIL = "address LIKE '_%@_%._%'"

# Conditions on the values of a column besides their type, in SQL.
_LIKE = {
    "secret": {"value": f"name <> 'key' OR length(value) = {keys.BYTES}"},
    "email": {"address": _EMAIL},
    "outbox": {"address": _EMAIL},
    "link": {
        "slug": f"slug = '{UNFINISHED}' OR {_SLUG}",
        "routing": "routing IN ('first', 'pick', 'turn')",
        "turn": f"turn < {MAX_NUMBERS * MAX_WEIGHT}",
        "visitor_code": _CODE.format("visitor_code"),
        "code": _CODE.format("code"),
        "stats_digest": _DIGEST.format("stats_digest"),
        "stats_seed": "length(stats_seed) IN (0, 22)",
        "form_digest": _DIGEST.format("form_digest"),
        "closed": "closed IN ('anyway', 'message', 'page', 'number')",
        "night": f"night = '' OR (length(night) BETWEEN 7 AND 15 AND ltrim(night, '{digits}') = '')",
    },
    "campaign": {"name": f"length(name) BETWEEN 1 AND {sources.MAX_CAMPAIGN}"},
    "management": {"digest": _DIGEST.format("digest")},
    "creator": {"digest": _DIGEST.format("digest"), "old_digest": _DIGEST.format("old_digest")},
    "slug": {"slug": _SLUG},
    "number": {
        "position": f"position < {MAX_NUMBERS}",
        "digits": f"length(digits) BETWEEN 7 AND 15 AND ltrim(digits, '{digits}') = ''",
        "agent_digest": _DIGEST.format("agent_digest"),
        "changed_by": "changed_by IN ('', 'creator', 'agent', 'command')",
    },
    "visit": {
        "country": f"country = '' OR (length(country) = 2 AND ltrim(country, '{ascii_uppercase}') = '')",
        "ip": "length(ip) IN (4, 16)",
    },
    "reason": {"why": "why IN ('only', 'sticky')"},
    "tally": {"kind": "kind IN ('preview', 'bot', 'view')"},
    "tally_month": {"kind": "kind IN ('preview', 'bot', 'view')"},
    "dimension_value": {"dimension": f"dimension IN ({', '.join(repr(name) for name in (ALL, CLOSED, *DIMENSIONS))})"},
    "day_count": {name: _PACKED.format(name) for name in ("visit_times", "unique_times")},
    "day_key": {"key": "length(key) = 32"},
    "message": {"kind": "kind IN ('contact', 'report')"},
    "act": {"way": _WAY},
    "block": {"kind": "kind IN ('number', 'prefix', 'network', 'email', 'name')", "way": _WAY},
}

# Rows that must not exist: their description, and the SQL that finds them.
_ASTRAY = {
    "links whose name leads elsewhere": f"""
        link LEFT JOIN slug ON slug.slug = link.slug
        WHERE link.slug <> '{UNFINISHED}' AND slug.link IS DISTINCT FROM link.id
    """,
    "link names without a present or deleted link": "slug WHERE link IS NULL AND former_link IS NULL",
    "links without numbers": """
        link WHERE slug IS NOT NULL AND slug <> '(import)' AND NOT EXISTS (SELECT 1 FROM number WHERE link = link.id)
    """,
    "numbers out of order": """
        (SELECT 1 FROM number GROUP BY link HAVING min(position) <> 0 OR max(position) <> count(*) - 1) AS astray
    """,
    "numbers of deleted links": "number JOIN link ON link.id = link WHERE slug IS NULL",
    "visits to a number of another link": "visit JOIN number ON number.id = number WHERE number.link <> visit.link",
    "reasons of another link's visits": "reason JOIN visit ON visit.id = visit WHERE reason.link <> visit.link",
    "visits to a number that never existed": """
        visit WHERE number > coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'number'), 0)
    """,
    "visits without a User-Agent": "visit LEFT JOIN agent ON agent.id = agent WHERE agent.id IS NULL",
    "visits with a referrer of another link": """
        visit LEFT JOIN source ON source.id = referrer
        WHERE referrer IS NOT NULL AND source.link IS DISTINCT FROM visit.link
    """,
    "visits with a campaign of another link": """
        visit LEFT JOIN source ON source.id = campaign
        WHERE campaign IS NOT NULL AND source.link IS DISTINCT FROM visit.link
    """,
    "emails with both a link and a message": "outbox WHERE link IS NOT NULL AND message IS NOT NULL",
    "dates of the privacy page instead of one": "(SELECT count(*) AS n FROM policy) AS dates WHERE n > 1",
}

_MONTHLY = "monthly tallies that differ from the hourly ones"


def _of_months(month: str) -> str:
    """Return the SQL for monthly tallies, given that for the month of an hour."""
    return f"""
        (
          SELECT link, month, kind FROM (
            SELECT link, {month} AS month, kind, n FROM tally
            UNION ALL SELECT link, month, kind, -n FROM tally_month
          ) AS both_tallies GROUP BY link, month, kind HAVING sum(n) <> 0
        ) AS tally JOIN link ON link.id = link WHERE has_old_visits = 0
    """  # noqa: S608 (constants)


def faults(inspection: Inspection) -> Iterator[str]:
    """Yield the faults in the rows of a database that has all tables."""
    is_typed = True
    for table in inspection.tables():
        for column, n in inspection.wrong_values(table, _LIKE.get(table, {})).items():
            yield f"{table}.{column} has a wrong value in {_rows(n)}"
            is_typed = False
    yield from _ids(inspection)
    if is_typed:
        for what, rows in {**_ASTRAY, _MONTHLY: _of_months(inspection.month("hour"))}.items():
            if n := inspection.tx.integer(f"SELECT count(*) FROM {rows}"):  # noqa: S608 (constants)
                yield f"{n} {what}"


def _ids(inspection: Inspection) -> Iterator[str]:
    """Yield the tables that would reuse the id of a deleted row."""
    for table, last in inspection.counters():
        newest = inspection.tx.value(f"SELECT max(id) FROM {table}") or 0  # noqa: S608
        if newest > last:
            yield f"{table}.id is {newest}, but its counter allows at most {last}"


def _rows(n: int) -> str:
    return "one row" if n == 1 else f"{n} rows"
