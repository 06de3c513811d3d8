"""A program that is adapted to what was lifted; nobody asks for it."""

from typing import Literal

from topset.web.api.job_parts import JobPart, Result, Search


class AdaptResult(Result):
    """Whether the program that the lifter follows was `changed`."""

    program: str = ""
    changed: bool = False


class AdaptJob(JobPart):
    """The program that is followed, adapted as soon as a session is over."""

    kind: Literal["adapt"]
    progress: Search
    result: AdaptResult


JOB = AdaptJob
