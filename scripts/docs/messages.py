"""The page of the messages: every code that is not a rule's, with what it means."""

from scripts.docs.markdown import heading, page, table
from topset.notation.problems import TROUBLES

ATHLETE = {
    "ATH001": "the file is not TOML",
    "ATH002": "a field that does not exist",
    "ATH003": "a value of the wrong type: a number where a text is needed, say",
    "ATH004": "a word that is none of those possible",
    "ATH005": "a number that no one can mean",
    "ATH006": "an exercise that the catalogue does not know",
    "ATH007": "a gym, a piece of equipment or its masses that make no sense",
    "ATH008": "two fields that contradict each other",
    "ATH009": "a field that is needed and missing",
    "ATH010": "a load or maximum that cannot be read",
}
SETTINGS = {
    "CFG001": "topset.toml is not TOML",
    "CFG002": "a table that does not exist; there are `[lint]` and `[evidence]`",
    "CFG003": "something that must be a table and is not",
    "CFG101": "a setting of `[lint]` that does not exist",
    "CFG102": "a setting of `[lint]` of the wrong type",
    "CFG103": "a rule or family that does not exist",
    "CFG104": "a severity that does not exist",
    "CFG201": "a figure that does not exist",
    "CFG202": "a value that cannot stand for the figure",
    "CFG203": "a figure that nothing uses yet (advice: the command goes on)",
}
METHODS = {
    "MET001": "a method that does not exist",
    "MET002": "an argument that the method has not",
    "MET003": "a value of the wrong kind",
    "MET004": "a value out of its limits",
    "MET005": "an argument that is needed and missing",
    "MET006": "arguments that disagree",
    "MET007": "an exercise without the reps or the load that the method needs",
    "MET008": "exercises that make a poor superset",
    "INV001": "what to mind when a scheme is turned around",
}
QUESTIONS = {
    "ASK001": "no such rule",
    "ASK002": "no such exercise",
    "ASK003": "no such gym",
    "ASK004": "no such method",
    "ASK005": "more than one group of sets to turn around",
    "ASK006": "a maximum that cannot be reckoned with",
    "ASK007": "sets that cannot be turned around",
    "ASK008": "a number of sessions out of range",
    "ASK009": "a week that the program has not",
    "ASK010": "a day without a session",
    "ASK011": "a top set as lifted that cannot be read",
    "ASK012": "a date after the last one there is",
    "ASK013": "a wish that `topset why-not` does not understand",
    "ASK014": "words that name no exercise and no day of the plan",
    "ASK015": "a lift of which the journal says nothing",
}
PLANS = {
    "PLAN001": "no plan keeps the rules of safety",
    "PLAN002": "a wish that cannot be granted",
    "PLAN003": "a wish that names what the week has not: a day that is not trained, more sets than a dose has",
    "PLAN004": "a rule in the smallest set that leaves no plan",
    "PLAN005": "a change that was shown to allow a plan",
    "PLAN100": "why an exercise stands where it does (`topset plan --why`)",
    "PLAN101": "why two exercises are done in turn, and the minutes it saves (`topset plan --why`)",
    "PLAN102": "days with more minutes than the plan can use",
    "PLAN103": "days that a beginner does better to leave free",
    "PLAN104": "more priorities than can come first",
    "PLAN105": "several lifts to avoid that share a thing: whether all lifts with it are meant",
    "PLAN106": "muscle groups that begin with fewer sets than the journal speaks for",
    "COVER": "a basic movement that found no place",
    "KNOWN": "a lift whose maximum is known and that the plan leaves out, with the reason",
    "WISH": "a wish that found no place",
}
IMPORTS = {
    "IMP001": "a file that no known app writes",
    "IMP002": "loads without a unit: `--unit` says it",
    "IMP003": "a column that is needed and missing: `--columns` names it",
    "IMP004": "a file that is cut off or damaged",
    "IMP005": "an option that names no format, no exercise or no time zone; a server without a token",
    "IMP006": "dates that may begin with the day or with the month: `--dates` says it",
    "IMP007": "meets of several lifters: `--lifter` names one",
    "IMP008": "a file that holds nothing that was done, such as a workout for a watch",
    "IMP101": "a row of too many or too few fields; it is left out, as all rows of the codes below",
    "IMP102": "a date that cannot be read",
    "IMP103": "a number that cannot be read",
    "IMP104": "a figure that nobody lifts, does or weighs",
    "IMP105": "a date more than a year ahead",
    "IMP106": "a row that names no exercise",
    "IMP107": "a row that counts nothing, or was planned and not done",
    "IMP108": "a row that is no set of a lift",
    "IMP109": "a row of another lifter",
    "IMP110": "a row that an earlier export in the same file has already",
    "IMP201": "a session longer than six hours: a timer that nobody stopped; its length is left open",
    "IMP202": "an exertion that a journal cannot say; the set is kept without it",
    "IMP203": "an exercise that nobody knows; it is kept as the lifter's own, and what it may be is proposed",
    "IMP204": "distances without a unit, and the unit they are read in",
    "IMP205": "a file that is not UTF-8",
    "IMP206": "a session with other sets in the journal than in the file: the journal's stay",
    "IMP207": "a part of a program that the notation has no words for",
    "IMP208": "rows that were put together: a name or a comment has commas without quotes",
}
EXPORTS = {
    "EXP001": "the format holds journals only, or programs only",
    "EXP002": "something must be said first, such as when a program begins",
    "EXP003": "no such time zone",
    "EXP004": "a first day whose weeks the calendar does not have",
    "EXP005": "a format that is no text is not shown; name a file with `--out`",
    "EXP006": "no such format",
    "EXP007": "`--program` beside a program: only a journal follows one",
    "EXP008": "`--week` beside a journal without its program",
    "EXP101": "something that the format has no words for, and was left out or put differently",
}
ADAPTING = {
    "ADP001": "a program without weeks, which has no coming week",
    "ADP101": "every set was full: more load",
    "ADP102": "not every set was full, or done, or done at its load: the load stays",
    "ADP103": "more load is due, and the gym has none",
    "ADP104": "load that was to rise waits: a set was left out, lighter or harder than written",
    "ADP105": "reps were missed: the same load again",
    "ADP106": "reps were missed more than once running: less load",
    "ADP107": "back-offs follow from a top set that was harder or easier than planned",
    "ADP108": "more load is due, but the gym's next load is too large a step: more reps first",
    "ADP109": "reps were missed by far: the load that the sets show to be right",
    "ADP111": "percentages are taken of the estimated 1RM",
    "ADP112": "the estimate moved, but the maximum stays: sets were not all done, or they kept their reserve",
    "ADP113": "the training max moved by its rule",
    "ADP114": "a load worked out from reps, reserve and the estimated 1RM",
    "ADP115": "sets beat what was asked for twice running: more load than planned",
    "ADP116": "a planned load of a line not done yet is corrected to what the lifter can do by now",
    "ADP118": "sets without a load: what comes next is unknown",
    "ADP119": "exercises that the session's plan has not",
    "ADP121": "a set more for a muscle group that recovers",
    "ADP122": "sets that were to rise stay, because recovery does not hold",
    "ADP123": "no set is added: recovery does not hold, or nothing is known of it",
    "ADP131": "a very sore muscle does fewer sets in its next session",
    "ADP132": "the first session after an illness is lighter; after a long one those of a week are",
    "ADP133": "less load, or a lower maximum, after a long break, and the way back",
    "ADP134": "after short nights the next session has a set less of everything",
    "ADP135": "a lift that was taken to a maximum is not ready for the next one",
    "ADP137": "a muscle that stays very sore has a week of fewer sets",
    "ADP141": "a deload, because signs of overtraining come together",
    "ADP142": "a deload, because of the hard weeks in a row",
    "ADP143": "whether a deload is needed is unknown",
    "ADP144": "one sign of overtraining alone",
    "ADP145": "the coming week is a deload by plan",
    "ADP148": "no session of the program is known: nothing follows",
    "ADP149": "entries of the future, which do not count yet",
    "ADP151": "a lift that no longer grows, with a proposal",
    "ADP152": "several lifts have stopped growing together",
}
REPLANNING = {
    "RPL001": "a program without weeks, which has no week to plan again",
    "RPL002": "a week that the program has not, or a program that is over",
    "RPL003": "a day that cannot be meant: without a session, done, over, or taken",
    "RPL004": "words of a change that are not understood",
    "RPL101": "a session is on another day",
    "RPL102": "an exercise went to another day",
    "RPL103": "an exercise has fewer sets",
    "RPL104": "an exercise has more sets, for others that are lost",
    "RPL105": "another exercise stands in",
    "RPL106": "exercises that found no place, with what stands in the way",
    "RPL107": "a cool-down that gave its minutes",
    "RPL108": "an exercise that was asked for and found no place",
    "RPL109": "how to train beside a joint that hurts",
    "RPL110": "a session with other minutes",
    "RPL111": "what the week lacks in the end",
    "RPL112": "carry on",
    "RPL113": "repeat the week",
    "RPL114": "a free day that a lost session could go to",
    "RPL115": "an exercise of a superset that stands by itself",
}
FILES = {
    "FIL001": "it does not exist",
    "FIL002": "it is a folder",
    "FIL003": "it is not UTF-8 (or marked UTF-16)",
    "FIL004": "it is too large to be meant",
    "FIL005": "it is empty",
    "FIL006": "it is not text",
    "FIL007": "it may not be accessed",
    "FIL008": "the operating system refuses for another reason",
    "FIL011": "it exists already; `--force` replaces it",
    "FIL012": "it was changed while Topset worked on it, and was left alone",
    "FIL013": "another program is writing it and does not come to an end",
}
CHARTS = {
    "CHT001": "a file for a chart whose name ends neither in `.svg` nor in `.png`",
    "CHT002": "a machine without fonts, on which a picture would have no letters",
}
JOURNAL = {
    "JNL001": "nothing to write",
    "JNL002": "a file with text that is no journal",
    "JNL003": "a line to correct that is not part of an entry",
    "JNL004": "a line to correct that says something else than `--was`",
    "JNL005": "a line that cannot stand for the one it is to replace",
    "JNL006": "a name of a request (`--id`) that is none",
    "JNL007": "a date to remove to which lines belong",
    "JNL009": "a date more than a year ahead",
    "JNL008": "a corrected line that says what a line below says already",
}
LESSONS = {
    "LRN001": "the journal has no session of the program that it is said to have followed",
    "LRN002": "the journal has no session at all",
    "LRN101": "a maximum that the journal knows better than the athlete's file",
    "LRN111": "an exercise that made progress: it stays",
    "LRN112": "an exercise that stands still: another takes its place",
    "LRN113": "an exercise of the program that was mostly not done: another takes its place",
    "LRN114": "an exercise of which a note says that it hurts: another takes its place",
    "LRN115": "a main lift that stands still: it stays, and how it is done may change",
    "LRN121": "sets a week that were not recovered from: fewer to begin with",
    "LRN122": "sets a week of which many were missed: what was done to begin with",
    "LRN123": "sets a week on which the lifts grew",
    "LRN124": "sets a week on which the lifts stood still, and which were recovered from",
    "LRN125": "sets a week of which nothing else can be said",
    "LRN126": "a break after which sets begin anew",
    "LRN131": "a deload that is owed comes first",
    "LRN132": "a deload that was owed, and days enough without a session",
    "LRN133": "weeks without a lighter one, of which nobody told how hard they were",
    "LRN141": "after a Backwards block comes a traditional one",
    "LRN142": "what was trained Backwards is tested first",
    "LRN151": "how long the lifter has trained",
}
MAXIMA = {
    "MAX001": "too few sessions tell of it",
    "MAX002": "it was lifted too long ago",
    "MAX003": "all sets of late had too many reps to tell",
    "MAX004": "the band in which it lies is too wide",
    "MAX005": "the loads are heavier than any dumbbell of the gym: the app may write down both together",
    "MAX006": "no rep without assistance is in sight yet",
    "MAX008": "it is done with assistance",
    "MAX007": "an exercise of one's own, which an athlete's file does not know",
}
CHAPTERS = {
    "The athlete's file": ATHLETE,
    "Settings": SETTINGS,
    "Methods": METHODS,
    "Questions": QUESTIONS,
    "Plans": PLANS,
    "Imports": IMPORTS,
    "Adapting": ADAPTING,
    "Replanning": REPLANNING,
    "What a journal teaches": LESSONS,
    "Maxima that are not sure enough to plan with": MAXIMA,
    "Exports": EXPORTS,
    "Charts": CHARTS,
    "Files": FILES,
    "Writing into the journal": JOURNAL,
}


def pages() -> dict[str, str]:
    """The one page."""
    return {"messages/index.md": index()}


def index() -> str:
    """All codes by chapter."""
    texts = ((f"`{t.code}`", t.title, t.remedy) for t in TROUBLES)
    chapters = (
        part
        for title, codes in CHAPTERS.items()
        for part in (
            heading(2, title),
            table(("Code", "Meaning"), ((f"`{c}`", said) for c, said in codes.items())),
        )
    )
    return page(
        "# Messages",
        "Everything that Topset says has a code, a place where there is one, and a remedy. The codes of "
        "[rules](../rules/index.md) have pages of their own; these are the others.",
        heading(2, "The text of a program"),
        table(("Code", "Meaning", "Remedy"), texts),
        *chapters,
    )
