"""The garage rack with plates stamped in pounds."""

from dataclasses import replace

from topset.catalogue.gyms import garage_rack
from topset.ground.units import Load, Unit


def pounds(number: float) -> int:
    """Grams of a mass in pounds."""
    return Load.of(number, Unit.LB).grams


GYM = replace(
    garage_rack.GYM,
    name="Garage Rack (lb)",
    unit=Unit.LB,
    bar_g=pounds(45),
    plates_g=(
        (pounds(45), 3),
        (pounds(35), 1),
        (pounds(25), 1),
        (pounds(10), 2),
        (pounds(5), 2),
        (pounds(2.5), 2),
        (pounds(1.25), 1),
    ),
)
