"""The link table of a database on another machine: what it knows, whatever it is told and when."""

import contextlib
import itertools
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts import tokens
from iwts.deletion import deletion
from iwts.errors import Rejected, Unavailable
from iwts.front import followed_table
from iwts.front.followed_table import FollowedTable
from iwts.instance.service import Service
from iwts.links import blocks, creators, setters
from iwts.links import store as links
from iwts.links.block_values import Kind
from iwts.links.drafts import Draft, Typed
from iwts.links.link import Changer, Link
from iwts.storage.errors import Damaged
from iwts.storage.postgres.connection import Server
from iwts.storage.postgres.db import PostgresDatabase
from iwts.storage.tx import Tx
from tests.conftest import Clock, add_link, examples
from tests.front.conftest import Told
from tests.postgres import Postgres


def table_of(service: Service) -> FollowedTable:
    return FollowedTable(service.db, service.clock, None)


def look(table: FollowedTable, times: int = 1) -> None:
    """Let the table look at the database, as its thread does."""
    for _ in range(times):
        table._look()


def whole(service: Service) -> FollowedTable:
    """Return a table that has everything."""
    table = table_of(service)
    while not table.is_ready.is_set():
        look(table)
    return table


def leads(table: FollowedTable, slug: str) -> str:
    """Return the number that a slug leads to, or why to none."""
    try:
        link = table.find(slug)
    except Unavailable as error:
        return str(error)
    return next((number.digits for number in link.numbers if number.active), "paused") if link else "missing"


UMA, RAJ = "14155550132", "442079460958"
UNREAD = "not all links have been read yet"


