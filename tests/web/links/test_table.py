"""A table of links: each row is held to what the form for one link asks, and nothing is lost or shown only once."""

import csv
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from iwts.deletion import deletion
from iwts.instance.service import Service
from iwts.limits.rates import Rate
from iwts.links import blocks
from iwts.links import store as links
from iwts.links.block_values import Kind
from iwts.web.frame.context import Context
from iwts.web.links import table as page_
from iwts.web.links.unsaved_secrets import LIFE, MOST_OF_TABLE
from tests.conftest import Clock, Open, Serve, sign_in
from tests.visitor import Answer, Visitor

ROWS = """number;slug;label;message;routing;campaigns
+84 91 234 56 78;pho;Phở Hà Nội;"Xin chào
bạn";first;menu
"+84912345679; +84912345680";;حلويات;;turn;
"""


def send(visitor: Visitor, table: str, **fields: str) -> Answer:
    return visitor.fill("/my/table", {"table": table, **{k.replace("_", "-"): v for k, v in fields.items()}})


def secrets(page: Answer) -> list[str]:
    return re.findall(r"/m/[\w-]{22}", page.text)


def refused(page: Answer) -> list[str]:
    return [re.sub("<[^>]*>", "", each) for each in re.findall(r"<li>(Line .*?)</li>", page.text)]


