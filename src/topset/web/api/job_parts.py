"""What all jobs of the API have, and what several of them tell."""

from typing import Literal
from uuid import UUID

from ninja import Field, Schema

from topset.ground.reason import Reason

Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class JobPart(Schema):
    """A job without its kind."""

    id: UUID
    state: Literal["queued", "running", "done", "failed", "cancelled"]


class Result(Schema):
    """What came of a job: an `error` where it failed, `problems` where what was asked for cannot be."""

    error: Literal["failed", "gave_up", "no_program"] = "failed"
    problems: list[Reason] = Field(default_factory=list)


class Search(Schema):
    """A search under way: the `best` so far, what nothing can exceed, and the gap between both as a share.

    `again` is how often it has begun anew, because what was found kept not every rule. A job may have several `steps`.
    """

    seconds: float = 0
    best: float | None = None
    bound: float | None = None
    gap: float | None = None
    again: int = 0
    step: int = 1
    steps: int = 1


class Count(Schema):
    """So many `done` of so many."""

    done: int = 0
    of: int = 0
