"""No weights: a floor, a chair or stair to step on, and something to hang from.

The bar is counted in (a door-frame bar, a playground, a branch, the edge of a sturdy table for rows), because
without anything to pull on no exercise trains the back. Somebody without one takes the bar out of the list.
"""

from topset.model.exercise import Equipment
from topset.model.gym import Gym

GYM = Gym(
    name="Bodyweight",
    equipment=frozenset({Equipment.PULL_UP_BAR, Equipment.BOX}),
    bar_g=0,
)
