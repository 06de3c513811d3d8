"""Changes that make no sense for the week they are meant for."""

from collections.abc import Iterator

from topset.ground.reason import Reason
from topset.model.program import Weekday
from topset.replanning.week import Left


def wrong(left: Left) -> tuple[Reason, ...]:
    """What cannot be meant: days without a session, days that are done or behind, days that are taken."""
    return tuple(dict.fromkeys([*_no_session(left), *_done(left), *_moves(left), *_days_of_changes(left)]))


def _no_session(left: Left) -> Iterator[Reason]:
    named = (*left.changes.missed, *left.changes.moved, *left.standing.done)
    for day in sorted(set(named), key=lambda d: d.index):
        if day not in left.sessions:
            days = ", ".join(left.sessions)
            yield Reason(
                "RPL003",
                f"Week {left.standing.week} has no session on {day.full}.",
                f"Its sessions are on {days}.",
            )


def _done(left: Left) -> Iterator[Reason]:
    for day in (*left.changes.missed, *left.changes.moved):
        if day in left.changes.moved and day in left.standing.begun:
            remedy = f"What is left of it goes to other days with `--missed {day}`."
            yield Reason("RPL003", f"The session of {day.full} was begun.", remedy)
        elif day in left.standing.done:
            remedy = "Name another day, or correct the journal."
            yield Reason("RPL003", f"The session of {day.full} is in the journal: it was done.", remedy)


def _moves(left: Left) -> Iterator[Reason]:
    changes = left.changes
    stays = {day for day in left.sessions if day not in changes.moved and day not in changes.missed}
    trained = {left.standing.done.get(day, day) for day in stays}
    for day, to in changes.moved.items():
        if day in changes.missed:
            yield Reason("RPL003", f"{day.full} is missed and moved.", "Say one of the two.")
        elif to.index < left.standing.today:
            yield Reason("RPL003", f"{to.full} is over.", "Move the session to a day to come.")
        elif to in trained or list(changes.moved.values()).count(to) > 1:
            yield Reason(
                "RPL003",
                f"{to.full} has a session already.",
                f"Move both (`--move {day}={to} --move {to}={day}`), or say that {day} is missed.",
            )


def _days_of_changes(left: Left) -> Iterator[Reason]:
    coming = {slot.day for slot in left.slots}
    for day in sorted({*left.changes.minutes, *left.changes.without}, key=lambda d: d.index):
        if day not in coming:
            yield Reason("RPL003", f"{day.full} has no session to come.", _days(coming))


def _days(coming: set[Weekday]) -> str:
    names = ", ".join(day for day in Weekday if day in coming)
    return f"Those to come are on {names}." if coming else "No session of the week is left."


def stopped() -> Reason:
    """That the search was ended before there was a week to show."""
    return Reason("RPL005", "Stopped before a week was found that keeps the rules.", "Let it search longer.")
