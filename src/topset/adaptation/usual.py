"""The loads that would come next without a break: what the last sets ask for, whatever is written now."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from topset.adaptation.adapting import responders
from topset.adaptation.applying import applied
from topset.adaptation.loads import by_load, grams_in, to_load
from topset.adaptation.response import SetAmounts, Spot
from topset.adaptation.situation import Situation
from topset.adaptation.words import unit_of
from topset.ground.units import Load
from topset.model.prescription import MethodCall


def usual(situation: Situation) -> Mapping[tuple[Spot, int], int]:
    """The grams that responses give the parts of lines, by spot and part; those that spare the lifter are not asked.

    They are asked as if the loads that were lifted last were written again, so that the loads of a way back, once they
    are written, are not taken for the plan. Methods are left out: they have one load for all weeks.
    """
    edits = tuple(_lifted_again(situation))
    asked = {(edit.spot, edit.part) for edit in edits}
    again = replace(situation, program=applied(situation.program, edits))
    weeks = {coming.spot: coming.nth for coming in situation.coming}
    found: dict[tuple[Spot, int], int] = {}
    for responder in responders():
        for response in () if responder.protects else responder.respond(again):
            match response.edit:
                case SetAmounts(spot, part, amounts):
                    grams = grams_in(amounts[min(weeks.get(spot, 0), len(amounts) - 1)])
                    if grams is not None and (spot, part) in asked:
                        found.setdefault((spot, part), grams)
    return found


def _lifted_again(situation: Situation) -> Iterator[SetAmounts]:
    for coming in situation.coming:
        attempt = situation.last(coming)
        for judged in attempt.parts if attempt else ():
            plain = not isinstance(coming.line.parts[judged.part], MethodCall)
            if plain and judged.lifted is not None and by_load(coming, judged.part):
                load = Load(judged.lifted, unit_of(situation, judged))
                yield to_load(situation, coming, judged.part, load)
