"""A session lifted as it is prescribed, as far as the true strength of the day goes, and what is written down of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import exp, floor, sqrt
from random import Random

from benchmarks.virtual_lifter import parameters as p
from benchmarks.virtual_lifter.body import Body, shares
from benchmarks.virtual_lifter.curves import between, reps_at
from benchmarks.virtual_lifter.life import Date
from topset.evidence.landmarks import VolumeGroup
from topset.formulas.rts import percent_for
from topset.ground.units import Load, Span
from topset.methods.loading import round_load
from topset.model.gym import Gym
from topset.model.journal import Entry, Lift, LiftedSet
from topset.model.prescription import Effort, Role
from topset.model.session import Session, Sets, Work


@dataclass(frozen=True, slots=True)
class Told:
    """One set beside the truth: reps short of those prescribed (0 for none), and reserves in reps.

    `wanted` is None where no reserve was prescribed; `left` is the true one.
    """

    short: int
    wanted: float | None
    left: float


@dataclass(slots=True)
class Lifting:
    """A lifter in a gym on one date.

    `more` names lifts whose sets are to have more reps than prescribed; `within` is the fatigue of the session, by
    muscle.
    """

    body: Body
    gym: Gym
    today: Date
    more: Mapping[str, int] = field(default_factory=dict)
    within: dict[VolumeGroup, float] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)

    def session(self, session: Session) -> tuple[Lift, ...]:
        """Every exercise of it in order."""
        for slug in {work.exercise.slug for work in session.works}:
            self.body.begin(slug)
        lifts = []
        for nth, work in enumerate(session.works):
            chance = Random(f"{self.body.lifter.seed} {self.today.date} {work.exercise.slug} {nth}")
            lifts.append(Lift(work.exercise.slug, tuple(self._work(work, chance))))
            self.within = {group: p.WITHIN_KEPT * each for group, each in self.within.items()}
        return tuple(lifts)

    def _work(self, work: Work, chance: Random) -> Iterator[LiftedSet]:
        slug = work.exercise.slug
        form = self.today.form + chance.gauss(0, p.LIFT_SPREAD)
        fresh = self.body.able(slug, form)
        for sets in work.sets:
            if sets.role is Role.RAMP:
                continue
            load = sets.load[0] if sets.load else self._chosen(work, sets, fresh, chance)
            for _ in range(sets.count.lo):
                yield self._set(work, sets, load, fresh, chance)

    def _set(self, work: Work, sets: Sets, load: Load, fresh: float, chance: Random) -> LiftedSet:
        lifter, slug = self.body.lifter, work.exercise.slug
        mine = shares(slug)
        tired = sum(part * self.within.get(group, 0.0) for group, part in mine.items()) / sum(mine.values())
        most = reps_at(load.grams / (fresh * exp(-tired)), lifter.endurance[slug])
        reps, felt = self._reps(sets, most, self.more.get(slug, 0), chance)
        left = max(0.0, most - reps) if reps < sets.reps.span.lo else most - reps
        self.told.append(Told(max(0, sets.reps.span.lo - reps), _wanted(sets), left))
        self.body.lift(slug, load.grams / fresh, left)
        between_sets = (
            p.WITHIN_PER_SET
            * between(p.HARDNESS, left) ** 2
            * sqrt(p.WITHIN_REST / max(30.0, sets.rest.middle))
        )
        for group, part in mine.items():
            self.within[group] = self.within.get(group, 0.0) + part * between_sets
        said = Effort(Span.one(2 * felt)) if lifter.tells_reserve and reps else None
        return LiftedSet(reps, amount=load, effort=said, role=sets.role)

    def _reps(self, sets: Sets, most: float, more: int, chance: Random) -> tuple[int, int]:
        """The reps that are done, and how many more the lifter thinks were possible."""
        lowest, highest = sets.reps.span.lo, max(more, sets.reps.span.hi)
        wanted = _wanted(sets)
        able = max(0, floor(most))
        aim = 1.0 if wanted is None else wanted
        noise = chance.gauss(0, p.RIR_NOISE)
        if able < lowest:
            return able, 0
        for reps in range(lowest, min(highest, able) + 1):
            felt = self._felt(most - reps, noise)
            if felt < aim + 0.5:
                break
        return reps, min(10, round(felt))

    def _felt(self, left: float, noise: float) -> float:
        """How many reps the lifter thinks are left where so many are: the further off, the less surely."""
        return max(0.0, left - self.body.lifter.reserve + noise * (1 + p.RIR_NOISE_PER_REP * left))

    def _chosen(self, work: Work, sets: Sets, fresh: float, chance: Random) -> Load:
        """A load that is left to the lifter: by feeling, for the middle of the reps and the reserve asked for."""
        half_reps = round(2 * (sets.reps.span.middle + (_wanted(sets) or 1.0)))
        share = percent_for(half_reps) or 500
        felt = fresh * exp(chance.gauss(0, p.CHOICE_SPREAD))
        return round_load(Load(round(felt * share / 1000), self.gym.unit), work.exercise, self.gym)


def _wanted(sets: Sets) -> float | None:
    return sets.rir.middle / 2 if sets.rir else None


def entry(lifts: tuple[Lift, ...], session: Session, today: Date) -> Entry:
    """The session as it stands in the journal."""
    return Entry(today.date, lifts, title=session.title, week=session.week)
