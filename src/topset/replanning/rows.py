"""Rows: what a rule says to the solver, and what is told where a row stands in the way."""

from collections.abc import Callable, Collection, Iterator
from functools import cache
from types import ModuleType

from topset.ground.discover import constant, modules
from topset.ground.frozen import frozen
from topset.replanning import rules as folder
from topset.replanning.problem import Problem

Terms = tuple[tuple[int, int], ...]  # numbers of options, each with its weight


@frozen
class AtMost:
    """The weights of what is chosen come to no more than `most`. `words` say it, as in "Friday has 60 minutes"."""

    terms: Terms
    most: int
    words: str = ""

    def kept(self, chosen: Collection[int]) -> bool:
        """Whether a choice keeps it."""
        return amount(self.terms, chosen) <= self.most


@frozen
class NotBoth:
    """Of two sums one at the most is above `easy`."""

    first: Terms
    second: Terms
    easy: int
    words: str = ""

    def kept(self, chosen: Collection[int]) -> bool:
        """Whether a choice keeps it."""
        return amount(self.first, chosen) <= self.easy or amount(self.second, chosen) <= self.easy


Row = AtMost | NotBoth


@frozen
class Rule:
    """A file of `rules`: the codes of the linter that it keeps, what it rests on, and its rows."""

    name: str
    codes: tuple[str, ...]
    cites: tuple[str, ...]
    rows: Callable[[Problem], Iterator[Row]]


@frozen
class Kept:
    """A row with the rule it comes from."""

    rule: Rule
    row: Row


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, by name."""
    return tuple(sorted(map(_rule, modules(folder)), key=lambda rule: rule.name))


def rows_of(problem: Problem) -> tuple[Kept, ...]:
    """Every row of a problem."""
    return tuple(Kept(rule, row) for rule in rules() for row in rule.rows(problem))


def amount(terms: Terms, chosen: Collection[int]) -> int:
    """What the chosen ones weigh together."""
    return sum(weight for number, weight in terms if number in chosen)


def _rule(module: ModuleType) -> Rule:
    rows: Callable[[Problem], Iterator[Row]] | None = getattr(module, "rows", None)
    if not callable(rows):
        raise TypeError(f"{module.__name__} must define rows")
    name = module.__name__.rpartition(".")[2]
    return Rule(name, constant(module, "CODES", tuple), constant(module, "CITES", tuple), rows)
