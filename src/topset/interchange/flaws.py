"""What can be wrong with an imported file, as reasons; the codes IMP001 to IMP210 have their words in the docs."""

from topset.ground.place import Place
from topset.ground.reason import Reason, Severity

UNKNOWN_FORMAT = "IMP001"
UNIT = "IMP002"
COLUMN = "IMP003"
BROKEN = "IMP004"
OPTION = "IMP005"
DATE_ORDER = "IMP006"
LIFTER = "IMP007"
NOTHING_DONE = "IMP008"

FIELDS = "IMP101"
DATE = "IMP102"
NUMBER = "IMP103"
LIMITS = "IMP104"
FUTURE = "IMP105"
NO_NAME = "IMP106"
NOTHING = "IMP107"
KIND = "IMP108"
OTHER = "IMP109"
REPEATED = "IMP110"

TOO_LONG = "IMP201"
EFFORT = "IMP202"
OWN = "IMP203"
DISTANCE = "IMP204"
LETTERS = "IMP205"
CHANGED = "IMP206"
LEFT_OUT = "IMP207"
REPAIRED = "IMP208"
SHORT = "IMP209"
CUT_OFF = "IMP210"

# What is said of the rows that were left out for one reason, in the summary.
WORDS = {
    FIELDS: "wrong number of fields",
    DATE: "date not readable",
    NUMBER: "number not readable",
    LIMITS: "figure out of range",
    FUTURE: "date in the future",
    NO_NAME: "no exercise named",
    NOTHING: "nothing counted",
    KIND: "no set of a lift",
    OTHER: "another lifter's",
    REPEATED: "twice in the file",
    LEFT_OUT: "no words for it",
}
# Rows that say nothing, by the app's own design: nobody needs to be warned of them.
QUIET = frozenset({NOTHING, KIND, OTHER, REPEATED})


class UnreadableError(ValueError):
    """A row, or a cell of it, that cannot be understood; caught where rows are gone through."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def skipped(flaw: UnreadableError, line: int, file: str) -> Reason:
    """What is said of a row that is left out."""
    severity = Severity.INFO if flaw.code in QUIET else Severity.WARNING
    place = Place(line, file=file) if line else None
    return Reason(flaw.code, f"Row left out: {flaw.message}", place=place, severity=severity)


def remark(code: str, message: str, remedy: str = "", place: Place | None = None) -> Reason:
    """What is worth knowing; nothing was left out."""
    return Reason(code, message, remedy, place=place, severity=Severity.INFO)


def shown(text: str, longest: int = 40) -> str:
    """A cell in quotes, cut where it is long, without what cannot be seen."""
    brief = text if len(text) <= longest else f"{text[: longest - 1]}\N{HORIZONTAL ELLIPSIS}"
    plain = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in brief)
    return f'"{plain}"'
