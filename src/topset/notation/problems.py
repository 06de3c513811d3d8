"""Everything that can be wrong with a text: one table of codes, and the collector of what was found."""

from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.reason import Edit, Reason, in_order
from topset.notation.words import visible

# Beyond this many a list helps nobody; the rest is counted.
MOST = 100


@frozen
class Trouble:
    """One kind of mistake: its stable code, what it is, and the remedy that is given where none fits better."""

    code: str
    title: str
    remedy: str


EMPTY = Trouble(
    "TXT101", "nothing to train", "Write a day and an exercise: `day mon`, then `Back Squat: 3x5 @80%`."
)
UNKNOWN_LINE = Trouble(
    "TXT102", "a line that is no statement", "An exercise is written `Back Squat: 3x5 @80%`."
)
TOO_LONG = Trouble(
    "TXT103",
    "a line too long to be meant",
    "Break the line; only a comment on a line of its own may be longer.",
)
OPEN_QUOTE = Trouble(
    "TXT104", "a quote that is not closed", 'Close it with ". Inside quotes, write \\" for a quote.'
)
LEFTOVER = Trouble("TXT105", "something left over on a line", "Remove it, or put it on a line of its own.")
MISSING = Trouble("TXT106", "a statement that lacks something", "Add what is missing.")
TWICE = Trouble("TXT107", "a statement made twice", "Keep one of the two.")
ALLOWANCE = Trouble("TXT108", "an allowance that cannot be read", "Write `# allow VOL102: why it is meant`.")
MORE = Trouble("TXT109", "more problems than are listed", "Repair those listed and read the text again.")
UNKNOWN_WORD = Trouble("TXT110", "a word that is not one of those possible", "Use one of the words listed.")

MISPLACED = Trouble(
    "TXT201", "a line of the header below the first day", "Move it above the first `weeks` or `day`."
)
OUTSIDE = Trouble(
    "TXT202", "a line of a session outside a day", "Write `day mon` (or another weekday) above it."
)
NO_DAYS = Trouble("TXT203", "weeks without a day", "Add a `day` line and its exercises.")
EMPTY_DAY = Trouble("TXT204", "a day without an exercise", "Add an exercise, or remove the day.")
WEEK_ORDER = Trouble("TXT205", "weeks that overlap, leave a gap or go back", "Number the weeks on from 1.")
NO_BLOCK = Trouble(
    "TXT206", "a deload with nothing to lighten", "Put days below it, or a block with days before it."
)
DAY_ORDER = Trouble("TXT207", "weekdays out of order", "Write each weekday once, from mon to sun.")
NO_WEEKS = Trouble("TXT208", "a day above the first weeks", "Write `weeks 1-4` above the first day.")
LABEL_TWICE = Trouble(
    "TXT209", "a superset label used twice in a day", "Number the exercises of a superset: A1, A2."
)

DATE = Trouble("TXT210", "a date or time that cannot be read", "Write year, month, day: `2026-11-20 18:05`.")

UNKNOWN_EXERCISE = Trouble(
    "TXT301", "an exercise nobody knows", 'Define it: `exercise "NAME" pattern squat muscles quads 1`.'
)
NO_COLON = Trouble(
    "TXT302", "no colon after the exercise", "Write a colon between the exercise and its sets."
)
NO_NAME = Trouble("TXT303", "a name that is missing or empty", "Write a name; it needs a letter or a digit.")
NAME_TAKEN = Trouble("TXT304", "a name that is taken", "Choose another name.")
NAME_UNFIT = Trouble(
    "TXT305", "a name no set is logged under", "Write a shorter name, without what cannot be seen."
)

