"""Why a planned program is as it is, phase by phase, as the API says it."""

from typing import Literal

from ninja import Field, Schema

from topset.web.api.job_parts import Day

Certainty = str


class BecauseOut(Schema):
    """A reason, with the rules and sources that it rests on."""

    question: Literal["here", "day", "sets", "order", "load"]
    message: str
    rules: list[str]
    cites: list[str]


class WhyOut(Schema):
    """The reasons for an exercise on a day."""

    exercise: str
    day: Day
    because: list[BecauseOut]


class GroupGain(Schema):
    """Growth of a muscle group in percent over about ten weeks, and the interval of the mean of lifters."""

    group: str
    start: int
    peak: int
    sets: float
    gain: float
    low: float
    high: float
    certainty: Certainty
    detectable: bool
    cites: list[str]


class LiftGain(Schema):
    """Strength of a lift in percent, by its weekly sets and by its weekly sessions: two views of one gain."""

    lift: str
    sets: float
    sessions: int
    by_sets: float
    by_sessions: float
    certainty: Certainty
    cites: list[str]


class ForecastOut(Schema):
    """What a phase is expected to bring."""

    groups: list[GroupGain]
    lifts: list[LiftGain]


class Relaxation(Schema):
    """A change that was shown to allow what is lacking."""

    kind: str
    words: str
    effort: int
    day: Day | None
    minutes: int
    sets: int


class WouldFit(Schema):
    """Something that the plan lacks, and what would allow it, the least first."""

    message: str
    ways: list[Relaxation]
    all_tried: bool


class Short(Schema):
    """A group that ends the block below the peak that its landmark allows."""

    group: str
    sets: int
    peak: int


class Buys(Schema):
    """What a change adds as a share of the expected gain: `found`, and no more than `most`."""

    words: str
    found: float
    most: float
    split: str
    day: Day | None
    gain: float
    met: list[str]


class RunnerUp(Schema):
    """The best plan that was found in another split: its cost as a share of the expected gain, and the least cost.

    It is `alike` where it is better by so little that the search would have ended with either.
    """

    split: str
    cost: float
    least: float
    alike: bool


class PhaseOut(Schema):
    """A phase of a program: its first and last week, how its days are split, why it is so, and what it lacks.

    It is `stopped` where an end was asked for before all of it was worked out.
    """

    weeks: tuple[int, int]
    split: str
    why: list[WhyOut]
    forecast: ForecastOut
    lacking: list[WouldFit] = Field(default_factory=list)
    short: list[Short] = Field(default_factory=list)
    buys: list[Buys] = Field(default_factory=list)
    runner_up: RunnerUp | None = None
    stopped: bool = False
