"""Ramp sets: up to the real, rounded working load, every load one that the gym can make."""

from topset.evidence import warm_up
from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.warm_up import Step
from topset.formulas.rts import percent_for
from topset.ground.units import Load, Span
from topset.methods.loading import Direction, empty_bar, loadable, round_load
from topset.methods.method import plain
from topset.model.exercise import Exercise, LoadMode, Measure, Pattern
from topset.model.gym import Gym
from topset.model.prescription import RepKind, Reps, Role
from topset.model.session import Sets

UNRAMPED = frozenset({LoadMode.BODYWEIGHT, LoadMode.ASSISTED, LoadMode.BAND, LoadMode.NONE})
# An empty bar is far lighter than the first ramp set when that weighs so many bars: start with the bar then.
BARS_BEFORE_THE_BAR = 1.5
BAR_REPS = 8


def ramp(
    working: Load | int,
    reps: Reps,
    exercise: Exercise,
    gym: Gym,
    figures: Figures = PUBLISHED,
    percent: int | None = None,
) -> tuple[Sets, ...]:
    """Lay out the warm-up sets before the first working set; none where a ramp makes no sense.

    `working` is the load of that set as it will be loaded, or tenths of a percent of the 1RM where no load is
    known; then the ramp is in percentages too. `percent` says how heavy a known load is; without it the reps
    do, as far as they can. Loads rise strictly, stay below the working load, and are loads the gym can make.
    """
    if exercise.load_mode in UNRAMPED or exercise.measure is not Measure.REPS:
        return ()
    share = working if isinstance(working, int) else percent
    steps = warm_up.ramp(share if share is not None else _percent_of(reps), figures)
    if not steps:
        return ()
    if isinstance(working, int):
        return tuple(
            _sets(step, figures, percent=Span.one(round(working * step.percent / 1000))) for step in steps
        )
    return tuple(_sets(step, figures, load=load) for step, load in _loaded(steps, working, exercise, gym))


def _percent_of(reps: Reps) -> int:
    """Guess how heavy a set is from its fewest reps taken near failure; timed sets count as light."""
    if reps.kind is not RepKind.REPS:
        return 0
    return percent_for(2 * max(1, reps.span.lo)) or 0


def _loaded(
    steps: tuple[Step, ...], working: Load, exercise: Exercise, gym: Gym
) -> tuple[tuple[Step, Load], ...]:
    """Round each step to what the gym can make, dropping those that would repeat or reach a neighbour."""
    lightest = min(loadable(exercise, gym), default=0)
    found: list[tuple[Step, Load]] = []
    for step in _from_the_bar(steps, working, exercise, gym):
        target = Load(max(lightest, working.grams * step.percent // 1000), gym.unit)
        load = round_load(target, exercise, gym, _direction(target, working))
        above = load.grams > found[-1][1].grams if found else load.grams > 0
        if above and load.grams < working.grams:
            found.append((step, load))
    return tuple(found)


def _direction(target: Load, working: Load) -> Direction:
    """Near the working load a ramp set must not be rounded up into it."""
    return "down" if target.grams * 10 > working.grams * 8 else "nearest"


def _from_the_bar(steps: tuple[Step, ...], working: Load, exercise: Exercise, gym: Gym) -> tuple[Step, ...]:
    """Put the empty bar before the first step, or in its place; not for pulls from the floor."""
    bar = empty_bar(exercise, gym)
    if not bar or exercise.pattern in (Pattern.HINGE, Pattern.OLYMPIC) or working.grams <= bar:
        return steps
    with_bar = Step(bar * 1000 // working.grams, BAR_REPS)
    far = working.grams * steps[0].percent // 1000 >= BARS_BEFORE_THE_BAR * bar
    return (with_bar, *(steps if far else steps[1:]))


def _sets(step: Step, figures: Figures, load: Load | None = None, percent: Span | None = None) -> Sets:
    return Sets(
        Role.RAMP,
        Span.one(1),
        plain(step.reps),
        figures(warm_up.REST),
        percent=percent,
        load=(load, load) if load else None,
    )
