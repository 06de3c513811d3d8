"""The dumbbell corner with a pair that adjusts from 5 to 70 lb."""

from dataclasses import replace

from topset.catalogue.gyms import home_dumbbells
from topset.ground.units import Load, Unit

GYM = replace(
    home_dumbbells.GYM,
    name="Home Dumbbells (lb)",
    unit=Unit.LB,
    dumbbells_g=tuple(Load.of(number, Unit.LB).grams for number in range(5, 75, 5)),
)
