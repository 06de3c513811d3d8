"""Every basic movement has its place in the week; an upper-body day has a press and a pull, a full one legs too."""

from topset.evidence.landmarks import VolumeGroup
from topset.ground.linear import Term, total
from topset.model.exercise import Pattern
from topset.model.families import CHEST_PRESSES, KNEE, POWER, PRESSES, TRUNK
from topset.model.program import Goal, Level, Weekday
from topset.planner.draft import Draft
from topset.planner.focus import PULL, Focus
from topset.planner.priorities import OWN

CODES = ()
A_MOVEMENT_SHORT = 200
A_HOLE = 125  # in a day
NOTHING_FAST = 350  # on a day of somebody who trains for power
BASICS: dict[str, frozenset[Pattern]] = {
    "squat": frozenset({Pattern.SQUAT}),
    "hinge": frozenset({Pattern.HINGE}),
    "chest press": CHEST_PRESSES,
    "overhead press": frozenset({Pattern.VERTICAL_PRESS}),
    "leg curl": frozenset({Pattern.KNEE_FLEXION}),
}
TRUNK_PRICE = {True: 200, False: 50}  # with a lower back that hurts, and for a beginner without
AN_INSTEAD = 150
INSTEAD = {
    Pattern.HIP_EXTENSION: frozenset({"knee", "lower back"}),
    Pattern.KNEE_EXTENSION: frozenset({"lower back"}),
}
LESS = {"leg curl": 4}  # how many times less its absence matters, unless size is the goal and there is time
SIZE = (Goal.HYPERTROPHY, Goal.LEAN, Goal.MIXED)
ROOMY = 45  # minutes of the longest session
OWN_DAYS = 2  # sessions a week with a movement of a priority's own
LEGS = KNEE | {Pattern.HINGE, Pattern.HIP_EXTENSION}
PULLS = PULL & {Pattern.ROW, Pattern.PULLDOWN}
WHOLE: dict[Focus, tuple[frozenset[Pattern], ...]] = {
    Focus.FULL: (LEGS, PRESSES, PULLS),
    Focus.UPPER: (PRESSES, PULLS),
}


def add(draft: Draft) -> None:
    """At least one exercise of each basic movement (D26, D50), as far as days, minutes and equipment allow."""
    for name, patterns in BASICS.items():
        served = patterns | {Pattern.HIP_EXTENSION} if name == "hinge" and novice(draft) else patterns
        require(draft, name, uses(draft, served), A_MOVEMENT_SHORT // less(draft, name))
    brace(draft)
    spare(draft)
    for group in draft.problem.athlete.priorities:
        own_movement(draft, VolumeGroup(group))
    for day, focus in draft.problem.days:
        for number, patterns in enumerate(WHOLE.get(focus, ())):
            missing = draft.slack("", f"hole {number} on {day}", 1, A_HOLE, common=False)
            draft.model.add(total(uses(draft, patterns, day)) + missing >= 1)
    if draft.problem.athlete.goal is Goal.POWER:
        explode(draft)


def novice(draft: Draft) -> bool:
    """Whether bridges and thrusts are hinge enough."""
    return draft.problem.athlete.level is Level.BEGINNER


def brace(draft: Draft) -> None:
    """Beginners, and whose lower back hurts, train the trunk."""
    sore = "lower back" in draft.problem.athlete.hurts
    terms = uses(draft, TRUNK)
    if terms and (sore or novice(draft)):
        missing = draft.slack("", "trunk", 1, TRUNK_PRICE[sore])
        draft.model.add(total(terms) + missing >= 1)


def spare(draft: Draft) -> None:
    """What the legs can do beside a sore knee or lower back is done: hip extension, and for the back knee extension."""
    hurts = draft.problem.athlete.hurts
    for pattern, joints in INSTEAD.items():
        terms = uses(draft, frozenset({pattern}))
        if terms and hurts & joints:
            missing = draft.slack("", f"{pattern} instead", 1, AN_INSTEAD)
            draft.model.add(total(terms) + missing >= 1)


def less(draft: Draft, name: str) -> int:
    """How many times less the absence of a movement matters for this athlete."""
    roomy = max(draft.problem.athlete.days.values()) >= ROOMY
    return 1 if roomy and draft.problem.athlete.goal in SIZE else LESS.get(name, 1)


def own_movement(draft: Draft, group: VolumeGroup) -> None:
    """What comes first is trained by a movement of its own, on two days."""
    terms = uses(draft, OWN[group]) if group in OWN else []
    if terms:
        missing = draft.slack("", f"own movement of {group}", OWN_DAYS, A_MOVEMENT_SHORT)
        draft.model.add(total(terms) + missing >= OWN_DAYS)


def explode(draft: Draft) -> None:
    """The explosive lifts that are known in the week, and some jump, throw or lift on every day that can have one."""
    fitting = [day for day, focus in draft.problem.days if not POWER.isdisjoint(focus.patterns)]
    everywhere = [term for day in fitting for term in explosive(draft, day)]
    require(draft, "explosive lift", everywhere, A_MOVEMENT_SHORT)
    for day in fitting:
        missing = draft.slack("", f"explosive lift on {day}", 1, NOTHING_FAST, common=False)
        draft.model.add(total(uses(draft, POWER, day)) + missing >= 1)


def require(draft: Draft, name: str, terms: list[Term], price: int) -> None:
    """One of these, or the price; what matters little is not reported."""
    missing = draft.slack("COVER" if name not in LESS else "", name, 1, price)
    draft.model.add(total(terms) + missing >= 1)


def uses(draft: Draft, patterns: frozenset[Pattern], day: Weekday | None = None) -> list[Term]:
    """Every use of an exercise of these patterns, on a day or in the week."""
    return [
        (v, 1)
        for (i, there), v in draft.use.items()
        if draft.problem.choices[i].pattern in patterns and day in (None, there)
    ]


def explosive(draft: Draft, day: Weekday) -> list[Term]:
    """The explosive lifts of a day: those whose maximum is known, if there are any."""
    known = {m.exercise for m in draft.problem.athlete.maxes}
    there = [(i, choice) for i, choice in draft.choices(day) if choice.pattern in POWER]
    lifted = [(i, choice) for i, choice in there if choice.like.slug in known]
    return [(draft.use[i, day], 1) for i, _ in lifted or there]
