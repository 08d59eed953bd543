"""What the owner has disabled or deleted, its creator cannot bring back."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from iwts import cli
from iwts.instance.service import Service
from tests.conftest import Open, Serve, add_link, free_address, own
from tests.visitor import Visitor

Run = Callable[..., Any]

OTHER = "+442079460958"


@pytest.fixture
def run(service: Service, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the service's database, with `--json`; return what it prints."""

    def run_(*arguments: str) -> Any:
        assert cli.main([*arguments, "--json", "--database", str(service.config.database)]) == 0
        return json.loads(capsys.readouterr().out)

    return run_


# Seen to fail without the state: the creator's “enable” was obeyed (303), and the chat opened.
def test_only_the_owner_enables_what_the_owner_disabled(service: Service, visitor: Visitor, run: Run) -> None:
    own(visitor, service, slug="nour")
    stale = visitor.get("/manage/nour").form("/manage/nour/disable")
    shown = run("links", "disable", "nour")
    assert (shown["state"], shown["active"]) == ("disabled_by_owner", False)
    assert [visitor.another().get(path).status for path in ("/nour", "/nour?to=1")] == [410, 410]

    for action in ("enable", "enable?back=my", "disable"):
        answer = visitor.post(f"/manage/nour/{action}", stale)
        assert answer.status == 403
        assert "Only the owner of this site can enable this link again." in answer.text
        assert 'href="/contact"' in answer.text
    assert visitor.get("/nour").status == 410
    assert run("links", "show", "nour")["state"] == "disabled_by_owner"

    assert run("links", "enable", "nour")["state"] == "active"
    assert visitor.get("/nour").status == 302
    assert visitor.post("/manage/nour/disable", stale).status == 303
    assert run("links", "list")["links"][0]["state"] == "disabled"
    assert visitor.post("/manage/nour/enable", stale).status == 303
    assert visitor.get("/nour").status == 302


# Seen to fail when a creator's disabled link was left as it was: “enable” was obeyed.
def test_the_owner_also_disables_what_its_creator_has_disabled(service: Service, visitor: Visitor, run: Run) -> None:
    own(visitor, service, slug="nour")
    assert visitor.fill("/manage/nour", {}, "/manage/nour/disable").status == 303
    stale = visitor.get("/manage/nour").form("/manage/nour/enable")
    assert run("links", "disable", "nour")["state"] == "disabled_by_owner"
    assert visitor.post("/manage/nour/enable", stale).status == 403
    assert visitor.get("/nour").status == 410


# Seen to fail where each of these was noted as an act of the owner again.
def test_what_is_so_already_is_no_act_of_the_owner(
    service: Service, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    add_link(service, slug="nour")

    def acted() -> int:
        with service.db.read() as tx:
            return int(tx.value("SELECT count(*) FROM act"))

    for command, state, acts in (("enable", "enabled", 0), ("disable", "disabled", 1), ("disable", "disabled", 1)):
        before = acted()
        run("links", command, "nour")
        assert acted() == acts, command
        if acted() == before:
            assert cli.main(["links", command, "nour", "--database", str(service.config.database)]) == 0
            assert f"nour is already {state}; nothing was changed." in capsys.readouterr().out


# Seen to fail without the state: no page said who had disabled the link, and each offered to enable it.
def test_the_creator_sees_who_disabled_the_link_and_whom_to_ask(
    open_service: Open, serve: Serve, capsys: pytest.CaptureFixture[str]
) -> None:
    service = open_service(owner_email="owner@example.com")
    visitor = serve(service)
    own(visitor, service, slug="nour")
    assert cli.main(["links", "disable", "nour", "--database", str(service.config.database)]) == 0
    assert "(disabled by the owner)" in capsys.readouterr().out
    for path in ("/manage/nour", "/my", "/", "/stats/nour"):
        page = visitor.get(path).text
        assert "Disabled by the site’s owner" in page, path
        assert "/manage/nour/enable" not in page, path
    panel = visitor.get("/manage/nour").text
    assert "The owner of this site has disabled this link, and only the owner can enable it again." in panel
    assert 'href="/contact"' in panel
    assert 'href="mailto:owner@example.com"' in panel
    assert "No one can use the link name" in panel


# Seen to fail without the state: each of these opened the chat again.
def test_no_change_by_its_creator_revives_a_link(service: Service, visitor: Visitor, run: Run) -> None:
    secret = own(visitor, service, slug="nour")
    run("links", "disable", "nour")
    assert visitor.fill("/manage/nour", {"slug": "shop", "phone-1": OTHER, "phone-1-active": "1"}).status == 303
    assert visitor.fill("/manage/shop", {}, "/manage/shop/secret").status == 303
    other = visitor.another()
    assert other.get(f"/m/{secret}").status == 404
    for slug in ("nour", "shop"):
        assert visitor.get(f"/{slug}").status == 410
        assert visitor.fill("/", {"phone": OTHER, "slug": slug}).error("slug")
    assert run("links", "show", "shop")["state"] == "disabled_by_owner"


def heirless(visitor: Visitor, secret: str, *slugs: str) -> None:
    """Check that neither this browser nor the secret link can take the names of a link again."""
    other = visitor.another()
    assert other.get(f"/m/{secret}").status == 404, "no page offers the names"
    for slug in slugs:
        assert visitor.get(f"/{slug}").status == 404
        for browser in (visitor, other):
            assert browser.get(f"/create/slug?slug={slug}").json()["available"] is False
            assert "is taken" in browser.fill("/", {"phone": OTHER, "slug": slug}).error("slug")


# Seen to fail without the owner's mark: the browser and the secret link took both names.
def test_a_link_that_the_owner_deletes_leaves_no_heir(service: Service, visitor: Visitor, run: Run) -> None:
    secret = own(visitor, service, slug="nour")
    assert visitor.fill("/manage/nour", {"slug": "shop"}).status == 303
    run("links", "delete", "shop", "--yes")
    heirless(visitor, secret, "nour", "shop")


# Seen to fail when only deletions by the owner left no heir: the browser took both names.
def test_a_disabled_link_that_its_creator_deletes_leaves_no_heir(service: Service, visitor: Visitor, run: Run) -> None:
    secret = own(visitor, service, slug="nour")
    assert visitor.fill("/manage/nour", {"slug": "shop"}).status == 303
    run("links", "disable", "nour")
    assert visitor.fill("/manage/shop", {"confirm": "shop"}, "/manage/shop/delete").status == 303
    heirless(visitor, secret, "nour", "shop")


# Seen to fail with exports without the state: the new instance redirected, and “enable” was obeyed.
@pytest.mark.parametrize("slug", [["nour"], []], ids=["one link", "everything"])
def test_an_export_carries_the_owners_decisions(
    service: Service, visitor: Visitor, open_service: Open, serve: Serve, run: Run, tmp_path: Path, slug: list[str]
) -> None:
    own(visitor, service, slug="nour")
    secret = own(visitor, service, slug="gone")
    run("links", "disable", "nour")
    run("links", "delete", "gone", "--yes")
    exported, there = tmp_path / "export", tmp_path / "there.db"
    arguments = ["--output", str(exported), "--database", str(service.config.database)]
    assert cli.main(["export", *slug, *arguments]) == 0
    assert cli.main(["import", str(exported), "--database", str(there)]) == 0

    visitor.port = serve(open_service(database=there, listen=free_address())).port
    assert visitor.get("/nour").status == 410
    answer = visitor.post("/manage/nour/enable", visitor.get("/").form("/"))
    assert (answer.status, "Disabled by the site’s owner" in answer.text) == (403, True)
    if not slug:
        heirless(visitor, secret, "gone")
