"""Back-off loads from the top set as it was lifted, heavier or lighter than planned."""

from topset.evidence import effort, prescribing
from topset.evidence.figure import PUBLISHED, Figures
from topset.formulas.rts import percent_for, reps_for
from topset.ground.frozen import frozen
from topset.ground.units import Load, Span
from topset.methods.loading import round_load
from topset.model.exercise import Exercise
from topset.model.gym import Gym
from topset.model.prescription import Amount, AtLoad, Base, Percent, Reps


@frozen
class Lifted:
    """A top set as it was done; `rir` in half reps, None if the lifter did not say."""

    load: Load
    reps: int
    rir: int | None = None

    @property
    def able(self) -> int:
        """Reps done and left, in half reps; nothing is left where the lifter did not say."""
        return 2 * self.reps + (self.rir or 0)

    @property
    def days_max(self) -> Load:
        """Estimate the 1RM of the day by the RTS curve; beyond its reach, the load itself."""
        return _days_max(self.load, percent_for(self.able))


@frozen
class PlannedTop:
    """The top set as prescribed: `percent` in tenths of the 1RM, `rir` in half reps, either may be None."""

    reps: Reps
    percent: Span | None = None
    rir: Span | None = None

    @property
    def able(self) -> Span | None:
        """Reps it should take and leave, in half reps: by the effort, else by the percentage."""
        if self.rir:
            return Span(2 * self.reps.span.lo + self.rir.lo, 2 * self.reps.span.hi + self.rir.hi)
        reps = reps_for(round(self.percent.middle)) if self.percent else None
        return None if reps is None else Span.one(reps)


@frozen
class Told:
    """What a top set says of the day, whatever its load: by how many tenths of a percent it moves other loads.

    `share` is what it was of the day's 1RM, in tenths of a percent; None beyond the curve, and where that is not asked.
    """

    moved: int
    share: int | None = None


@frozen
class BackOff:
    """The load to take, and by how many tenths of a percent the day moved it (0 for a set as planned)."""

    load: Load
    correction: int


def correction(lifted: Lifted, planned: PlannedTop, figures: Figures = PUBLISHED) -> int:
    """Correct the day's loads, in tenths of a percent: about 4 % for each rep more or less than planned.

    Where the lifter did not say what was left, only reps outside the range count. A set with nothing to
    compare it with moves nothing, and one set never moves the loads by more than a limit.
    """
    limit = figures(prescribing.OVERSHOOT_LIMIT)
    moved = effort.load_correction(_too_hard(lifted, planned), figures)
    return max(-limit, min(limit, moved))


def _too_hard(lifted: Lifted, planned: PlannedTop) -> int:
    """Count the half reps by which the set was harder than planned; negative for easier."""
    span, should = planned.reps.span, planned.able
    if lifted.rir is None:
        return 2 * (_within(lifted.reps, span) - lifted.reps)
    return _within(lifted.able, should) - lifted.able if should else 0


def _within(number: int, span: Span) -> int:
    """The number of the span that is nearest."""
    return min(max(number, span.lo), span.hi)


def told(lifted: Lifted, planned: PlannedTop, back: Amount, figures: Figures = PUBLISHED) -> Told:
    """All that the back-offs take from a top set besides its load: sets that tell the same give the same loads."""
    of_the_max = isinstance(back, Percent) and back.of is not Base.TOP and not planned.percent
    return Told(correction(lifted, planned, figures), percent_for(lifted.able) if of_the_max else None)


def back_off_load(
    lifted: Lifted,
    planned: PlannedTop,
    back: Amount,
    exercise: Exercise,
    gym: Gym,
    figures: Figures = PUBLISHED,
) -> BackOff | None:
    """Work out the back-off load for today; None where `back` is body weight.

    A percentage of the 1RM is taken of the day's maximum as the top set shows it, kept within the limit of
    one set's word. A share of the top set is taken of the load that would have been right today. A written
    load moves with the day. The result is loadable and lighter than the top set (B5).
    """
    return back_off_after(lifted.load, told(lifted, planned, back, figures), planned, back, (exercise, gym))


def back_off_after(
    top: Load, said: Told, planned: PlannedTop, back: Amount, where: tuple[Exercise, Gym]
) -> BackOff | None:
    """Work out the back-off load after a top set of this load that told so much."""
    grams = _target(top, said, planned, back)
    if grams is None:
        return None
    load = round_load(Load(grams, top.unit), *where)
    if load.grams >= top.grams:
        load = round_load(Load(top.grams - 1, load.unit), *where, "down")
    return BackOff(load, said.moved)


def _target(top: Load, said: Told, planned: PlannedTop, back: Amount) -> int | None:
    right = top.grams * (1000 + said.moved) // 1000
    match back:
        case Percent(span, Base.TOP):
            return round(right * span.middle / 1000)
        case Percent(span) if planned.percent:
            # The load that was right today stands for the planned share of the day's maximum.
            return round(right * span.middle / planned.percent.middle)
        case Percent(span):
            return round(_days_max(top, said.share).grams * span.middle / 1000)
        case AtLoad(lo, hi):
            return (lo.grams + hi.grams) // 2 * (1000 + said.moved) // 1000
        case _:
            return None


def _days_max(load: Load, share: int | None) -> Load:
    return Load(load.grams * 1000 // share, load.unit) if share else load
