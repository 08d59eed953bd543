"""The SQL of iwts, collected from its source: what is passed to a transaction, as far as constants tell the text."""

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import iwts

_METHODS = {"all", "each", "one", "value", "row", "integer", "run", "many", "for_all", "plain"}
_ROOT = Path(iwts.__file__).parent


class Statement(NamedTuple):
    """A statement, and where it is."""

    place: str
    sql: str


def collected(*rooms: str) -> Iterator[Statement]:
    """Yield the statements of the modules in these folders."""
    for room in rooms:
        for path in sorted((_ROOT / room).glob("*.py")):
            module = importlib.import_module(".".join(("iwts", room, path.stem)).removesuffix(".__init__"))
            for function in ast.walk(ast.parse(path.read_text())):
                if isinstance(function, ast.FunctionDef):
                    for node, sql in _read(function, dict(vars(module))):
                        yield Statement(f"iwts/{room}/{path.name}:{node.lineno}", sql)


def _read(function: ast.FunctionDef, names: dict[str, Any]) -> Iterator[tuple[ast.Call, str]]:
    """Yield what a function executes. `names` are the module's; arguments and variables may have the same ones."""
    names.update({argument.arg: None for argument in function.args.args + function.args.kwonlyargs})
    for node in _in_order(function):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                names[name] = _text(value, names)
            case ast.AugAssign(target=ast.Name(id=name), value=value) if isinstance(names.get(name), str):
                more = _text(value, names)
                names[name] = names[name] + more if more else None
            case ast.Call(func=ast.Attribute(attr=method), args=[sql, *_]) if method in _METHODS:
                text = _text(sql, names)
                if text and text.split()[0] in {"SELECT", "INSERT", "UPDATE", "DELETE", "WITH"}:
                    yield node, text


def _in_order(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for child in ast.iter_child_nodes(node):
        yield from _in_order(child)


def _text(expression: ast.expr, names: dict[str, Any]) -> str | None:
    """Return the text of an expression; None if it depends on anything but constants."""
    simple = ast.fix_missing_locations(ast.Expression(_Simpler().visit(expression)))
    for node in ast.walk(simple):
        match node:
            case ast.Call(func=ast.Attribute(attr="format" | "join" | "replace" | "values")):
                pass
            case ast.Call():
                return None  # it may do anything
            case ast.Name(id=name) if name in names and names[name] is None:
                return None
    try:
        text = eval(compile(simple, "", "eval"), names)
    except (NameError, AttributeError, TypeError, KeyError, IndexError):
        return None
    return text if isinstance(text, str) else None


class _Simpler(ast.NodeTransformer):
    """Puts two ids in the place of those that only a run has."""

    def visit_Call(self, node: ast.Call) -> ast.expr:
        if isinstance(node.func, ast.Name) and node.func.id == "listed":
            return ast.Constant("1, 2")
        self.generic_visit(node)
        return node
