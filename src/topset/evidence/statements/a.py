"""The Backwards Workout: sets and reps swapped."""

from topset.evidence.statements import Article, Kind, Statement

ARTICLE = Article(
    "A",
    "Kronemer (NFPT)",
    "Backwards Workout",
    (
        Statement(
            "A1",
            Kind.CLAIM,
            "Clients mostly want to be strong or lean, so a coach needs several methods.",
            "the goals of a program",
        ),
        Statement(
            "A2",
            Kind.DEF,
            "Training splits into high volume with light loads and low volume with heavy ones.",
            "the families of methods",
        ),
        Statement("A3", Kind.CLAIM, "Strength and size can be trained for at once.", "the mixed goal"),
        Statement("A4", Kind.PARAM, "High volume typically means four sets of ten."),
        Statement("A5", Kind.PARAM, "Volume work rests 30 to 45 seconds."),
        Statement("A6", Kind.PARAM, "Volume work takes a moderate load that feels comfortable at first."),
        Statement(
            "A7",
            Kind.CLAIM,
            "Volume work of this kind trains endurance as well.",
            "the page of the volume method",
        ),
        Statement("A8", Kind.PARAM, "Pure strength work is three or four sets of four."),
        Statement("A9", Kind.PARAM, "Strength work rests two to five minutes."),
        Statement("A10", Kind.PARAM, "Strength work takes a significant load."),
        Statement(
            "A11",
            Kind.CLAIM,
            "Whatever the goal, fatigue comes in the end.",
            "never used as a reason: it names nothing to check",
        ),
        Statement("A12", Kind.CAUT, "With too much weight, failure comes before the volume is done."),
        Statement("A13", Kind.CAUT, "Training only to get lean can cost strength."),
        Statement("A14", Kind.DEF, "Backwards swaps the sets and reps of one exercise: 4x10 becomes 10x4."),
        Statement("A15", Kind.PARAM, "A Backwards exercise is ten sets of four."),
        Statement(
            "A16", Kind.PARAM, "The Backwards load is challenging: above the load of the 4x10 it replaces."
        ),
        Statement(
            "A17",
            Kind.CLAIM,
            "Backwards keeps the gains of the volume and adds strength.",
            "the page of the Backwards method",
        ),
        Statement("A18", Kind.PARAM, "Backwards needs longer rests than the volume work it replaces."),
        Statement("A19", Kind.CAUT, "The price of Backwards is time."),
        Statement("A20", Kind.CAUT, "Use Backwards on one body part a week, on two at the most."),
        Statement(
            "A21",
            Kind.ELIG,
            "Backwards is for the parts that matter most to the lifter, small ones included.",
            "the page of the Backwards method",
        ),
        Statement("A22", Kind.ORDER, "Sessions of a Backwards part lie 72 hours apart or more."),
        Statement("A23", Kind.ORDER, "Between them all other parts are trained in traditional ways."),
        Statement(
            "A24",
            Kind.CLAIM,
            "This spacing gives the recovery that Backwards needs.",
            "the page of the Backwards method",
        ),
        Statement(
            "A25", Kind.PARAM, "Try Backwards for three to four weeks, then return to a traditional program."
        ),
        Statement("A26", Kind.ADV, "Drink more on Backwards days.", "the page of the Backwards method"),
        Statement(
            "A27",
            Kind.ADV,
            "A coach should try the method before prescribing it.",
            "the page of the Backwards method",
        ),
        Statement(
            "A28",
            Kind.CLAIM,
            "After the return, strength and size should visibly have risen.",
            "the retest after a Backwards block",
        ),
    ),
)
