"""What may stand in for an exercise that cannot be done, and how its sets are written then."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from topset.evidence.figure import Figures
from topset.evidence.replanning import STAND_IN_REPS, STAND_IN_RIR, UNLOADED_REPS
from topset.ground.units import Span
from topset.methods import build
from topset.methods.expand import expand
from topset.metrics import intensity
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, Kind, Laterality, LoadMode, Skill, Standing
from topset.model.families import KNEE
from topset.model.gym import Gym
from topset.model.prescription import Effort, MethodCall, RepKind, Reps, Role, SetGroup
from topset.model.program import Block, Day, ExerciseLine, Level, Program, Weekday
from topset.model.session import Sets, Work
from topset.replanning.week import Left, Task

LOADED = frozenset({LoadMode.EXTERNAL, LoadMode.PER_HAND})
TRAINING = frozenset({Kind.COMPOUND, Kind.ISOLATION})
FAR = 2.0  # how unlike the muscles of a stand-in may be
OTHER_LOAD = 1.0  # as unlike as a whole muscle: one of the two cannot be loaded by a number


def unlikeness(one: Exercise, other: Exercise) -> float:
    """How far the shares of their muscles differ, and whether only one of them can be loaded by a number."""
    muscles = {*one.muscles, *other.muscles}
    unlike = OTHER_LOAD if (one.load_mode in LOADED) is not (other.load_mode in LOADED) else 0.0
    return unlike + sum(abs(one.muscles.get(m, 0.0) - other.muscles.get(m, 0.0)) for m in muscles)


def ranked(exercise: Exercise, others: Iterable[Exercise]) -> tuple[Exercise, ...]:
    """Those that do the same for the muscles it works first, the likest first; of equals staples first."""
    same = (e for e in others if e.slug != exercise.slug and _serves(exercise, e))
    order = sorted(same, key=lambda e: (unlikeness(e, exercise), e.standing is not Standing.STAPLE, e.name))
    return tuple(e for e in order if unlikeness(e, exercise) <= FAR)


def _serves(exercise: Exercise, other: Exercise) -> bool:
    """Whether it is the same movement, or works the first muscle directly; and whether it is counted likewise."""
    prime = next(iter(exercise.muscles), None)
    alike = other.pattern is exercise.pattern or (prime is not None and other.muscles.get(prime, 0.0) >= 1.0)
    return alike and other.kind in TRAINING and other.measure is exercise.measure


def able(exercise: Exercise, athlete: Athlete | None, gym: Gym) -> bool:
    """Whether the lifter may be given it unasked."""
    if exercise.standing is Standing.SPECIAL or not gym.offers(exercise):
        return False
    if athlete is None:
        return exercise.skill is not Skill.TECHNICAL
    beginner = athlete.level is Level.BEGINNER and exercise.skill is Skill.TECHNICAL
    return not beginner and exercise.slug not in athlete.avoid and athlete.hurts.isdisjoint(exercise.stresses)


def in_place_of(left: Left, task: Task, exercise: Exercise) -> ExerciseLine:
    """The line with another exercise: the same number of sets, with reps and a reserve that suit a lift like it."""
    groups = [_group(left, task, exercise, group, sets) for group, sets in _working(left, task)]
    ramped = any(sets.role is Role.RAMP for sets in task.work.sets) and exercise.load_mode in LOADED
    ramp = (SetGroup((), (), Role.RAMP),) if ramped and exercise.kind is Kind.COMPOUND else ()
    return replace(
        task.line, exercise=exercise.slug, parts=(*ramp, *_joined(groups)), progress=None, note=task.line.note
    )


def _working(left: Left, task: Task) -> Iterator[tuple[SetGroup, Sets | None]]:
    """The groups that are no warm-up as they are written, with what they come to where a deload took nothing off."""
    groups: list[SetGroup] = []
    for part in task.line.parts:
        if isinstance(part, MethodCall):
            method = build(part, left.figures)
            groups += () if isinstance(method, tuple) else method.groups()
        else:
            groups.append(part)
    groups = [group for group in groups if group.sets and group.role is not Role.RAMP]
    sets = [sets for sets in task.work.sets if sets.role is not Role.RAMP]
    as_written = len(sets) == len(groups) and left.block.deload is None
    for n, group in enumerate(groups):
        if group.role is not Role.DROP:
            yield group, sets[n] if as_written else None


def _group(left: Left, task: Task, exercise: Exercise, group: SetGroup, sets: Sets | None) -> SetGroup:
    """A group of straight sets: no load is known, so the reserve says how hard it is."""
    figures, reps = left.figures, group.reps[0]
    least = figures(STAND_IN_RIR)
    known = (intensity.rir(sets) if sets else None) or (group.effort[0].rir if group.effort else None)
    reserve = Span(max(least, known.lo), max(least, known.hi)) if known else Span.one(least)
    if reserve.hi - reserve.lo > least:
        reserve = Span.one(least)
    counted = reps.kind is RepKind.REPS
    return SetGroup(
        group.sets[:1],
        (_reps(exercise, task.work.exercise, reps, figures),),
        effort=(Effort(reserve),) if counted else (),
        rest=group.rest,
        tempo=group.tempo,
    )


def _reps(exercise: Exercise, other: Exercise, reps: Reps, figures: Figures) -> Reps:
    """As many as before, but neither near a maximum nor, without a load to choose, so few that they are easy."""
    if reps.kind is not RepKind.REPS:
        return reps
    few, free = figures(STAND_IN_REPS), figures(UNLOADED_REPS)
    unloaded = exercise.load_mode not in LOADED and other.load_mode in LOADED
    least = free if unloaded else few
    span = least if reps.amrap or reps.span.lo < least.lo else reps.span
    turns = exercise.laterality is Laterality.ALTERNATING and exercise.pattern in KNEE
    return Reps(span, per_side=turns or exercise.laterality is Laterality.UNILATERAL)


def _joined(groups: list[SetGroup]) -> tuple[SetGroup, ...]:
    """Groups that are alike now, such as a top set and its back-offs, as one."""
    found: list[SetGroup] = []
    for group in groups:
        if found and replace(found[-1], sets=group.sets, rest=group.rest) == group:
            before = found[-1].sets[0]
            count = Span(before.lo + group.sets[0].lo, before.hi + group.sets[0].hi)
            found[-1] = replace(group, sets=(count,))
        else:
            found.append(group)
    return tuple(found)


def laid_out(left: Left, lines: Mapping[int, ExerciseLine]) -> Mapping[int, Work]:
    """What lines come to in this week, by their keys."""
    if not lines:
        return {}
    day = Day(Weekday.MON, tuple(replace(line, label="") for line in lines.values()))
    block = Block(Span.one(1), (day,), left.block.deload)
    program: Program = replace(left.program, blocks=(block,))
    works = expand(program, left.athlete, left.figures).weeks[0].sessions[0].works
    return {key: replace(work, label=lines[key].label) for key, work in zip(lines, works, strict=True)}
