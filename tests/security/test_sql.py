"""SQL: what anyone sends is a value of a statement, never a part of its text."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest

import iwts
from iwts.web.api.routes import ROUTES as CALLS
from tests.conftest import Clock, Open, Serve, add_link
from tests.executed import Executed
from tests.security.everything import Site
from tests.visitor import Visitor
from tests.web.frame.test_forms import FORMS, Shop

MARK = "zqx'\"),--\\;%"
FOUND = re.compile("zqx|442079460958|sam@example|till\\.example|flyer|summer|doors", re.IGNORECASE)


# Red with the value of a tag, of a search and of an address in the text of its statement, one after the other.
@pytest.mark.usefixtures("cheap_hashes")
def test_nothing_that_is_sent_becomes_a_part_of_a_statement(
    executed: Executed, open_service: Open, serve: Serve, clock: Clock
) -> None:
    service = open_service(smtp_host="localhost", smtp_port=1, mail_from="links@example.com", webhooks="creators")
    visitor = serve(service, tick=3600)
    shop = Shop(service, visitor, clock)
    token = visitor.get("/contact").field("csrf")
    for path in FORMS:
        address, typed = shop.form(path)
        marked = dict.fromkeys(typed, MARK)
        for fields in ({**marked, "confirm": typed["confirm"]}, {**marked, **typed, "label": MARK, "message": MARK}):
            visitor.post(address, {**fields, "csrf": token})
    site = Site(service, visitor)
    names = {name for path in site.pages().values() for name in re.findall(r'name="([\w-]+)"', read(visitor, path))}
    assert len(names) > 100
    query = urlencode(dict.fromkeys(names, MARK))
    for route, path in site.pages().items():
        visitor.get(path.partition("?")[0] + f"?{query}")
        visitor.get(site.address(re.sub("<[^>]+>", quote(MARK, safe=""), route)))
    bodies = [
        f'{{"{name}": {value}}}' for name in ("slug", "label", "url", "link") for value in (f'"{quote(MARK)}"', "[1]")
    ]
    for call in CALLS:
        path = site.address(re.sub("<[^>]+>", quote(MARK, safe=""), call.path))
        for body in bodies if call.body else [None]:
            visitor.ask(
                call.method,
                f"{path}?{query}",
                body,
                Authorization=f"Bearer {site.token}",
                Content_Type="application/json",
            )
    add_link(service, "+33612345678", slug="visited")
    visitor.get(f"/visited?c={quote(MARK)}", User_Agent=MARK, Referer=f"https://zqx.example/{quote(MARK)}")
    visitor.cookies = dict.fromkeys(("my", "owner", "csrf", "lang"), quote(MARK))
    visitor.get("/my", Accept_Language=MARK)
    visitor.cookies.clear()
    texts = executed.texts()
    assert len(texts) > 300
    assert not [sql for sql in texts if FOUND.search(sql)]


def read(visitor: Visitor, path: str) -> str:
    answer = visitor.get(path)
    return answer.text if "html" in str(answer.headers["Content-Type"]) else ""


# Statements whose parts come from other functions: names of tables and columns of our schema, and conditions and joins
# that are constants there. Each was read. A new one is either written in another way or read and added.
READ = {
    "iwts/checkup/rows.py": {"_ids", "faults"},
    "iwts/deletion/deletion.py": {"_delete_some"},
    "iwts/deletion/retention.py": {"_drop_some"},
    "iwts/links/sealed.py": {"links"},
    "iwts/links/search.py": {"ids"},
    "iwts/statistics/increments.py": {"read", "seen"},
    "iwts/statistics/listing.py": {"_following", "latest"},
    "iwts/statistics/pairs.py": {"count"},
    "iwts/statistics/query.py": {"version"},
    "iwts/statistics/raw.py": {"times", "days", "unique_times", "values", "by_number", "by_campaign"},
    "iwts/statistics/rollup_job.py": {"_new_agents"},
    "iwts/storage/postgres/building.py": {"building"},
    "iwts/storage/postgres/db.py": {"snapshot", "tidy"},
    "iwts/storage/postgres/jobs.py": {"_taken"},
    "iwts/storage/postgres/lock.py": {"_is_so", "_take", "_where"},
    "iwts/storage/postgres/partitions.py": {"drop", "make"},
    "iwts/storage/postgres/migrate.py": {"forward"},
    "iwts/storage/postgres/schema.py": {"require"},
    "iwts/storage/postgres/tx.py": {"_send"},
    "iwts/storage/sqlite/migrate.py": {"_apply"},
    "iwts/storage/inspection.py": {"wrong_values"},
    "iwts/storage/postgres/inspection.py": {"faults"},
    "iwts/storage/sqlite/shape.py": {"expected", "faults"},
    "iwts/storage/sqlite/tx.py": {"each", "run", "many", "for_all", "all"},
    "iwts/transfer/new_ids.py": {"find_or_add", "_insert"},
    "iwts/transfer/one_link.py": {"_write_together"},
    "iwts/transfer/tables.py": {"rows", "clear", "is_empty", "reserve_ids"},
    "iwts/visits/ids.py": {"_find"},
    "iwts/visits/store.py": {"_note_used"},
    "iwts/visits/unused.py": {"delete"},
    "iwts/webhooks/store.py": {"_list"},
}
RUNS = {"all", "plain", "one", "each", "value", "row", "integer", "run", "many", "for_all", "execute", "executemany"}
CONSTANT = re.compile("_?[A-Z_]+|_fields")


class Code:
    """A module, and whether an expression in it is made of constants and whole numbers only."""

    def __init__(self, text: str) -> None:
        self.tree = ast.parse(text)
        self._parents = {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}

    def statements(self) -> Iterator[ast.expr]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in RUNS:
                of = ast.unparse(node.func.value)
                if node.args and (of == "tx" or of.endswith((".tx", "connection"))):
                    yield node.args[0]

    def function(self, node: ast.AST) -> ast.FunctionDef | ast.Module:
        while not isinstance(node, ast.FunctionDef | ast.Module):
            node = self._parents[node]
        return node

    def is_constant(self, node: ast.expr, seen: tuple[str, ...] = ()) -> bool:  # noqa: C901 (one kind of expression after the other)
        def are(*parts: ast.expr) -> bool:
            return all(self.is_constant(part, seen) for part in parts)

        match node:
            case ast.Constant():
                return True
            case ast.JoinedStr(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.BoolOp(values=parts):
                return are(*parts)
            case ast.Dict(values=parts):
                return are(*parts)
            case ast.FormattedValue(value=value):
                return are(value)
            case ast.Name(id=name) | ast.Attribute(attr=name) if CONSTANT.fullmatch(name):
                return True
            case ast.Subscript(value=value) | ast.GeneratorExp(elt=value) | ast.ListComp(elt=value):
                return are(value)
            case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
                return are(one, other)
            case ast.Call(func=ast.Name(id="listed")):
                return True
            case ast.Call(func=ast.Attribute(value=value, attr="join" | "format" | "values" | "replace"), args=parts):
                return are(value, *parts)
            case ast.Name(id=name):
                given = self._given(node, name)
                return name in seen or (bool(given) and all(self.is_constant(one, (*seen, name)) for one in given))
        return False

    def _given(self, node: ast.expr, name: str) -> list[ast.expr]:
        """Return what a local name stands for in its function; nothing for an argument."""
        found: list[ast.expr] = []
        for each in ast.walk(self.function(node)):
            match each:
                case (
                    ast.Assign(targets=[ast.Name(id=own)], value=value)
                    | ast.AugAssign(target=ast.Name(id=own), value=value)
                ) if own == name:
                    found.append(value)
                case ast.For(target=target, iter=value) | ast.comprehension(target=target, iter=value) if any(
                    isinstance(part, ast.Name) and part.id == name for part in ast.walk(target)
                ):
                    found.append(value)
        return found


# Red with a statement that has a slug between its quotes, and with one that adds an argument to its text.
def test_statements_are_made_of_constants() -> None:
    package = Path(iwts.__file__).parent
    found: dict[str, set[str]] = {}
    for file in sorted(package.rglob("*.py")):
        code = Code(file.read_text())
        for statement in code.statements():
            if not code.is_constant(statement):
                function = code.function(statement)
                name = function.name if isinstance(function, ast.FunctionDef) else ""
                found.setdefault(str(file.relative_to(package.parent)), set()).add(name)
    assert found == READ


@pytest.mark.parametrize(
    "statement", ["f'SELECT {slug}'", "'SELECT ' + slug", "'SELECT %s' % slug", "sql(slug)", "slug"]
)
def test_a_statement_with_an_argument_in_its_text_is_noticed(statement: str) -> None:
    code = Code(f"def find(tx, slug):\n    tx.one({statement})")
    assert [code.is_constant(one) for one in code.statements()] == [False]
