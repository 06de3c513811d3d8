"""Which exercises the athlete may be given, and which of them are alike to the solver."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from topset.catalogue import exercises
from topset.formulas import one_rep_max
from topset.ground.reason import Reason, Severity
from topset.methods.loading import loadable
from topset.model.athlete import Athlete
from topset.model.exercise import Equipment, Exercise, Kind, LoadMode, Measure, Pattern, Skill, Standing
from topset.model.program import Goal, Level
from topset.planner.focus import POWER, TRUNK
from topset.planner.loads import record
from topset.planner.problem import Choice

SIGNATURES = {Kind.COMPOUND: 3, Kind.ISOLATION: 2}  # of one pattern: enough for variety, few enough to prove
NAMES = 3  # exercises of one signature
LIGHTEST = 0.6  # of the 1RM: what the lightest load may be
LOADED = (LoadMode.EXTERNAL, LoadMode.PER_HAND)
FEWEST_REPS = 5  # of a bodyweight lift, for it to be worth training with sets


def choices(athlete: Athlete) -> tuple[Choice, ...]:
    """The best few signatures of each pattern, with everything that was wished for and can be done."""
    wished = set(athlete.wished("exercise")) | set(athlete.wished("back-offs"))
    by_pattern: dict[Pattern, list[Exercise]] = defaultdict(list)
    for exercise in available(athlete):
        by_pattern[exercise.pattern].append(exercise)
    return tuple(choice for found in by_pattern.values() for choice in alike(found, wished, athlete))


def available(athlete: Athlete) -> Iterator[Exercise]:
    """Everything in the catalogue, and of the athlete's own, that nothing speaks against, by slug."""
    possible = [e for _, e in sorted({**exercises(), **athlete.own}.items()) if not objection(e, athlete)]
    wished = {*athlete.wished("exercise"), *athlete.wished("back-offs")}
    usual = [e for e in possible if e.slug in wished or ordinary(e, athlete)]
    served = {e.pattern for e in usual}
    yield from usual
    yield from (e for e in possible if e.pattern not in served and trainable(e))


def objection(exercise: Exercise, athlete: Athlete) -> Reason | None:
    """Why an exercise cannot be given at all, with the lint code that would be raised."""
    if exercise.slug in athlete.avoid:
        return _objection(
            "SEL608", f"{exercise.name} is on the list of what to avoid.", "Take it off that list."
        )
    if hurt := sorted(athlete.hurts.intersection(exercise.stresses)):
        return _objection(
            "SEL608", f"{exercise.name} stresses the {hurt[0]}, which hurts.", "Wait until it has healed."
        )
    if not athlete.gym.offers(exercise):
        missing = ", ".join(sorted(set(exercise.equipment) - athlete.gym.equipment))
        return _objection(
            "SEL607", f"{exercise.name} needs {missing}.", "Add it to the gym, or choose another exercise."
        )
    if exercise.skill is Skill.TECHNICAL and athlete.level is Level.BEGINNER:
        return _objection(
            "SEL603", f"{exercise.name} is too technical for a beginner.", "Learn it with a coach first."
        )
    if bar_too_heavy(exercise, athlete):
        message = f"The lightest load of {exercise.name} here is too heavy."
        return _objection("INT304", message, "Use dumbbells or a machine.")
    if too_hard(exercise, athlete):
        return _objection(
            "INT304",
            f"Fewer than {FEWEST_REPS} reps of {exercise.name} are possible.",
            "Train an assisted or lighter version first.",
        )
    return None


def _objection(code: str, message: str, remedy: str) -> Reason:
    return Reason(code, message, remedy, severity=Severity.WARNING)


