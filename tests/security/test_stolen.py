"""What a thief of the file gets: no secret that opens anything, but the two that the server has to read.

Those are the key of the owner's second factor and the keys that sign the calls of webhooks. The addresses of shared
statistics follow from the file, too: the thief has what they show.
"""

import base64
import contextlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from iwts import cli, tokens
from iwts.instance.service import Service
from iwts.links import access
from iwts.links import store as links
from iwts.links.drafts import Typed
from iwts.owner import factor, login_link
from iwts.owner.factor import Factor
from iwts.web.app import ROUTES
from iwts.webhooks import store as webhooks
from tests.commands.test_cli import Capture
from tests.conftest import PASSWORD, Clock, add_link, on_disk, sign_in, stored
from tests.visitor import Visitor
from tests.web.api.program import Program, token
from tests.web.links.test_secret import copied
from tests.web.links.test_share_several import addresses, share

LINK_CODE, VISITOR_CODE = "seven quiet otters", "open sesame 9"
RECOVERY = "t4mx9h-kdbvw2-nc8rq6-jx5b7q"


class Site(NamedTuple):
    """A site that has one secret of each kind: `given` are those that people and programs got, by their kind."""

    service: Service
    visitor: Visitor
    given: dict[str, str]
    readable: list[bytes]
    purposes: set[str]


