"""A session step by step, as a watch leads through it: sets, rests, rounds that come again."""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from itertools import groupby, zip_longest

from topset.ground.frozen import frozen
from topset.interchange.writers import words
from topset.interchange.writers.material import Material
from topset.model.exercise import Exercise
from topset.model.prescription import RepKind, Role
from topset.model.program import Routine
from topset.model.session import Session, Sets, Work


class Intensity(Enum):
    """What a step is for."""

    ACTIVE = auto()
    REST = auto()
    WARM_UP = auto()
    COOL_DOWN = auto()


@frozen
class Step:
    """One step: so many reps, seconds or metres, or None until the lifter goes on. `grams` is the load to take."""

    intensity: Intensity
    count: int | None = None
    kind: RepKind = RepKind.SECONDS
    exercise: Exercise | None = None
    grams: int | None = None
    pounds: bool = False
    name: str = ""
    notes: str = ""


@frozen
class Repeat:
    """The steps from `first` on, counted from 0, are done `times` times in all."""

    first: int
    times: int


Round = tuple[Step, ...]


def steps(session: Session, material: Material) -> tuple[Step | Repeat, ...]:
    """All steps of a session; the rest after the last set is left out."""
    found: list[Step | Repeat] = []
    found += _routine(session.warm_up, Intensity.WARM_UP, material)
    for _, partners in groupby(session.works, key=lambda work: work.partner or id(work)):
        for same, rounds in groupby(_rounds(tuple(partners))):
            times = len(list(rounds))
            found += same
            if times > 1:
                found.append(Repeat(len(found) - len(same), times))
    if found and isinstance(found[-1], Step) and found[-1].intensity is Intensity.REST:
        found.pop()
    found += _routine(session.cool_down, Intensity.COOL_DOWN, material)
    return tuple(found)


def _routine(routine: Routine | None, intensity: Intensity, material: Material) -> Iterator[Step]:
    if routine is None:
        return
    seconds = routine.minutes.lo * 60 if routine.minutes else None
    said = words.routine(routine, material)
    yield Step(intensity, seconds, name=routine.kind.value.capitalize(), notes=said)


def _rounds(works: Sequence[Work]) -> Iterator[Round]:
    """Round by round what is done: the ramps of each exercise first, then a set of each in turn."""
    for ramps in (True, False):
        lines = [list(_sets(work, ramps=ramps)) for work in works]
        if ramps:
            yield from (each for line in lines for each in line)
        else:
            yield from (_joined(each) for each in zip_longest(*lines))


def _joined(parts: Iterable[Round | None]) -> Round:
    return tuple(step for part in parts if part for step in part)


def _sets(work: Work, *, ramps: bool) -> Iterator[Round]:
    """Each set with the rest after it; the most sets of a range: one that is left out is skipped on the watch."""
    for sets in work.sets:
        if (sets.role is Role.RAMP) is ramps:
            done = _set(work, sets)
            rest = Step(Intensity.REST, sets.rest.lo, name="Rest")
            yield from [(done, rest) if sets.rest.lo else (done,)] * sets.count.hi


def _set(work: Work, sets: Sets) -> Step:
    """A set with the fewest reps of a range and the least load; the notes say the range."""
    lightest = sets.load[0] if sets.load else None
    facts = (words.scheme(sets), words.load(work, sets), words.effort(sets), work.note)
    return Step(
        Intensity.WARM_UP if sets.role is Role.RAMP else Intensity.ACTIVE,
        sets.reps.span.lo or None,
        sets.reps.kind,
        work.exercise,
        lightest.grams if lightest and lightest.grams > 0 else None,
        bool(lightest and lightest.unit == "lb"),
        work.exercise.name,
        ", ".join(each for each in facts if each),
    )
