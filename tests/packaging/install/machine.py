"""A clean Debian 12 in a folder, with real systemd, apt and sudo.

It has a separate, isolated network. Debian packages for the tests are downloaded beforehand.
"""

import shutil
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[3]
CLEAN = ROOT / "build" / "debian"
SERVER = "systemd,systemd-sysv,dbus,sudo,curl,ca-certificates"  # what a server has and the least system lacks
FETCHED = "caddy"
ADMIN = "admin"  # may use sudo, and downloads into /home/admin
BOOT_SECONDS = 60
QUIET = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}


def clean() -> Path:
    """The folder with a Debian that was never booted; created once, in a minute."""
    ready = CLEAN / "ready"
    if not ready.exists():
        shutil.rmtree(CLEAN, ignore_errors=True)
        ROOT.joinpath("build").mkdir(exist_ok=True)
        _call("debootstrap", "--variant=minbase", f"--include={SERVER}", "bookworm", str(CLEAN))
        _call("chroot", str(CLEAN), "apt-get", "update", "-qq")
        _call("chroot", str(CLEAN), "apt-get", "install", "-qq", "--download-only", FETCHED)
        _call("chroot", str(CLEAN), "useradd", "--create-home", ADMIN)
        (CLEAN / "etc/sudoers.d/admin").write_text(f"{ADMIN} ALL=(ALL) NOPASSWD: ALL\n")
        (CLEAN / "etc/hostname").write_text("debian\n")
        (CLEAN / "etc/hosts").write_text("127.0.0.1 localhost debian\n")
        ready.touch()
    return CLEAN


class Machine:
    """A Debian booted in the copy `folder`."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="iwts-debian-"))
        _call("cp", "-a", f"{clean()}/.", str(self.folder))
        self.home = self.folder / "home" / ADMIN
        spaces = ("--pid", "--fork", "--kill-child", "--mount", "--uts", "--ipc", "--net")
        boot = ("unshare", *spaces, str(Path(__file__).parent / "boot.sh"), str(self.folder))
        self._process = subprocess.Popen(boot, stdin=subprocess.DEVNULL)
        try:
            self._await_boot()
        except BaseException:
            self.close()
            raise

    def _await_boot(self) -> None:
        end = time.monotonic() + BOOT_SECONDS
        while (said := self.try_("systemctl is-system-running", "root")).stdout.strip() not in ("running", "degraded"):
            assert self._process.poll() is None, "it does not boot"
            assert time.monotonic() < end, said
            time.sleep(0.1)

    def try_(self, script: str, user: str = ADMIN) -> subprocess.CompletedProcess[str]:
        """Run a script with bash, as after a login."""
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children").read_text().split()
        enter = ("nsenter", "--target", *children[:1], "--all", "--root", "--wdns=/")
        command = (*enter, "env", "-i", "/usr/sbin/runuser", "--login", user, "--command", f"set -eu\n{script}")
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)

    def run(self, script: str, user: str = ADMIN) -> str:
        """The output of a script, which must succeed."""
        done = self.try_(script, user)
        assert done.returncode == 0, f"{script}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        groups = f"mount -t cgroup2 cgroup2 /mnt; find /mnt/{self.folder.name} -depth -type d -exec rmdir {{}} +"
        end = time.monotonic() + BOOT_SECONDS
        while subprocess.run(["unshare", "--mount", "sh", "-ec", groups], capture_output=True, check=False).returncode:
            assert time.monotonic() < end, "something of it still runs"
            time.sleep(0.1)
        shutil.rmtree(self.folder)


def _call(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=QUIET)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
