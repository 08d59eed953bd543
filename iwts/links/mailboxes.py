"""Stored email addresses that deliver to one mailbox."""

from iwts import emails
from iwts.storage.tx import Tx

# The part before the first + or @, without dots, is the mailbox; see `emails.mailbox`.
_OF_GOOGLE = """
    SELECT id FROM email WHERE (address LIKE '%@gmail.com' OR address LIKE '%@googlemail.com')
      AND replace(substr(address, 1, instr(replace(address, '@', '+'), '+') - 1), '.', '') = :local
    ORDER BY address <> :address, id
"""


def ids(tx: Tx, address: str) -> list[int]:
    """Return the ids of an address with links, and of others that surely deliver to the same mailbox.

    The same address comes first. Only Google tells that it delivers several addresses to one mailbox: elsewhere,
    `nour+shop@` might be somebody else, who must not get the links of `nour@`.
    """
    if emails.is_googles(address):
        found = tx.all(_OF_GOOGLE, local=emails.mailbox(address).partition("@")[0], address=address)
    else:
        found = tx.all("SELECT id FROM email WHERE address = :address", address=address)
    return [id_ for (id_,) in found]
