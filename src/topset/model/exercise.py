"""What an exercise is: its muscles, movement, equipment and load, as plain facts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache


class Muscle(StrEnum):
    """A muscle, or a head or region of one, that a set can be counted for."""

    CHEST = "chest"
    LATS = "lats"
    UPPER_BACK = "upper back"  # rhomboids, middle and lower trapezius
    TRAPS = "traps"  # upper trapezius
    ERECTORS = "erectors"
    FRONT_DELTS = "front delts"
    SIDE_DELTS = "side delts"
    REAR_DELTS = "rear delts"
    ROTATOR_CUFF = "rotator cuff"
    BICEPS = "biceps"
    TRICEPS = "triceps"
    FOREARMS = "forearms"
    QUADS = "quads"
    HAMSTRINGS = "hamstrings"
    GLUTES = "glutes"
    ADDUCTORS = "adductors"
    ABDUCTORS = "abductors"
    HIP_FLEXORS = "hip flexors"
    CALVES = "calves"
    TIBIALIS = "tibialis"
    ABS = "abs"
    OBLIQUES = "obliques"
    NECK = "neck"


class Pattern(StrEnum):
    """A movement pattern; two exercises of one pattern can stand in for each other."""

    SQUAT = "squat"
    LUNGE = "lunge"
    HINGE = "hinge"
    HIP_EXTENSION = "hip extension"  # thrusts, bridges, kickbacks
    KNEE_EXTENSION = "knee extension"
    KNEE_FLEXION = "knee flexion"
    HIP_ABDUCTION = "hip abduction"
    HIP_ADDUCTION = "hip adduction"
    HIP_FLEXION = "hip flexion"
    CALF_RAISE = "calf raise"
    HORIZONTAL_PRESS = "horizontal press"  # flat, decline, dip
    INCLINE_PRESS = "incline press"
    VERTICAL_PRESS = "vertical press"
    FLY = "fly"
    ROW = "row"
    PULLDOWN = "pulldown"  # pull-ups, pulldowns
    PULLOVER = "pullover"  # shoulder extension with straight arms
    REAR_FLY = "rear fly"  # reverse fly, face pull
    LATERAL_RAISE = "lateral raise"
    FRONT_RAISE = "front raise"
    SHRUG = "shrug"
    UPRIGHT_ROW = "upright row"
    ROTATION = "shoulder rotation"
    CURL = "curl"
    ELBOW_EXTENSION = "elbow extension"
    WRIST = "wrist"
    BACK_EXTENSION = "back extension"
    TRUNK_FLEXION = "trunk flexion"
    TRUNK_ROTATION = "trunk rotation"
    TRUNK_STABILITY = "trunk stability"  # planks, anti-rotation
    NECK = "neck"
    CARRY = "carry"
    OLYMPIC = "olympic"  # clean, snatch, jerk and their pulls
    JUMP = "jump"  # jumps, throws, swings done for power
    CARDIO = "cardio"
    DRILL = "drill"  # dynamic warm-up
    STRETCH = "stretch"  # static stretching and foam rolling


class Kind(StrEnum):
    """How many joints work, or what else the movement is for."""

    COMPOUND = "compound"
    ISOLATION = "isolation"
    CONDITIONING = "conditioning"
    MOBILITY = "mobility"


class Laterality(StrEnum):
    """Whether both sides work at once."""

    BILATERAL = "bilateral"
    UNILATERAL = "unilateral"  # one side after the other: sets and reps are counted per side
    ALTERNATING = "alternating"


class LoadMode(StrEnum):
    """What the number written after @ means for this exercise."""

    EXTERNAL = "external"  # the whole bar, machine or stack
    PER_HAND = "per hand"  # one dumbbell or kettlebell in each hand: the load of one
    BODYWEIGHT = "bodyweight"  # body mass, plus whatever is added (0 for none)
    ASSISTED = "assisted"  # body mass less the assistance
    BAND = "band"  # resistance without a number
    NONE = "none"  # nothing to load


class Equipment(StrEnum):
    """A thing a gym has or has not. An exercise needs all that it lists."""

    BARBELL = "barbell"
    PLATES = "plates"
    DUMBBELLS = "dumbbells"
    KETTLEBELLS = "kettlebells"
    EZ_BAR = "ez bar"
    TRAP_BAR = "trap bar"
    SAFETY_BAR = "safety bar"
    SWISS_BAR = "swiss bar"
    LANDMINE = "landmine"
    RACK = "rack"
    BENCH = "bench"  # flat
    ADJUSTABLE_BENCH = "adjustable bench"  # also serves as BENCH; the gym presets list both
    DECLINE_BENCH = "decline bench"
    PREACHER_BENCH = "preacher bench"
    BACK_EXTENSION_BENCH = "back extension bench"
    GLUTE_HAM_BENCH = "glute-ham bench"
    PULL_UP_BAR = "pull-up bar"
    DIP_BARS = "dip bars"
    RINGS = "rings"
    SUSPENSION_TRAINER = "suspension trainer"
    BANDS = "bands"
    CABLE = "cable"  # an adjustable pulley, or two
    LAT_PULLDOWN = "lat pulldown"
    CABLE_ROW = "cable row"
    SMITH_MACHINE = "smith machine"
    LEG_PRESS = "leg press"
    HACK_SQUAT = "hack squat"
    PENDULUM_SQUAT = "pendulum squat"
    BELT_SQUAT = "belt squat"
    LEG_EXTENSION = "leg extension"
    LEG_CURL = "leg curl"  # lying or seated
    CALF_MACHINE = "calf machine"
    HIP_MACHINE = "hip machine"  # abduction, adduction
    HIP_THRUST_MACHINE = "hip thrust machine"
    GLUTE_KICKBACK_MACHINE = "glute kickback machine"
    CHEST_PRESS_MACHINE = "chest press machine"
    SHOULDER_PRESS_MACHINE = "shoulder press machine"
    FLY_MACHINE = "fly machine"  # pec deck, also in reverse
    ROW_MACHINE = "row machine"
    PULLDOWN_MACHINE = "pulldown machine"
    PULLOVER_MACHINE = "pullover machine"
    T_BAR_ROW = "t-bar row"
    ASSISTED_PULL_UP = "assisted pull-up machine"
    LATERAL_RAISE_MACHINE = "lateral raise machine"
    CURL_MACHINE = "curl machine"
    TRICEPS_MACHINE = "triceps machine"
    AB_MACHINE = "ab machine"
    BACK_EXTENSION_MACHINE = "back extension machine"
    REVERSE_HYPER = "reverse hyper"
    SHRUG_MACHINE = "shrug machine"
    AB_WHEEL = "ab wheel"
    BOX = "box"  # a plyometric box or a step
    DIP_BELT = "dip belt"
    MEDICINE_BALL = "medicine ball"
    STABILITY_BALL = "stability ball"
    SLED = "sled"
    STRONGMAN = "strongman implements"
    LOG = "log"
    JUMP_ROPE = "jump rope"
    CARDIO_MACHINE = "cardio machine"
    FOAM_ROLLER = "foam roller"
    WEIGHT_VEST = "weight vest"
    WRIST_ROLLER = "wrist roller"
    NECK_HARNESS = "neck harness"


class Measure(StrEnum):
    """What is counted in a set."""

    REPS = "reps"
    TIME = "time"
    DISTANCE = "distance"


class Standing(StrEnum):
    """How readily a program should choose it."""

    STAPLE = "staple"  # a first choice of its pattern
    SOUND = "sound"  # a good alternative
    SPECIAL = "special"  # for a purpose; never chosen unless asked for


class Skill(StrEnum):
    """How much practice the movement asks for before it may be loaded."""

    SIMPLE = "simple"  # anyone, from the first day
    PRACTISED = "practised"  # a beginner can learn it with light loads
    TECHNICAL = "technical"  # not for beginners: Olympic lifts, muscle-ups


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One exercise, as facts.

    `muscles` gives the share of a set that each muscle is credited with: 1.0 worked directly, 0.5 indirectly.
    `body_mass_percent` is the part of body mass that is moved (push-up 64, pull-up 100; 0 where none counts).
    `spine` is the axial level: 0 none, 1 light, 2 moderate, 3 heavy (the deadlift, the back squat).
    `step_g` is the smallest sensible jump in load, in grams. `elsewhere` holds the names other apps export.
    `stresses` names the joints that suffer first: knee, hip, lower back, shoulder, elbow, wrist, neck, ankle. A press
    stresses the shoulder unless the floor ends it or the palms face each other; a row where the elbows go out or the
    hands above the shoulders, or where the arms carry the body on a fixed hold.
    """

    name: str
    pattern: Pattern
    muscles: Mapping[Muscle, float]
    equipment: tuple[Equipment, ...]
    kind: Kind
    load_mode: LoadMode = LoadMode.EXTERNAL
    laterality: Laterality = Laterality.BILATERAL
    measure: Measure = Measure.REPS
    main_lift: bool = False
    skill: Skill = Skill.SIMPLE
    standing: Standing = Standing.SOUND
    body_mass_percent: int = 0
    spine: int = 0
    step_g: int = 2500
    seconds_per_rep: float = 3.0
    aliases: tuple[str, ...] = ()
    elsewhere: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    stresses: tuple[str, ...] = ()

    @property
    def slug(self) -> str:
        """The stable id: the name in lower case, words joined by underscores."""
        return slug(self.name)

    @property
    def direct(self) -> frozenset[Muscle]:
        """The muscles worked directly."""
        return frozenset(m for m, share in self.muscles.items() if share >= 1.0)


@cache
def slug(name: str) -> str:
    """Turn a display name into an id: `"T-Bar Row (Chest)"` gives `"t_bar_row_chest"`."""
    words = "".join(c if c.isalnum() else " " for c in name.replace("'", "")).lower().split()
    return "_".join(words)
