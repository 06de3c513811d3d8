"""A wish that is given to the planner."""

from typing import Literal

from ninja import Schema

from topset.ground.reason import Reason
from topset.web.api.job_parts import Day, JobPart, Result, Search


class Growth(Schema):
    """Growth of a muscle group in percent, in the plan and with the wish."""

    group: str
    before: float
    after: float


class Member(Schema):
    """A rule in a conflict: the codes of the linter that keep it, the day and the muscles that it is about."""

    file: str
    codes: list[str]
    words: str
    day: Day | None
    groups: list[str]


class Conflict(Schema):
    """Rules that cannot hold together. `minimal`: without any one of them, the rest can."""

    members: list[Member]
    minimal: bool


class Verdict(Schema):
    """The answer to a wish: costs are shares of what the plan is expected to bring.

    Possible ones have a `cost`, no less than `least`, of which `gain` is growth and strength, and what
    is `lacking` then. Others have `facts` or a `conflict`. Of some that were `stopped` nothing is known.
    """

    wish: str
    possible: bool | None
    cost: float
    least: float
    gain: float
    split: str
    changes: list[Growth]
    lacking: list[Reason]
    facts: list[Reason]
    conflict: Conflict | None
    how: str
    stopped: bool


class WhyNotResult(Result):
    """The verdict, and how far the plan that it is compared with could be bettered itself, as a share."""

    nobody: bool = False
    verdict: Verdict | None = None
    gap: float = 0


class WhyNotJob(JobPart):
    """A wish: what it would cost, or what forbids it."""

    kind: Literal["why_not"]
    progress: Search
    result: WhyNotResult


JOB = WhyNotJob
