"""A page for each movement pattern with all its exercises, the index, and the gyms."""

from collections.abc import Iterator
from functools import cache

from scripts.docs.markdown import anchor, heading, listed, page, table
from topset.catalogue import exercises, gyms
from topset.evidence.landmarks import GROUP_OF
from topset.ground.units import Load, Unit
from topset.model.exercise import Exercise, Laterality, LoadMode, Measure, Muscle, Pattern, Standing
from topset.model.gym import Gym

AXIAL = ("none", "light", "moderate", "heavy")
LOADS = {
    LoadMode.EXTERNAL: "the whole load",
    LoadMode.PER_HAND: "the load in one hand",
    LoadMode.BODYWEIGHT: "what is added to body weight",
    LoadMode.ASSISTED: "the assistance",
    LoadMode.BAND: "a band has no number",
    LoadMode.NONE: "nothing to load",
}


def pages() -> dict[str, str]:
    """The index, one page a pattern, and the gyms."""
    made = {path_of(pattern): pattern_page(pattern) for pattern in used()}
    return {"exercises/index.md": index(), "exercises/gyms.md": gym_page(), **made}


@cache
def of(pattern: Pattern) -> tuple[Exercise, ...]:
    """The exercises of a pattern, the first choices first."""
    order = list(Standing)
    found = (e for e in exercises().values() if e.pattern is pattern)
    return tuple(sorted(found, key=lambda e: (order.index(e.standing), e.name)))


def used() -> tuple[Pattern, ...]:
    """The patterns that have an exercise."""
    return tuple(pattern for pattern in Pattern if of(pattern))


def path_of(pattern: Pattern) -> str:
    """Where the page of a pattern is."""
    return f"exercises/{anchor(pattern)}.md"


def index() -> str:
    """All patterns, all muscles with the exercises that work them directly."""
    rows = (
        (
            f"[{pattern}]({anchor(pattern)}.md)",
            str(len(of(pattern))),
            ", ".join(e.name for e in of(pattern)[:4]),
        )
        for pattern in used()
    )
    return page(
        "# Exercises",
        f"{len(exercises())} exercises, by movement pattern: those of one pattern can stand in for each other. Any "
        "name or alias will do in a program; `topset exercise NAME` prints an exercise in the terminal, and "
        "`topset exercise --gym NAME` lists what a gym offers. Which gyms there are stands under [gyms](gyms.md). "
        "A program may [define its own](../language.md#an-exercise-of-your-own).",
        table(("Pattern", "Exercises", "Such as"), rows),
        heading(2, "Muscles"),
        "A set counts once for a muscle that it works directly and half for one that helps. Weekly sets are judged "
        "by group.",
        table(("Muscle", "Counted with", "Worked directly by"), map(_muscle, Muscle)),
    )


def _muscle(muscle: Muscle) -> tuple[str, str, str]:
    direct = [e for e in exercises().values() if muscle in e.direct]
    return muscle, GROUP_OF.get(muscle, "no group"), f"{len(direct)} exercises"


def pattern_page(pattern: Pattern) -> str:
    """All exercises of a pattern."""
    return page(f"# {pattern.capitalize()}", *(part for e in of(pattern) for part in _exercise(e)))


def _exercise(exercise: Exercise) -> Iterator[str]:
    yield heading(2, exercise.name, exercise.slug.replace("_", "-"))
    yield listed(f"**{name}**: {said}" for name, said in _facts(exercise) if said)


def _facts(exercise: Exercise) -> Iterator[tuple[str, str]]:
    shares = exercise.muscles.items()
    yield "Directly", ", ".join(m for m, share in shares if share >= 1)
    yield (
        "Indirectly",
        ", ".join(m if share == 0.5 else f"{m} ({share:g})" for m, share in shares if share < 1),
    )
    yield "Needs", ", ".join(exercise.equipment) or "nothing"
    yield "Kind", _kind(exercise)
    yield "Load on the spine", AXIAL[exercise.spine] if exercise.spine else ""
    yield "A number after @ is", LOADS[exercise.load_mode] if exercise.measure is Measure.REPS else ""
    yield "Body weight moved", f"{exercise.body_mass_percent} %" if exercise.body_mass_percent else ""
    yield "Hard on", ", ".join(exercise.stresses)
    yield "Also called", ", ".join(exercise.aliases)
    yield (
        "In other apps",
        "; ".join(f"{', '.join(names)} ({app})" for app, names in exercise.elsewhere.items()),
    )


def _kind(exercise: Exercise) -> str:
    sides = "" if exercise.laterality is Laterality.BILATERAL else exercise.laterality
    counted = "" if exercise.measure is Measure.REPS else f"counted by {exercise.measure}"
    words = (exercise.kind, sides, exercise.standing, exercise.skill, counted)
    return ", ".join(word for word in words if word)


def gym_page() -> str:
    """The gyms that have a name."""
    return page(
        "# Gyms",
        "Presets for the field `gym` of [the athlete's file](../athlete.md#the-gym), where a table changes one or "
        "describes another gym.",
        *(part for name, gym in gyms().items() for part in _gym(name, gym)),
    )


def _gym(name: str, gym: Gym) -> Iterator[str]:
    offered = sum(gym.offers(e) for e in exercises().values())
    yield heading(2, name, anchor(name))
    facts = {
        "Offers": f"{offered} exercises",
        "Equipment": ", ".join(sorted(gym.equipment)),
        "Plates": ", ".join(f"{pairs} pairs of {_load(grams, gym)}" for grams, pairs in gym.plates_g),
        "Dumbbells": _ends(gym.dumbbells_g, gym),
        "Kettlebells": _ends(gym.kettlebells_g, gym),
        "Stacks": f"by {_load(gym.stack_step_g, gym)} to {_load(gym.stack_max_g, gym)}"
        if gym.stack_max_g
        else "",
    }
    yield listed(f"**{fact}**: {said}" for fact, said in facts.items() if said)


def _load(grams: int, gym: Gym) -> str:
    return str(Load(grams, Unit(gym.unit)))


def _ends(masses: tuple[int, ...], gym: Gym) -> str:
    if not masses:
        return ""
    return f"{len(masses)} from {_load(masses[0], gym)} to {_load(masses[-1], gym)}"