@pytest.fixture
def site(service: Service, visitor: Visitor, clock: Clock, cheap_hashes: None, monkeypatch: pytest.MonkeyPatch) -> Site:  # noqa: ARG001
    given: dict[str, str] = {}
    purposes: set[str] = set()
    derived = tokens.derived
    monkeypatch.setattr(tokens, "derived", lambda key, of, seed: purposes.add(of) or derived(key, of, seed))

    numbers = {"kind": "many", "phone-1": "+34 612 345 678", "phone-2": "+57 321 5550190", "phone-1-label": "Ana"}
    typed = {**numbers, "slug": "quinta", "code": LINK_CODE, "visitor": VISITOR_CODE}
    page = visitor.follow(visitor.fill("/", typed))
    given["secret link"] = re.findall(r"/m/([\w-]{22})", page.text)[0]
    number = re.findall(r'name="make" value="(\d+)"', visitor.get("/manage/quinta").text)[0]
    page = visitor.follow(visitor.fill("/manage/quinta", {"make": number}, "/manage/quinta/agent"))
    given["agent's link"] = re.findall(r"/a/([\w-]{22})", page.text)[0]
    assert visitor.fill("/stats/quinta", {}, "/manage/quinta/share").status == 303
    given["shared statistics"] = copied(visitor, "quinta").removeprefix("/s/")
    assert share(visitor, "quinta").status == 303
    given["statistics of several"] = addresses(visitor)[0].removeprefix("/s/")
    page = visitor.follow(visitor.fill("/manage/quinta/api/token", {"name": "Till", "read": "1"}))
    given["token of a link"] = re.findall(r"iwts_[\w-]{22}", page.text)[0]
    link, given["shown secret link"] = add_link(service, Typed("+34612345679"), slug="mailed")
    given["mailed secret link"] = tokens.new()
    with service.db.write() as tx:
        access.add_mailed_management(tx, link, tokens.digest(given["mailed secret link"]))
    sign_in(visitor, service)
    given["owner's token"] = token(service)
    program = Program(visitor, given["owner's token"])
    made = program.call(
        "POST", "/links", {"numbers": [{"number": "+34612345670"}]}, Idempotency_Key="stock-7261"
    ).json()
    given["secret link of a call"] = re.findall(r"/m/([\w-]{22})", made["manage_url"])[0]
    key = factor.new_key()
    with service.db.write() as tx:
        factor.put(tx, Factor(key, 0), [RECOVERY])
        hook = webhooks.add(tx, "https://till.example.es/hook", ["visit.recorded"], links.get(tx, "quinta"))
    code = factor.at(key, clock() // factor.STEP)
    assert visitor.fill("/admin/login", {"password": PASSWORD, "code": code}).status == 303
    with service.db.write() as tx:
        given["log-in link"] = login_link.make(tx)
    given |= {f"cookie {name}": value.partition(".")[0] for name, value in visitor.cookies.items()}
    given |= {"link code": LINK_CODE, "visitor code": VISITOR_CODE, "password": PASSWORD, "recovery code": RECOVERY}
    assert {"cookie my", "cookie owner", "cookie csrf"} <= given.keys()
    return Site(service, visitor, given, [key, hook.key], purposes)


def spellings(secret: str) -> Iterator[bytes]:
    """Yield the forms in which a file could have a secret."""
    yield secret.encode()
    yield secret.replace("-", "").encode()
    with contextlib.suppress(ValueError):
        raw = base64.urlsafe_b64decode(secret.removeprefix("iwts_") + "==")
        yield from (raw, raw.hex().encode())


# Red with the log-in link stored as it is.
def test_no_file_has_a_secret_but_those_that_the_server_must_read(site: Site, tmp_path: Path, capsys: Capture) -> None:
    database = ["--database", str(site.service.config.database)]
    commands = [["export", "--output", "all"], ["export", "quinta", "--output", "one"]]
    if site.service.db.is_local:  # PostgreSQL has backups of its own
        commands.append(["backup", "copy"])
    files = {}
    for command in commands:
        path = tmp_path / command[-1]
        assert cli.main([*command[:-1], str(path), *database]) == 0, capsys.readouterr()
        files[path.name] = path.read_bytes()
    files["database"] = on_disk(site.service)
    for name, content in files.items():
        told = [kind for kind, secret in site.given.items() if any(form in content for form in spellings(secret))]
        assert told == [], name
    for key in site.readable:
        assert key in files["database"], "otherwise this finds nothing"
        assert key.hex().encode() in files["all"]


# Red when a hash counted as its secret: every link, session and token opened.
def test_nothing_in_a_stolen_file_opens_anything_but_shared_statistics(site: Site) -> None:
    rows = [row for table in stored(site.service).values() for row in table]
    texts = {value for row in rows for value in row if isinstance(value, str) and re.fullmatch(r"[\w-]{16,}", value)}
    blobs = {value for row in rows for value in row if isinstance(value, bytes) and 16 <= len(value) <= 64}
    hashes = {value for row in rows for value in row if isinstance(value, str) and value.startswith("$argon2")}
    tried = set(texts)
    for blob in blobs:
        tried |= {blob.hex(), base64.urlsafe_b64encode(blob[:16]).decode().rstrip("=")}
    tried |= {tokens.derived(site.service.key, of, seed) for of in site.purposes for seed in texts}
    assert {"agent", "shared statistics", "secret link", "secret link of a call"} <= site.purposes
    assert len(tried) > 50

    thief = site.visitor.another()
    opened = {
        path
        for secret in tried
        for path in (f"/m/{secret}", f"/a/{secret}", f"/s/{secret}", f"/admin/login/{secret}")
        if thief.get(path).status != 404
    }
    assert opened == {f"/s/{site.given[kind]}" for kind in ("shared statistics", "statistics of several")}
    for secret in tried:
        thief.cookies = {"my": secret, "owner": secret}
        assert thief.get("/manage/quinta").status == 403, secret
        assert Program(thief, f"iwts_{secret}").call("GET", "/me").status == 401
    assert len(hashes) == 3
    for n, hash_ in enumerate(hashes):  # typed as the code or the password that it is of
        thief.cookies, thief.address = {}, f"198.51.{n}.9"
        assert thief.fill("/open", {"slug": "quinta", "code": hash_}).status == 422
        assert thief.post("/quinta", {"code": hash_}).status == 422
        thief.address = f"198.51.{n + 100}.9"
        now = factor.at(site.readable[0], site.service.clock() // factor.STEP + 1)
        assert thief.fill("/admin/login", {"password": hash_, "code": now}).status == 422


# Red when everyone could manage the link: saved.
def test_whoever_has_a_link_to_statistics_changes_nothing(service: Service, visitor: Visitor) -> None:
    assert visitor.fill("/", {"phone": "+34 612 345 678", "slug": "quinta"}).status == 303
    assert visitor.fill("/stats/quinta", {}, "/manage/quinta/share").status == 303
    address, reader = copied(visitor, "quinta"), visitor.another()
    csrf = reader.get("/contact").field("csrf")
    page = reader.get(address)
    assert page.status == 200
    assert 'method="post"' not in page.text
    before = stored(service)
    for method, route, _ in ROUTES:
        if method == "POST" and route.startswith("/manage/<slug>"):
            path = route.replace("<slug>", "quinta").replace("<id_>", "1")
            answer = reader.post(path, {"csrf": csrf, "confirm": "quinta", "phone": "+34612345679"}, Referer=address)
            assert answer.status == 403, path
    assert reader.post(address, {"csrf": csrf}).status == 404
    assert stored(service) == before
