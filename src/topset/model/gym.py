"""What a place to train has: its equipment, and the loads that can be made with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from topset.ground.units import Unit
from topset.model.exercise import Equipment, Exercise


@dataclass(frozen=True, slots=True, kw_only=True)
class Gym:
    """One gym; every mass is in grams, whatever `unit` its plates and dumbbells are stamped in.

    `bar_g` is the straight barbell; `bars_g` gives the bars that weigh something else. `plates_g` lists
    (mass, pairs) from heavy to light, fractional plates among them. `dumbbells_g` and `kettlebells_g` are the
    masses of one piece, ascending. Cables and stack machines go up by `stack_step_g` to `stack_max_g`. An
    empty tuple, or 0, means that there is none.
    """

    name: str
    equipment: frozenset[Equipment]
    unit: Unit = Unit.KG
    bar_g: int = 20_000
    bars_g: Mapping[Equipment, int] = field(default_factory=dict)
    plates_g: tuple[tuple[int, int], ...] = ()
    dumbbells_g: tuple[int, ...] = ()
    kettlebells_g: tuple[int, ...] = ()
    stack_step_g: int = 0
    stack_max_g: int = 0

    def offers(self, exercise: Exercise) -> bool:
        """Say whether all that `exercise` needs is here."""
        return self.equipment.issuperset(exercise.equipment)

    def bar_of(self, equipment: Equipment) -> int:
        """Return the mass of an empty bar; the straight bar stands in for one that is not listed."""
        return self.bars_g.get(equipment, self.bar_g)
