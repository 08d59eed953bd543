"""The redirect's path as machine code, by mypyc: `python packaging/compiled.py FOLDER`.

The folder gets one library, and for each module a small one that finds its part in it. Python takes these before the
sources beside them, and without them the sources.
"""

import sys
from pathlib import Path

from mypyc.build import mypycify
from setuptools import Distribution
from setuptools.command.build_ext import build_ext

# What every redirect passes through. Other modules gain little, and tests replace parts of them.
MODULES = """
    front/* http/addresses http/query limits/rates links/link links/routing links/targets
    storage/tx storage/sqlite/sql storage/sqlite/tx storage/postgres/tx
    visits/agents visits/batch visits/geo visits/ids visits/intake visits/journal_recorder visits/outcome
    visits/recorder visits/sources visits/store
""".split()


def sources():
    """The paths of the modules, as tracebacks name them."""
    found = {name: sorted(Path("iwts").glob(f"{name}.py")) for name in MODULES}
    if missing := [name for name, paths in found.items() if not paths]:
        raise SystemExit(f"packaging/compiled.py names modules that do not exist: {' '.join(missing)}")
    return [str(path) for paths in found.values() for path in paths if path.stem != "__init__"]


def main(folder):
    # Without debug information, which has the folder's name. All of it becomes one library, iwts__mypyc.
    extensions = mypycify(sources(), group_name="iwts", opt_level="2", debug_level="0", target_dir="build/mypyc")
    command = build_ext(Distribution({"ext_modules": extensions}))
    command.build_lib, command.build_temp = folder, "build/mypyc"
    command.ensure_finalized()
    command.run()


if __name__ == "__main__":
    main(sys.argv[1])
