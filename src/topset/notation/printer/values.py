"""How single values are written, and how a value for each week is."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from topset.ground.units import Load, Span, clock, halves, percent
from topset.model.prescription import Amount, AtLoad, Base, Effort, Percent, RepKind, Reps, Tempo

V = TypeVar("V")

# A value as (what stands before, the value, its unit), so that a list can share what is the same in all.
Affixed = tuple[str, str, str]


def span(of: Span, show: Callable[[int], str]) -> str:
    """`3` or `3-4`."""
    return show(of.lo) if of.lo == of.hi else f"{show(of.lo)}-{show(of.hi)}"


def weekly(values: Iterable[V], show: Callable[[V], Affixed]) -> str:
    """One value as it is; several in braces, with what all have in common outside: `{70 72.5}%`."""
    shown = [show(value) for value in values]
    if len(shown) == 1:
        return "".join(shown[0])
    before = shown[0][0] if len({s[0] for s in shown}) == 1 else ""
    behind = shown[0][2] if len({s[2] for s in shown}) == 1 else ""
    items = [f"{'' if before else s[0]}{s[1]}{'' if behind else s[2]}" for s in shown]
    return f"{before}{{{' '.join(items)}}}{behind}"


def reps(of: Reps) -> Affixed:
    """`8-12`, `5+`, `AMRAP`, `30s`, `5min`, `40m`, `10/side`."""
    side = "/side" if of.per_side else ""
    plus = "+" if of.amrap else ""
    if of.kind is RepKind.REPS:
        unknown = of.amrap and of.span.hi == 0
        return "", "AMRAP" if unknown else str(of.span), side if unknown else plus + side
    if of.kind is RepKind.METRES:
        return "", str(of.span), f"m{plus}{side}"
    number, unit = dose(of.span)
    return "", number, unit + plus + side


def dose(of: Span) -> tuple[str, str]:
    """Seconds of work and their unit: `30-45` s, `5` min, `1:30` or `45s-1:30`."""
    if of.hi < 60:
        return str(of), "s"
    if of.lo % 60 == 0 and of.hi % 60 == 0 and of.lo:
        return span(of, lambda n: str(n // 60)), "min"
    return span(of, clock), ""


def amount(of: Amount) -> Affixed:
    """What stands behind the @ for a share, a load or body weight."""
    if isinstance(of, Percent):
        base = "" if of.of is Base.MAX else of.of.value
        return "", span(of.span, percent), f"%{base}"
    if isinstance(of, AtLoad):
        return "", loads(of), of.hi.unit.value
    if not of.extra_g:
        return "", "BW", ""
    sign = "+" if of.extra_g > 0 else "-"
    return f"BW{sign}", *_load(Load(abs(of.extra_g), of.unit))


def loads(of: AtLoad) -> str:
    """The number, or the two numbers, of a load, without the unit."""
    low, high = _load(of.lo)[0], _load(of.hi)[0]
    return low if of.lo == of.hi else f"{low}-{high}"


def _load(of: Load) -> tuple[str, str]:
    return str(of).removesuffix(of.unit.value), of.unit.value


def effort(of: Effort) -> Affixed:
    """What stands behind the @ for an effort."""
    return of.scale.value, span(of.span, halves), ""


def tempo(of: Tempo) -> str:
    """`3-0-X-1`."""
    return "-".join("X" if phase is None else str(phase) for phase in of.phases)
