"""`iwts tokens`."""

import json

import pytest

from tests.commands.test_admin import Capture, alone, run

__all__ = ["alone"]  # a fixture


def test_tokens_are_added_listed_and_revoked(capsys: Capture) -> None:
    assert run(capsys, "links", "add", "+4722418000", "--slug", "fjord")[0] == 0
    status, out, _ = run(capsys, "tokens", "add", "Kasse", "--scope", "create,read", "--days", "30", "--json")
    first = json.loads(out)
    assert (status, list(first)) == (0, ["id", "name", "token", "scopes", "link", "expires_at"])
    assert (first["name"], first["scopes"], first["link"]) == ("Kasse", ["create", "read"], None)
    assert first["expires_at"]
    status, out, _ = run(capsys, "tokens", "add", "Bot", "--scope", "manage, read", "--link", "fjord")
    secret = out.splitlines()[0]
    assert (status, secret[:5], len(secret)) == (0, "iwts_", 27)
    assert out.endswith("Bot  manage,read  for fjord  never used\n")

    listed = json.loads(run(capsys, "tokens", "list", "--json")[1])["tokens"]
    assert [(token["id"], token["name"], token["link"], token["used_at"]) for token in listed] == [
        (2, "Bot", "fjord", None),
        (1, "Kasse", None, None),
    ]
    assert first["token"] not in run(capsys, "tokens", "list")[1]
    assert run(capsys, "tokens", "revoke", "1")[1].startswith("Revoked token 1: Kasse")
    assert [line[:6] for line in run(capsys, "tokens", "list")[1].splitlines()] == ["2  Bot"]
    assert run(capsys, "tokens", "revoke", "1") == (2, "", "iwts: There is no token 1.\n")
    acts = json.loads(run(capsys, "audit", "list", "--json")[1])["acts"]
    assert [(act["act"], act["subject"]) for act in acts[:3]] == [
        ("tokens revoke", "1"),
        ("tokens add", "2"),
        ("tokens add", "1"),
    ]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["x", "--scope", "read", "--link", "gone"], "No link is named “gone”."),
        (["x", "--scope", "create", "--link", "fjord"], "A token for one link cannot have the scope “create”."),
        (["x", "--scope", "metrics", "--link", "fjord"], "A token for one link cannot have the scope “metrics”."),
        ([" ", "--scope", "read"], "Type a name."),
        (["x" * 81, "--scope", "read"], "Use at most 80 characters."),
    ],
)
def test_a_token_that_makes_no_sense_is_refused(capsys: Capture, arguments: list[str], reason: str) -> None:
    run(capsys, "links", "add", "+4722418000", "--slug", "fjord")
    status, out, err = run(capsys, "tokens", "add", *arguments)
    assert (status, out) == (2, "")
    assert reason in err
    assert json.loads(run(capsys, "tokens", "list", "--json")[1]) == {"tokens": []}


@pytest.mark.parametrize("scopes", ["", "write", "read,,manage", "read;manage"])
def test_a_wrong_scope_is_named(capsys: Capture, scopes: str) -> None:
    with pytest.raises(SystemExit):
        run(capsys, "tokens", "add", "x", "--scope", scopes)
    assert "use some of: create, read, manage, metrics" in capsys.readouterr().err
