"""A program as text, one of its weeks with what has changed in it, and what came of that."""

from collections.abc import Collection
from dataclasses import replace

from topset.catalogue import gyms
from topset.evidence.landmarks import MEMBERS, VolumeGroup
from topset.model.athlete import Athlete
from topset.model.exercise import Equipment
from topset.model.program import Weekday
from topset.notation import parse, print_program
from topset.replanning import Changes, Left, Replanned, Sore, Standing, left_of, replan
from topset.replanning.problem import Option, Problem, problem_of
from topset.replanning.rows import Kept, rows_of

ATHLETE = Athlete(gym=gyms()["commercial"])
NOTHING = Changes()
HEAD = 'program "P"\ngoal hypertrophy\nlevel intermediate\nunit kg\n'
DAY = {day.value: day for day in Weekday}


def days(words: str) -> frozenset[Weekday]:
    """`"mon wed"` as weekdays."""
    return frozenset(DAY[word] for word in words.split())


def week_of(
    text: str, changes: Changes = NOTHING, athlete: Athlete | None = ATHLETE, **standing: object
) -> Left:
    """The first week of the days in `text`, with nothing of it done."""
    program = parse(text if text.startswith("program") else f"{HEAD}\nweek 1\n{text}")
    assert not program.problems, program.problems
    return left_of(program.program, replace(Standing(1), **standing), changes, athlete)  # type: ignore[arg-type]


def lost(words: str) -> Changes:
    """Days that are missed."""
    return Changes(missed=days(words))


def without(day: str, *things: Equipment) -> Changes:
    """Equipment that is not there."""
    return Changes(without={DAY[day]: frozenset(things)})


def sore(word: str, *groups: VolumeGroup) -> Changes:
    """A sore muscle."""

    muscles = frozenset(muscle for group in groups for muscle in MEMBERS[group])
    return Changes(sore=(Sore(word, muscles),))


def replanned(left: Left) -> Replanned:
    """The week planned again; its text can be read, and is canonical."""
    made = replan(left)
    assert not made.problems, made.problems
    text = print_program(made.program)
    again = parse(text)
    assert not again.problems, (text, again.problems)
    assert print_program(again.program) == text
    return made


def lines_of(left: Left) -> dict[str, list[str]]:
    """The lines of each day after planning again."""
    text = print_program(replanned(left).program)
    found: dict[str, list[str]] = {}
    day = ""
    for line in text.splitlines():
        if line.startswith("day "):
            day = line.split()[1]
            found[day] = []
        elif day and ": " in line and not line.startswith(("warm-up", "cool-down", "#")):
            found[day].append(line)
    return found


def said(left: Left) -> list[tuple[str, str]]:
    """Codes and messages."""
    return [(one.reason.code, one.reason.message) for one in replanned(left).changes]


def option(problem: Problem, name: str, day: str, more: int = 0) -> int:
    """The number of an option: an exercise on a day, with so many sets more; of two the one that stands there."""
    found = [
        (not each.home, number)
        for number, each in enumerate(problem.options)
        if each.dose and (each.dose.work.exercise.name, each.day, each.dose.more) == (name, day, more)
    ]
    if not found:
        raise LookupError((name, day, more))
    return min(found)[1]


def broken(left: Left, rule: str, *chosen: tuple[str, str] | tuple[str, str, int]) -> list[str]:
    """The words of the rows of one rule that a choice breaks."""
    problem = problem_of(left)
    numbers = frozenset(option(problem, *each) for each in chosen)
    return [kept.row.words for kept in rows_under(problem, rule) if not kept.row.kept(numbers)]


def rows_under(problem: Problem, rule: str) -> list[Kept]:
    """The rows of one rule."""
    return [kept for kept in rows_of(problem) if kept.rule.name == rule]


def chosen_of(problem: Problem, numbers: Collection[int]) -> list[Option]:
    """Options by their numbers."""
    return [problem.options[number] for number in sorted(numbers)]
