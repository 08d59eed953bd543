"""Settings, each a field of `Config`: the source of parsing, `iwts config`, its help and the table in docs/settings.md.

A setting is looked for in the flags, which two of them have, then in the environment (`IWTS_<NAME>`), then in a file,
then its default holds. Every mistake is found and told at once, each with the place where it stands.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

from iwts.errors import IwtsError
from iwts.limits import Rate
from iwts.settings import file as settings_file
from iwts.settings import values
from iwts.settings.file import nearest
from iwts.settings.values import Listen, Logo, Network

T = TypeVar("T")

FILES = (Path("iwts.toml"), Path("/etc/iwts/iwts.toml"))  # the first that is there is read, and it alone


class ConfigError(IwtsError):
    """Wrong settings; `problems` has one line for each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its name everywhere, how its text is read (`ValueError` says what is wrong), and what it does."""

    name: str
    parse: Callable[[str], Any]
    default: str
    help: str
    secret: bool  # never shown

    @property
    def variable(self) -> str:
        return f"IWTS_{self.name.upper()}"

    @property
    def flag(self) -> str:
        return f"--{self.name.replace('_', '-')}"


def setting(parse: Callable[[str], T], default: str, about: str, *, secret: bool = False) -> T:
    """Declare a field of `Config` as a setting, by what makes a `Setting` of it."""
    declared: T = field(metadata={"parse": parse, "default": default, "help": about, "secret": secret})
    return declared


@dataclass(frozen=True, kw_only=True, repr=False)  # what shows all of it, shows passwords
class Config:
    """The effective settings; `texts` has them as they were written, and `sources` says where: in a flag, a variable or
    the file, or nowhere (“default”)."""

    listen: Listen = setting(values.listen, "127.0.0.1:8080", "Address and port that the server listens on.")
    database: Path = setting(
        values.database, "iwts.db", "The SQLite file with everything in it; made when it is missing."
    )
    backup_dir: Path | None = setting(
        values.optional_path,
        "",
        "A folder for a backup each day, kept for 7 days and 4 weeks; best on another disk. Without it, none are made.",
    )
    base_url: str = setting(
        values.base_url,
        "",
        "Address that visitors see, for example `https://link.example.com`; every short link starts with it. "
        "Without it, the address that the server listens on is used.",
    )
    trusted_proxies: tuple[Network, ...] = setting(
        values.networks,
        "",
        "Addresses or CIDR ranges of your own reverse proxies. Only they are believed about a client's address "
        "(`X-Forwarded-For`).",
    )
    limit_create: Rate = setting(Rate.parse, "60/hour", "New links per client address (IPv6: per /64), or `off`.")
    limit_requests: Rate = setting(Rate.parse, "1200/minute", "Requests of people per client address, or `off`.")
    limit_previews: Rate = setting(Rate.parse, "600/minute", "Requests of link previews per client address, or `off`.")
    limit_bots: Rate = setting(
        Rate.parse, "120/minute", "Requests of crawlers and scripts per client address, or `off`."
    )
    limit_forms: Rate = setting(Rate.parse, "240/hour", "Forms sent per client address, or `off`.")
    limit_qr: Rate = setting(Rate.parse, "120/minute", "QR codes drawn per client address, or `off`.")
    limit_mails: Rate = setting(Rate.parse, "20/hour", "Mails of links caused per client address, or `off`.")
    limit_contact: Rate = setting(Rate.parse, "5/hour", "Messages to you and reports per client address, or `off`.")
    visit_retention: int = setting(  # 0: as long as their link
        values.optional_days,
        "",
        "Days for which visits are kept one by one; older ones are only counted. Without it, they are kept as long "
        "as their link exists.",
    )
    geo_database: Path | None = setting(
        values.optional_path,
        "",
        "A country file in MaxMind's format (`.mmdb`) to use instead of the one that iwts brings.",
    )
    durability: str = setting(
        values.choice("power", "process"),
        "power",
        "What an answered visit survives: `power` (a power cut) or `process` (`kill -9`; kinder to SD cards).",
    )
    ip_storage: str = setting(
        values.choice("full", "truncated", "none"),
        "truncated",
        "What is kept of a visitor's IP address: `full`, `truncated` (IPv4 /24, IPv6 /48) or `none`.",
    )
    site_name: str = setting(values.name, "iwts", "The name on the pages, on home screens and of who sends the mails.")
    site_color: str = setting(
        values.color,
        "",
        "A colour like `#35691d` for buttons, links and charts; made darker or lighter where it could not be read.",
    )
    site_logo: Logo | None = setting(
        values.logo,
        "",
        "A square SVG or PNG file of at most 24 KB (PNG: from 192 × 192 pixels on) to show instead of ours.",
    )
    smtp_host: str = setting(
        values.optional_host, "", "The server that takes our mails. Without it, no page offers any mail."
    )
    smtp_port: int = setting(values.port, "587", "Its port: mostly 587 for `starttls`, 465 for `tls`, 25 for `none`.")
    smtp_security: str = setting(
        values.choice("starttls", "tls", "none"),
        "starttls",
        "How the connection to it is encrypted. Its certificate must be valid.",
    )
    smtp_user: str = setting(values.credential, "", "User name at that server, if it wants one.")
    smtp_password: str = setting(
        values.credential,
        "",
        "The user's password.",
        secret=True,
    )
    smtp_password_file: str = setting(  # what stands in it
        values.credential_in_file, "", "A file that holds the password, instead."
    )
    mail_from: str = setting(values.optional_email, "", "The address that our mails come from.")
    owner_email: str = setting(
        values.optional_email,
        "",
        "Where messages to you and reports of links are mailed to; the privacy page shows it.",
    )
    texts: Mapping[str, str] = field(compare=False)
    sources: Mapping[str, str] = field(compare=False)

    @property
    def public_url(self) -> str:
        """What every short link starts with, without a slash at the end."""
        if self.base_url:
            return self.base_url
        anywhere = self.listen.host in ("0.0.0.0", "::")  # noqa: S104
        return f"http://{Listen('localhost', self.listen.port) if anywhere else self.listen}"

    @property
    def has_brand(self) -> bool:
        """Whether anything on the pages is the owner's own, and our picture of ourselves would be out of place."""
        return self.site_name != "iwts" or bool(self.site_color or self.site_logo)

    @property
    def sends_mail(self) -> bool:
        """Whether there is a server for mails; without it, pages offer none."""
        return bool(self.smtp_host)


