"""Who may be done in turn with whom, to save time: partners that leave each other alone, gathered into kinds.

Exercises are of one kind when they have the same partners and the same rest, so that the model counts pairs of kinds
and not of exercises. Giant sets of three and more are left to whoever writes a program by hand.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from topset.evidence.figure import Figures
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.sessions import HEAVY_SPINE
from topset.model.exercise import Equipment
from topset.model.program import Weekday
from topset.planner.doses import ramps
from topset.planner.problem import Choice, Mode, Problem

SHORT = 36  # minutes for exercises under which a day counts as short of time: sessions of 45 and less
UNIT = 15  # seconds in which the time saved is counted: rests are whole quarters of a minute
EASY = ("volume", "small", "hold")  # schemes that need no full rest
FEWEST_REPS = 6  # sets of so few are strength work, and want their rest
CARRIED = frozenset(
    {
        Equipment.DUMBBELLS,
        Equipment.KETTLEBELLS,
        Equipment.BANDS,
        Equipment.BENCH,
        Equipment.ADJUSTABLE_BENCH,
    }
)  # what can stand beside another station

UPPER = ("press", "pull")
REGION: Mapping[VolumeGroup, str] = {
    VolumeGroup.CHEST: "press",
    VolumeGroup.FRONT_DELTS: "press",
    VolumeGroup.TRICEPS: "press",
    VolumeGroup.BACK: "pull",
    VolumeGroup.BICEPS: "pull",
    VolumeGroup.TRAPS: "pull",
    VolumeGroup.FOREARMS: "pull",
    VolumeGroup.QUADS: "legs",
    VolumeGroup.HAMSTRINGS: "legs",
    VolumeGroup.GLUTES: "legs",
    VolumeGroup.CALVES: "calves",
    VolumeGroup.ABS: "trunk",
}


@dataclass(frozen=True, slots=True)
class Kind:
    """Numbers of choices that suit the same partners, and the seconds of their rest."""

    members: frozenset[int]
    rest: int


@dataclass(frozen=True, slots=True)
class Match:
    """Two kinds of which any two exercises may be done in turn."""

    one: Kind
    other: Kind

    @property
    def saved(self) -> int:
        """Units of time that each rest saves: the pair rests as long as the longer of the two would."""
        return min(self.one.rest, self.other.rest) // UNIT


def suits(choice: Choice, mode: Mode, figures: Figures) -> bool:
    """Whether a dose may share its rests: easy on the spine, no warm-up sets of its own, nothing heavy or fast."""
    light = choice.like.spine < figures(HEAVY_SPINE) and not ramps(choice.like, mode.scheme, figures)
    many = min(span.hi for span in mode.scheme.reps) > FEWEST_REPS
    return light and many and mode.scheme.name in EASY and not mode.scheme.method


def carried(choice: Choice) -> bool:
    """Whether it can be done beside another station, whichever of its exercises is dealt out."""
    return all(CARRIED.issuperset(exercise.equipment) for exercise in choice.members)


def regions(choice: Choice) -> frozenset[str]:
    """What an exercise tires, directly or not. Presses and rows share no head of the delts; raises tire both."""
    tired = {REGION[group] for group in choice.credits if group in REGION}
    raises = choice.half_sets(VolumeGroup.SIDE_AND_REAR_DELTS) == DIRECT
    return frozenset(tired.union(UPPER if raises else ()))


DIRECT = 2  # half-sets


def partners(one: Choice, other: Choice) -> bool:
    """Whether two exercises leave each other alone: no region in common, and one of them needs no station."""
    return regions(one).isdisjoint(regions(other)) and (carried(one) or carried(other))


def matches(problem: Problem, day: Weekday) -> tuple[Match, ...]:
    """The kinds that may be paired on a day; none where there is time enough, or the athlete wants none."""
    if not problem.athlete.supersets or problem.budget[day] >= SHORT:
        return ()
    return tuple(
        Match(one, other)
        for one, other in combinations(kinds(problem, day), 2)
        if partners(problem.choices[min(one.members)], problem.choices[min(other.members)])
    )


def kinds(problem: Problem, day: Weekday) -> Iterator[Kind]:
    """The choices of a day that suit anybody, by their partners and their rest."""
    some = (i for i, choice in enumerate(problem.choices) if regions(choice))
    rests = {i: rest for i in some if (rest := rest_of(problem, i, day))}
    suited: dict[int, set[int]] = {i: set() for i in rests}
    for i, j in combinations(rests, 2):
        if partners(problem.choices[i], problem.choices[j]):
            suited[i].add(j)
            suited[j].add(i)
    found: dict[tuple[frozenset[int], int], set[int]] = defaultdict(set)
    for i, there in suited.items():
        if there:
            found[frozenset(there), rests[i]].add(i)
    yield from (Kind(frozenset(members), rest) for (_, rest), members in found.items())


def rest_of(problem: Problem, index: int, day: Weekday) -> int:
    """The shortest rest of a choice among the doses that suit; 0 where none does."""
    choice, modes = problem.choices[index], problem.modes.get((index, day), ())
    return min((m.scheme.rest.lo for m in modes if suits(choice, m, problem.figures)), default=0)


def turns(pairs: Iterable[tuple[Match, int]], peaks: Mapping[int, int]) -> Mapping[int, str]:
    """A label for each choice that is paired, as in "A1": `pairs` say how many rests each saves, `peaks` the sets.

    The deepest pair takes the exercises with most sets of its kinds. What has fewer sets goes first, so that every
    rest is taken after the second.
    """
    free = sorted(peaks, key=lambda i: -peaks[i])
    labels: dict[int, str] = {}
    for letter, (match, _) in zip(LETTERS, sorted(pairs, key=lambda pair: -pair[1]), strict=False):
        both = [next(i for i in free if i in kind.members) for kind in (match.one, match.other)]
        free = [i for i in free if i not in both]
        for number, i in enumerate(sorted(both, key=lambda i: peaks[i]), 1):
            labels[i] = f"{letter}{number}"
    return labels


LETTERS = "ABCDEFGH"
