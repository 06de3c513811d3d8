"""Who may do what: the gates that several methods share, as reasons with the codes of the lint rules."""

from topset.evidence import back_offs
from topset.evidence.figure import Figures
from topset.ground.reason import Reason, Severity
from topset.ground.units import Load, percent
from topset.methods.loading import loadable
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, Kind, LoadMode, Measure
from topset.model.program import Level


def counted_and_weighed(exercise: Exercise) -> tuple[Reason, ...]:
    """MET007: a method in reps and percentages needs an exercise with both."""
    if exercise.measure is not Measure.REPS:
        message = f"{exercise.name} is not counted in reps."
        return (Reason("MET007", message, "Write its sets plainly, like 3x30s."),)
    if exercise.load_mode in (LoadMode.BAND, LoadMode.NONE):
        message = f"{exercise.name} has no load that a percentage could be taken of."
        return (Reason("MET007", message, "Write its sets with an effort, like 3x8-12 @RIR2."),)
    return ()


def counted(exercise: Exercise) -> tuple[Reason, ...]:
    """MET007: a method in reps needs an exercise that has some."""
    return counted_and_weighed(exercise) if exercise.measure is not Measure.REPS else ()


def not_for_beginners(what: str, athlete: Athlete | None, cites: tuple[str, ...]) -> tuple[Reason, ...]:
    """SEL602: beginners learn the movements with lighter sets first."""
    if athlete is None or athlete.level is not Level.BEGINNER:
        return ()
    remedy = "Use straight sets or double progression until the lift is mastered."
    return (Reason("SEL602", f"{what} is not for beginners.", remedy, cites),)


def heavy_on_compounds(
    exercise: Exercise, percent_hi: int, reps_lo: int, figures: Figures
) -> tuple[Reason, ...]:
    """SEL601: few reps, or 85 % of the 1RM and more, are for compounds; `percent_hi` 0 where unknown."""
    heavy = percent_hi >= figures(back_offs.HEAVY_FROM) or 0 < reps_lo <= figures(back_offs.HEAVY_REPS)
    if not heavy or exercise.kind is Kind.COMPOUND:
        return ()
    much = f"at {percent(percent_hi)}%" if percent_hi else f"of {reps_lo}"
    remedy = f"Keep it to sets of {figures(back_offs.ISOLATION_TOP_REPS)} reps or more, or choose a compound."
    cites = ("E20", "E21", "B9")
    return (
        Reason("SEL601", f"A set {much} is too heavy for an isolation like {exercise.name}.", remedy, cites),
    )


def main_lift_only(exercise: Exercise) -> tuple[Reason, ...]:
    """SEL601: near-maximal sets are for the big lifts alone."""
    if exercise.kind is Kind.COMPOUND and exercise.main_lift:
        return ()
    message = f"{exercise.name} is not one of the big lifts that a near-maximal set is for."
    remedy = "Use it on a squat, deadlift or press, or take top-back-off at a lighter load here."
    return (Reason("SEL601", message, remedy, ("E20", "E21", "E32")),)


def technique_confirmed(exercise: Exercise, athlete: Athlete | None) -> tuple[Reason, ...]:
    """SEL603: before near-maximal attempts the lift must be clean."""
    if athlete is None or exercise.slug in athlete.technique:
        return ()
    message = f"The technique of {exercise.name} is not confirmed."
    remedy = "Have it checked, then add the exercise to the athlete's technique list."
    return (Reason("SEL603", message, remedy, ("E23", "E24"), severity=Severity.WARNING),)


def heavy_enough(exercise: Exercise, athlete: Athlete | None, percent_lo: int) -> tuple[Reason, ...]:
    """SEL609: back-offs make sense only where the top set can be loaded; needs a known 1RM to judge."""
    top = athlete and _tested(exercise, athlete)
    loads = loadable(exercise, athlete.gym) if athlete else ()
    if not (athlete and top and loads) or loads[-1] * 1000 >= top.grams * percent_lo:
        return ()
    most = Load(loads[-1], athlete.gym.unit)
    message = f"The gym loads {exercise.name} to {most}, less than {percent(percent_lo)}% of {top}."
    return (
        Reason(
            "SEL609", message, "Use straight sets near failure here.", ("E19",), severity=Severity.WARNING
        ),
    )


def _tested(exercise: Exercise, athlete: Athlete) -> Load | None:
    singles = (
        m.load for m in athlete.maxes if m.exercise == exercise.slug and m.reps == 1 and not m.training
    )
    return next(singles, None)
