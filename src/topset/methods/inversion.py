"""Turning a scheme around: n sets of m become m sets of n; load, rest, minutes and volume are derived."""

from dataclasses import dataclass, replace

from topset.evidence import prescribing, rests, time_costs, traditional
from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.landmarks import FIGURES, GROUP_OF, VolumeGroup
from topset.evidence.recovery import BACKWARDS_PARTS
from topset.formulas.rts import percent_for, reps_for
from topset.ground.frozen import frozen
from topset.ground.reason import Reason, Severity
from topset.ground.units import Load, Span
from topset.model.exercise import Exercise, Muscle

HOURS_A_WEEK = 168


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """So many `sets` of `reps`. `percent` is tenths of a percent of the 1RM; `rest` seconds after each set.

    `one_rep_max` turns percentages into loads; without it, loads stay unknown. `sessions` is how often a
    week.
    """

    sets: int
    reps: int
    percent: Span | None = None
    one_rep_max: Load | None = None
    rest: Span | None = None
    sessions: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A scheme with what follows from it.

    `load` is the range of loads, `minutes` what the exercise takes, `volume` the load volume of one session
    in grams.
    """

    sets: int
    reps: int
    percent: Span
    rest: Span
    load: tuple[Load, Load] | None
    minutes: Span
    volume: Span | None
    weekly_sets: int

    @property
    def total_reps(self) -> int:
        """Reps of one session."""
        return self.sets * self.reps


@frozen
class Inversion:
    """What was, what it becomes, and what to mind."""

    before: Side
    after: Side
    cautions: tuple[Reason, ...]


def invert(scheme: Scheme, exercise: Exercise | None = None, figures: Figures = PUBLISHED) -> Inversion:
    """Swap sets and reps (A14): the total of reps stays, load and rest are derived, the rest is counted.

    The new load leaves after one set what the old one left, within the 2.5 to 5.5 reps that both 4x10 at
    60-67 % and 10x4 at 75-82 % leave on the RTS curve; shorter sets are heavier than before (A16) and rest
    longer (A18). Raise ValueError for fewer than one set or rep, or loads over 100 %.
    """
    if scheme.sets < 1 or scheme.reps < 1 or (scheme.percent and not 0 < scheme.percent.hi <= 1000):
        raise ValueError(f"no scheme: {scheme.sets}x{scheme.reps} at {scheme.percent}")
    percent = scheme.percent or _old_percent(scheme, figures)
    rest = scheme.rest or _usual_rest(scheme.reps, figures)
    turned = replace(scheme, sets=scheme.reps, reps=scheme.sets)
    before = _side(scheme, percent, rest, exercise, figures)
    new_percent, new_rest = _new_percent(scheme, percent, figures), _new_rest(scheme, rest, figures)
    after = _side(turned, new_percent, new_rest, exercise, figures)
    return Inversion(before, after, _cautions(scheme, before, after, exercise, figures))


def _old_percent(scheme: Scheme, figures: Figures) -> Span:
    classic = (figures(traditional.VOLUME_SETS), figures(traditional.VOLUME_REPS))
    if (scheme.sets, scheme.reps) == classic:
        return figures(traditional.VOLUME_PERCENT)
    return _usual_percent(scheme.reps, figures)


def _usual_percent(reps: int, figures: Figures) -> Span:
    """Read what sets of so many reps are done with when the usual reserve is kept."""
    reserve = figures(prescribing.INVERSION_RESERVE)
    return Span(_curve(2 * reps + reserve.hi), _curve(2 * reps + reserve.lo))


def _curve(half_reps: int) -> int:
    """Read the RTS curve down to the half percent, as lifters write it; 0 beyond it."""
    return (percent_for(half_reps) or 0) // 5 * 5


def _usual_rest(reps: int, figures: Figures) -> Span:
    return figures(rests.BACKWARDS if reps <= figures(prescribing.SHORT_SETS) else rests.VOLUME)


def _new_percent(scheme: Scheme, old: Span, figures: Figures) -> Span:
    """Keep the reserve of the old load within the usual; shorter sets are heavier, longer ones lighter."""
    if scheme.sets == scheme.reps:
        return old
    usual = _usual_percent(scheme.sets, figures)
    step = figures(prescribing.INVERSION_STEP)
    if scheme.sets > scheme.reps:
        return Span(max(0, min(usual.lo, old.lo - step)), max(0, min(usual.hi, old.hi - step)))
    wanted = _wanted(scheme, usual, figures)
    lo = min(max(wanted.lo, old.lo + step), 1000)
    return Span(lo, min(max(wanted.hi, old.hi + step, lo), 1000))


def _wanted(scheme: Scheme, usual: Span, figures: Figures) -> Span:
    """Choose among the usual loads of shorter sets: all, those of the same reserve, or the lighter ones."""
    if scheme.percent is None:
        return usual
    if scheme.percent.lo < scheme.percent.hi:
        lo, hi = (_same_reserve(tenths, scheme, usual) for tenths in (scheme.percent.lo, scheme.percent.hi))
        return Span(lo, hi)
    start = figures(prescribing.BACKWARDS_START)
    return Span(usual.lo, min(usual.lo + start.hi - start.lo, usual.hi))


def _same_reserve(old: int, scheme: Scheme, usual: Span) -> int:
    able = reps_for(old) or 2 * scheme.reps
    reserve = max(0, able - 2 * scheme.reps)
    return min(max(_curve(2 * scheme.sets + reserve), usual.lo), usual.hi)


def _new_rest(scheme: Scheme, old: Span, figures: Figures) -> Span:
    """Rest longer for shorter sets, and never shorter than the shorter sets did."""
    if scheme.sets == scheme.reps:
        return old
    usual = _usual_rest(scheme.sets, figures)
    if scheme.sets > scheme.reps:
        return Span(min(usual.lo, old.lo), min(usual.hi, old.hi))
    longer = figures(rests.BACKWARDS) if scheme.sets <= figures(prescribing.SHORT_SETS) else usual
    return Span(max(longer.lo, old.lo), max(longer.hi, old.hi))


def _side(scheme: Scheme, percent: Span, rest: Span, exercise: Exercise | None, figures: Figures) -> Side:
    load = _loads(scheme.one_rep_max, percent)
    total = scheme.sets * scheme.reps
    return Side(
        sets=scheme.sets,
        reps=scheme.reps,
        percent=percent,
        rest=rest,
        load=load,
        minutes=_minutes(scheme, rest, exercise, figures),
        volume=Span(load[0].grams * total, load[1].grams * total) if load else None,
        weekly_sets=scheme.sets * scheme.sessions,
    )


def _loads(one_rep_max: Load | None, percent: Span) -> tuple[Load, Load] | None:
    if one_rep_max is None:
        return None
    lo, hi = (Load(one_rep_max.grams * p // 1000, one_rep_max.unit) for p in (percent.lo, percent.hi))
    return lo, hi


def _minutes(scheme: Scheme, rest: Span, exercise: Exercise | None, figures: Figures) -> Span:
    """Add up reps, set-up and the rests between the sets, in whole minutes."""
    rep = exercise.seconds_per_rep if exercise else figures(time_costs.REP)
    work = scheme.sets * (scheme.reps * rep + figures(time_costs.SET_UP))
    return Span(*(round((work + (scheme.sets - 1) * pause) / 60) for pause in (rest.lo, rest.hi)))


def _cautions(
    scheme: Scheme, before: Side, after: Side, exercise: Exercise | None, figures: Figures
) -> tuple[Reason, ...]:
    if scheme.sets >= scheme.reps:
        return ()
    reasons = [_time(before, after)]
    if scheme.sets <= figures(traditional.BACKWARDS_REPS) + 1:
        reasons.append(_parts())
    most = HOURS_A_WEEK // figures(BACKWARDS_PARTS)
    if scheme.sessions > most:
        reasons.append(_too_often(scheme.sessions, most, figures))
    over = _over_maximum(after, exercise, figures)
    return (*reasons, over) if over else tuple(reasons)


def _time(before: Side, after: Side) -> Reason:
    message = f"The exercise takes {_range(after.minutes)} minutes instead of {_range(before.minutes)}."
    remedy = "Plan the session around it, or shorten the rests toward their lower end."
    return Reason("INV001", message, remedy, ("A19",), severity=Severity.INFO)


def _parts() -> Reason:
    message = "Many short heavy sets are for one part of the body a week, two at most."
    remedy = "Train the other parts with a traditional scheme."
    return Reason("SEL605", message, remedy, ("A20", "A23"), severity=Severity.INFO)


def _too_often(sessions: int, most: int, figures: Figures) -> Reason:
    hours = figures(BACKWARDS_PARTS)
    message = f"{sessions} sessions a week of the same part leave less than {hours} hours between them."
    return Reason(
        "REC203", message, f"Train it at most {most} times a week.", ("A22",), severity=Severity.WARNING
    )


def _over_maximum(after: Side, exercise: Exercise | None, figures: Figures) -> Reason | None:
    """VOL102 for the first part worked directly whose weekly maximum these sets alone pass."""
    direct = exercise.direct if exercise else frozenset[Muscle]()
    for group in dict.fromkeys(GROUP_OF[m] for m in Muscle if m in direct and m in GROUP_OF):
        maximum = _maximum(group, figures)
        if after.weekly_sets > maximum:
            message = f"{after.weekly_sets} sets a week pass the maximum of {maximum} for {group}."
            remedy = "Train it once a week, or leave out the other direct sets."
            return Reason("VOL102", message, remedy, ("C7", "A20"), severity=Severity.WARNING)
    return None


def _maximum(group: VolumeGroup, figures: Figures) -> int:
    return figures(FIGURES[group]).mrv.hi


def _range(span: Span) -> str:
    return str(span.lo) if span.lo == span.hi else f"{span.lo}-{span.hi}"
