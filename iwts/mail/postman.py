"""The postman, which sends the mails in the outbox one after the other in its own thread."""

import logging
import threading
from collections.abc import Callable
from email.message import EmailMessage
from urllib.parse import urlsplit

from iwts import i18n, rounds, tokens
from iwts.clock import UTC, Deadline, local
from iwts.errors import Unavailable
from iwts.links import access
from iwts.links import store as links
from iwts.log.events import Event, Events
from iwts.mail import inbox, outbox, recipients
from iwts.mail import smtp as mail
from iwts.mail.outbox import Mail
from iwts.mail.smtp import Mailer, Refused
from iwts.settings.config import Config
from iwts.storage.db import Database

log = logging.getLogger(__name__)

MOST_LINKS = 200  # in one mail: as many as My links accepts at once, in less than the 100 KB that mail programs show


class Postman:
    """The sender of queued mails.

    `results` is where it notes that a mail was sent, even if another server has taken over what `db` writes. `key`
    returns the instance's key, `render` the text of a template in a language. `tick` is the interval between checks for
    new mails, in seconds.
    """

    def __init__(
        self,
        db: Database,
        config: Config,
        events: Events,
        key: Callable[[], bytes],
        render: Callable[..., str],
        tick: float,
        results: Database | None = None,
    ) -> None:
        self._db, self._results = db, results or db
        self._config, self._events = config, events
        self._key, self._render, self._tick = key, render, tick
        self._mailer = Mailer(config)
        self._ended, self._stopped = threading.Event(), threading.Event()

    def run(self) -> None:
        """Deliver until `end` or `stop`; return immediately if no server is set up."""
        if self._config.sends_mail:
            rounds.repeat(self.deliver, self._ended, self._tick, log, "delivering mails failed")

    def end(self) -> None:
        """Begin no more mails, from another thread. One that is being sent is."""
        self._ended.set()

    def stop(self) -> None:
        """Stop from another thread. An unfinished mail stays in the outbox unless the server has accepted it."""
        self.end()
        self._stopped.set()
        self._mailer.stop()

    def deliver(self) -> bool:
        """Try to send the mail that has been due longest; return False if no mail is due.

        Raises `Unavailable` if the database is unavailable.
        """
        with self._db.read() as tx:
            due = outbox.due(tx)
        if due is None:
            return False
        deadline = Deadline(mail.LONGEST)  # a minute from now, another server may send it, if this process is frozen
        with self._db.write() as tx:
            due = outbox.begin(tx, due)
        digests: list[bytes] = []
        try:
            message = self._write_links(due, digests) if due.message is None else self._write_message(due, due.message)
            if message:
                self._mailer.send(message, deadline)
        except Exception as error:  # noqa: BLE001 (no mail may stop the others)
            if self._stopped.is_set():
                return False
            with self._db.write() as tx:
                access.remove_management(tx, digests)
                if _is_final(due, error):
                    outbox.remove(tx, due)
        else:
            self._note_sent(due)
        return True

    def _note_sent(self, mail: Mail) -> None:
        """Remove a mail that was sent, once the database can be written: it would be sent again."""
        while True:
            try:
                with self._results.write() as tx:
                    outbox.remove(tx, mail)
                return
            except Unavailable:
                if self._stopped.wait(self._tick):
                    raise

    def _write_links(self, due: Mail, digests: list[bytes]) -> EmailMessage | None:
        """Write the mail with new management links; return None if the address has no links.

        Stores the digests of the links and appends them to `digests`.
        """
        secrets = []
        with self._db.write() as tx:
            now = tx.now
            number = recipients.email_id(tx, due.address)
            ids = [id_ for id_ in links.with_email(tx, due.address) if due.link in (None, id_)]
            for link in links.with_ids(tx, ids[:MOST_LINKS]).links:
                secrets.append((link.slug, tokens.new()))
                digests.append(tokens.digest(secrets[-1][1]))
                access.add_mailed_management(tx, link, digests[-1])
        if number is None or not secrets:
            return None
        for slug, _ in secrets:
            self._events.tell(Event.NEW_SECRET, of="link", link=slug, by="mail")
        url = self._config.public_url
        return self._compose(
            due,
            now,
            "links",
            links=[(slug, f"{url}/m/{secret}") for slug, secret in secrets],
            more=len(ids[MOST_LINKS:]),
            more_url=f"{url}/recover",
            forget_url=f"{url}/forget/{recipients.forget_token(self._key(), number, now)}",
        )

    def _write_message(self, due: Mail, id_: int) -> EmailMessage:
        with self._db.read() as tx:
            now = tx.now
            message = inbox.get(tx, id_)
        if due.is_answer:
            written = local(message.created_at, UTC).date()
            reply_to = self._config.owner_email
            return self._compose(due, now, "answer", reply_to=reply_to, message=message, written=written)
        return self._compose(due, now, "message", reply_to=message.address, message=message)

    def _compose(self, due: Mail, now: int, template: str, reply_to: str = "", **values: object) -> EmailMessage:
        """Write a mail from its two templates; the first paragraph of the text is the subject."""
        language = i18n.language(due.language)
        values["host"] = urlsplit(self._config.public_url).netloc
        subject, _, text = self._render(f"mail/{template}.txt", language, **values).partition("\n\n")
        html = self._render(f"mail/{template}.html", language, subject=subject, **values)
        return mail.compose(self._config, now, to=due.address, subject=subject, text=text, html=html, reply_to=reply_to)


def _is_final(due: Mail, error: Exception) -> bool:
    """Whether this failure is final; logs the reason either way."""
    if isinstance(error, Refused):
        log.warning("mail %d was refused: %s", due.id, error)
        return True
    if not isinstance(error, Unavailable):
        log.error("mail %d failed", due.id, exc_info=error)
    if due.tries >= outbox.MOST_TRIES:
        log.error("mail %d was not sent; giving up after %d tries: %s", due.id, due.tries, error)
        return True
    log.warning("mail %d was not sent; retrying later (try %d of %d): %s", due.id, due.tries, outbox.MOST_TRIES, error)
    return False
