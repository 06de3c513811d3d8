"""Top sets and back-off sets: the published forms and their limits."""

from topset.evidence.figure import Certainty, Figure
from topset.ground.frozen import frozen
from topset.ground.units import Span


@frozen
class Form:
    """One top set of `top_reps`, then back-offs; percentages in tenths of a percent of the 1RM."""

    top_percent: Span
    top_reps: Span
    percent: Span
    sets: Span
    reps: Span


_UNIT = "tenths of % 1RM; reps; sets"

HYPERTROPHY = Figure(
    "back_offs.hypertrophy",
    Form(Span(850, 850), Span(2, 3), Span(750, 750), Span(3, 3), Span(8, 10)),
    _UNIT,
    ("B21", "B22", "B27"),
    Certainty.OPINION,
    "The article's form on the back squat.",
)
POWER = Figure(
    "back_offs.power",
    Form(Span(940, 940), Span(1, 1), Span(860, 860), Span(2, 2), Span(2, 2)),
    _UNIT,
    ("B23", "B24", "B27"),
    Certainty.OPINION,
    "The article's form on the power clean; keep it for Olympic lifts and competitors.",
)
STRENGTH = Figure(
    "back_offs.strength",
    Form(Span(850, 850), Span(2, 3), Span(800, 800), Span(3, 3), Span(6, 8)),
    _UNIT,
    ("B25", "B26", "B27"),
    Certainty.OPINION,
    "The article's form on the bench press; eight reps at 80 % are out of reach for a third of lifters.",
)
HEAVY = Figure(
    "back_offs.heavy",
    Form(Span(900, 950), Span(1, 2), Span(740, 770), Span(2, 3), Span(2, 5)),
    _UNIT,
    ("E3", "E4", "E6", "E16", "E17"),
    Certainty.OPINION,
    "For experienced lifters on the big lifts; 200 kg after 250 kg of a 260-270 kg maximum.",
)
TOLERANCE = Figure(
    "back_offs.tolerance",
    20,
    "tenths of % 1RM",
    ("E4", "E14", "E17"),
    Certainty.COMPUTED,
    "The article's own example (250 of 260 kg) lies above its range by about this much.",
)
OF_TOP = Figure(
    "back_offs.of_top",
    Span(800, 850),
    "tenths of % of the top set",
    ("androulakis-korakakis-2021",),
    Certainty.MODERATE,
    "Two sets of three at 80 % of the day's top set raised totals; practice goes up to 85 % of e1RM.",
)
SETS = Figure(
    "back_offs.sets",
    Span(2, 3),
    "sets",
    ("B27", "E6"),
    Certainty.OPINION,
    "A couple, perhaps one more.",
    least=1,
)
HEAVY_FROM = Figure(
    "back_offs.heavy_from",
    850,
    "tenths of % 1RM",
    ("B9", "E20", "E21", "E25"),
    Certainty.COMPUTED,
    "A top set from this load on belongs on a compound main lift; below it any exercise may have one.",
)
HEAVY_REPS = Figure(
    "back_offs.heavy_reps",
    3,
    "reps",
    ("E20", "E21", "E25"),
    Certainty.COMPUTED,
    "A top set of so few reps is heavy whatever its percentage.",
)
ISOLATION_TOP_REPS = Figure(
    "back_offs.isolation_top_reps",
    6,
    "reps",
    ("B9", "E21"),
    Certainty.COMPUTED,
    "The fewest reps of a top set on an isolation exercise.",
)
HEAVY_SINGLE = Figure(
    "back_offs.heavy_single",
    920,
    "tenths of % 1RM",
    ("E14", "E15", "E17"),
    Certainty.COMPUTED,
    "A single from this load on strains like the article's 250 kg deadlifts.",
)
HEAVY_SINGLES = Figure(
    "back_offs.heavy_singles",
    3,
    "singles a session",
    ("E14", "E15"),
    Certainty.OPINION,
    "So many heavy singles of one lift are the mistake that back-off sets replace.",
)
REPEATED = Figure(
    "back_offs.repeated",
    900,
    "tenths of % 1RM",
    ("B14", "E22", "E27"),
    Certainty.OPINION,
    "Sets at or above this, again and again, ask for back-offs instead.",
)
RELIEF = Figure(
    "back_offs.relief",
    Span(25, 50),
    "tenths of % of the load",
    ("B22", "B26"),
    Certainty.COMPUTED,
    "How much to take off when a back-off set misses the floor of its reps.",
)
LIGHTEST_HOME = Figure(
    "back_offs.lightest_home",
    850,
    "tenths of % 1RM",
    ("E19",),
    Certainty.COMPUTED,
    "Equipment that cannot load a top set to this gives no reason for back-offs.",
)
MOST_REPS = Figure(
    "back_offs.most_reps",
    12,
    "reps",
    ("E16", "general-knowledge"),
    Certainty.OPINION,
    "A longer back-off set is another kind of work: no target of load volume is reached that way; our estimate.",
    least=1,
)
VOLUME_TOLERANCE = Figure(
    "back_offs.volume_tolerance",
    10,
    "%",
    ("E12", "E14", "E16"),
    Certainty.COMPUTED,
    "How far the load volume of a solved top set with back-offs may miss its target.",
)
