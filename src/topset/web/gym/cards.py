"""The exercises of a session as cards of the page."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from topset.app.as_json import Json
from topset.app.lifting import Lifting
from topset.app.lifting_loads import BY_BODY, WITHOUT_LOAD, Choice
from topset.app.lifting_stand_ins import StandIn
from topset.app.lifting_values import ExerciseToDo
from topset.ground.frozen import frozen
from topset.model.exercise import Exercise
from topset.web.gym.held import Held
from topset.web.gym.rows import Row, Work, parted, rows_of
from topset.web.gym.turns import next_slot, turns
from topset.web.signs import with_numbers
from topset.web.statements import said

TIMES = "\N{NO-BREAK SPACE}\N{MULTIPLICATION SIGN}\N{NO-BREAK SPACE}"


@frozen
class Plates:
    """What is on one end of the bar: (number, how many), in words, and the empty bar."""

    pieces: tuple[tuple[str, int], ...]
    words: str
    bar: str
    unit: str


@frozen
class Card:
    """An exercise. `swapped` is the slug of what stands in for it, `planned` the name it stands in for, and `why`.

    `mode` is what its loads mean, as in `LoadMode`.
    """

    work: ExerciseToDo
    name: str
    planned: str
    swapped: str
    ramp: tuple[Row, ...]
    rows: tuple[Row, ...]
    plates: Plates | None
    last: str
    method: str
    mode: str
    why: str = ""

    @property
    def by_weight(self) -> bool:
        """Whether its load is a weight by itself, not one with the body."""
        return self.mode not in BY_BODY

    @property
    def unit(self) -> str:
        """The unit behind the number of a load."""
        return self.work.unit if self.by_weight else ""

    @property
    def keyboard(self) -> str:
        """What a load is typed with: a number, or words such as BW+10kg."""
        return "decimal" if self.by_weight else "text"

    @property
    def lead_up(self) -> str:
        """The warm-up sets in short."""
        return ", ".join(f"{row.load}{TIMES}{row.reps}" if row.load else row.reps for row in self.ramp)

    @property
    def load_unknown(self) -> bool:
        """Whether nobody can say yet with what load to begin."""
        return self.mode not in WITHOUT_LOAD and not any(row.load for row in self.rows)

    @property
    def maximum_unknown(self) -> bool:
        """Whether its loads are shares of a maximum that nobody knows."""
        return any(row.percent and row.grams is None and row.state == "todo" for row in self.rows)

    @property
    def ramp_open(self) -> bool:
        """Whether the set that is next is one of the warm-up."""
        return any(row.next for row in self.ramp)

    @property
    def every(self) -> tuple[Row, ...]:
        """All rows."""
        return (*self.ramp, *self.rows)

    @property
    def more(self) -> Row:
        """The set after which another one may follow."""
        return self.every[-1]


def cards_of(
    lifting: Lifting, held: Held, own: tuple[Exercise, ...], swaps: Mapping[int, str]
) -> tuple[Card, ...]:
    """The cards of a session, the set that is next marked."""
    works = [(exercise, _instead(exercise, held, swaps)) for exercise in lifting.exercises]
    rows = [rows_of(work_of(exercise, other), held, own) for exercise, other in works]
    after = next_slot((exercise.label, each) for (exercise, _), each in zip(works, rows, strict=True))
    marked = [tuple(replace(row, next=row.slot == after) for row in each) for each in rows]
    return tuple(_card(exercise, other, each) for (exercise, other), each in zip(works, marked, strict=True))


def work_of(exercise: ExerciseToDo, other: StandIn | None) -> Work:
    """The sets of an exercise, or those of what stands in for it."""
    if other:
        return Work(other.name, other.sets, dict(other.loads), stand_ins=exercise.stand_ins)
    loads = {choice.grams: choice.text for choice in exercise.loads}
    return Work(exercise.name, exercise.sets, loads, exercise.back_offs, exercise.stand_ins)


def _instead(exercise: ExerciseToDo, held: Held, swaps: Mapping[int, str]) -> StandIn | None:
    """What stands in for an exercise: what was lifted in its place, else what was asked for."""
    index = str(exercise.index)
    done = [e for slot in held.slots if slot.partition(".")[0] == index for e in held.said(slot) if e.text]
    name = done[-1].exercise if done else ""
    wanted = swaps.get(exercise.index, "")
    found = (
        other for other in exercise.stand_ins if name == other.name or (not done and wanted == other.slug)
    )
    return next(found, None)


def _card(exercise: ExerciseToDo, other: StandIn | None, rows: Sequence[Row]) -> Card:
    return Card(
        work=exercise,
        name=other.name if other else exercise.name,
        planned=exercise.name if other else "",
        swapped=other.slug if other else "",
        ramp=tuple(row for row in rows if row.role == "ramp"),
        rows=tuple(row for row in rows if row.role != "ramp"),
        plates=None if other else plates_of(exercise, rows),
        last=with_numbers(exercise.last.sets) if exercise.last else "",
        method=exercise.method.replace("-", " ").capitalize(),
        mode=other.load_mode if other else exercise.load_mode,
        why=other.why if other else "",
    )


def plates_of(exercise: ExerciseToDo, rows: Sequence[Row]) -> Plates | None:
    """The plates of the set that is next, else of the first working set that is not done, where there are any."""
    left = [row for row in rows if row.state == "todo"]
    row = next((row for row in left if row.next), None) or next((r for r in left if r.role != "ramp"), None)
    grams = row.grams if row else None
    choice = next((each for each in exercise.loads if each.grams == grams), None)
    if choice is None or not (choice.plates or exercise.bar):
        return None
    return _plates(choice, exercise)


def _plates(choice: Choice, exercise: ExerciseToDo) -> Plates:
    bar, unit = parted(exercise.bar.text) if exercise.bar else ("", exercise.unit)
    return Plates(choice.plates, said(choice.words), bar, unit)


def slots_in_turn(cards: Iterable[Card]) -> list[Json]:
    """The slots in the order in which they are lifted."""
    return [row.slot for rows in turns((card.work.label, card.every) for card in cards) for row in rows]


def done_and_all(cards: Iterable[Card]) -> tuple[int, int]:
    """How many working sets were done, and how many there are, without those that may be left out."""
    rows = [row for card in cards for row in card.rows]
    done = sum(row.state != "todo" for row in rows)
    return done, max(done, sum(not row.optional or row.state != "todo" for row in rows))
