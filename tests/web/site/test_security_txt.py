"""Whom to tell of a weakness (RFC 9116)."""

from datetime import UTC, datetime, timedelta

import pytest

from iwts.instance.service import Service
from tests.conftest import Clock, Open, Serve

PATH = "/.well-known/security.txt"


@pytest.mark.parametrize(
    ("contact", "shown"),
    [
        ("ops@example.com", "mailto:ops@example.com"),
        ("https://www.example.com/%C3%A9?x=@", "https://www.example.com/%C3%A9?x=@"),
    ],
)
def test_strangers_read_the_owners_contact_and_until_when_it_holds(
    open_service: Open, serve: Serve, clock: Clock, contact: str, shown: str
) -> None:
    service = open_service(security_contact=contact)
    answer = serve(service).get(PATH)
    assert (answer.status, answer.headers["content-type"]) == (200, "text/plain; charset=utf-8")
    fields = dict(line.split(": ", 1) for line in answer.text.splitlines())
    assert fields.keys() == {"Contact", "Expires", "Canonical"}
    assert fields["Contact"] == shown
    assert fields["Canonical"] == f"{service.config.public_url}{PATH}"
    left = datetime.fromisoformat(fields["Expires"]) - datetime.fromtimestamp(clock() // 10**6, UTC)
    assert timedelta(days=1) < left < timedelta(days=366)


def test_without_a_contact_there_is_no_such_page(service: Service, serve: Serve) -> None:
    assert serve(service).get(PATH).status == 404
