"""Loading of settings.

A setting comes from its flag (only two settings have one), else from the environment (`IWTS_<NAME>`), else from a file,
else from its default. All errors are reported together, each with its place.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from iwts.errors import IwtsError
from iwts.settings import conflicts
from iwts.settings import file as settings_file
from iwts.settings.config import SETTINGS, Config
from iwts.settings.file import nearest
from iwts.settings.values import Unshown

FILES = (Path("iwts.toml"), Path("/etc/iwts/iwts.toml"))  # only the first that exists is read


class ConfigError(IwtsError):
    """Invalid settings; `problems` has one line for each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems

    def __str__(self) -> str:
        return self.text


def load(flags: Mapping[str, str | None], environ: Mapping[str, str], file: Path | None = None) -> Config:
    """Gather the settings. Raises `ConfigError` with every error.

    `flags` maps names to text (None: not given). `file` is the settings file, which must exist if given; otherwise the
    first existing one of `FILES` is read.
    """
    problems: list[str] = []
    path = file or next(filter(os.path.exists, FILES), None)  # skips folders that this user may not enter
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
            shown = "" if known.secret or isinstance(error, Unshown) else f" = “{text}”"
            problems.append(f"{source}: {known.name}{shown}: {error}")
    for name, problem in conflicts.found({name: text for name, (text, _) in given.items() if text.strip()}):
        problems.append(f"{given[name][1]}: {name}: {problem}")
    if problems:
        raise ConfigError(problems)
    return Config(
        **parsed,
        texts={name: text for name, (text, _) in found.items()},
        sources={name: source for name, (_, source) in found.items()},
    )


def _from_environment(environ: Mapping[str, str], problems: list[str]) -> dict[str, tuple[str, str]]:
    by_variable = {known.variable: known.name for known in SETTINGS}
    given = {}
    for variable, text in environ.items():
        if variable in by_variable:
            given[by_variable[variable]] = (text, f"environment {variable}")
        elif variable.startswith("IWTS_"):
            problems.append(f"environment {variable}: unknown setting{nearest(variable, by_variable)}")
    return given
