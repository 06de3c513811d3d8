"""The words and the reasons of responses."""

from collections.abc import Iterable, Sequence

from topset.adaptation.judging import Judged
from topset.adaptation.loads import text
from topset.adaptation.response import Edit, Response
from topset.adaptation.situation import Coming, Situation
from topset.ground.reason import Reason, Severity
from topset.ground.units import Load, Unit
from topset.model.prescription import RepKind
from topset.model.session import Sets


def reason(
    code: str, message: str, cites: Sequence[str], coming: Coming | None = None, remedy: str = ""
) -> Reason:
    """What is said of a line, or of the program where there is none."""
    if coming is None:
        return Reason(code, message, remedy, tuple(cites), severity=Severity.INFO)
    whole = f"{coming.name}: {message}"
    return Reason(code, whole, remedy, tuple(cites), coming.line.place, Severity.INFO)


def of_line(coming: Coming, why: Reason, edit: Edit | None = None) -> Response:
    """A response about a line."""
    return Response(why, edit, coming.work.exercise.slug)


def reps_done(judged: Judged) -> str:
    """`8, 8 and 7 reps`, as many as were done."""
    unit = {RepKind.REPS: "reps", RepKind.SECONDS: "seconds", RepKind.METRES: "metres"}
    if not judged.done:
        return "nothing was done"
    one = len(judged.done) == judged.done[0].count == 1
    word = unit[judged.target.reps.kind]
    return f"{listed(str(each.count) for each in judged.done)} {word[:-1] if one else word}"


def of_sets(judged: Judged) -> str:
    """`3x8-12`, as prescribed."""
    return f"{judged.target.count}x{judged.target.reps.span}"


def reserve(target: Sets) -> str:
    """The reserve that is written, as in "2 in reserve" or "1-2 in reserve"."""
    if target.rir is None:
        return "something in reserve"
    lo, hi = (f"{half / 2:g}" for half in (target.rir.lo, target.rir.hi))
    return f"{lo if lo == hi else f'{lo}-{hi}'} in reserve"


def load_text(coming: Coming, judged: Judged, situation: Situation) -> str:
    """The least load that was lifted."""
    return text(coming, Load(judged.lifted or 0, unit_of(situation, judged)))


def mass_of(coming: Coming, grams: float, unit: Unit) -> str:
    """A mass to the half kilogram or the pound, which is as sure as an estimate is; with the body, what is added."""
    number = Load(round(grams), unit).number
    return text(coming, Load.of(round(number * 2) / 2 if unit is Unit.KG else round(number), unit))


def unit_of(situation: Situation, judged: Judged) -> Unit:
    """The unit in which a part was lifted, else that of the program."""
    amounts = [each.amount for each in judged.done if each.amount]
    return amounts[0].unit if amounts else situation.program.unit


def listed(words: Iterable[str]) -> str:
    """`a, b and c`."""
    all_words = list(words)
    if len(all_words) < 2:
        return "".join(all_words)
    return f"{', '.join(all_words[:-1])} and {all_words[-1]}"
