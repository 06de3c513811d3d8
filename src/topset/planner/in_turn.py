"""Supersets of a plan: their labels and rests as they are written, and why they were made."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from topset.ground.reason import Reason, Severity
from topset.ground.units import Span
from topset.methods.supersets import labels_for
from topset.model.prescription import Part, SetGroup
from topset.model.program import ExerciseLine
from topset.planner.lines import Row
from topset.planner.solve import Pick

NO_REST = Span(0, 0)
PAIR = 2  # exercises


def in_turn(
    lines: Sequence[ExerciseLine], rows: Sequence[Row], tests: Collection[str]
) -> tuple[ExerciseLine, ...]:
    """The lines of a day with the labels and the rests of its supersets.

    The first of a pair is followed by the second at once, and the second by the longer of their two rests. Who is
    tested is left alone, and so is the partner.
    """
    pairs = [lines[i : i + PAIR] if there else lines[i : i + 1] for i, there in starts(rows, tests)]
    labels = labels_for([len(pair) for pair in pairs])
    rested = chain.from_iterable(sharing(pair) for pair in pairs)
    return tuple(replace(line, label=label) for line, label in zip(rested, labels, strict=True))


def starts(rows: Sequence[Row], tests: Collection[str]) -> Iterator[tuple[int, bool]]:
    """Where each exercise that stands alone, and each pair, begins; and whether it is a pair."""
    second = -1
    for number, row in enumerate(rows):
        following = rows[number + 1 : number + PAIR]
        both = any(paired(row.pick, after.pick) for after in following)
        free = not any(there.exercise.slug in tests for there in (row, *following))
        if number != second:
            yield number, both and free
            second = number + 1 if both and free else second


def paired(one: Pick, other: Pick) -> bool:
    """Whether the two are the first and the second of one superset."""
    return one.turn.endswith("1") and other.turn.endswith("2") and one.turn[:1] == other.turn[:1]


def sharing(lines: Sequence[ExerciseLine]) -> tuple[ExerciseLine, ...]:
    """The lines of a pair with the rests they share; a line alone as it is."""
    if len(lines) < PAIR:
        return tuple(lines)
    first, second = lines
    longer = max(rest.lo for line in lines for part in line.parts if (rest := rest_of(part)))
    return resting(first, NO_REST), resting(second, Span.one(longer))


def rest_of(part: Part) -> Span | None:
    """The rest that is written in a part of a line."""
    return part.rest if isinstance(part, SetGroup) else None


def resting(line: ExerciseLine, rest: Span) -> ExerciseLine:
    """The line with another rest after its working sets; warm-up sets keep theirs."""
    parts = (
        replace(part, rest=rest) if isinstance(part, SetGroup) and part.sets else part for part in line.parts
    )
    return replace(line, parts=tuple(parts))


def why_in_turn(picks: Sequence[Pick], day: str) -> Iterator[Reason]:
    """Why two exercises of a day share their rests, and the minutes that it saves at the peak."""
    for one in picks:
        for other in picks:
            if paired(one, other):
                rests = min(one.mode.peak, other.mode.peak) - 1
                seconds = rests * min(one.mode.scheme.rest.lo, other.mode.scheme.rest.lo)
                names = f"{one.choice.like.name} and {other.choice.like.name}"
                minutes = f"{seconds / 60:.1f}".removesuffix(".0")
                message = (
                    f"{names} on {day} are done in turn: {minutes} min saved, with the same growth expected."
                )
                cites = ("burke-2024", "zhang-2025")
                yield Reason("PLAN101", message, "", cites, severity=Severity.INFO)
