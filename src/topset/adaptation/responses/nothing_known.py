"""A journal without a session of the program changes nothing and says so: silence is neither strength nor rest."""

from collections.abc import Iterator

from topset.adaptation.response import Response
from topset.adaptation.situation import Situation
from topset.adaptation.words import reason

PRIORITY = 5
CITES = ("C3", "D15")


def respond(situation: Situation) -> Iterator[Response]:
    """Look whether any session is known to be of the program."""
    if situation.pairs:
        return
    unknown = (
        "what to lift, how many sets, and whether a deload is needed are unknown, and nothing follows from it"
    )
    sessions = len(situation.sessions)
    if not sessions:
        yield Response(reason("ADP148", f"The journal holds no session: {unknown}.", CITES))
        return
    which = "its one session" if sessions == 1 else f"any of its {sessions} sessions"
    since = f" since {situation.begin}" if situation.begin else ""
    said = f"The journal does not say that {which} was of this program{since}: {unknown}."
    remedy = (
        "Write week and title, as `topset log --program` does, or give the program's first day with --start."
    )
    yield Response(reason("ADP148", said, CITES, remedy=remedy))
