"""How long muscles and the nervous system need, and how often to train."""

from topset.evidence.figure import Certainty, Figure
from topset.ground.units import Span

SAME_MUSCLE = Figure(
    "recovery.same_muscle",
    48,
    "h",
    ("C17", "thomas-2018"),
    Certainty.MODERATE,
    "Between sessions of one muscle. Muscle function was back by 48 h, all measures by 72 h.",
)
BACKWARDS_PARTS = Figure(
    "recovery.backwards_parts",
    72,
    "h",
    ("A22",),
    Certainty.OPINION,
    "Between Backwards sessions of a part; three days allow two fixed sessions a week.",
    least=1,
)
DEMANDING = Figure(
    "recovery.demanding",
    72,
    "h",
    ("korak-2015", "thomas-2018"),
    Certainty.WEAK,
    "After slow multi-joint barbell work, sets to failure or much eccentric work.",
)
AFTER_FAILURE = Figure(
    "recovery.after_failure",
    Span(24, 48),
    "h",
    ("pareja-blanco",),
    Certainty.MODERATE,
    "Sets to failure add this to what the muscle needs.",
)
MUSCLE = Figure(
    "recovery.muscle", Span(48, 72), "h", ("E28",), Certainty.OPINION, "Two to three days of repair."
)
NERVOUS_SYSTEM = Figure(
    "recovery.nervous_system",
    Span(120, 240),
    "h",
    ("E29", "E11", "thomas-2018"),
    Certainty.OPINION,
    "After a maximum lift, by the article; a study found full recovery by 72 h: caution, not physiology.",
)
BETWEEN_MAX_EFFORTS = Figure(
    "recovery.between_max_efforts",
    Span(5, 7),
    "days",
    ("E22", "E29", "E30"),
    Certainty.OPINION,
    "From the fewest to the usual number of days between maximum efforts of any lift.",
)
MAX_EFFORT_PERCENT = Figure(
    "recovery.max_effort_percent",
    950,
    "tenths of % 1RM",
    ("E3", "E29"),
    Certainty.COMPUTED,
    "From this load on a set is a maximum effort.",
)
UNREADY_PERCENT = Figure(
    "recovery.unready_percent",
    900,
    "tenths of % 1RM",
    ("E29", "E4"),
    Certainty.OPINION,
    "At most, while a lift waits for its next maximum: the low end of a top set, short of a maximal effort.",
)
MAX_EFFORT_RIR = Figure(
    "recovery.max_effort_rir",
    1,
    "half reps in reserve",
    ("E29", "zourdos-2016"),
    Certainty.COMPUTED,
    "A single or double with no more than this in reserve (RPE 9.5) is a maximum effort.",
)
MAX_EFFORT_REPS = Figure(
    "recovery.max_effort_reps",
    2,
    "reps",
    ("E25", "E29"),
    Certainty.COMPUTED,
    "Longer sets taken near failure tire the muscle; they are no maximum lifts.",
)
SESSIONS = Figure(
    "recovery.sessions",
    Span(2, 3),
    "sessions/week",
    ("C14", "C15"),
    Certainty.MODERATE,
    "How often a muscle should be trained; at equal volume more hardly grows more.",
)
MAX_SESSIONS = Figure(
    "recovery.max_sessions",
    4,
    "sessions/week",
    ("C15", "C16"),
    Certainty.OPINION,
    "At most, with the volume split and the recovery watched.",
)
SLEEP = Figure(
    "recovery.sleep", Span(7, 9), "h/night", ("D39",), Certainty.OPINION, "A common recommendation."
)
DETRAINING_FREE = Figure(
    "recovery.detraining_free",
    14,
    "days",
    ("field-notes",),
    Certainty.WEAK,
    "A break of two to three weeks costs no strength.",
)
DETRAINING_TIME = Figure(
    "recovery.detraining_time",
    140,
    "days",
    ("field-notes", "halonen-2024"),
    Certainty.WEAK,
    "Time constant of the loss after that. Notes have 70 days; but after ten weeks lifters were back within five.",
)
RETRAINING = Figure(
    "recovery.retraining",
    50,
    "% of the break",
    ("halonen-2024",),
    Certainty.WEAK,
    "How long it takes to be back: strength and size of before a break of ten weeks were there after five.",
    least=1,
)
