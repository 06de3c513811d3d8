"""A set of resistance bands with a door anchor, and a chair or stair to step on: the hotel room."""

from topset.model.exercise import Equipment
from topset.model.gym import Gym

GYM = Gym(
    name="Bands",
    equipment=frozenset({Equipment.BANDS, Equipment.BOX}),
    bar_g=0,
)
