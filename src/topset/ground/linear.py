"""Linear models in whole numbers: variables, rows and an objective as plain values, which know no solver.

Expressions are written as one writes them: `total(terms) + missing >= 1`. Every solver reads the same rows.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from topset.ground.frozen import frozen


class Expression(ABC):
    """What can be added, multiplied by a whole number, and compared to another to give a row."""

    __slots__ = ()

    @abstractmethod
    def sum(self) -> "Sum":
        """The expression as a weighted sum."""

    def __add__(self, other: "Operand") -> "Sum":
        mine, theirs = self.sum(), summed(other)
        return Sum(
            [*mine.variables, *theirs.variables],
            [*mine.factors, *theirs.factors],
            mine.constant + theirs.constant,
        )

    def __radd__(self, other: int) -> "Sum":
        return self + other

    def __sub__(self, other: "Operand") -> "Sum":
        mine, theirs = self.sum(), summed(other)
        return Sum(
            [*mine.variables, *theirs.variables],
            [*mine.factors, *(-factor for factor in theirs.factors)],
            mine.constant - theirs.constant,
        )

    def __rsub__(self, other: int) -> "Sum":
        return self * -1 + other

    def __mul__(self, factor: int) -> "Sum":
        mine = self.sum()
        return Sum(mine.variables, [f * factor for f in mine.factors], mine.constant * factor)

    def __rmul__(self, factor: int) -> "Sum":
        return self * factor

    def __le__(self, other: "Operand") -> "Row":
        if isinstance(other, int):
            return Row(self.sum(), most=other - self.sum().constant)
        difference = self - other
        return Row(difference, most=-difference.constant)

    def __ge__(self, other: "Operand") -> "Row":
        if isinstance(other, int):
            return Row(self.sum(), least=other - self.sum().constant)
        difference = self - other
        return Row(difference, least=-difference.constant)

    def equals(self, other: "Operand") -> "Row":
        """The row that both are the same; `==` compares expressions as values."""
        difference = self - other
        return Row(difference, -difference.constant, -difference.constant)


@frozen
class Var(Expression):
    """A variable by its number in the model."""

    index: int

    def sum(self) -> "Sum":
        """Once the variable."""
        return Sum([self.index], [1])


@frozen
class Sum(Expression):
    """Numbers of variables, a factor for each, and a constant."""

    variables: Sequence[int] = ()
    factors: Sequence[int] = ()
    constant: int = 0

    def sum(self) -> "Sum":
        """Itself."""
        return self

    def at(self, values: Sequence[int]) -> int:
        """Its value where each variable has that of its number."""
        terms = zip(self.variables, self.factors, strict=True)
        return sum((factor * values[number] for number, factor in terms), self.constant)

    def merged(self) -> "Sum":
        """The same with each variable once, which some solvers ask for."""
        if len(set(self.variables)) == len(self.variables):
            return self
        factors: dict[int, int] = {}
        for number, factor in zip(self.variables, self.factors, strict=True):
            factors[number] = factors.get(number, 0) + factor
        return Sum(list(factors), list(factors.values()), self.constant)


Operand = Expression | int
Term = tuple[Var, int]


@frozen
class Row:
    """The weighted sum lies from `least` to `most`, None for no limit; the constant of the sum is not part of it.

    With `when`, only where all of these variables, by number, are 1.
    """

    sum: Sum
    least: int | None = None
    most: int | None = None
    when: tuple[int, ...] = ()


@dataclass(slots=True)
class Linear:
    """Variables with their bounds and names, rows, what is to be maximised, and where to begin.

    `assumed` are variables held at 1, of which a solver can say which it needed to find that nothing is possible.
    """

    lows: list[int] = field(default_factory=list)
    highs: list[int] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    objective: Sum = field(default_factory=Sum)
    hints: dict[int, int] = field(default_factory=dict)
    assumed: tuple[int, ...] = ()

    def whole(self, low: int, high: int, name: str) -> Var:
        """A new variable from `low` to `high`."""
        self.lows.append(low)
        self.highs.append(high)
        self.names.append(name)
        return Var(len(self.lows) - 1)

    def flag(self, name: str) -> Var:
        """A new variable that is 0 or 1."""
        return self.whole(0, 1, name)

    def add(self, row: Row) -> Row:
        """Ask for a row."""
        merged = row.sum.merged()
        self.rows.append(row if merged is row.sum else replace(row, sum=merged))
        return self.rows[-1]

    def fix(self, var: Var, value: int) -> None:
        """Hold a variable at a value."""
        self.lows[var.index] = self.highs[var.index] = value

    def maximize(self, goal: Expression) -> None:
        """What is to be as large as can be; another goal is forgotten."""
        self.objective = goal.sum().merged()

    def minimize(self, goal: Expression) -> None:
        """What is to be as small as can be."""
        self.maximize(goal * -1)

    def satisfy(self) -> None:
        """Any solution will do."""
        self.objective = Sum()

    def copy(self) -> "Linear":
        """Another that can be changed by itself."""
        return replace(
            self,
            lows=list(self.lows),
            highs=list(self.highs),
            names=list(self.names),
            rows=list(self.rows),
            hints=dict(self.hints),
        )


def summed(operand: Operand) -> Sum:
    """An operand as a sum."""
    return operand.sum() if isinstance(operand, Expression) else Sum(constant=operand)


def total(terms: Iterable[Term]) -> Sum:
    """The weighted sum of some variables; 0 for none."""
    pairs = list(terms)
    return Sum([var.index for var, _ in pairs], [factor for _, factor in pairs])
