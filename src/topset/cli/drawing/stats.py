"""The numbers of a journal on one page."""

from topset.app.show import Volume
from topset.app.stats import LiftNumbers, Stats
from topset.cli.drawing.table import table
from topset.cli.drawing.volume import LONGEST, SHORTEST, bar, style
from topset.cli.drawing.weeks import draw_pace, draw_plan
from topset.cli.terminal import say, styled, width, wrapped
from topset.ground.units import Span

NARROW = 76
MOST_RECORDS = 6


def draw_stats(found: Stats, most: int) -> None:
    """Everything; of the lifts the `most` most frequent ones (0 for all)."""
    weeks = f"{found.weeks} week{'s' if found.weeks > 1 else ''}"
    sessions = f"{found.sessions} session{'s' if found.sessions > 1 else ''}"
    say(styled(wrapped(f"{found.first} to {found.last}: {sessions} in {weeks}"), "bold"))
    say(
        wrapped(
            f"{found.sessions_a_week:g} sessions a week, {found.sets} hard sets, {found.volume} in {found.reps} reps."
        )
    )
    if found.measured:
        say(
            wrapped(
                f"A session takes {found.measured} min by the clock, {found.minutes} by the figures (medians)."
            )
        )
    elif found.minutes:
        say(wrapped(f"A session takes {found.minutes} min by the figures (median)."))
    draw_pace(found.pace)
    _lifts(found, most)
    _groups(found)
    _classes(found)
    draw_plan(found.plan)


def _lifts(found: Stats, most: int) -> None:
    shown = found.lifts[: most or None]
    if not shown:
        return
    say()
    say(wrapped(f"Estimated 1RM on {found.on}, and where it lies four times in five"))
    if width() < NARROW:
        rows = [(one.exercise, one.estimate.one_rm.text) for one in shown]
        table(("Lift", "1RM"), rows, flexible=(0,))
    else:
        wide = [
            (
                one.exercise,
                str(one.sessions),
                one.estimate.one_rm.text,
                _band(one),
                _training(one),
                _records(one),
            )
            for one in shown
        ]
        table(("Lift", "Sessions", "1RM", "Band", "Training max", "Records"), wide, flexible=(0, 5))
    if len(shown) < len(found.lifts):
        say(wrapped(f"{len(found.lifts) - len(shown)} more lifts: --all shows them."))


def _band(one: LiftNumbers) -> str:
    return f"{one.estimate.low.text} to {one.estimate.high.text}"


def _training(one: LiftNumbers) -> str:
    return one.training_max.text if one.training_max else ""


def _records(one: LiftNumbers) -> str:
    return ", ".join(record.set for record in one.records[:MOST_RECORDS])


def _groups(found: Stats) -> None:
    if not found.groups:
        return
    name = max(len(group.group) for group in found.groups)
    room = max(SHORTEST, min(LONGEST, width() - name - 16))
    top = max(max(group.maximum, round(group.direct)) for group in found.groups)
    say()
    weeks = f"the last {found.recent_weeks} weeks" if found.recent_weeks > 1 else "the week"
    say(wrapped(f"Direct sets a week in {weeks}: █ done, · between minimum and maximum"))
    for group in found.groups:
        direct = Span.one(round(group.direct))
        volume = Volume(group.group, direct, (group.fractional,) * 2, group.minimum, group.maximum)
        drawn = styled(bar(volume, top, room), style(volume))
        say(f"{group.group:<{name}} {drawn} {group.direct:>5g} of {group.minimum}-{group.maximum}")


def _classes(found: Stats) -> None:
    hard = found.intensity
    if hard is None:
        return
    say()
    say("Working sets")
    rows = [
        ("% of the 1RM", found.classes.percents, hard.unknown),
        ("reps", found.classes.reps, 0),
        ("reps in reserve", found.classes.reserves, hard.untold),
    ]
    for name, classes, unknown in rows:
        counted = ", ".join(f"{label}: {count}" for label, count in classes if count)
        left = f"{unknown} unknown" if unknown else ""
        if said := ", ".join(part for part in (counted, left) if part):
            say(wrapped(f"by {name}: {said}"))
    if hard.mean is not None:
        say(wrapped(f"{hard.heavy} heavy ones; {hard.mean / 10:.0f}% of the 1RM on average."))
