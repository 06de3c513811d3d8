"""A top set and the back-offs that bring the session to a target load volume."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import ClassVar

from topset.evidence import back_offs, rests
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.ground.units import Load, Span, plain
from topset.methods.eligibility import counted_and_weighed, main_lift_only, not_for_beginners
from topset.methods.method import Method, argument
from topset.methods.method import plain as plain_reps
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.model.prescription import AtLoad, Role, SetGroup


@frozen
class BackOffs:
    """Back-offs at one load: `reps` of each set, largest first, and the session's load volume, `volume_g`.

    `miss` is how far that volume lies from its target, in percent, negative when it falls short.
    """

    load_g: int
    reps: tuple[int, ...]
    volume_g: int
    miss: float

    @property
    def even(self) -> bool:
        """Whether all sets have the same reps."""
        return len(set(self.reps)) == 1


def volume(load_g: int, reps: int) -> int:
    """Multiply load by reps: 100 kg for ten reps are 1000 kg (E13)."""
    return load_g * reps


def solve(
    target_g: int,
    top_g: int,
    loads: tuple[int, ...],
    sets: Span,
    tolerance: float,
    top_reps: int = 1,
    figures: Figures = PUBLISHED,
) -> tuple[BackOffs, ...]:
    """Find the back-offs within `tolerance` percent of the target, best first; empty when there are none.

    `loads` are the back-off loads that may be used, the preferred one first. Even sets come before uneven
    ones (2+1+1), the preferred load before others, then fewer sets, then the smaller miss.
    """
    done = volume(top_g, top_reps)
    found = [
        (rank, option)
        for rank, load in enumerate(loads)
        if 0 < load < top_g
        for option in _options(target_g, done, load, (sets, figures(back_offs.MOST_REPS)))
        if abs(option.miss) <= tolerance
    ]
    found.sort(key=lambda f: (not f[1].even, f[0], len(f[1].reps), abs(f[1].miss)))
    return tuple(option for _, option in found)


def nearest(
    target_g: int, top_g: int, load_g: int, sets: Span, top_reps: int = 1, figures: Figures = PUBLISHED
) -> BackOffs:
    """Choose the back-offs at `load_g` that miss the target least, whatever the tolerance."""
    options = _options(target_g, volume(top_g, top_reps), load_g, (sets, figures(back_offs.MOST_REPS)))
    return min(options, key=lambda o: (abs(o.miss), not o.even, len(o.reps)))


def _options(target_g: int, done_g: int, load_g: int, limits: tuple[Span, int]) -> Iterator[BackOffs]:
    """For each number of sets: every even choice of reps, and the uneven total nearest to the target.

    `limits` are how many sets, and the most reps of one.
    """
    sets, most = limits
    for count in range(sets.lo, sets.hi + 1):
        fitting = max(count, round((target_g - done_g) / load_g))
        totals = {count * reps for reps in range(1, most + 1)} | {min(fitting, count * most)}
        for total in sorted(totals):
            each, more = divmod(total, count)
            reached = done_g + volume(load_g, total)
            reps = (each + 1,) * more + (each,) * (count - more)
            yield BackOffs(load_g, reps, reached, 100 * (reached - target_g) / target_g)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadVolume(Method):
    """One heavy set, then as many reps at a lower load as a target load volume asks for.

    When: heavy strength work in which a certain load volume is wanted (E12). Why: making the volume from
    near-maximal singles alone, such as four of 250 kg for 1000 kg, is the riskiest way to it; after one heavy
    single the back-offs bring the rest at about four fifths of the load (E14-E16). The arithmetic decides the
    reps: 250 kg once and 200 kg 2x2 make 1050 kg, while 3x2 would overshoot by 45 percent.
    """

    title: ClassVar[str] = "Target load volume"
    cites: ClassVar[tuple[str, ...]] = ("E12", "E13", "E14", "E15", "E16", "E17")
    progression: ClassVar[str] = "Raise the target or the loads; the reps are worked out again."
    example: ClassVar[str] = "Deadlift: load-volume target 1000kg top 250kg back 200kg"

    target: Load = field(metadata=argument("Load times reps of all working sets."))
    top: Load = field(metadata=argument("Load of the top set."))
    back: Load | None = field(
        default=None, metadata=argument("Load of the back-offs; four fifths of the top set if none is given.")
    )
    top_reps: int = field(default=1, metadata=argument("Reps of the top set.", between=(1, 5)))
    back_sets: Span = field(
        default=back_offs.SETS.value,
        metadata=argument("How many back-offs.", figure=back_offs.SETS, between=(1, 6)),
    )
    tolerance: int = field(
        default=back_offs.VOLUME_TOLERANCE.value,
        metadata=argument(
            "How far the target may be missed, in percent.",
            figure=back_offs.VOLUME_TOLERANCE,
            between=(1, 50),
        ),
    )
    rest: Span = field(
        default=rests.BACK_OFF.value,
        metadata=argument("Seconds after each set.", figure=rests.BACK_OFF, between=(120, 480)),
    )

    @property
    def back_load(self) -> Load:
        """What the back-offs are done with."""
        share = self.figures(back_offs.OF_TOP).lo
        return self.back or Load(self.top.grams * share // 1000, self.top.unit)

    def solutions(self) -> tuple[BackOffs, ...]:
        """Every set of back-offs within the tolerance, best first."""
        loads = (self.back_load.grams,)
        return solve(
            self.target.grams,
            self.top.grams,
            loads,
            self.back_sets,
            self.tolerance,
            self.top_reps,
            self.figures,
        )

    def groups(self) -> tuple[SetGroup, ...]:
        """Lay out the top set and the best back-offs; sets of equal reps make one group."""
        chosen = next(iter(self.solutions()), None) or self._nearest()
        one, back = Span.one(1), AtLoad(self.back_load, self.back_load)
        top = AtLoad(self.top, self.top)
        return (
            SetGroup((one,), (plain_reps(self.top_reps),), Role.TOP, (top,), rest=self.rest),
            *(
                SetGroup(
                    (Span.one(len(list(same))),), (plain_reps(reps),), Role.BACK_OFF, (back,), rest=self.rest
                )
                for reps, same in groupby(chosen.reps)
            ),
        )

    def eligible(self, exercise: Exercise, athlete: Athlete | None = None) -> tuple[Reason, ...]:
        """Big lifts and experienced lifters."""
        return (
            *counted_and_weighed(exercise),
            *main_lift_only(exercise),
            *not_for_beginners("A heavy top set", athlete, ("E23", "E24")),
        )

    def conflicts(self) -> tuple[Reason, ...]:
        """MET006: back-offs are lighter than the top set, and some number of sets comes near the target."""
        if self.back_load.grams >= self.top.grams:
            message = f"Back-offs at {self.back_load} are not lighter than a top set at {self.top}."
            return (Reason("MET006", message, "Lower back, or raise top.", ("B5", "E5")),)
        if self.solutions():
            return ()
        near = self._nearest()
        scheme = "+".join(str(reps) for reps in near.reps)
        message = (
            f"No {_said(self.back_sets)} sets at {self.back_load} come within {self.tolerance}% "
            f"of {self.target}; "
            f"the nearest, {scheme}, makes {Load(near.volume_g, self.target.unit)} ({near.miss:+.0f}%)."
        )
        remedy = "Change the target, the back-off load or the number of sets, or allow a greater tolerance."
        return (Reason("MET006", message, remedy, ("E16",)),)

    def _nearest(self) -> BackOffs:
        top, back = self.top.grams, self.back_load.grams
        return nearest(self.target.grams, top, back, self.back_sets, self.top_reps, self.figures)


def _said(span: Span) -> str:
    return plain(span.lo) if span.lo == span.hi else f"{span.lo}-{span.hi}"


METHOD = LoadVolume
