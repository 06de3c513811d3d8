"""Who may be done in turn with whom, to save time: partners that leave each other alone, gathered into kinds.

Exercises are of one kind when they have the same partners and the same rest, so that the model counts pairs of kinds
and not of exercises. Giant sets of three and more are left to whoever writes a program by hand.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from topset.evidence.counting import INDIRECT
from topset.evidence.figure import Figures
from topset.evidence.landmarks import LEG_GROUPS, VolumeGroup
from topset.evidence.sessions import HEAVY_SPINE
from topset.model.exercise import Equipment, Muscle
from topset.model.program import Weekday
from topset.planner.doses import ramps
from topset.planner.loads import whole_body
from topset.planner.problem import DIRECT, Choice, Mode, Problem

SHORT = 36  # minutes for exercises under which a day counts as short of time: sessions of 45 and less
UNIT = 15  # seconds in which the time saved is counted: rests are whole quarters of a minute
EASY = ("volume", "small", "hold")  # schemes that need no full rest
FEWEST_REPS = 6  # sets of so few are strength work, and want their rest
FEWEST_SETS = 2  # no partner has fewer, behind which a lift for a priority would have to stand
CARRIED = frozenset(
    {
        Equipment.DUMBBELLS,
        Equipment.KETTLEBELLS,
        Equipment.BANDS,
        Equipment.BENCH,
        Equipment.ADJUSTABLE_BENCH,
    }
)  # what can stand beside another station

REGIONS: Mapping[str, frozenset[Muscle]] = {
    "press": frozenset({Muscle.CHEST, Muscle.FRONT_DELTS, Muscle.SIDE_DELTS, Muscle.TRICEPS}),
    "pull": frozenset(
        {
            Muscle.LATS,
            Muscle.UPPER_BACK,
            Muscle.TRAPS,
            Muscle.REAR_DELTS,
            Muscle.ROTATOR_CUFF,
            Muscle.BICEPS,
            Muscle.FOREARMS,
        }
    ),
    "legs": frozenset({Muscle.QUADS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.ADDUCTORS, Muscle.ABDUCTORS}),
    "calves": frozenset({Muscle.CALVES, Muscle.TIBIALIS}),
    "trunk": frozenset({Muscle.ABS, Muscle.OBLIQUES, Muscle.HIP_FLEXORS, Muscle.ERECTORS}),
    "neck": frozenset({Muscle.NECK}),
}  # whole regions: what shares one may share a muscle


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
        """Units of time that a pair saves at the least: one rest, the shorter of the two.

        Three sets and more share further rests. They are not counted: the model would prove far more slowly.
        """
        return min(self.one.rest, self.other.rest) // UNIT


def suits(choice: Choice, mode: Mode, figures: Figures, priorities: Collection[str] = ()) -> bool:
    """Whether a dose may share its rests: easy on the spine, no warm-up sets of its own, nothing heavy or fast.

    Pull-ups and dips are heavy: many can do few of them. A compound for a priority comes first and fresh (D22): with
    more sets than the fewest it would stand behind its partner, and stays alone.
    """
    if whole_body(choice.like) or (mode.peak > FEWEST_SETS and comes_first(choice, priorities)):
        return False
    light = choice.like.spine < figures(HEAVY_SPINE) and not ramps(choice.like, mode.scheme, figures)
    many = min(span.hi for span in mode.scheme.reps) > FEWEST_REPS
    return light and many and mode.scheme.name in EASY and not mode.scheme.method


def comes_first(choice: Choice, priorities: Collection[str]) -> bool:
    """Whether it is a compound that works a priority directly."""
    return choice.compound and any(choice.half_sets(VolumeGroup(group)) == DIRECT for group in priorities)


def carried(choice: Choice) -> bool:
    """Whether it can be done beside another station, whichever of its exercises is dealt out."""
    return all(CARRIED.issuperset(exercise.equipment) for exercise in choice.members)


def regions(choice: Choice, figures: Figures) -> frozenset[str]:
    """What an exercise tires, directly or not."""
    least = figures(INDIRECT)
    tired = {muscle for muscle, share in choice.like.muscles.items() if share >= least}
    return frozenset(region for region, muscles in REGIONS.items() if not muscles.isdisjoint(tired))


def partners(one: Choice, other: Choice, figures: Figures) -> bool:
    """Whether two exercises leave each other alone: no region in common, and one of them needs no station."""
    apart = regions(one, figures).isdisjoint(regions(other, figures))
    return apart and (carried(one) or carried(other))


def matches(problem: Problem, day: Weekday) -> tuple[Match, ...]:
    """The kinds that may be paired on a day; none where there is time enough, or the athlete wants none."""
    if not problem.athlete.supersets or problem.room[day] >= SHORT:
        return ()
    return tuple(
        Match(one, other)
        for one, other in combinations(kinds(problem, day), 2)
        if partners(problem.choices[min(one.members)], problem.choices[min(other.members)], problem.figures)
    )


def kinds(problem: Problem, day: Weekday) -> Iterator[Kind]:
    """The choices of a day that suit anybody, by their partners and their rest."""
    rests = {i: rest for i in range(len(problem.choices)) if (rest := rest_of(problem, i, day))}
    suited: dict[int, set[int]] = {i: set() for i in rests}
    for i, j in combinations(rests, 2):
        if partners(problem.choices[i], problem.choices[j], problem.figures):
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
    first = problem.athlete.priorities
    return min((m.scheme.rest.lo for m in modes if suits(choice, m, problem.figures, first)), default=0)


def weight(choice: Choice, priorities: Collection[str]) -> tuple[bool, bool, bool]:
    """How much a lift wants to be done fresh: one for a priority, a compound, one for the legs."""
    legs = any(choice.half_sets(group) == DIRECT for group in LEG_GROUPS)
    return comes_first(choice, priorities), choice.compound, choice.compound and legs


Dosed = tuple[Choice, Mode]


def turns(
    pairs: Iterable[Match], doses: Mapping[int, Dosed], priorities: Collection[str] = ()
) -> Mapping[int, str]:
    """A label for each choice that is paired, as in "A1"; `doses` gives those that may be.

    The exercises with most sets of their kind are taken. What has fewer sets goes first, so that every rest is taken
    after the second; of as many, what wants to be done fresh.
    """

    def late(index: int) -> tuple[int, int, tuple[bool, ...]]:
        choice, mode = doses[index]
        return mode.peak, mode.start, tuple(not wanted for wanted in weight(choice, priorities))

    free = sorted(doses, key=lambda i: -doses[i][1].peak)
    labels: dict[int, str] = {}
    for letter, match in zip(LETTERS, pairs, strict=False):
        both = [next(i for i in free if i in kind.members) for kind in (match.one, match.other)]
        free = [i for i in free if i not in both]
        for number, i in enumerate(sorted(both, key=late), 1):
            labels[i] = f"{letter}{number}"
    return labels


LETTERS = "ABCDEFGH"
