"""What counts once counts once, and what is limited stays so, when fifty ask at the same moment."""

from collections import Counter

import pytest

from iwts.instance.service import Service
from iwts.links import codes
from iwts.owner import factor, login_link, password
from iwts.owner.factor import Factor
from tests.conftest import PASSWORD, Clock, Open, Serve
from tests.patience import eventually
from tests.security.test_queues import Ask, Held, asking, hashing
from tests.smtp import SilentServer
from tests.visitor import Answer, Visitor

pytestmark = pytest.mark.slow

__all__ = ["hashing"]  # a fixture

RECOVERY = "kdbvw2-nc8rq6-jx5b7t-q4mx9h"
AT_ONCE = 50


@pytest.fixture
def key(service: Service, cheap_hashes: None) -> bytes:  # noqa: ARG001
    """The key of the owner's second factor."""
    key = factor.new_key()
    with service.db.write() as tx:
        password.put(tx, codes.hashed(PASSWORD))
        factor.put(tx, Factor(key, 0), [RECOVERY])
    return key


def sending(visitor: Visitor, path: str, fields: dict[str, str]) -> list[Ask]:
    """Return fifty times the sending of one filled form, each from another network."""
    form = {**visitor.get(path).form(path), **fields}

    def send(n: int) -> Ask:
        browser = visitor.another()
        browser.cookies, browser.address = dict(visitor.cookies), f"198.51.{n}.7"
        return lambda: browser.post(path, form)

    return [send(n) for n in range(AT_ONCE)]


def opened(service: Service, answers: list[Answer]) -> tuple[int, int]:
    """Return how many answers opened a session, and how many sessions there are."""
    with service.db.read() as tx:
        return Counter(answer.status for answer in answers)[303], tx.integer("SELECT count(*) FROM owner_session")


# Red with a look at the link in one transaction and its end in the next: several sessions.
@pytest.mark.usefixtures("key")
def test_a_log_in_link_opens_for_one_of_fifty(service: Service, visitor: Visitor) -> None:
    with service.db.write() as tx:
        secret = login_link.make(tx)
    with asking(sending(visitor, f"/admin/login/{secret}", {})) as answers:
        pass
    assert opened(service, answers) == (1, 1)


# Red when whether `use` found the code was ignored: 4 sessions.
@pytest.mark.parametrize("is_recovery", [True, False])
def test_a_code_opens_for_one_of_fifty(
    service: Service, visitor: Visitor, key: bytes, clock: Clock, hashing: Held, is_recovery: bool
) -> None:
    code = RECOVERY if is_recovery else factor.at(key, clock() // factor.STEP)
    with asking(sending(visitor, "/admin/login", {"password": PASSWORD, "code": code})) as answers:
        eventually(lambda: len(answers) == AT_ONCE - 4)  # the others have found the code unused
        hashing.go_on.set()
    assert opened(service, answers) == (1, 1)


# Red without `MOST_A_DAY` (50 emails).
def test_fifty_strangers_send_no_one_more_than_three_emails(
    open_service: Open, serve: Serve, silent: SilentServer
) -> None:
    service = open_service(**silent.settings)
    visitor = serve(service, tick=3600)
    with asking(sending(visitor, "/recover", {"email": "Ayse.Yilmaz@example.com"})) as answers:
        pass
    assert 200 in {answer.status for answer in answers}
    with service.db.read() as tx:
        assert tx.integer("SELECT count(*) FROM outbox") == 3
