"""Loads that the lifter has managed lately: as many sets as are asked for, with as many reps and as much reserve.

What was shown last counts: a load is no longer proven once it, or a lighter one, was missed or was much harder since.
"""

import datetime
from collections.abc import Container, Sequence
from typing import NamedTuple

from topset.adaptation.capacity import asked, shown
from topset.adaptation.judging import grams_of
from topset.adaptation.situation import Situation
from topset.evidence.adaptation import HARDER, PROVEN_DAYS
from topset.evidence.effort import TOLD_RESERVE
from topset.model.journal import LiftedSet
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
    wanted, count = asked(sets, most=most), sets.count.lo
    hard, short = wanted - situation.figures(HARDER), _fell_short(situation, slug)
    standing: list[Proof] = []
    for line in situation.log.lines:
        if line.exercise.slug != slug or line.entry.date < begin:
            continue
        done = [each for each in line.done if each.kind is RepKind.REPS and each.role is not Role.DROP]
        able = sorted(
            (g for each in done if shown(each) >= wanted - slack and (g := grams_of(each)) is not None),
            reverse=True,
        )
        failed = _too_heavy(situation, done[:count], hard, short)
        standing = [
            one for one in standing if failed is None or one.grams < failed or one.date == line.entry.date
        ]
        if len(able) >= count:
            standing.append(Proof(able[count - 1], line.entry.date))
    return max(standing, default=None)


def _too_heavy(
    situation: Situation, done: Sequence[LiftedSet], hard: int, short: Container[int]
) -> int | None:
    """The lightest load of a session that left fewer than `hard` half reps to failure; None for none.

    Sets after a heavier one do not tell, nor do those that stopped too far from failure to judge. Of those whose
    reserve nobody told only the ones that fell `short` of their reps do.
    """
    found, heaviest = list[int](), None
    for each in done:
        grams = grams_of(each)
        if grams is None or (heaviest is not None and grams < heaviest):
            continue
        heaviest = grams
        if each.effort:
            near = each.effort.rir.hi <= situation.figures(TOLD_RESERVE)
            left = 2 * each.count + each.effort.rir.hi
        else:
            near, left = id(each) in short, 2 * each.count
        if near and left < hard:
            found.append(grams)
    return min(found, default=None)


def _fell_short(situation: Situation, slug: str) -> frozenset[int]:
    """The sets of a lift, by identity, that ended below the reps that the program asked for."""
    return frozenset(
        id(each)
        for attempts in situation.attempts.values()
        for attempt in attempts
        if attempt.work.exercise.slug == slug
        for judged in attempt.parts
        for each in judged.done
        if each.kind is judged.target.reps.kind and each.count < judged.target.reps.span.lo
    )
