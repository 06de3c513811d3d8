"""The texts that the floors below the web can say, read from their source: an f-string becomes "{0} sets of {1}".

A text counts if it has several words, or is a value of an enumeration. Docstrings, patterns, and what is raised for
programmers do not.
"""

import ast
import re
from collections.abc import Iterator
from itertools import count, product

# What only terminals show or solvers read, the notation, and names: of exercises, books, columns of other apps.
SILENT = (
    "__main__",
    "cli/",
    "catalogue/",
    "evidence/sources/",
    "planner/constraints/",
    "planner/draft",
    "planner/gain",
    "notation/printer/",
)
# These are told by the first line of their docstrings.
TOLD = ("catalogue/gyms/", "planner/constraints/")
# Here single words are labels of charts, or parts of sentences.
LABELS = (
    *(
        "app/charts",
        "app/muscles",
        "charts/bars",
        "charts/body",
        "charts/columns",
        "charts/days",
        "charts/muscle_map",
    ),
    *("lint/rules/ord506", "lint/rules/vol107", "planner/schemes"),
)
WORD = re.compile(r"[^\W\d_]{2,}")
PLACE = re.compile(r"{\w+}")


def statements(tree: ast.Module, where: str) -> Iterator[str]:
    """The texts of a module; {0}, {1} stand where it puts something in."""
    if where.startswith(TOLD) and (told := ast.get_docstring(tree)):
        yield told.partition("\n")[0]
    if where.startswith("methods/"):
        yield from filter(None, map(ast.get_docstring, _classes(tree)))
    if where.startswith(SILENT):
        return
    labels = where.startswith(LABELS)
    for text in _texts(tree):
        words = WORD.findall(PLACE.sub(" ", text))
        if words and (" " in text.strip() or labels):
            yield text
    yield from _values(tree)
    yield from _keys(tree)


def _classes(tree: ast.Module) -> Iterator[ast.ClassDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


def _values(tree: ast.Module) -> Iterator[str]:
    """The values of enumerations."""
    for node in _classes(tree):
        if "StrEnum" in map(ast.unparse, node.bases):
            named = (each.value for each in node.body if isinstance(each, ast.Assign))
            yield from (str(each.value) for each in named if isinstance(each, ast.Constant))


def _keys(tree: ast.Module) -> Iterator[str]:
    """What stands beside the marks of a chart, and the titles of methods."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name("Key"), args=[*_, ast.Constant(value=str(text))]):
                yield text
            case ast.AnnAssign(target=ast.Name("title"), value=ast.Constant(value=str(text))):
                yield text


def _texts(node: ast.AST) -> Iterator[str]:
    """The texts in a node, from outside to inside."""
    if _silent(node):
        return
    parts = list(_parts(node))
    for chosen in product(*parts):
        yield _joined(chosen)
    for child in _inside(node) if parts else ast.iter_child_nodes(node):
        yield from _texts(child)


def _silent(node: ast.AST) -> bool:
    """Docstrings, exceptions, patterns."""
    if isinstance(node, ast.Call):
        return ast.unparse(node.func).startswith("re.")
    return isinstance(node, ast.Raise) or (
        isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    )


def _joined(parts: tuple[str | None, ...]) -> str:
    """The parts as one text. Where nothing is put in, braces are themselves."""
    numbers = count()
    if None not in parts:
        return "".join(part or "" for part in parts)
    doubled = (part and part.replace("{", "{{").replace("}", "}}") for part in parts)
    return "".join(f"{{{next(numbers)}}}" if part is None else part for part in doubled)


def _parts(node: ast.AST) -> Iterator[tuple[str | None, ...]]:
    """What a text is put together from: each part with its alternatives, None for what is put in."""
    match node:
        case ast.Constant(value=str(text)):
            yield (text,)
        case ast.JoinedStr(values=values):
            for value in values:
                yield (
                    _alternatives(value.value)
                    if isinstance(value, ast.FormattedValue)
                    else next(_parts(value))
                )
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            sides = [list(_parts(side)) for side in (left, right)]
            if any(sides):
                yield from sides[0] or [_alternatives(left)]
                yield from sides[1] or [_alternatives(right)]


def _alternatives(put_in: ast.AST) -> tuple[str | None, ...]:
    """What stands in a text by a condition: `"s" if many else ""` makes it two texts."""
    match put_in:
        case ast.IfExp(body=ast.Constant(value=str(yes)), orelse=ast.Constant(value=str(no))):
            return (yes, no)
    return (None,)


def _inside(text: ast.AST) -> Iterator[ast.AST]:
    """The code in a text."""
    match text:
        case ast.JoinedStr(values=values):
            yield from (each.value for each in values if isinstance(each, ast.FormattedValue))
        case ast.BinOp(left=left, right=right):
            for side in (left, right):
                yield from _inside(side) if list(_parts(side)) else (side,)
