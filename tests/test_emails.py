from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from iwts import emails
from iwts.errors import Invalid


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("nour@example.com", "nour@example.com"),
        (" Nour.Cakes+links@Example.COM\n", "nour.cakes+links@example.com"),
        ("\u200enour@example.com\u202c", "nour@example.com"),
        ("o'neil_%&@mail.example.co.uk", "o'neil_%&@mail.example.co.uk"),
        ("nour@Bücher.example", "nour@xn--bcher-kva.example"),
        ("nour@موقع.مصر", "nour@xn--4gbrim.xn--wgbh1c"),
        ("nour@例子。测试", "nour@xn--fsqu00a.xn--0zwm56d"),
        (f"{'x' * 64}@example.com", f"{'x' * 64}@example.com"),
    ],
)
def test_an_address_is_parsed_as_people_type_it(typed: str, address: str) -> None:
    assert emails.parse(typed) == address
    assert emails.parse(address) == address


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("", "Type an email address."),
        (" \u200f ", "Type an email address."),
        ("nour", "This email address is incomplete. It should look like name@example.com."),
        ("nour@", "This email address is incomplete. It should look like name@example.com."),
        ("@example.com", "This email address is incomplete. It should look like name@example.com."),
        ("Nour <nour@example.com>", "Type one email address only, without a name or spaces."),
        ("a@example.com,b@example.com", "Type one email address only, without a name or spaces."),
        ("a@b@example.com", "Type one email address only, without a name or spaces."),
        ("nour@example.com\r\nBcc: all@example.com", "Type one email address only, without a name or spaces."),
        (
            "=?utf-8?q?a=40b.com?=@example.com",
            "We can’t send email to “=?utf-8?q?a=40b.com?=”. Check the part before the @.",
        ),
        ("nour\0@example.com", "Type one email address only, without a name or spaces."),
        ('"nour"@example.com', "Type one email address only, without a name or spaces."),
        ("نور@example.com", "We can’t send email to “نور”. Check the part before the @."),
        (".nour@example.com", "We can’t send email to “.nour”. Check the part before the @."),
        (f"{'x' * 65}@example.com", f"We can’t send email to “{'x' * 65}”. Check the part before the @."),
        ("nour@example", "“example” can’t receive email. Check the part after the @."),
        ("nour@-example.com", "“-example.com” can’t receive email. Check the part after the @."),
        ("nour@example..com", "“example..com” can’t receive email. Check the part after the @."),
        ("nour@192.0.2.1", "“192.0.2.1” can’t receive email. Check the part after the @."),
        ("nour@[192.0.2.1]", "“[192.0.2.1]” can’t receive email. Check the part after the @."),
        (f"n@{'x' * 64}.example", f"“{'x' * 64}.example” can’t receive email. Check the part after the @."),
        (f"n@{'x.' * 130}com", "This email address is too long. Use at most 254 characters."),
    ],
)
def test_an_error_is_explained(typed: str, error: str) -> None:
    with pytest.raises(Invalid) as raised:
        emails.parse(typed)
    assert (raised.value.field, str(raised.value)) == ("email", error)


def test_an_international_domain_must_fit_in_its_ascii_form_too() -> None:
    typed = f"{'x' * 60}@{'ü' * 20}.{'ü' * 20}.{'ü' * 20}.{'ä.' * 30}example"
    assert len(typed) <= 254
    with pytest.raises(Invalid, match="can’t receive email"):
        emails.parse(typed)


@given(st.one_of(st.text(), st.emails(), st.from_regex(r"[\w.+-]{1,9}@[\w.-]{1,9}\.\w{2,5}")))
@example("a@ß.example")
def test_an_accepted_address_is_one_plain_address_in_its_final_form(typed: str) -> None:
    try:
        address = emails.parse(typed)
    except Invalid:
        return
    assert address.isascii()
    assert address.isprintable()
    assert len(address) <= 254
    assert address == address.lower() == emails.parse(address) == emails.parse(f" {address.upper()}\n")
    message = EmailMessage(SMTP)
    message["To"] = Address(addr_spec=address)
    assert bytes(message).replace(b"\r\n ", b" ").startswith(f"To: {address}\r\n".encode())


def test_a_masked_address_is_recognizable_only_to_its_owner() -> None:
    assert emails.mask("nour@example.com") == "n•••@example.com"
    assert emails.mask("n@example.com") == "n•••@example.com"
