"""The second factor: codes of an authenticator app (TOTP, RFC 6238), and recovery codes for when the phone is lost.

The app and the server compute codes from the same key, so the file has to hold that; recovery codes are stored as
hashes. Each code counts once.
"""

import base64
import hashlib
import hmac
import re
import secrets
from typing import NamedTuple
from urllib.parse import quote

from iwts import tokens
from iwts.clock import SECOND
from iwts.links import codes
from iwts.links.slugs import ALPHABET
from iwts.owner import sessions
from iwts.storage.tx import Tx

KEY = 20  # bytes, as many as SHA-1 has (RFC 4226, R6)
STEP = 30 * SECOND
DRIFT = 1  # steps that a phone's clock may be ahead or behind (RFC 6238, 5.2)
RECOVERY_CODES = 10
_GROUPS, _GROUP = 4, 6  # 118 bits: from 112 on, a plain hash suffices (OWASP ASVS 5.0, 6.5.2)


class Factor(NamedTuple):
    """The key of the app, and the number of the last step whose code was used."""

    key: bytes
    last_step: int


def at(key: bytes, step: int, digits: int = 6) -> str:
    """Return the code of a step, which is the time divided by `STEP`."""
    mac = hmac.digest(key, step.to_bytes(8), hashlib.sha1)
    number = int.from_bytes(mac[mac[-1] & 15 :][:4]) & 0x7FFFFFFF
    return f"{number % 10**digits:0{digits}}"


def find(tx: Tx) -> Factor | None:
    """Return the second factor; None if there is none."""
    row = tx.one("SELECT totp_key, totp_step FROM owner WHERE totp_key IS NOT NULL")
    return Factor(*row) if row else None


def step_of(factor: Factor, typed: str, now: int) -> int | None:
    """Return the step whose unused code this is, at `now` or nearly; None if it is none."""
    code = "".join(codes.fold(typed).split())
    steps = range(max(now // STEP - DRIFT, factor.last_step + 1), now // STEP + DRIFT + 1)
    return next((step for step in steps if tokens.same(at(factor.key, step), code)), None)


def is_right(tx: Tx, typed: str) -> bool:
    """Whether a code opens, which is always so without a second factor. It stays unused: see `use`."""
    factor = find(tx)
    if factor is None or step_of(factor, typed, tx.now) is not None:
        return True
    return tx.one("SELECT 1 FROM owner_recovery WHERE digest = :digest", digest=_digest(typed)) is not None


def use(tx: Tx, typed: str) -> bool:
    """Use a code up; return whether it was right. Of two uses at once, the transaction lets one through."""
    factor = find(tx)
    if factor is None:
        return True
    step = step_of(factor, typed, tx.now)
    if step is not None:
        tx.run("UPDATE owner SET totp_step = :step", step=step)
        return True
    return tx.run("DELETE FROM owner_recovery WHERE digest = :digest", digest=_digest(typed)) > 0


def put(tx: Tx, factor: Factor, recovery_codes: list[str]) -> None:
    """Set or replace the second factor of the owner, who has a password. All sessions end."""
    remove(tx)
    tx.run("UPDATE owner SET totp_key = :key, totp_step = :step", key=factor.key, step=factor.last_step)
    tx.many("INSERT INTO owner_recovery (digest) VALUES (?)", [(_digest(code),) for code in recovery_codes])


def remove(tx: Tx) -> bool:
    """Remove the second factor with its recovery codes, and end all sessions; return whether there was one."""
    sessions.end_all(tx)
    tx.run("DELETE FROM owner_recovery")
    return tx.run("UPDATE owner SET totp_key = NULL, totp_step = 0 WHERE totp_key IS NOT NULL") > 0


def recovery_left(tx: Tx) -> int:
    """The number of recovery codes that are not used yet."""
    return tx.integer("SELECT count(*) FROM owner_recovery")


def new_key() -> bytes:
    return secrets.token_bytes(KEY)


def new_recovery_codes() -> list[str]:
    """Return recovery codes such as `7tq4mx-h9kdbv-w2nc8r-q6jx5b`."""

    def group() -> str:
        return "".join(secrets.choice(ALPHABET) for _ in range(_GROUP))

    return ["-".join(group() for _ in range(_GROUPS)) for _ in range(RECOVERY_CODES)]


def shown(key: bytes) -> str:
    """Return a key as apps take it when it is typed: base32, in groups of four."""
    return " ".join(re.findall("....", base64.b32encode(key).decode()))


def uri(key: bytes, issuer: str, account: str) -> str:
    """Return the address that a QR code gives to an app (Google Authenticator's Key URI Format)."""
    issuer, account = (quote(name.replace(":", " ").strip(), safe="") for name in (issuer, account))
    return f"otpauth://totp/{issuer}:{account}?secret={base64.b32encode(key).decode()}&issuer={issuer}"


def _digest(typed: str) -> bytes:
    """Return the stored form of a recovery code; case, spaces and hyphens make no difference."""
    return tokens.digest(re.sub(r"[\s-]", "", codes.fold(typed).lower()))
