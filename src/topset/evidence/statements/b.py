"""Back-off sets for muscle growth."""

from topset.evidence.statements import Article, Kind, Statement

ARTICLE = Article(
    "B",
    "Ramos",
    "How Back Off Sets Help You Maximize Muscle Growth",
    (
        Statement(
            "B1",
            Kind.ELIG,
            "A plateau of growth or strength is a reason to change how sets are done.",
            "the page of the back-off method",
        ),
        Statement("B2", Kind.DEF, "Reps are split into sets: forty squats are four sets of ten."),
        Statement(
            "B3",
            Kind.DEF,
            "Sets vary: giant, pyramid, drop, superset, back-off.",
            "the methods and set roles there are",
        ),
        Statement(
            "B4",
            Kind.CLAIM,
            "All variants use several sets to build strength, power or muscle.",
            "why one set is seldom prescribed",
        ),
        Statement(
            "B5",
            Kind.DEF,
            "Back-off sets repeat the exercise of the top set with less weight.",
            "what a back-off set is",
        ),
        Statement("B6", Kind.ORDER, "The heavy sets come first, then a rest, then the lighter ones."),
        Statement(
            "B7",
            Kind.CLAIM,
            "Back-offs can raise the maximum, or be taken to failure.",
            "the effort that can be written on back-off sets",
        ),
        Statement("B8", Kind.CLAIM, "Training to failure may maximise growth."),
        Statement("B9", Kind.ELIG, "Back-offs fit any exercise and muscle group."),
        Statement(
            "B10",
            Kind.ELIG,
            "They suit bodybuilders, enthusiasts and all-round lifters.",
            "never used as a reason: it names nothing to check",
        ),
        Statement(
            "B11", Kind.CLAIM, "The lighter load improves technique.", "the page of the back-off method"
        ),
        Statement(
            "B12",
            Kind.CLAIM,
            "The lighter load still builds strength.",
            "never used as a reason: it names nothing to check",
        ),
        Statement(
            "B13",
            Kind.CLAIM,
            "Back-offs tire less, so that sessions last and recovery is better.",
            "the page of the back-off method",
        ),
        Statement("B14", Kind.CAUT, "Lifting only near the maximum risks injury and slows recovery."),
        Statement(
            "B15", Kind.CLAIM, "Back-offs add volume done with good form.", "the page of the back-off method"
        ),
        Statement(
            "B16",
            Kind.CLAIM,
            "Their volume builds stamina.",
            "never used as a reason: it names nothing to check",
        ),
        Statement(
            "B17",
            Kind.CLAIM,
            "Better recovery and more volume mean more muscle.",
            "never used as a reason: its citation is in doubt",
        ),
        Statement(
            "B18",
            Kind.CLAIM,
            "Variety and new stimuli help.",
            "never used as a reason: it names nothing to check",
        ),
        Statement(
            "B19",
            Kind.CLAIM,
            "The extra work burns calories, which tells in a caloric deficit.",
            "never used as a reason: it names nothing to check",
        ),
        Statement(
            "B20",
            Kind.ELIG,
            "Back-offs serve growth, strength and power.",
            "the goals that the back-off forms are kept for",
        ),
        Statement(
            "B21", Kind.PARAM, "For growth, on the back squat: a top set of two or three reps at 85 %."
        ),
        Statement("B22", Kind.PARAM, "After that, three sets of eight to ten at 75 %."),
        Statement("B23", Kind.PARAM, "For power, on the power clean: a single at 94 %."),
        Statement("B24", Kind.PARAM, "After that, two doubles at 86 %."),
        Statement(
            "B25", Kind.PARAM, "For strength, on the bench press: a top set of two or three reps at 85 %."
        ),
        Statement("B26", Kind.PARAM, "After that, three sets of six to eight at 80 %."),
        Statement(
            "B27",
            Kind.PARAM,
            "One top set, then two or three back-offs that drop ten, eight or five points of the 1RM.",
        ),
    ),
)
