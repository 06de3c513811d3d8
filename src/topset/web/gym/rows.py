"""The sets of an exercise as rows of the page: what is asked for, or what was lifted."""

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from django.utils.translation import gettext, gettext_lazy

from topset.app.journal_entry import read_set
from topset.app.lifting_back_offs import BackOffs, looked_up
from topset.app.lifting_sets import SetToDo
from topset.app.lifting_stand_ins import StandIn
from topset.ground.frozen import frozen
from topset.ground.units import Load, Span, halves
from topset.model.exercise import Exercise
from topset.model.journal import LiftedSet
from topset.model.prescription import RepKind, Role
from topset.notation.printer.values import amount
from topset.web.gym.held import Held
from topset.web.signs import with_numbers
from topset.web.training.models import Event

UNITS = ("kg", "lb")
ROLES = {
    "top": gettext_lazy("top set"),
    "back-off": gettext_lazy("back-off"),
    "ramp": gettext_lazy("warm-up"),
    "drop": gettext_lazy("drop set"),
    "test": gettext_lazy("test"),
}


@frozen
class Version:
    """One of several things that devices say of a set."""

    id: str
    text: str


@frozen
class Row:
    """A set. `state` is "todo", "done" or "conflict"; the texts are those of what is asked for, or of what was lifted.

    `load_value`, `reps_value` and `rir_value` are what the steppers begin with; `key` is the id of the next tap, and
    `replaces` are the ids of what it replaces. `plates` are those of the load in grams. `exercise` is what is lifted
    now, `former` what was lifted in this set where another one has taken its place since; `swap` is the slug of what
    the set is of, where that is not the exercise of the plan.
    """

    slot: str
    number: int
    role: str
    state: str
    load: str
    unit: str
    reps: str
    effort: str
    load_value: str
    reps_value: str
    rir_value: str
    key: str
    replaces: str
    grams: int | None = None
    rest: str = ""
    guards: tuple[str, ...] = ()
    tempo: str = ""
    percent: str = ""
    optional: bool = False
    next: bool = False
    versions: tuple[Version, ...] = ()
    former: str = ""
    swap: str = ""
    exercise: str = ""

    @property
    def id(self) -> str:
        """The slot as part of an id in HTML."""
        return self.slot.replace(".", "-")

    # Words of every row are here: a template takes ten times as long to put a number into a translation.
    @property
    def label(self) -> str:
        """Which set it is, and of what kind."""
        label = gettext("Set %(number)s") % {"number": self.number}
        return f"{label} · {ROLES[self.role]}" if self.role in ROLES else label

    @property
    def then_rest(self) -> str:
        """How long to rest behind it."""
        return gettext("then rest %(rest)s") % {"rest": self.rest}

    @property
    def tap(self) -> str:
        """What a tap on its circle does."""
        words = {"name": self.former or self.exercise, "number": self.number}
        match self.state:
            case "todo":
                return gettext("%(name)s, set %(number)s: done") % words
            case "done":
                return gettext("%(name)s, set %(number)s is done: undo") % words
            case _:
                return gettext("%(name)s, set %(number)s: keep what is shown") % words


@frozen
class Work:
    """What rows are made for: an exercise by its name, its sets, the texts of its loads by their grams."""

    name: str
    sets: tuple[SetToDo, ...]
    loads: Mapping[int, str]
    back_offs: BackOffs | None = None
    stand_ins: tuple[StandIn, ...] = ()


def rows_of(work: Work, held: Held, own: tuple[Exercise, ...]) -> tuple[Row, ...]:
    """The rows of an exercise: its sets with back-offs after the top set as it was lifted, then those on top."""
    sets = tuple(_after_the_top_set(work, held, own))
    ramp = sum(each.role == Role.RAMP for each in sets)
    numbers = [n if n <= ramp else n - ramp for n in range(1, len(sets) + 1)]
    planned = [_row(each, number, held, own) for number, each in zip(numbers, sets, strict=True)]
    rows = _carried((*planned, *_on_top(sets, held, own)), work, held)
    slugs = {each.name: each.slug for each in work.stand_ins}
    formers = ((row, _former(row, work, held)) for row in rows)
    return tuple(
        replace(row, former=former, exercise=work.name, swap=slugs.get(former or work.name, ""))
        for row, former in formers
    )


def _former(row: Row, work: Work, held: Held) -> str:
    """The exercise of a set that is done, where it is not the one that is lifted now."""
    said = held.said(row.slot) if row.state == "done" else ()
    return next((event.exercise for event in said if event.text and event.exercise != work.name), "")


def _carried(rows: Iterable[Row], work: Work, held: Held) -> Iterator[Row]:
    """The rows; a working set without a load begins with that of the one of the same exercise done before it."""
    load = unit = ""
    for row in rows:
        bare = row.state == "todo" and not row.load and row.role != Role.RAMP
        yield replace(row, load=load, unit=unit, load_value=load) if bare else row
        same = any(event.exercise == work.name for event in held.said(row.slot))
        if row.state == "done" and row.role != Role.RAMP and same:
            load, unit = row.load_value, row.unit


