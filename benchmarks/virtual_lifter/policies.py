"""What is done between two sessions: nothing, double progression alone, or everything that adaptation knows."""

from collections.abc import Callable, Mapping

from topset.adaptation import Situation, applying
from topset.adaptation.responses import double_progression
from topset.app.adapt import keeping_rules
from topset.model.program import Program

Policy = Callable[[Situation], Program]


def fixed(situation: Situation) -> Program:
    """The program as it was written."""
    return situation.program


def double(situation: Situation) -> Program:
    """Double progression, and nothing else."""
    edits = (one.edit for one in double_progression.respond(situation) if one.edit)
    return applying.applied(situation.program, edits)


def ours(situation: Situation) -> Program:
    """All responses, without those that would break a rule that the program kept."""
    return keeping_rules(situation).made.program


POLICIES: Mapping[str, Policy] = {"fixed": fixed, "double": double, "ours": ours}
