"""Loads that the lifter has managed lately: as many sets as are asked for, with as many reps and as much reserve."""

import datetime
from typing import NamedTuple

from topset.adaptation.capacity import asked, shown
from topset.adaptation.judging import grams_of
from topset.adaptation.situation import Situation
from topset.evidence.adaptation import PROVEN_DAYS
from topset.evidence.effort import TOLD_RESERVE
from topset.model.prescription import RepKind, Role
from topset.model.session import Sets


class Proof(NamedTuple):
    """A load in grams as written, and the day on which every set asked for was done with it."""

    grams: int
    date: datetime.date


def near_failure(situation: Situation, slug: str) -> bool:
    """Whether any set of late came near enough to failure to tell what is too heavy."""
    begin = situation.date - datetime.timedelta(situation.figures(PROVEN_DAYS))
    far = situation.figures(TOLD_RESERVE)
    return any(
        each.effort is None or each.effort.rir.lo < far
        for line in situation.log.lines
        if line.exercise.slug == slug and line.entry.date >= begin
        for each in line.done
    )


def proven(situation: Situation, slug: str, sets: Sets, *, most: bool = True, slack: int = 0) -> Proof | None:
    """The heaviest such load of one session, None where there is none; of a range the `most` reps, or the fewest.

    `slack` is how many half reps may have been missing in reserve.
    """
    begin = situation.date - datetime.timedelta(situation.figures(PROVEN_DAYS))
    least, count = asked(sets, most=most) - slack, sets.count.lo
    best: Proof | None = None
    for line in situation.log.lines:
        if line.exercise.slug != slug or line.entry.date < begin:
            continue
        done = [each for each in line.done if each.kind is RepKind.REPS and each.role is not Role.DROP]
        able = sorted(
            (g for each in done if shown(each) >= least and (g := grams_of(each)) is not None), reverse=True
        )
        if len(able) >= count and (best is None or able[count - 1] >= best.grams):
            best = Proof(able[count - 1], line.entry.date)
    return best
