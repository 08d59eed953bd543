"""The health of the running server, as its front reports it."""

import json
from contextlib import closing
from typing import Any

from iwts.errors import N_, Told
from iwts.settings.values import Listen


def report(address: Listen, instance: str, patience: float) -> dict[str, Any]:
    """Return the answer of /healthz, asked for at most `patience` seconds.

    The status is `away` without an answer, or if that is not from the server with this `instance`.
    """
    from http.client import HTTPConnection, HTTPException  # takes long to load

    try:
        with closing(HTTPConnection(address.host, address.port, timeout=patience)) as connection:
            connection.request("GET", "/healthz", headers={"User-Agent": "iwts health"})
            answer = connection.getresponse()
            told: dict[str, Any] = json.loads(answer.read())
            if instance not in ("", told["instance"]):
                return _away(address, Told(N_("this iwts server uses another database")))
            problems = [Told(each["text"], each["many"], **each["values"]) for each in told.get("problems", ())]
            known = {"status": told["status"], "reasons": problems or told["reasons"]}
            return known | {name: told[name] for name in ("visits",) if name in told}
    except OSError as error:
        return _away(address, error.strerror or str(error) or type(error).__name__)
    except (HTTPException, ValueError, KeyError, TypeError):
        return _away(address, Told(N_("the server is not iwts, or it is overloaded")))


def _away(address: Listen, reason: str) -> dict[str, Any]:
    return {"status": "away", "reasons": [Told("%(address)s: %(reason)s", address=address, reason=reason)]}
