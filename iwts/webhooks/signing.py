"""Signatures of calls, as Standard Webhooks has them: https://www.standardwebhooks.com (symmetric, `v1`)."""

import base64
import hashlib
import hmac
import secrets

BYTES = 32  # length of a key; the standard asks for 24 to 64


def new_key() -> bytes:
    """Return a new key."""
    return secrets.token_bytes(BYTES)


def derived_key(key: bytes, seed: str) -> bytes:
    """Return the key of a webhook that a form makes: the same for each time that it is sent with its seed."""
    return hmac.new(key, f"webhook\0{seed}".encode("utf-8", "surrogatepass"), hashlib.sha256).digest()


def shown(key: bytes) -> str:
    """Return a key as the libraries of receivers read it."""
    return f"whsec_{base64.b64encode(key).decode()}"


def message_id(key: bytes, delivery: int) -> str:
    """Return the id of a delivery: the same at each try, and different in each instance."""
    return f"msg_{hmac.new(key, f'delivery {delivery}'.encode(), hashlib.sha256).hexdigest()[:32]}"


def headers(key: bytes, message: str, seconds: int, body: bytes) -> dict[str, str]:
    """Return the headers that prove a call: its id, its time (seconds since 1970), and a signature of all of it."""
    mac = hmac.new(key, f"{message}.{seconds}.".encode() + body, hashlib.sha256).digest()
    return {
        "webhook-id": message,
        "webhook-timestamp": str(seconds),
        "webhook-signature": f"v1,{base64.b64encode(mac).decode()}",
    }
