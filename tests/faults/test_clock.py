"""The clock jumps while the server runs; as in reality, the monotonic clock does not."""

from pathlib import Path

import pytest

from tests.faults.conftest import Clock, Start, durabilities, in_short
from tests.faults.load import Load
from tests.faults.server import no_traceback, nothing_lost, rows
from tests.patience import eventually

pytestmark = pytest.mark.slow

HOUR, YEAR = 3600, 365 * 86400  # seconds
JUMPS = (HOUR, -HOUR, YEAR, -YEAR)


@durabilities("power")
def test_when_the_clock_jumps_nothing_is_lost_and_ids_always_rise(
    folder: Path, start: Start, wall_clock: Clock, durability: str
) -> None:
    server = start(durability=durability, variables=wall_clock.variables)
    loads = []
    for jump, restart in [*((jump, False) for jump in JUMPS * in_short(1, 5)), *((jump, True) for jump in JUMPS)]:
        with Load(server.address.port, "nour", clients=4) as load:
            loads.append(load)
            load.answered(more=30)
            wall_clock.go_ahead(jump)
            load.answered(more=30)
            if restart:
                server.kill("front")
                load.answered(more=30)
            wall_clock.go_ahead(0)
            load.answered(more=30)
        assert load.statuses() == {302}
        assert restart or load.unanswered == []
    eventually(lambda: server.health()["status"] == "ok")
    assert server.visits()["dropped"] == 0
    assert server.stop() == 0
    nothing_lost(folder, *loads)
    seen = rows(folder, "SELECT at, source.text FROM visit JOIN source ON source.id = referrer ORDER BY visit.id")
    order = [int(referrer.partition("-")[0].removeprefix("r")) for _, referrer in seen]
    assert order == sorted(order), "ids rise"
    assert max(at for at, _ in seen) - min(at for at, _ in seen) > 2 * (YEAR - 60) * 1_000_000, "the clock did jump"
    no_traceback(server.log)
