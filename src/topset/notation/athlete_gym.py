"""The gym of an athlete's file: a preset by name, or a table that changes one."""

from dataclasses import replace

from topset.catalogue import gyms
from topset.ground.units import Unit
from topset.model.exercise import Equipment, slug
from topset.model.gym import Gym
from topset.notation import athlete_values as values
from topset.notation.athlete_form import GYM, LIMITS, LOAD, MISSING, TYPE, Form
from topset.notation.toml_text import near

FIELDS = (
    "preset",
    "unit",
    "add",
    "remove",
    "bar",
    "bars",
    "plates",
    "dumbbells",
    "kettlebells",
    "stack_step",
    "stack_max",
)
HEAVIEST_PIECE = 150_000
MOST_PAIRS = 50
BARE = Gym(name="Own", equipment=frozenset(), bar_g=0)


def read_gym(form: Form) -> Gym | None:
    """The gym, or None where none is named or the one named is not known."""
    value = form.toml.values.get("gym")
    if value is None:
        form.say(MISSING, "The gym is missing", f'Add gym = "commercial", or one of: {", ".join(gyms())}', ())
        return None
    if isinstance(value, str):
        return _preset(form, ("gym",), value)
    if not isinstance(value, dict):
        form.say(TYPE, '"gym" must be the name of a preset, or a table', 'Write gym = "commercial"', ("gym",))
        return None
    table = form.table("gym")
    form.only(table, FIELDS, ("gym",))
    base = _preset(form, ("gym", "preset"), form.text("gym", "preset")) if form.has("gym", "preset") else BARE
    return None if base is None else _changed(form, base)


def _preset(form: Form, path: tuple[str, ...], name: str) -> Gym | None:
    """A gym of the catalogue."""
    found = gyms().get(slug(name))
    if found is None:
        form.say(GYM, f'There is no gym "{name}"', near(slug(name), list(gyms())), path, name)
    return found


def _changed(form: Form, base: Gym) -> Gym:
    """`base` with what the table adds, removes and weighs."""
    before = len(form.problems)
    outer, form.unit = form.unit, form.word(Unit, form.unit, "gym", "unit")
    added = _equipment(form, "add")
    removed = _equipment(form, "remove")
    plates = _plates(form) if form.has("gym", "plates") else base.plates_g
    dumbbells = _rack(form, "dumbbells", base.dumbbells_g)
    kettlebells = _rack(form, "kettlebells", base.kettlebells_g)
    step = form.load(("gym", "stack_step"), 100, 50_000)
    most = form.load(("gym", "stack_max"), 1_000, values.HEAVIEST_BAR)
    bar = form.load(("gym", "bar"), 1_000, 50_000)
    given = {
        Equipment.PLATES: form.has("gym", "plates") and plates,
        Equipment.BARBELL: form.has("gym", "bar"),
        Equipment.DUMBBELLS: form.has("gym", "dumbbells") and dumbbells,
        Equipment.KETTLEBELLS: form.has("gym", "kettlebells") and kettlebells,
    }
    own = {equipment for equipment, there in given.items() if there}
    gym = replace(
        base,
        name=f"{base.name}, changed",
        equipment=(base.equipment | added | own) - removed,
        unit=form.unit,
        bar_g=bar.grams if bar else base.bar_g,
        bars_g={**base.bars_g, **_bars(form)},
        plates_g=plates,
        dumbbells_g=dumbbells,
        kettlebells_g=kettlebells,
        stack_step_g=step.grams if step else base.stack_step_g,
        stack_max_g=most.grams if most else base.stack_max_g,
    )
    form.unit = outer
    if len(form.problems) == before:
        _weighed(form, gym)
    return gym


def _equipment(form: Form, name: str) -> frozenset[Equipment]:
    """The equipment of a list."""
    found = (form.one_of(Equipment, ("gym", name), text, GYM) for text in form.texts("gym", name))
    return frozenset(equipment for equipment in found if equipment)


def _rack(form: Form, name: str, default: tuple[int, ...]) -> tuple[int, ...]:
    """The masses of a rack of dumbbells or kettlebells, in grams."""
    path = ("gym", name)
    value = form.table("gym").get(name)
    if value is None:
        return default
    found = values.rack(value, form.unit)
    if isinstance(found, str):
        form.say(LOAD, found, 'Write "2-30 kg by 2 kg", or a list: ["5 kg", "10 kg"]', path)
        return default
    if any(not 0 < grams <= HEAVIEST_PIECE for grams in found):
        form.say(LIMITS, f"A piece of the {name} has an impossible weight", "Look at the unit", path)
        return default
    return found


def _plates(form: Form) -> tuple[tuple[int, int], ...]:
    """(grams, pairs) from heavy to light."""
    found: dict[int, int] = {}
    for name, pairs in form.table("gym", "plates").items():
        path = ("gym", "plates", name)
        mass = form.as_load(name, path, 50, HEAVIEST_PIECE)
        if isinstance(pairs, bool) or not isinstance(pairs, int):
            form.say(TYPE, f'The pairs of "{name}" must be a whole number', 'Write "20 kg" = 2', path)
        elif not 0 <= pairs <= MOST_PAIRS:
            form.say(
                LIMITS, f"{pairs} pairs of plates are out of range", f"Give 0 to {MOST_PAIRS} pairs", path
            )
        elif mass and pairs:
            found[mass.grams] = pairs
    return tuple(sorted(found.items(), reverse=True))


def _bars(form: Form) -> dict[Equipment, int]:
    """The bars that weigh something else than the straight one."""
    found: dict[Equipment, int] = {}
    for name in form.table("gym", "bars"):
        equipment = form.one_of(Equipment, ("gym", "bars", name), name, GYM)
        mass = form.load(("gym", "bars", name), 1_000, 100_000)
        if equipment and mass:
            found[equipment] = mass.grams
    return found


def _weighed(form: Form, gym: Gym) -> None:
    """Refuse weights that nobody knows the masses of."""
    needs = (
        (Equipment.DUMBBELLS, gym.dumbbells_g, 'dumbbells = "2-30 kg by 2 kg"'),
        (Equipment.KETTLEBELLS, gym.kettlebells_g, 'kettlebells = ["16 kg", "24 kg"]'),
        (Equipment.PLATES, gym.plates_g, 'plates = { "20 kg" = 2, "10 kg" = 1 }'),
    )
    for equipment, masses, example in needs:
        if equipment in gym.equipment and not masses:
            form.say(
                MISSING, f"The masses of the {equipment} are missing", f"Add {example} to the gym", ("gym",)
            )
