# ruff: noqa: E501
"""Imports go down only, as DESIGN says; the layers are these."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "iwts"

LAYERS = {
    "pure": "web.statistics web.site web.links web.frame transfer processes instance drawing deletion checkup backups mail statistics visits links settings storage clock query addresses errors links.phone links.slugs links.targets links.routing visits.agents statistics.periods drawing.charts statistics.series drawing.glyphs drawing.qr limits links.codes tokens "
    "emails settings.values drawing.colours settings.file settings.config links.drafts drawing.places drawing.worldmap transfer.shorteners visits.sources",
    "platform": "settings.bundled storage.schema storage.copies storage.db transfer.dumps storage.files flag visits.geo i18n storage.lock mail.smtp storage.migrate visits.spill",
    "nouns": "mail.recipients visits.outcome links.store links.access mail.outbox visits.store statistics.overview statistics.raw statistics.rollups statistics.pairs statistics.increments statistics.rollup_job statistics.query statistics.listing links.creators "
    "deletion.deletion links.passes mail.inbox instance.policy deletion.retention transfer.tables transfer.new_ids instance.keys",
    "running": "visits.recorder mail.postman commands.invented backups.daily backups.backup backups.restore checkup.inside checkup.outside settings.setup transfer.whole transfer.one_link",
    "service": "instance.service",
    "front": "front front.client front.front front.http front.plain front.redirect front.relay front.connections "
    "front.table front.group_commit",
    "web": "web web.frame.context web.frame.render web.frame.forms web.frame.failures web.frame.guard web.app "
    "web.site.api web.links.by_code web.site.contact web.links.create web.links.edits web.links.forget web.links.panel web.links.my web.links.number_rows web.links.poster "
    "web.site.privacy web.links.protection web.links.qr web.links.recover web.links.rights web.site.send web.frame.static web.statistics.page web.statistics.view web.statistics.names "
    "web.statistics.export web.site.visit web.frame.assets web.frame.compress web.frame.manifest",
    "server": "processes.serving processes.supervisor",
    "cli": "cli commands commands.about commands.backup commands.check commands.common commands.demo commands.geo "
    "commands.health commands.links commands.messages commands.parser commands.serve commands.setup "
    "commands.stats commands.transfer __main__",
}
LEVEL = {module: level for level, modules in enumerate(LAYERS.values()) for module in modules.split()}
NAMES = list(LAYERS)
THIRD_PARTY = {
    "bottle": {"web"},
    "waitress": {"server"},
    "httptools": {"front"},
    "uvloop": {"server"},
    "apsw": {"platform", "cli"},
    "jinja2": {"web"},
    "argon2": {"pure"},
}


def modules() -> dict[str, Path]:
    paths = sorted(PACKAGE.rglob("*.py"))
    named = {".".join(p.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__"): p for p in paths}
    del named["__init__"]
    return named


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
    return found


@pytest.mark.parametrize("module", modules())
def test_a_module_imports_only_its_own_layer_and_those_below(module: str) -> None:
    assert module in LEVEL, "a new module belongs to a layer: name it in LAYERS"
    for name in imports(modules()[module]):
        imported = name.removeprefix("iwts.")
        if name.startswith("iwts.") and imported in LEVEL:
            assert LEVEL[imported] <= LEVEL[module], f"{module} imports {imported}"
        layers = THIRD_PARTY.get(name.partition(".")[0])
        assert layers is None or NAMES[LEVEL[module]] in layers, f"{module} imports {name}"


@pytest.mark.parametrize("module", [m for m in modules() if NAMES[LEVEL[m]] == "web"])
def test_the_web_writes_no_sql(module: str) -> None:
    text = modules()[module].read_text()
    assert not any(word in text for word in ("SELECT ", "INSERT ", "UPDATE ", "DELETE FROM")), module


@pytest.mark.parametrize("module", [m for m in modules() if NAMES[LEVEL[m]] != "cli"])
def test_only_the_command_line_prints_or_exits(module: str) -> None:
    called = {
        node.func.id
        for node in ast.walk(ast.parse(modules()[module].read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not called & {"print", "exit", "input"}


def test_nothing_that_iwts_imports_is_left_out_of_the_executable() -> None:
    spec = (PACKAGE.parent / "iwts.spec").read_text()
    unused = spec.partition('UNUSED = """')[2].partition('"""')[0].split()
    assert "tkinter" in unused
    for module, path in modules().items():
        assert not imports(path).intersection(unused), module
