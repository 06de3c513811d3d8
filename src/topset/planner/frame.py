"""Warm-up and cool-down of a session, chosen for what it trains and how long it is."""

from topset.catalogue import exercises
from topset.evidence.landmarks import VolumeGroup
from topset.ground.units import Span
from topset.model.athlete import Athlete
from topset.model.prescription import RepKind, Reps
from topset.model.program import Drill, Routine, RoutineKind
from topset.planner.focus import LEGS
from topset.planner.problem import credit
from topset.planner.solve import Pick

LONG, MIDDLE = 75, 45  # minutes of a session
MINUTES = {
    "long": (Span(10, 10), Span(5, 5)),
    "middle": (Span(7, 7), Span(4, 4)),
    "short": (Span(4, 4), Span(2, 2)),
}
RAMP_MINUTES = 2  # for the ramp of a first compound that is not heavy; heavy lifts count their own
STRETCHES: dict[VolumeGroup, str] = {
    VolumeGroup.HAMSTRINGS: "hamstring_stretch",
    VolumeGroup.QUADS: "quad_stretch",
    VolumeGroup.GLUTES: "glute_stretch",
    VolumeGroup.BACK: "lat_stretch",
    VolumeGroup.CHEST: "chest_stretch",
    VolumeGroup.CALVES: "calf_stretch",
}


def frame_minutes(minutes: int) -> tuple[Span, Span]:
    """Minutes of warm-up and cool-down for a session of so many."""
    return MINUTES["long" if minutes >= LONG else "middle" if minutes >= MIDDLE else "short"]


def room(minutes: int) -> int:
    """Whole minutes left for the exercises."""
    warm, cool = frame_minutes(minutes)
    return minutes - warm.hi - cool.hi - RAMP_MINUTES


def warm_up(picks: tuple[Pick, ...], minutes: int, athlete: Athlete) -> Routine:
    """General and dynamic warm-up (D36, D40); the ramp stands on the first compound's line."""
    legs = any(pick.choice.pattern in LEGS for pick in picks)
    upper = any(pick.choice.pattern not in LEGS for pick in picks)
    span, _ = frame_minutes(minutes)
    drills = [Drill("light_cardio", Reps(Span.one(60 * (4 if span.hi > 5 else 2)), RepKind.SECONDS))]
    wanted = [("leg_swings", 10, legs), ("cat_cow", 8, True), ("torso_twists", 10, legs and upper)]
    wanted += [("band_pull_apart", 15, upper), ("arm_circles", 10, upper)]
    known = exercises()
    fitting = [
        Drill(slug, Reps(Span.one(reps)))
        for slug, reps, use in wanted
        if use and slug in known and athlete.gym.offers(known[slug])
    ]
    return Routine(RoutineKind.WARM_UP, span, (*drills, *fitting[: 1 if span.hi <= 5 else 3]))


def cool_down(picks: tuple[Pick, ...], minutes: int) -> Routine:
    """Static stretches for what was trained (D37, D47)."""
    _, span = frame_minutes(minutes)
    trained = [g for g in STRETCHES if any(credit(pick.choice.like, g) == 2 for pick in picks)]
    most = span.hi
    stretches = [
        Drill(STRETCHES[g], Reps(Span.one(30), RepKind.SECONDS))
        for g in trained
        if STRETCHES[g] in exercises()
    ]
    return Routine(RoutineKind.COOL_DOWN, span, tuple(stretches[:most]))
