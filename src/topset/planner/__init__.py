"""The planner: CP-SAT chooses exercises, days, sets and methods, and proves how good the choice is."""

from topset.ground.search import Moment, Watch
from topset.planner.answer import Plan, Status
from topset.planner.plan import plan

__all__ = ["Moment", "Plan", "Status", "Watch", "plan"]
