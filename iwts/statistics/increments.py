"""Increments: the contribution of new visits to the rollups."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from iwts.clock import DAY, month_of
from iwts.statistics import pairs, rollups
from iwts.statistics.marks import Mark
from iwts.statistics.raw import VARYING
from iwts.statistics.series import PER_DAY, SLOT, merge, unpack
from iwts.storage.tx import Tx

CHUNK = 10_000  # visits in memory at a time
ALWAYS = 2**63 - 1  # after every time
FORGOTTEN = 3_000  # recent visitors to delete in one transaction

LATE = "visit.id IN (SELECT visit FROM late WHERE visit <= :last)"  # the next late visits, as SQL

_RECENT = ("day", "link", "visitor", "number", "referrer", "campaign")  # columns of `recent_visitor`

Value = tuple[int, str, str]  # a link, a dimension and a text, as in `dimension_value`
Who = tuple[int, int, int]  # a UTC day, a link and its visitor that day
Way = tuple[int, int, int]  # the number, referrer and campaign of a visit


class CountedVisit(NamedTuple):
    """A visit to count. `is_known`: its User-Agent is classified; `texts` are those of `rollups.TEXTS`."""

    id: int
    link: int
    at: int
    visitor: int
    is_known: bool
    number: int
    referrer: int  # 0: none, here and below
    campaign: int
    closed: bool
    texts: tuple[str, ...]

    @property
    def who(self) -> Who:
        return self.at // DAY, self.link, self.visitor

    @property
    def values(self) -> list[Value]:
        return [(self.link, *value) for value in rollups.values(self.number, self.texts, self.closed)]


@dataclass(slots=True)
class Cell:
    """The visits of a UTC day with one value, and each visitor's first ones, by quarter-hour."""

    visits: list[int] = field(default_factory=list)
    uniques: list[int] = field(default_factory=list)


