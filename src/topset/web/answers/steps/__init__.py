"""The pages of questions, a file each, in the order in which they are asked."""

from collections.abc import Mapping

from topset.web.answers.step import Step
from topset.web.answers.steps.block import Block
from topset.web.answers.steps.body import Body
from topset.web.answers.steps.days import Days
from topset.web.answers.steps.goal import Goal
from topset.web.answers.steps.gym import Gym
from topset.web.answers.steps.maxes import Maxes
from topset.web.answers.steps.safety import Safety

STEPS: Mapping[str, type[Step]] = {each.name: each for each in (Goal, Days, Gym, Maxes, Body, Safety, Block)}


def before(name: str) -> str:
    """The page before a page, "" before the first."""
    return _at(name, -1)


def after(name: str) -> str:
    """The page after a page, "" after the last."""
    return _at(name, 1)


def _at(name: str, way: int) -> str:
    names = list(STEPS)
    nth = names.index(name) + way
    return names[nth] if 0 <= nth < len(names) else ""
