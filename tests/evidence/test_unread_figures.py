"""Whether a figure is read by anything but the evidence itself, worked out from the source."""

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import topset
from topset import evidence
from topset.evidence.figure import Figure
from topset.evidence.overrides import all_figures, read_overrides
from topset.evidence.unread import UNREAD
from topset.ground.discover import modules
from topset.ground.reason import Severity

SOURCE = Path(topset.__file__).parents[1]
Name = tuple[str, str]  # module, name


def module_of(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def trees() -> Mapping[str, ast.Module]:
    paths = (SOURCE / "topset").rglob("*.py")
    return {module_of(path): ast.parse(path.read_text(encoding="utf-8")) for path in paths}


def imported(tree: ast.Module) -> tuple[Mapping[str, str], Mapping[str, Name]]:
    """The modules and the names that a module imports, by what it calls them."""
    there: dict[str, str] = {}
    names: dict[str, Name] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for each in node.names:
                full, own = f"{node.module}.{each.name}", each.asname or each.name
                if full in trees():
                    there[own] = full
                else:
                    names[own] = (node.module, each.name)
    return there, names


def mentioned(node: ast.AST, module: str) -> Iterator[Name]:
    """What a piece of a module mentions: names of its own, imported ones, and those behind a dot."""
    there, names = imported(trees()[module])
    for part in ast.walk(node):
        if isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name) and part.value.id in there:
            yield there[part.value.id], part.attr
        elif isinstance(part, ast.Name):
            yield names.get(part.id, (module, part.id))


def defined(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    for statement in tree.body:
        if isinstance(statement, ast.FunctionDef | ast.ClassDef):
            yield statement.name, statement
        elif isinstance(statement, ast.Assign | ast.AnnAssign):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            yield from ((target.id, statement) for target in targets if isinstance(target, ast.Name))


def read_from_outside() -> set[Name]:
    """Every name of the evidence that other code reaches, be it through functions and tables of the evidence."""
    within = {
        (module, name): statement
        for module, tree in trees().items()
        if module.startswith("topset.evidence")
        for name, statement in defined(tree)
    }
    waiting = {
        name
        for module, tree in trees().items()
        if not module.startswith("topset.evidence")
        for name in mentioned(tree, module)
    }
    reached: set[Name] = set()
    while waiting:
        name = waiting.pop()
        if name in within and name not in reached:
            reached.add(name)
            waiting |= set(mentioned(within[name], name[0]))
    return reached


def test_what_nothing_reads_is_listed_and_nothing_else() -> None:
    reached = read_from_outside()
    read = {
        figure.key
        for module in modules(evidence)
        for name, figure in vars(module).items()
        if isinstance(figure, Figure) and (module.__name__, name) in reached
    }
    assert set(all_figures()) - read == set(UNREAD)
    assert all(UNREAD.values())


def test_a_value_for_an_unread_figure_is_kept_with_a_remark() -> None:
    figures, [reason] = read_overrides({"effort.heavy_rir": [0, 6]})
    assert "effort.heavy_rir" in figures.overrides
    assert (reason.code, reason.severity) == ("CFG203", Severity.INFO)
    assert "effort.heavy_rir" in reason.message


def test_a_value_for_a_figure_that_is_read_needs_no_remark() -> None:
    assert read_overrides({"rests.volume": [45, 75]})[1] == ()


def test_a_wrong_value_for_an_unread_figure_is_wrong_only() -> None:
    assert [r.code for r in read_overrides({"effort.heavy_rir": "long"})[1]] == ["CFG202"]
