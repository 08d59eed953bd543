"""Signatures that every library of the convention accepts."""

import base64

from iwts.webhooks import signing


def test_a_signature_is_that_of_the_published_example() -> None:
    key = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")  # of Svix's documentation, from which the standard comes
    headers = signing.headers(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')
    assert headers == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


def test_a_secret_has_the_length_that_the_standard_asks_for() -> None:
    shown = signing.shown(signing.new_key())
    assert shown.startswith("whsec_")
    assert 24 <= len(base64.b64decode(shown.removeprefix("whsec_"))) <= 64


def test_the_id_of_a_message_differs_by_key_and_delivery() -> None:
    assert len({signing.message_id(key, n) for key in (b"a" * 32, b"b" * 32) for n in (1, 2, -1)}) == 6
