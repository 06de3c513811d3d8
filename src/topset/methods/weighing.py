"""From an amount as written to a percentage of the 1RM and a load, whichever of them can be known."""

from topset.evidence import prescribing
from topset.evidence.figure import Figures
from topset.formulas.rts import percent_for
from topset.ground.frozen import frozen
from topset.ground.units import Load, Span
from topset.methods.loading import loadable, nearest
from topset.methods.maxes import Maximum
from topset.model.exercise import Exercise
from topset.model.gym import Gym
from topset.model.prescription import (
    Amount,
    AtLoad,
    Base,
    Effort,
    OwnWeight,
    Percent,
    Progress,
    ProgressKind,
    RepKind,
    Reps,
)

Loads = tuple[Load, Load]


@frozen
class Weight:
    """A percentage of the 1RM in tenths and a range of loads; either may be unknown."""

    percent: Span | None = None
    load: Loads | None = None


UNKNOWN = Weight()


@frozen
class Scales:
    """What the loads of one exercise depend on; `loads` are those the gym can make, in grams."""

    exercise: Exercise
    maximum: Maximum | None
    progress: Progress | None
    gym: Gym
    figures: Figures
    loads: tuple[int, ...]

    @classmethod
    def of(
        cls,
        exercise: Exercise,
        maximum: Maximum | None,
        progress: Progress | None,
        gym: Gym,
        figures: Figures,
    ) -> "Scales":
        """Look up the loads that the gym can make for the exercise."""
        return cls(exercise, maximum, progress, gym, figures, loadable(exercise, gym))

    @property
    def rising(self) -> bool:
        """Whether the progression adds load from week to week."""
        return self.progress is not None and self.progress.kind is ProgressKind.LOAD

    def weigh(self, amount: Amount, steps: int, top: Weight = UNKNOWN) -> Weight:
        """Work out an amount after `steps` of the progression; shares of the top set are taken of `top`."""
        match amount:
            case Percent(span, Base.TOP):
                return self._of_top(span, top)
            case Percent(span, base):
                return self._of_max(span, base, steps)
            case AtLoad(lo, hi):
                return self._as_written((lo, hi), steps)
            case OwnWeight(extra, unit):
                return self._as_written((Load(extra, unit), Load(extra, unit)), steps)

    def from_effort(self, reps: Reps, effort: Effort) -> Weight:
        """Read the RTS curve, where the maximum is known and the curve reaches so far: for the least of `5+` reps."""
        if self.maximum is None or not reps.span.lo or reps.kind is not RepKind.REPS:
            return UNKNOWN
        lo = percent_for(2 * reps.span.hi + effort.rir.hi)
        hi = percent_for(2 * reps.span.lo + effort.rir.lo)
        return Weight(Span(lo, hi), self._loads(Span(lo, hi))) if lo and hi else UNKNOWN

    def _of_max(self, written: Span, base: Base, steps: int) -> Weight:
        span = self._of_one_rep_max(written) if base is Base.TRAINING_MAX else written
        step = self.progress.step if self.progress else None
        if isinstance(step, Percent):
            span = Span(span.lo + steps * step.span.lo, span.hi + steps * step.span.lo)
            return Weight(span, self._loads(span))
        return Weight(span, self._loads(span, steps * self._step_g()))

    def _of_one_rep_max(self, span: Span) -> Span:
        share = self.maximum.training if self.maximum else self.figures(prescribing.TRAINING_MAX)
        return Span(round(span.lo * share / 1000), round(span.hi * share / 1000))

    def _as_written(self, written: Loads, steps: int) -> Weight:
        percent = None
        if self.maximum:
            lo, hi = written
            percent = Span(self.maximum.percent(lo.grams), self.maximum.percent(hi.grams))
        return Weight(percent, self._raised(written, steps) if steps else written)

    def _raised(self, written: Loads, steps: int) -> Loads:
        step = self.progress.step if self.progress else None
        if isinstance(step, Percent):
            share = 1000 + steps * step.span.lo
            lo, hi = (round(load.grams * share / 1000) for load in written)
            return self.rounded(lo, hi)
        added, (lowest, highest) = steps * self._step_g(), written
        raised = Load(lowest.grams + added, lowest.unit)
        return raised, raised if highest == lowest else Load(highest.grams + added, highest.unit)

    def _step_g(self) -> int:
        step = self.progress.step if self.progress else None
        return step.grams if isinstance(step, Load) else self.exercise.step_g

    def _of_top(self, span: Span, top: Weight) -> Weight:
        percent = top.percent and Span(
            round(top.percent.lo * span.lo / 1000), round(top.percent.hi * span.hi / 1000)
        )
        if top.load is None:
            return Weight(percent)
        body = self.maximum.body_g if self.maximum else 0
        lo, hi = (
            round((load.grams + body) * share / 1000) - body
            for load, share in zip(top.load, (span.lo, span.hi), strict=True)
        )
        return Weight(percent, self.rounded(lo, hi))

    def _loads(self, span: Span, added_g: int = 0) -> Loads | None:
        if self.maximum is None:
            return None
        return self.rounded(self.maximum.load(span.lo) + added_g, self.maximum.load(span.hi) + added_g)

    def rounded(self, lo_g: int, hi_g: int) -> Loads:
        """Round to what the gym can make, in its unit."""
        lo = self._round(lo_g)
        return lo, lo if hi_g == lo_g else self._round(hi_g)

    def _round(self, grams: int) -> Load:
        return Load(nearest(grams, self.loads) if self.loads else grams, self.gym.unit)
