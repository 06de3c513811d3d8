"""A lift over time: each session with its best set, and the estimate in its band."""

from collections.abc import Sequence

from topset.app.history import LiftHistory, LiftSession
from topset.cli.drawing.table import table
from topset.cli.terminal import say, styled, width, wrapped

NARROW = 76
SHORTEST, LONGEST = 12, 40  # columns of a band
LEFT_OF_IT = 62  # columns of the rest of a row
ESTIMATE, BAND, SHOWN, OUTSIDE = "█", "▒", "x", " "
BELOW, ABOVE = "<", ">"


def draw_lift(found: LiftHistory, most: int) -> None:
    """The last `most` sessions (0 for all), what comes next, the records, and the formulas."""
    last = found.sessions[-1]
    low, one_rm, high = last.estimate.low, last.estimate.one_rm, last.estimate.high
    say(styled(wrapped(f"{found.exercise}: 1RM {one_rm.text} ({low.text} to {high.text})"), "bold"))
    training = f", training max {last.training_max.text}" if last.training_max else ""
    sessions = f"{len(found.sessions)} session{'s' if len(found.sessions) > 1 else ''}"
    say(wrapped(f"{sessions}; the next best set should show {found.next.text}{training}."))
    say()
    shown = found.sessions[-most:]
    _sessions(shown)
    if len(shown) < len(found.sessions):
        say(wrapped(f"{len(found.sessions) - len(shown)} earlier: --all shows them."))
    say()
    say("Records")
    table(("Reps", "Set", "Date"), [(str(one.reps), one.set, str(one.date)) for one in found.records])
    if found.formulas:
        say()
        formulas = ", ".join(f"{name} {grams.text}" for name, grams in found.formulas.items())
        say(wrapped(f"The 1RM of the best recent set ({found.recent_best}) by formula: {formulas}."))


def _sessions(shown: Sequence[LiftSession]) -> None:
    if width() < NARROW:
        rows = [(str(one.date), one.best, one.estimate.one_rm.text) for one in shown]
        table(("Date", "Best set", "1RM"), rows, flexible=(1,))
        return
    legend = f"{ESTIMATE} estimated 1RM, {BAND} where it lies four times in five"
    say(wrapped(f"{legend}, {SHOWN} shown ({BELOW} {ABOVE} beyond the columns)"))
    room = max(SHORTEST, min(LONGEST, width() - LEFT_OF_IT))
    least = min(one.estimate.low.grams for one in shown)
    most = max(one.estimate.high.grams for one in shown)
    wide = [
        (
            str(one.date),
            one.best,
            f"{'≥ ' if one.at_least else ''}{one.shown.text}",
            one.estimate.one_rm.text,
            band(one, least, most, room),
        )
        for one in shown
    ]
    table(("Date", "Best set", "Shows", "1RM", ""), wide, flexible=(1,))


def band(one: LiftSession, least: int, most: int, room: int) -> str:
    """`room` columns stand for the grams from `least` to `most`; what was shown beyond them stands at the edge."""

    def column(grams: int) -> int:
        return round((grams - least) * (room - 1) / max(1, most - least))

    low, middle, high = (
        column(mass.grams) for mass in (one.estimate.low, one.estimate.one_rm, one.estimate.high)
    )
    drawn = [BAND if low <= at <= high else OUTSIDE for at in range(room)]
    at = column(one.shown.grams)
    drawn[max(0, min(at, room - 1))] = SHOWN if 0 <= at < room else BELOW if at < 0 else ABOVE
    drawn[middle] = ESTIMATE
    return "".join(drawn).rstrip()
