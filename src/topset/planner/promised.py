"""Changes that the model allows, planned and laid out: which give what a plan lacks, and which make room only."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from topset.model.athlete import Athlete
from topset.model.program import Weekday
from topset.planner.answer import Plan
from topset.planner.layout import Part
from topset.planner.patience import Patience
from topset.planner.plan import plan
from topset.planner.relax import Relaxation

SECONDS = 2.0  # of each plan
UNTRIED = "{words} (by the model alone: that week was not planned)"
ROOM = "{words}, if it is put first or wished for: the plan of that week spends them on other things"
Lack = tuple[str, str]  # code and subject in the model
Change = tuple[Weekday, int]  # a day and its minutes then
Missed = Mapping[Lack, int]
Ways = Mapping[Lack, Sequence[Relaxation]]
Planned = dict[
    str, tuple[Relaxation, Missed | None]
]  # by the words of the way: what its plan misses, None without


def kept(
    answer: Plan, part: Part, ways: Ways, patience: Patience | None = None
) -> Mapping[Lack, tuple[Relaxation, ...]]:
    """The ways to what is lacking, once each longer week has been planned and laid out as `plan` does it."""
    patience = patience or Patience()

    def missed_with(change: Change) -> Missed | None:
        problem = part.found.problem
        longer = replace(problem.athlete, days={**problem.athlete.days, change[0]: change[1]})
        parts = plan(longer, problem.figures, seconds=SECONDS, halt=patience.halt).parts
        patience.spend(max((one.found.spent for one in parts), default=SECONDS))
        number = answer.parts.index(part)
        return parts[number].found.solution.missed if number < len(parts) else None

    return checked(part.found.problem.athlete, part.found.solution.missed, ways, missed_with, patience)


def checked(
    athlete: Athlete,
    now: Missed,
    ways: Ways,
    missed_with: Callable[[Change], Missed | None],
    patience: Patience | None = None,
) -> Mapping[Lack, tuple[Relaxation, ...]]:
    """Each way stands where its plan gives the thing and lacks nothing else more than `now`.

    Where no way to a thing does, the least of the other weeks that were planned may; else it is said that the
    minutes go elsewhere. The weeks are planned from the least change on; of those that patience did not suffice for
    that is said instead.
    """
    changes = {change_of(way, athlete): way for those in ways.values() for way in those}
    patience = patience or Patience()
    planned: Planned = {}
    for change, way in sorted(changes.items(), key=lambda one: one[1].effort):
        if change is None or patience.over or patience.left < SECONDS:
            continue
        missed = missed_with(change)
        if not patience.halt.asked:  # a plan that was stopped shows nothing
            planned[way.words] = way, missed
    return {lack: tuple(ways_to(lack, those, now, planned)) for lack, those in ways.items()}


def ways_to(lack: Lack, those: Sequence[Relaxation], now: Missed, planned: Planned) -> list[Relaxation]:
    """What gives one thing, the least first."""
    giving = [way for way, missed in planned.values() if gives(missed, lack, now)]
    free = [way for way in those if not way.minutes]
    longer = {way.words: way for way in those if way.minutes}
    untried = [said(UNTRIED, way) for words, way in longer.items() if words not in planned]
    own = [way for way in giving if way.words in longer] or giving[:1]
    if own:
        return [*free, *own, *untried]
    return [*free, *(said(ROOM, way) for words, way in longer.items() if words in planned), *untried]


def said(words: str, way: Relaxation) -> Relaxation:
    """A way with what is to be known of it."""
    return replace(way, words=words.format(words=way.words))


def change_of(way: Relaxation, athlete: Athlete) -> Change | None:
    """The longer or added day; None for what changes no day."""
    if way.day is None or not way.minutes:
        return None
    return way.day, athlete.days.get(way.day, 0) + way.minutes


def gives(missed: Missed | None, lack: Lack, now: Missed) -> bool:
    """Whether a plan lacks the thing no more, and nothing else that is told more than now."""
    if missed is None or missed.get(lack, 0):
        return False
    return all(amount <= now.get(key, 0) for key, amount in missed.items() if key[0])
