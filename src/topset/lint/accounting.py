"""Where each statement of the rule book is put to use: no statement may be lost."""

from collections.abc import Iterator, Mapping

from topset.evidence.overrides import all_figures
from topset.evidence.statements import statements
from topset.ground.discover import modules
from topset.lint.registry import rules
from topset.methods import methods, templates

# Statements about what only a journal can tell, and no rule of the family LOG judges yet.
JOURNAL: Mapping[str, str] = {
    "B1": "a plateau, seen in the estimated maxima",
    "C16": "how one feels and recovers at a frequency",
    "D17": "knowing one's own recovery",
    "D33": "loads and reps adjusted to the day's fatigue",
    "D48": "sets and exercises adjusted to what happened",
    "E28": "muscles not yet recovered",
    "E29": "days since the last maximum effort",
    "E30": "no heavy work while the nervous system is spent",
}


def account() -> Mapping[str, tuple[str, ...]]:
    """Tell for every statement where it is used: "rule VOL101", "method backwards", "figure landmarks.back" …."""
    used: dict[str, list[str]] = {id_: [] for id_ in statements()}
    for id_, where in _uses():
        if id_ in used:
            used[id_].append(where)
    return {id_: tuple(places) for id_, places in used.items()}


def _uses() -> Iterator[tuple[str, str]]:
    for rule in rules().values():
        yield from ((id_, f"rule {rule.code}") for id_ in rule.cites)
    for name, method in methods().items():
        yield from ((id_, f"method {name}") for id_ in method.cites)
    for module in modules(templates):
        name = module.__name__.rpartition(".")[2].replace("_", " ")
        yield from ((id_, f"template {name}") for id_ in getattr(module, "CITES", ()))
    for figure in all_figures().values():
        yield from ((id_, f"figure {figure.key}") for id_ in figure.cites)
    yield from ((id_, f"journal: {what}") for id_, what in JOURNAL.items())
    explained = (statement for statement in statements().values() if statement.explains)
    yield from ((statement.id, f"explanation: {statement.explains}") for statement in explained)
