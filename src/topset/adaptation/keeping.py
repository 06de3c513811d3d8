"""Changes of the text that change nothing for the lifter: the load that was lifted is written down, and stays."""

from topset.adaptation.loads import amounts_of, grams_in
from topset.adaptation.response import Response, SetAmounts
from topset.adaptation.situation import Situation


def keeps(situation: Situation, response: Response) -> bool:
    """Whether a load that was left to the lifter is written as it was lifted last."""
    edit = response.edit
    if not isinstance(edit, SetAmounts):
        return False
    coming = next((each for each in situation.coming if each.spot == edit.spot), None)
    attempt = situation.last(coming) if coming else None
    judged = attempt.part(edit.part) if attempt else None
    if coming is None or judged is None or amounts_of(coming, edit.part):
        return False
    return grams_in(edit.amounts[min(coming.nth, len(edit.amounts) - 1)]) == judged.lifted