@pytest.mark.usefixtures("told")
def test_it_reads_links_in_steps_and_until_it_has_all_a_missing_one_may_be_there(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(followed_table, "STEP", 2)
    for slug in ("anna", "bert", "cleo"):
        add_link(service, slug=slug)
    table = table_of(service)
    assert leads(table, "anna") == UNREAD
    look(table)
    assert [leads(table, slug) for slug in ("anna", "bert", "cleo", "nosuch")] == [UMA, UMA, UNREAD, UNREAD]
    assert not table.is_ready.is_set()
    look(table)
    assert [leads(table, slug) for slug in ("anna", "bert", "cleo", "nosuch")] == [UMA, UMA, UMA, "missing"]
    assert table.is_ready.is_set()


def test_it_knows_what_it_is_told_and_reads_nothing_else(service: Service, told: Told) -> None:
    uma, _ = add_link(service, slug="nour")
    table = whole(service)
    add_link(service, slug="later")
    with service.db.write() as tx:
        setters.set_active(tx, uma, False)
    assert leads(table, "later") == "missing"
    told.tell(uma.id + 1)
    look(table)
    assert leads(table, "later") == UMA
    known = table.find("nour")
    assert known
    assert known.active
    told.tell(uma.id)
    look(table)
    known = table.find("nour")
    assert known
    assert not known.active


def test_a_deleted_link_is_missing_and_another_may_take_its_name(service: Service, told: Told) -> None:
    link, _ = add_link(service, slug="nour")
    table = whole(service)
    with service.db.write() as tx:
        deletion.delete(tx, link)
    told.tell(link.id)
    look(table)
    assert leads(table, "nour") == "missing"
    other, _ = add_link(service, f"+{RAJ}", slug="sami")
    with service.db.write() as tx:
        links._lead(tx, "nour", other.id)
    told.tell(other.id)
    look(table)
    assert [leads(table, slug) for slug in ("nour", "sami")] == [RAJ, RAJ]


def test_after_the_server_was_away_everything_is_read_again(service: Service, told: Told) -> None:
    gone, _ = add_link(service, slug="gone")
    add_link(service, slug="stays")
    table = whole(service)
    told.is_away = True
    with pytest.raises(Unavailable):
        look(table)
    table._lose("the server is away")
    with service.db.write() as tx:
        deletion.delete(tx, gone)
    add_link(service, slug="fresh")
    assert [leads(table, slug) for slug in ("gone", "stays")] == [UMA, UMA]
    assert leads(table, "fresh").startswith("the server is away; those of ")
    assert table.problem.startswith("the server is away; those of ")
    told.is_away = False
    look(table)
    assert [leads(table, slug) for slug in ("gone", "stays", "fresh")] == ["missing", UMA, UMA]
    assert table.problem == ""


def test_blocked_numbers_are_paused_at_once_and_come_back(service: Service, told: Told) -> None:
    add_link(service, f"+{UMA}", f"+{RAJ}", slug="both")
    table = whole(service)
    with service.db.write() as tx:
        block = blocks.add(tx, Kind.NUMBER, UMA, "spam", "command")
    told.tell(None)
    look(table)
    assert leads(table, "both") == RAJ
    with service.db.write() as tx:
        blocks.remove(tx, block.id)
        blocks.add(tx, Kind.PREFIX, "44", "spam", "command")
    told.tell(None)
    look(table)
    assert leads(table, "both") == UMA


def test_while_everything_is_read_again_changes_come_first(
    service: Service, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(followed_table, "STEP", 1)
    added = [add_link(service, slug=slug)[0] for slug in ("anna", "bert", "cleo")]
    table = whole(service)
    told.tell(None)
    look(table)
    with service.db.write() as tx:
        deletion.delete(tx, added[2])
    new, _ = add_link(service, slug="dora")
    told.tell(added[2].id, new.id, None)
    look(table)
    assert [leads(table, slug) for slug in ("anna", "bert", "cleo", "dora")] == [UMA, UMA, "missing", UMA]
    look(table, 20)
    assert [leads(table, slug) for slug in ("anna", "bert", "cleo", "dora")] == [UMA, UMA, "missing", UMA]
    assert table._reading is None


def test_a_damaged_link_keeps_what_it_was_and_a_new_one_is_unavailable_but_not_missing(
    service: Service, told: Told
) -> None:
    link, _ = add_link(service, slug="nour")
    table = whole(service)
    new, _ = add_link(service, slug="fresh")
    with service.db.write() as tx:
        tx.run("UPDATE number SET digits = '49301234567'")
        tx.run("UPDATE slug SET seal = 1 WHERE slug = 'fresh'")
    told.tell(link.id, new.id)
    look(table)
    assert leads(table, "nour") == UMA
    with pytest.raises(Damaged, match="fresh"):
        table.find("fresh")
    assert "is damaged" in table.problem


@pytest.mark.usefixtures("told")
def test_a_database_that_says_nothing_makes_missing_links_doubtful(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(followed_table, "SURE", 0.0)
    add_link(service, slug="nour")
    table = whole(service)
    assert leads(table, "nour") == UMA
    assert leads(table, "nosuch").startswith("the database does not answer; those of ")


class Changed:
    """A PostgreSQL database whose links change, and a table that follows it."""

    def __init__(self, address: str) -> None:
        self.db = PostgresDatabase(Server(address), Clock(), make=False)
        self.table = FollowedTable(self.db, Clock(), None)
        self._digits = itertools.count(1_415_555_0000)
        with self.db.write() as tx:
            self._creator, _ = creators.create(tx)

    def close(self) -> None:
        self.table._changes.close()
        self.db.close()

    def save(self, slug: str, new: str) -> None:
        """Create a link, or give it another number and perhaps another name."""
        draft = Draft.check([Typed(f"+{next(self._digits)}"), Typed(f"+{RAJ}")], slug=new)
        with self.db.write() as tx, contextlib.suppress(Rejected):  # the name is another link's
            if link := links.find(tx, slug):
                links.change(tx, link, draft, self._creator)
            else:
                link = links.create(tx, draft, tokens.digest(tokens.new()), creator=self._creator)
                creators.give(tx, self._creator, link)

    def set_up(self, slug: str, how: Callable[[Tx, Link], object]) -> None:
        """Do something to a link, if there is one."""
        with self.db.write() as tx:
            if link := links.find(tx, slug):
                how(tx, link)

    def block(self) -> None:
        """Block a number, or lift that."""
        with self.db.write() as tx:
            found = blocks.newest(tx)
            if found:
                blocks.remove(tx, found[0].id)
            else:
                blocks.add(tx, Kind.NUMBER, RAJ, "spam", "command")

    def check(self) -> None:
        """Compare what visitors get with what the database has."""
        with self.db.read() as tx:
            for slug in (*SLUGS, "nosuch"):
                assert self.table.find(slug) == links.find_for_visitors(tx, slug), slug


SLUGS = ("anna", "bert", "cleo")
slugs = st.sampled_from(SLUGS)
HOW: list[Callable[[Tx, Link], object]] = [
    deletion.delete,
    lambda tx, link: setters.set_active(tx, link, not link.active),
    lambda tx, link: setters.set_digits(tx, link, {link.numbers[0].id: UMA}),
    lambda tx, link: setters.set_pause(tx, link, link.numbers[0], Changer.CREATOR, active=False),
    lambda tx, link: setters.set_week(tx, link, "Europe/Berlin", "mon-fri 09:00-18:00"),
    lambda tx, link: setters.set_visitor_code(tx, link, "hashed"),
]
Change = Callable[[Changed], None]
changes: st.SearchStrategy[Change] = st.one_of(
    st.builds(lambda slug, new: lambda db: db.save(slug, new), slugs, slugs),
    st.builds(lambda slug, how: lambda db: db.set_up(slug, how), slugs, st.sampled_from(HOW)),
    st.just(Changed.block),
)


@given(st.lists(st.lists(changes, max_size=3), max_size=8), st.integers(1, 3))
@examples(0.5)
def test_after_each_look_at_postgresql_the_table_is_as_the_database(
    postgres: Postgres, rounds: list[list[Change]], step: int
) -> None:
    """The triggers tell every change that visitors could see, also while everything is read."""
    with (
        postgres.database() as address,
        pytest.MonkeyPatch.context() as patch,
        contextlib.closing(Changed(address)) as changed,
    ):
        patch.setattr(followed_table, "STEP", step)
        for changes_ in rounds:
            for change in changes_:
                change(changed)
            look(changed.table)
            if changed.table.is_sure:
                changed.check()
        look(changed.table, 6)
        changed.check()
