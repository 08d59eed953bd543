"""Tokens of the API in the database."""

import pytest

from iwts.errors import Invalid
from iwts.instance.service import Service
from iwts.owner import api_tokens
from iwts.owner.api_tokens import Scope
from tests.conftest import Clock


def test_there_are_a_thousand_tokens_at_most(service: Service, clock: Clock) -> None:
    with service.db.write() as tx:
        _, expiring = api_tokens.add(tx, "Shop", [Scope.READ], days=1)
        for n in range(999):
            api_tokens.add(tx, str(n), [Scope.READ])
        with pytest.raises(Invalid, match="1000 tokens exist"):
            api_tokens.add(tx, "one more", [Scope.READ])
    clock.advance(days=1)
    with service.db.write() as tx:
        assert api_tokens.find(tx, expiring) is None
        token, secret = api_tokens.add(tx, "another", [Scope.READ])
        assert api_tokens.find(tx, secret) == token
