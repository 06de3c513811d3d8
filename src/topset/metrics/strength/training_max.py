"""The training max: a number to take percentages of, apart from the estimate, which moves by rule only.

The policy, in full:

- It is a share of the lower end of the estimate's band, so that what is not sure is not counted on.
- The first is set once enough sessions stand behind the estimate.
- It rises when the share is more than it is, no sooner than so many days and sessions after its last move, and by
  one step at most. Rising less than a percent is no rise. Where it lies very far below, it is set anew instead.
- It falls when the share of the estimate itself is less than it is: then to the share of the lower end, at once.
- Otherwise it stays, whatever a single session showed.
"""

import datetime
from collections.abc import Iterable
from enum import StrEnum

from topset.evidence import strength_estimate as evidence
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.metrics.strength.estimate import Estimate

SMALLEST = 1.01  # a rise of less than a percent is none: no gym could load it


class Why(StrEnum):
    """Which rule moved it."""

    FIRST = "first"
    ROSE = "rose"
    ANEW = "set anew"
    FELL = "fell"


@frozen
class Move:
    """The training max from `date` on, in grams of all that is moved. `sessions` stood behind the estimate then."""

    date: datetime.date
    grams: float
    why: Why
    sessions: int


def moves(estimates: Iterable[Estimate], figures: Figures = PUBLISHED) -> tuple[Move, ...]:
    """Follow the rule through the estimates of one lift, one for each session in order of time."""
    found: list[Move] = []
    for estimate in estimates:
        move = next_move(found[-1] if found else None, estimate, figures)
        if move:
            found.append(move)
    return tuple(found)


def next_move(last: Move | None, now: Estimate, figures: Figures = PUBLISHED) -> Move | None:
    """The move that `now` asks for, None where the training max stays as it is."""
    share = figures(evidence.TRAINING_SHARE) / 1000
    wait = figures(evidence.TRAINING_SESSIONS)
    aim = share * now.low
    if last is None:
        return Move(now.date, aim, Why.FIRST, now.sessions) if now.sessions >= wait else None
    if share * now.grams < last.grams:
        return Move(now.date, aim, Why.FELL, now.sessions)
    rested = (now.date - last.date).days >= figures(evidence.TRAINING_DAYS)
    if not rested or now.sessions - last.sessions < wait or aim < last.grams * SMALLEST:
        return None
    if aim > last.grams * (1 + figures(evidence.TRAINING_ANEW) / 1000):
        return Move(now.date, aim, Why.ANEW, now.sessions)
    most = last.grams * (1 + figures(evidence.TRAINING_RISE) / 1000)
    return Move(now.date, min(aim, most), Why.ROSE, now.sessions)
