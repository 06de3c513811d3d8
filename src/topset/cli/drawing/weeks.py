"""Weeks of a journal: their numbers, a group's sets against its landmarks, and what was kept of the program."""

from collections.abc import Iterable, Sequence

from topset.app.history import MuscleHistory, WeekHistory
from topset.app.show import Volume
from topset.cli.drawing.table import table
from topset.cli.drawing.volume import LONGEST, SHORTEST, bar, style
from topset.cli.terminal import say, styled, width, wrapped
from topset.ground.units import Span
from topset.metrics.journal.adherence import Adherence
from topset.metrics.journal.minutes import Pace


def draw_weeks(found: WeekHistory, most: int) -> None:
    """The last `most` weeks (0 for all), the lifter's pace, and the program."""
    shown = found.weeks[-most:]
    rows = [
        (
            str(week.monday),
            str(week.sessions),
            str(week.sets),
            str(week.reps),
            week.volume,
            f"{'' if week.by_clock else '~'}{week.minutes}",
        )
        for week in shown
    ]
    table(("Week of", "Sessions", "Sets", "Reps", "Load volume", "Minutes"), rows)
    earlier(len(found.weeks) - len(shown))
    if not all(week.by_clock for week in shown):
        at = " at your own pace" if found.pace else ""
        say(wrapped(f"~ minutes by the figures{at}, where nobody noted how long a session took."))
    draw_pace(found.pace)
    draw_plan(found.plan)


def draw_pace(pace: Pace | None) -> None:
    """How the lifter's sessions compare with the figures."""
    if pace:
        about = f"give or take {max(1, round(pace.error))} min ({pace.sessions} sessions)"
        say(wrapped(f"Your sessions take {pace.share:.0%} of what the figures say, {about}."))


def draw_muscle(found: MuscleHistory, most: int) -> None:
    """The sets of a group in the last `most` weeks (0 for all)."""
    say(styled(wrapped(f"{found.group}: {found.minimum} to {found.maximum} direct sets a week"), "bold"))
    say(wrapped("█ direct sets, · between minimum and maximum; behind them all sets by their share"))
    shown = found.weeks[-most:]
    room = max(SHORTEST, min(LONGEST, width() - 36))
    top = max(found.maximum, *(week.direct for week in shown)) if shown else 0
    for week in shown:
        direct = Span.one(week.direct)
        volume = Volume(found.group, direct, (week.fractional, week.fractional), found.minimum, found.maximum)
        drawn = styled(bar(volume, top, room), style(volume))
        say(f"{week.monday} {drawn} {week.direct:>3}  {week.fractional:>5.1f} by share")
    earlier(len(found.weeks) - len(shown))


def draw_plan(plan: Sequence[Adherence]) -> None:
    """What was done of each week of the program."""
    if not plan:
        return
    say()
    say("Of the program")
    head = ("Week", "Sessions", "Sets done", "With load and reps", "Beside the plan")
    table(head, list(_kept(plan)))


def earlier(count: int) -> None:
    """How to see what is left out."""
    if count:
        say(wrapped(f"{count} earlier {'week' if count == 1 else 'weeks'}: --all shows them."))


def _kept(plan: Sequence[Adherence]) -> Iterable[tuple[str, ...]]:
    for week in plan:
        yield (
            f"{week.week}{' (deload)' if week.deload else ''}",
            f"{week.sessions_done} of {week.sessions_planned}",
            f"{week.done} of {week.planned}",
            str(week.made),
            str(week.extra),
        )
