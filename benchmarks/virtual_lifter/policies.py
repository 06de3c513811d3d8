"""What is done between two sessions: nothing, double progression alone, or everything that adaptation knows."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from topset.adaptation import Response, Situation, applying
from topset.adaptation.responses import double_progression
from topset.app.adapt import keeping_rules
from topset.model.program import Program

FIRST_MORE_REPS = "ADP108"


@dataclass(frozen=True, slots=True)
class Advice:
    """The program as it stands now, and the lifts, by slug, whose sets should first have more reps than it says."""

    program: Program
    reps: Mapping[str, int] = field(default_factory=dict)


Policy = Callable[[Situation], Advice]


def fixed(situation: Situation) -> Advice:
    """The program as it was written."""
    return Advice(situation.program)


def double(situation: Situation) -> Advice:
    """Double progression, and nothing else."""
    said = tuple(double_progression.respond(situation))
    return Advice(applying.applied(situation.program, (one.edit for one in said if one.edit)), _reps(said))


def ours(situation: Situation) -> Advice:
    """All responses, without those that would break a rule that the program kept."""
    made = keeping_rules(situation).made
    return Advice(made.program, _reps((*made.changes, *made.held)))


def _reps(said: Iterable[Response]) -> Mapping[str, int]:
    """What a lifter reads in "First do 18 reps in every set."."""
    told = {
        one.exercise: re.search(r"\d+", one.reason.remedy)
        for one in said
        if one.reason.code == FIRST_MORE_REPS
    }
    return {slug: int(number[0]) for slug, number in told.items() if number}


POLICIES: Mapping[str, Policy] = {"fixed": fixed, "double": double, "ours": ours}
