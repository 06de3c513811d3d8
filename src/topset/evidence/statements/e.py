"""Back-off sets for strength."""

from topset.evidence.statements import Article, Kind, Statement

ARTICLE = Article(
    "E",
    "Upton, Harris-Fry (Coach)",
    "Back-Off Sets Can Help Experienced Lifters Improve",
    (
        Statement(
            "E1",
            Kind.ELIG,
            "Back-offs are for lifters who set out to raise their big maxima.",
            "the page of the back-off method",
        ),
        Statement(
            "E2",
            Kind.CLAIM,
            "They raise load volume while sparing the nervous system.",
            "the page of the back-off method",
        ),
        Statement("E3", Kind.DEF, "The top set is a big lift done close to the maximum."),
        Statement("E4", Kind.PARAM, "The top set takes about 90 to 95 % of the 1RM."),
        Statement(
            "E5",
            Kind.DEF,
            "The back-off is the same exercise at a lower percentage.",
            "what a back-off set is",
        ),
        Statement("E6", Kind.PARAM, "A couple of back-off sets follow."),
        Statement(
            "E7",
            Kind.DEF,
            "A drop set goes to failure, cuts the weight at once, and goes on, again and again.",
        ),
        Statement(
            "E8",
            Kind.DEF,
            "Back-off sets and drop sets are different things.",
            "the roles of sets exclude each other",
        ),
        Statement("E9", Kind.PARAM, "Rest two to four minutes before the back-offs, as needed."),
        Statement(
            "E10", Kind.CLAIM, "The point of back-offs is not to burn out.", "the page of the back-off method"
        ),
        Statement(
            "E11", Kind.CLAIM, "Heavy sets of few reps tax the nervous system, with less and less return."
        ),
        Statement("E12", Kind.DEF, "Load volume is the sum of load times reps over the session."),
        Statement(
            "E13",
            Kind.PARAM,
            "100 kg once is 100 kg of volume, ten times is 1,000 kg.",
            "how load volume is reckoned",
        ),
        Statement(
            "E14", Kind.PARAM, "1,000 kg of deadlifts at 250 kg, of a 260-270 kg maximum, takes four singles."
        ),
        Statement("E15", Kind.CAUT, "Doing that is extremely likely to injure, overreach and exhaust."),
        Statement("E16", Kind.PARAM, "One single at 250 kg and two or three sets near 200 kg do it instead."),
        Statement("E17", Kind.CLAIM, "That is about 93 to 96 % first, then 74 to 77 %."),
        Statement(
            "E18",
            Kind.ADV,
            "Use back-offs to mend the point where the maximum attempt fails.",
            "the notes that can be written on a line",
        ),
        Statement("E19", Kind.ELIG, "For heavy training, not for the home unless it has heavy weights."),
        Statement("E20", Kind.ELIG, "Only on the big compounds that tax the nervous system most."),
        Statement(
            "E21", Kind.CAUT, "Never on curls or extensions: one- and two-rep maxima there invite injury."
        ),
        Statement("E22", Kind.CAUT, "Such heavy work must stay rare, or fatigue piles up."),
        Statement(
            "E23",
            Kind.ELIG,
            "Only for the experienced, whose lift is right before they try one or two reps.",
            "who top sets are offered to",
        ),
        Statement(
            "E24",
            Kind.ELIG,
            "Without good form no maximum test, and no back-offs.",
            "the technique an athlete confirms",
        ),
        Statement("E25", Kind.CAUT, "One- and two-rep maxima are riskier than three sets of ten to twelve."),
        Statement("E26", Kind.PARAM, "Three sets of ten to twelve come to about 70 %."),
        Statement("E27", Kind.CAUT, "Too many heavy sessions wear you out; their demand is underrated."),
        Statement("E28", Kind.PARAM, "Muscles recover in two to three days."),
        Statement("E29", Kind.PARAM, "The nervous system needs five to ten days after a maximum lift."),
        Statement("E30", Kind.CAUT, "An overtaxed nervous system makes injury very likely."),
        Statement(
            "E31",
            Kind.SAFETY,
            "Have a spotter or safeties for heavy sets.",
            "the guards that can be written on a set",
        ),
        Statement(
            "E32",
            Kind.CLAIM,
            "The lifts meant are deadlift, squat and bench press.",
            "the main lifts of the catalogue",
        ),
    ),
)
