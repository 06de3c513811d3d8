"""What an unknown exercise may be: the one its name contains, or the movement that a word of its name says."""

from dataclasses import replace

from topset.catalogue import exercises, find, names, suggest
from topset.catalogue.naming import words
from topset.model.exercise import Exercise, Kind, Muscle, Pattern

MOST_COMPARED = 200  # unknown names of one file that the catalogue is searched for
ALIKE = 0.85  # of the letters, below which a likeness is none of meaning

# By words of a name, the first that is there: pattern, muscles worked directly.
MOVEMENTS: tuple[tuple[str, Pattern, tuple[Muscle, ...]], ...] = (
    ("lateral raise", Pattern.LATERAL_RAISE, (Muscle.SIDE_DELTS,)),
    ("front raise", Pattern.FRONT_RAISE, (Muscle.FRONT_DELTS,)),
    ("calf", Pattern.CALF_RAISE, (Muscle.CALVES,)),
    ("leg curl", Pattern.KNEE_FLEXION, (Muscle.HAMSTRINGS,)),
    ("hamstring curl", Pattern.KNEE_FLEXION, (Muscle.HAMSTRINGS,)),
    ("leg extension", Pattern.KNEE_EXTENSION, (Muscle.QUADS,)),
    ("back extension", Pattern.BACK_EXTENSION, (Muscle.ERECTORS,)),
    ("triceps", Pattern.ELBOW_EXTENSION, (Muscle.TRICEPS,)),
    ("tricep", Pattern.ELBOW_EXTENSION, (Muscle.TRICEPS,)),
    ("pushdown", Pattern.ELBOW_EXTENSION, (Muscle.TRICEPS,)),
    ("wrist", Pattern.WRIST, (Muscle.FOREARMS,)),
    ("curl", Pattern.CURL, (Muscle.BICEPS,)),
    ("lunge", Pattern.LUNGE, (Muscle.QUADS, Muscle.GLUTES)),
    ("step up", Pattern.LUNGE, (Muscle.QUADS, Muscle.GLUTES)),
    ("squat", Pattern.SQUAT, (Muscle.QUADS, Muscle.GLUTES)),
    ("leg press", Pattern.SQUAT, (Muscle.QUADS, Muscle.GLUTES)),
    ("deadlift", Pattern.HINGE, (Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.ERECTORS)),
    ("good morning", Pattern.HINGE, (Muscle.HAMSTRINGS, Muscle.ERECTORS)),
    ("hip thrust", Pattern.HIP_EXTENSION, (Muscle.GLUTES,)),
    ("bridge", Pattern.HIP_EXTENSION, (Muscle.GLUTES,)),
    ("kickback", Pattern.HIP_EXTENSION, (Muscle.GLUTES,)),
    ("abduction", Pattern.HIP_ABDUCTION, (Muscle.ABDUCTORS,)),
    ("adduction", Pattern.HIP_ADDUCTION, (Muscle.ADDUCTORS,)),
    ("pulldown", Pattern.PULLDOWN, (Muscle.LATS,)),
    ("pull up", Pattern.PULLDOWN, (Muscle.LATS,)),
    ("chin up", Pattern.PULLDOWN, (Muscle.LATS,)),
    ("pullover", Pattern.PULLOVER, (Muscle.LATS,)),
    ("face pull", Pattern.REAR_FLY, (Muscle.REAR_DELTS,)),
    ("rear delt", Pattern.REAR_FLY, (Muscle.REAR_DELTS,)),
    ("row", Pattern.ROW, (Muscle.UPPER_BACK, Muscle.LATS)),
    ("shrug", Pattern.SHRUG, (Muscle.TRAPS,)),
    ("fly", Pattern.FLY, (Muscle.CHEST,)),
    ("bench", Pattern.HORIZONTAL_PRESS, (Muscle.CHEST,)),
    ("chest press", Pattern.HORIZONTAL_PRESS, (Muscle.CHEST,)),
    ("dip", Pattern.HORIZONTAL_PRESS, (Muscle.CHEST, Muscle.TRICEPS)),
    ("push up", Pattern.HORIZONTAL_PRESS, (Muscle.CHEST,)),
    ("shoulder press", Pattern.VERTICAL_PRESS, (Muscle.FRONT_DELTS,)),
    ("overhead press", Pattern.VERTICAL_PRESS, (Muscle.FRONT_DELTS,)),
    ("crunch", Pattern.TRUNK_FLEXION, (Muscle.ABS,)),
    ("sit up", Pattern.TRUNK_FLEXION, (Muscle.ABS,)),
    ("leg raise", Pattern.TRUNK_FLEXION, (Muscle.ABS,)),
    ("twist", Pattern.TRUNK_ROTATION, (Muscle.OBLIQUES,)),
    ("plank", Pattern.TRUNK_STABILITY, (Muscle.ABS,)),
    ("carry", Pattern.CARRY, (Muscle.FOREARMS,)),
    ("clean", Pattern.OLYMPIC, (Muscle.QUADS, Muscle.GLUTES)),
    ("snatch", Pattern.OLYMPIC, (Muscle.QUADS, Muscle.GLUTES)),
    ("jerk", Pattern.OLYMPIC, (Muscle.QUADS, Muscle.FRONT_DELTS)),
    ("jump", Pattern.JUMP, (Muscle.QUADS,)),
)
# The least share a journal can say: an exercise of which nothing is known counts for no muscle.
HARDLY = 0.01
UNKNOWN = Exercise(
    name="Unknown", pattern=Pattern.DRILL, muscles={Muscle.ABS: HARDLY}, equipment=(), kind=Kind.MOBILITY
)


