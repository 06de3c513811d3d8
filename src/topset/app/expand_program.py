"""Expand a program: its methods as plain sets, or every week written out with dates and loads."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from topset import notation
from topset.app.laid_out import LaidOut, laid_out
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.ground.units import Span
from topset.methods import build
from topset.methods.expand import dated, way
from topset.methods.method import Method
from topset.model.athlete import Athlete
from topset.model.exercise import LoadMode
from topset.model.prescription import (
    Amount,
    AtLoad,
    Effort,
    MethodCall,
    OwnWeight,
    Percent,
    Progress,
    ProgressKind,
    SetGroup,
)
from topset.model.program import (
    Block,
    Comments,
    Day,
    ExerciseLine,
    Item,
    Note,
)
from topset.model.session import Session, Sets, Week, Work

AT_BODY_WEIGHT = frozenset({LoadMode.BODYWEIGHT, LoadMode.ASSISTED})


@frozen
class Expanded:
    """The text written out, or what is wrong with the program."""

    text: str = ""
    problems: tuple[Reason, ...] = ()


def expand_methods(text: str, file: str = "", figures: Figures = PUBLISHED) -> Expanded:
    """The program of `text` with the sets of each method in the place of its name."""
    parsed = notation.parse(text, file, figures=figures)
    if parsed.problems:
        return Expanded(problems=parsed.problems)
    blocks = tuple(_without_methods(block, figures) for block in parsed.program.blocks)
    return Expanded(notation.print_program(replace(parsed.program, blocks=blocks)))


def expand_weeks(
    text: str, file: str, start: date, athlete: Athlete | None = None, figures: Figures = PUBLISHED
) -> Expanded:
    """Every week of the program of `text` by itself, from the first Monday that is not before `start`.

    Each day has its date above it, and sets have the loads that the maxima of program and athlete give.
    """
    found = laid_out(text, file, athlete, figures)
    if not isinstance(found, LaidOut):
        return Expanded(problems=found)
    try:
        weeks = dated(found.view.schedule, start).weeks
    except OverflowError:
        return Expanded(problems=(_no_such_dates(start),))
    program = replace(
        found.view.program, progress=None, whole=True, blocks=tuple(_block(week) for week in weeks)
    )
    return Expanded(notation.print_program(program))


def _no_such_dates(start: date) -> Reason:
    message = f"The weeks from {start} on have no dates: the calendar ends with the year {date.max.year}."
    return Reason("ASK012", message, "Begin earlier.")


def _without_methods(block: Block, figures: Figures) -> Block:
    """The block with every method written out; methods that differ within the week do so here too."""
    seen: dict[tuple[str, str], int] = {}
    days: dict[int, Day] = {}
    for index, day in sorted(enumerate(block.days), key=lambda pair: pair[1].weekday.index):
        days[index] = replace(day, items=tuple(_item(item, seen, figures) for item in day.items))
        for done in {way(line) for line in day.lines}:
            seen[done] = seen.get(done, 0) + 1
    return replace(block, days=tuple(days[index] for index in range(len(block.days))))


def _item(item: Item, seen: Mapping[tuple[str, str], int], figures: Figures) -> Item:
    """A line with plain sets; anything else as it is."""
    if not isinstance(item, ExerciseLine):
        return item
    parts: list[SetGroup] = []
    own: Progress | None = None
    for part in item.parts:
        method = build(part, figures) if isinstance(part, MethodCall) else None
        if isinstance(method, Method):
            parts.extend(method.in_session(seen.get(way(item), 0)))
            own = own or method.progress
        elif isinstance(part, SetGroup):
            parts.append(part)
    return replace(item, parts=tuple(parts), progress=_progress(item.progress, own))


def _progress(written: Progress | None, own: Progress | None) -> Progress | None:
    """The line's, else the method's; reps that rise within the week stand in the sets already, and load is left."""
    rising = own is not None and own.kind is ProgressKind.REPS
    if rising and (written is None or written.kind is ProgressKind.REPS):
        return Progress(ProgressKind.DOUBLE)
    return written or own


def _block(week: Week) -> Block:
    """One week by itself."""
    above = ("a lighter week, written out",) if week.deload else ()
    days = tuple(_day(session) for session in week.sessions)
    return Block(Span.one(week.number), days, comments=Comments(above=above))


def _day(session: Session) -> Day:
    above = (session.date.isoformat(),) if session.date else ()
    return Day(
        session.weekday,
        tuple(_items(session)),
        session.title,
        session.minutes,
        session.first,
        Comments(above=above),
    )


def _items(session: Session) -> Iterator[Item]:
    """What is done, in order."""
    if session.warm_up:
        yield session.warm_up
    yield from (_line(work) for work in session.works)
    yield from (Note(text) for text in session.notes)
    if session.cool_down:
        yield session.cool_down


def _line(work: Work) -> ExerciseLine:
    parts = tuple(_group(work, sets) for sets in work.sets)
    return ExerciseLine(work.exercise.slug, parts, work.label, note=work.note)


def _group(work: Work, sets: Sets) -> SetGroup:
    amount = _amount(work, sets)
    return SetGroup(
        (sets.count,),
        (sets.reps,),
        sets.role,
        (amount,) if amount else (),
        (Effort(sets.rir),) if sets.rir else (),
        sets.rest,
        sets.tempo,
        sets.guards,
    )


def _amount(work: Work, sets: Sets) -> Amount | None:
    """The load where it is known, else the percentage."""
    if sets.load is None:
        return Percent(sets.percent) if sets.percent else None
    low, high = sets.load
    if work.exercise.load_mode in AT_BODY_WEIGHT:
        return OwnWeight(low.grams, low.unit)
    return AtLoad(low, high)
