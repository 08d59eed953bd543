"""Links in real exports of other shorteners."""

import contextlib
import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iwts.errors import Invalid, IwtsError, Rejected
from iwts.links.when import ALWAYS, When
from iwts.transfer import shorteners
from iwts.transfer.shorteners import SOURCES, Entry
from tests.commands.test_cli import Capture, alone, made, run

__all__ = ["alone"]  # a fixture

SHLINK = """\ufeffcreatedAt,title,shortUrl,domain,shortCode,longUrl,tags,visits
2023-05-01T20:34:16+02:00,"Nour, the bakery",https://s.example/Nour,DEFAULT,Nour,https://wa.me/14155550132?text=Hi%20%F0%9F%91%8B,"a,b",12
2023-05-01T20:34:17+02:00,,https://s.example/docs,DEFAULT,docs,https://example.com/?phone=14155550132,,3
2023-05-01T20:34:18+02:00,"two
lines",https://s.example/a/b,DEFAULT,a/b,https://wa.me/14155550132,,0
2023-05-01T20:34:19+02:00,,https://s.example/short,DEFAULT,sh,https://wa.me/14155550132,,0
2023-05-01T20:34:19+02:00,,https://s.example/wrong,DEFAULT,wrong,https://wa.me/1415555,,0
2023-05-01T20:34:20+02:00,,https://s.example/group,DEFAULT,group,https://wa.me/message/ABCDEF,,0
2023-05-01T20:34:20+02:00,,https://s.example/my,DEFAULT,send,https://wa.me/14155550132,,0
"""


def imported(capsys: Capture, source: str, text: str, *more: str) -> tuple[int, list[list[str]], list[str]]:
    Path("file").write_text(text, "utf-8")
    status, out, err = run(capsys, "import", "--from", source, "file", *more)
    return status, list(csv.reader(io.StringIO(out))), err


def test_whatsapp_links_of_shlink_are_imported_and_others_reported(capsys: Capture) -> None:
    status, out, err = imported(capsys, "shlink", SHLINK)
    assert status == 0
    assert out[0] == ["slug", "url", "manage_url"]
    assert [row[:2] for row in out[1:]] == [["nour", "http://127.0.0.1:8080/nour"]]
    assert out[1][2].startswith("http://127.0.0.1:8080/m/")
    assert err == [
        "line 3 skipped: target: leads to example.com, not to WhatsApp",
        "line 4 skipped: slug: Use only the letters a to z, digits and hyphens.",
        "line 6 skipped: slug: Use 3 to 40 characters.",
        "line 7 skipped: number: This number is too short for its country (United States). Check for a missing digit.",
        "line 8 skipped: target: leads to WhatsApp, but contains no phone number",
        "line 9 skipped: slug: “send” is reserved for this site. Choose another link name.",
        "1 link imported, 6 skipped. Click counts are not imported.",
    ]
    link = json.loads(run(capsys, "links", "show", "nour", "--json")[1])
    assert (link["label"], link["message"]) == ("Nour, the bakery", "Hi 👋")
    assert [number["number"] for number in link["numbers"]] == ["14155550132"]


def test_imported_links_are_skipped_the_next_time(capsys: Capture) -> None:
    text = "slug,number\nnour,+14155550132\n,+442079460958\n"
    assert imported(capsys, "csv", text, "--dry-run")[1:] == (
        [],
        ["2 links would be imported, 0 skipped. Click counts are not imported."],
    )
    assert len(imported(capsys, "csv", text)[1]) == 3
    status, out, err = imported(capsys, "csv", text.replace(",+44", "two,+44"))
    assert (status, [row[0] for row in out]) == (0, ["slug", "two"])
    assert err[0] == "line 2 skipped: slug: “nour” is taken. Choose another link name."


def test_a_dry_run_changes_nothing(capsys: Capture) -> None:
    made(capsys, "+14155550132", "--slug", "nour")
    before = run(capsys, "links", "list")
    status, out, err = imported(
        capsys, "csv", "slug,number\nnour,+14155550132\ntwo,+14155550132\n", "--dry-run", "--json"
    )
    assert (status, out) == (0, out)
    assert err == [
        "line 2 skipped: slug: “nour” is taken. Choose another link name.",
        "1 link would be imported, 1 skipped. Click counts are not imported.",
    ]
    assert run(capsys, "links", "list") == before


