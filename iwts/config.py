"""Settings: one table, from which parsing, `iwts config`, `--help` and the README's table all come.

A setting is looked for in the flags, then in the environment (`IWTS_<NAME>`), then in `iwts.toml`, then its default
holds. Every mistake is found and told at once, each with the place where it stands.
"""

import difflib
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from iwts.errors import IwtsError
from iwts.limits import Rate

FILE = Path("iwts.toml")

Network = IPv4Network | IPv6Network


class ConfigError(IwtsError):
    """Wrong settings; `problems` has one line for each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Listen:
    """A TCP address to listen on."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


_HOST = re.compile(r"(?:[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:.]+\])(?::\d+)?", re.ASCII)


def _listen(text: str) -> Listen:
    host, colon, port = text.strip().rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not (colon and host and port.isdecimal() and 0 < int(port) <= 65535):
        raise ValueError("write HOST:PORT, for example 127.0.0.1:8080")
    return Listen(host, int(port))


def _database(text: str) -> Path:
    if "://" in text:
        raise ValueError("this version keeps its data in one SQLite file; write a path")
    if not Path(text).name or text.startswith(":") or not text.isprintable():
        raise ValueError("write the path of a file")
    return Path(text)


def _base_url(text: str) -> str:
    if not text.strip():
        return ""
    url = urlsplit(text.strip())
    try:
        port_is_right = url.port is None or 0 < url.port <= 65535
    except ValueError:
        port_is_right = False
    bare = not (url.path.strip("/") or url.query or url.fragment or url.username is not None)
    if url.scheme not in ("http", "https") or not _HOST.fullmatch(url.netloc) or not port_is_right or not bare:
        raise ValueError("write scheme and host alone, for example https://link.example.com")
    return f"{url.scheme}://{url.netloc.lower()}"


def _networks(text: str) -> tuple[Network, ...]:
    try:
        return tuple(ip_network(part) for part in re.split(r"[,\s]+", text.strip()) if part)
    except ValueError as error:
        raise ValueError(f"{error}; write addresses or CIDR ranges, for example 127.0.0.1, 10.0.0.0/8") from None


