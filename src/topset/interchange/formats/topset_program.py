"""Topset: the program in the JSON that `topset export` writes; it comes back as it was written."""

from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.interchange.flaws import BROKEN
from topset.interchange.format import Format
from topset.interchange.formats.topset_json import AGAIN, JOURNAL, PROGRAM, is_ours, opened
from topset.interchange.imported import Imported, Summary
from topset.interchange.options import Options
from topset.model.program import Program
from topset.notation import parse, print_program

NAME = "topset-program"


def recognise(head: bytes) -> bool:
    """By a program where no journal stands before it."""
    return is_ours(head) and JOURNAL.search(head) is None and PROGRAM.search(head) is not None


def read(data: bytes, options: Options) -> Imported:
    """Read the program of a document."""
    found = opened(data, options.file)
    program = found if isinstance(found, Reason) else _program(found.get("program"), options.file)
    if isinstance(program, Reason):
        return Imported(NAME, questions=(program,))
    lines = sum(len(day.lines) for block in program.blocks for day in block.days)
    return Imported(NAME, summary=Summary(rows=lines, taken=lines), program=program)


def _program(given: object, file: str) -> Program | Reason:
    """The program, which must be such as is read as it is written."""
    from topset.interchange.writers.codec import decoded

    message = "It holds no program."
    if given is not None:
        try:
            program = decoded(Program, given)
            parsed = parse(print_program(program))
            if not parsed.problems and parsed.program == program:
                return program
            message = "Its program is none that the notation can say."
        except (ValueError, TypeError, RecursionError):
            message = "Its program cannot be understood."
    return Reason(BROKEN, message, AGAIN, place=Place(1, file=file))


FORMAT = Format(NAME, "Topset (program in JSON)", recognise, read, program=True)
