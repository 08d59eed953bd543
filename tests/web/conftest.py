"""What all tests of pages and of the API have in common."""

import pytest

from iwts.webhooks.sender import Sender


@pytest.fixture(autouse=True)
def no_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """No webhook is called: the hosts in these tests are made up."""
    monkeypatch.setattr(Sender, "run", lambda _: None)
