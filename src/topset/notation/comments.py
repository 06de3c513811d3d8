"""Comments around statements, and the allowances among them."""

import re

from topset.model.program import NO_COMMENTS, Allowance, Comments
from topset.notation.lexer import Remark, Statement
from topset.notation.problems import ALLOWANCE, Flaw, Problems
from topset.notation.words import shown

# "# allow VOL102: why": what follows the word must look like a code, so that plain English stays a comment.
ATTEMPT = re.compile(r"(?i:allow)\b\s*(?=:|[A-Za-z]{2,5}\d)")
ALLOW = re.compile(r"(?i:allow)\s+([A-Za-z]{3}\d{3}(?:\s*,\s*[A-Za-z]{3}\d{3})*)\s*:\s*(\S.*)", re.DOTALL)


def comments(statement: Statement) -> Comments:
    """The comments above and beside a statement."""
    if not statement.above and statement.beside is None:
        return NO_COMMENTS
    beside = statement.beside.text if statement.beside else ""
    above = tuple(remark.text for remark in statement.above)
    return Comments(above, beside) if above or beside else NO_COMMENTS


class Allowances:
    """The allowances of a text, with the lines each covers."""

    __slots__ = ("found", "problems")

    def __init__(self, problems: Problems) -> None:
        self.problems = problems
        self.found: list[Allowance] = []

    def take(self, statement: Statement, last: int) -> None:
        """Those around a statement: above it they cover it to line `last`, beside it its line only."""
        for remark in statement.above:
            self._take(remark, statement.line, last)
        if statement.beside is not None:
            self._take(statement.beside, statement.line, statement.line)

    def take_alone(self, remark: Remark) -> None:
        """One that stands above nothing, and covers nothing."""
        self._take(remark, remark.line, remark.line)

    def _take(self, remark: Remark, first: int, last: int) -> None:
        if not ATTEMPT.match(remark.text):
            return
        match = ALLOW.fullmatch(remark.text)
        if match is None:
            flaw = Flaw(
                ALLOWANCE, f"The allowance {shown(remark.text)} cannot be read.", _remedy(remark.text)
            )
            self.problems.add(flaw, remark.line, remark.start, remark.stop)
            return
        codes = tuple(code.strip().upper() for code in match[1].split(","))
        place = self.problems.place(remark.line, remark.start, remark.stop)
        self.found.append(Allowance(codes, match[2].rstrip(), first, last, place))


def _remedy(text: str) -> str:
    """What this allowance lacks."""
    if re.match(r"(?i:allow)\s*:", text):
        return "Name the code it allows: `# allow VOL102: why it is meant`."
    codes = re.fullmatch(r"(?i:allow)\s+([A-Za-z]{3}\d{3}(?:\s*,\s*[A-Za-z]{3}\d{3})*)(\s*:\s*)?", text)
    return f"Say why: `# allow {codes[1].upper()}: why it is meant`." if codes else ""