@pytest.mark.parametrize("header", ["", '"keyword","url","title","timestamp","ip","clicks"\n'])
def test_the_table_of_yourls_is_read_with_and_without_column_names(header: str) -> None:
    url = "https://api.whatsapp.com/send?phone=%2B1+415+555+0132&text=a+b"
    row = f'"Nour","{url}","NULL","2024-01-01 00:00:00","::1","7"\n'
    (entry,) = SOURCES["yourls"](header + row)
    draft = entry.draft()
    assert (entry.line, draft.slug, draft.label, draft.message) == (2 if header else 1, "nour", "", "a b")
    assert draft.numbers[0].digits == "14155550132"


def test_answers_of_both_apis_are_read() -> None:
    yourls = {
        "links": {"link_1": {"shorturl": "https://s.example/nour", "url": "https://wa.me/14155550132", "title": "x"}}
    }
    data = [
        {
            "shortCode": "nour",
            "shortUrl": "https://s.example/nour",
            "longUrl": "https://wa.me/14155550132",
            "title": None,
        }
    ]
    for source, answer in (
        ("yourls", {**yourls, "stats": {"total_links": "1"}, "statusCode": "200", "message": "success"}),
        ("shlink", {"shortUrls": {"data": data, "pagination": {"currentPage": 1}}}),
        ("shlink", {"data": data}),
        ("shlink", data),
    ):
        (entry,) = SOURCES[source](json.dumps(answer))
        assert (entry.line, entry.draft().slug) == (1, "nour")


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://wa.me/14155550132", ("+14155550132", "")),
        ("http://www.wa.me/+1-415-555-0132/?text=a%0Ab", ("+14155550132", "a\nb")),
        (
            "https://web.whatsapp.com/send/?phone=14155550132&text=x&type=phone_number",
            ("+14155550132", "x"),
        ),
        ("whatsapp://send?phone=14155550132&text=%D8%B9", ("+14155550132", "ع")),
        ("https://api.whatsapp.com/send?phone=14155550132&amp;text=Ol%C3%A1", ("+14155550132", "Olá")),
        ("https://api.whatsapp.com/send?text=a%26amp%3Bb&#038;Phone=14155550132", ("+14155550132", "a&amp;b")),
        ("https://wa.me/14155550132?type=x&amp;amp;text=Why?a=b", ("+14155550132", "Why?a=b")),
        ("https://wa.me/14155550132?text=uno\r\ndos\x85tres\tx", ("+14155550132", "uno\r\ndos\x85tres\tx")),
        ("https://wa.me/14155550132?text=%EF%BF%BD", ("+14155550132", "\ufffd")),
        ("https://wa.me/send?phone=442079460958&text=x", ("+442079460958", "x")),
        ("https://wa.me//442079460958", ("+442079460958", "")),
        ("https://wa.me/c/442079460958", ("+442079460958", "")),
        ("https://www.whatsapp.com/catalog/442079460958/", ("+442079460958", "")),
        ("https://wa.me/%D9%A4%D9%A4%20(20)%207946%200958", ("+442079460958", "")),
        ("https://wa.me/1415555\n0132", None),
        ("https://wa.me/14155550132?text=Sch%F6n", None),
        ("https://wa.me/14155550132?text=%CF%F0%E8%E2%E5%F2", None),
        ("https://wa.me/?text=share", None),
        ("https://chat.whatsapp.com/ABC", None),
        ("https://wa.me.example.com/14155550132", None),
        ("https://example.com/wa.me/14155550132", None),
        ("javascript://wa.me/14155550132", None),
        ("https://[wa.me/14155550132", None),
        ("", None),
    ],
)
def test_the_number_and_text_in_a_url_are_found(url: str, found: tuple[str, str] | None) -> None:
    if found:
        assert shorteners.chat(url) == found
    else:
        with pytest.raises(Invalid):
            shorteners.chat(url)


def test_a_csv_table_may_have_the_shares_of_its_numbers() -> None:
    def read(row: str) -> list[int | None]:
        (one,) = SOURCES["csv"](f"number,routing,weights\n+14155550132; +14155550133,turn,{row}\n")
        return [number.weight for number in one.draft().numbers]

    assert read('"3,1"') == [3, 1]
    assert read("2;") == [2, None]
    with pytest.raises(Invalid, match="There must be as many shares as numbers: 2, not 3"):
        read("2;1;1")


