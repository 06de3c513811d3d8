"""Turn a scheme around: 4x10 becomes 10x4, with its load, rest, minutes and volume."""

from dataclasses import replace

from topset import notation
from topset.catalogue import find, suggest
from topset.evidence.figure import PUBLISHED, Figures
from topset.formulas import one_rep_max
from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.ground.units import Load, Span, Unit
from topset.methods.inversion import Inversion, Scheme
from topset.methods.inversion import invert as turned
from topset.model.exercise import Exercise, Measure
from topset.model.prescription import Base, Percent, RepKind, SetGroup
from topset.notation.athlete_values import HEAVIEST_MACHINE, best

# The notation has no sentence that is a scheme alone: it is read as the line of this exercise.
BEFORE = "day mon\nBack Squat: "
MOST_SESSIONS = 7
MOST = 30  # sets or reps: beyond it no curve says anything
WHOLE = 1000  # tenths of a percent


@frozen
class Inverted:
    """The scheme before and after, or what is wrong with the question."""

    inversion: Inversion | None
    exercise: str = ""
    problems: tuple[Reason, ...] = ()


def invert(
    scheme: str, exercise: str = "", maximum: str = "", sessions: int = 1, figures: Figures = PUBLISHED
) -> Inverted:
    """Invert a scheme such as "4x10 @65% rest 45s".

    `exercise` gives the seconds of a rep and the muscles, `maximum` ("140kg", "100kg x5") the loads.
    """
    found = find(exercise) if exercise else None
    problems = [*_unknown(exercise, found), *_uncounted(found)]
    group = _group(scheme)
    best_load = _maximum(maximum)
    problems += [wrong for wrong in (group, best_load) if isinstance(wrong, Reason)]
    if not 1 <= sessions <= MOST_SESSIONS:
        problems.append(Reason("ASK008", f"{sessions} sessions a week are out of range.", "Give 1 to 7."))
    if problems or isinstance(group, Reason) or isinstance(best_load, Reason):
        return Inverted(None, problems=tuple(problems))
    asked = _scheme(group, best_load, sessions)
    if isinstance(asked, Reason):
        return Inverted(None, problems=(asked,))
    return Inverted(turned(asked, found, figures), found.name if found else "")


def _unknown(name: str, found: Exercise | None) -> tuple[Reason, ...]:
    if not name or found:
        return ()
    near = suggest(name)
    remedy = f"Did you mean {' or '.join(near)}?" if near else "`topset exercise` lists all of them."
    return (Reason("ASK002", f'There is no exercise "{name}".', remedy),)


def _uncounted(found: Exercise | None) -> tuple[Reason, ...]:
    """That what is held or carried has no reps to swap with its sets, and no 1RM."""
    if found is None or found.measure is Measure.REPS:
        return ()
    said = f"{found.name} is measured by {found.measure}, and not in reps."
    return (Reason("ASK007", said, "Ask for an exercise whose reps are counted."),)


def _group(scheme: str) -> SetGroup | Reason:
    """The one group of sets that is written."""
    parsed = notation.parse(BEFORE + scheme.replace("\n", " "))
    if parsed.problems:
        return _shifted(parsed.problems[0])
    parts = parsed.program.blocks[0].days[0].lines[0].parts
    if len(parts) != 1 or not isinstance(parts[0], SetGroup):
        return Reason(
            "ASK005", "Only one group of sets can be turned around.", 'Write it as "4x10 @65% rest 45s".'
        )
    return parts[0]


def _shifted(reason: Reason) -> Reason:
    """The reason at its place in the scheme alone."""
    if reason.place is None or reason.place.line != 2:
        return reason.at(None)
    shift = len(BEFORE.split("\n")[1])
    place = reason.place
    return replace(reason, place=Place(1, max(1, place.column - shift), max(1, place.end - shift)))


def _maximum(text: str) -> Load | Reason | None:
    """The 1RM that a maximum stands for."""
    if not text:
        return None
    found = best(text, Unit.KG)
    if isinstance(found, str):
        return Reason("ASK006", f"{found}.", 'Write "140kg" or "100kg x5".')
    load, reps, added = found
    estimate = None if added else one_rep_max(load.grams, reps)
    if estimate is None or load.grams > HEAVIEST_MACHINE:
        return Reason("ASK006", f'"{text}" is not a maximum to reckon with.', 'Write "140kg" or "100kg x5".')
    return Load(round(estimate), load.unit)


def _scheme(group: SetGroup, maximum: Load | None, sessions: int) -> Scheme | Reason:
    """What is turned around; the higher number of a range counts."""
    sets, reps = group.sets[0].hi, group.reps[0]
    if reps.kind is not RepKind.REPS or reps.amrap:
        return Reason("ASK007", "Only sets of counted reps can be turned around.", 'Write it as "4x10".')
    if max(sets, reps.span.hi) > MOST:
        message = f"{sets}x{reps.span.hi} is too much to be turned around."
        return Reason("ASK007", message, f"Give up to {MOST} sets and up to {MOST} reps.")
    amount = group.amount[0] if group.amount else None
    if amount is not None and not (isinstance(amount, Percent) and amount.of is Base.MAX):
        return Reason(
            "ASK007", "The load must be a percentage of the 1RM.", 'Write it as "@65%", and give --max.'
        )
    percent: Span | None = amount.span if isinstance(amount, Percent) else None
    if percent and percent.hi > WHOLE:
        return Reason("ASK007", "The load is more than the 1RM.", 'Write it as "@65%".')
    return Scheme(
        sets=sets, reps=reps.span.hi, percent=percent, rest=group.rest, one_rep_max=maximum, sessions=sessions
    )
