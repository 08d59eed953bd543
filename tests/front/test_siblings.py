"""What the fronts of one server tell each other."""

import time

import pytest

from iwts import meters
from iwts.board import ROOM, Board
from iwts.errors import N_, Told
from iwts.front import siblings
from iwts.front.siblings import Siblings
from iwts.meters import Sample
from iwts.visits.backlog import SharedTotals, Totals
from iwts.visits.batch import Batch, Place

FULL = Told(N_("the journal is nearly full: visits wait for the database"))
OPENED = meters.counter("iwts_connections_opened_total", "Connections of clients.", Sample(5, {"kind": "a"}))


@pytest.fixture
def boards() -> list[Board]:
    return [Board() for _ in range(3)]


@pytest.fixture
def fronts(boards: list[Board]) -> list[Siblings]:
    return [Siblings(boards, place) for place in range(3)]


def test_counts_are_those_of_all_fronts_as_soon_as_they_change(boards: list[Board], fronts: list[Siblings]) -> None:
    own, other = SharedTotals(boards[0].counts), SharedTotals(boards[2].counts)
    own.accepted = 7
    own.put(Batch(1), Place.SPILLED)
    other.committed, other.spilled, other.dropped = 10, 20, 30
    own.committed = 7
    assert fronts[0].totals(own) == Totals(67, 17, 20, 30)
    assert fronts[1].totals(Totals()) == Totals(67, 17, 20, 30)
    SharedTotals(boards[2].counts)  # of its successor
    assert fronts[1].totals(Totals()) == Totals(7, 7)


def test_a_front_knows_the_problems_and_metrics_of_the_others(fronts: list[Siblings]) -> None:
    lost = Told.ngettext("%(count)s visit was lost", "%(count)s visits were lost", count=2)
    fronts[1].tell(lambda: [FULL, lost], lambda: [OPENED])
    assert fronts[0].problems() == [FULL, lost]
    assert [(told.text, told.many, told.values) for told in fronts[0].problems()] == [
        (told.text, told.many, told.values) for told in (FULL, lost)
    ]
    assert meters.text(fronts[0].families()).splitlines()[2:] == ['iwts_connections_opened_total{kind="a",front="2"} 5']
    assert fronts[1].problems() == fronts[1].families() == []
    assert meters.text(fronts[0].named([OPENED])).splitlines()[2:] == [
        'iwts_connections_opened_total{kind="a",front="1"} 5'
    ]


def test_a_front_that_is_silent_is_a_problem_until_it_writes_again(
    fronts: list[Siblings], monkeypatch: pytest.MonkeyPatch
) -> None:
    began = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: began + siblings.LATE + 1)
    fronts[0].tell(list, list)
    assert len(fronts[0].problems()) == 2
    fronts[1].tell(list, list)
    (problem,) = fronts[0].problems()
    assert problem == "one of the server’s processes does not respond; see the log"
    fronts[2].tell(lambda: [FULL], list)
    assert fronts[0].problems() == [FULL]


def test_a_front_alone_writes_nothing_and_has_no_number() -> None:
    board = Board()
    alone = Siblings([board], 0)
    alone.tell(pytest.fail, pytest.fail)  # type: ignore[arg-type]
    assert board.read() == b""
    assert alone.named([OPENED]) == [OPENED]
    assert alone.problems() == alone.families() == []


def test_what_is_being_written_is_not_read() -> None:
    board = Board()
    board.write(b"one")
    board._shared[board._text : board._text + 3] = b"tow"
    assert board.read() == b""
    board.write(b"two")
    assert board.read() == b"two"
    with pytest.raises(ValueError, match="too many"):
        board.write(bytes(ROOM))
    assert board.read() == b"two"
