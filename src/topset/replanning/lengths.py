"""A line with fewer sets or more, in the text and as it is laid out."""

from collections.abc import Sequence
from dataclasses import replace

from topset.evidence.figure import Figures
from topset.ground.units import Span
from topset.methods import build
from topset.model.prescription import Argument, MethodCall, Part, Role, SetGroup
from topset.model.program import ExerciseLine
from topset.model.session import Sets, Work

COUNTED = frozenset({Role.WORK, Role.BACK_OFF})  # roles whose sets may become fewer or more


def total(work: Work) -> int:
    """The most sets that are no warm-up."""
    return sum(sets.count.hi for sets in work.sets if sets.role is not Role.RAMP)


def resized(line: ExerciseLine, work: Work, by: int, figures: Figures) -> tuple[ExerciseLine, Work] | None:
    """The line and its sets with `by` sets more, or fewer; None where it cannot be said in its words.

    The last sets go first. Top sets, drops and tests stay; where only one part is left it keeps a set.
    """
    steps = _steps([(sets.role, sets.count.hi) for sets in work.sets], by)
    if steps is None:
        return None
    sets = tuple(
        _longer(each, step) for each, step in zip(work.sets, steps, strict=True) if _stays(each, step)
    )
    parts = _parts(line.parts, steps, by, figures)
    return None if parts is None else (replace(line, parts=parts), replace(work, sets=sets))


def _steps(groups: Sequence[tuple[Role, int]], by: int) -> list[int] | None:
    """How many sets each group gains, from the last on; None where the groups have not so many to give."""
    steps = [0] * len(groups)
    counted = [n for n, (role, _) in enumerate(groups) if role in COUNTED]
    working = [n for n, (role, _) in enumerate(groups) if role is not Role.RAMP]
    if not counted:
        return None
    if by > 0:
        steps[counted[-1]] = by
        return steps
    missing = -by
    for n in reversed(counted):
        least = 1 if n == working[0] else 0
        taken = min(missing, groups[n][1] - least)
        steps[n] -= taken
        missing -= taken
    return steps if not missing else None


def _stays(sets: Sets, step: int) -> bool:
    return sets.count.hi + step > 0


def _longer(sets: Sets, step: int) -> Sets:
    return replace(sets, count=_moved(sets.count, step)) if step else sets


def _moved(count: Span, step: int) -> Span:
    return Span(max(1, min(count.lo + step, count.hi + step)), count.hi + step)


def _parts(parts: Sequence[Part], steps: Sequence[int], by: int, figures: Figures) -> tuple[Part, ...] | None:
    """The parts with their new sets; `steps` are those of the line as it is laid out, warm-up sets in front."""
    call = next((part for part in parts if isinstance(part, MethodCall)), None)
    if call is not None:
        shorter = _called(call, by, figures)
        return None if shorter is None else tuple(shorter if part is call else part for part in parts)
    written = [part for part in parts if isinstance(part, SetGroup) and part.sets]
    of = dict(zip(map(id, written), steps[len(steps) - len(written) :], strict=True))
    found: list[Part] = []
    for part in parts:
        step = of.get(id(part), 0)
        if isinstance(part, SetGroup) and step:
            if part.sets[0].hi + step > 0:
                found.append(replace(part, sets=(_moved(part.sets[0], step),)))
        else:
            found.append(part)
    return tuple(found)


def _called(call: MethodCall, by: int, figures: Figures) -> MethodCall | None:
    """The method with another number of sets, where it has one that may be so many."""
    method = build(call, figures)
    if isinstance(method, tuple) or not hasattr(method, "sets"):
        return None
    groups = method.groups()
    counts = [group.sets[0] for group in groups if group.sets]
    most = sum(count.hi for count in counts)
    last = _moved(counts[-1], by)
    if counts[-1].hi + by < 1:
        return None
    value: Argument = last if isinstance(method.sets, Span | None) else last.hi
    shorter = replace(call, arguments=tuple(sorted({**dict(call.arguments), "sets": value}.items())))
    built = build(shorter, figures)
    if isinstance(built, tuple):
        return None
    return shorter if sum(g.sets[0].hi for g in built.groups() if g.sets) == most + by else None
