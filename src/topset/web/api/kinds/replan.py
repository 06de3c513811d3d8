"""What is left of a week, planned again."""

from typing import Literal

from ninja import Field, Schema

from topset.ground.place import Place
from topset.ground.reason import Edit, Reason, Severity
from topset.web.api.job_parts import Day, JobPart, Result, Search


class ChangeOut(Schema):
    """What would change and why, with the slug of the exercise that it is about."""

    code: str
    message: str
    remedy: str
    cites: list[str]
    place: Place | None
    severity: Severity
    fix: list[Edit]
    exercise: str


class ReplanResult(Result):
    """A proposal: the program's `text` with the week as it could go on, made of its `version`.

    `lost` is what the week lacks then; `late` the day of the session that is due where the calendar is past it.
    """

    version: int = 1
    text: str = ""
    changed: bool = False
    week: int = 1
    empty: bool = False
    late: Literal[""] | Day = ""
    changes: list[ChangeOut] = Field(default_factory=list)
    lost: list[Reason] = Field(default_factory=list)
    findings: list[Reason] = Field(default_factory=list)
    unfinished: list[str] = Field(default_factory=list)


class ReplanJob(JobPart):
    """A week that is planned again: nothing changes before the lifter takes it."""

    kind: Literal["replan"]
    progress: Search
    result: ReplanResult


JOB = ReplanJob
