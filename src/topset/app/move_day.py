"""Move the session of a weekday to another weekday, in every week of a program."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from topset import notation
from topset.app.check import Judgement, check
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.model.program import Block, Day, Program, Weekday

Steps = Callable[[int, int], bool]  # told which step of how many comes next: whether to go on
WEEKS = re.compile(r" \(weeks? [\d, -]+\)")


@frozen
class Moved:
    """The text before and after. `findings` are those of the new program that the old one had not, `gone` the others.

    `swapped` is whether another session had to make room.
    """

    before: str = ""
    text: str = ""
    swapped: bool = False
    findings: tuple[Reason, ...] = ()
    gone: tuple[Reason, ...] = ()
    problems: tuple[Reason, ...] = ()


def on(_step: int, _steps: int) -> bool:
    """Go on, whichever step it is."""
    return True


def move_day(text: str, day: Weekday, to: Weekday, judgement: Judgement, goes_on: Steps = on) -> Moved:
    """The program of `text` with what it has on `day` on the day `to`; what stood there takes its place.

    It is judged as it was, then as it would be; before each, `goes_on` says whether that is still wanted.
    """
    parsed = notation.parse(text, "", figures=judgement.figures)
    if parsed.problems:
        return Moved(problems=parsed.problems)
    days = {each.weekday for block in parsed.program.blocks for each in block.days}
    if day not in days or day is to:
        message = f"No session is on {day.full} that could be on {to.full}."
        return Moved(problems=(Reason("MOV001", message, "Name a day with a session, and another day."),))
    before = notation.print_program(parsed.program)
    after = notation.print_program(_moved(parsed.program, {day: to, to: day}))
    judged = []
    for step, each in enumerate((before, after), 1):
        if not goes_on(step, 2):
            stopped = Reason("MOV002", "Stopped before the rules were asked about it.", "Ask again.")
            return Moved(problems=(stopped,))
        judged.append(check(each, "", judgement).findings)
    old, new = judged
    return Moved(before, after, to in days, tuple(_without(new, old)), tuple(_without(old, new)))


def _moved(program: Program, ways: dict[Weekday, Weekday]) -> Program:
    return replace(program, blocks=tuple(_block(block, ways) for block in program.blocks))


def _block(block: Block, ways: dict[Weekday, Weekday]) -> Block:
    days: Iterator[Day] = (replace(day, weekday=ways.get(day.weekday, day.weekday)) for day in block.days)
    return replace(block, days=tuple(sorted(days, key=lambda day: day.weekday.index)))


def _without(these: tuple[Reason, ...], those: tuple[Reason, ...]) -> Iterator[Reason]:
    """Those that are said in one alone; which weeks they are about does not make them others."""
    known = {(each.code, WEEKS.sub("", each.message)) for each in those}
    return (each for each in these if (each.code, WEEKS.sub("", each.message)) not in known)
