"""`kill -9` of the web while it calls a webhook: every visit and change is told at least once, in order."""

import itertools
import time
from pathlib import Path

import pytest

from iwts.webhooks import signing
from tests.faults.conftest import Start, in_short
from tests.faults.load import Load
from tests.faults.server import iwts, rows
from tests.patience import eventually
from tests.receiver import Receiver, receiver
from tests.smtp import CERTIFICATE

__all__ = ["receiver"]  # a fixture
pytestmark = pytest.mark.slow

LONGEST = 90  # seconds: a call that a kill has cut is repeated after 5 seconds, and then after 30

# Moments of a call: none is answered while the server is killed, or all are; after some of them, or at once.
MOMENTS = ((0, 0.0), (204, 0.0), (503, 0.0), (204, 0.3), (0, 1.2))


def test_what_happens_is_told_at_least_once_in_order_whenever_the_web_is_killed(
    folder: Path, start: Start, receiver: Receiver
) -> None:
    trust = {"SSL_CERT_FILE": str(CERTIFICATE)}
    assert iwts(folder, "webhooks", "add", receiver.url).returncode == 0
    server = start(webhook_private="yes", variables=trust)
    for answer, wait in itertools.islice(itertools.cycle(MOMENTS), in_short(5, 60)):
        receiver.usual = answer
        calls = len(receiver.calls)
        with Load(server.address.port, "nour", pause=0.01) as load:
            load.answered(more=20)
            assert iwts(folder, "links", "disable", "nour").returncode == 0
        eventually(lambda calls=calls: len(receiver.calls) > calls, LONGEST)  # type: ignore[misc]
        time.sleep(wait)
        server.kill("web")
        receiver.usual = 204
        assert iwts(folder, "links", "enable", "nour").returncode == 0
        rows(folder, "UPDATE webhook_delivery SET due_at = 0 WHERE tries > 0")  # as if the 5 seconds were over
        # The next kill is to cut another call.
        waiting = "SELECT 1 FROM webhook_delivery WHERE done_at IS NULL AND tries > 0"
        eventually(lambda: rows(folder, waiting) == [], LONGEST)  # noqa: B023 (it is called here)
    recorded = [str(id_) for (id_,) in rows(folder, "SELECT id FROM visit ORDER BY id")]
    assert recorded
    eventually(lambda: set(receiver.visits()) >= set(recorded), LONGEST)
    eventually(lambda: rows(folder, "SELECT 1 FROM webhook_delivery WHERE done_at IS NULL") == [], LONGEST)
    assert list(dict.fromkeys(receiver.visits())) == recorded
    ((key,),) = rows(folder, "SELECT key FROM webhook")
    sql = "SELECT id FROM webhook_delivery ORDER BY place, type <> 'visit.recorded', id"
    told = [signing.message_id(key, id_) for (id_,) in rows(folder, sql)]
    assert list(dict.fromkeys(call.id for call in receiver.calls)) == told
    assert server.stop() == 0
