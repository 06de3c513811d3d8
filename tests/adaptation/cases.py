"""A program and a journal as texts, adapted, and what came of it as lines."""

import datetime
from difflib import unified_diff

from topset.adaptation import Adapted, Situation, adapt
from topset.model.athlete import Athlete
from topset.notation import parse, parse_journal, print_program

HEAD = 'program "P"\ngoal hypertrophy\nunit kg\n'


def situation(program: str, journal: str, date: str = "", athlete: Athlete | None = None) -> Situation:
    read, log = parse(program), parse_journal(journal)
    assert not read.problems, read.problems
    assert not log.problems, log.problems
    days = [entry.date for entry in log.journal.entries] or [datetime.date(2026, 3, 2)]
    day = datetime.date.fromisoformat(date) if date else max(days) + datetime.timedelta(1)
    return Situation(read.program, log.journal, day, athlete)


def adapted(program: str, journal: str, date: str = "", athlete: Athlete | None = None) -> Adapted:
    """What is made of the program; that it prints, reads and adapts to the same is checked by the way."""
    made = adapt(situation(program, journal, date, athlete))
    text = print_program(made.program)
    assert print_program(parse(text).program) == text
    assert not parse(text).problems, (text, parse(text).problems)
    again = adapt(situation(text, journal, date, athlete))
    assert print_program(again.program) == text, (text, print_program(again.program))
    return made


def changed(program: str, journal: str, date: str = "", athlete: Athlete | None = None) -> list[str]:
    """The lines that are new, without empty ones."""
    after = print_program(adapted(program, journal, date, athlete).program)
    before = print_program(parse(program).program)
    diff = unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [line[1:] for line in diff if line.startswith("+") and line != "+" and not line.startswith("+++")]


def said(made: Adapted) -> list[tuple[str, str]]:
    """Codes and messages, those about a line first."""
    responses = sorted((*made.changes, *made.held), key=lambda one: not one.exercise)
    return [(one.reason.code, one.reason.message) for one in responses]


def one_line(line: str, weeks: str = "1-6") -> str:
    """A program of one line a week."""
    return f"{HEAD}\nweeks {weeks}\nday mon\n{line}\n"


def log(*lines: str) -> str:
    """A journal of one line a week, from the first on."""
    begin = datetime.date(2026, 3, 2)
    days = [(begin + datetime.timedelta(weeks=n), line) for n, line in enumerate(lines)]
    return "\n".join(f"{day} week {n + 1}\n{line}\n" for n, (day, line) in enumerate(days))
