"""What a file leaves open and only its owner can say: the unit of its loads, the order of day and month."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.ground.units import Unit, plain
from topset.interchange.dates import is_numeric, is_open, order_of
from topset.interchange.flaws import DATE_ORDER, UNIT, UnreadableError, shown
from topset.interchange.numbers import number
from topset.interchange.options import Options
from topset.interchange.table import Table

FIVES = 0.85  # of the loads: pounds go up in fives, kilograms in steps of 2.5, 2 and 1.25 too
HEAVY = 300.0  # few lift as many kilograms
# A bar with its largest plates: 20 kg and pairs of 20 kg, 45 lb and pairs of 45 lb.
FULL_BARS = {Unit.KG: (60, 100, 140, 180, 220), Unit.LB: (135, 225, 315, 405, 495)}


def unit_of(table: Table, column: int, file: str) -> Reason | None:
    """Ask for the unit of the loads in a column; None where it holds none."""
    loads: Counter[float] = Counter()
    for _, cells in table.rows():
        try:
            load = number(cells[column]) if 0 <= column < len(cells) else None
        except UnreadableError:
            continue
        if load:
            loads[round(load, 2)] += 1
    return ask_unit(loads, file) if loads else None


def ask_unit(loads: Counter[float], file: str) -> Reason:
    """The question, with what the figures speak for."""
    total = loads.total()
    fives = sum(count for load, count in loads.items() if load % 5 == 0) / total
    heaviest = max(loads)
    bars = {unit: sum(loads[float(bar)] for bar in full) for unit, full in FULL_BARS.items()}
    pounds = heaviest > HEAVY or (fives >= FIVES and bars[Unit.LB] > bars[Unit.KG])
    likely = Unit.LB if pounds else Unit.KG
    message = (
        f"The file does not say whether its loads are kg or lb. Of {total:,} loads {fives:.0%} are multiples of 5, "
        f"the heaviest is {plain(heaviest)}."
    )
    remedy = f"Add --unit {likely}, which is likely, or --unit {'kg' if likely is Unit.LB else 'lb'}."
    return Reason(UNIT, message, remedy, place=Place(1, file=file))


def settled(table: Table, column: int, options: Options) -> Options | Reason:
    """The options with the order of day and month as all dates of a column show it; the question where none does."""
    first = next((cells[column] for _, cells in table.rows() if column < len(cells)), "")
    if options.day_first is not None or not is_numeric(first):
        return options  # a file has one form of dates: mostly one that leaves nothing open
    order = order_in((cells[column] for _, cells in table.rows() if column < len(cells)), options.file)
    return order if isinstance(order, Reason) else replace(options, day_first=order)


def order_in(dates: Iterable[str], file: str) -> bool | Reason | None:
    """Whether the day stands first in dates: one that is clear speaks for all. None where no date needs it."""
    doubtful = ""
    for text in dict.fromkeys(dates):
        order = order_of(text)
        if order is not None:
            return order
        if not doubtful and is_open(text):
            doubtful = text
    if not doubtful:
        return None
    message = f"The file does not show whether {shown(doubtful)} begins with the day or with the month."
    return Reason(
        DATE_ORDER, message, "Add --dates day-first or --dates month-first.", place=Place(1, file=file)
    )
