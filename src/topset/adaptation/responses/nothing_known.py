"""A journal without a session of the program changes nothing and says so: silence is neither strength nor rest."""

import datetime
from collections.abc import Iterator

from topset.adaptation.response import Response
from topset.adaptation.situation import Situation
from topset.adaptation.words import reason

PRIORITY = 5
CITES = ("C3", "D15")
A_WEEK = datetime.timedelta(7)


def respond(situation: Situation) -> Iterator[Response]:
    """Look whether any session is known to be of the program; one that has just begun is no news."""
    if situation.pairs:
        return
    if not situation.sessions:
        said = (
            "The journal holds no session: what to lift, how many sets, and whether a deload is needed are unknown, and"
            " nothing follows from it."
        )
        yield Response(reason("ADP148", said, CITES))
    elif situation.begin is None:
        yield _whose(len(situation.sessions), "or give the program's first day with --start")
    else:
        yield from _since(situation, situation.begin)


def _since(situation: Situation, begin: datetime.date) -> Iterator[Response]:
    sessions = sum(entry.date >= begin for entry in situation.sessions)
    if sessions:
        yield _whose(sessions, "or correct the program's first day", f" since {begin}")
    elif situation.date >= begin + A_WEEK:
        said = (
            f"The program began on {begin}, and the journal holds no session since: nothing of it was done."
        )
        remedy = "Write down what was done, or give another first day."
        yield Response(reason("ADP148", said, CITES, remedy=remedy))


def _whose(sessions: int, otherwise: str, since: str = "") -> Response:
    which = f"its one session{since}" if sessions == 1 else f"any of its {sessions} sessions{since}"
    said = (
        f"The journal does not say that {which} was of this program: which sessions of it were done, how many sets the"
        " next ones should have, and whether a deload is needed are unknown. No more than the loads is compared."
    )
    remedy = f"Write week and title, as `topset log --program` does, {otherwise}."
    return Response(reason("ADP148", said, CITES, remedy=remedy))
