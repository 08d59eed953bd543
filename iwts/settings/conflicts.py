"""Conflicts between settings, each of which is valid on its own."""

import re
from collections.abc import Iterator, Mapping


def found(given: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Return the conflicts: names of settings, and the problems. `given` has all texts but empty ones."""
    yield from _of_database(given)
    yield from _of_mail(given)
    yield from _of_creation(given)


def _of_database(given: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if "://" in given.get("database", ""):
        return
    others = "set database = “postgresql://…”, or remove it"
    if "data_dir" in given:
        yield "data_dir", f"the files of an SQLite database are beside it; {others}"
    for name in ("journal_limit", "journal_keep"):
        if name in given:
            yield name, f"an SQLite database has no journal; {others}"
    if given.get("fronts", "1").strip() != "1":
        yield "fronts", f"an SQLite database has only one; {others}"


def _of_mail(given: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if "smtp_host" in given and "mail_from" not in given:
        yield "smtp_host", "mail_from is missing"
    passwords = [name for name in ("smtp_password", "smtp_password_file") if name in given]
    if "smtp_user" in given and not passwords:
        yield "smtp_user", "smtp_password is missing"
    if passwords and "smtp_user" not in given:
        yield passwords[0], "smtp_user is missing"
    if len(passwords) == 2:
        yield passwords[1], "smtp_password is set too; keep only one of them"
    if "smtp_user" in given and given.get("smtp_security", "").strip().lower() == "none":
        yield "smtp_security", "the password would be unencrypted; use starttls or tls, or remove smtp_user"


def _of_creation(given: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    who = given.get("create", "anyone").strip().lower()
    passphrases = [name for name in ("create_passphrase", "create_passphrase_file") if name in given]
    if who == "passphrase" and not passphrases:
        yield "create", "create_passphrase is missing"
    if passphrases and who != "passphrase":  # its owner believes that it is asked for
        yield passphrases[0], 'no one is asked for it; set create = "passphrase", or remove it'
    if len(passphrases) == 2:
        yield passphrases[1], "create_passphrase is set too; keep only one of them"
    if "home_redirect" in given and who != "owner":
        yield "home_redirect", 'it would hide the form for new links; set create = "owner", or remove it'
    own = _host(given.get("base_url", ""))
    for name in ("home_redirect", "missing_redirect"):
        if own and own == _host(given.get(name, "")):
            yield name, "this is the address of this server: people would go in circles; use another site"


def _host(url: str) -> str:
    """The host in an address, with its port if it is unusual; empty if there is none."""
    return re.split("[/?#]", url.strip().lower().partition("://")[2])[0].removesuffix(":443").removesuffix(":80")
