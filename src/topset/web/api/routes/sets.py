"""Sets, as they are tapped: each under an id made by the phone, so that asking twice does it once."""

import datetime
from typing import Annotated
from uuid import UUID

from ninja import Body, Field, Router, Schema

from topset.web.api.values import Day, Moment, TimeOfDay, Week
from topset.web.training.events import Tap, standing, take
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Event

router = Router(tags=["sets"])


class TapIn(Schema):
    """Something said of a slot of a session."""

    id: UUID
    session: Annotated[str, Field(min_length=1, max_length=120)]
    date: Day
    slot: Annotated[str, Field(pattern=r"^[\w.-]{1,40}$")]
    text: Annotated[str, Field(max_length=2000)]
    at: Moment
    exercise: Annotated[str, Field(max_length=120)] = ""
    time: TimeOfDay | None = None
    title: Annotated[str, Field(max_length=200)] = ""
    week: Week | None = None
    device: Annotated[str, Field(max_length=40)] = ""
    replaces: Annotated[tuple[UUID, ...], Field(max_length=50)] = ()


class Held(Schema):
    """What holds of a slot now: several where devices contradict each other."""

    id: UUID
    exercise: str
    text: str
    at: datetime.datetime
    device: str


class Taken(Schema):
    """The answer to one tap."""

    id: UUID
    workout: UUID
    slot: str
    held: list[Held]


@router.post("/sets", response=list[Taken])
def log_sets(request: LiftersRequest, taps: Annotated[list[TapIn], Body(max_length=200)]) -> list[Taken]:
    """Take in taps, in any order, any number of times."""
    events = take(request.lifter, [Tap(**tap.dict()) for tap in taps])
    return [_taken(event) for event in events]


def _taken(event: Event) -> Taken:
    held = [Held.from_orm(each) for each in standing(event.workout, event.slot)]
    return Taken(id=event.id, workout=event.workout_id, slot=event.slot, held=held)
