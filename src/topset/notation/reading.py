"""Read a whole text: statement by statement into a program, with everything that is wrong with it."""

from collections.abc import Mapping

from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.ground.units import Span
from topset.model.program import NO_COMMENTS, Block, Comments, Program
from topset.notation import block as blocks
from topset.notation import day as days
from topset.notation import header as headers
from topset.notation.comments import Allowances, comments
from topset.notation.cursor import Context
from topset.notation.exercise_line import exercise_line
from topset.notation.keywords import Keyword
from topset.notation.lexer import Remark, Statement, statements
from topset.notation.problems import EMPTY, MISPLACED, NO_DAYS, NO_WEEKS, OUTSIDE, Flaw, Problems
from topset.notation.routine import routine

FIRST = frozenset({Keyword.UNIT, Keyword.EXERCISE})
IN_DAY = frozenset({Keyword.WARM_UP, Keyword.COOL_DOWN, Keyword.NOTE, Keyword.LINE})


@frozen
class Parsed:
    """A program and what is wrong with its text; with problems, the program is what could be read."""

    program: Program
    problems: tuple[Reason, ...] = ()


def parse(
    text: str, file: str = "", methods: Mapping[str, type] | None = None, figures: Figures = PUBLISHED
) -> Parsed:
    """Read a program. Nothing a text holds makes this fail: what is wrong comes back as `problems`.

    `file` is the name shown in places. `methods` are the methods by name, those of the house if None; what rests on
    `figures` in their arguments is judged by them.
    """
    problems = Problems(file)
    found, after = statements(text, problems)
    reading = Reading(Context(problems, methods, figures), found[-1].line if found else 1)
    program = reading.program(found, after)
    return Parsed(program, problems.reasons())


class Reading:
    """The state of one reading: the header, the blocks that are closed, the block and the day that are open."""

    __slots__ = (
        "allowances",
        "block",
        "blocks",
        "context",
        "day",
        "days_before",
        "header",
        "last",
        "reached",
        "whole",
    )

    def __init__(self, context: Context, last: int) -> None:
        self.context = context
        self.header = headers.Header()
        self.allowances = Allowances(context.problems)
        self.blocks: list[Block] = []
        self.block: blocks.BlockDraft | None = None
        self.day: days.DayDraft | None = None
        self.last = last
        self.reached: int | None = 0  # the last week written, None if it could not be read
        self.days_before = False
        self.whole = False

    def program(self, found: list[Statement], after: tuple[Remark, ...]) -> Program:
        """The program of these statements, and of the comments after the last."""
        for statement in found:
            if statement.keyword in FIRST:
                headers.read_first(self.context, self.header, statement)
        self.whole = any(s.keyword is Keyword.WEEKS for s in found)
        for statement in found:
            self._read(statement)
        self._close_block()
        self._check_whole(found)
        for remark in after:
            self.allowances.take_alone(remark)
        return self._built(found, tuple(remark.text for remark in after))

    def _read(self, statement: Statement) -> None:
        keyword = statement.keyword
        if keyword in IN_DAY:
            self._read_in_day(statement)
        elif keyword is Keyword.DAY:
            self._open_day(statement, comments(statement))
        elif keyword is Keyword.WEEKS:
            self._open_block(statement, comments(statement))
        else:
            self._read_header(statement)

    def _read_header(self, statement: Statement) -> None:
        if self.block is not None:
            begin = len(statement.code) - len(statement.code.lstrip())
            message = f"{statement.keyword} belongs to the header, above the first day."
            self.context.problems.add(Flaw(MISPLACED, message), statement.line, begin, statement.stop)
        headers.read(self.context, self.header, statement)
        everything = statement.keyword is Keyword.PROGRAM
        self._allow(statement, self.last if everything else statement.line)

    def _read_in_day(self, statement: Statement) -> None:
        around = comments(statement)
        if around is not NO_COMMENTS:
            self._allow(statement, statement.line)
        if self.day is None:
            self._outside(statement)
            return
        if statement.keyword is Keyword.LINE:
            days.add(self.context, self.day, statement, exercise_line(self.context, statement, around))
        elif statement.keyword is Keyword.NOTE:
            days.add(self.context, self.day, statement, days.note(self.context, statement, around))
        else:
            days.add(self.context, self.day, statement, routine(self.context, statement, around))

    def _outside(self, statement: Statement) -> None:
        """A line of a session where there is none. What is no line of a session at all is said to be that."""
        if statement.keyword is Keyword.LINE and exercise_line(self.context, statement, NO_COMMENTS) is None:
            return
        begin = len(statement.code) - len(statement.code.lstrip())
        flaw = Flaw(OUTSIDE, "No day stands above this line.")
        self.context.problems.add(flaw, statement.line, begin, statement.stop)

    def _open_day(self, statement: Statement, around: Comments) -> None:
        self._close_day()
        if self.block is None:
            self.block = blocks.BlockDraft(None, Span.one(1), None, NO_COMMENTS, None)
            self.context.weeks = 1
            if self.whole:
                begin = len(statement.code) - len(statement.code.lstrip())
                flaw = Flaw(NO_WEEKS, "This day stands above the first weeks.")
                self.context.problems.add(flaw, statement.line, begin, statement.stop)
        self.day = days.day(self.context, statement, around)

    def _open_block(self, statement: Statement, around: Comments) -> None:
        self._close_block()
        self.block = blocks.block(self.context, statement, around, self.reached)
        weeks = self.block.weeks
        self.reached = weeks.hi if weeks else None
        self.context.weeks = weeks.hi - weeks.lo + 1 if weeks else 0

    def _close_day(self) -> None:
        if self.day is None or self.block is None:
            return
        days.check(self.context, self.day)
        self._allow(self.day.owner, self.day.last)
        blocks.add(self.context, self.block, self.day)
        self.day = None

    def _close_block(self) -> None:
        self._close_day()
        if self.block is None:
            return
        blocks.check(self.context, self.block, days_before=self.days_before)
        self.days_before = self.days_before or self.block.tried
        if self.block.owner is not None:
            self._allow(self.block.owner, self.block.last)
        built = self.block.build()
        if built and (built.days or built.deload):
            self.blocks.append(built)
        self.block = None

    def _allow(self, statement: Statement, last: int) -> None:
        if statement.above or statement.beside:
            self.allowances.take(statement, last)

    def _check_whole(self, found: list[Statement]) -> None:
        problems = self.context.problems
        if not found and not problems.count:
            problems.add(Flaw(EMPTY, "There is no program here."), 1, 0, 0)
        elif not problems.count and not self.blocks:
            line = found[-1].line
            flaw = Flaw(NO_DAYS, "This program has no day.")
            problems.add(flaw, line, 0, found[-1].stop)

    def _built(self, found: list[Statement], end_comments: tuple[str, ...]) -> Program:
        header = self.header
        order = [keyword.value for keyword in Keyword]
        remarks = sorted(header.remarks.items(), key=lambda item: order.index(item[0]))
        first = found[0] if found else None
        return Program(
            name=header.name,
            goal=header.goal,
            level=header.level,
            start=header.start,
            unit=header.unit,
            progress=header.progress,
            body_mass=header.body_mass,
            maxes=tuple(header.maxes),
            own=tuple(header.own),
            blocks=tuple(self.blocks),
            whole=self.whole,
            header=tuple(remarks),
            end_comments=end_comments,
            allowances=tuple(sorted(self.allowances.found, key=lambda a: a.place)),
            place=self.context.problems.place(first.line, 0, first.stop) if first else None,
        )
