"""A session moved to another day."""

from typing import Literal

from ninja import Field

from topset.ground.reason import Reason
from topset.web.api.job_parts import JobPart, Result, Search


class MoveResult(Result):
    """A proposal: the program's text `before`, and with the session on the other day, made of its `version`.

    In one `week`, `apart` is the text before with that week by itself. In all of them (week 0), `gone` are findings
    that the program would have no more. It was `accepted` where it became the program's text.
    """

    program: str = ""
    version: int = 1
    week: int = 0
    before: str = ""
    text: str = ""
    apart: str = ""
    swapped: bool = False
    changes: list[Reason] = Field(default_factory=list)
    lost: list[Reason] = Field(default_factory=list)
    findings: list[Reason] = Field(default_factory=list)
    allowed: list[Reason] = Field(default_factory=list)
    gone: list[Reason] = Field(default_factory=list)
    unfinished: list[str] = Field(default_factory=list)
    accepted: bool = False


class MoveJob(JobPart):
    """A session that goes to another day: nothing changes before the lifter accepts it."""

    kind: Literal["move_day"]
    progress: Search
    result: MoveResult


JOB = MoveJob