NO_SETS = Trouble("TXT401", "no sets", "Write sets x reps: `3x8-12`.")
SCHEME = Trouble(
    "TXT402", "sets and reps that cannot be read", "Write sets x reps: `3x8-12`, `1xAMRAP`, `3x30s`."
)
AMOUNT = Trouble(
    "TXT403", "an amount or effort that cannot be read", "Write `@75%`, `@100kg`, `@BW+10kg` or `@RIR2`."
)
TIME = Trouble("TXT404", "a time that cannot be read", "Write `45s`, `2:30` or `2:00-4:00`.")
TEMPO = Trouble(
    "TXT405", "a tempo that cannot be read", "Write seconds down, bottom, up, top: `tempo 3-0-X-1`."
)
NUMBER = Trouble("TXT406", "a number that cannot be read", "Write digits: `3`, `82.5`, `8-12`.")
DECIMAL_COMMA = Trouble("TXT407", "a decimal comma", "Write a point; a comma separates parts.")
OUT_OF_RANGE = Trouble("TXT408", "a value nobody trains with", "Check the number and its unit.")
BACKWARD_RANGE = Trouble("TXT409", "a range that runs backward", "Write the smaller value first.")
LONG_LIST = Trouble(
    "TXT410", "a list longer than its block", "Give at most one value for each week of the block."
)
LIST = Trouble("TXT411", "a list that cannot be read", "Write a value for each week in braces: `{3 3 4}x8`.")
PIECE_TWICE = Trouble(
    "TXT412", "something given twice in a part", "Keep one, or separate the parts with a comma."
)
UNKNOWN_PIECE = Trouble(
    "TXT413", "a word no part has", "A part has sets x reps, `@`, a role, rest, tempo, a guard."
)
RAMP_ALONE = Trouble(
    "TXT414", "a ramp with no sets to lead up to", "Write the sets after it: `ramp, 3x5 @80%`."
)
PROGRESSION = Trouble(
    "TXT415", "a progression that cannot be read", "Write `progress double +2.5kg` or `progress reps +1`."
)

LIFTED = Trouble(
    "TXT416",
    "a set of a journal that cannot be read",
    "Write load and reps: `100kg x5 @RIR2`, `BW x10`, `x30s`.",
)
READING = Trouble(
    "TXT417", "a reading that cannot be read", "Write `sleep 7.5h`, `soreness quads 2/5`, `readiness 4/5`."
)

ARGUMENT = Trouble(
    "TXT501", "a value that does not suit a method", "See `topset method NAME` for its arguments."
)
UNKNOWN_ARGUMENT = Trouble(
    "TXT502", "an argument a method has not", "See `topset method NAME` for its arguments."
)

TROUBLES = tuple(
    sorted((t for t in list(globals().values()) if isinstance(t, Trouble)), key=lambda t: t.code)
)


@frozen
class Flaw:
    """What is wrong with a piece of text, wherever it stands. `repair` is the text to put there, "" for none."""

    trouble: Trouble
    message: str
    remedy: str = ""
    repair: str = ""


class Problems:
    """Collects what is wrong with one text: the first `MOST` in full, the rest as a number."""

    __slots__ = ("count", "file", "found")

    def __init__(self, file: str = "") -> None:
        self.file = file
        self.found: list[Reason] = []
        self.count = 0

    @property
    def full(self) -> bool:
        """Whether more would only be counted: then nothing costly need be worked out for them."""
        return self.count >= MOST

    def place(self, line: int, start: int, stop: int) -> Place:
        """The place of the characters `start` to `stop` (from 0, exclusive) of a line."""
        return Place(line, start + 1, max(stop, start + 1) + 1, self.file)

    def add(self, flaw: Flaw, line: int, start: int, stop: int) -> None:
        """Note a flaw of the characters `start` to `stop` of a line."""
        self.count += 1
        if self.count > MOST:
            return
        place = self.place(line, start, stop)
        fix = (Edit(place, flaw.repair),) if flaw.repair else ()
        remedy = visible(flaw.remedy or flaw.trouble.remedy)
        self.found.append(Reason(flaw.trouble.code, visible(flaw.message), remedy, place=place, fix=fix))

    def take(self, reason: Reason) -> None:
        """Note something that was judged elsewhere."""
        self.count += 1
        if self.count <= MOST:
            self.found.append(reason)

    def reasons(self) -> tuple[Reason, ...]:
        """All that was found, in the order of the text; at the end, how many are not listed."""
        listed = in_order(self.found)
        if self.count <= MOST:
            return listed
        left = self.count - MOST
        message = f"{left} more {'problem' if left == 1 else 'problems'} than the {MOST} listed."
        return (*listed, Reason(MORE.code, message, MORE.remedy))
