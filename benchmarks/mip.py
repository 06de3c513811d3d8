"""Mixed-integer programs as plain numbers, and HiGHS to solve them."""

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf
from pathlib import Path

Row = tuple[float, float, tuple[int, ...], tuple[float, ...]]
HIGHS = Path(__file__).with_name("with_highs.py")


@dataclass(slots=True)
class Mip:
    """A program to maximise while it is written: bounds, kinds and prices of the variables, and the rows."""

    lower: list[float] = field(default_factory=list)
    upper: list[float] = field(default_factory=list)
    integer: list[bool] = field(default_factory=list)
    price: list[float] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    constant: float = 0.0

    def variable(
        self, least: float = 0.0, most: float = inf, *, whole: bool = False, price: float = 0.0
    ) -> int:
        """A new variable, as its number."""
        self.lower.append(least)
        self.upper.append(most)
        self.integer.append(whole)
        self.price.append(price)
        return len(self.lower) - 1

    def row(self, factors: Mapping[int, float], least: float = -inf, most: float = inf) -> None:
        """The weighted sum of some variables lies between two numbers."""
        self.rows.append((least, most, tuple(factors), tuple(factors.values())))


@dataclass(frozen=True, slots=True)
class Solved:
    """What HiGHS says: its word for how it ended, the best value and the bound, and its processor seconds."""

    status: str
    objective: float
    bound: float
    seconds: float
    values: tuple[float, ...] = ()


def solve_with_highs(programs: Iterable[Mip], gap: float = 0.0, seconds: float = 60.0) -> list[Solved]:
    """Solve each up to a relative gap, with one thread, for so many seconds at most.

    In a process of its own: HiGHS and OR-Tools bring the same symbols and cannot live in one.
    """
    asked = json.dumps({"gap": gap, "seconds": seconds, "programs": [_plain(one) for one in programs]})
    done = subprocess.run(
        [sys.executable, str(HIGHS)], input=asked, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return [Solved(**{**one, "values": tuple(one["values"])}) for one in json.loads(done.stdout)]


def _plain(program: Mip) -> dict[str, object]:
    return {
        "lower": _finite(program.lower),
        "upper": _finite(program.upper),
        "integer": program.integer,
        "price": program.price,
        "constant": program.constant,
        "rows": [(*_finite((least, most)), where, factors) for least, most, where, factors in program.rows],
    }


def _finite(numbers: Sequence[float]) -> list[float | None]:
    """JSON has no infinity."""
    return [number if abs(number) < inf else None for number in numbers]
