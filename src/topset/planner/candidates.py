"""Which exercises the athlete may be given, and which of them are alike to the solver."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from topset.catalogue import exercises
from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.sessions import HEAVY_SPINE
from topset.formulas import one_rep_max
from topset.ground.reason import Reason, Severity
from topset.methods.loading import loadable
from topset.model.athlete import Athlete
from topset.model.exercise import (
    Equipment,
    Exercise,
    Kind,
    LoadMode,
    Measure,
    Pattern,
    Skill,
    Standing,
)
from topset.model.families import KNEE, POWER, TRUNK
from topset.model.program import Goal, Level
from topset.planner.loads import record, whole_body
from topset.planner.problem import DIRECT, Choice
from topset.planner.worth import LOWER_BACK, MINOR, light, machine, on_one_leg, strong_without_weights, worth

# Signatures of one pattern: enough for variety, few enough to prove. Jumps are conditioning.
SIGNATURES = {Kind.COMPOUND: 3, Kind.ISOLATION: 2, Kind.CONDITIONING: 3}
PLAIN = TRUNK | {
    Pattern.FLY,
    Pattern.PULLOVER,
    Pattern.KNEE_EXTENSION,
    Pattern.KNEE_FLEXION,
}  # one is like another
NAMES = 3  # exercises of one signature
LIGHT_SPINE = 1  # axial level
LIGHTEST = 0.6  # of the 1RM: what the lightest load may be
LOADED = (LoadMode.EXTERNAL, LoadMode.PER_HAND)
FEWEST_REPS = 5  # of a bodyweight lift, for it to be worth training with sets
A_HALF = 1 / 2
EASIER = frozenset(
    {Equipment.LAT_PULLDOWN, Equipment.PULLDOWN_MACHINE, Equipment.CABLE, Equipment.ASSISTED_PULL_UP}
)
SQUATS = ("back_squat", "low_bar_squat", "front_squat")


def choices(athlete: Athlete, figures: Figures = PUBLISHED) -> tuple[Choice, ...]:
    """The best few signatures of each pattern, with everything that was wished for and can be done."""
    wished = set(athlete.wished("exercise")) | set(athlete.wished("back-offs"))
    by_pattern: dict[Pattern, list[Exercise]] = defaultdict(list)
    for exercise in available(athlete, figures):
        by_pattern[exercise.pattern].append(exercise)
    found = [choice for there in by_pattern.values() for choice in alike(there, wished, athlete)]
    return tuple(choice for choice in found if wanted(choice, found, athlete))


def wanted(choice: Choice, found: Iterable[Choice], athlete: Athlete) -> bool:
    """Whether a choice can add anything: what trains a minor muscle is for those who put it first.

    Where nothing else in the gym works one of its muscles, it stays.
    """
    if choice.wished or choice.like.kind not in (Kind.COMPOUND, Kind.ISOLATION):
        return True
    direct = {group for group, halves in choice.credits.items() if halves == DIRECT}
    if choice.pattern not in MINOR and direct:
        return True
    served = {
        g for c in found if c.pattern not in MINOR for g, halves in c.credits.items() if halves == DIRECT
    }
    return bool(direct & set(athlete.priorities) or direct - served)


def available(athlete: Athlete, figures: Figures = PUBLISHED) -> Iterator[Exercise]:
    """Everything in the catalogue, and of the athlete's own, that nothing speaks against, by slug."""
    possible = [
        e for _, e in sorted({**exercises(), **athlete.own}.items()) if not objection(e, athlete, figures)
    ]
    wished = {*athlete.wished("exercise"), *athlete.wished("back-offs")}
    usual = [e for e in possible if e.slug in wished or ordinary(e, athlete)]
    best: dict[Pattern, int] = defaultdict(int)
    for exercise in usual:
        best[exercise.pattern] = max(best[exercise.pattern], heft(exercise, athlete))
    usual = [e for e in usual if e.slug in wished or heft(e, athlete) == best[e.pattern]]
    yield from usual
    yield from stand_ins(possible, {e.pattern for e in usual}, athlete)


def stand_ins(possible: Iterable[Exercise], served: set[Pattern], athlete: Athlete) -> Iterator[Exercise]:
    """What is not chosen of itself, for the patterns that nothing else serves: special exercises come last.

    Where a joint hurts, they have to be simple and light on the spine: what is left over is not what is safe.
    """
    rest = [e for e in possible if e.pattern not in served and trainable(e)]
    if athlete.hurts:
        rest = [e for e in rest if e.spine <= LIGHT_SPINE and e.skill is Skill.SIMPLE]
    sound = {e.pattern for e in rest if e.standing is not Standing.SPECIAL}
    return (e for e in rest if e.standing is not Standing.SPECIAL or e.pattern not in sound)


