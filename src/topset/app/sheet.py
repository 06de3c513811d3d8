"""A session as it is read in the gym: every line in words, with the plates of each load."""

from collections.abc import Iterator

from topset.app import wording
from topset.catalogue import exercises
from topset.evidence.figure import Figures
from topset.ground.frozen import frozen
from topset.ground.units import Load, Span, rest_text
from topset.methods.put_together import put_together
from topset.metrics.minutes import session_minutes
from topset.model.exercise import LoadMode
from topset.model.gym import Gym
from topset.model.program import Program, Routine
from topset.model.session import Session, Sets, Work


@frozen
class SetLine:
    """Like sets. Texts are as in the notation, "" where nothing is known.

    `load_g` is the range of loads in grams; `plates` names the plates of the lower one, `where` they go ("each side",
    "on the belt") or how the load is meant ("each").
    """

    role: str
    sets: str
    reps: str
    load: str
    load_g: tuple[int, int] | None
    percent: str
    effort: str
    rest: str
    tempo: str
    guards: tuple[str, ...]
    plates: str
    where: str


@frozen
class WorkLine:
    """One exercise. `label` is that of a superset, `method` the name of the method its sets came from."""

    exercise: str
    label: str
    method: str
    progress: str
    note: str
    sets: tuple[SetLine, ...]


@frozen
class RoutineLine:
    """A warm-up or cool-down: its minutes ("" if none are written), and its movements with their doses."""

    minutes: str
    drills: tuple[str, ...]


@frozen
class Sheet:
    """One session. `minutes` is the estimate, at least and at most; `budget` what was given, None for nothing."""

    week: int
    weekday: str
    date: str
    title: str
    deload: bool
    minutes: Span
    budget: int | None
    warm_up: RoutineLine | None
    works: tuple[WorkLine, ...]
    cool_down: RoutineLine | None
    notes: tuple[str, ...]


@frozen
class Surroundings:
    """What a session is read with: the program, the gym if one is known, and the figures."""

    program: Program
    gym: Gym | None
    figures: Figures


def sheet(session: Session, around: Surroundings) -> Sheet:
    """The sheet of one session."""
    return Sheet(
        week=session.week,
        weekday=session.weekday,
        date=session.date.isoformat() if session.date else "",
        title=session.title,
        deload=session.deload,
        minutes=session_minutes(session, around.figures),
        budget=session.minutes,
        warm_up=_routine(session.warm_up, around),
        works=tuple(_work(work, around) for work in session.works),
        cool_down=_routine(session.cool_down, around),
        notes=session.notes,
    )


def _work(work: Work, around: Surroundings) -> WorkLine:
    return WorkLine(
        exercise=work.exercise.name,
        label=work.label,
        method=work.method,
        progress=work.progress.kind if work.progress else "",
        note=work.note,
        sets=tuple(_sets(work, sets, around) for sets in work.sets),
    )


def _sets(work: Work, sets: Sets, around: Surroundings) -> SetLine:
    made, where = _plates(work, sets, around.gym)
    return SetLine(
        role="" if sets.role == "work" else sets.role,
        sets=str(sets.count),
        reps=wording.reps(sets.reps),
        load=_load(work, sets),
        load_g=(sets.load[0].grams, sets.load[1].grams) if sets.load else None,
        percent=wording.share(sets.percent),
        effort=wording.effort(sets.rir),
        rest=rest_text(sets.rest),
        tempo=wording.tempo(sets.tempo),
        guards=tuple(sorted(sets.guards)),
        plates=made,
        where=where,
    )


def _load(work: Work, sets: Sets) -> str:
    """The load in words; body weight as such."""
    said = wording.load(sets.load)
    if work.exercise.load_mode not in (LoadMode.BODYWEIGHT, LoadMode.ASSISTED):
        return said
    if sets.load is None or sets.load == (Load(0, sets.load[0].unit),) * 2:
        return "BW"
    sign = "" if sets.load[0].grams < 0 else "+"
    return f"BW {sign}{said}"


def _plates(work: Work, sets: Sets, gym: Gym | None) -> tuple[str, str]:
    """The plates of the lightest load of these sets, and where they go."""
    if sets.load is None:
        return "", ""
    return put_together(sets.load[0], work.exercise, gym)


def _routine(routine: Routine | None, around: Surroundings) -> RoutineLine | None:
    if routine is None:
        return None
    return RoutineLine(f"{routine.minutes} min" if routine.minutes else "", tuple(_drills(routine, around)))


def _drills(routine: Routine, around: Surroundings) -> Iterator[str]:
    known = {own.exercise.slug: own.exercise for own in around.program.own}
    for drill in routine.drills:
        exercise = known.get(drill.exercise) or exercises().get(drill.exercise)
        name = exercise.name if exercise else drill.exercise
        dose = ""
        if drill.dose:
            said = wording.reps(drill.dose)
            dose = f" x{said}" if said[0].isdigit() and said[-1].isdigit() else f" {said}"
        yield f"{name}{dose}"
