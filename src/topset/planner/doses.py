"""The doses a choice may have on a day: scheme, sets at the start and at the peak, minutes."""

from collections.abc import Iterator

from topset.evidence.doses import SESSION_SETS
from topset.evidence.figure import Figures
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.rests import BACKWARDS
from topset.evidence.sessions import HEAVY_SPINE
from topset.evidence.time_costs import EXERCISE_CHANGE, SET_UP
from topset.ground.units import Span
from topset.methods.top_back_off import FORMS, For
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, Kind, LoadMode, Pattern
from topset.model.families import POWER
from topset.model.program import Goal, Level
from topset.planner.priorities import serves
from topset.planner.problem import Choice, Mode, Scheme
from topset.planner.schemes import HEAVIEST, STRONG, by_side, schemes, slow

BACKWARDS_SETS = 10
RAMP_S = 180  # seconds for three ramp sets
RAMPED = ("heavy", "practice", "top-back-off", "backwards")
JUMPS = (Pattern.JUMP,)
BRISK = 45  # minutes of the shortest session, under which rests are kept to what growth needs
STEEPEST = 1  # sets that one exercise may gain over the block; more of them make the ramp


def doses(choice: Choice, athlete: Athlete, figures: Figures) -> Iterator[Mode]:
    """Every plain dose that grows; where there is no room, two sets may stay two, and those of an isolation.

    So may a beginner's three of a lift whose load rises from week to week. In a deficit there is nothing to grow by:
    the sets of a compound stay as they are, to keep what is there.
    """
    most = figures(SESSION_SETS)
    brisk = min(athlete.days.values()) < BRISK
    limit = limit_of(choice, athlete, most.hi)
    for scheme in schemes(choice.like, athlete, figures, brisk=brisk):
        fewest = least_of(choice, athlete, most.lo, brisk=brisk)
        staying = fewest if athlete.level is Level.BEGINNER else most.lo
        for start in range(fewest, limit + 1):
            for peak in peaks(choice, athlete, start, limit, staying):
                yield Mode(scheme, start, peak, minutes(choice.like, scheme, peak, figures))


def peaks(choice: Choice, athlete: Athlete, start: int, limit: int, least: int) -> range:
    """The sets that an exercise may end with which begins with `start`."""
    small = choice.like.kind is Kind.ISOLATION
    if athlete.goal is Goal.LEAN and not small:
        return range(start, start + 1)
    return range(start if small or start == least else start + 1, min(start + STEEPEST, limit) + 1)


def limit_of(choice: Choice, athlete: Athlete, most: int) -> int:
    """The most sets: five of a main lift or a priority's own, three of a deadlift (four for strength), else four."""
    strong = athlete.goal in STRONG
    if choice.pattern is Pattern.HINGE and choice.like.spine == HEAVIEST:
        return most - 1 if strong else most - 2
    if athlete.level is Level.BEGINNER:
        return beginners_limit(choice, athlete, most)
    own = any(serves(choice.like, VolumeGroup(group)) for group in athlete.priorities)
    return most if choice.like.main_lift or own else most - 1


def beginners_limit(choice: Choice, athlete: Athlete, most: int) -> int:
    """Three of a small lift and of negatives, four of others, five of a main lift whose load is known."""
    if choice.like.kind is Kind.ISOLATION or slow(choice.like):
        return most - 2
    known = any(known_max.exercise == choice.like.slug for known_max in athlete.maxes)
    return most if choice.like.main_lift and known else most - 1


def least_of(choice: Choice, athlete: Athlete, least: int, *, brisk: bool) -> int:
    """The fewest sets: three of a main lift that is to grow strong, or known and for a priority, and of what is fast.

    Else two.
    """
    fast = choice.pattern in POWER
    own = any(serves(choice.like, VolumeGroup(group)) for group in athlete.priorities)
    known = own and any(best.exercise == choice.like.slug for best in athlete.maxes)
    wanted = fast or (choice.like.main_lift and (known or athlete.goal in STRONG) and not brisk)
    return least + 1 if wanted else least


def backwards(choice: Choice, figures: Figures) -> Mode:
    """Ten sets of four (A15)."""
    scheme = Scheme("backwards", (Span.one(4),), (6, 4), Span.one(figures(BACKWARDS).lo), "backwards")
    return Mode(scheme, BACKWARDS_SETS, BACKWARDS_SETS, minutes(choice.like, scheme, BACKWARDS_SETS, figures))


def back_offs(choice: Choice, athlete: Athlete, figures: Figures) -> Mode:
    """A top set and its back-offs in the published form for the goal (B21-B26)."""
    count = 1 + figures(FORMS[form_for(choice.like, athlete)]).sets.hi
    scheme = Scheme("top-back-off", (Span(8, 10),), (6, 4), Span.one(180), "top-back-off")
    return Mode(scheme, count, count, minutes(choice.like, scheme, count, figures))


def form_for(exercise: Exercise, athlete: Athlete) -> For:
    """The published form of back-offs that suits: power for Olympic lifts, strength for the big lifts (B21-B26)."""
    if athlete.goal is Goal.POWER and exercise.pattern is Pattern.OLYMPIC:
        return For.POWER
    strong = athlete.goal in (Goal.STRENGTH, Goal.POWER) and exercise.main_lift
    return For.STRENGTH if strong else For.HYPERTROPHY


def minutes(exercise: Exercise, scheme: Scheme, sets: int, figures: Figures) -> int:
    """Whole minutes of an exercise: its sets, the rests between them, and the change to the next.

    Rounded, not rounded up: over a session the errors cancel, and what is laid out is measured again.
    """
    sides = 2 if by_side(exercise) else 1
    reps = max(span.middle for span in scheme.reps)
    work = reps * sides * (1 if scheme.name == "hold" else exercise.seconds_per_rep)
    each = work + scheme.rest.hi + figures(SET_UP)
    ramp = RAMP_S if ramps(exercise, scheme, figures) else 0
    return round((sets * each - scheme.rest.hi + figures(EXERCISE_CHANGE).middle + ramp) / 60)


def ramps(exercise: Exercise, scheme: Scheme, figures: Figures) -> bool:
    """Whether its working sets want warm-up sets of their own, unless a like exercise went before."""
    loaded = exercise.load_mode in (LoadMode.EXTERNAL, LoadMode.PER_HAND)
    heavy = exercise.main_lift or exercise.spine >= figures(HEAVY_SPINE) or scheme.name in RAMPED
    return loaded and heavy and exercise.kind is Kind.COMPOUND and exercise.pattern not in JUMPS
