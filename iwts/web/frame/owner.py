"""The owner's session of a browser, recognised by its cookie."""

from contextlib import suppress

from iwts.errors import Unavailable
from iwts.instance.service import Service
from iwts.owner import sessions
from iwts.owner.sessions import OwnerSession
from iwts.web.frame.session import Session

COOKIE = "owner"


def session(service: Service, browser: Session) -> OwnerSession | None:
    """Return the session, unless it has ended; note that it is used, every few minutes."""
    token = browser.cookies.get(COOKIE)
    if not token:
        return None
    with service.db.read() as tx:
        found = sessions.find(tx, token)
    if found and service.clock() - found.used_at >= sessions.STEP:
        with suppress(Unavailable), service.db.write() as tx:
            sessions.use(tx, found.id)
    return found
