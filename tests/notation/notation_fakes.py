"""Methods for the tests of the language: every type of argument, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from topset.ground.units import Load, Span
from topset.model.prescription import AtLoad, Effort, Guard, OwnWeight, Percent, Reps, Tempo


class Direction(StrEnum):
    UP = "up"
    DOWN = "down"
    THERE_AND_BACK = "there and back"


@dataclass(frozen=True)
class Sampler:
    sets: Span | None = None
    reps: Reps | None = None
    amount: Percent | AtLoad | OwnWeight | None = None
    effort: Effort | None = None
    rest: Span | None = None
    tempo: Tempo | None = None
    drops: int = 2
    inner_rest: int = 20
    back_off: Percent | None = None
    step: Load | None = None
    goal: str = "strength"
    direction: Direction = Direction.UP
    wave: tuple[int, ...] = ()
    strict: bool = False
    guard: Guard | None = None


@dataclass(frozen=True)
class Numbers:
    sets: int
    reps: int
    top: Load | None = None
    reserve: Effort | None = None


@dataclass(frozen=True)
class Bare:
    pass


FAKES: Mapping[str, type] = {"sampler": Sampler, "number-set": Numbers, "bare": Bare}
