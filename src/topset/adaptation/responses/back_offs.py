"""Back-offs follow from the top set as it was lifted: what was harder or easier than planned moves them."""

from collections.abc import Iterator

from topset.adaptation.judging import Attempt, Judged, part_of
from topset.adaptation.loads import by_load, planned, text, to_load
from topset.adaptation.response import Response
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import of_line, reason
from topset.ground.units import Load, percent
from topset.methods.overshoot import Lifted, PlannedTop, back_off_load
from topset.model.prescription import AtLoad, Role, SetGroup

PRIORITY = 50
CITES = ("B5", "E5", "helms-2016")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at every line with a top set and back-offs whose loads are written."""
    for coming in situation.coming:
        attempt = situation.last(coming)
        top = _top(attempt) if attempt else None
        if attempt and top and top.done and by_load(coming, top.part):
            yield from _of_line(situation, coming, attempt, top)


def _top(attempt: Attempt) -> Judged | None:
    return next((one for one in attempt.parts if one.target.role is Role.TOP), None)


def _of_line(situation: Situation, coming: Coming, attempt: Attempt, top: Judged) -> Iterator[Response]:
    done = top.done[0]
    if not isinstance(done.amount, Load) or not done.count:
        return
    rir = round(done.effort.rir.middle) if done.effort else None
    lifted = Lifted(done.amount, done.count, rir)
    wanted = PlannedTop(top.target.reps, top.target.percent, top.target.rir)
    for sets in attempt.work.sets:
        part = part_of(coming.line, sets)
        if sets.role is not Role.BACK_OFF or sets.load is None or not _written(coming, part):
            continue
        now = back_off_load(
            lifted, wanted, AtLoad(*sets.load), coming.work.exercise, situation.gym, situation.figures
        )
        if now is None or not now.correction or planned(situation, coming, part) is None:
            continue
        how = "harder" if now.correction < 0 else "easier"
        top_text = f"{text(coming, lifted.load)} x{lifted.reps}"
        share = percent(abs(now.correction))
        said = (
            f"the top set, {top_text}, was {how} than planned, worth {share} % of the load: "
            f"back-offs at {text(coming, now.load)}."
        )
        edit = to_load(situation, coming, part, now.load)
        yield of_line(coming, reason("ADP107", said, CITES, coming), edit)


def _written(coming: Coming, part: int) -> bool:
    written = coming.line.parts[part]
    return isinstance(written, SetGroup) and by_load(coming, part) and bool(written.amount)
