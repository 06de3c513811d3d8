"""A file of another app, looked at or taken."""

from typing import Literal

from ninja import Field, Schema

from topset.ground.reason import Reason
from topset.web.api.job_parts import Count, JobPart, Result


class Rows(Schema):
    """What became of the rows of a file: `skipped` counts those left out by the code that says why."""

    rows: int
    taken: int
    sets: int
    rests: int
    notes: int
    skipped: list[tuple[str, int]]


class Unknown(Schema):
    """An exercise that the catalogue does not know, with names that it may be meant by."""

    theirs: str
    ours: str
    slug: str
    sets: int
    own: bool
    proposals: list[str]


class ImportResult(Result):
    """What is in a file, from the `first` to the `last` day: sessions that are `new`, the `same`, or `differ`.

    `problems` ask for what has to be said of it, or, where the job is `over`, why it cannot be read. What was taken
    has `added` and the `maxes` that the journal tells of since.
    """

    over: bool = False
    format: str = ""
    program: str = ""
    first: str | None = None
    last: str | None = None
    sessions: int = 0
    new: int = 0
    same: int = 0
    differ: int = 0
    summary: Rows | None = None
    known: int = 0
    unknown: list[Unknown] = Field(default_factory=list)
    remarks: list[Reason] = Field(default_factory=list)
    added: int = 0
    maxes: dict[str, str] = Field(default_factory=dict)
    taken: str = ""


class ImportJob(JobPart):
    """An import: looked at first, taken by another job."""

    kind: Literal["import_log"]
    progress: Count
    result: ImportResult


JOB = ImportJob
