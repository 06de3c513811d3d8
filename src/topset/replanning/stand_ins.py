"""What may stand in for an exercise that cannot be done, and how its sets are written then."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
from topset.model.program import Block, Day, Deload, ExerciseLine, Level, Program, Weekday
from topset.model.session import Sets, Work
from topset.replanning.week import Left, Task

Written = tuple[SetGroup, Sets | None]  # and what it comes to, where that is known

LOADED = frozenset({LoadMode.EXTERNAL, LoadMode.PER_HAND})
TRAINING = frozenset({Kind.COMPOUND, Kind.ISOLATION})
LIGHT = 1  # axial level of another movement that may stand in
MOST_RIR = 20  # half points: more is not written
FAR = 2.5  # how unlike a stand-in may be
# As unlike as so many muscles: only one has a load with a number, other movements, other sides, no first choice.
OTHER_LOAD, OTHER_PATTERN, OTHER_SIDES, NO_STAPLE = 1.0, 0.5, 0.5, 0.25


def unlikeness(exercise: Exercise, other: Exercise) -> float:
    """How far another exercise is from one that it stands in for: by muscles, movement, load, sides and standing."""
    unlike = apart(exercise, other)
    unlike += OTHER_LOAD * ((exercise.load_mode in LOADED) is not (other.load_mode in LOADED))
    unlike += OTHER_PATTERN * (exercise.pattern is not other.pattern)
    unlike += OTHER_SIDES * (exercise.laterality is not other.laterality)
    return unlike + NO_STAPLE * (other.standing is not Standing.STAPLE)


def apart(one: Exercise, other: Exercise) -> float:
    """How far the shares of their muscles differ; 1 is a muscle worked directly by only one of them."""
    muscles = {*one.muscles, *other.muscles}
    return sum(abs(one.muscles.get(m, 0.0) - other.muscles.get(m, 0.0)) for m in muscles)


def ranked(exercise: Exercise, others: Iterable[Exercise]) -> tuple[Exercise, ...]:
    """Those that do the same for the muscle it works first, the likest first."""
    same = (e for e in others if e.slug != exercise.slug and _serves(exercise, e))
    far = sorted(((unlikeness(exercise, e), e.name, e) for e in same), key=lambda each: each[:2])
    return tuple(e for unlike, _, e in far if unlike <= FAR)


def sparing(exercise: Exercise, others: Iterable[Exercise]) -> tuple[Exercise, ...]:
    """Simple exercises for part of the muscles that it works directly, where nothing that is like it can be done.

    Those that work most of them come first, compounds before others, then the likest.
    """
    found = []
    for other in others:
        shared = len(exercise.direct & other.direct)
        simple = other.skill is Skill.SIMPLE and other.spine <= LIGHT and other.kind in TRAINING
        if shared and simple and other.measure is exercise.measure and other.slug != exercise.slug:
            rank = (-shared, other.kind is not Kind.COMPOUND, other.standing is not Standing.STAPLE)
            found.append((*rank, unlikeness(exercise, other), other.name, other))
    return tuple(each[-1] for each in sorted(found, key=lambda each: each[:-1]))


def _serves(exercise: Exercise, other: Exercise) -> bool:
    """Whether it is the same movement, or a simple one for the same first muscle; and is counted likewise."""
    if other.kind not in TRAINING or other.measure is not exercise.measure:
        return False
    if other.pattern is exercise.pattern:
        return True
    prime = next(iter(exercise.muscles), None)
    return prime in other.direct and other.skill is Skill.SIMPLE and other.spine <= LIGHT


def able(exercise: Exercise, athlete: Athlete | None, gym: Gym) -> bool:
    """Whether the lifter may be given it unasked."""
    if exercise.standing is Standing.SPECIAL or not gym.offers(exercise):
        return False
    if athlete is None:
        return exercise.skill is not Skill.TECHNICAL
    beginner = athlete.level is Level.BEGINNER and exercise.skill is Skill.TECHNICAL
    return not beginner and exercise.slug not in athlete.avoid and athlete.hurts.isdisjoint(exercise.stresses)


def has_sets(work: Work) -> bool:
    """Whether there is anything to hand over: a test of one lift says nothing of another."""
    roles = {sets.role for sets in work.sets}
    return bool(roles - {Role.RAMP, Role.DROP}) and Role.TEST not in roles


def in_place_of(left: Left, task: Task, exercise: Exercise) -> ExerciseLine:
    """The line of a task with another exercise."""
    working = tuple(_working(left, task))
    return _with(task.line, task.work, exercise, working, left.figures)


def instead_of(work: Work, exercise: Exercise, figures: Figures) -> ExerciseLine:
    """A line of its own with another exercise, for what an exercise comes to in a session."""
    working = [
        (SetGroup((sets.count,), (sets.reps,), sets.role, rest=sets.rest, tempo=sets.tempo), sets)
        for sets in work.sets
        if sets.role not in (Role.RAMP, Role.DROP)
    ]
    return _with(ExerciseLine(work.exercise.slug, ()), work, exercise, working, figures)


def _with(
    line: ExerciseLine, work: Work, exercise: Exercise, working: Sequence[Written], figures: Figures
) -> ExerciseLine:
    """The line with another exercise: the same number of sets, with reps and a reserve that suit a lift like it."""
    groups = [_group(work.exercise, exercise, each, figures) for each in working]
    ramped = any(sets.role is Role.RAMP for sets in work.sets) and exercise.load_mode in LOADED
    ramp = (SetGroup((), (), Role.RAMP),) if ramped and exercise.kind is Kind.COMPOUND else ()
    return replace(
        line,
        exercise=exercise.slug,
        parts=(*ramp, *_joined(groups, [group for group, _ in working])),
        progress=None,
    )


def _working(left: Left, task: Task) -> Iterator[Written]:
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


def _group(before: Exercise, exercise: Exercise, written: Written, figures: Figures) -> SetGroup:
    """A group of straight sets: no load is known, so the reserve says how hard it is."""
    group, sets = written
    reps = group.reps[0]
    least = figures(STAND_IN_RIR)
    known = (intensity.rir(sets) if sets else None) or (group.effort[0].rir if group.effort else None)
    reserve = (
        Span(*(min(max(least, end), MOST_RIR) for end in (known.lo, known.hi))) if known else Span.one(least)
    )
    if reserve.hi - reserve.lo > least:
        reserve = Span.one(least)
    counted = reps.kind is RepKind.REPS
    return SetGroup(
        group.sets[:1],
        (_reps(exercise, before, reps, figures),),
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


def _joined(groups: Sequence[SetGroup], written: Sequence[SetGroup]) -> tuple[SetGroup, ...]:
    """The groups; a top set becomes one of the sets that follow it, because it is no lighter nor heavier now."""
    found: list[SetGroup] = []
    waiting = Span(0, 0)
    for group, before in zip(groups, written, strict=True):
        count = Span(waiting.lo + group.sets[0].lo, waiting.hi + group.sets[0].hi)
        last = group is groups[-1]
        waiting = count if before.role is Role.TOP and not last else Span(0, 0)
        if not waiting.hi:
            found.append(replace(group, sets=(count,)))
    return tuple(found)


def laid_out(left: Left, lines: Mapping[int, ExerciseLine]) -> Mapping[int, Work]:
    """What lines come to in this week, by their keys."""
    works = by_themselves(left.program, lines.values(), left.athlete, left.figures, left.block.deload)
    return {key: replace(work, label=lines[key].label) for key, work in zip(lines, works, strict=True)}


def by_themselves(
    program: Program,
    lines: Iterable[ExerciseLine],
    athlete: Athlete | None,
    figures: Figures,
    deload: Deload | None = None,
) -> tuple[Work, ...]:
    """What lines of a program come to, each by itself."""
    alone = tuple(replace(line, label="") for line in lines)
    if not alone:
        return ()
    block = Block(Span.one(1), (Day(Weekday.MON, alone),), deload)
    return expand(replace(program, blocks=(block,)), athlete, figures).weeks[0].sessions[0].works
