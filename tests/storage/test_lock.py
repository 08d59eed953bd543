import os
import subprocess
import sys
from pathlib import Path

import pytest

from iwts.errors import DatabaseError
from iwts.storage.lock import server_lock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "iwts.db"


def test_a_second_server_is_refused_with_the_process_that_holds_the_file(path: Path) -> None:
    with server_lock(path), pytest.raises(DatabaseError, match=f"process {os.getpid()}"), server_lock(path):
        pass
    with server_lock(path):
        pass


def test_a_symbolic_link_leads_to_the_same_lock(path: Path) -> None:
    path.touch()
    other = path.with_name("other.db")
    other.symlink_to(path)
    with server_lock(path), pytest.raises(DatabaseError, match="another iwts server"), server_lock(other):
        pass


def test_the_lock_of_a_killed_server_is_free(path: Path) -> None:
    code = """
import os, pathlib, sys
from iwts.storage.lock import server_lock
with server_lock(pathlib.Path(sys.argv[1])):
    os.kill(os.getpid(), 9)
"""
    assert subprocess.run([sys.executable, "-c", code, path], check=False).returncode == -9
    with server_lock(path):
        pass
