"""The link table: its answers while it fills and while links change, and how much it reads."""

import asyncio
import contextlib
import itertools
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts import tokens
from iwts.deletion import deletion
from iwts.errors import Rejected, Unavailable
from iwts.front import table
from iwts.front.bounds import Bounds
from iwts.front.table import LinkTable
from iwts.instance.service import Service
from iwts.links import creators, sealed
from iwts.links import store as links
from iwts.links.drafts import Draft, Typed
from iwts.links.sealed import Leading
from iwts.storage.engines import open_database
from iwts.storage.tx import Tx
from tests.conftest import Clock, Serve, add_link, examples
from tests.front import loops
from tests.patience import PATIENCE, eventually

SLUGS = ("anna", "bert", "cleo", "dora", "emil")


@contextlib.contextmanager
def held_back(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Delay every fill until the event is set or the block ends."""
    goes_on, fill = threading.Event(), LinkTable.fill

    def wait(filled: LinkTable) -> bool:
        assert goes_on.wait(PATIENCE)
        return fill(filled)

    monkeypatch.setattr(LinkTable, "fill", wait)
    try:
        yield goes_on
    finally:
        goes_on.set()


def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list of the slugs that the front (not the web) looks up in the file from now on."""
    looked_up = list[str]()

    def note(tx: Tx, slug: str) -> object:
        looked_up.append(slug)
        return sealed.at_slug(tx, slug)

    monkeypatch.setattr(table, "sealed", SimpleNamespace(**vars(sealed) | {"at_slug": note}))
    return looked_up


def break_links(service: Service) -> None:
    """Make the links unreadable."""
    with contextlib.closing(apsw.Connection(str(service.config.database))) as other:
        other.set_busy_timeout(10_000)
        other.execute("ALTER TABLE slug RENAME COLUMN slug TO damaged")


@pytest.mark.slow
def test_visitors_are_answered_while_the_table_is_still_empty(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, _ = add_link(service, slug="nour")
    with held_back(monkeypatch):
        visitor = serve(service)
        assert [visitor.get(path).status for path in ("/nour", "/nosuch", "/nour")] == [302, 404, 302]
        with service.db.write() as tx:
            deletion.delete(tx, link)
        assert visitor.get("/nour").status == 404


@pytest.mark.slow
def test_all_links_redirect_from_memory_once_the_table_is_filled(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "STEP", 2)
    for slug in (*SLUGS, "gone"):
        link, _ = add_link(service, slug=slug)
    with service.db.write() as tx:
        deletion.delete(tx, link)
    looked_up = reads(monkeypatch)
    visitor = serve(service)

    def is_filled() -> bool:
        looked_up.clear()
        return visitor.get("/nosuch").status == 404 and not looked_up

    eventually(is_filled)
    break_links(service)
    assert [visitor.get(f"/{slug}").status for slug in (*SLUGS, "nosuch")] == [302] * 5 + [503]


@pytest.mark.slow
def test_a_file_that_cannot_be_read_while_the_table_fills_costs_only_unknown_links(
    service: Service, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    for slug in SLUGS:
        add_link(service, slug=slug)
    with held_back(monkeypatch) as goes_on:
        visitor = serve(service, Bounds(look=0.01))
        assert visitor.get("/cleo").status == 302
        break_links(service)
        goes_on.set()
        eventually(lambda: visitor.get("/healthz").json()["status"] == "degraded")
        assert [visitor.get(f"/{slug}").status for slug in ("cleo", "anna", "nosuch")] == [302, 503, 503]
        with contextlib.closing(apsw.Connection(str(service.config.database))) as other:
            other.set_busy_timeout(10_000)
            other.execute("ALTER TABLE slug RENAME COLUMN damaged TO slug")
        eventually(lambda: visitor.get("/healthz").json()["reasons"] == [])
        assert [visitor.get(f"/{slug}").status for slug in ("cleo", "anna", "nosuch")] == [302, 302, 404]


class File:
    """A file with links, and a table of them that is filled step by step."""

    def __init__(self, path: Path) -> None:
        self.db = open_database(path, Clock())
        self._recorders = self.db.writer(durable=False)  # its version changes with each commit of `db`
        self.table = LinkTable(self.db, self._recorders.version)
        self._digits = itertools.count(1_415_555_0000)
        with self.db.write() as tx:
            self._creator, _ = creators.create(tx)

    def close(self) -> None:
        self._recorders.close()
        self.db.close()

    def change(self, slug: str, new: str) -> None:
        """Create a link, or give it another number and perhaps another name."""
        draft = Draft.check([Typed(f"+{next(self._digits)}")], slug=new)
        with self.db.write() as tx, contextlib.suppress(Rejected):  # the name is another link's
            if link := links.find(tx, slug):
                links.change(tx, link, draft, self._creator)
            else:
                link = links.create(tx, draft, tokens.digest(tokens.new()), creator=self._creator)
                creators.give(tx, self._creator, link)

    def delete(self, slug: str) -> None:
        with self.db.write() as tx:
            if link := links.find(tx, slug):
                deletion.delete(tx, link)

    async def check(self, slug: str) -> None:
        """Compare the table with the file, in a new turn of the loop."""
        await asyncio.sleep(0)
        with self.db.read() as tx:
            assert self.table.find(slug) == links.find(tx, slug)


slugs = st.sampled_from(SLUGS)
Change = Callable[[File], None]
changes: st.SearchStrategy[Change] = st.one_of(
    st.builds(lambda slug, new: lambda file: file.change(slug, new), slugs, slugs),
    st.builds(lambda slug: lambda file: file.delete(slug), slugs),
    st.just(lambda _file: None),
)


@given(st.lists(st.tuples(changes, slugs, changes, slugs), max_size=12), st.integers(1, 3))
@examples(0.5)
def test_while_the_table_fills_and_links_change_it_answers_as_the_file_would(
    migrated: Path, rounds: list[tuple[Change, str, Change, str]], step: int
) -> None:
    """In each round a link changes before a step of the fill, and another after it has read and before it remembers."""
    slugs_after = sealed.slugs_after

    async def go_through(file: File, patch: pytest.MonkeyPatch) -> None:
        loop = asyncio.get_running_loop()
        for before, first, amid, second in rounds:

            def read(*arguments: Any) -> list[Leading]:
                found = list(slugs_after(*arguments))
                patch.setattr(sealed, "slugs_after", slugs_after)
                amid(file)  # noqa: B023 (called in this round)
                asyncio.run_coroutine_threadsafe(file.check(second), loop).result(PATIENCE)  # noqa: B023
                return found

            before(file)
            await file.check(first)
            patch.setattr(sealed, "slugs_after", read)
            await asyncio.to_thread(file.table.fill)
        while file.table.fill():
            pass
        for slug in (*SLUGS, "nosuch"):
            await file.check(slug)
        patch.delattr(sealed, "at_slug")
        for slug in (*SLUGS, "nosuch"):
            await asyncio.sleep(0)
            file.table.find(slug)

    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(table, "STEP", step)
        with contextlib.closing(File(Path(shutil.copy(migrated, folder)))) as file:
            loops.run(go_through(file, patch))


@pytest.mark.parametrize("is_new", [False, True])
def test_a_damaged_slug_is_never_taken_for_one_that_does_not_exist(service: Service, is_new: bool) -> None:
    """The fill meets the damage, or it is found among the slugs that are new since."""
    links_ = LinkTable(service.db, service.db.version)

    async def find(slug: str) -> bool:
        return links_.find(slug) is not None

    add_link(service, slug="anna")
    if is_new:
        assert not links_.fill()
    add_link(service, slug="dora")
    with contextlib.closing(apsw.Connection(str(service.config.database))) as other:
        other.execute("UPDATE slug SET slug = 'nosuch' WHERE slug = 'dora'")
    if not is_new:
        assert not links_.fill()
    assert loops.run(find("anna"))
    with pytest.raises(Unavailable):
        loops.run(find("nosuch"))
    assert not loops.run(find("never-used"))
    with pytest.raises(Unavailable):
        loops.run(find("nosuch"))
    with contextlib.closing(apsw.Connection(str(service.config.database))) as other:
        other.execute("UPDATE slug SET slug = 'dora' WHERE slug = 'nosuch'")
    assert loops.run(find("dora"))


def test_rows_that_damage_hides_from_the_fill_are_looked_up(service: Service) -> None:
    add_link(service, slug="nour")
    with service.db.write() as tx:
        tx.run("UPDATE slug SET id = -1")
    links_ = LinkTable(service.db, service.db.version)

    async def find(slug: str) -> bool:
        return links_.find(slug) is not None

    assert not links_.fill()
    assert loops.run(find("nour"))
