"""Where a database is: the path of an SQLite file, or the address of a PostgreSQL database."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

SCHEMES = ("postgresql", "postgres")
# What libpq needs to find a server, and to trust it. iwts sets deadlines by itself.
OPTIONS = (
    *("host", "port", "user", "passfile", "target_session_attrs"),
    *("sslmode", "sslrootcert", "sslcert", "sslkey", "channel_binding"),
)

_PARTS = re.compile(r"\w+://(?:([^@/?#]*)@)?([^@/?#]*)(?:/([^/?#]*))?(?:\?([^#]*))?")
_HOST = re.compile(r"([\w.%-]*|\[[0-9a-fA-F:.]+\])(:\d{1,5})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class PostgresAddress:
    """The address of a PostgreSQL database, without a password."""

    uri: str  # for libpq
    hosts: str  # as in the address; several are separated by commas
    name: str

    def __str__(self) -> str:
        """Return the address as it is shown: without its user and options."""
        return f"postgresql://{self.hosts}/{self.name}"

    @classmethod
    def parse(cls, text: str) -> "PostgresAddress":
        """Return the address in `text`. Raise `ValueError`, whose text never has a part of it that could be secret."""
        text = text.strip()
        if ":" in text.partition("://")[2].rpartition("@")[0] or re.search(r"[?&](ssl)?password=", text):
            raise ValueError(
                "has a password; leave it out, and write it into ~/.pgpass (or the file that PGPASSFILE names), or set "
                "PGPASSWORD in the environment"
            )
        parts = _PARTS.fullmatch(text)
        hosts = parts[2] if parts else ""
        if not parts or not text.isprintable() or not all(map(_HOST.fullmatch, hosts.split(","))):
            raise ValueError("use postgresql://USER@HOST:PORT/NAME")
        if not parts[3]:
            raise ValueError("the name of the database is missing; use postgresql://USER@HOST:PORT/NAME")
        for option in filter(None, (parts[4] or "").split("&")):
            if option.partition("=")[0] not in OPTIONS:
                raise ValueError(f"has an unknown option; the options are {', '.join(OPTIONS)}")
        return cls(text, hosts, unquote(parts[3]))


Location = Path | PostgresAddress


def parse(text: str) -> Location:
    """Return where a database is. Raise `ValueError` with advice, but without the text, which may have a password."""
    scheme, separator, _ = text.strip().partition("://")
    if not separator:
        return Path(text)
    if scheme in SCHEMES:
        return PostgresAddress.parse(text)
    raise ValueError("use the path of an SQLite file, for example iwts.db, or postgresql://USER@HOST:PORT/NAME")