SETTINGS = tuple(Setting(declared.name, **declared.metadata) for declared in fields(Config) if declared.metadata)


def load(flags: Mapping[str, str | None], environ: Mapping[str, str], file: Path | None = None) -> Config:
    """Gather the settings; `flags` maps names to text (None: not given). Raises `ConfigError` with every mistake.

    `file` is the settings file, which must exist if it is given; else the first of `FILES` that is there is read.
    """
    problems: list[str] = []
    path = file or next(filter(os.path.exists, FILES), None)  # not in a folder that this user may not enter
    given = settings_file.read(path, [known.name for known in SETTINGS], problems) if path else {}
    given.update(_from_environment(environ, problems))
    given.update({name: (text, f"flag --{name}") for name, text in flags.items() if text is not None})
    found = {known.name: (known.default, "default") for known in SETTINGS} | given
    parsed: dict[str, Any] = {}
    for known in SETTINGS:
        text, source = found[known.name]
        try:
            parsed[known.name] = known.parse(text)
        except ValueError as error:
            shown = "" if known.secret else f" = “{text}”"
            problems.append(f"{source}: {known.name}{shown}: {error}")
    for name, problem in _conflicts({name: text for name, (text, _) in given.items() if text.strip()}):
        problems.append(f"{given[name][1]}: {name}: {problem}")
    if problems:
        raise ConfigError(problems)
    return Config(
        **parsed,
        texts={name: text for name, (text, _) in found.items()},
        sources={name: source for name, (_, source) in found.items()},
    )


def _conflicts(given: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Settings that are wrong together: the one to tell it of, and what is wrong."""
    if "smtp_host" in given and "mail_from" not in given:
        yield "smtp_host", "mail_from is missing"
    passwords = [name for name in ("smtp_password", "smtp_password_file") if name in given]
    if "smtp_user" in given and not passwords:
        yield "smtp_user", "smtp_password is missing"
    if passwords and "smtp_user" not in given:
        yield passwords[0], "smtp_user is missing"
    if len(passwords) == 2:
        yield passwords[1], "smtp_password is given too; keep one"
    if "smtp_user" in given and given.get("smtp_security", "").strip().lower() == "none":
        yield "smtp_security", "the password would go unencrypted; choose starttls or tls, or drop smtp_user"


def _from_environment(environ: Mapping[str, str], problems: list[str]) -> dict[str, tuple[str, str]]:
    by_variable = {known.variable: known.name for known in SETTINGS}
    given = {}
    for variable, text in environ.items():
        if variable in by_variable:
            given[by_variable[variable]] = (text, f"environment {variable}")
        elif variable.startswith("IWTS_"):
            problems.append(f"environment {variable}: no such setting{nearest(variable, by_variable)}")
    return given