def test_a_csv_table_may_have_several_numbers_in_a_cell_and_a_routing() -> None:
    text = 'Number;Slug;Routing;Message\n+14155550132;one;;\n"+14155550132; +44 20 7946 0958";two;Turn;"a\nb"\n'
    one, two = (entry.draft() for entry in SOURCES["csv"](text))
    assert (one.routing, len(one.numbers)) == ("first", 1)
    assert (two.routing, two.message, [n.digits for n in two.numbers]) == (
        "turn",
        "a\nb",
        ["14155550132", "442079460958"],
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("sep=;\nslug;number\nlima;+51 1 555 0190\n", 3),
        ('\ufeff"sep=\t"\r\nslug\tnumber\r\nlima\t+51 1 555 0190\r\n', 3),
        ("SEP=|\rslug|number\rlima|+51 1 555 0190\r", 3),
        ("slug;number;label\rlima;+51 1 555 0190;a, b, c, d\r", 2),
        ("\ufeff\ufeffslug,number\nlima,+51 1 555 0190\n", 2),
        ("slug,number\nlima,'+51 1 555 0190\n", 2),
        ("slug,number\nlima, ’ +51 1 555 0190\n", 2),
        ('slug,number\nlima,="+51 1 555 0190"\n', 2),
        ('slug,number\n"=""lima""","=""+51 1 555 0190"""\n', 2),
        ("slug,number\nlima,=+5115550190\n", 2),
    ],
)
def test_a_table_as_spreadsheets_write_and_shield_it(text: str, line: int) -> None:
    (entry,) = SOURCES["csv"](text)
    draft = entry.draft()
    assert (entry.line, draft.slug, [number.digits for number in draft.numbers]) == (line, "lima", ["5115550190"])


def test_a_table_may_name_campaigns_and_a_mistake_in_one_skips_its_link(capsys: Capture) -> None:
    many = ";".join(f"c{n}" for n in range(101))
    rows = ("nour,bag; Shop window;bag;a%3Bb", "two,bag;…", f"six,{many}")
    text = "number,slug,campaigns\n" + "".join(f"+14155550132,{row}\n" for row in rows)
    skipped = [
        "line 3 skipped: campaigns: Type a name with letters or digits.",
        "line 4 skipped: campaigns: A link can have up to 100 campaigns. Archive one first.",
    ]
    assert imported(capsys, "csv", text, "--dry-run")[2][:-1] == skipped
    assert imported(capsys, "csv", text)[2][:-1] == skipped
    kept = json.loads(run(capsys, "links", "show", "nour", "--json")[1])["campaigns"]
    assert [one["name"] for one in kept] == ["Shop-window", "a;b", "bag"]
    assert run(capsys, "links", "show", "six")[0] == 2


def test_only_numbers_lose_an_apostrophe_and_each_in_its_cell() -> None:
    message = '="say ""hi"""'
    table = io.StringIO()
    rows = ("slug", "number", "label", "message"), ("lima", "'+51 1 555 0190;'+20 100 123 4567", "'s Nachts", message)
    csv.writer(table).writerows(rows)
    (entry,) = SOURCES["csv"](table.getvalue())
    draft = entry.draft()
    assert [number.digits for number in draft.numbers] == ["5115550190", "201001234567"]
    assert (draft.label, draft.message) == ("'s Nachts", 'say "hi"')


@pytest.mark.parametrize("written", ["utf-16-le", "utf-16-be", "utf-32"])
def test_a_file_of_nulls_is_not_utf8_and_says_what_to_do(capsys: Capture, written: str) -> None:
    Path("file").write_bytes("slug,number\nlima,+51 1 555 0190\n".encode(written))
    status, out, err = run(capsys, "import", "--from", "csv", "file")
    assert (status, out) == (2, "")
    assert err == ["iwts: file: not UTF-8; save it as UTF-8 (in Excel: “CSV UTF-8”)"]


def test_a_number_rounded_by_a_spreadsheet_is_skipped(capsys: Capture) -> None:
    text = "number;slug\n14155550132.0;whole\n442079460958,0;comma\n4,91511E+11;rounded\n4.91511e11;too\n"
    _, out, err = imported(capsys, "csv", text, "--country", "US")
    assert [row[0] for row in out[1:]] == ["whole"]
    link = json.loads(run(capsys, "links", "show", "whole", "--json")[1])
    assert [number["number"] for number in link["numbers"]] == ["14155550132"]
    told = "The spreadsheet rounded the number to “%s”. Format the column as text and type the numbers again."
    assert err[1:3] == [
        f"line {line} skipped: number: {told % n}" for line, n in ((4, "4,91511E+11"), (5, "4.91511e11"))
    ]
    elsewhere = "If it is from another one (United Kingdom), start with +."
    assert err[0].endswith(elsewhere), "442079460958 has no plus"


