"""What may stand in for each exercise of a session where it cannot be done, with its sets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from topset.app.lifting_loads import Offered, load_text
from topset.app.lifting_sets import SetToDo, sets_of
from topset.catalogue import exercises, gyms
from topset.evidence.sessions import HEAVY_SPINE
from topset.ground.frozen import frozen
from topset.methods.expand import ANY_GYM
from topset.metrics.view import View
from topset.model.athlete import Athlete
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
    _found: dict[str, tuple[Exercise, ...]] = field(default_factory=dict)

    def possible(self, exercise: Exercise) -> bool:
        """Whether the lifter may be given it unasked, and it does not hurt."""
        athlete = self.view.athlete
        sore = athlete is not None and LOWER_BACK in athlete.hurts
        light = not sore or exercise.spine < self.view.figures(HEAVY_SPINE)
        return light and able(exercise, athlete, self.gym)

    def of(self, works: Sequence[Work]) -> Sequence[tuple[StandIn, ...]]:
        """Those for each exercise of a session, without what stands in that session already."""
        there = {work.exercise.slug for work in works}
        wanted = [(n, e) for n, work in enumerate(works) for e in self.offered(work, there)]
        figures = self.view.figures
        lines = [instead_of(works[n], exercise, figures) for n, exercise in wanted]
        done = by_themselves(self.view.program, lines, self.view.athlete, figures)
        found: list[list[StandIn]] = [[] for _ in works]
        for (n, _), work in zip(wanted, done, strict=True):
            found[n].append(self._stand_in(works[n].exercise, work, n))
        return [tuple(each) for each in found]

    def offered(self, work: Work, there: Iterable[str]) -> Sequence[Exercise]:
        """The exercises for one of a session, the likest first, without those that stand `there` already."""
        exercise = work.exercise
        if not has_sets(work):
            return ()
        if exercise.slug not in self._found:
            alike = _ranked(exercise, self.view.athlete)
            self._found[exercise.slug] = tuple(each for each in alike if self.possible(each))
        return [each for each in self._found[exercise.slug] if each.slug not in there][:MOST]

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


def named(view: View, weekday: str, name: str) -> tuple[str, ...]:
    """What may stand in for the exercise of that name on a day of the program, the likest first."""
    gym = view.athlete.gym if view.athlete else gyms()[ANY_GYM[view.program.unit]]
    stand_ins = StandIns(view, gym)
    days = (session.works for session in view.schedule.sessions if session.weekday == weekday)
    works, work = next(
        ((all_, one) for all_ in days for one in all_ if one.exercise.name == name), ((), None)
    )
    there = {each.exercise.slug for each in works}
    return tuple(exercise.name for exercise in stand_ins.offered(work, there)) if work else ()


def why(exercise: Exercise, other: Exercise) -> str:
    """What the two have in common."""
    shared = ", ".join(sorted(muscle.value for muscle in exercise.direct & other.direct))
    works = f" for {shared}" if shared else ""
    same = other.pattern is exercise.pattern
    return f"the same movement, {other.pattern.value}{works}" if same else f"another movement{works}"


def _ranked(exercise: Exercise, athlete: Athlete | None) -> tuple[Exercise, ...]:
    """What is like an exercise, among the catalogue's and the athlete's own."""
    known = exercises()
    if known.get(exercise.slug) is exercise and not (athlete and athlete.own):
        return _in_catalogue(exercise.slug)
    return ranked(exercise, {**known, **(athlete.own if athlete else {})}.values())


@cache
def _in_catalogue(slug: str) -> tuple[Exercise, ...]:
    known = exercises()
    return ranked(known[slug], known.values())
