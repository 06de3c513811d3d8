"""A power rack at home: barbell and plates, an adjustable bench, a pull-up bar and dip handles, bands."""

from topset.model.exercise import Equipment
from topset.model.gym import Gym

GYM = Gym(
    name="Garage Rack",
    equipment=frozenset(
        {
            Equipment.BARBELL,
            Equipment.PLATES,
            Equipment.RACK,
            Equipment.BENCH,
            Equipment.ADJUSTABLE_BENCH,
            Equipment.PULL_UP_BAR,
            Equipment.DIP_BARS,
            Equipment.DIP_BELT,
            Equipment.BANDS,
            Equipment.BOX,
        }
    ),
    # Fractional plates come with it: at home nobody else's patience sets the smallest step.
    plates_g=(
        (20_000, 3),
        (15_000, 1),
        (10_000, 2),
        (5_000, 2),
        (2_500, 2),
        (1_250, 1),
        (500, 1),
    ),
)
