"""The commercial gym where plates, dumbbells and stacks are stamped in pounds."""

from dataclasses import replace

from topset.catalogue.gyms import commercial
from topset.ground.units import Load, Unit
from topset.model.exercise import Equipment


def pounds(number: float) -> int:
    """Grams of a mass in pounds."""
    return Load.of(number, Unit.LB).grams


GYM = replace(
    commercial.GYM,
    name="Commercial (lb)",
    unit=Unit.LB,
    bar_g=pounds(45),
    bars_g={
        Equipment.EZ_BAR: pounds(25),
        Equipment.TRAP_BAR: pounds(55),
        Equipment.SMITH_MACHINE: pounds(35),
    },
    plates_g=(
        (pounds(45), 8),
        (pounds(35), 2),
        (pounds(25), 4),
        (pounds(10), 6),
        (pounds(5), 6),
        (pounds(2.5), 6),
    ),
    dumbbells_g=(
        *(pounds(n) for n in (3, 5, 8, 10, 12)),
        *(pounds(n) for n in range(15, 125, 5)),
    ),
    kettlebells_g=tuple(pounds(n) for n in (10, 15, 20, 25, 30, 35, 45, 53, 62, 70)),
    stack_step_g=pounds(10),
    stack_max_g=pounds(200),
)