def _after_the_top_set(work: Work, held: Held, own: tuple[Exercise, ...]) -> Iterator[SetToDo]:
    """The sets as they are now."""
    loads = _following(work, held, own)
    for each in work.sets:
        grams = loads.get(each.slot)
        text = work.loads.get(grams, "") if grams else ""
        yield replace(each, load=grams, load_text=text) if text else each


def _following(work: Work, held: Held, own: tuple[Exercise, ...]) -> Mapping[str, int]:
    """The loads of the back-offs, by slot, where their top set was lifted."""
    top = next((each for each in work.sets if each.role == Role.TOP), None)
    said = held.said(top.slot) if top else ()
    if work.back_offs is None or not said:
        return {}
    done = lifted(said[-1], own)
    if done is None or not isinstance(done.amount, Load):
        return {}
    rir = done.effort.rir.lo if done.effort else None
    return looked_up(work.back_offs, done.amount.grams, done.count, rir)


def lifted(event: Event, own: tuple[Exercise, ...]) -> LiftedSet | None:
    """A tap as a set, None where it is none."""
    found = read_set(event.exercise, event.text, own)
    return found if isinstance(found, LiftedSet) else None


def _row(todo: SetToDo, number: int, held: Held, own: tuple[Exercise, ...]) -> Row:
    """A set that was asked for."""
    load, unit = parted(todo.load_text)
    row = Row(
        slot=todo.slot,
        number=number,
        role="" if todo.role == Role.WORK else todo.role,
        state="todo",
        load=load,
        unit=unit,
        reps=with_numbers(todo.reps_text),
        effort=effort(todo.effort),
        load_value=load,
        reps_value="" if todo.count is None else str(todo.count),
        rir_value="" if todo.rir is None else with_numbers(halves(todo.rir)),
        key=str(uuid.uuid4()),
        replaces=held.replaces(todo.slot),
        grams=todo.load,
        rest=todo.rest_text,
        guards=todo.guards,
        tempo=todo.tempo,
        percent=with_numbers(todo.percent),
        optional=todo.optional,
    )
    said = held.said(todo.slot)
    return _said(row, said, own) if said else row


def _said(row: Row, said: Sequence[Event], own: tuple[Exercise, ...]) -> Row:
    """The row of a set of which something was said."""
    last = next((event for event in reversed(said) if event.text), said[-1])
    row = _as_lifted(row, last, own)
    if len(said) == 1:
        return replace(row, state="done")
    versions = tuple(Version(str(event.id), with_numbers(event.text)) for event in said)
    return replace(row, state="conflict", versions=versions)


def _as_lifted(row: Row, event: Event, own: tuple[Exercise, ...]) -> Row:
    """The row with the texts of the set that was lifted; as it was written where it cannot be read."""
    done = lifted(event, own)
    if done is None:
        return replace(row, load=with_numbers(event.text), unit="", reps="", effort="")
    load, unit = parted(load_text(done))
    rir = done.effort.rir if done.effort else None
    kind = "" if done.kind is RepKind.REPS else done.kind.value[0]
    return replace(
        row,
        load=load,
        unit=unit,
        reps=f"{done.count}{kind}{'/side' if done.per_side else ''}",
        effort=effort(rir),
        load_value=load,
        reps_value=str(done.count),
        rir_value="" if rir is None else with_numbers(halves(rir.lo)),
    )


def load_text(done: LiftedSet) -> str:
    """The load of a set as the journal writes it."""
    if done.amount is None:
        return ""
    return str(done.amount) if isinstance(done.amount, Load) else "".join(amount(done.amount))


def _on_top(sets: Sequence[SetToDo], held: Held, own: tuple[Exercise, ...]) -> Iterator[Row]:
    """Sets that nobody asked for, in order of time."""
    if not sets:
        return
    lift = sets[0].slot.partition(".")[0]
    planned = {each.slot for each in sets}
    slots = [s for s in held.slots if s.partition(".")[0] == lift and s not in planned and held.said(s)]
    for number, slot in enumerate(slots, 1 + sum(each.role != Role.RAMP for each in sets)):
        like = replace(sets[-1], slot=slot, role=Role.WORK.value, guards=(), optional=False)
        yield _row(like, number, held, own)


def parted(load: str) -> tuple[str, str]:
    """`87.5kg` as the number, localised, and its unit; a load with the body has none."""
    unit = next((each for each in UNITS if load.endswith(each)), "")
    if not unit or not load[0].isdigit():
        return with_numbers(load), ""
    return with_numbers(load.removesuffix(unit)), unit


def effort(span: Span | None) -> str:
    """As in "RIR 2", "RIR 1-2", "" for none."""
    if span is None:
        return ""
    return f"RIR {with_numbers('-'.join(dict.fromkeys((halves(span.lo), halves(span.hi)))))}"