def test_numbers_without_a_plus_are_imported_only_with_their_country(capsys: Capture) -> None:
    text = "number,slug\n15155501323,zero\n5355550132,cuba\n+436641234567,plus\n496128555019,unclear\n"
    _, out, err = imported(capsys, "csv", text)
    assert [row[0] for row in out[1:]] == ["plus"]
    missing = "number: The country is missing. Start the number with +, or name the country with --country."
    assert err[:3] == [f"line {line} skipped: {missing}" for line in (2, 3, 5)]
    _, out, err = imported(capsys, "csv", text, "--country", "de")
    assert [row[0] for row in out[1:]] == ["zero", "cuba"]
    unclear = "number: These digits can mean +49 6128 555019 / +49 4961 28555019. Type the right one with its +."
    assert err[1] == f"line 5 skipped: {unclear}"
    link = json.loads(run(capsys, "links", "show", "zero", "--json")[1])
    assert [number["number"] for number in link["numbers"]] == ["4915155501323"]


def test_all_errors_in_a_row_are_reported_with_their_columns(capsys: Capture) -> None:
    _, _, err = imported(capsys, "csv", "number,slug,routing\n+14155550132,x,sometimes\n")
    assert err[0] == "line 2 skipped: slug: Use 3 to 40 characters. routing: Choose how to route chats."


@pytest.mark.parametrize(
    ("source", "text", "told"),
    [
        ("csv", "", "file: The table is empty."),
        (
            "csv",
            "slug,numbers\n",
            "file: The first line names the columns, and “number” is missing there. Valid columns: slug, number, ",
        ),
        (
            "csv",
            "number,title\n",
            "file: The first line names an unknown column: “title”. Valid columns: slug, number, label, ",
        ),
        ("csv", "Label\tnumber\tlabel\n", "file: The first line names the column “label” twice."),
        ("csv", "label,,number,,number,label\n", "file: The first line names the column “label” twice."),
        ("shlink", "longurl,shorturl,LongURL\n", "file: The first line names the column “longurl” twice."),
        ("yourls", "keyword;url;keyword\n", "file: The first line names the column “keyword” twice."),
        ("shlink", "a,b\n", "file: line 1: the column “longurl” is missing"),
        ("yourls", '{"links": ', "file: not valid JSON (Expecting value: line 1 column 11 (char 10))"),
        ("yourls", '{"message": "error"}', "file: the file contains no links"),
        (
            "csv",
            "number\n" + "x" * 1_100_000,
            "file: Line 2 is not a row of a table (field larger than field limit (1048576)).",
        ),
    ],
)
def test_an_unsuitable_file_is_reported_in_one_line(capsys: Capture, source: str, text: str, told: str) -> None:
    status, out, err = imported(capsys, source, text)
    assert (status, out, len(err)) == (2, [], 1)
    assert err[0].startswith(f"iwts: {told}")


def test_control_characters_in_urls_are_escaped(capsys: Capture) -> None:
    _, _, err = imported(capsys, "yourls", "keyword,url\nnour,https://\x1b]0;x\x07.example/\n")
    assert "\\x1b]0;x\\x07" in err[0]


def test_rows_may_be_short_and_columns_unnamed() -> None:
    table = "slug,,number\nnour\ntwo,x,+14155550132,y\n"
    assert [(entry.slug, entry.numbers) for entry in shorteners.own(table)] == [("nour", ""), ("two", "+14155550132")]


def test_a_file_with_another_encoding_is_reported_in_one_line(capsys: Capture) -> None:
    Path("file").write_bytes("number\nN\u00fc".encode("latin-1"))
    assert run(capsys, "import", "--from", "csv", "file")[2] == [
        "iwts: file: not UTF-8; save it as UTF-8 (in Excel: “CSV UTF-8”)"
    ]
    Path("file").write_bytes("slug\tnumber\nnour\t+14155550132\n".encode("utf-16"))
    assert "nour" in run(capsys, "import", "--from", "csv", "file")[1]