def objection(exercise: Exercise, athlete: Athlete, figures: Figures = PUBLISHED) -> Reason | None:
    """Why an exercise cannot be given at all, with the lint code that would be raised."""
    if exercise.slug in athlete.avoid:
        return _objection(
            "SEL608", f"{exercise.name} is on the list of what to avoid.", "Take it off that list."
        )
    if hurt := sorted(athlete.hurts.intersection(exercise.stresses)):
        return _objection(
            "SEL608", f"{exercise.name} stresses the {hurt[0]}, which hurts.", "Wait until it has healed."
        )
    if LOWER_BACK in athlete.hurts and exercise.spine >= figures(HEAVY_SPINE):
        return _objection(
            "SEL608", f"{exercise.name} loads the spine, which hurts.", "Wait until it has healed."
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
        shown = record(exercise, athlete) is not None
        said = f"{FEWEST_REPS} reps of {exercise.name}"
        return _objection(
            "INT304",
            f"Fewer than {said} are possible." if shown else f"No record shows that {said} are possible.",
            "Train an assisted or lighter version first"
            + ("." if shown else f", or write a record of {FEWEST_REPS} reps and more into the maxes."),
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


def unproven(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether a pull-up or dip is asked of somebody who has not shown it, where the gym has something easier."""
    if not whole_body(exercise) or athlete.level is Level.ADVANCED:
        return False
    return record(exercise, athlete) is None and not EASIER.isdisjoint(athlete.gym.equipment)


def too_light(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether the heaviest dumbbells are too light for a squatter: less than half of the known squat."""
    if exercise.pattern is not Pattern.SQUAT or Equipment.BARBELL in exercise.equipment:
        return False
    squats = [m for m in athlete.maxes if m.exercise in SQUATS]
    loads = loadable(exercise, athlete.gym) if exercise.load_mode in LOADED else ()
    most = max((one_rep_max(m.load.grams, m.reps) or 0 for m in squats), default=0)
    hands = 2 if exercise.load_mode is LoadMode.PER_HAND else 1
    return bool(loads and most) and hands * loads[-1] < A_HALF * most


def heft(exercise: Exercise, athlete: Athlete) -> int:
    """How far it can be loaded: 0 far too little, 1 hardly, 2 too little for this athlete, 3 enough."""
    if light(exercise):
        return 0 if air_squat(exercise, athlete) else 1
    return 2 if too_light(exercise, athlete) else 3


def air_squat(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether strong legs would do it fifty times, without anything to add."""
    simple = (
        exercise.pattern in KNEE and exercise.load_mode is LoadMode.BODYWEIGHT and not on_one_leg(exercise)
    )
    return simple and strong_without_weights(athlete) and record(exercise, athlete) is None


def ordinary(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether it may be chosen without being asked for."""
    if exercise.standing is Standing.SPECIAL and not one_leg_squat(exercise, athlete):
        return False
    if unproven(exercise, athlete):
        return False
    if exercise.pattern in POWER:
        return athlete.goal is Goal.POWER and mastered(exercise, athlete)
    return trainable(exercise) and exercise.skill is not Skill.TECHNICAL


def mastered(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether technique is no question: a simple lift, one that a coach has confirmed, or one trained week by week."""
    known = athlete.technique | athlete.learned.practised
    return exercise.skill is not Skill.TECHNICAL or exercise.slug in known


def one_leg_squat(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether it is a squat on one leg for a strong athlete whose gym has nothing to load one on two legs with.

    It goes down to a box, which says how deep: pistol and skater squats are left to those who ask for them.
    """
    on_a_box = exercise.pattern is Pattern.SQUAT and Equipment.BOX in exercise.equipment
    return on_a_box and on_one_leg(exercise) and strong_without_weights(athlete)


def trainable(exercise: Exercise) -> bool:
    """Whether sets of it make sense in a program: no drills, no carries, holds for the trunk only."""
    held = exercise.measure is Measure.TIME and exercise.pattern in TRUNK
    counted = exercise.measure is Measure.REPS or held
    return counted and exercise.kind in (Kind.COMPOUND, Kind.ISOLATION) and exercise.pattern not in POWER


def alike(found: Iterable[Exercise], wished: set[str], athlete: Athlete) -> Iterator[Choice]:
    """Merge exercises with one signature; the best signatures first, wishes always."""
    groups: dict[object, list[Exercise]] = defaultdict(list)
    for exercise in sorted(found, key=lambda e: (-worth(e, athlete), -known_as(e), e.slug)):
        groups[signature(exercise, exercise.slug in wished, athlete)].append(exercise)
    ranked = sorted(groups.values(), key=lambda members: (-worth(members[0], athlete), -known_as(members[0])))
    guided = next((n for n, members in enumerate(ranked) if machine(members[0])), -1)
    for number, members in enumerate(ranked):
        asked = members[0].slug in wished
        most = 1 if members[0].pattern in PLAIN else SIGNATURES.get(members[0].kind, 1)
        kept = number < most - (guided >= most) or number == guided
        if kept or asked:
            best = worth(members[0], athlete)
            equals = [member for member in members if worth(member, athlete) == best]
            yield Choice(tuple(equals[:NAMES]), best, asked)


def known_as(exercise: Exercise) -> int:
    """How many apps know it: what everybody trains comes before what few do."""
    return len(exercise.elsewhere)


def signature(exercise: Exercise, wished: bool, athlete: Athlete) -> object:  # noqa: FBT001 - part of a key
    """What the solver can tell apart. A wished exercise, or one with a known maximum, stands for itself."""
    known = any(m.exercise == exercise.slug for m in athlete.maxes)
    alone = exercise.slug if wished or known or exercise.main_lift else ""
    shares = tuple(sorted(exercise.muscles.items()))
    return (shares, exercise.kind, exercise.spine, exercise.seconds_per_rep, exercise.load_mode, alone)