class Increments:
    """The increments of some visits. `seen` holds the earlier ways of their visitors."""

    def __init__(self, seen: dict[Who, set[Way]]) -> None:
        self.cells: dict[tuple[int, Value], Cell] = {}  # by UTC day and value
        self.new: list[tuple[int, ...]] = []  # rows of `recent_visitor`
        self.late: list[CountedVisit] = []  # visits on days that may already have pairs
        self._seen = seen

    @property
    def rows(self) -> int:
        """The largest possible number of rows to write."""
        return 3 * len(self.cells) + len(self.new)  # for each cell a day, a month, and perhaps a new value

    def add(self, visit: CountedVisit, paired_until: int) -> None:
        """Add a visit, in order of ids. Days before `paired_until` may already have pairs."""
        day, quarter = divmod(visit.at // SLOT, PER_DAY)
        before = self._seen.setdefault(visit.who, set())
        way = (visit.number, visit.referrer, visit.campaign)
        is_new = not before
        is_first = {name: all(other[i] != way[i] for other in before) for i, name in enumerate(VARYING)}
        for value in visit.values:
            cell = self.cells.setdefault((day, value), Cell())
            cell.visits.append(quarter)
            if is_first.get(value[1], is_new):
                cell.uniques.append(quarter)
        if way not in before:
            before.add(way)
            self.new.append((*visit.who, *way))
        if day < paired_until:
            self.late.append(visit)

    def forget_visitors(self, before: int) -> None:
        """Forget who came before a UTC day, if no more visits of earlier days will be added."""
        self._seen = {who: ways for who, ways in self._seen.items() if who[0] >= before}
        self.new = [row for row in self.new if row[0] >= before]


def read(tx: Tx, condition: str, **values: int) -> list[CountedVisit]:
    """The visits to count."""
    rows = tx.plain(
        f"""
        SELECT visit.id, visit.link, visit.at, visitor, agent.device IS NOT NULL AS is_known, visit.number,
          coalesce(visit.referrer, 0) AS of_referrer, coalesce(visit.campaign, 0) AS of_campaign, visit.closed,
          {rollups.TEXTS}
        FROM visit {rollups.JOINED} WHERE {condition}
        """,  # noqa: S608 (constants)
        **values,
    )
    return [CountedVisit._make((*row[:9], row[9:])) for row in rows]


def every(tx: Tx, link: int, mark: Mark, start: int, end: int = ALWAYS) -> Iterator[CountedVisit]:
    """The counted visits of a link between two times in UTC microseconds, in their order; not all are in memory."""
    at, id_ = start, -1
    condition = "visit.link = :link AND (at, visit.id) > (:at, :id) AND at < :end"
    ordered = f"{condition} AND {mark.passed()} ORDER BY at, visit.id LIMIT :most"
    while some := read(tx, ordered, link=link, mark=mark.id, at=at, id=id_, end=end, most=CHUNK):
        yield from some
        if len(some) < CHUNK:
            return
        at, id_ = some[-1].at, some[-1].id


def seen(tx: Tx, found: list[CountedVisit], mark: int, *, are_late: bool = False) -> dict[Who, set[Way]]:
    """The earlier ways, on the same day, of the visitors of these visits: the next ones that are late, or after `mark`.

    `mark` is the id of `rollups.mark`.
    """
    ways: dict[Who, set[Way]] = {}
    if not found:
        return ways
    those = LATE if are_late else "visit.id > :mark AND visit.id <= :last"
    bounds = {"day": DAY, "mark": mark, "last": found[-1].id}
    rows = tx.all(
        f"""
        SELECT recent.*
        FROM (SELECT DISTINCT at / :day AS day, link, visitor FROM visit WHERE {those}) AS came
        JOIN recent_visitor AS recent
          ON recent.day = came.day AND recent.link = came.link AND recent.visitor = came.visitor
        """,  # noqa: S608 (constants)
        **bounds,
    )
    kept = newest(tx) - 1
    if any(visit.at < kept * DAY for visit in found):  # the clock was set back, or they came days late
        rows += tx.all(
            f"""
            SELECT DISTINCT day, link, visitor, number, coalesce(referrer, 0), coalesce(campaign, 0)
            FROM (SELECT DISTINCT at / :day AS day, link AS of FROM visit WHERE {those}) AS old CROSS JOIN visit
            WHERE day < :kept AND link = of AND at >= day * :day AND at < (day + 1) * :day
              AND (day, link, visitor) IN (SELECT at / :day, link, visitor FROM visit WHERE {those})
              AND {Mark(mark, has_late=True).passed()}
            """,  # noqa: S608 (constants)
            kept=kept,
            **bounds,
        )
    for day, link, visitor, *way in rows:
        ways.setdefault((day, link, visitor), set()).add(tuple(way))
    return ways


def take_late(tx: Tx, counted: list[CountedVisit]) -> None:
    """Take visits out of the late ones."""
    tx.for_all(
        "DELETE FROM late USING given (id bigint, link bigint) WHERE visit = given.id AND late.link = given.link",
        [(visit.id, visit.link) for visit in counted],
    )


def newest(tx: Tx) -> int:
    """The newest UTC day in the rollups. `recent_visitor` holds the visitors of this day and the day before."""
    return tx.integer("SELECT coalesce(max(day), 0) FROM recent_visitor")


def forget_visitors(tx: Tx, before: int) -> None:
    """Delete some recent visitors of earlier days: more than a transaction adds, as a day may have had millions."""
    key = ", ".join(_RECENT)
    tx.run(
        f"""
        DELETE FROM recent_visitor
        WHERE ({key}) IN (SELECT {key} FROM recent_visitor WHERE day < :day ORDER BY {key} LIMIT :most)
        """,  # noqa: S608
        day=before,
        most=FORGOTTEN,
    )


class Known(NamedTuple):
    """The existing rows to update: the ids of values, and the packed times of values by day."""

    ids: dict[Value, int]
    times: Mapping[tuple[int, Value], tuple[bytes, bytes]]


NOTHING = Known({}, {})

_ID = """
    SELECT known.link, known.dimension, known.text, id
    FROM dimension_value AS known, given (link bigint, dimension text, text text)
    WHERE known.link = given.link AND known.dimension = given.dimension AND known.text = given.text
"""
_TIMES = """
    SELECT known.day, known.value, hex(visit_times) AS visits, hex(unique_times) AS uniques
    FROM day_count AS known, given (link bigint, day bigint, value bigint)
    WHERE known.link = given.link AND known.day = given.day AND known.value = given.value
"""
_DAY = """
    INSERT INTO day_count
    SELECT given.* FROM given (link bigint, day bigint, value bigint, n bigint, visits bytea, uniques bytea) WHERE true
    ON CONFLICT (link, day, value) DO UPDATE
    SET visits = excluded.visits, visit_times = excluded.visit_times, unique_times = excluded.unique_times
"""
_MONTH = """
    INSERT INTO month_count SELECT given.* FROM given (link bigint, month bigint, value bigint, n bigint) WHERE true
    ON CONFLICT (link, month, value) DO UPDATE SET visits = month_count.visits + excluded.visits
"""


def look_up(tx: Tx, added: Increments) -> Known:
    """Look up the existing rows before `save`, without a write lock."""
    ids = _ids(tx, {value for _, value in added.cells})
    by_id = {id_: value for value, id_ in ids.items()}
    cells = [(value[0], day, ids[value]) for day, value in added.cells if value in ids]
    times = {
        (day, by_id[id_]): (bytes.fromhex(visits), bytes.fromhex(uniques))
        for day, id_, visits, uniques in tx.for_all(_TIMES, cells)
    }
    return Known(ids, times)


def _ids(tx: Tx, values: Iterable[Value]) -> dict[Value, int]:
    """The ids of those values that there are."""
    return {(link, dimension, text): id_ for link, dimension, text, id_ in tx.for_all(_ID, [*values])}


def save(tx: Tx, added: Increments, known: Known) -> None:
    """Add the increments to the rollups."""
    ids = dict(known.ids)
    if new := {value for _, value in added.cells} - ids.keys():
        tx.add("dimension_value", ("link", "dimension", "text"), new)
        ids |= _ids(tx, new)
    days, months = [], Counter[tuple[int, int, int]]()
    for (day, value), cell in sorted(added.cells.items()):
        visit_times, unique_times = known.times.get((day, value), (b"", b""))
        visit_times, unique_times = merge(visit_times, cell.visits), merge(unique_times, cell.uniques)
        days.append((value[0], day, ids[value], sum(unpack(visit_times)), visit_times, unique_times))
        months[value[0], month_of(day), ids[value]] += len(cell.visits)
    tx.for_all(_DAY, days)
    tx.for_all(_MONTH, [(*key, n) for key, n in months.items()])
    kept = max([newest(tx), *(day for day, _ in added.cells)]) - 1
    tx.add("recent_visitor", _RECENT, [row for row in added.new if row[0] >= kept])
    forget_visitors(tx, before=kept)
    for visit in added.late:
        pairs.add(tx, visit.link, visit.at // DAY, [ids[value] for value in visit.values])
