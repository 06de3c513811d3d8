"""Laid-out numbers in the words of the notation."""

from topset.ground.units import Load, Span, halves, percent, plain
from topset.model.prescription import RepKind, Reps, Tempo

SIGNS = {RepKind.REPS: "", RepKind.SECONDS: "s", RepKind.METRES: "m"}


def reps(value: Reps) -> str:
    """As in "8-12", "AMRAP", "5+", "30s", "10/side"."""
    if value.amrap:
        said = f"{value.span.lo}+" if value.span.lo else "AMRAP"
    elif (
        value.kind is RepKind.SECONDS
        and value.span.lo >= 60
        and value.span.lo % 60 == value.span.hi % 60 == 0
    ):
        said = f"{Span(value.span.lo // 60, value.span.hi // 60)}min"
    else:
        said = f"{value.span}{SIGNS[value.kind]}"
    return f"{said}/side" if value.per_side else said


def load(value: tuple[Load, Load] | None) -> str:
    """As in "100 kg", "60-65 kg", "" for none."""
    if value is None:
        return ""
    low, high = value
    numbers = plain(low.number) if low == high else f"{plain(low.number)}-{plain(high.number)}"
    return f"{numbers} {low.unit}"


def share(value: Span | None) -> str:
    """As in "72.5%", "70-75%", "" for none; tenths of a percent."""
    if value is None:
        return ""
    ends = dict.fromkeys((percent(value.lo), percent(value.hi)))
    return f"{'-'.join(ends)}%"


def effort(value: Span | None) -> str:
    """As in "RIR 2", "RIR 1-2.5", "" for none; half points."""
    if value is None:
        return ""
    return f"RIR {'-'.join(dict.fromkeys((halves(value.lo), halves(value.hi))))}"


def tempo(value: Tempo | None) -> str:
    """As in "3-0-X-1", "" for none."""
    return "" if value is None else "-".join("X" if phase is None else str(phase) for phase in value.phases)
