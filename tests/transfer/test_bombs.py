"""Files that are small and ask for much, or endless: an import refuses them in one line and leaves nothing."""

import json
import os
import zlib
from pathlib import Path

import pytest

from tests.commands.test_cli import Capture, alone, made, run

__all__ = ["alone"]  # a fixture

DEEP = "[" * 300_000
LONG = "9" * 100_000  # a number for which Python takes quadratic time (CVE-2020-10735)


def ended(*lines: str) -> str:
    """A file with a correct last line."""
    whole = "".join(f"{line}\n" for line in lines)
    end = {"end": {"lines": len(lines), "crc32": zlib.crc32(whole.encode())}}
    return f"{whole}{json.dumps(end)}\n"


HEAD = '{"iwts":1,"link":null,"made_at":1,"program":"x"}'
TALLY = '{"tally":{"link":1,"hour":%s,"kind":"bot","n":1}}'


# Red without `RecursionError` in `_json`, in `_value` and in `_split`: a traceback.
@pytest.mark.parametrize(
    ("source", "content", "told"),
    [
        ("shlink", DEEP, "not valid JSON"),
        ("yourls", '{"links":' + DEEP, "not valid JSON"),
        ("shlink", '[{"longUrl": ' + LONG + "}]", "not valid JSON"),
        ("csv", "number" + ",x" * 100_000, "column"),
        ("", DEEP, "not an iwts export"),
        ("", '{"iwts":' + LONG + "}\n", "not an iwts export"),
        ("", ended(HEAD, DEEP), "line 2: not a row of an iwts export"),
        ("", ended(HEAD, TALLY % LONG), "line 2: not a row of an iwts export"),
        ("", ended(HEAD, TALLY % ("[" * 500 + "]" * 500)), "line 2: “hour” has an invalid value"),
        ("", ended(HEAD, TALLY % "1e999"), "line 2: “hour” has an invalid value"),
        ("", HEAD + "\n" + '{"end":' + DEEP, "the file is incomplete"),
    ],
    ids=range(11),
)
def test_a_small_file_that_asks_for_much_is_refused_in_one_line(
    capsys: Capture, source: str, content: str, told: str
) -> None:
    Path("file").write_text(content)
    status, out, err = run(capsys, "import", "file", *(["--from", source] if source else []), "--database", "new.db")
    assert (status, out, len(err)) == (2, "", 1), err
    assert told in err[0]
    assert len(err[0]) < 500, "what is quoted of it is bounded, too"
    assert run(capsys, "links", "list", "--database", "new.db")[:2] in ((0, ""), (2, ""))


# Red without `MOST_BYTES`: memory runs out.
@pytest.mark.parametrize(("arguments", "told"), [(["--from", "csv"], "exceeds 100 MB"), ([], "not an iwts export")])
def test_an_endless_file_is_not_read_completely(capsys: Capture, arguments: list[str], told: str) -> None:
    made(capsys, "+34612345678", "--slug", "quinta")
    Path("file").touch()
    os.truncate("file", 1 << 40)  # a terabyte of nothing takes no room
    status, out, err = run(capsys, "import", "file", *arguments)
    assert (status, out, len(err)) == (2, "", 1), err
    assert told in err[0]
