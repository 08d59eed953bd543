"""Answered calls in the database."""

import pytest

from iwts import tokens
from iwts.instance.service import Service
from iwts.owner import repeats
from tests.conftest import Clock, add_link


def test_the_oldest_of_many_is_forgotten(service: Service, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeats, "MOST", 3)
    link, _ = add_link(service)
    digests = [tokens.digest(str(n)) for n in range(4)]
    for digest in digests:
        clock.advance(seconds=1)
        with service.db.write() as tx:
            repeats.keep(tx, digest, b"", "", link)
    with service.db.read() as tx:
        assert [repeats.find(tx, digest) is not None for digest in digests] == [False, True, True, True]
    clock.advance(days=1)
    with service.db.write() as tx:
        assert [repeats.find(tx, digest) for digest in digests] == [None] * 4
        repeats.keep(tx, digests[0], b"", "", link)
        assert tx.integer("SELECT count(*) FROM repeat") == 1
