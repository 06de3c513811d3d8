"""How a whole program is written."""

from collections.abc import Iterator

from topset.ground.units import Unit
from topset.model.program import NO_COMMENTS, Block, Comments, Day, Max, Program
from topset.notation.keywords import Keyword
from topset.notation.printer.exercise_line import print_item
from topset.notation.printer.names import Book, book, name_of
from topset.notation.printer.own_exercise import print_own
from topset.notation.printer.part import print_progress
from topset.notation.quoting import quoted


def print_program(program: Program) -> str:
    """The program in canonical form, comments included; parsing it gives the program again."""
    own = book(program)
    lines = [line for text, comments in _header(program, own) for line in commented(text, comments)]
    for block in program.blocks:
        if program.whole:
            lines += ["", *commented(_weeks(block), block.comments)]
        for nth, day in enumerate(block.days):
            lines += [""] if nth or not program.whole else []
            lines += _day(day, own)
    if program.end_comments:
        lines += ["", *map(comment_line, program.end_comments)]
    text = "".join(f"{line}\n" for line in lines)
    return text.removeprefix("\n")


def _header(program: Program, own: Book) -> Iterator[tuple[str, Comments]]:
    """The statements above the first block."""
    remarks = dict(program.header)
    for keyword, text in (*_about(program), *_measures(program)):
        yield text, remarks.get(keyword, NO_COMMENTS)
    for best in program.maxes:
        yield _max(best, own), best.comments
    if program.progress:
        yield print_progress(program.progress), remarks.get(Keyword.PROGRESS, NO_COMMENTS)
    for each in program.own:
        yield print_own(each.exercise, program.unit), each.comments


def _about(program: Program) -> Iterator[tuple[str, str]]:
    if program.name:
        yield Keyword.PROGRAM, f"program {quoted(program.name)}"
    if program.goal:
        yield Keyword.GOAL, f"goal {program.goal}"
    if program.level:
        yield Keyword.LEVEL, f"level {program.level}"
    if program.start:
        yield Keyword.START, f"start {program.start}"


def _measures(program: Program) -> Iterator[tuple[str, str]]:
    if _says_unit(program):
        yield Keyword.UNIT, f"unit {program.unit}"
    if program.body_mass:
        yield Keyword.BODY_MASS, f"body mass {program.body_mass}"


def _says_unit(program: Program) -> bool:
    """A whole program always says its unit; a session or two only where it is not the usual one."""
    return program.whole or program.unit is not Unit.KG or any(k == Keyword.UNIT for k, _ in program.header)


def _max(best: Max, own: Book) -> str:
    reps = f" x{best.reps}" if best.reps > 1 else ""
    return f"{'training ' if best.training else ''}max {name_of(best.exercise, own)} {best.load}{reps}"


def _weeks(block: Block) -> str:
    word = "week" if block.weeks.lo == block.weeks.hi else "weeks"
    text = f"{word} {block.weeks}"
    if block.deload is None:
        return text
    sets = "" if block.deload.sets is None else f" sets {block.deload.sets}%"
    load = "" if block.deload.load is None else f" load {block.deload.load}%"
    return f"{text} deload{sets}{load}"


def _day(day: Day, own: Book) -> Iterator[str]:
    title = f" {quoted(day.title)}" if day.title else ""
    minutes = "" if day.minutes is None else f" {day.minutes}min"
    first = f" {day.first} first" if day.first else ""
    yield from commented(f"day {day.weekday}{title}{minutes}{first}", day.comments)
    for item in day.items:
        yield from commented(print_item(item, own), item.comments)


def commented(text: str, comments: Comments) -> Iterator[str]:
    """A line with the comments above and beside it."""
    yield from map(comment_line, comments.above)
    yield f"{text}  {comment_line(comments.beside)}" if comments.beside else text


def comment_line(text: str) -> str:
    """`# text`; a text that begins with another # keeps to it, so that a rule of them stays one."""
    return f"# {text}" if text and not text.startswith("#") else f"#{text}"
