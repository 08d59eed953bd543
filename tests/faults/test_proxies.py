"""`kill -9` of the front under load, behind nginx and Caddy with the files in `packaging/`."""

import itertools
import random
import threading
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from tests.faults.conftest import Start, in_short
from tests.faults.load import name_of
from tests.faults.server import recorded
from tests.packaging.proxies import HOST, Connection, Its, Proxy, caddy, nginx
from tests.patience import beside, eventually
from tests.visitor import PHONE

pytestmark = pytest.mark.slow

KILLS = in_short(4, 50)
CLIENTS = 48  # more than nginx keeps idle connections, so that it opens new ones all the time


OF_ONE_REFERRER = 5_000  # as a link keeps 10,000 referrers and campaigns


class Visits:
    """Visitors who open a link through a proxy without a pause.

    Each visit has a name, made of its referrer and its campaign, which identifies it in the file.
    """

    def __init__(self, proxy: Proxy) -> None:
        self._proxy = proxy
        self._numbers = itertools.count()
        self._answered = Counter[int]()  # by client
        self._ended = threading.Event()
        self.statuses: dict[str, int] = {}

    def visit(self) -> None:
        """Visit until the end."""
        with closing(Connection(self._proxy)) as connection:
            while not self._ended.is_set():
                number = next(self._numbers)
                referrer, campaign = f"r{number // OF_ONE_REFERRER}.example", str(number % OF_ONE_REFERRER)
                headers = {"Host": HOST, "User-Agent": PHONE, "Referer": f"https://{referrer}/"}
                connection.request("GET", f"/nour?c={campaign}", headers=headers)
                answer = connection.getresponse()
                answer.read()
                self.statuses[name_of(referrer, campaign)] = answer.status
                self._answered[threading.get_ident()] += 1

    def wait(self) -> None:
        """Wait until each visitor has an answer to a request that was sent after now."""
        before = self._answered.copy()
        eventually(lambda: sum(n > before[client] + 1 for client, n in self._answered.copy().items()) == CLIENTS)

    def end(self) -> None:
        self._ended.set()


@pytest.mark.parametrize("its", [nginx, caddy])
def test_no_visitor_behind_a_proxy_sees_the_front_die(its: Its, folder: Path, start: Start, tmp_path: Path) -> None:
    dice = random.Random(0)
    (tmp_path / "proxy").mkdir()
    server = start(base_url=f"https://{HOST}")
    with its(tmp_path / "proxy", server) as proxy:
        visits = Visits(proxy)
        with beside(*[visits.visit] * CLIENTS):
            try:
                for _ in range(KILLS):
                    visits.wait()
                    time.sleep(dice.random() * in_short(1, 3))  # mostly long enough to be restarted without a delay
                    server.kill("front")
                visits.wait()
            finally:
                visits.end()
    assert Counter(visits.statuses.values()) == {302: len(visits.statuses)}
    eventually(server.is_saved)
    found = recorded(folder)
    assert found.keys() == visits.statuses.keys()
    assert found.total() - len(found) <= KILLS * CLIENTS, "only a visit whose answer was lost counts twice"