def test_a_text_is_imported_as_it_was_or_its_line_says_why_not(capsys: Capture) -> None:
    rows = ["lines,https://wa.me/14155550132?text=uno\x0bdos", "old,https://wa.me/14155550132?text=caf%E9"]
    _, out, err = imported(capsys, "yourls", "\n".join(["keyword,url", *rows]))
    assert [row[0] for row in out[1:]] == ["lines"]
    assert err[0] == "line 3 skipped: target: the text is not in UTF-8, so it cannot be read; type it again"
    assert json.loads(run(capsys, "links", "show", "lines", "--json")[1])["message"] == "uno\ndos"


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r"), max_size=20)


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=8), st.sampled_from(",;\t"), st.booleans(), st.booleans())
def test_spreadsheet_files_are_read_cell_by_cell(
    rows: list[tuple[str, str]], delimiter: str, quote: bool, bom: bool
) -> None:
    file = io.StringIO()
    writer = csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL if quote else csv.QUOTE_MINIMAL)
    writer.writerows([("number", "message"), *rows])
    text = "\ufeff" * bom + file.getvalue()
    found = [(entry.numbers, entry.message) for entry in SOURCES["csv"](text)]
    assert found == [(a.strip(), b.strip()) for a, b in rows if a.strip() or b.strip()]
    lines = text.splitlines(keepends=True)
    for entry in SOURCES["csv"](text):
        assert 2 <= entry.line <= len(lines)


@given(st.sampled_from(list(SOURCES)), st.text() | st.text("\"',;\t\n{}[]:keywordurltitle0123"))
def test_every_row_becomes_a_draft_or_an_error(source: str, text: str) -> None:
    try:
        entries = list(SOURCES[source](text))
    except IwtsError:
        return
    for entry in entries:
        with contextlib.suppress(Invalid, Rejected):
            entry.draft()


@given(st.text())
def test_every_url_gives_a_number_or_an_error(url: str) -> None:
    with contextlib.suppress(Invalid, Rejected):
        Entry(1, "nour", target=url or "/").draft()


# Seen to fail: the columns were unknown, and a night number without + had no country.
def test_a_table_has_hours_caps_and_the_same_number() -> None:
    columns = "number;routing;caps;sticky;zone;hours;exceptions;closed;night;write_anyway"
    values = "+14155550132,+14155550133".replace(",", "\n")
    row = (
        f'"{values}";turn;"40;";30;America/Lima;"mon-fri 09:00-13:00, 14:00-18:00; sat 10:00-24:00";'
        "2026-07-28 closed;Number;987654321;no"
    )
    (entry,) = SOURCES["csv"](f"{columns}\n{row}\n")
    draft = entry.draft("PE")
    assert [number.cap for number in draft.numbers] == [40, 0]
    assert (draft.sticky, draft.when) == (
        30,
        When(
            "America/Lima",
            "mon-fri 09:00-13:00, 14:00-18:00; sat 10:00-24:00",
            "2026-07-28 closed",
            "number",
            "",
            "51987654321",
            write_anyway=False,
        ),
    )
    (plain,) = SOURCES["csv"]("number\n+14155550132\n")
    assert (plain.draft().sticky, plain.draft().when) == (None, ALWAYS)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("hours", "mon 9"),
        ("zone", "Lima"),
        ("caps", "many"),
        ("sticky", "-1"),
        ("closed", "page please"),
        ("write_anyway", "x"),
    ],
)
def test_a_mistake_in_hours_or_caps_is_told(column: str, value: str) -> None:
    (entry,) = SOURCES["csv"](f"number,routing,{column}\n+14155550132,turn,{value}\n")
    with pytest.raises((Invalid, Rejected)) as found:
        entry.draft()
    (mistake,) = found.value.errors if isinstance(found.value, Rejected) else [found.value]
    assert mistake.field.removeprefix("number-").replace("-", "_") in column


# Seen to fail: the answer was that of an unknown choice, which asked for something else.
@pytest.mark.parametrize("value", ["vielleicht", "true", "1", "yes please"])
def test_whether_a_page_opens_the_chat_is_yes_or_no(capsys: Capture, value: str) -> None:
    _, _, err = imported(capsys, "csv", f"number,closed,write_anyway\n+254712345678,page,{value}\n")
    assert err[0] == "line 2 skipped: write_anyway: Write yes or no."
