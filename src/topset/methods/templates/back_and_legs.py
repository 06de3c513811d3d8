"""Back and legs in one session, in three orders."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.sessions import COMBINED_DAYS
from topset.ground.frozen import frozen
from topset.ground.reason import Reason, Severity
from topset.ground.units import Span
from topset.methods.templates.cool_down import cool_down
from topset.methods.templates.warm_up import warm_up
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, Muscle, Pattern
from topset.model.families import KNEE, PULLDOWNS, ROWS
from topset.model.prescription import Reps, SetGroup
from topset.model.program import Day, ExerciseLine, Item, Level, Weekday

CITES = tuple(f"D{n}" for n in (1, 8, 16, 17, 18, 19, *range(22, 33), 36, 37, *range(41, 51)))

MUSCLES = frozenset(
    {
        Muscle.QUADS,
        Muscle.HAMSTRINGS,
        Muscle.GLUTES,
        Muscle.LATS,
        Muscle.UPPER_BACK,
        Muscle.ERECTORS,
    }
)


class Order(StrEnum):
    """What the session puts first (D22-D25)."""

    LEGS_FIRST = "legs first"
    BACK_FIRST = "back first"
    ALTERNATING = "alternating"


class Part(StrEnum):
    """What an exercise is in the session."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    ACCESSORY = "accessory"
    ISOLATION = "isolation"


@frozen
class Slot:
    """A place for one exercise.

    `region` is "legs" or "back". Any exercise of `patterns` that loads the spine no more than `spine` may
    take it; `examples` are slugs of the article's choices and their like, best first.
    """

    part: Part
    region: str
    patterns: frozenset[Pattern]
    sets: Span
    reps: Span
    spine: int
    examples: tuple[str, ...]

    def takes(self, exercise: Exercise) -> bool:
        """Whether `exercise` may stand here."""
        return exercise.pattern in self.patterns and exercise.spine <= self.spine


PRIMARY_LEG = Slot(
    Part.PRIMARY,
    "legs",
    KNEE | {Pattern.HINGE},
    Span(3, 4),
    Span(5, 8),
    3,
    ("back_squat", "front_squat", "deadlift", "leg_press", "goblet_squat", "bodyweight_step_up"),
)
PRIMARY_BACK = Slot(
    Part.PRIMARY,
    "back",
    PULLDOWNS,
    Span(3, 4),
    Span(6, 10),
    0,
    ("pull_up", "lat_pulldown", "machine_pulldown", "chin_up", "band_pulldown"),
)
SECONDARY_LEG = Slot(
    Part.SECONDARY,
    "legs",
    frozenset({Pattern.HINGE}),
    Span(3, 3),
    Span(8, 12),
    2,
    ("romanian_deadlift", "dumbbell_romanian_deadlift", "band_romanian_deadlift"),
)
# After a squat the second leg exercise spares the spine, which the sample's hinge would load again (D29, D30).
SECONDARY_LEG_SPARING = Slot(
    Part.SECONDARY,
    "legs",
    KNEE | {Pattern.HIP_EXTENSION},
    Span(3, 3),
    Span(8, 12),
    1,
    (
        "leg_press",
        "hip_thrust",
        "bulgarian_split_squat",
        "dumbbell_lunge",
        "bodyweight_bulgarian_split_squat",
    ),
)
# The sample has a barbell row straight after the hinge; a supported row keeps D29 too.
SECONDARY_BACK = Slot(
    Part.SECONDARY,
    "back",
    ROWS,
    Span(3, 3),
    Span(8, 12),
    1,
    ("dumbbell_row", "cable_row", "chest_supported_dumbbell_row", "inverted_row", "band_row"),
)
ACCESSORY_LEG = Slot(
    Part.ACCESSORY,
    "legs",
    KNEE,
    Span(2, 3),
    Span(10, 15),
    1,
    ("leg_press", "dumbbell_lunge", "walking_lunge", "split_squat", "bodyweight_lunge"),
)
ACCESSORY_BACK = Slot(
    Part.ACCESSORY,
    "back",
    frozenset({Pattern.REAR_FLY}),
    Span(2, 3),
    Span(12, 15),
    1,
    ("face_pull", "reverse_fly", "cable_reverse_fly", "chest_supported_reverse_fly", "band_face_pull"),
)
ISOLATION_LEG = Slot(
    Part.ISOLATION,
    "legs",
    frozenset({Pattern.KNEE_FLEXION, Pattern.KNEE_EXTENSION}),
    Span(2, 3),
    Span(10, 15),
    0,
    ("seated_leg_curl", "lying_leg_curl", "leg_extension", "sliding_leg_curl", "band_leg_curl"),
)
ISOLATION_BACK = Slot(
    Part.ISOLATION,
    "back",
    frozenset({Pattern.CURL}),
    Span(2, 3),
    Span(10, 15),
    1,
    ("dumbbell_curl", "barbell_curl", "cable_curl", "band_curl"),
)

