"""The journal entry of a workout, printed from what holds of its slots."""

import re
from collections.abc import Iterable, Mapping
from itertools import groupby

from topset.app.journal_entry import SetsLine, entry_text, note_text, read_fact, read_set
from topset.ground.reason import Reason
from topset.model.exercise import Exercise
from topset.model.journal import Entry
from topset.web.training.athletes import all_own_exercises, own_exercises
from topset.web.training.holding import Holding
from topset.web.training.models import Event, Workout

LIFTED = re.compile(r"\w+\.\w+")
FINISHED = "finished"


def rewrite(workout: Workout, holds: Holding) -> None:
    """Print the entry of what holds anew, and count the slots of which two devices say different things."""
    held = by_slot(event for events in holds.values() for event in events)
    workout.conflicts = sum(len(events) > 1 for events in held.values())
    counted = [events[-1] for events in held.values() if events[-1].text]
    done = next((event.at for event in counted if event.slot == FINISHED), None)
    workout.finished = done
    program = workout.program
    own = own_exercises(workout.lifter, [program.text]) if program else all_own_exercises(workout.lifter)
    workout.entry = printed(workout, [event for event in counted if event.slot != FINISHED], own)
    workout.save(update_fields=["entry", "conflicts", "finished"])


def by_slot(events: Iterable[Event]) -> Mapping[str, list[Event]]:
    """The events of each slot that say different things, the latest last; slots in the order of the session."""
    found: dict[str, dict[tuple[str, str], Event]] = {}
    for event in sorted(events, key=order):
        found.setdefault(event.slot, {}).setdefault((event.exercise, event.text), event)
    return {slot: list(said.values()) for slot, said in found.items()}


def order(event: Event) -> tuple[object, ...]:
    """Planned sets by exercise and number, what came on top by its time, facts in the end."""
    lift, _, nth = event.slot.partition(".")
    number = int(lift) if lift.isdigit() else 10_000
    return (
        not LIFTED.fullmatch(event.slot),
        number,
        "" if number < 10_000 else lift,
        _nth(nth),
        event.at,
        event.id,
    )


def _nth(nth: str) -> int:
    return int(nth) if nth.isdigit() else 10_000


def printed(workout: Workout, events: Iterable[Event], own: Iterable[Exercise] = ()) -> str:
    """The entry of these events, in order, as a journal has it; "" where there are none.

    What the notation cannot read any more, because an exercise of the lifter's own was renamed, becomes a note.
    """
    known = tuple(own)
    lines = [_readable(line, known) for line in _lines(events)]
    head = Entry(workout.date, time=workout.time, title=workout.title, week=workout.week)
    return entry_text(head, lines, known).text.rstrip("\n") if lines else ""


def _lines(events: Iterable[Event]) -> Iterable[SetsLine | str]:
    for (lift, exercise), group in groupby(events, key=_line_of):
        texts = tuple(event.text for event in group)
        yield from (SetsLine(exercise, texts),) if lift else texts


def _line_of(event: Event) -> tuple[str, str]:
    """Sets of one exercise stand on one line; of facts each has its own."""
    return (event.slot.partition(".")[0], event.exercise) if LIFTED.fullmatch(event.slot) else ("", "")


def _readable(line: SetsLine | str, own: tuple[Exercise, ...]) -> SetsLine | str:
    if isinstance(line, str):
        return note_text(line) if isinstance(read_fact(line), Reason) else line
    if any(isinstance(read_set(line.exercise, text, own), Reason) for text in line.sets):
        return note_text(f"{line.exercise}: {', '.join(line.sets)}")
    return line
