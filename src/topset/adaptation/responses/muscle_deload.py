"""A muscle that stays very sore for a week and more has a week of fewer sets, while the others go on.

One sore muscle is no sign of overtraining by itself; a deload of the whole body, where it comes, takes its place.
"""

from collections.abc import Iterator

from topset.adaptation.easing import eased, fewer_sets
from topset.adaptation.response import Response
from topset.adaptation.signs import lasting_soreness
from topset.adaptation.situation import Situation
from topset.adaptation.words import reason

PRIORITY = 75
PROTECTS = True
CITES = ("D15", "D35", "C16")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at the lines of the seven days ahead that work such a muscle directly."""
    sore = lasting_soreness(situation)
    told: set[str] = set()
    for coming in situation.coming if sore else ():
        groups = [str(group) for group in situation.view.credit(coming.work.exercise).direct]
        name = next((group for group in groups if group in sore), None)
        if name is None:
            continue
        if name not in told:
            told.add(name)
            sign = sore[name].words
            said = f"{sign[:1].upper()}{sign[1:]}: a deload for {name} alone, the other muscles go on."
            remedy = "If a week of it does not help, have it looked at: that is no usual soreness."
            yield Response(reason("ADP137", said, CITES, remedy=remedy))
        why = f"a week's deload for {name}; the load stays"
        yield from eased(coming, fewer_sets(situation, coming), "ADP137", why, CITES)
