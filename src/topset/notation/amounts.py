"""What follows an `@`: a share, a load, body weight, or an effort; one value, or one for each week."""

import re
from functools import lru_cache

from topset.ground.units import Load, Span, Unit, halves, percent
from topset.model.prescription import Amount, AtLoad, Base, Effort, OwnWeight, Percent, Scale
from topset.notation.problems import AMOUNT, BACKWARD_RANGE, DECIMAL_COMMA, LIST, OUT_OF_RANGE, Flaw
from topset.notation.quantities import UNITS, decimal_comma, load, scaled, tight
from topset.notation.words import LONGEST_WORD, shown

NUMBER = r"(\d{1,7}(?:\.\d{1,3})?)"
SHARE = re.compile(rf"{NUMBER}(?:%?-{NUMBER})?%(tm|top|1rm)?")
EFFORT = re.compile(rf"(rir|rpe){NUMBER}(?:-{NUMBER})?")
LOADS = re.compile(rf"{NUMBER}(kgs?|lbs?)?(?:-{NUMBER}(kgs?|lbs?)?)?")
OWN = re.compile(rf"bw(?:([+-]){NUMBER}(kgs?|lbs?)?)?")
WEEKLY = re.compile(r"([^{}]*)\{([^{}]*)\}([^{}]*)")

BASES = {None: Base.MAX, "1rm": Base.MAX, "tm": Base.TRAINING_MAX, "top": Base.TOP}

Amounts = tuple[Amount, ...]
Efforts = tuple[Effort, ...]
At = Amounts | Efforts


def at(piece: str, unit: Unit) -> At | Flaw:
    """The values of a piece `@…`; bare numbers are loads in `unit`."""
    text = tight(piece.removeprefix("@"))
    match = WEEKLY.fullmatch(text)
    if match is None:
        one = single(text, unit) or _unreadable(piece)
        return one if isinstance(one, Flaw) else _tuple([one])
    found: list[Amount | Effort] = []
    for item in match[2].split():
        each = single(f"{match[1]}{item}{match[3]}", unit) or _unreadable(f"@{item}")
        if isinstance(each, Flaw):
            return each
        found.append(each)
    if not found:
        return Flaw(LIST, f"The list {shown(piece)} is empty.")
    return _tuple(found)


def _tuple(found: list[Amount | Effort]) -> At | Flaw:
    """All amounts or all efforts; a list of both is a flaw."""
    efforts = tuple(v for v in found if isinstance(v, Effort))
    amounts = tuple(v for v in found if not isinstance(v, Effort))
    if efforts and amounts:
        return Flaw(AMOUNT, "The list mixes amounts and efforts.", "Write two lists: @{70 75}% @RIR{3 2}.")
    return efforts or amounts


@lru_cache(maxsize=1024)
def single(text: str, unit: Unit) -> Amount | Effort | Flaw | None:
    """One value, without the @: `75%`, `100kg`, `BW+10kg`, `RIR1-2`; None if it is none of these."""
    if match := SHARE.fullmatch(text):
        return _share(match)
    if match := EFFORT.fullmatch(text):
        return _effort(match)
    if match := LOADS.fullmatch(text):
        return _loads(match, unit)
    if match := OWN.fullmatch(text):
        return _own(match, unit)
    return None


def _share(match: re.Match[str]) -> Percent | Flaw:
    lo, hi = scaled(match[1], 10), scaled(match[2] or match[1], 10)
    if lo is None or hi is None:
        return Flaw(
            AMOUNT, f"{shown(match[0])} is finer than a tenth of a percent.", "Round it to one decimal."
        )
    if not 10 <= lo <= 1500 or not 10 <= hi <= 1500:
        wrong = lo if not 10 <= lo <= 1500 else hi
        return Flaw(OUT_OF_RANGE, f"{percent(wrong)}% is out of range: 1 to 150% can be written.")
    if lo > hi:
        return _backward(match[0])
    return Percent(Span(lo, hi), BASES[match[3]])


def _effort(match: re.Match[str]) -> Effort | Flaw:
    scale = Scale(match[1].upper())
    least, most = (0, 20) if scale is Scale.RIR else (2, 20)
    lo, hi = scaled(match[2], 2), scaled(match[3] or match[2], 2)
    if lo is None or hi is None:
        return Flaw(
            AMOUNT, f"{shown(match[0].upper())} is finer than half a point.", "Write whole or half points."
        )
    if not least <= lo <= most or not least <= hi <= most:
        wrong = lo if not least <= lo <= most else hi
        limits = f"{scale} {halves(least)} to 10 can be written"
        return Flaw(OUT_OF_RANGE, f"{scale} {halves(wrong)} is out of range: {limits}.")
    if lo > hi:
        return _backward(match[0].upper())
    return Effort(Span(lo, hi), scale)


def _loads(match: re.Match[str], unit: Unit) -> AtLoad | Flaw:
    high_unit = UNITS[match[4]] if match[4] else UNITS[match[2]] if match[2] else unit
    low_unit = UNITS[match[2]] if match[2] else high_unit
    if low_unit is not high_unit:
        return Flaw(AMOUNT, f"{shown(match[0])} mixes kg and lb.", "Write both loads in one unit.")
    lo = load(match[1], low_unit)
    hi = load(match[3], high_unit) if match[3] else lo
    if isinstance(lo, Flaw):
        return lo
    if isinstance(hi, Flaw):
        return hi
    return _backward(match[0]) if lo.grams > hi.grams else AtLoad(lo, hi)


def _own(match: re.Match[str], unit: Unit) -> OwnWeight | Flaw:
    if match[1] is None:
        return OwnWeight()
    extra = load(match[2] + (match[3] or ""), unit)
    if isinstance(extra, Flaw):
        return extra
    if not extra.grams:
        return OwnWeight()
    return OwnWeight(extra.grams if match[1] == "+" else -extra.grams, extra.unit)


def _backward(text: str) -> Flaw:
    return Flaw(BACKWARD_RANGE, f"The range {shown(text)} runs backward.")


def _unreadable(piece: str) -> Flaw:
    if re.search(r"\d,\d", piece) and len(piece) <= LONGEST_WORD:
        flaw = decimal_comma(piece)
        return Flaw(DECIMAL_COMMA, flaw.message, flaw.remedy)
    if "{" in piece or "}" in piece:
        return Flaw(LIST, f"The list {shown(piece)} is not closed, or holds another.")
    if piece == "@":
        return Flaw(AMOUNT, "Nothing stands after the @.")
    return Flaw(AMOUNT, f"{shown(piece)} is neither an amount nor an effort.")


def only_load(value: Amount | Effort | Flaw | None) -> Load | None:
    """The load of an `AtLoad` that is no range."""
    return value.lo if isinstance(value, AtLoad) and value.lo == value.hi else None
