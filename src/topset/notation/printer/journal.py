"""How a journal is written."""

from collections.abc import Iterator

from topset.ground.units import Load, Span, Unit, plain
from topset.model.journal import Entry, Journal, Lift, LiftedSet, LogItem, Readings
from topset.model.prescription import OwnWeight, Reps, Role
from topset.model.program import NO_COMMENTS, Note
from topset.notation import journal_entry, readings
from topset.notation.keywords import Keyword
from topset.notation.printer import values
from topset.notation.printer.exercise_line import print_item
from topset.notation.printer.names import Book, name_of
from topset.notation.printer.own_exercise import print_own
from topset.notation.printer.program import comment_line, commented
from topset.notation.quoting import quoted

HALF_HOUR = 30  # minutes of sleep that read well as a share of an hour


def print_journal(journal: Journal) -> str:
    """The journal in canonical form, comments included; parsing it gives the journal again."""
    own = {each.exercise.slug: each.exercise.name for each in journal.own}
    lines = list(_header(journal))
    for entry in journal.entries:
        lines += ["", *_entry(entry, own)]
    if journal.end_comments:
        lines += ["", *map(comment_line, journal.end_comments)]
    return "".join(f"{line}\n" for line in lines).removeprefix("\n")


def _header(journal: Journal) -> Iterator[str]:
    remarks = dict(journal.header).get(Keyword.UNIT.value, NO_COMMENTS)
    if journal.unit is not Unit.KG or remarks is not NO_COMMENTS:
        yield from commented(f"unit {journal.unit}", remarks)
    for each in journal.own:
        yield from commented(print_own(each.exercise, journal.unit), each.comments)


def _entry(entry: Entry, own: Book) -> Iterator[str]:
    time = f" {entry.time:%H:%M}" if entry.time else ""
    title = f" {quoted(entry.title)}" if entry.title else ""
    week = "" if entry.week is None else f" week {entry.week}"
    yield from commented(f"{entry.date}{time}{title}{week}", entry.comments)
    for item in entry.items:
        yield from commented(_item(item, own), item.comments)


def _item(item: LogItem, own: Book) -> str:
    match item:
        case Lift():
            return print_lift(item, own)
        case Readings():
            return ", ".join(_readings(item))
        case Note():
            return print_item(item, own)


def print_lift(lift: Lift, own: Book) -> str:
    """One exercise without its comments. `own` names the journal's own exercises by slug."""
    label = f"{lift.label} " if lift.label else ""
    text = f"{label}{_name(lift.exercise, own)}: {', '.join(_sets(lift.sets))}"
    return f"{text} {quoted(lift.note)}" if lift.note else text


def _name(slug: str, own: Book) -> str:
    """A name, in quotes where a journal would read it as a date or a reading."""
    name = name_of(slug, own)
    line = f"{name}:"
    return quoted(name) if readings.HEAD.match(line) or journal_entry.HEAD.match(line) else name


def _sets(sets: tuple[LiftedSet, ...]) -> Iterator[str]:
    """Each set; a load is written where it changes."""
    before: Load | OwnWeight | None = None
    for each in sets:
        same = each.amount is None or each.amount == before
        yield _set(each, "" if same else _amount(each.amount))
        before = each.amount or before


def _amount(amount: Load | OwnWeight | None) -> str:
    return "".join(values.amount(amount)) if isinstance(amount, OwnWeight) else str(amount)


def _set(each: LiftedSet, load: str) -> str:
    words = [] if each.role is Role.WORK else [each.role.value]
    words += [load] if load else []
    words.append(f"x{_count(each)}")
    if each.effort:
        words.append(f"@{''.join(values.effort(each.effort))}")
    return " ".join(words)


def _count(each: LiftedSet) -> str:
    return "".join(values.reps(Reps(Span.one(each.count), each.kind, per_side=each.per_side)))


def _readings(of: Readings) -> Iterator[str]:
    if of.sleep is not None:
        yield f"sleep {_sleep(of.sleep)}"
    for nth, (group, points) in enumerate(of.soreness):
        yield f"{'' if nth else 'soreness '}{group} {points}/5"
    if of.readiness is not None:
        yield f"readiness {of.readiness}/5"
    if of.body_mass is not None:
        yield f"body mass {of.body_mass}"
    if of.illness is not None:
        yield f"illness {quoted(of.illness)}" if of.illness else "illness"


def _sleep(minutes: int) -> str:
    """`7.5h`, `7h20min`."""
    hours, rest = divmod(minutes, 60)
    return f"{hours}h{rest:02d}min" if rest % HALF_HOUR else f"{plain(minutes / 60)}h"
