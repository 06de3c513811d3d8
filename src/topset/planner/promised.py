"""Changes that the model allows, planned and laid out: which give what a plan lacks, and which make room only."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from topset.model.athlete import Athlete
from topset.model.program import Weekday
from topset.planner.answer import Plan
from topset.planner.layout import Part
from topset.planner.plan import plan
from topset.planner.relax import Relaxation

SECONDS = 2.0  # of each plan
ROOM = "{words}, if it is put first or wished for: the plan of that week spends them on other things"
Lack = tuple[str, str]  # code and subject in the model
Change = tuple[Weekday, int]  # a day and its minutes then
Missed = Mapping[Lack, int]
Ways = Mapping[Lack, Sequence[Relaxation]]


def kept(answer: Plan, part: Part, ways: Ways) -> Mapping[Lack, tuple[Relaxation, ...]]:
    """The ways to what is lacking, once each longer week has been planned and laid out as `plan` does it."""

    def missed_with(change: Change) -> Missed | None:
        problem = part.found.problem
        longer = replace(problem.athlete, days={**problem.athlete.days, change[0]: change[1]})
        parts = plan(longer, problem.figures, seconds=SECONDS).parts
        number = answer.parts.index(part)
        return parts[number].found.solution.missed if number < len(parts) else None

    return checked(part.found.problem.athlete, part.found.solution.missed, ways, missed_with)


def checked(
    athlete: Athlete, now: Missed, ways: Ways, missed_with: Callable[[Change], Missed | None]
) -> Mapping[Lack, tuple[Relaxation, ...]]:
    """Each way stands where its plan gives the thing and lacks nothing else more than `now`.

    Where no way to a thing does, the least of the other weeks that were planned may; else it is said that the
    minutes go elsewhere.
    """
    changes = {change_of(way, athlete): way for those in ways.values() for way in those}
    planned = [(way, missed_with(change)) for change, way in changes.items() if change]
    planned.sort(key=lambda one: one[0].effort)
    return {lack: tuple(ways_to(lack, those, now, planned)) for lack, those in ways.items()}


def ways_to(
    lack: Lack,
    those: Sequence[Relaxation],
    now: Missed,
    planned: Sequence[tuple[Relaxation, Missed | None]],
) -> list[Relaxation]:
    """What gives one thing, the least first."""
    words = {way.words for way in those}
    giving = [way for way, missed in planned if gives(missed, lack, now)]
    free = [way for way in those if not way.minutes]
    own = [way for way in giving if way.words in words] or giving[:1]
    if own:
        return [*free, *own]
    return [*free, *(replace(way, words=ROOM.format(words=way.words)) for way in those if way.minutes)]


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
