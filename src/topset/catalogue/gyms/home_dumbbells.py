"""A pair of adjustable dumbbells up to 32 kg, an adjustable bench, a chair or step, and a few bands."""

from topset.model.exercise import Equipment
from topset.model.gym import Gym

GYM = Gym(
    name="Home Dumbbells",
    equipment=frozenset(
        {
            Equipment.DUMBBELLS,
            Equipment.BENCH,
            Equipment.ADJUSTABLE_BENCH,
            Equipment.BANDS,
            Equipment.BOX,
        }
    ),
    bar_g=0,
    dumbbells_g=tuple(range(2_000, 34_000, 2_000)),
)
