"""Sessions as tables."""

from collections.abc import Iterable, Sequence

from topset.app.sheet import SetLine, Sheet, WorkLine
from topset.app.show import ShownWeek
from topset.cli.drawing.table import table
from topset.cli.terminal import say, styled, width, wrapped
from topset.model.program import Weekday

NARROW = 76


def draw_week(week: ShownWeek) -> None:
    """The week's sessions, one table each."""
    say()
    say(styled(f"Week {week.number}{', a deload' if week.deload else ''}", "bold"))
    for sheet in week.sessions:
        say()
        say(wrapped(heading(sheet)))
        _draw(sheet)


def heading(sheet: Sheet) -> str:
    """The day, its title, and how long it takes."""
    title = f' "{sheet.title}"' if sheet.title else ""
    date = f" {sheet.date}" if sheet.date else ""
    budget = f" of {sheet.budget}" if sheet.budget else ""
    return f"{Weekday(sheet.weekday).full}{date}{title}, {sheet.minutes}{budget} min"


def _draw(sheet: Sheet) -> None:
    if width() < NARROW:
        rows = [(_name(work), _prescribed(line)) for work, line in _working(sheet.works)]
        table(("Exercise", "Sets"), _without_repeats(rows), flexible=(0, 1))
        return
    rows5 = [
        (_name(work), f"{_role(line)}{line.sets} x {line.reps}", _load(line), line.effort, line.rest)
        for work, line in _working(sheet.works)
    ]
    table(("Exercise", "Sets x reps", "Load", "Effort", "Rest"), _without_repeats(rows5), flexible=(0,))


def _working(works: Iterable[WorkLine]) -> Iterable[tuple[WorkLine, SetLine]]:
    """Every group of sets but the ramps, which `topset session` writes out."""
    return ((work, line) for work in works for line in work.sets if line.role != "ramp")


def _without_repeats(rows: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """An exercise is named once."""
    before = ""
    found = []
    for row in rows:
        found.append(("", *row[1:]) if row[0] == before else row)
        before = row[0]
    return found


def _name(work: WorkLine) -> str:
    label = f"{work.label} " if work.label else ""
    method = f" ({work.method})" if work.method else ""
    return f"{label}{work.exercise}{method}"


def _role(line: SetLine) -> str:
    return f"{line.role} " if line.role else ""


def _load(line: SetLine) -> str:
    """The load, with the percentage it comes from."""
    return f"{line.load} ({line.percent})" if line.load and line.percent else line.load or line.percent


def _prescribed(line: SetLine) -> str:
    """All of it in one cell."""
    parts = (
        f"{_role(line)}{line.sets} x {line.reps}",
        line.load or line.percent,
        line.effort,
        f"rest {line.rest}",
    )
    return ", ".join(part for part in parts if part)
