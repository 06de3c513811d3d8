"""Which rules collide: a smallest set of them that leaves no plan, so that without any one of them there is one."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module

from topset.evidence.landmarks import VolumeGroup
from topset.ground.halt import Halt
from topset.ground.linear import Linear
from topset.ground.solver import INFEASIBLE, SOLVED
from topset.model.program import Weekday
from topset.planner.draft import Draft
from topset.planner.problem import DIRECT
from topset.planner.solve import solver_for

SECONDS = 2.0  # deterministic, for each question whether a set of rules collides
FEW = 3  # muscles that are worth naming
DEFINITION = "one_dose"  # its equations say what a use is; they are no rule


@dataclass(frozen=True, slots=True)
class Member:
    """A rule in a conflict: the file that keeps it, its lint codes, the day where it is about one, the muscles."""

    file: str
    codes: tuple[str, ...]
    words: str
    day: Weekday | None = None
    groups: tuple[VolumeGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """Rules that cannot hold together. `minimal`: without any one of them, the rest can."""

    members: tuple[Member, ...]
    minimal: bool


Key = tuple[str, Weekday | None]


def conflict(draft: Draft, halt: Halt | None = None) -> Conflict | None:
    """A smallest set of colliding rules; None where a plan exists, none could be found in time, or none is to blame.

    Once `halt` is asked it is the smallest so far.
    """
    halt = halt or Halt()
    rows = rules_of(draft)
    core = None if halt.asked else collision(draft, rows, tuple(rows), halt)
    if not core:
        return None  # there is a plan, or what is asked for cannot be whatever is kept
    kept = list(core)
    for key in core:
        if halt.asked:
            break
        rest = [other for other in kept if other != key]
        smaller = collision(draft, rows, rest, halt)
        if smaller is not None:
            kept = [other for other in kept if other in smaller]
    proven = not halt.asked and all(
        feasible(draft, rows, [other for other in kept if other != key], halt) for key in kept
    )
    needed = worst(draft, rows, kept, halt)
    return Conflict(tuple(member(draft, key, needed) for key in kept), proven)


def rules_of(draft: Draft) -> Mapping[Key, tuple[int, ...]]:
    """Rows of the model by rule; by day as well where each row of a rule is about one day."""
    days = days_of_variables(draft)
    found: dict[Key, tuple[int, ...]] = {}
    for name, rows in draft.rows.items():
        file = name.rsplit(".", 1)[-1]
        by_day: dict[Weekday | None, list[int]] = defaultdict(list)
        for row in rows:
            if file != DEFINITION or not equation(draft, row):
                by_day[day_of(draft, row, days)].append(row)
        if None in by_day:
            found[file, None] = tuple(row for there in by_day.values() for row in there)
        else:
            found.update({(file, day): tuple(there) for day, there in by_day.items()})
    return found


def days_of_variables(draft: Draft) -> Mapping[int, Weekday]:
    """The day of each use and dose, by the number of its variable."""
    uses = {var.index: day for (_, day), var in draft.use.items()}
    return uses | {var.index: day for (_, day, _), var in draft.dose.items()}


def day_of(draft: Draft, row: int, days: Mapping[int, Weekday]) -> Weekday | None:
    """The day that a row is about, None for several or none."""
    there = {days.get(var) for var in variables(draft, row) if var in days}
    return next(iter(there)) if len(there) == 1 else None


def variables(draft: Draft, row: int) -> Sequence[int]:
    """The variables of a row, by number."""
    return draft.model.rows[row].sum.variables


def equation(draft: Draft, row: int) -> bool:
    """Whether a row says that two sums are equal."""
    asked = draft.model.rows[row]
    return asked.least == asked.most


def collision(
    draft: Draft, rows: Mapping[Key, Sequence[int]], keys: Sequence[Key], halt: Halt
) -> tuple[Key, ...] | None:
    """Those of the rules that the solver needs to show that they cannot hold together; None where it cannot."""
    model, literals = guarded(draft, rows, keys)
    solver = solver_for(SECONDS, halt=halt)
    if solver.solve(model) != INFEASIBLE:
        return None
    core = solver.blamed
    return tuple(key for key in keys if literals[key] in core)


def feasible(
    draft: Draft, rows: Mapping[Key, Sequence[int]], keys: Sequence[Key], halt: Halt | None = None
) -> bool:
    """Whether a week keeps these rules; not shown once `halt` is asked."""
    if halt and halt.asked:
        return False
    model, _ = guarded(draft, rows, keys)
    return solver_for(SECONDS, halt=halt).solve(model) in SOLVED


def guarded(
    draft: Draft, rows: Mapping[Key, Sequence[int]], keys: Sequence[Key]
) -> tuple[Linear, Mapping[Key, int]]:
    """A copy in which each rule can be switched off; those of `keys` are assumed to be on."""
    model = draft.model.copy()
    model.satisfy()
    literals = {}
    for key, numbers in rows.items():
        literal = model.flag(f"{key[0]} {key[1] or ''}")
        for row in numbers:
            model.rows[row] = replace(model.rows[row], when=(literal.index,))
        if key in keys:
            literals[key] = literal.index
        else:
            model.fix(literal, 0)
    model.assumed = tuple(literals.values())
    return model, literals


def worst(
    draft: Draft, rows: Mapping[Key, Sequence[int]], keys: Sequence[Key], halt: Halt
) -> Mapping[Key, tuple[int, ...]]:
    """The rows of each rule that the conflict needs, to name their muscles; none where `halt` was asked."""
    if halt.asked:
        return dict.fromkeys(keys, ())
    single = {(f"{file}#{row}", day): (row,) for file, day in keys for row in rows[file, day]}
    core = collision(draft, single, tuple(single), halt) or ()
    needed: dict[Key, tuple[int, ...]] = dict.fromkeys(keys, ())
    for name, day in core:
        file, _, row = name.partition("#")
        needed[file, day] += (int(row),)
    return needed


def member(draft: Draft, key: Key, needed: Mapping[Key, Sequence[int]]) -> Member:
    """A rule of a conflict in words."""
    file, day = key
    module = import_module(f"topset.planner.constraints.{file}")
    said = (module.__doc__ or "").split("\n")[0].rstrip(".")
    groups = tuple(sorted({group for row in needed[key] for group in groups_of(draft, row)}))
    return Member(file, tuple(module.CODES), said, day, groups if len(groups) <= FEW else ())


def groups_of(draft: Draft, row: int) -> Iterator[VolumeGroup]:
    """The muscles that every exercise of a row works directly."""
    choices = {var.index: index for (index, _), var in draft.use.items()}
    choices |= {var.index: index for (index, _, _), var in draft.dose.items()}
    there = {choices[var] for var in variables(draft, row) if var in choices}
    for group in VolumeGroup if there else ():
        if all(draft.problem.choices[index].half_sets(group) == DIRECT for index in there):
            yield group
