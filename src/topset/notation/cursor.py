"""A cursor over the pieces of one statement, and what all statements of a text share."""

from collections.abc import Mapping

from topset.evidence.figure import Figures
from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.ground.units import Unit
from topset.model.prescription import MethodCall
from topset.notation.lexer import Statement, pieces
from topset.notation.names import Names
from topset.notation.problems import Flaw, Problems
from topset.notation.quantities import decimal_comma
from topset.notation.tokens import Token, token


class Context:
    """What the reading of one text carries along: the unit, the names, the methods, the length of the block."""

    __slots__ = ("_judging", "_methods", "figures", "names", "problems", "unit", "weeks")

    def __init__(self, problems: Problems, methods: Mapping[str, type] | None, figures: Figures) -> None:
        self.problems = problems
        self.figures = figures
        self.names = Names()
        self.unit = Unit.KG
        self.weeks = 1
        self._methods = methods
        self._judging = methods is None

    def judge(self, call: MethodCall) -> tuple[Reason, ...]:
        """What the method itself has against its arguments; nothing is asked of methods that were handed in."""
        if not self._judging:
            return ()
        from topset.methods import build

        outcome = build(call, self.figures)
        return outcome if isinstance(outcome, tuple) else ()

    @property
    def methods(self) -> Mapping[str, type]:
        """The methods by name; the house's own are loaded when a line first asks for one."""
        if self._methods is None:
            from topset.methods import methods

            self._methods = methods()
        return self._methods


class Cursor:
    """The pieces of a statement from `at` on; `text` is the piece under it, "" at the end."""

    __slots__ = ("at", "context", "line", "starts", "text", "texts")

    def __init__(self, context: Context, line: int, code: str, start: int, stop: int) -> None:
        self.context = context
        self.line = line
        self.texts, self.starts = pieces(code, start, stop)
        self.at = 0
        self.text = self.texts[0]

    @classmethod
    def over(cls, context: Context, statement: Statement) -> "Cursor":
        """Over all that follows the keyword of a statement; a colon there may stand or not."""
        code, start = statement.code, statement.start
        while start < statement.stop and (code[start].isspace() or code[start] == ":"):
            start += 1
        return cls(context, statement.line, code, start, statement.stop)

    def step(self) -> None:
        """Go on to the next piece."""
        if self.text:
            self.at += 1
            self.text = self.texts[self.at]

    @property
    def token(self) -> Token:
        """What the piece under the cursor is."""
        return token(self.text, self.context.unit)

    @property
    def start(self) -> int:
        """Where the piece begins, from 0."""
        return self.starts[self.at]

    @property
    def before(self) -> int:
        """Where the piece before it ends."""
        return self.starts[self.at - 1] + len(self.texts[self.at - 1]) if self.at else self.start

    def place(self, start: int, stop: int) -> Place:
        """The place of some characters of this line."""
        return self.context.problems.place(self.line, start, stop)

    def flag(self, flaw: Flaw) -> None:
        """Note a flaw of the piece under the cursor; at the end, of the place where one is missing."""
        start = self.start
        self.context.problems.add(flaw, self.line, start, start + max(len(self.text), 1))

    def flag_value(self, flaw: Flaw) -> None:
        """Note a flaw of a piece; where it is the second half of a number with a comma, that is the flaw."""
        if self.text != "," and self.at >= 2 and self._is_decimal(self.at - 1):
            self._flag_decimal(self.at - 1)
        else:
            self.flag(flaw)

    def flag_comma(self) -> bool:
        """Whether the comma under the cursor stands in a number; then it is flagged, and the cursor goes on."""
        if self.text != "," or not self.at or not self._is_decimal(self.at):
            return False
        self._flag_decimal(self.at)
        self.step()
        self.step()
        return True

    def _is_decimal(self, comma: int) -> bool:
        """Whether the comma stands between two digits, and in a piece that is an amount, a step or a load."""
        texts, starts = self.texts, self.starts
        before, after = texts[comma - 1], texts[comma + 1]
        near = starts[comma - 1] + len(before) == starts[comma] and starts[comma + 1] == starts[comma] + 1
        digits = before[-1:].isdecimal() and after[:1].isdecimal()
        return texts[comma] == "," and near and digits and (before[0] in "@+" or before.isdecimal())

    def _flag_decimal(self, comma: int) -> None:
        start = self.starts[comma - 1]
        whole = "".join(self.texts[comma - 1 : comma + 2])
        self.context.problems.add(decimal_comma(whole), self.line, start, start + len(whole))

    def flag_from(self, start: int, flaw: Flaw) -> None:
        """Note a flaw of all from `start` to the piece before the cursor."""
        self.context.problems.add(flaw, self.line, start, self.before)

    def flag_rest(self, flaw: Flaw) -> None:
        """Note a flaw of all from the cursor to the end, and go there."""
        start = self.start
        self.finish()
        self.context.problems.add(flaw, self.line, start, self.before)

    def go(self, at: int) -> None:
        """Go to a piece by its number."""
        self.at = at
        self.text = self.texts[at]

    def finish(self) -> None:
        """Go to the end."""
        self.at = len(self.texts) - 1
        self.text = ""

    def skip_part(self) -> None:
        """Go to the next comma, or to the end."""
        while self.text and self.text != ",":
            self.step()
