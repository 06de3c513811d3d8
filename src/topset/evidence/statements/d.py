"""Back and legs in one session."""

from topset.evidence.statements import Article, Kind, Statement

ARTICLE = Article(
    "D",
    '"Jordan"',
    "Back & Leg Training",
    (
        Statement(
            "D1",
            Kind.ELIG,
            "Back and legs in one session can work well for some, if programmed well.",
            "the wish for days of back and legs",
        ),
        Statement(
            "D2",
            Kind.DEF,
            "Full-body and upper/lower splits and athletes' conditioning do so already.",
            "the splits that are known",
        ),
        Statement(
            "D3", Kind.DEF, "Legs are quadriceps, hamstrings and glutes.", "which muscles make a leg exercise"
        ),
        Statement(
            "D4",
            Kind.DEF,
            "The back is lats, trapezius, rhomboids and erectors, for pulling, retraction and stability.",
            "which muscles make a back exercise",
        ),
        Statement(
            "D5",
            Kind.CAUT,
            "Together they tax heart, nerves and energy heavily.",
            "why such a day holds fewer sets",
        ),
        Statement(
            "D6",
            Kind.DEF,
            "Deadlifts load legs and back at once and bridge the two.",
            "the deadlift's credit for both groups",
        ),
        Statement(
            "D7",
            Kind.CLAIM,
            "Such sessions bring much metabolic stress and a hormonal response.",
            "never used as a reason: the field doubts it",
        ),
        Statement("D8", Kind.CLAIM, "Two or three such days a week save time."),
        Statement(
            "D9",
            Kind.CLAIM,
            "They stimulate the whole body more than small isolation work does.",
            "never used as a reason: it names nothing to check",
        ),
        Statement(
            "D10",
            Kind.CLAIM,
            "They build work capacity and cardiovascular fitness.",
            "never used as a reason: it names nothing to check",
        ),
        Statement(
            "D11",
            Kind.CLAIM,
            "Deadlift, Romanian deadlift and good morning make functional strength of both groups.",
            "the hinges that the catalogue holds",
        ),
        Statement(
            "D12",
            Kind.CLAIM,
            "They use more energy, which helps in losing fat.",
            "never used as a reason: it names nothing to check",
        ),
        Statement(
            "D13",
            Kind.CAUT,
            "Fatigue spoils later exercises and technique and invites injury.",
            "why heavy compounds come first",
        ),
        Statement(
            "D14",
            Kind.CAUT,
            "Tiring one group early costs the other load, reps or quality.",
            "why the priority of a session comes first",
        ),
        Statement(
            "D15",
            Kind.CAUT,
            "Too little recovery shows in lasting fatigue, falling performance and more illness.",
        ),
        Statement(
            "D16", Kind.CAUT, "Rows and squats, both maximal in one session, may overstress the lower back."
        ),
        Statement(
            "D17",
            Kind.ELIG,
            "Best for intermediate and advanced lifters with sound technique.",
            "who a day of back and legs is offered to",
        ),
        Statement(
            "D18",
            Kind.ELIG,
            "Beginners gain more by mastering each group on its own.",
            "who a day of back and legs is offered to",
        ),
        Statement("D19", Kind.ELIG, "It suits those who have two or three days a week."),
        Statement("D20", Kind.ELIG, "It suits athletes.", "the wish for days of back and legs"),
        Statement(
            "D21",
            Kind.ELIG,
            "It suits those who look for a metabolic challenge.",
            "the wish for days of back and legs",
        ),
        Statement(
            "D22", Kind.ORDER, "Decide which group the session is for first.", "the priority named on a day"
        ),
        Statement(
            "D23",
            Kind.ORDER,
            "For the legs: heaviest leg compounds first, then the back.",
            "the order of a session with legs first",
        ),
        Statement(
            "D24",
            Kind.ORDER,
            "For the back: heavy pull-ups or rows first, then the legs.",
            "the order of a session with the back first",
        ),
        Statement(
            "D25",
            Kind.ORDER,
            "Or alternate: bridging lifts, or heavy leg and heavy back work in turn.",
            "the alternating order",
        ),
        Statement(
            "D26",
            Kind.ADV,
            "Build the session on multi-joint lifts.",
            "the share of compounds in a planned session",
        ),
        Statement(
            "D27",
            Kind.PARAM,
            "Leg work: squats, leg press, lunges, Romanian deadlift, glute-ham raise.",
            "the leg exercises that the catalogue holds",
        ),
        Statement(
            "D28",
            Kind.PARAM,
            "Back work: deadlifts, barbell, Pendlay and T-bar rows, pull-ups, pulldowns.",
            "the back exercises that the catalogue holds",
        ),
        Statement(
            "D29", Kind.ORDER, "Two exercises that load the lower back heavily do not follow each other."
        ),
        Statement(
            "D30",
            Kind.ORDER,
            "Alternate loaded and unloaded spine: squat then pulldown, deadlift then leg press.",
            "the remedy for consecutive spinal loading",
        ),
        Statement("D31", Kind.PARAM, "One or two isolation exercises a group, toward the end."),
        Statement("D32", Kind.PARAM, "Fewer sets a muscle than on a day of its own."),
        Statement(
            "D33", Kind.ADV, "Watch fatigue and adjust weights or reps.", "effort written as RIR or RPE"
        ),
        Statement("D34", Kind.CAUT, "Do not take every set to failure, least of all on compounds."),
        Statement("D35", Kind.ADV, "Put in lighter weeks."),
        Statement(
            "D36",
            Kind.PARAM,
            "Warm up with cardio, dynamic stretches and lighter sets of the first compound.",
        ),
        Statement("D37", Kind.PARAM, "Cool down with static stretches and foam rolling."),
        Statement(
            "D38",
            Kind.ADV,
            "Eat enough protein and calories, and drink.",
            "never used as a reason: it names nothing to check",
        ),
        Statement("D39", Kind.PARAM, "Sleep seven to nine good hours."),
        Statement(
            "D40",
            Kind.PARAM,
            "The sample warm-up: 10-15 minutes of light cardio, swings, twists, cat-cow and pull-aparts.",
        ),
        Statement("D41", Kind.PARAM, "Sample, first leg lift: barbell back squat, 3-4 sets of 5-8."),
        Statement("D42", Kind.PARAM, "Sample, first back lift: pull-ups or pulldowns, 3-4 sets of 6-10."),
        Statement("D43", Kind.PARAM, "Sample, second leg lift: Romanian deadlift, 3 sets of 8-12."),
        Statement("D44", Kind.PARAM, "Sample, second back lift: barbell or dumbbell row, 3 sets of 8-12."),
        Statement("D45", Kind.PARAM, "Sample, leg accessory: leg press or lunges, 2-3 sets of 10-15."),
        Statement("D46", Kind.PARAM, "Sample, back accessory: face pull or reverse fly, 2-3 sets of 12-15."),
        Statement(
            "D47",
            Kind.PARAM,
            "The sample cool-down: 5-10 minutes of static stretches for legs, lats and erectors.",
        ),
        Statement(
            "D48",
            Kind.ADV,
            "Fit exercises, sets and reps to goal, experience and recovery.",
            "programs are text, to be edited",
        ),
        Statement("D49", Kind.ADV, "Listen to your body and progress gradually."),
        Statement(
            "D50",
            Kind.ORDER,
            "The sample alternates leg and back, from primary to accessory, with rising reps.",
            "the order of a planned day of back and legs",
        ),
    ),
)
