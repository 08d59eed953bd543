"""The owner's answers to messages."""

from dataclasses import replace

from iwts.mail import inbox, outbox
from iwts.mail.inbox import Message
from iwts.settings.config import Config
from iwts.storage.tx import Tx

MOST_MAILED = 20  # senders of reports whom one answer reaches: anyone can type addresses of others there


def give(tx: Tx, config: Config, id_: int, text: str, note: str | None = None) -> list[tuple[Message, bool]]:
    """Mark a message as answered; return it, and whether the text goes to its sender by email.

    The first answer to a report is one to all open reports of its link, which come after it, as they ask for the same
    decision. Each address gets one email. An empty text leaves an earlier answer, which may have been read. `note` is
    for the owner only; None leaves an earlier one. Raises `NotFound`.
    """
    first = inbox.get(tx, id_)
    found, told = [first, *(inbox.alike(tx, first) if first.answered_at is None else [])], set[str]()
    given = []
    for message in found:
        answered = replace(
            message, answered_at=tx.now, answer=text or message.answer, note=message.note if note is None else note
        )
        inbox.answer(tx, answered)
        is_new = message.address not in told and len(told) < MOST_MAILED
        if is_mailed := bool(text and message.address and config.sends_mail and is_new):
            told.add(message.address)
            outbox.put_answer(tx, message.address, message.language, message.id)
        given.append((answered, is_mailed))
    return given