def _choice(*allowed: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if text.strip().lower() not in allowed:
            raise ValueError(f"write one of: {', '.join(allowed)}")
        return text.strip().lower()

    return parse


def _optional_path(text: str) -> Path | None:
    return Path(text) if text.strip() else None


def _name(text: str) -> str:
    if not 1 <= len(text.strip()) <= 40 or not text.isprintable():
        raise ValueError("write 1 to 40 characters on one line")
    return text.strip()


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its name everywhere, how its text is read (`ValueError` says what is wrong), and what it does."""

    name: str
    parse: Callable[[str], Any]
    default: str
    help: str

    @property
    def variable(self) -> str:
        return f"IWTS_{self.name.upper()}"

    @property
    def flag(self) -> str:
        return f"--{self.name.replace('_', '-')}"


SETTINGS = (
    Setting("listen", _listen, "127.0.0.1:8080", "Address and port that the server listens on."),
    Setting("database", _database, "iwts.db", "The SQLite file with everything in it; made when it is missing."),
    Setting(
        "base_url",
        _base_url,
        "",
        "Address that visitors see, for example `https://link.example.com`; every short link starts with it. "
        "Without it, the address that the server listens on is used.",
    ),
    Setting(
        "trusted_proxies",
        _networks,
        "",
        "Addresses or CIDR ranges of your own reverse proxies. Only they are believed about a client's address "
        "(`X-Forwarded-For`).",
    ),
    Setting("limit_create", Rate.parse, "60/hour", "New links per client address (IPv6: per /64), or `off`."),
    Setting("limit_requests", Rate.parse, "1200/minute", "Requests per client address, or `off`."),
    Setting("limit_forms", Rate.parse, "240/hour", "Other forms sent per client address, or `off`."),
    Setting(
        "geo_database",
        _optional_path,
        "",
        "A country file in MaxMind's format (`.mmdb`) to use instead of the one that iwts brings.",
    ),
    Setting(
        "durability",
        _choice("power", "process"),
        "power",
        "What an answered visit survives: `power` (a power cut) or `process` (`kill -9`; kinder to SD cards).",
    ),
    Setting(
        "ip_storage",
        _choice("full", "truncated", "none"),
        "truncated",
        "What is kept of a visitor's IP address: `full`, `truncated` (IPv4 /24, IPv6 /48) or `none`.",
    ),
    Setting("site_name", _name, "iwts", "The name at the top of each page."),
)


@dataclass(frozen=True)
class Config:
    """The effective settings. `sources` says where each came from: a flag, a variable, the file or the default."""

    listen: Listen
    database: Path
    base_url: str
    trusted_proxies: tuple[Network, ...]
    limit_create: Rate
    limit_requests: Rate
    limit_forms: Rate
    geo_database: Path | None
    durability: str
    ip_storage: str
    site_name: str
    texts: Mapping[str, str] = field(repr=False, compare=False)
    sources: Mapping[str, str] = field(repr=False, compare=False)

    @property
    def public_url(self) -> str:
        """What every short link starts with, without a slash at the end."""
        if self.base_url:
            return self.base_url
        anywhere = self.listen.host in ("0.0.0.0", "::")  # noqa: S104
        return f"http://{Listen('localhost', self.listen.port) if anywhere else self.listen}"


def load(flags: Mapping[str, str | None], environ: Mapping[str, str], file: Path | None = None) -> Config:
    """Gather the settings; `flags` maps names to text (None: not given). Raises `ConfigError` with every mistake.

    `file` is the settings file, which must exist if it is given; else `iwts.toml` in the working directory is read
    if there is one.
    """
    problems: list[str] = []
    given = _from_file(file, problems)
    given.update(_from_environment(environ, problems))
    given.update({name: (text, f"flag --{name.replace('_', '-')}") for name, text in flags.items() if text is not None})
    values: dict[str, Any] = {}
    for setting in SETTINGS:
        text, source = given.get(setting.name, (setting.default, "default"))
        try:
            values[setting.name] = setting.parse(text)
        except ValueError as error:
            problems.append(f"{source}: {setting.name} = “{text}”: {error}")
    if problems:
        raise ConfigError(problems)
    return Config(
        **values,
        texts={s.name: given.get(s.name, (s.default, ""))[0] for s in SETTINGS},
        sources={s.name: given.get(s.name, ("", "default"))[1] for s in SETTINGS},
    )


def _from_environment(environ: Mapping[str, str], problems: list[str]) -> dict[str, tuple[str, str]]:
    by_variable = {setting.variable: setting.name for setting in SETTINGS}
    given = {}
    for variable, text in environ.items():
        if variable in by_variable:
            given[by_variable[variable]] = (text, f"environment {variable}")
        elif variable.startswith("IWTS_"):
            problems.append(f"environment {variable}: no such setting{_nearest(variable, by_variable)}")
    return given


def _from_file(file: Path | None, problems: list[str]) -> dict[str, tuple[str, str]]:
    path = file or FILE
    try:
        raw = path.read_text("utf-8")
        table = tomllib.loads(raw)
    except FileNotFoundError:
        if file:
            problems.append(f"{file}: there is no such file")
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        problems.append(f"{path}: {error}")
        return {}
    names = {setting.name for setting in SETTINGS}
    given = {}
    for name, value in table.items():
        place = f"{path}{_line(raw, name)}"
        if name not in names:
            problems.append(f"{place}: {name}: no such setting{_nearest(name, names)}")
        elif isinstance(value, list) and all(isinstance(part, str) for part in value):
            given[name] = (", ".join(value), place)
        elif isinstance(value, str):
            given[name] = (value, place)
        else:
            problems.append(f"{place}: {name}: put the value into quotation marks")
    return given


def _line(toml: str, name: str) -> str:
    match = re.search(rf'^\s*["\']?{re.escape(name)}["\']?\s*[=.]|^\s*\[+\s*{re.escape(name)}\b', toml, re.MULTILINE)
    return f" line {toml.count(chr(10), 0, match.end()) + 1}" if match else ""


def _nearest(name: str, names: Any) -> str:
    found = difflib.get_close_matches(name, list(names), n=1)
    return f" (did you mean {found[0]}?)" if found else ""
