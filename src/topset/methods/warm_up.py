"""Ramp sets: up to the real, rounded working load, every load one that the gym can make."""

from topset.evidence import warm_up
from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.warm_up import Step
from topset.formulas.rts import percent_for
from topset.ground.place import Place
from topset.ground.units import Load, Span
from topset.methods.loading import Direction, empty_bar, loadable, nearest, plates
from topset.methods.method import plain
from topset.model.exercise import Exercise, LoadMode, Measure, Pattern
from topset.model.gym import Gym
from topset.model.prescription import RepKind, Reps, Role
from topset.model.session import Sets

UNRAMPED = frozenset({LoadMode.BODYWEIGHT, LoadMode.ASSISTED, LoadMode.BAND, LoadMode.NONE})
ONE = Span(1, 1)


def ramp(
    working: Load | int,
    reps: Reps,
    exercise: Exercise,
    gym: Gym,
    figures: Figures = PUBLISHED,
    percent: int | None = None,
    place: Place | None = None,
) -> tuple[Sets, ...]:
    """Lay out the warm-up sets before the first working set, at `place`; none where a ramp makes no sense.

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
    rest = figures(warm_up.REST)
    if isinstance(working, int):
        shares = (Span.one(round(working * step.percent / 1000)) for step in steps)
        weights: list[tuple[Span | None, Load | None]] = [(share, None) for share in shares]
    else:
        steps = _from_the_bar(steps, working, exercise, gym, figures)
        loaded = _loaded(steps, working, exercise, gym, working.grams * figures(warm_up.ROUGHLY) // 1000)
        steps, weights = tuple(step for step, _ in loaded), [(None, load) for _, load in loaded]
    return tuple(
        Sets(
            Role.RAMP,
            ONE,
            plain(step.reps),
            rest,
            percent=share,
            load=(load, load) if load else None,
            place=place,
        )
        for step, (share, load) in zip(steps, weights, strict=True)
    )


def _percent_of(reps: Reps) -> int:
    """Guess how heavy a set is from its fewest reps taken near failure; timed sets count as light."""
    if reps.kind is not RepKind.REPS:
        return 0
    return percent_for(2 * max(1, reps.span.lo)) or 0


def _loaded(
    steps: tuple[Step, ...], working: Load, exercise: Exercise, gym: Gym, slack: int
) -> tuple[tuple[Step, Load], ...]:
    """Round each step to what is quickly loaded, dropping those that would repeat or reach a neighbour."""
    loads = loadable(exercise, gym)
    lightest = loads[0] if loads else 0
    found: list[tuple[Step, Load]] = []
    last = 0
    for step in steps:
        target = max(lightest, working.grams * step.percent // 1000)
        direction = _direction(target, working)
        above, below = (0, slack // 2) if direction == "down" else (slack, slack)
        near = [g for g in loads if target - below <= g <= target + above]
        grams = (
            _quickest(target, near, exercise, gym) if near else nearest(target, loads or (target,), direction)
        )
        if last < grams < working.grams:
            found.append((step, Load(grams, gym.unit)))
            last = grams
    return tuple(found)


def _quickest(target: int, near: list[int], exercise: Exercise, gym: Gym) -> int:
    """The load with the fewest plates, of those near enough; of equals the nearest."""
    pieces = {g: sum(n for _, n in plates(Load(g, gym.unit), exercise, gym)) for g in near}
    return min(near, key=lambda grams: (pieces[grams], abs(grams - target)))


def _direction(target: int, working: Load) -> Direction:
    """Near the working load a ramp set must not be rounded up into it."""
    return "down" if target * 10 > working.grams * 8 else "nearest"


def _from_the_bar(
    steps: tuple[Step, ...], working: Load, exercise: Exercise, gym: Gym, figures: Figures
) -> tuple[Step, ...]:
    """Put the empty bar before a first step that is far heavier, or in its place; not for pulls from the floor."""
    bar = empty_bar(exercise, gym)
    if not bar or exercise.pattern in (Pattern.HINGE, Pattern.OLYMPIC) or working.grams <= bar:
        return steps
    with_bar = Step(bar * 1000 // working.grams, figures(warm_up.BAR_REPS))
    far = working.grams * steps[0].percent // 1000 >= figures(warm_up.BARS_BEFORE_THE_BAR) * bar
    return (with_bar, *(steps if far else steps[1:]))
