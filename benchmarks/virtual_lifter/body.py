"""The hidden state of a lifter: strength and size built, fatigue fast and slow, and what a week makes of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import exp, sqrt

from benchmarks.virtual_lifter import parameters as p
from benchmarks.virtual_lifter.curves import between
from benchmarks.virtual_lifter.lifter import Lifter
from topset.catalogue import exercises
from topset.evidence.effort import growth_share
from topset.evidence.landmarks import LEG_GROUPS, VolumeGroup
from topset.metrics.set_credit import credit

Shares = Mapping[VolumeGroup, float]
LARGE = frozenset({VolumeGroup.CHEST, VolumeGroup.BACK, *LEG_GROUPS})


def shares(slug: str) -> Shares:
    """What a set of a lift counts for each group; 1 for those worked directly."""
    return credit(exercises()[slug]).share


@dataclass(slots=True)
class Body:
    """Changes day by day. `skill` and `size` are what was built since the start, in logarithms of the 1RM.

    `done_skill` and `done_size` are the sets of the week; `tired` the fast fatigue with which sessions began.
    """

    lifter: Lifter
    skill: dict[str, float] = field(default_factory=dict)
    size: dict[VolumeGroup, float] = field(default_factory=dict)
    fast: dict[VolumeGroup, float] = field(default_factory=dict)
    slow: float = 0.0
    lost: dict[str, float] = field(default_factory=dict)
    idle: dict[str, int] = field(default_factory=dict)
    done_skill: dict[str, float] = field(default_factory=dict)
    done_size: dict[VolumeGroup, float] = field(default_factory=dict)
    tired: dict[VolumeGroup, list[float]] = field(default_factory=dict)

    def fitness(self, slug: str) -> float:
        """The 1RM in grams, rested, on an ordinary day."""
        mine = shares(slug)
        size = sum(share * self.size.get(group, 0.0) for group, share in mine.items()) / sum(mine.values())
        built = self.skill.get(slug, 0.0) + size - self.lost.get(slug, 0.0)
        return self.lifter.maxima[slug] * exp(built)

    def able(self, slug: str, form: float) -> float:
        """The 1RM in grams at the start of a session."""
        mine = shares(slug)
        fast = sum(share * self.fast.get(group, 0.0) for group, share in mine.items()) / sum(mine.values())
        return self.fitness(slug) * exp(form - fast - self.slow)

    def begin(self, slug: str) -> None:
        """Note how tired the muscles of a lift are before it."""
        for group in shares(slug):
            self.tired.setdefault(group, []).append(self.fast.get(group, 0.0))

    def lift(self, slug: str, share: float, reserve: float) -> None:
        """One set at a share of the fresh 1RM, ended with so many reps in reserve."""
        hard = between(p.HARDNESS, reserve)
        worth = between(p.HEAVY, share) * between(((p.EASY_FROM, 1.0), (p.EASY_TO, 0.5)), reserve)
        grows = growth_share(2 * reserve) * (1.0 if share >= p.TOO_LIGHT else 0.5)
        self.done_skill[slug] = self.done_skill.get(slug, 0.0) + worth
        for group, part in shares(slug).items():
            self.done_size[group] = self.done_size.get(group, 0.0) + part * grows
            self.fast[group] = self.fast.get(group, 0.0) + p.FAST_PER_SET * part * hard
        self.slow += p.SLOW_PER_SET * hard * (1 + p.SLOW_PER_SPINE * exercises()[slug].spine)
        self.idle[slug] = 0

    def night(self) -> None:
        """A day goes by: fatigue fades, and lifts that have not been trained for long are lost."""
        slower = self.lifter.recovery * (1 + p.SLEEP_RECOVERY * max(0.0, 7 - self.lifter.sleep))
        for group in self.fast:
            days = p.FAST_DAYS_LARGE if group in LARGE else p.FAST_DAYS_SMALL
            self.fast[group] *= exp(-1 / (days * slower))
        self.slow *= exp(-1 / (p.SLOW_DAYS * slower))
        for slug in self.idle:
            self.idle[slug] += 1
            if self.idle[slug] > p.LOSS_AFTER:
                left = p.ABOVE_UNTRAINED - self.lost.get(slug, 0.0)
                self.lost[slug] = self.lost.get(slug, 0.0) + left * (1 - exp(-1 / p.LOSS_DAYS))

    def week(self) -> None:
        """A week goes by: what was done in it becomes strength and size, the less the more there is of them."""
        rate, level = p.LEVEL_RATE[self.lifter.level], self.lifter.level
        for slug, sets in self.done_skill.items():
            built, most = self.skill.get(slug, 0.0), p.SKILL_CEILING[level]
            gain = rate * self.lifter.skill[slug] * p.SKILL_RATE * sets / (sets + 1) * (1 - built / most)
            rested = min(map(self._rested, shares(slug)))
            self.skill[slug] = built + gain * rested
            self.lost[slug] = max(0.0, self.lost.get(slug, 0.0) - p.REGAIN * gain)
        for group, sets in self.done_size.items():
            built, most = self.size.get(group, 0.0), p.SIZE_CEILING[level]
            root = sqrt(sets + 1) - 1
            gain = rate * self.lifter.size[group] * p.SIZE_RATE * root * (1 - built / most)
            self.size[group] = built + gain * self._rested(group)
        self.done_skill, self.done_size, self.tired = {}, {}, {}

    def _rested(self, group: VolumeGroup) -> float:
        """How much of the week's growth its fatigue leaves: all of it where sessions began rested."""
        tired = self.tired.get(group, [])
        mean = sum(tired) / len(tired) if tired else 0.0
        return between(((p.REST_FREE, 1.0), (p.REST_END, 0.0)), mean)
