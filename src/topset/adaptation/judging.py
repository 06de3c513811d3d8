"""How a line was done: every prescribed set looked at, its load and its reps."""

import datetime
from collections.abc import Sequence
from enum import StrEnum

from topset.adaptation.response import Spot
from topset.evidence.adaptation import HARDER
from topset.evidence.figure import Figures
from topset.ground.frozen import frozen
from topset.ground.units import Load
from topset.model.journal import LiftedSet
from topset.model.prescription import MethodCall, RepKind, Role
from topset.model.program import ExerciseLine
from topset.model.session import Session, Sets, Work

SLACK_G = 100  # what pounds and kilograms lose on the way to grams and back
OTHER_UNIT_G = 600  # half of the smallest plates: pounds cannot be loaded to the kilogram


class Verdict(StrEnum):
    """What came of the sets of a part; only the last two let anything rise."""

    MISSED = "missed"  # a set ended below its reps
    SHORT = "short"  # a set was left out
    LIGHT = "light"  # all reps, but a set with less than its load
    MADE = "made"  # every set at its load with its reps
    FULL = "full"  # and every set at the top of its reps


@frozen
class Judged:
    """One part of a line, `part` its place in the line: what was prescribed and what was done.

    `lifted` is the least load of its sets in grams as written, None where none was.
    """

    part: int
    target: Sets
    done: tuple[LiftedSet, ...]
    verdict: Verdict
    lifted: int | None

    @property
    def good(self) -> bool:
        """Whether every prescribed set was done at its load and its reps."""
        return self.verdict in {Verdict.MADE, Verdict.FULL}


@frozen
class Attempt:
    """A line as it was done on a date; `nth` is the week of its block, from 0."""

    date: datetime.date
    spot: Spot
    session: Session
    work: Work
    nth: int
    parts: tuple[Judged, ...]

    def part(self, number: int) -> Judged | None:
        """The part of a number, None where nothing of it was prescribed."""
        return next((one for one in self.parts if one.part == number), None)


def judge(line: ExerciseLine, work: Work, done: Sequence[LiftedSet]) -> tuple[Judged, ...]:
    """Lay the sets that were done beside those prescribed, in order; what is done beyond them goes to the last part."""
    targets = [(part_of(line, sets), sets) for sets in work.sets if sets.role is not Role.RAMP]
    left = list(done)
    found = []
    for number, (part, sets) in enumerate(targets):
        last = number == len(targets) - 1
        mine = tuple(left) if last else tuple(left[: sets.count.lo])
        left = left[len(mine) :]
        found.append(_judged(line, part, sets, mine))
    return tuple(found)


def too_hard(figures: Figures, judged: Judged) -> bool:
    """Whether a set was told to have kept back less than was written, by more than reserves are misjudged.

    A top set is there to show how hard the load is: any less is too hard. Reps beyond those asked for were in reserve.
    """
    wanted = judged.target.rir
    less = 0 if judged.target.role is Role.TOP else figures(HARDER)
    told = told_reserves(judged)
    return wanted is not None and any(wanted.lo - rir > less for rir in told)


def told_reserves(judged: Judged) -> list[int]:
    """The half reps that were left of each set after the most reps that were asked for, where they were told."""
    reps = judged.target.reps
    return [
        each.effort.rir.hi
        + (2 * max(0, each.count - reps.span.hi) if each.kind is RepKind.REPS is reps.kind else 0)
        for each in judged.done
        if each.effort
    ]


def part_of(line: ExerciseLine, sets: Sets) -> int:
    """The part of a line that prescribes these sets, by its place."""
    return next((n for n, part in enumerate(line.parts) if part.place == sets.place), 0)


def grams_of(done: LiftedSet) -> int | None:
    """The load of a set as it is written; what is added to the body, where it is the body that is lifted."""
    if done.amount is None:
        return None
    return done.amount.grams if isinstance(done.amount, Load) else done.amount.extra_g


def _judged(line: ExerciseLine, part: int, sets: Sets, done: tuple[LiftedSet, ...]) -> Judged:
    loads = [grams for each in done if (grams := grams_of(each)) is not None]
    least = sets.load[0].grams if sets.load and _loaded(line, part) else None
    return Judged(part, sets, done, _verdict(sets, done, least), min(loads, default=None))


def _verdict(sets: Sets, done: Sequence[LiftedSet], least: int | None) -> Verdict:
    span = sets.reps.span
    same = [each for each in done if each.kind is sets.reps.kind]
    if any(each.count < span.lo for each in same):
        return Verdict.MISSED
    if len(same) < sets.count.lo:
        return Verdict.SHORT
    if least is not None and any((grams_of(each) or 0) < least - _slack(sets, each) for each in same):
        return Verdict.LIGHT
    return Verdict.FULL if all(each.count >= span.hi for each in same) else Verdict.MADE


def _slack(sets: Sets, done: LiftedSet) -> int:
    """The grams by which a set may be lighter than written."""
    alike = sets.load is None or done.amount is None or done.amount.unit is sets.load[0].unit
    return SLACK_G if alike else OTHER_UNIT_G


def _loaded(line: ExerciseLine, part: int) -> bool:
    """Whether a load or a percentage is written: what follows from an effort is the lifter's to choose."""
    written = line.parts[part]
    if isinstance(written, MethodCall):
        return any(name == "amount" for name, _ in written.arguments) or written.name not in CHOSEN
    return bool(written.amount)


# Methods whose load is the lifter's own choice unless it is given; all others reckon with the maximum.
CHOSEN = frozenset({"straight-sets", "double-progression", "rep-wave", "set-ramp"})