def proposals(name: str) -> tuple[str, ...]:
    """Names of the catalogue that may be meant, best first."""
    return suggest(name)


def own(name: str, near: tuple[str, ...]) -> tuple[Exercise, str]:
    """An exercise of the user's own by this name, and the name of what its facts are from ("" for a mere word).

    The facts are those of the exercise among `near` that the name contains ("Leg Press Keller") or nearly spells.
    """
    model = next((each for each in map(find, near) if each and _contains(name, each)), None)
    if model is not None:
        return _named(model, name), model.name
    spelled = f" {' '.join(words(name))} "
    for said, pattern, muscles in MOVEMENTS:
        if f" {' '.join(words(said))} " in spelled:
            kind = Kind.COMPOUND if len(muscles) > 1 else Kind.ISOLATION
            return _named(
                replace(UNKNOWN, pattern=pattern, muscles=dict.fromkeys(muscles, 1.0), kind=kind), name
            ), ""
    return _named(UNKNOWN, name), ""


def is_unknown(exercise: Exercise) -> bool:
    """Whether nothing is known of what an exercise trains."""
    return exercise.pattern is Pattern.DRILL and set(exercise.muscles.values()) == {HARDLY}


def _named(model: Exercise, name: str) -> Exercise:
    """The same facts under another name; the least is written where the catalogue credits no muscle (running)."""
    muscles = model.muscles or {Muscle.QUADS: HARDLY}
    return replace(model, name=name, muscles=muscles, aliases=(), elsewhere={}, main_lift=False)


def _contains(name: str, exercise: Exercise) -> bool:
    """Whether all words of one of the exercise's names stand in `name`, or nearly the same letters."""
    from difflib import SequenceMatcher

    asked = words(name)
    for each in names(exercise):
        spelled = words(each)
        if len(spelled) > 1 and set(spelled) <= set(asked):
            return True
        if SequenceMatcher(None, " ".join(asked), " ".join(spelled)).ratio() >= ALIKE:
            return True
    return False


def in_catalogue(slug: str) -> Exercise | None:
    """The exercise of a slug."""
    return exercises().get(slug)
