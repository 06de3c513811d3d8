"""A program that is planned."""

from typing import Literal

from ninja import Field, Schema

from topset.ground.reason import Reason
from topset.web.api.job_parts import JobPart, Result, Search
from topset.web.api.phases import PhaseOut


class PlanProgress(Search):
    """The search; once it is over, what the plan lacks is `explaining` itself."""

    explaining: bool = False


class Proof(Schema):
    """How good a plan is: no other can be better by more than `gap`, a share of what it is expected to bring.

    `unmet` is what was asked for and is not in it. It was `stopped` where an end was asked for. `pages` come last.
    """

    status: Literal["optimal", "feasible", "impossible"]
    gap: float
    seconds: float
    splits: int
    unmet: list[Reason]
    reasons: list[Reason]
    stopped: bool
    pages: list[PhaseOut] = Field(default_factory=list)


class PlanResult(Result):
    """The program as text, the athlete's file that it was planned for, and its proof."""

    athlete: str = ""
    text: str = ""
    proof: Proof | None = None


class PlanJob(JobPart):
    """A plan: nobody follows it yet. Its text is there as soon as it is found, before all of its proof is."""

    kind: Literal["plan"]
    progress: PlanProgress
    result: PlanResult


JOB = PlanJob
