"""The sender, which calls webhooks in threads of its own. Only the web has it, so no redirect ever waits for a call."""

import logging
import threading
import time
from collections import Counter
from collections.abc import Sequence

from iwts import __version__, rounds
from iwts.clock import SECOND
from iwts.errors import N_, IwtsError
from iwts.http import addresses
from iwts.mail import inbox, outbox
from iwts.settings.config import Config
from iwts.storage.db import Database
from iwts.storage.tx import Tx
from iwts.webhooks import drafts, payloads, queue, signing, store, targets
from iwts.webhooks.client import SECONDS, Client, Failed
from iwts.webhooks.queue import Delivery, Range
from iwts.webhooks.store import Webhook

log = logging.getLogger(__name__)

GAP = 1.0  # seconds between two calls of one machine, whatever names it has
GONE = 410  # the answer of a target that wants no more calls
LATE = 1.05  # how much longer than its deadline a creator's call lasts: one that is cut ends some milliseconds late
OF_CREATORS = 2  # calls of creators' webhooks at a time: however many hang, the owner's have a thread
MOST_STEPS = 50  # ranges without a visit of interest, before another webhook gets its turn

DELETED = N_("deleted before it was sent")
DAMAGED = N_("its rows are damaged; iwts check says more")
NO_ANSWER = N_("no answer")  # also if the host is unknown or inside, refuses connections or has a wrong certificate

_OFF = """Webhook %(id)s is switched off: %(host)s %(why)s. Its last answer: %(answer)s.

iwts webhooks enable %(id)s switches it on again, and sends what it has missed."""


