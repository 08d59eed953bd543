"""Hashes of codes name their cost: imports take only those with our parameters, and no costlier one is computed."""

import json
import zlib
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from iwts import cli
from iwts.links import codes

# Half a gigabyte for each guess, two at a time; the other one would take minutes.
COSTLY = "$argon2id$v=19$m=524288,t=2,p=1$", "$argon2id$v=19$m=19456,t=4096,p=1$"

OTHERS = (*COSTLY, "$argon2i$v=19$m=19456,t=2,p=1$", "$argon2id$m=19456,t=2,p=1$", "$argon2id$v=19$m=8,t=1,p=1$")
END = f"{'A' * 22}${'A' * 43}"


# Before, the hash was computed as it asked: the call to argon2 was seen here with it.
@pytest.mark.parametrize("start", COSTLY)
def test_a_costly_hash_is_never_computed(monkeypatch: pytest.MonkeyPatch, start: str) -> None:
    computed = []

    class Watched(PasswordHasher):
        def verify(self, hash: str | bytes, password: str | bytes) -> bool:  # noqa: A002 (argon2's own name)
            computed.append(str(hash))
            return super().verify(hash, password)

    monkeypatch.setattr(codes, "_hasher", Watched(time_cost=2, memory_cost=19 * 1024, parallelism=1))
    assert not codes.matches(f"{start}{END}", "2468")
    assert computed == [codes._NOBODYS], "the same time as for no code"


# Before, all of these were imported.
@pytest.mark.parametrize("column", ["code", "visitor_code"])
@pytest.mark.parametrize("kind", ["one", "all"])
def test_an_import_refuses_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, column: str, kind: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.main(["links", "add", "+14155550132", "--slug", "nour"]) == 0
    assert cli.main(["export", *(["nour"] if kind == "one" else []), "--output", "good"]) == 0
    for hashed, status in ((codes.hashed("open sesame"), 0), *((f"{start}{END}", 2) for start in OTHERS)):
        *lines, _ = Path("good").read_bytes().splitlines()
        rows = [json.loads(line) for line in lines]
        for row in rows[1:]:
            if "slug" in row.get("link", {}):
                row["link"][column] = hashed
        content = b"".join(json.dumps(row).encode() + b"\n" for row in rows)
        end = {"end": {"lines": len(rows), "crc32": zlib.crc32(content)}}
        Path("file").write_bytes(content + json.dumps(end).encode() + b"\n")
        capsys.readouterr()
        assert cli.main(["import", "file", "--database", f"{status}.db"]) == status
        assert (f"“{column}” has an invalid value" in capsys.readouterr().err) == (status == 2)
