"""What one set says of the 1RM: how many times its load, how surely, and what it may have kept back."""

from dataclasses import dataclass, field
from math import exp, hypot, log
from typing import NamedTuple

from topset.evidence import strength_estimate as evidence
from topset.evidence.effort import TOLD_RESERVE
from topset.evidence.figure import PUBLISHED, Figures
from topset.formulas import DEFAULT, formulas
from topset.model.prescription import Role

SILENT = frozenset({Role.RAMP, Role.DROP})  # sets that were never meant to show anything
SURE = 1  # half reps in reserve up to which a single is a tested maximum
HALF = 0.5  # a rep: over so much the slope of an equation is measured


class Worth(NamedTuple):
    """What a set of these reps is worth, whatever its load.

    `factor` makes the 1RM of the load, with `noise`, a standard deviation in logarithms. Where nobody told the reserve,
    `rate` is that of the exponential distribution of what was kept back (in logarithms, too), else 0. `lead` is the
    factor less one deviation: of two sets the one with the greater load times `lead` shows more.
    """

    factor: float
    noise: float
    rate: float
    lead: float


@dataclass(frozen=True, eq=False)
class Model:
    """The figures of an estimate, read once, and the worth of sets, worked out once each. Masses are logarithms.

    The equation is the default one, also past the reps it holds for: the noise says how far it is to be trusted there.
    """

    figures: Figures
    drift: float  # variance of a day
    easy: float  # share of sessions that are light on purpose, where no reserve is told
    outlier: float
    strays: int
    easy_strays: int
    band: float
    usual: int
    worths: dict[tuple[Role, int, int], Worth | None] = field(
        default_factory=dict, repr=False
    )  # the memory of `worth`

    @classmethod
    def of(cls, figures: Figures = PUBLISHED) -> "Model":
        """Read the figures."""
        return cls(
            figures,
            (figures(evidence.DRIFT) / 100) ** 2,
            min(0.99, figures(evidence.EASY_SHARE) / 100),
            figures(evidence.OUTLIER),
            figures(evidence.STRAYS),
            figures(evidence.EASY_STRAYS),
            figures(evidence.BAND),
            figures(evidence.USUAL_SESSIONS),
        )

    def worth(self, role: Role, reps: int, told: int) -> Worth | None:
        """What a set is worth, from numbers as in `Sets`; None where it says nothing.

        That is a warm-up, a drop, a failed attempt, a set for time, one with too many reps, and one that is told to
        have stopped too far from failure to judge.
        """
        key = (role, reps, told)
        if key not in self.worths:
            self.worths[key] = self._work_out(role, reps, told)
        return self.worths[key]

    def _work_out(self, role: Role, count: int, told: int) -> Worth | None:
        if not count or role in SILENT:
            return None
        told = max(told, 0) if role is Role.TEST else told
        reserve = max(0, told) / 4
        reps = count + reserve
        if reps > self.figures(evidence.MOST_REPS) or reserve * 2 > self.figures(TOLD_RESERVE):
            return None
        factor = factor_of(reps)
        noise = evidence.noise(reps, self.figures) / 100
        if told >= 0:
            slope = (log(factor_of(reps + HALF)) - log(factor)) / HALF
            noise = hypot(noise, slope * evidence.reserve_noise(reserve, self.figures))
        if role is Role.TEST or (count == 1 and 0 <= told <= 2 * SURE):
            noise *= self.figures(evidence.TESTED_NOISE) / 100
        kept = self.figures(evidence.UNSAID_RESERVE)
        rate = 0.0 if told >= 0 else 1 / (log(factor_of(reps + kept)) - log(factor))
        return Worth(factor, noise, rate, factor * exp(-noise))


def factor_of(reps: float) -> float:
    """How many times its load a set of so many reps shows; one rep to failure is the 1RM itself."""
    return 1.0 if reps == 1 else formulas()[DEFAULT].function(1.0, reps)
