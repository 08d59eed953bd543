"""The tables of an export: their columns, the order of import, and the ids to translate.

This module does not handle files. Everything that cannot be derived is exported; seals are derived again, as they
depend on ids. A migration that adds a table or column must add its entry here.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from iwts.clock import HOUR
from iwts.storage.errors import ConstraintError
from iwts.storage.tx import Row, Tx


class Table(NamedTuple):
    """A table of an export.

    `key` orders the rows. `of_link` is the condition for rows that belong to the link with the id `:link`; empty if
    none do. `ids` maps columns to the tables whose ids they hold. `made` lists derived columns. `of_all` is the
    condition for rows in a full export.
    """

    name: str
    key: str
    columns: str
    of_link: str
    ids: Mapping[str, str] = {}
    made: str = ""
    of_all: str = "1 = 1"

    @property
    def names(self) -> list[str]:
        return self.columns.split()


_LINK = {"link": "link"}
_OF_LINK = "link = :link"
_KEPT = "visit.link = :link AND at >= (SELECT stats_since FROM link WHERE id = :link)"  # earlier ones await purging
_HOURS = f"{_OF_LINK} AND hour >= (SELECT stats_since / {HOUR} FROM link WHERE id = :link)"  # noqa: S608 (else: the same)
_ROLLUPS = f"{_OF_LINK} AND EXISTS (SELECT 1 FROM link_total WHERE link_total.link = :link AND has_rollups = 1)"  # noqa: S608 (else: the same)
_HOLDERS = "SELECT creator FROM creator_link WHERE link = :link"
_SOURCES = f"SELECT referrer FROM visit WHERE {_KEPT} UNION SELECT campaign FROM visit WHERE {_KEPT}"  # noqa: S608

# Each table comes after those that it refers to. The export of one link contains neither data of the instance (keys,
# messages to the owner, emails) nor `recent_visitor`, which is derived from the visits.
TABLES = {
    table.name: table
    for table in (
        Table("sqlite_sequence", "name", "name seq", "", of_all="seq > 0"),  # ids are never reused
        Table("secret", "name", "name value", ""),
        Table("email", "id", "id address", "id = (SELECT email FROM link WHERE id = :link)"),
        Table(
            "link",
            "id",
            "id slug label public_name public_text message routing active disabled_by_owner turn visitor_code code "
            "email stats_digest stats_seed form_digest stats_since has_old_visits created_at "
            "zone hours exceptions closed closed_message night write_anyway sticky routed_at agents_see_all",
            "id = :link",
            {"id": "link", "email": "email"},
            made="seal",
        ),
        Table("slug", "slug", "slug link former_link", _OF_LINK, _LINK, made="id seal"),
        Table("slug_claim", "former_link, digest", "former_link digest", ""),
        Table(
            "number",
            "id",
            "id link position digits label message active weight hours cap served_since served "
            "paused_until changed_at changed_by agent_digest",
            _OF_LINK,
            {**_LINK, "id": "number"},
        ),
        Table("campaign", "link, name", "link name added_at archived_at", _OF_LINK, _LINK),
        Table("tag", "link, text", "link text", _OF_LINK, _LINK),
        Table("management", "digest", "digest link mailed_at", _OF_LINK, _LINK),
        Table(
            "creator",
            "id",
            "id digest browser used_on replaces created_at",
            f"id IN ({_HOLDERS}) OR replaces IN ({_HOLDERS}) OR "  # noqa: S608
            f"id IN (SELECT replaces FROM creator WHERE id IN ({_HOLDERS}))",
            {"replaces": "creator"},
            made="old_digest renewed_at",  # matter for a minute
        ),
        Table("creator_link", "creator, link", "creator link added_at", _OF_LINK, {**_LINK, "creator": "creator"}),
        Table("replacement", "creator, at, link, number", "creator at what link number old new", ""),
        Table("sharing", "id", "id creator digest seed created_at", ""),
        Table("sharing_link", "sharing, link", "sharing link", ""),
        Table("rollup_progress", "last_visit", "last_visit", "1 = 1"),
        Table("link_total", "link", "link visits has_rollups paired_until kept_from", _OF_LINK, _LINK),
        Table(
            "agent",
            "id",
            "id text device os browser app",
            f"id IN (SELECT agent FROM visit WHERE {_KEPT})",  # noqa: S608
            made="search",
        ),
        Table("source", "id", "id link text", f"id IN ({_SOURCES})", {**_LINK, "id": "source"}, made="search"),
        Table("dimension_value", "id", "id link dimension text", _ROLLUPS, {**_LINK, "id": "dimension_value"}),
        Table(
            "day_count",
            "link, day, value",
            "link day value visits visit_times unique_times",
            _ROLLUPS,
            {**_LINK, "value": "dimension_value"},
        ),
        Table(
            "month_count",
            "link, month, value",
            "link month value visits",
            _ROLLUPS,
            {**_LINK, "value": "dimension_value"},
        ),
        Table("pair_period", "link, first_day", "link first_day end_day", _ROLLUPS, _LINK),
        Table(
            "pair_count",
            "link, first_day, one, other",
            "link first_day one other visits",
            _ROLLUPS,
            {**_LINK, "one": "dimension_value", "other": "dimension_value"},
        ),
        Table(
            "visit",
            "id",
            "id link at number country agent referrer campaign visitor ip closed",
            _KEPT,
            {**_LINK, "number": "number", "agent": "agent", "referrer": "source", "campaign": "source"},
        ),
        Table(
            "reason",
            "visit",
            "visit link why",
            f"{_OF_LINK} AND visit IN (SELECT id FROM visit WHERE {_KEPT})",  # noqa: S608
            {**_LINK, "visit": "visit"},
        ),
        Table(
            "late",
            "visit",
            "visit link",
            f"{_OF_LINK} AND visit IN (SELECT id FROM visit WHERE {_KEPT})",  # noqa: S608
            {**_LINK, "visit": "visit"},
        ),
        Table(
            "recent_visitor",
            "day, link, visitor, number, referrer, campaign",
            "day link visitor number referrer campaign",
            "",
        ),
        Table("spill_progress", "last_batch", "database last_batch first_waiting imports", "", made="searches"),
        Table("tally", "link, hour, kind", "link hour kind n", _HOURS, _LINK),
        Table("tally_month", "link, month, kind", "link month kind n", _OF_LINK, _LINK),
        Table("site_day", "day, kind", "day kind n", ""),
        Table("day_key", "day", "day key", ""),
        Table("message", "id", "id kind slug address text language created_at answered_at answer note", ""),
        Table("owner", "password", "password totp_key totp_step", "", made="link_digest link_until"),  # minutes
        Table("owner_recovery", "digest", "digest", ""),
        Table("owner_session", "id", "id digest browser created_at used_at", ""),
        Table("api_token", "id", "id name digest scopes link created_at until used_at", ""),
        Table("repeat", "digest", "digest request seed link webhook at", ""),
        Table("act", "id", "id at name subject way address is_logged", ""),
        Table("block", "id", "id kind value reason way created_at until stopped", ""),
        Table("policy", "digest", "digest changed_at", ""),
        Table("outbox", "id", "id address language link message is_answer tries due_at", ""),
        Table("webhook", "id", "id url link is_owners events key last_visit off_at created_at", ""),
        Table(
            "webhook_delivery",
            "id",
            "id webhook type subject slug place created_at tries began_at due_at done_at answer",
            "",
        ),
        Table("webhook_late", "webhook, visit", "webhook visit delivery", ""),
        Table("mailed", "day, digest", "day digest n", ""),
    )
}

# Tables that are not exported: sealing the links fills `link_search` again, servers enter themselves as a `node`, and
# what a `budget` says holds for a day at most.
LEFT_OUT = {"link_search", "node", "budget"}

# Tables whose ids rise, and are never reused. (Those of visits are times; those of slugs are derived.)
WITH_SEQUENCES = {table.name for table in TABLES.values() if table.names[0] == "id"} - {"visit"}

# Tables to which starting a server or viewing a page writes.
NOT_WORTH_KEEPING = {
    *("sqlite_sequence", "secret", "rollup_progress", "spill_progress"),
    *("day_key", "policy", "mailed", "creator", "act", "owner_session"),
}


def rows(tx: Tx, table: Table, link: int | None = None) -> Iterator[Row]:
    """All rows of a table, or those of one link, ordered by key."""
    condition = table.of_all if link is None else table.of_link
    sql = f"SELECT {', '.join(table.names)} FROM {table.name} WHERE {condition} ORDER BY {table.key}"  # noqa: S608
    return tx.each(sql, **({} if link is None else {"link": link}))


def count(tx: Tx) -> int:
    """The number of rows in all tables."""
    return sum(tx.value(f"SELECT count(*) FROM {name}") for name in TABLES)  # noqa: S608


def is_empty(tx: Tx) -> bool:
    """Whether the database contains nothing worth keeping."""
    return not any(tx.one(f"SELECT 1 FROM {name} LIMIT 1") for name in TABLES.keys() - NOT_WORTH_KEEPING)  # noqa: S608


def clear(tx: Tx) -> None:
    """Delete the rows that migrations add to a new database."""
    for name in reversed(TABLES):
        tx.run(f"DELETE FROM {name}")  # noqa: S608


def add(tx: Tx, table: Table, rows: Sequence[Row]) -> int:
    """Add rows up to the first that does not fit; return their number."""
    if table.name == "visit":
        tx.make_room(row[0] for row in rows)
    tx.run("SAVEPOINT added")
    try:
        tx.add(table.name, table.names, rows)
    except ConstraintError:  # of which row?
        tx.run("ROLLBACK TO added")
        for n, row in enumerate(rows):
            try:
                tx.add(table.name, table.names, [row])
            except ConstraintError:
                return n
    tx.run("RELEASE added")
    if table.name == "late":  # whose references are checked at the end of the transaction
        there = {*tx.all("SELECT id, visit.link FROM late JOIN visit ON visit.link = late.link AND id = late.visit")}
        return next((n for n, row in enumerate(rows) if row not in there), len(rows))
    return len(rows)


def reserve_ids(tx: Tx) -> None:
    """Let no new row get an id up to that of an imported one. SQLite does this by itself."""
    for name in sorted(WITH_SEQUENCES):
        tx.run(
            f"""
            INSERT INTO sqlite_sequence (name, seq) SELECT :name, max(id) FROM {name}
            HAVING max(id) > coalesce((SELECT max(seq) FROM sqlite_sequence WHERE name = :name), 0)
            """,  # noqa: S608
            name=name,
        )
