"""The numbers of a journal: the best estimated 1RM of each lift by date, and the sets that count, by muscle group."""

import datetime
from collections.abc import Iterable, Mapping

from topset.catalogue import exercises
from topset.evidence.effort import TOLD_RESERVE
from topset.evidence.figure import Figures
from topset.evidence.landmarks import VolumeGroup
from topset.formulas import one_rep_max
from topset.ground.frozen import frozen
from topset.ground.units import Load, Span, Unit
from topset.metrics import set_credit
from topset.metrics.set_credit import Count
from topset.metrics.view import View
from topset.model.exercise import Exercise
from topset.model.journal import Entry, Journal, Lift, LiftedSet
from topset.model.prescription import RepKind, Reps, Role
from topset.model.session import Sets, Work

NO_REST = Span(0, 0)


@frozen
class Best:
    """The best estimated 1RM of a lift on one date, in grams, the unit it was lifted in, and the line that shows it."""

    date: datetime.date
    grams: float
    unit: Unit
    lift: Lift


def known(view: View, slug: str) -> Exercise | None:
    """The exercise of a slug: the journal's own, the program's own, the catalogue's; None for none."""
    own = (*(view.journal.own if view.journal else ()), *view.program.own)
    mine = next((each.exercise for each in own if each.exercise.slug == slug), None)
    return mine or exercises().get(slug)


def name_of(view: View, slug: str) -> str:
    """What an exercise is called."""
    exercise = known(view, slug)
    return exercise.name if exercise else slug


def bests(journal: Journal, figures: Figures) -> Mapping[str, tuple[Best, ...]]:
    """Each lift's best estimates by date, in order of time; dates whose sets say too little are missing."""
    found: dict[str, dict[datetime.date, Best]] = {}
    for entry in journal.in_time:
        for lift in entry.lifts:
            best = best_of(entry, lift, figures)
            of_lift = found.setdefault(lift.exercise, {})
            if best and (entry.date not in of_lift or of_lift[entry.date].grams < best.grams):
                of_lift[entry.date] = best
    return {slug: tuple(of_lift.values()) for slug, of_lift in found.items()}


def best_of(entry: Entry, lift: Lift, figures: Figures) -> Best | None:
    """The best estimate of one line."""
    estimates = [
        (grams, each.amount.unit)
        for each in lift.sets
        if isinstance(each.amount, Load) and (grams := estimate(each, figures)) is not None
    ]
    if not estimates:
        return None
    grams, unit = max(estimates, key=lambda pair: pair[0])
    return Best(entry.date, grams, unit, lift)


def estimate(done: LiftedSet, figures: Figures) -> float | None:
    """The 1RM in grams that a set shows; None for a set that leaves open how near to failure it came.

    That is one that stopped too far from failure to tell, and one without an effort, unless it is a test; and a
    warm-up, a drop, a set at body weight or for time.
    """
    if not isinstance(done.amount, Load) or done.kind is not RepKind.REPS or done.count < 1:
        return None
    if done.role in {Role.RAMP, Role.DROP}:
        return None
    if done.effort is None:
        return one_rep_max(done.amount.grams, done.count) if done.role is Role.TEST else None
    if done.effort.rir.middle > figures(TOLD_RESERVE):
        return None
    return one_rep_max(done.amount.grams, done.count, done.effort.rir.middle / 2)


def sets_done(view: View, entries: Iterable[Entry]) -> Mapping[VolumeGroup, Count]:
    """Count the sets of some entries by the rules that count those of a program."""
    lifts = (lift for entry in entries for lift in entry.lifts)
    return set_credit.total(_credited(view, lift) for lift in lifts)


def _credited(view: View, lift: Lift) -> Mapping[VolumeGroup, Count]:
    exercise = known(view, lift.exercise)
    if exercise is None:
        return {}
    return set_credit.count_of(hard_sets(exercise, lift, view.figures), view.credit(exercise))


def hard_sets(exercise: Exercise, lift: Lift, figures: Figures) -> Span:
    """Count the sets of a line that are no warm-up and hard enough; attempts that failed at once are not done."""
    done = tuple(_as_planned(each) for each in lift.sets if each.count)
    return set_credit.hard_sets(Work(exercise, done), figures)


def _as_planned(done: LiftedSet) -> Sets:
    effort = done.effort.rir if done.effort else None
    return Sets(done.role, Span.one(1), Reps(Span.one(done.count), done.kind), NO_REST, rir=effort)
