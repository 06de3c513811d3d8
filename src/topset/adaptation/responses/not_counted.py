"""What stands in the journal and changes nothing: days of the future, and exercises that the session had not."""

from collections.abc import Iterator

from topset.adaptation.response import Response
from topset.adaptation.situation import Situation
from topset.adaptation.words import listed, reason

PRIORITY = 4
CITES = ("C3", "C17")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at the entries after the date, and at the last session of the program."""
    later = sorted(entry.date for entry in situation.journal.entries if entry.date > situation.date)
    if later:
        one = f"The entry of {later[0]} lies in the future and does not count yet."
        many = f"{len(later)} entries lie in the future, the first on {later[0]}, and do not count yet."
        said = one if len(later) == 1 else many
        yield Response(reason("ADP149", said, CITES, remedy="Correct the date if it is a slip."))
    if situation.pairs:
        yield from _others(situation)


def _others(situation: Situation) -> Iterator[Response]:
    entry, number = situation.pairs[-1]
    planned = {work.exercise.slug for work in situation.schedule.sessions[number].works}
    others = dict.fromkeys(
        situation.log.name(lift.exercise) for lift in entry.lifts if lift.exercise not in planned
    )
    if not others or situation.over:
        return
    single = len(others) == 1
    said = (
        f"{listed(others)} of {entry.date} {'is' if single else 'are'} not in the plan of the session:"
        f" {'it counts' if single else 'they count'} for the rest of muscles and for estimates, and no line follows."
    )
    yield Response(reason("ADP119", said, CITES))
