"""What may stand in for each exercise of a session where it cannot be done, with its sets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from topset.app.lifting_loads import Offered, load_text
from topset.app.lifting_sets import SetToDo, sets_of
from topset.catalogue import exercises
from topset.evidence.sessions import HEAVY_SPINE
from topset.ground.frozen import frozen
from topset.metrics.view import View
from topset.model.exercise import Exercise
from topset.model.gym import Gym
from topset.model.session import Work
from topset.replanning.stand_ins import able, by_themselves, has_sets, instead_of, ranked

MOST = 5
LOWER_BACK = "lower back"


@frozen
class StandIn:
    """An exercise in the place of another: why, its loads as (grams, text), and its sets in the same slots.

    `load` is that of its first working set in grams, None where no maximum is known.
    """

    slug: str
    name: str
    why: str
    load_mode: str
    load: int | None
    loads: tuple[tuple[int, str], ...]
    sets: tuple[SetToDo, ...]


@dataclass(frozen=True, eq=False)
class StandIns:
    """All that may stand in for something in this gym, each looked for once."""

    view: View
    gym: Gym
    _ranked: dict[str, tuple[Exercise, ...]] = field(default_factory=dict)

    @cached_property
    def possible(self) -> tuple[Exercise, ...]:
        """What the lifter may be given unasked, and does not hurt."""
        athlete = self.view.athlete
        known = {**exercises(), **(athlete.own if athlete else {})}
        sore = athlete is not None and LOWER_BACK in athlete.hurts
        heaviest = self.view.figures(HEAVY_SPINE) - 1 if sore else max(each.spine for each in known.values())
        return tuple(e for e in known.values() if e.spine <= heaviest and able(e, athlete, self.gym))

    def of(self, works: Sequence[Work]) -> Sequence[tuple[StandIn, ...]]:
        """Those for each exercise of a session, without what stands in that session already."""
        there = {work.exercise.slug for work in works}
        wanted = [(n, e) for n, work in enumerate(works) for e in self._for(work, there)]
        figures = self.view.figures
        lines = [instead_of(works[n], exercise, figures) for n, exercise in wanted]
        done = by_themselves(self.view.program, lines, self.view.athlete, figures)
        found: list[list[StandIn]] = [[] for _ in works]
        for (n, _), work in zip(wanted, done, strict=True):
            found[n].append(self._stand_in(works[n].exercise, work, n))
        return [tuple(each) for each in found]

    def _for(self, work: Work, there: Iterable[str]) -> Sequence[Exercise]:
        exercise = work.exercise
        if not has_sets(work):
            return ()
        if exercise.slug not in self._ranked:
            self._ranked[exercise.slug] = ranked(exercise, self.possible)
        return [each for each in self._ranked[exercise.slug] if each.slug not in there][:MOST]

    def _stand_in(self, before: Exercise, work: Work, number: int) -> StandIn:
        exercise, sets = work.exercise, sets_of(work, number)
        prescribed = [load for each in work.sets if each.load for load in each.load]
        loads = Offered(exercise, self.gym).loads(prescribed)
        return StandIn(
            exercise.slug,
            exercise.name,
            why(before, exercise),
            exercise.load_mode.value,
            next((each.load for each in sets if each.role != "ramp"), None),
            tuple((load.grams, load_text(load, exercise)) for load in loads),
            sets,
        )


def why(exercise: Exercise, other: Exercise) -> str:
    """What the two have in common."""
    shared = ", ".join(sorted(muscle.value for muscle in exercise.direct & other.direct))
    works = f" for {shared}" if shared else ""
    same = other.pattern is exercise.pattern
    return f"the same movement, {other.pattern.value}{works}" if same else f"another movement{works}"
