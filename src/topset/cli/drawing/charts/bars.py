"""Amounts beside each other, on the terminal."""

from topset.charts.bars import Bar, Bars
from topset.cli.drawing.charts.canvas import STYLES
from topset.cli.drawing.volume import FULL, INSIDE, LONGEST, OUTSIDE, SHORTEST
from topset.cli.terminal import say, styled, width, wrapped


def draw(chart: Bars) -> None:
    """A bar a line, in its range."""
    say(wrapped(f"{FULL} {chart.amount}, {INSIDE} {chart.range}"))
    longest = max(len(one.name) for one in chart.bars)
    names = min(longest, max(8, width() // 3))
    texts = max(len(one.text) for one in chart.bars)
    room = max(SHORTEST, min(LONGEST, width() - names - texts - 2))
    most = max(max(one.value, one.high) for one in chart.bars) or 1.0
    for one in chart.bars:
        style = STYLES[one.standing] if one.standing else "info"
        say(f"{one.name[:names]:<{names}} {styled(_bar(one, room / most, room), style)} {one.text:>{texts}}")


def _bar(one: Bar, scale: float, room: int) -> str:
    end = round(one.value * scale)
    low, high = round(one.low * scale), round(one.high * scale)
    return "".join(FULL if at < end else INSIDE if low <= at < high else OUTSIDE for at in range(room))
