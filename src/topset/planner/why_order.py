"""Why an exercise stands where it does in its session: what would be worse one place earlier."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from topset.evidence.landmarks import VolumeGroup
from topset.model.program import Weekday
from topset.planner.because import Because, Question
from topset.planner.order import (
    HEAVY,
    ISOLATION,
    NEVER,
    Wants,
    adjacency,
    alike,
    heaviness,
    leads,
    position_cost,
    standing,
    wants_of,
)
from topset.planner.pairs import comes_first
from topset.planner.search import Found
from topset.planner.solve import Pick

Told = tuple[str, tuple[str, ...], tuple[str, ...]]  # words, rules, citations

TIRING = 3  # standing of compounds that load the spine or bend the knee; others follow them
CLASSES: Mapping[int, Told] = {
    0: ("explosive lifts come before anything tires", ("ORD507",), ("D13", "D50")),
    1: ("heavy lifts come before volume work", ("ORD507",), ("D13", "D50", "nunes-2021")),
    2: ("a main lift leads", ("ORD501",), ("D26", "D31")),
    TIRING: ("what tires legs or back most comes before other compounds", (), ("D13", "D50")),
    4: ("compounds come before isolation", ("ORD501",), ("D26", "D31")),
    ISOLATION: ("isolation comes late", ("ORD501",), ("D31",)),
    6: ("trunk work comes last, so that the trunk is fresh for the lifts", ("ORD501",), ("D31",)),
}
CHEAPEST = ("the cheapest of all orders of the day", ("ORD502", "ORD506"), ("D29", "D50"))


def why_order(found: Found, day: Weekday, picks: Sequence[Pick], place: int) -> Because:
    """The reason for the place of one of the picks of a day, which stand in their order."""
    wants = wants_of(found.problem, dict(found.problem.days)[day])
    return Because(Question.ORDER, *(behind(picks, place, wants) if place else first(picks, wants)))


def first(picks: Sequence[Pick], wants: Wants) -> Told:
    """Why the first of a day leads: for a priority that others do not work, or by its class."""
    lead, others = picks[0], picks[1:]
    words, rules, cites = lead_words(standing(lead), [standing(pick) for pick in others])
    if comes_first(lead.choice, wants.priorities):
        return (f"first: {its_priorities(lead, wants)}", ("ORD503",), ("D22", "D23"))
    if others and in_turn_with(lead, others[0]):
        partner = others[0].choice.like.name
        few = lead.mode.peak < others[0].mode.peak
        said = "it has the fewer sets" if few else "it wants to be done fresh more"
        return (f"first: of it and {partner}, done in turn, {said}", (), ("D50",))
    return (f"first: {words}", rules, cites)


def its_priorities(lead: Pick, wants: Wants) -> str:
    """That a lift works a priority."""
    works = [g for g in VolumeGroup if g in wants.priorities and comes_first(lead.choice, (g,))]
    return f"it works {', '.join(works)}, {'a priority' if len(works) == 1 else 'priorities'}"


def lead_words(own: int, others: Sequence[int]) -> Told:
    """Why a class leads a session of others."""
    rivals = [other for other in others if other < ISOLATION]
    if own in (TIRING, 4) and rivals and own >= min(rivals):
        return CHEAPEST
    return CLASSES[4 if own == TIRING and not rivals else own]


def in_turn_with(one: Pick, other: Pick) -> bool:
    """Whether two picks of a day are of one superset."""
    return bool(one.turn) and one.turn[:1] == other.turn[:1]


def behind(picks: Sequence[Pick], place: int, wants: Wants) -> Told:
    """Why it stands behind the one before: what dominates the price of changing the two."""
    before, pick = picks[place - 1], picks[place]
    name = before.choice.like.name
    if in_turn_with(before, pick):
        return (f"in turn with {name}, to save rests", ("SES701",), ())
    ahead, rank = (position_cost(p, 1, wants) for p in (before, pick))
    swapped = [*picks[: place - 1], pick, before, *picks[place + 1 :]]
    here = sum(adjacency(a, b) for a, b in pairwise(picks))
    there = sum(adjacency(a, b) for a, b in pairwise(swapped))
    if there - here > abs(ahead - rank):
        if standing(before) < ISOLATION <= standing(pick):
            words, rules, cites = CLASSES[standing(pick)]
            return (f"behind {name}: {words}", rules, cites)
        return (f"behind {name}: {swapped_words(picks, swapped)}", ("ORD502", "ORD506"), ("D29", "D50"))
    words, rules, cites = by_rank(before, pick, wants) if ahead > rank else CHEAPEST
    return (f"behind {name}: {words}", rules, cites)


def by_rank(before: Pick, pick: Pick, wants: Wants) -> Told:
    """What sets the two apart: their classes, else what is trained for."""
    ahead, own = standing(before), standing(pick)
    if ahead < own:
        return CLASSES[own if ahead > HEAVY and own >= ISOLATION else ahead]
    if comes_first(before.choice, wants.priorities) or leads(before, wants.first):
        return ("it works what comes first", ("ORD503",), ("D22", "D23"))
    if wants.strong and heaviness(before, wants.known) > heaviness(pick, wants.known):
        return ("of the lifts for strength it weighs most", (), ("nunes-2021",))
    return CHEAPEST


def swapped_words(picks: Sequence[Pick], swapped: Sequence[Pick]) -> str:
    """What comes to stand together the other way round."""
    now, then = neighbours(picks), neighbours(swapped)
    new = [(a, b) for key, (a, b) in then.items() if key not in now]
    a, b = max(new, key=lambda pair: adjacency(*pair))
    names = f"{a.choice.like.name} and {b.choice.like.name}"
    if adjacency(a, b) >= NEVER:
        return f"the other way round {names}, which load the spine, would follow each other"
    if alike(a, b):
        return f"the other way round {names}, which are alike, would follow each other"
    return f"the other way round {names} would follow each other, which work the same muscle"


def neighbours(picks: Sequence[Pick]) -> Mapping[tuple[int, int], tuple[Pick, Pick]]:
    """The pairs that follow each other."""
    return {(id(a), id(b)): (a, b) for a, b in pairwise(picks)}
