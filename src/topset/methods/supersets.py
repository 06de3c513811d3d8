"""Supersets and giant sets: who is grouped with whom, what suits a partner, and the time it saves."""

from collections.abc import Sequence
from itertools import groupby

from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.sessions import HEAVY_SPINE
from topset.ground.reason import Reason, Severity
from topset.ground.units import Span
from topset.model.exercise import Exercise

GIANT = 3  # exercises; fewer are a superset: a matter of words


def grouped(labels: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """Group the positions of neighbouring lines that share a letter; a line without a label stands alone."""
    runs = groupby(range(len(labels)), key=lambda i: (labels[i][:1], -1 if labels[i] else i))
    return tuple(tuple(run) for _, run in runs)


def labels_for(sizes: Sequence[int]) -> tuple[str, ...]:
    """Label groups of so many exercises in order: (1, 2, 3) gives "", A1, A2, B1, B2, B3."""
    letters = iter("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    found: list[str] = []
    for size in sizes:
        letter = next(letters) if size > 1 else ""
        found.extend(f"{letter}{n}" if letter else "" for n in range(1, size + 1))
    return tuple(found)


def is_giant(size: int) -> bool:
    """Whether so many exercises in turn make a giant set."""
    return size >= GIANT


def clash(one: Exercise, other: Exercise, figures: Figures = PUBLISHED) -> tuple[Reason, ...]:
    """Say why two exercises make a poor superset: the same muscle, or the spine loaded by both."""
    reasons: list[Reason] = []
    pair = f"{one.name} and {other.name}"
    shared = sorted(one.direct & other.direct)
    if shared:
        message = f"{pair} both work {shared[0]}: the second loses reps."
        remedy = "Pair opposite or distant muscles."
        reasons.append(Reason("MET008", message, remedy, ("zhang-2025",), severity=Severity.WARNING))
    if min(one.spine, other.spine) >= figures(HEAVY_SPINE):
        message = f"{pair} both load the spine."
        remedy = "Put an exercise without spinal load between them."
        reasons.append(Reason("MET008", message, remedy, ("D29", "D30"), severity=Severity.WARNING))
    return tuple(reasons)


def minutes_saved(sets: Sequence[int], rest: Span) -> Span:
    """Count the minutes saved when exercises of so many `sets` are done in turn and each round rests once.

    Whole sessions in supersets took about a third less time, with the same growth (Burke 2024, Zhang 2025).
    """
    dropped = sum(sets) - max(sets, default=0)
    return Span(round(dropped * rest.lo / 60), round(dropped * rest.hi / 60))