class Sender:
    """The sender of deliveries, for any number of threads. `tick` is the interval between checks, in seconds."""

    def __init__(
        self, db: Database, config: Config, tick: float, seconds: float = SECONDS, calls: Counter[str] | None = None
    ) -> None:
        """Calls are counted in `calls`: by the class of their answer, such as 2xx, or as `none`."""
        self._db, self._config, self._tick = db, config, tick
        self._client = Client()
        self._choosing = threading.Lock()
        self._seconds = seconds
        self._calls: Counter[str] = Counter() if calls is None else calls
        self._busy: dict[int, Webhook] = {}  # those that a thread calls, by their ids
        self._last = 0  # the webhook that was called last: the next one's turn has come
        self._free: dict[bytes, float] = {}  # when each host and each machine may be called again
        self._stopped = threading.Event()

    def run(self) -> None:
        """Deliver until `stop`; return immediately if webhooks are off."""
        if self._config.webhooks != "off":
            rounds.repeat(self.deliver, self._stopped, self._tick, log, "calling webhooks failed")

    def stop(self) -> None:
        """Stop from another thread. A call that is not answered is repeated after the next start."""
        self._stopped.set()
        self._client.stop()

    def deliver(self) -> bool:
        """Try one due delivery; return False if none is due. Raises `Unavailable` if the database is unavailable."""
        with self._choosing:
            chosen = self._choose()
            if chosen is None:
                return False
            webhook, delivery = chosen
            self._busy[webhook.id] = webhook
            self._last = webhook.id
        try:
            self._try(webhook, delivery)
        finally:
            with self._choosing:
                del self._busy[webhook.id]
        return True

    def test(self, webhook: Webhook) -> int:
        """Call a webhook with an event of the type `test`; return the status. Raises `IwtsError`."""
        with self._db.read() as tx:
            now = tx.now
        return self._call(webhook, signing.message_id(webhook.key, -now), now, payloads.dumped("test", now, {}))

    def _choose(self) -> tuple[Webhook, Delivery] | None:
        with self._db.read() as tx:
            found = [webhook for webhook in store.active(tx, self._config.webhooks) if webhook.id not in self._busy]
        if sum(not webhook.is_owners for webhook in self._busy.values()) >= OF_CREATORS:
            found = [webhook for webhook in found if webhook.is_owners]
        for webhook in sorted(found, key=lambda one: (one.id <= self._last, one.id)):
            for _ in range(MOST_STEPS):
                with self._db.snapshot() as tx:
                    current = store.find(tx, webhook.id)
                    step = queue.next_(tx, current) if current and current.off_at is None else None
                if current is None:  # it has just been removed
                    break
                if isinstance(step, Range):
                    with self._db.write() as tx:
                        queue.make(tx, current, step)
                    continue
                if step:
                    return current, step
                break
        return None

    def _try(self, webhook: Webhook, due: Delivery) -> None:
        with self._db.write() as tx:
            delivery = queue.begin(tx, due)
        if delivery is None:
            return
        status, answer = 0, DELETED
        body: bytes | None = b""
        try:
            with self._db.snapshot() as tx:
                now, body = tx.now, payloads.write(tx, self._config, webhook, delivery)
        except (TypeError, ValueError, OverflowError):
            answer = DAMAGED
        if body:
            try:
                status, answer = self._answer(webhook, signing.message_id(webhook.key, delivery.id), now, body)
            except Failed:
                return
        is_told = body is None or 200 <= status < 300 or delivery.type == queue.TEST
        with self._db.write() as tx:
            if is_told:
                queue.finish(tx, delivery, answer)
                return
            is_last = queue.fail(tx, delivery, answer) or status == GONE
            if is_last:
                store.switch_off(tx, webhook.id)
            if is_last and (webhook.is_owners or status != GONE):  # a stranger's target could say so a hundred times
                self._tell_owner(tx, webhook, answer)
        if is_last:
            log.error("webhook %d (%s) is switched off: %s", webhook.id, webhook.host, answer)
        elif delivery.tries == 1:
            log.warning("webhook %d (%s) failed, retrying later: %s", webhook.id, webhook.host, answer)

    def _answer(self, webhook: Webhook, message: str, now: int, body: bytes) -> tuple[int, str]:
        """Call a webhook; return the status of its answer, or 0 and why there is none. Raises `Failed` when stopped.

        To a creator, all ways to have no answer are the same, and take the same time: whoever may be a stranger must
        not learn which names, addresses and ports this machine can reach.
        """
        begun = time.monotonic()
        try:
            status = self._call(webhook, message, now, body)
            self._calls[f"{status // 100}xx"] += 1
            return status, str(status)
        except IwtsError as error:
            reason = str(error)
            self._calls["none"] += 1
        if not webhook.is_owners:
            reason = NO_ANSWER
            self._stopped.wait(begun + self._seconds * LATE - time.monotonic())
        if self._stopped.is_set():
            raise Failed(reason)
        return 0, reason

    def _tell_owner(self, tx: Tx, webhook: Webhook, answer: str) -> None:
        """Leave the owner a message about a webhook that was switched off."""
        why = "wants no more calls" if answer == str(GONE) else "has failed for 3 days"
        text = _OFF % {"id": webhook.id, "host": webhook.host, "why": why, "answer": answer}
        message = inbox.create(tx, inbox.Draft(inbox.Kind.CONTACT, "", "", text))
        if self._config.owner_email and self._config.sends_mail:
            outbox.put_message(tx, self._config.owner_email, "en", message)

    def _call(self, webhook: Webhook, message: str, now: int, body: bytes) -> int:
        begun = time.monotonic()
        target = targets.parse(webhook.url)
        if drafts.is_ours(self._config, target):
            raise Failed(drafts.OURS)
        try:
            private = self._config.webhook_private == "yes"
            found = targets.resolve(target, private=private, own=webhook.is_owners)
        except (OSError, UnicodeError) as error:
            raise Failed(f"{target.host}: {getattr(error, 'strerror', None) or 'not a host name'}") from None
        self._wait_for(target.host, found)
        headers = {
            "content-type": "application/json",
            "user-agent": f"iwts/{__version__}",
            **signing.headers(webhook.key, message, now // SECOND, body),
        }
        # Of a creator's, the lookup and the wait are a part: they would tell a target that is silent from others.
        spent = 0 if webhook.is_owners else time.monotonic() - begun
        return self._client.post(target, found, body, headers, self._seconds - spent)

    def _wait_for(self, host: str, found: Sequence[str]) -> None:
        """Wait until a host may be called again, and the machines at its addresses, which may have many names."""
        machines = [addresses.site(packed) for packed in map(addresses.parse, found) if packed]
        keys = (host.encode(), *machines)
        with self._choosing:
            now = time.monotonic()
            self._free = {other: at for other, at in self._free.items() if at > now}
            at = max(self._free.get(key, now) for key in keys)
            self._free |= dict.fromkeys(keys, at + GAP)
        self._stopped.wait(at - now)
