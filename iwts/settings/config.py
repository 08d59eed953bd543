"""Settings, each a field of `Config`: the source of their loading, `iwts config`, its help and docs/settings.md."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

from iwts.limits.rates import Rate
from iwts.settings import values
from iwts.settings.values import Floor, Listen, Logo, Network
from iwts.storage.address import Location

T = TypeVar("T")

MOST_FRONTS = 16  # so that four machines may have as many, with the 64 numbers that there are (`visits.nodes`)


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its name, its parser (which raises `ValueError` with the reason), its default and its help."""

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
    """Declare a field of `Config` as a setting, with the values for its `Setting`."""
    declared: T = field(metadata={"parse": parse, "default": default, "help": about, "secret": secret})
    return declared


@dataclass(frozen=True, kw_only=True, repr=False)  # a repr would show passwords
class Config:
    """The effective settings.

    `texts` has them as written; `sources` says where: in a flag, a variable, the file, or nowhere (“default”).
    """

    listen: Listen = setting(values.listen, "127.0.0.1:8080", "Address and port to listen on.")
    database: Location = setting(
        values.database,
        "iwts.db",
        "Path of the SQLite database file, which is created if missing. Or the address of a PostgreSQL database, "
        "`postgresql://USER@HOST:PORT/NAME`; its password belongs in `~/.pgpass` or `PGPASSWORD`.",
    )
    data_dir: Path = setting(
        values.folder,
        ".",
        "Folder for the files of a server whose database is in PostgreSQL, such as visits that are not in the database "
        "yet. Those of an SQLite database are beside it.",
    )
    journal_limit: int = setting(
        values.size(64),
        "1 GB",
        "With PostgreSQL: size up to which visits wait in `data_dir` while it cannot be reached, for example `500 MB`, "
        "for each front (see `fronts`); those beyond are lost. 1 GB has room for about 3 million.",
    )
    journal_keep: int = setting(
        values.minutes,
        "10 minutes",
        "With PostgreSQL: time for which visits stay in `data_dir` after they are in the database. What a standby "
        "lacks that takes over is taken from there.",
    )
    fronts: int = setting(
        values.number(MOST_FRONTS),
        "1",
        f"With PostgreSQL: number of processes that answer visitors, at most {MOST_FRONTS}. One uses one core.",
    )
    backup_dir: Path | None = setting(
        values.optional_path,
        "",
        "Folder for daily backups, ideally on another disk. iwts keeps 7 daily and 4 weekly ones. Without it, iwts "
        "makes none.",
    )
    base_url: str = setting(
        values.base_url,
        "",
        "Public address, for example `https://link.example.com`; every short link starts with it. "
        "Without it, links start with the `listen` address.",
    )
    trusted_proxies: tuple[Network, ...] = setting(
        values.networks,
        "",
        "Addresses or CIDR ranges of your reverse proxies. iwts accepts a client's address (`X-Forwarded-For`) only "
        "from them.",
    )
    create: str = setting(
        values.choice("anyone", "passphrase", "owner"),
        "anyone",
        "Who may create links on pages: `anyone`, `passphrase` (whoever knows it) or `owner` (only you). Your "
        "commands always may.",
    )
    create_passphrase: str = setting(
        values.passphrase,
        "",
        "Passphrase for `create = passphrase`, at least 4 characters. Every browser asks for a new one again.",
        secret=True,
    )
    create_passphrase_file: str = setting(  # the value is the file's content
        values.in_file(values.passphrase, ""), "", "File that contains the passphrase, instead of `create_passphrase`."
    )
    home_redirect: str = setting(
        values.optional_url,
        "",
        "Address of your website, to which people who open the bare domain are sent. Only with `create = owner`.",
    )
    missing_redirect: str = setting(
        values.optional_url,
        "",
        "Address of your website, to which people who open a link that does not exist are sent. Without it, they see a "
        "page that says so.",
    )
    slug_words_file: tuple[str, ...] = setting(  # the value is the file's content
        values.in_file(values.words, ()),
        "",
        "File with words that no link name may contain, beside the bundled ones: one on each line, with `*` at its end "
        "also inside longer words.",
    )
    limit_create: Rate = setting(
        Rate.parse, "60/hour", "Limit on new links per client address (IPv6: per /64 network), or `off`."
    )
    limit_create_total: Rate = setting(Rate.parse, "2000/day", "Limit on new links of all clients together, or `off`.")
    limit_requests: Rate = setting(
        Rate.parse, "1200/minute", "Limit on requests from people per client address, or `off`."
    )
    limit_previews: Rate = setting(
        Rate.parse, "600/minute", "Limit on requests for link previews per client address, or `off`."
    )
    limit_bots: Rate = setting(
        Rate.parse, "120/minute", "Limit on requests from crawlers and scripts per client address, or `off`."
    )
    limit_forms: Rate = setting(
        Rate.parse,
        "240/hour",
        "Limit on submitted forms, and on browsers that open their first secret link, per client address, or `off`.",
    )
    limit_qr: Rate = setting(Rate.parse, "120/minute", "Limit on QR codes per client address, or `off`.")
    limit_mails: Rate = setting(
        Rate.parse, "20/hour", "Limit on emails with secret links per client address, or `off`."
    )
    limit_contact: Rate = setting(
        Rate.parse, "5/hour", "Limit on contact messages and reports per client address, or `off`."
    )
    limit_api: Rate = setting(Rate.parse, "600/minute", "Limit on calls of the API per token, or `off`.")
    disk_floor: Floor = setting(
        values.floor,
        "500 MB, 5 %",
        "Free space on the database's disk, as a size, a share or both (the smaller one counts), or `off`. With less, "
        "pages create nothing new; visits and your commands continue.",
    )
    visit_retention: int = setting(  # 0: as long as their link
        values.optional_days,
        "",
        "Number of days (7 or more) to keep individual visits; older ones remain only in totals. Without it, iwts "
        "keeps visits as long as their link.",
    )
    geo_database: Path | None = setting(
        values.optional_path,
        "",
        "Country database in MaxMind format (`.mmdb`) to use instead of the bundled one.",
    )
    durability: str = setting(
        values.choice("power", "process"),
        "power",
        "What every answered visit survives: `power` (a power cut) or `process` (only `kill -9`; causes less wear on "
        "SD cards).",
    )
    ip_storage: str = setting(
        values.choice("full", "truncated", "none"),
        "truncated",
        "How much of a visitor's IP address to store: `full`, `truncated` (IPv4 /24, IPv6 /48) or `none`.",
    )
    log_format: str = setting(
        values.choice("text", "json"),
        "text",
        "Format of the log on stderr: `text`, or `json` with one object on each line.",
    )
    access_log: bool = setting(
        values.switch,
        "off",
        "Whether the log has a line for each request: `off` or `on`. It has the first part of the path, and as much of "
        "the address as `ip_storage` keeps.",
    )
    metrics: str = setting(
        values.choice("off", "local", "token"),
        "local",
        "Who may read `/metrics`, the server's numbers for Prometheus: `local` (programs on its machine, without a "
        "proxy in between), `token` (programs with a token that has the scope `metrics`) or `off` (no one).",
    )
    site_name: str = setting(values.name, "iwts", "Name on pages and home screens, and sender name of emails.")
    site_color: str = setting(
        values.color,
        "",
        "Colour such as `#35691d` for buttons, links and charts; darkened or lightened where contrast requires it.",
    )
    site_logo: Logo | None = setting(
        values.logo,
        "",
        "Square SVG or PNG file to show instead of the iwts logo, at most 24 KB (PNG: at least 192 × 192 pixels).",
    )
    imprint_url: str = setting(
        values.optional_url, "", "Address of the imprint on your website, for the foot of pages."
    )
    terms_url: str = setting(
        values.optional_url, "", "Address of the terms of use on your website, for the foot of pages."
    )
    smtp_host: str = setting(
        values.optional_host, "", "Host name of your mail server. Without it, iwts sends no email."
    )
    smtp_port: int = setting(
        values.number(65535),
        "587",
        "Port of the mail server: usually 587 for `starttls`, 465 for `tls`, 25 for `none`.",
    )
    smtp_security: str = setting(
        values.choice("starttls", "tls", "none"),
        "starttls",
        "Encryption of the connection to the mail server: `starttls`, `tls` or `none`. The certificate must be valid.",
    )
    smtp_user: str = setting(values.credential, "", "User name for the mail server, if it requires one.")
    smtp_password: str = setting(
        values.credential,
        "",
        "Password for the mail server.",
        secret=True,
    )
    smtp_password_file: str = setting(  # the value is the file's content
        values.in_file(values.credential, ""), "", "File that contains the password, instead of `smtp_password`."
    )
    mail_from: str = setting(values.optional_email, "", "Sender address of all emails.")
    owner_email: str = setting(
        values.optional_email,
        "",
        "Your email address, for contact messages and reports; the privacy page shows it.",
    )
    security_contact: str = setting(
        values.optional_contact,
        "",
        "Whom to tell of a weakness of your server, for `security.txt`: an email address or an https address.",
    )
    webhooks: str = setting(
        values.choice("off", "owner", "creators"),
        "owner",
        "Who may have other programs told of visits and changes: `owner` (only you), `creators` (everyone, of their "
        "own links; then strangers choose what your server calls) or `off` (no one; nothing is sent).",
    )
    webhook_private: str = setting(
        values.choice("no", "yes"),
        "no",
        "Whether webhooks may call private addresses, such as those of this machine and its network: `no` or `yes`.",
    )
    texts: Mapping[str, str] = field(compare=False)
    sources: Mapping[str, str] = field(compare=False)

    @property
    def stem(self) -> Path:
        """The path with which the names of the server's own files begin."""
        return self.database if isinstance(self.database, Path) else self.data_dir / "iwts"

    @property
    def folder(self) -> Path:
        """The folder of these files."""
        return self.stem.resolve().parent

    @property
    def journal(self) -> Path:
        """The folder of the journal of a server on PostgreSQL, or that of its first front; see `visits.journals`."""
        return self.data_dir / "journal"

    @property
    def public_url(self) -> str:
        """The start of every short link, without a trailing slash."""
        if self.base_url:
            return self.base_url
        anywhere = self.listen.host in ("0.0.0.0", "::")  # noqa: S104
        return f"http://{Listen('localhost', self.listen.port) if anywhere else self.listen}"

    @property
    def passphrase(self) -> str:
        """The passphrase for creating links, from either setting."""
        return self.create_passphrase or self.create_passphrase_file

    @property
    def has_brand(self) -> bool:
        """Whether the pages show anything of the owner's own, which makes the iwts preview picture unsuitable."""
        return self.site_name != "iwts" or bool(self.site_color or self.site_logo)

    @property
    def sends_mail(self) -> bool:
        """Whether a mail server is set up; without one, pages offer no email."""
        return bool(self.smtp_host)


SETTINGS = tuple(Setting(declared.name, **declared.metadata) for declared in fields(Config) if declared.metadata)
