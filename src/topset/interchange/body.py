"""What is measured of a body: its mass, which a journal has, and everything else, which is kept as words."""

from topset.ground.units import Unit, plain

MASSES = frozenset({"weight", "bodyweight", "bodymass", "gewicht", "körpergewicht", "poids", "peso"})
UNITS = {"kg": Unit.KG, "kgs": Unit.KG, "lb": Unit.LB, "lbs": Unit.LB}


def is_mass(name: str) -> bool:
    """Whether a measure is the mass of the body."""
    return "".join(name.casefold().split()) in MASSES


def told(name: str, value: float, unit: str) -> str:
    """`waist 82.5cm`."""
    return f"{name} {plain(value)}{unit}"
