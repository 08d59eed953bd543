"""The owner's answers to messages."""

from dataclasses import replace

from iwts.mail import inbox, outbox
from iwts.mail.inbox import Message
from iwts.settings.config import Config
from iwts.storage.tx import Tx


def give(tx: Tx, config: Config, id_: int, text: str, note: str | None = None) -> tuple[Message, bool]:
    """Mark a message as answered; return it, and whether the text goes to its sender by email.

    `note` is for the owner only; None leaves an earlier one. Raises `NotFound`.
    """
    message = inbox.get(tx, id_)
    given = replace(message, answered_at=tx.now, answer=text, note=message.note if note is None else note)
    inbox.answer(tx, given)
    is_mailed = bool(text and message.address and config.sends_mail)
    if is_mailed:
        outbox.put_answer(tx, message.address, message.language, message.id)
    return given, is_mailed