def test_each_row_becomes_a_link_and_the_list_can_be_had_again(service: Service, visitor: Visitor) -> None:
    made = send(visitor, ROWS)
    assert (made.status, made.location) == (303, "/my/made")
    page = visitor.get("/my/made")
    assert "2 links are ready" in page.text
    listed = visitor.get("/my/made.csv")
    assert listed.headers["Content-Type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(listed.text.lstrip("\ufeff"))))
    assert [row["slug"] for row in rows][:1] == ["pho"]
    assert [row["label"] for row in rows] == ["Phở Hà Nội", "حلويات"]
    assert [row["manage_url"].partition("/m/")[2] for row in rows] == [each[3:] for each in secrets(page)]
    with service.db.read() as tx:
        link = links.get(tx, "pho")
        other = links.get(tx, rows[1]["slug"])
    assert (link.message, other.routing, len(other.numbers)) == ("Xin chào\nbạn", "turn", 2)
    assert "menu" in visitor.get("/manage/pho?part=qr").text
    assert visitor.get("/my").text.count("2 links from tables") == 1
    for secret, row in zip(secrets(page), rows, strict=True):
        assert visitor.another().get(secret).location == f"/manage/{row['slug']}"


def test_secret_links_of_a_table_end_like_others(visitor: Visitor, clock: Clock) -> None:
    send(visitor, ROWS)
    thief = visitor.another()
    thief.cookies = {name: value for name, value in visitor.cookies.items() if name.startswith("secret-")}
    assert [thief.get(path).status for path in ("/my/made", "/my/made.csv")] == [303, 200]
    assert thief.get("/my/made.csv").text.strip("\ufeff\r\n") == ",".join(page_.COLUMNS)
    assert len(secrets(visitor.get("/my/made"))) == 2
    visitor.fill("/manage/pho", {}, "/manage/pho/secret")  # a newer one
    assert len(secrets(visitor.get("/my/made"))) == 1
    clock.advance(seconds=LIFE + 1)
    assert visitor.get("/my/made").location == "/my"
    send(visitor, ROWS.replace("pho", "bun"))
    assert visitor.fill("/my/made", {}).location == "/my"
    assert visitor.get("/my/made").location == "/my"
    assert "from tables" not in visitor.get("/my").text


def test_rows_with_mistakes_stay_with_the_reason_for_each_and_the_others_are_made(visitor: Visitor) -> None:
    visitor.fill("/", {"phone": "+84912345678", "slug": "taken"})
    table = (
        "sep=,\r\nnumber,slug,label\r\n+84912345678,taken,\r\n+84912345678,fine,\r\n12,short,\r\n"
        f'+84912345678,also-fine,\r\n"+84912345678\n",x,{"é" * 81}\r\n9.12346E+11,sheet,'
    )
    page = send(visitor, table)
    assert page.status == 422
    kept = "sep=,\r\nnumber,slug,label\r\n+84912345678,taken,\r\n12,short,\r\n"
    kept += f'"+84912345678\n",x,{"é" * 81}\r\n9.12346E+11,sheet,\r\n'
    assert page.field("table") == kept
    lines = refused(page)
    assert [line.partition(":")[0] for line in lines] == [
        "Line 3, taken",
        "Line 4, short",
        "Line 5, x",
        "Line 7, sheet",
    ]
    assert "“taken” is taken. Choose another link name." in lines[0]
    assert "Use at most 80 characters." in lines[2]
    assert "The spreadsheet rounded the number" in lines[3]
    assert "2 links created." in page.text
    assert [visitor.another().get(f"/{slug}").status for slug in ("fine", "also-fine", "short")] == [302, 302, 404]
    again = visitor.post("/my/table", {**page.form("/my/table"), "table": kept.replace("taken", "free")})
    assert (again.status, len(refused(again))) == (422, 3)
    assert len(secrets(visitor.get("/my/made"))) == 3, "those of both"


def test_a_form_sent_again_makes_nothing_twice_and_a_lost_answer_costs_nothing(
    service: Service, visitor: Visitor
) -> None:
    two = "number\n+84912345678\n+84912345678\n"  # alike, and yet two links
    form = {**visitor.get("/my/table").form("/my/table"), "table": two}
    before = dict(visitor.cookies)
    assert [visitor.post("/my/table", form).location for _ in range(2)] == ["/my/made"] * 2
    first = secrets(visitor.get("/my/made"))
    lost = visitor.another()
    lost.cookies = before
    assert lost.post("/my/table", form).location == "/my/made"
    again = secrets(lost.get("/my/made"))
    assert len(first) == len(again) == 2
    assert {*first} & {*again} == set()
    assert [visitor.another().get(each).status for each in (*first, *again)] == [404, 404, 303, 303]
    with service.db.read() as tx:
        assert tx.integer("SELECT count(*) FROM link") == 2


# Seen to fail: the second of two taps, whose answer is the one that a browser shows, failed with a 500.
def test_two_taps_at_once_make_each_row_once(
    service: Service, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = "number,label\n+976 8812 3456,Бууз\n+976 8812 3457,Хуушуур\n"
    form = {**visitor.get("/my/table").form("/my/table"), "table": table}
    first, second = visitor.another(), visitor.another()
    first.cookies, second.cookies = dict(visitor.cookies), dict(visitor.cookies)
    making = Context.making

    @contextmanager
    def after_the_other(c: Context) -> Iterator[None]:
        monkeypatch.setattr(Context, "making", making)
        assert first.post("/my/table", form).location == "/my/made"
        with making(c):
            yield

    monkeypatch.setattr(Context, "making", after_the_other)
    assert second.post("/my/table", form).location == "/my/made"
    assert len(secrets(second.get("/my/made"))) == 2
    assert [first.get("/my").status, "Бууз" in first.get("/my").text] == [200, True]
    with service.db.read() as tx:
        assert tx.integer("SELECT count(*) FROM link") == 2


# Seen to fail: each press left a cookie, and My links looked for a hundred links for each of them.
def test_a_form_sent_again_leaves_no_other_cookie(visitor: Visitor) -> None:
    form = {**visitor.get("/my/table").form("/my/table"), "table": ROWS}
    for _ in range(3):
        visitor.post("/my/table", form)
        assert len([name for name in visitor.cookies if name.startswith("secret-")]) == 1
        assert len(secrets(visitor.get("/my/made"))) == 2


def test_a_table_has_the_budget_of_as_many_forms(open_service: Open, serve: Serve) -> None:
    visitor = serve(open_service(limit_create=Rate.parse("3/hour")))
    table = "number,slug\n" + "".join(f"+8491234567{n},row-{n}\n" for n in range(5))
    page = send(visitor, table)
    assert (page.status, page.field("table")) == (429, "number,slug\n+84912345673,row-3\n+84912345674,row-4\n")
    assert int(page.headers["Retry-After"]) > 60
    assert "3 links created." in page.text
    assert "Too many requests from your network." in page.text
    assert visitor.fill("/", {"phone": "+84912345678"}).status == 429
    none = send(visitor, table)
    assert (none.status, none.field("table")) == (429, table)


def test_a_table_that_takes_too_long_leaves_the_rest(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_, "SECONDS", -1)
    page = send(visitor, ROWS)
    assert (page.status, page.field("table")) == (503, ROWS)
    assert "That took too long." in page.text


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("", "The table is empty."),
        ("number\n\n", "Add at least one row below the names of the columns."),
        ("+84912345678\n", "“number” is missing there. Valid columns: slug, number"),
        ("number,zahl\n+84912345678,1\n", "The first line names an unknown column: “zahl”."),
        ("number;caps;caps\n+84912345678;1;2\n", "The first line names the column “caps” twice."),
        ("number\n" + "+84912345678\n" * (MOST_OF_TABLE + 1), "Use at most 100 rows at once."),
    ],
)
def test_a_table_that_cannot_be_read_is_told_and_stays(visitor: Visitor, table: str, says: str) -> None:
    page = send(visitor, table)
    assert (page.status, page.field("table")) == (422, table)
    assert says in page.text


