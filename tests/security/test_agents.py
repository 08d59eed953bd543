"""An agent's page: its secret stays with the agent, and only the agent's own press changes anything."""

import re

import pytest

from iwts.instance.service import Service
from iwts.links import shifts
from iwts.links import store as links
from tests.conftest import own, stored
from tests.security.test_reading import UNMEANT, ask
from tests.visitor import Visitor


@pytest.fixture
def path(service: Service, visitor: Visitor) -> str:
    """The path of an agent's page."""
    own(visitor, service, "+49 30 5555 0123", slug="praxis")
    with service.db.read() as tx:
        number = links.get(tx, "praxis").numbers[0].id
    page = visitor.follow(visitor.fill("/manage/praxis", {"make": str(number)}, "/manage/praxis/agent"))
    found = re.search(r'id="secret">http://[^/]+(/a/[\w-]{22})<', page.text)
    assert found
    return found[1]


# Red with the page in `frame/base.html`, which search engines may index.
@pytest.mark.parametrize("page", ["", "/hours"])
def test_the_page_tells_no_one_its_address(visitor: Visitor, path: str, page: str) -> None:
    answer = visitor.another().get(path + page)
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert answer.headers["Cache-Control"] == "no-store"
    assert 'content="noindex"' in answer.text
    own = r'(action|<link rel="manifest" href)="[^"]*"'
    assert path.removeprefix("/a/") not in re.sub(own, "", answer.text), "but in its own forms and its manifest"


# Red with `public`, and without a check of the token.
def test_its_manifest_is_kept_by_no_one_else_and_ends(service: Service, visitor: Visitor, path: str) -> None:
    phone = visitor.another()
    answer = phone.get(f"{path}/manifest.webmanifest")
    assert answer.headers["Cache-Control"].startswith("private, ")
    assert answer.headers["Referrer-Policy"] == "same-origin"
    told = answer.json()
    assert all(icon["src"].startswith("/static/") for icon in told["icons"]), "other sites would see the address"
    assert phone.get(f"{path[:-1]}/manifest.webmanifest").status == 404
    with service.db.write() as tx:
        shifts.renew(tx, links.get(tx, "praxis").numbers[0], None)
    assert phone.get(f"{path}/manifest.webmanifest").status == 404


# Red without `a` in `SECRETS`.
def test_the_log_does_not_have_the_secret(visitor: Visitor, path: str, caplog: pytest.LogCaptureFixture) -> None:
    visitor.another().post(path, {"take": "off"})
    assert "path=/a/…" in caplog.text or 'path="/a/…"' in caplog.text
    assert path.removeprefix("/a/") not in caplog.text


# Red with `Tokenless` in the route table.
@pytest.mark.parametrize("take", ["on", "off", "30", "today"])
def test_another_sites_form_changes_nothing(service: Service, visitor: Visitor, path: str, take: str) -> None:
    phone = visitor.another()
    phone.get(path)
    before = stored(service)["number"]
    answer = phone.post(path, {"take": take}, Origin="https://evil.example", Sec_Fetch_Site="cross-site")
    assert answer.status == 403
    assert stored(service)["number"] == before


# Red when `page` renews the time of the last change.
@pytest.mark.parametrize("name", UNMEANT)
def test_reading_the_page_changes_nothing(service: Service, visitor: Visitor, path: str, name: str) -> None:
    before = stored(service)
    assert ask(visitor.another(), name, path) == 200
    assert stored(service) == before


# Red with `agent_digest IS NOT NULL` as the condition of `find`.
@pytest.mark.parametrize("cut", [slice(1, None), slice(None, -1)])
def test_nothing_but_the_whole_secret_opens_it(visitor: Visitor, path: str, cut: slice) -> None:
    token = path.removeprefix("/a/")
    for wrong in (token[cut], token.swapcase(), token + "A", "%00", "a" * 4000):
        assert visitor.another().get(f"/a/{wrong}").status == 404, wrong
