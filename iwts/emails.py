"""Email addresses as people type them: read, checked, and made comparable."""

import re

from iwts.errors import N_, Invalid

MAX_LENGTH = 254  # RFC 5321, erratum 1690
MAX_LOCAL = 64

# Quoted local parts and IP addresses as domains are refused: no one has them, but header injection needs them.
_LOCAL = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])")
# White space, and the invisible marks that come with an address copied from right-to-left text.
_AROUND = " \t\r\n\u00a0\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"


def parse(text: str) -> str:
    """Parse an address that any mail server can deliver to. Raise `Invalid` for others.

    The result is ASCII in lower case, with an international domain in its ASCII form (`xn--…`). The part before the @
    is folded too: no provider distinguishes `Nour@` from `nour@`, but phones like to capitalize.
    """
    text = text.strip(_AROUND)
    if not text:
        raise Invalid("email", N_("Type an email address."))
    if len(text) > MAX_LENGTH:
        raise Invalid("email", N_("This email address is too long. Use at most %(most)s characters."), most=MAX_LENGTH)
    if not text.isprintable() or re.search(r'[\s<>(),;:"\\]', text) or text.count("@") > 1:
        raise Invalid("email", N_("Type one email address only, without a name or spaces."))
    local, _, domain = text.partition("@")
    if not local or not domain:
        raise Invalid("email", N_("This email address is incomplete. It should look like name@example.com."))
    if not _LOCAL.fullmatch(local.lower()) or len(local) > MAX_LOCAL or "=?" in local:  # headers would decode “=?”
        raise Invalid("email", N_("We can’t send email to “%(found)s”. Check the part before the @."), found=local)
    address = f"{local.lower()}@{_ascii(domain)}"
    if not _DOMAIN.fullmatch(address.partition("@")[2]) or len(address) > MAX_LENGTH:
        raise Invalid("email", N_("“%(found)s” can’t receive email. Check the part after the @."), found=domain)
    return address


def _ascii(domain: str) -> str:
    """Convert an international domain to its DNS form; return "" if that is impossible."""
    try:
        return domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return ""


def mailbox(address: str) -> str:
    """Return the mailbox that an address probably delivers to, for limits.

    With nearly all providers `nour+shop@` is `nour@`. Google ignores dots too (support.google.com/mail/answer/7436150).
    """
    local, _, domain = address.partition("@")
    local = local.partition("+")[0]
    return f"{local.replace('.', '')}@gmail.com" if is_googles(address) else f"{local}@{domain}"


def is_googles(address: str) -> bool:
    """Whether Google delivers an address, and ignores its dots: not so in domains of its customers."""
    return address.endswith(("@gmail.com", "@googlemail.com"))


def mask(address: str) -> str:
    """Shorten an address so that only someone who knows it recognizes it: `n•••@example.com`."""
    local, _, domain = address.partition("@")
    return f"{local[0]}•••@{domain}"
