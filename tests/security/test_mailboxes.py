"""Spellings of one mailbox: they are neither a way around limits nor out of reach of their owner."""

import pytest

from iwts import emails
from iwts.instance.service import Service
from iwts.links import access
from iwts.links import store as links
from iwts.mail import outbox, recipients
from tests.conftest import add_link

SPELLINGS = ("nour.shop@gmail.com", "n.o.u.r.s.h.o.p@googlemail.com", "nourshop+x@gmail.com", "nourshop@gmail.com")
OTHERS = ("nour.shop@example.com", "nourshop@example.com", "nourshop+x@example.com", "noursho@gmail.com")


# Before, each spelling had three mails a day of its own, and the mail for one listed only the links of that spelling.
def test_all_spellings_of_a_gmail_address_share_a_limit(service: Service) -> None:
    with service.db.write() as tx:
        assert [outbox.put(tx, b"key", address, "en") for address in SPELLINGS] == [True] * 3 + [False]
        assert outbox.put(tx, b"key", "nour.shop@example.com", "en")
        assert outbox.put(tx, b"key", "nourshop@example.com", "en")


# Without Google's rule, only the links of one spelling were found.
@pytest.mark.parametrize("asked", SPELLINGS)
def test_a_request_for_links_finds_those_of_other_spellings_of_the_mailbox(service: Service, asked: str) -> None:
    for n, address in enumerate((*SPELLINGS, *OTHERS)):
        link, _ = add_link(service, slug=f"link-{n}")
        with service.db.write() as tx:
            recipients.set_email(tx, link, address)
    with service.db.write() as tx:
        found = {links.get(tx, f"link-{n}").id for n in range(len(SPELLINGS))}
        assert set(links.with_email(tx, asked)) == found
        assert access.of(tx, links.get(tx, "link-0")).email == SPELLINGS[0], "stored as it was typed"
        for address in OTHERS:  # elsewhere they may be other people
            assert len(links.with_email(tx, address)) == 1
        recipients.forget_email(tx, recipients.email_id(tx, asked) or 0)
        assert links.with_email(tx, SPELLINGS[0]) == []
        assert [len(links.with_email(tx, address)) for address in OTHERS] == [1] * len(OTHERS)


# With a comparison that leaves out the @, notgmail.com was Google's.
def test_a_customers_domain_at_google_keeps_its_dots() -> None:
    assert emails.mailbox("n.o@shop.example") == "n.o@shop.example"
    assert emails.mailbox("n.o+x@notgmail.com") == "n.o@notgmail.com"
