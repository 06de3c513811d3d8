"""Weekly sets of each group of muscles against its landmarks, as bars."""

from collections.abc import Sequence

from topset.app.show import ShownWeek, Volume
from topset.cli.drawing.table import table
from topset.cli.terminal import say, styled, width, wrapped

LONGEST = 40  # columns of a bar
SHORTEST = 4
FULL, PART, INSIDE, OUTSIDE = "█", "▒", "·", " "


def draw_volume(week: ShownWeek) -> None:
    """A bar for each group: sets done, the room between minimum and maximum dotted."""
    if not week.volume:
        return
    name = max(len(v.group) for v in week.volume)
    room = max(SHORTEST, min(LONGEST, width() - name - 16))
    most = max(max(v.maximum, v.direct.hi) for v in week.volume)
    say()
    say(wrapped(f"Direct sets in week {week.number}: █ done, · between minimum and maximum"))
    for volume in week.volume:
        drawn = styled(bar(volume, most, room), style(volume))
        say(f"{volume.group:<{name}} {drawn} {volume.direct!s:>5} of {volume.minimum}-{volume.maximum}")


def draw_volumes(weeks: Sequence[ShownWeek]) -> None:
    """The sets of each group week by week."""
    groups = list(dict.fromkeys(v.group for week in weeks for v in week.volume))
    by_week = [{v.group: v for v in week.volume} for week in weeks]
    marks = {v.group: f"{v.minimum}-{v.maximum}" for week in weeks for v in week.volume}
    rows = [
        (group, marks[group], *(str(week[group].direct) if group in week else "0" for week in by_week))
        for group in groups
    ]
    say()
    say("Direct sets by week")
    step = max(1, (width() - 32) // 6)
    for first in range(0, len(weeks), step):
        shown = weeks[first : first + step]
        head = ("Muscles", "Range", *(f"{w.number}{'d' if w.deload else ''}" for w in shown))
        table(head, [(row[0], row[1], *row[2 + first : 2 + first + step]) for row in rows])


def bar(volume: Volume, most: int, room: int) -> str:
    """`room` columns stand for `most` sets."""
    scale = room / max(1, most)
    low, high = round(volume.direct.lo * scale), round(volume.direct.hi * scale)
    start, end = round(volume.minimum * scale), round(volume.maximum * scale)
    return "".join(
        FULL if at < low else PART if at < high else INSIDE if start <= at < end else OUTSIDE
        for at in range(room)
    )


def style(volume: Volume) -> str:
    """How a bar is coloured: by where its sets lie between the landmarks."""
    if volume.direct.hi > volume.maximum:
        return "error"
    return "warning" if volume.direct.lo < volume.minimum else "good"