ORDERS: Mapping[Order, tuple[Slot, ...]] = {
    Order.LEGS_FIRST: (
        PRIMARY_LEG,
        SECONDARY_LEG_SPARING,
        PRIMARY_BACK,
        SECONDARY_BACK,
        ACCESSORY_BACK,
        ISOLATION_LEG,
        ISOLATION_BACK,
    ),
    Order.BACK_FIRST: (
        PRIMARY_BACK,
        SECONDARY_BACK,
        PRIMARY_LEG,
        SECONDARY_LEG_SPARING,
        ACCESSORY_BACK,
        ISOLATION_LEG,
        ISOLATION_BACK,
    ),
    Order.ALTERNATING: (
        PRIMARY_LEG,
        PRIMARY_BACK,
        SECONDARY_LEG,
        SECONDARY_BACK,
        ACCESSORY_LEG,
        ACCESSORY_BACK,
        ISOLATION_LEG,
        ISOLATION_BACK,
    ),
}


def order_named(first: str) -> Order:
    """Read the priority of a day ("legs", "back first"); anything else alternates."""
    words = first.lower()
    if "back" in words:
        return Order.BACK_FIRST
    legs = ("leg", "quad", "hamstring", "glute")
    return Order.LEGS_FIRST if any(word in words for word in legs) else Order.ALTERNATING


def fill(order: Order, available: Iterable[Exercise]) -> tuple[tuple[Slot, Exercise], ...]:
    """Put the best available exercise into each slot: an example, else any; a slot may stay empty."""
    pool = {exercise.slug: exercise for exercise in available}
    taken: list[tuple[Slot, Exercise]] = []
    for slot in ORDERS[order]:
        examples = (pool[slug] for slug in slot.examples if slug in pool)
        others = (exercise for exercise in pool.values() if slot.takes(exercise))
        chosen = next((e for e in (*examples, *others) if slot.takes(e)), None)
        if chosen:
            taken.append((slot, chosen))
            del pool[chosen.slug]
    return tuple(taken)


def day(weekday: Weekday, order: Order, available: Iterable[Exercise], figures: Figures = PUBLISHED) -> Day:
    """Lay out the whole session with warm-up and cool-down."""
    lines = tuple(_line(slot, exercise) for slot, exercise in fill(order, available))
    first = {Order.LEGS_FIRST: "legs", Order.BACK_FIRST: "back", Order.ALTERNATING: ""}[order]
    items: tuple[Item, ...] = (warm_up(MUSCLES, figures), *lines, cool_down(MUSCLES, figures))
    return Day(weekday, items, "Back and legs", first=first)


def _line(slot: Slot, exercise: Exercise) -> ExerciseLine:
    return ExerciseLine(exercise.slug, (SetGroup((slot.sets,), (Reps(slot.reps),)),))


def eligible(athlete: Athlete, figures: Figures = PUBLISHED) -> tuple[Reason, ...]:
    """Say what speaks against combined days for this athlete; empty where nothing does."""
    reasons: list[Reason] = []
    if athlete.level is Level.BEGINNER:
        message = "Back and legs in one session are not for beginners."
        remedy = "Learn the movements of each on days of their own."
        reasons.append(Reason("SEL604", message, remedy, ("D17", "D18"), severity=Severity.WARNING))
    if len(athlete.days) > figures(COMBINED_DAYS):
        message = f"With {len(athlete.days)} days a week, back and legs can have days of their own."
        remedy = "Combine them only if the metabolic challenge is wanted."
        reasons.append(Reason("SEL604", message, remedy, ("D19", "D21"), severity=Severity.INFO))
    return tuple(reasons)
