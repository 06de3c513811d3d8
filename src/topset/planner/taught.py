"""The athlete as the journal shows them: maxima that it knows better, a first day, lifts that are to be tested."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from topset.evidence.figure import Figures
from topset.model.athlete import Athlete, Wish
from topset.model.exercise import Exercise
from topset.model.program import Max
from topset.planner.build import known
from topset.planner.candidates import objection
from topset.planner.retests import may_test


def taught(athlete: Athlete, figures: Figures) -> Athlete:
    """The athlete to plan for; of the journal's maxima only those are left in `learned` that the file has not.

    A main lift that was done now and then is no lift to be strong in: its maximum stays out.
    """
    learned = athlete.learned
    if learned.until is None:
        return athlete
    named = {best.exercise for best in athlete.maxes}
    newer = {best.exercise: best for best in learned.maxes}
    extra = tuple(best for best in learned.maxes if best.exercise not in named and useful(athlete, best))
    maxes = (*(newer.get(best.exercise, best) for best in athlete.maxes), *extra)
    tests = frozenset(tested(athlete, learned.tests, figures))
    return replace(
        athlete,
        maxes=maxes,
        wishes=(*athlete.wishes, *wishes_for(athlete, tests)),
        start=learned.begin if dated_anew(athlete) else athlete.start,
        learned=replace(learned, maxes=extra, tests=tests),
    )


def useful(athlete: Athlete, best: Max) -> bool:
    """Whether a maximum that only the journal knows says what is to be trained, or merely how heavy."""
    return not lift_of(athlete, best).main_lift or best.exercise in athlete.learned.practised


def lift_of(athlete: Athlete, best: Max) -> Exercise:
    """The exercise of a maximum."""
    return known(athlete, best.exercise)


def tested(athlete: Athlete, slugs: Iterable[str], figures: Figures) -> Iterator[str]:
    """What may be tested, with nothing against the exercise or against a test of it."""
    for slug in slugs:
        lift = known(athlete, slug)
        if may_test(lift, athlete, figures) and not objection(lift, athlete, figures):
            yield slug


def wishes_for(athlete: Athlete, tests: Iterable[str]) -> Iterator[Wish]:
    """What is tested is trained."""
    wished = athlete.wished("exercise")
    yield from (Wish("exercise", slug) for slug in sorted(tests) if slug not in wished)


def dated_anew(athlete: Athlete) -> bool:
    """Whether the file's first day is that of a block already trained, or there is none."""
    until = athlete.learned.until
    return athlete.meet is None and (athlete.start is None or (until is not None and athlete.start <= until))