def test_as_many_rows_as_may_be_make_links(open_service: Open, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = serve(open_service(limit_create=Rate.parse("off")))
    monkeypatch.setattr(deletion, "PAUSE", 0)
    assert send(visitor, "number\n" + "+84912345678\n" * MOST_OF_TABLE).location == "/my/made"
    assert len(secrets(visitor.get("/my/made"))) == MOST_OF_TABLE


def test_blocks_hold_for_each_row_and_count(service: Service, visitor: Visitor) -> None:
    with service.db.write() as tx:
        number = blocks.add(tx, Kind.NUMBER, "84912345678", "", "panel")
    page = send(visitor, "number,slug\n+84912345678,one\n+84912345679,two\n")
    assert (page.status, len(refused(page))) == (422, 1)
    with service.db.read() as tx:
        (block,) = [each for each in blocks.newest(tx) if each.id == number.id]
    assert block.stopped == 1
    assert visitor.another().get("/two").status == 302


def test_the_country_is_that_of_all_numbers_without_plus(service: Service, visitor: Visitor) -> None:
    assert send(visitor, "number\n091 234 56 78\n", table_country="VN").status == 303
    with service.db.read() as tx:
        assert tx.value("SELECT digits FROM number") == "84912345678"


def test_who_may_create_is_the_same_as_for_one_link(open_service: Open, serve: Serve) -> None:
    asking = serve(open_service(create="passphrase", create_passphrase="Ba con gà"))
    wrong = send(asking, ROWS, passphrase="gà")
    assert (wrong.status, wrong.error("passphrase"), wrong.field("table")) == (
        422,
        "That is not the passphrase. Is a word missing?",
        ROWS,
    )
    assert send(asking, ROWS, passphrase="Ba con gà").status == 303


def test_where_only_the_owner_creates_strangers_are_refused(open_service: Open, serve: Serve) -> None:
    service = open_service(create="owner")
    visitor = serve(service)
    assert "Only the owner creates links here" in visitor.get("/my/table").text
    csrf = visitor.get("/contact").field("csrf")
    assert visitor.post("/my/table", {"csrf": csrf, "table": ROWS}).status == 403
    sign_in(visitor, service)
    assert send(visitor, ROWS).location == "/my/made"
    with service.db.read() as tx:
        assert tx.value("SELECT count(*) FROM act WHERE name = 'links add'") == 2


@pytest.mark.parametrize("text", ["", "x", "é", "a.b.c", "A" * 22])
def test_a_forged_cookie_of_a_table_shows_nothing(visitor: Visitor, text: str) -> None:
    send(visitor, ROWS)
    for name in [name for name in visitor.cookies if name.startswith("secret-")]:
        visitor.cookies[name] = text
    assert visitor.get("/my/made").location == "/my"
