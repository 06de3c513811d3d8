"""The single sets of an exercise, one to be tapped after the other, each with what is logged if nothing is changed."""

from collections.abc import Iterator

from topset.app import wording
from topset.app.lifting_loads import load_text, written
from topset.app.set_text import measure_of, set_text
from topset.ground.frozen import frozen
from topset.ground.units import Span, rest_text
from topset.model.prescription import Reps, Role
from topset.model.session import Sets, Work


@frozen
class SetToDo:
    """One set. `slot` is its name: the number of the exercise and its own, from 0, as in "2.3".

    `optional` sets are those beyond the fewest of a range. `reps` are at least and at most; `or_more` where as many as
    possible are meant. `load` in grams, `count` and `rir` (half points) are what is logged where the lifter changes
    nothing, None where nobody can say; `how` is the text of that, "" without a count. `effort` is the prescribed RIR,
    at least and at most, `rest` the seconds after the set. The other texts are as in the notation.
    """

    slot: str
    role: str
    optional: bool
    reps: Span
    or_more: bool
    reps_text: str
    measure: str
    load: int | None
    load_text: str
    count: int | None
    effort: Span | None
    rir: int | None
    rest: Span
    rest_text: str
    percent: str
    tempo: str
    guards: tuple[str, ...]
    how: str


def sets_of(work: Work, number: int) -> tuple[SetToDo, ...]:
    """Every single set of an exercise, which is the one of that number in its session."""
    single = ((sets, nth) for sets in work.sets for nth in range(sets.count.hi))
    return tuple(
        _set(work, sets, f"{number}.{at}", optional=nth >= sets.count.lo)
        for at, (sets, nth) in enumerate(single)
    )


def slots_of(work: Work, number: int) -> Iterator[tuple[Sets, tuple[str, ...]]]:
    """Each group of sets with the names of its single ones."""
    at = 0
    for sets in work.sets:
        yield sets, tuple(f"{number}.{n}" for n in range(at, at + sets.count.hi))
        at += sets.count.hi


def _set(work: Work, sets: Sets, slot: str, *, optional: bool) -> SetToDo:
    load, count, rir, measure = sets.load, usual(sets.reps), _rir(sets), measure_of(sets.reps)
    loaded = load_text(load[0], work.exercise) if load else ""
    return SetToDo(
        slot=slot,
        role=sets.role.value,
        optional=optional,
        reps=sets.reps.span,
        or_more=sets.reps.amrap,
        reps_text=wording.reps(sets.reps),
        measure=measure,
        load=written(load[0]).grams if load else None,
        load_text=loaded,
        count=count,
        effort=sets.rir,
        rir=rir,
        rest=sets.rest,
        rest_text=rest_text(sets.rest),
        percent=wording.share(sets.percent),
        tempo=wording.tempo(sets.tempo),
        guards=tuple(sorted(sets.guards)),
        how="" if count is None else set_text(loaded, count, measure, rir, sets.role),
    )


def usual(reps: Reps) -> int | None:
    """The middle of the range: neither end claims more or less than was asked. None for as many as possible."""
    if reps.amrap:
        return reps.span.lo or None
    return (reps.span.lo + reps.span.hi) // 2


def _rir(sets: Sets) -> int | None:
    """As prescribed, in the middle of a range; nobody says it of a warm-up."""
    return None if sets.rir is None or sets.role is Role.RAMP else round(sets.rir.middle)
