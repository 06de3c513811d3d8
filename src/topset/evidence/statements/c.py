"""Training the back for size."""

from topset.evidence.statements import Article, Kind, Statement

ARTICLE = Article(
    "C",
    "Kohl Johnson",
    "How to Train The Back",
    (
        Statement(
            "C1",
            Kind.DEF,
            "Growth depends on volume, frequency, tempo, the muscle's own needs and the exercises.",
            "what a report of the week shows",
        ),
        Statement(
            "C2", Kind.CLAIM, "Total volume drives growth first of all.", "why weekly sets are counted"
        ),
        Statement("C3", Kind.ADV, "Volume needs structure and progressive overload."),
        Statement(
            "C4",
            Kind.CLAIM,
            "The back is big and takes a lot of volume.",
            "why the back's landmarks lie high and wide",
        ),
        Statement("C5", Kind.PARAM, "The back's minimum effective volume is ten sets a week."),
        Statement(
            "C6", Kind.DEF, "The maximum recoverable volume still brings results within one's recovery."
        ),
        Statement("C7", Kind.PARAM, "The back as a whole takes ten to twenty-five sets a week."),
        Statement("C8", Kind.DEF, "Volume landmarks hold for a week."),
        Statement("C9", Kind.PARAM, "Beginners start low and end below the maximum."),
        Statement("C10", Kind.PARAM, "Advanced lifters start a little higher and end near the maximum."),
        Statement("C11", Kind.PARAM, "Sets rise little by little over four, eight, twelve or more weeks."),
        Statement(
            "C12",
            Kind.CLAIM,
            "Enough stimulus raises muscle protein synthesis, and resistance training is the best.",
            "never used as a reason: it names nothing to check",
        ),
        Statement("C13", Kind.CLAIM, "The week's volume need not fit into one session."),
        Statement("C14", Kind.PARAM, "Training a muscle more than once a week is better than once."),
        Statement(
            "C15",
            Kind.PARAM,
            "Two or three sessions a week are good; four can help when the volume is split.",
        ),
        Statement("C16", Kind.ADV, "Watch how you feel and recover at that frequency."),
        Statement("C17", Kind.ORDER, "Leave about 48 hours between sessions of a muscle."),
        Statement("C18", Kind.ADV, "Individual preference counts.", "the user's own figures"),
        Statement(
            "C19", Kind.CLAIM, "Each session more is a chance more to overload.", "why frequency is asked for"
        ),
        Statement("C20", Kind.ORDER, "With enough recovery each session can do more than the last."),
        Statement(
            "C21",
            Kind.PARAM,
            "For example eight, nine and ten reps of pulldowns in the week's three sessions.",
        ),
        Statement(
            "C22",
            Kind.CLAIM,
            "The back is hard to feel; the biceps seem to do it all.",
            "why slow reps have room",
        ),
        Statement("C23", Kind.ADV, "A slower tempo lets you feel the stretch and the contraction."),
        Statement(
            "C24",
            Kind.DEF,
            "The back is made of several muscle groups.",
            "the muscles that exercises are credited to",
        ),
        Statement(
            "C25",
            Kind.CAUT,
            "Without several movement patterns the back grows unevenly in look and strength.",
        ),
        Statement(
            "C26",
            Kind.DEF,
            "Rows train the middle of the back: lower and middle trapezius and rhomboids.",
            "the muscles of the catalogue's rows",
        ),
        Statement(
            "C27", Kind.DEF, "Pulls and pulldowns train the lats.", "the muscles of the catalogue's pulldowns"
        ),
        Statement(
            "C28",
            Kind.CLAIM,
            "They follow the fibres, hence the strong stretch and contraction.",
            "never used as a reason: it names nothing to check",
        ),
        Statement(
            "C29",
            Kind.PARAM,
            "Rows to use: barbell, cable, machine, dumbbell, Helms.",
            "the rows that the catalogue holds",
        ),
        Statement(
            "C30",
            Kind.PARAM,
            "Lat work to use: lat, machine and cable pulldown, dumbbell pullover.",
            "the lat exercises that the catalogue holds",
        ),
        Statement(
            "C31", Kind.ADV, "Train at your own risk; an article is no medical advice.", "the disclaimer"
        ),
    ),
)
