"""A maximum as a journal knows it beside the one that is written down."""

from enum import StrEnum

from topset.evidence.adaptation import MAX_CHANGE
from topset.evidence.figure import Figures
from topset.formulas import one_rep_max
from topset.methods.maxes import share_of_body
from topset.metrics.journal.maxes import KnownMax
from topset.model.program import Max


class Change(StrEnum):
    """What becomes of the written one."""

    HIGHER = "higher"
    LOWER = "lower"
    SAME = "same"


def compare(
    known: KnownMax, written: Max, body_g: int | None, figures: Figures, *, prescribed: bool = False
) -> Change:
    """Say which is greater; a difference that moves no load is none.

    Sets of which nobody told the reserve show a maximum at the least: they lower one only if it lies above the band,
    and not at all where a program `prescribed` their loads.
    """
    if known.estimate is None and not written.load.grams:
        return _greater(written.reps, known.best.reps)
    share = share_of_body(known.exercise, body_g, figures) or 0
    before, now = _total(written, share), _total(known.best, share)
    if abs(now - before) * 1000 < figures(MAX_CHANGE) * before:
        return Change.SAME
    if known.estimate and not known.told and now < before and (prescribed or before <= known.estimate.high):
        return Change.SAME
    return _greater(before, now)


def _total(best: Max, share: int) -> float:
    """The grams of a 1RM with the lifter's own."""
    total = best.load.grams + share
    return one_rep_max(total, best.reps) or total


def _greater(before: float, now: float) -> Change:
    if now == before:
        return Change.SAME
    return Change.HIGHER if now > before else Change.LOWER
