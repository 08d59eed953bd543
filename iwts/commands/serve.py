"""`iwts serve`."""

import contextlib
import dataclasses
import logging
import os
import socket
import sys
import tempfile
from argparse import Namespace
from pathlib import Path

from iwts import __version__, i18n
from iwts.commands.common import settings_of
from iwts.commands.parser import Commands
from iwts.instance.service import Service
from iwts.settings import config
from iwts.settings.config import Config
from iwts.storage.lock import server_lock

log = logging.getLogger(__name__)


def register(top: Commands) -> None:
    top.add("serve", serve, "run the server (also without any command)")


def serve(settings: Config, options: Namespace) -> None:
    """Serve until SIGTERM or Ctrl-C; SIGHUP reads the settings anew."""
    from iwts.processes.serving import (
        FrontServer,
        WebServer,
        allow_many_files,
        listen,
        listen_privately,
        run_until_asked,
    )
    from iwts.processes.supervisor import Child, catch_signals, supervise

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s", stream=sys.stderr)
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    with server_lock(settings.database), tempfile.TemporaryDirectory(prefix="iwts-") as folder:
        allow_many_files()
        # Mistakes are told here, and migrations done; what is loaded now, each process that is forked has.
        i18n.check()
        with contextlib.closing(Service(settings)) as service:
            service.probe()
        path = Path(folder) / "web"
        public, private = listen(settings.listen), listen_privately(path)
        asked = catch_signals()
        print(_greeting(settings) if sys.stdin.isatty() and sys.stdout.isatty() else _started(settings), flush=True)
        _tell_systemd()

        def reload() -> bool:
            nonlocal settings
            try:
                new = settings_of(options)
            except config.ConfigError as error:
                for problem in error.problems:
                    log.error("the settings stay as they were: %s", problem)
                return False
            if (new.listen, new.database) != (settings.listen, settings.database):
                log.warning("another listen or database counts from the next start on")
            settings = dataclasses.replace(new, listen=settings.listen, database=settings.database)
            log.info("the settings were read anew")
            return True

        def front() -> None:
            private.close()
            run_until_asked(FrontServer(Service(settings), public, path))

        def web() -> None:
            public.close()
            os.nice(5)  # where a core is scarce, redirects come before pages
            run_until_asked(WebServer(Service(settings), private))

        supervise((Child("front", front), Child("web", web)), (public, private), reload, asked)


def _started(settings: Config) -> str:
    """For logs."""
    line = f"iwts {__version__} listens on http://{settings.listen} and keeps its data in {settings.database}"
    if settings.base_url:
        return line
    return f"{line}\nbase_url is not set: links start with {settings.public_url}, which works on this machine only"


def _greeting(settings: Config) -> str:
    """For somebody who has just started us, perhaps for the first time."""
    data = f"Your data is in {settings.database.absolute()}. Ctrl-C ends iwts."
    if settings.base_url:
        return f"\n  iwts {__version__} runs:  {settings.base_url}\n\n  {data}\n"
    return f"""
  iwts {__version__} runs. Open  {settings.public_url}

  This address is local: it works on this machine only. For visitors, three settings matter:

    base_url         the address that they see, like https://link.example.com
    trusted_proxies  the proxy that speaks HTTPS before iwts, so that visitors can be told apart
    backup_dir       a folder for a backup each day

  `{_called()} setup` asks for them and writes iwts.toml.
  {data}
"""


def _called() -> str:
    """How we were called: a file that was downloaded is found as ./iwts only."""
    return sys.argv[0] if getattr(sys, "frozen", False) else "iwts"


def _tell_systemd() -> None:
    """That we take requests and signals from now on (`Type=notify`, sd_notify(3)); before, SIGHUP would end us."""
    if path := os.environ.get("NOTIFY_SOCKET"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
            systemd.sendto(b"READY=1", path.replace("@", "\0", 1) if path.startswith("@") else path)
