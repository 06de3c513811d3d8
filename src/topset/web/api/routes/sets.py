"""Sets, as they are tapped: each under an id made by the phone, so that asking twice does it once."""

import datetime
from typing import Annotated, Literal
from uuid import UUID

from django.utils.translation import gettext
from ninja import Body, Field, Router, Schema
from pydantic import ConfigDict, ValidationError

from topset.ground.reason import Reason
from topset.web.api.problems import Problem, ProblemError
from topset.web.api.values import Day, Moment, TimeOfDay, Week
from topset.web.statements import said_of
from topset.web.training import events
from topset.web.training.events import NOT_YOURS, Tap
from topset.web.training.holding import holding
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models.lengths import LONGEST_EXERCISE, LONGEST_TEXT, LONGEST_TITLE
from topset.web.training.readable import unreadable

router = Router(tags=["sets"])

PLAIN = r"^[^\x00-\x1f\x7f]*$"  # a line: an entry is made of lines
FIRST, LAST = datetime.date(2000, 1, 1), datetime.date(2199, 12, 31)
SOON, LATE = (datetime.datetime(day.year, 1, 1, tzinfo=datetime.UTC) for day in (FIRST, LAST))
MOST = 2**63 - 1
LIFTER = "X-Lifter"


class TapIn(Schema):
    """Something said of a slot of a session."""

    id: UUID
    session: Annotated[str, Field(min_length=1, max_length=120, pattern=PLAIN)]
    date: Annotated[Day, Field(ge=FIRST, le=LAST)]
    slot: Annotated[str, Field(pattern=r"^[\w.-]{1,40}$")]
    text: Annotated[str, Field(max_length=LONGEST_TEXT, pattern=PLAIN)]
    at: Annotated[Moment, Field(ge=SOON, le=LATE)]
    exercise: Annotated[str, Field(max_length=LONGEST_EXERCISE, pattern=PLAIN)] = ""
    time: TimeOfDay | None = None
    title: Annotated[str, Field(max_length=LONGEST_TITLE, pattern=PLAIN)] = ""
    week: Week | None = None
    device: Annotated[str, Field(max_length=40, pattern=PLAIN)] = ""
    replaces: Annotated[tuple[UUID, ...], Field(max_length=50)] = ()


class UnreadableTap(Schema):
    """What has the id of a tap and is none: it is refused, and those beside it are not."""

    model_config = ConfigDict(extra="allow")

    id: UUID


class Held(Schema):
    """What is said of a slot now: several where devices contradict each other, or say the same."""

    id: UUID
    exercise: str
    text: str
    at: datetime.datetime
    device: str


class Taken(Schema):
    """The answer to one tap. `held` is what holds of its slot at that revision of the lifter; a `reason` why not.

    `reasons` say what is wrong with its text, at places in it.
    """

    id: UUID
    state: Literal["stored", "refused"]
    reason: str = ""
    reasons: tuple[Reason, ...] = ()
    workout: UUID | None = None
    slot: str = ""
    revision: int = 0
    held: tuple[Held, ...] = ()


class SetsNow(Schema):
    """What holds of each slot of a session on a day, at that revision of the lifter; None where that was `known`."""

    revision: int
    held: dict[str, list[Held]] | None


Sent = Annotated[TapIn | UnreadableTap, Field(union_mode="left_to_right")]


@router.get("/sets", response={200: SetsNow, 409: Problem})
def read_sets(
    request: LiftersRequest,
    session: Annotated[str, Field(min_length=1, max_length=120, pattern=PLAIN)],
    date: Day,
    known: Annotated[int, Field(ge=-1, le=MOST)] = -1,
) -> object:
    """What holds of a session, for a device that knows it as of a revision; with X-Lifter only of that lifter."""
    _theirs(request)
    revision = request.lifter.revision
    if revision == known:
        return SetsNow(revision=revision, held=None)
    workout = request.lifter.workouts.filter(session=session, date=date, removed=None).first()
    slots = holding(workout) if workout else {}
    held = {slot: [Held.from_orm(event) for event in said] for slot, said in slots.items()}
    return SetsNow(revision=revision, held=held)


@router.post("/sets", response={200: list[Taken], 409: Problem})
def log_sets(request: LiftersRequest, taps: Annotated[list[Sent], Body(max_length=200)]) -> list[Taken]:
    """Take in taps, in any order, any number of times, each by itself; with X-Lifter only for that lifter.

    The text of a slot with a point in its name is one set of the `exercise`, as in `87.5kg x5 @RIR2`; that of another
    is readings, or a `note`. "" takes back what was said.
    """
    _theirs(request)
    said = [Tap(**tap.dict()) for tap in taps if isinstance(tap, TapIn)]
    wrong = unreadable(request.lifter, said)
    taken = events.take(request.lifter, [tap for tap in said if tap.id not in wrong])
    answers = {each.event.id: _answer(each, request.lifter.revision) for each in taken}
    answers |= {key: _refused(key, said_of(why), (why,)) for key, why in wrong.items()}
    answers |= {tap.id: _refused(tap.id, why_not(tap)) for tap in taps if isinstance(tap, UnreadableTap)}
    return [answers.get(tap.id) or _refused(tap.id, str(NOT_YOURS)) for tap in taps]


def _theirs(request: LiftersRequest) -> None:
    """Whoever the request is of is signed in."""
    if request.headers.get(LIFTER, str(request.lifter.pk)) != str(request.lifter.pk):
        raise ProblemError(409, "other-lifter", gettext("Another lifter is signed in."))


def why_not(tap: UnreadableTap) -> str:
    """What is wrong with a tap, in one line."""
    try:
        TapIn.model_validate(tap.model_dump())
    except ValidationError as mistakes:
        return "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in mistakes.errors())
    return ""


def _answer(taken: events.Taken, revision: int) -> Taken:
    """The answer to a tap that is stored."""
    return Taken(
        id=taken.event.id,
        state="stored",
        workout=taken.event.workout_id,
        slot=taken.event.slot,
        revision=revision,
        held=tuple(map(Held.from_orm, taken.held)),
    )


def _refused(key: UUID, reason: str, reasons: tuple[Reason, ...] = ()) -> Taken:
    return Taken(id=key, state="refused", reason=reason, reasons=reasons)