def bar_too_heavy(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether even the empty bar leaves no room for sets of ten."""
    known = next((m for m in athlete.maxes if m.exercise == exercise.slug), None)
    loads = loadable(exercise, athlete.gym) if known and exercise.load_mode in LOADED else ()
    most = one_rep_max(known.load.grams, known.reps) if known else None
    return bool(loads and most and loads[0] > LIGHTEST * most)


def too_hard(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether a lift of the whole body is beyond the athlete: the record says so, or a beginner has none."""
    if exercise.load_mode is not LoadMode.BODYWEIGHT or exercise.skill is Skill.SIMPLE:
        return False
    known = record(exercise, athlete)
    if known is None:
        return athlete.level is Level.BEGINNER
    return known.load.grams == 0 and known.reps < FEWEST_REPS


def ordinary(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether it may be chosen without being asked for."""
    if exercise.standing is Standing.SPECIAL:
        return False
    if exercise.pattern in POWER:
        known = exercise.skill is not Skill.TECHNICAL or exercise.slug in athlete.technique
        return athlete.goal is Goal.POWER and known
    return trainable(exercise) and exercise.skill is not Skill.TECHNICAL


def trainable(exercise: Exercise) -> bool:
    """Whether sets of it make sense in a program: no drills, no carries, holds for the trunk only."""
    held = exercise.measure is Measure.TIME and exercise.pattern in TRUNK
    counted = exercise.measure is Measure.REPS or held
    return counted and exercise.kind in (Kind.COMPOUND, Kind.ISOLATION) and exercise.pattern not in POWER


def alike(found: Iterable[Exercise], wished: set[str], athlete: Athlete) -> Iterator[Choice]:
    """Merge exercises with one signature; the best signatures first, wishes always."""
    groups: dict[object, list[Exercise]] = defaultdict(list)
    for exercise in sorted(found, key=lambda e: (-worth(e, athlete), e.slug)):
        groups[signature(exercise, exercise.slug in wished, athlete)].append(exercise)
    ranked = sorted(groups.values(), key=lambda members: -worth(members[0], athlete))
    for number, members in enumerate(ranked):
        asked = members[0].slug in wished
        if number < SIGNATURES.get(members[0].kind, 1) or asked:
            best = worth(members[0], athlete)
            equals = [member for member in members if worth(member, athlete) == best]
            yield Choice(tuple(equals[:NAMES]), best, asked)


def signature(exercise: Exercise, wished: bool, athlete: Athlete) -> object:  # noqa: FBT001 - part of a key
    """What the solver can tell apart. A wished exercise, or one with a known maximum, stands for itself."""
    known = any(m.exercise == exercise.slug for m in athlete.maxes)
    alone = exercise.slug if wished or known or exercise.main_lift else ""
    shares = tuple(sorted(exercise.muscles.items()))
    return (shares, exercise.kind, exercise.spine, exercise.seconds_per_rep, exercise.load_mode, alone)


def worth(exercise: Exercise, athlete: Athlete) -> int:
    """How readily a set of it is chosen among equals, in objective points; a set of a muscle gains about eight."""
    points = {Standing.STAPLE: 2, Standing.SOUND: 0, Standing.SPECIAL: -2}[exercise.standing]
    points += 4 * any(m.exercise == exercise.slug for m in athlete.maxes)
    strong = athlete.goal in (Goal.STRENGTH, Goal.POWER, Goal.MIXED)
    points += 2 * (exercise.main_lift and strong)
    if athlete.level is Level.BEGINNER:
        points += {Skill.SIMPLE: 1, Skill.PRACTISED: 0, Skill.TECHNICAL: -5}[exercise.skill]
    elif exercise.load_mode is LoadMode.ASSISTED:
        points -= 3
    light = exercise.load_mode is LoadMode.BAND or easy_bodyweight(exercise)
    if light and not WEIGHTS.isdisjoint(athlete.gym.equipment):
        points -= 3  # what cannot be loaded cannot be seen to grow
    if exercise.pattern is Pattern.HINGE and exercise.spine == HEAVIEST and not strong:
        points -= 2  # tires more than it grows: a Romanian deadlift serves size better
    return points


HEAVIEST = 3  # axial level of a deadlift
WEIGHTS = frozenset({Equipment.BARBELL, Equipment.DUMBBELLS, Equipment.CABLE})
WHOLE_BODY = 100  # percent of body mass


def easy_bodyweight(exercise: Exercise) -> bool:
    """Whether body weight alone is soon too little."""
    partly = exercise.skill is Skill.SIMPLE or exercise.body_mass_percent < WHOLE_BODY
    return exercise.load_mode is LoadMode.BODYWEIGHT and partly
