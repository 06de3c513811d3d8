"""The values an athlete's file writes as text: a load, a maximum, a rack of dumbbells."""

import re

from topset.ground.units import Load, Unit
from topset.notation.quantities import HEAVIEST_BODY_G, LIGHTEST_BODY_G

# What no human has lifted or weighed; beyond it a number is a slip of the hand or of the unit.
HEAVIEST_BAR = 600_000
HEAVIEST_MACHINE = 1_500_000
MOST_REPS = 100
LIGHTEST_BODY, HEAVIEST_BODY = LIGHTEST_BODY_G, HEAVIEST_BODY_G

NUMBER = r"(\d{1,6}(?:[.,]\d{1,3})?)"
# A unit never begins with an x: that is the sign of reps, as in "225 x5".
LOAD = re.compile(rf"{NUMBER}\s*([a-wyz][a-z]*|)", re.IGNORECASE)
TIMES = re.compile(r"\s*(?:[x\N{MULTIPLICATION SIGN}]\s*(\d{1,4})|(\d{1,4})\s*reps?)?", re.IGNORECASE)
REPS = re.compile(r"(\d{1,4})\s*reps?|(?:bw\s*)?x\s*(\d{1,4})", re.IGNORECASE)
BODY = re.compile(rf"bw\s*(?:([+-])\s*{NUMBER}\s*([a-z]*))?", re.IGNORECASE)
RANGE = re.compile(
    rf"{NUMBER}\s*(?:-|to|\N{{EN DASH}})\s*{NUMBER}\s*([a-z]*)\s+by\s+{NUMBER}\s*([a-z]*)", re.IGNORECASE
)
UNITS = {"": None, "kg": Unit.KG, "kgs": Unit.KG, "lb": Unit.LB, "lbs": Unit.LB}


def load(value: object, unit: Unit) -> Load | str:
    """`82`, `"82 kg"`, `"180lb"`; a number alone is in `unit`. What is no load gives words that say why."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return f"{value!r} is not a load"
    if isinstance(value, int | float):
        return Load.of(value, unit) if 0 <= value < 1e6 else f"{value} is not a load"
    match = LOAD.fullmatch(value.strip())
    if not match:
        return f'"{value}" is not a load'
    return _load(match[1], match[2], unit)


def best(value: object, unit: Unit) -> tuple[Load, int, bool] | str:
    """A maximum as (load, reps, whether the load is added to body weight).

    `140`, `"140 kg"`, `"100 kg x5"`; at body weight `"8 reps"`, `"BW x8"`, `"BW+20 kg x3"`, `"BW-15 kg x6"`.
    """
    if not isinstance(value, str):
        plain = load(value, unit)
        return plain if isinstance(plain, str) else (plain, 1, False)
    text = value.strip()
    if only := REPS.fullmatch(text):
        return Load(0, unit), int(only[1] or only[2]), True
    body = BODY.match(text)
    head = body or LOAD.match(text)
    times = TIMES.fullmatch(text, head.end()) if head else None
    if not head or not times:
        return f'"{value}" is not a maximum'
    reps = int(times[1] or times[2] or 1)
    if not body:
        found = _load(head[1], head[2], unit)
        return found if isinstance(found, str) else (found, reps, False)
    added = _load(body[2] or "0", body[3] or "", unit)
    if isinstance(added, str):
        return added
    return Load(-added.grams if body[1] == "-" else added.grams, added.unit), reps, True


def rack(value: object, unit: Unit) -> tuple[int, ...] | str:
    """Grams of each piece of a rack, ascending, from a list of loads or `"2-30 kg by 2 kg"`."""
    if isinstance(value, str):
        match = RANGE.fullmatch(value.strip())
        return _steps(match, unit) if match else f'"{value}" is not a rack of weights'
    if not isinstance(value, list):
        return f"{value!r} is not a rack of weights"
    loads = [load(item, unit) for item in value]
    for one in loads:
        if isinstance(one, str):
            return one
    return tuple(sorted({one.grams for one in loads if isinstance(one, Load)}))


def _steps(match: re.Match[str], unit: Unit) -> tuple[int, ...] | str:
    """The pieces of a rack given by its ends and its step."""
    ends = [_load(match[i], match[3], unit) for i in (1, 2)]
    step = _load(match[4], match[5] or match[3], unit)
    loads = [one for one in (*ends, step) if isinstance(one, Load)]
    if len(loads) < 3:
        return next(one for one in (*ends, step) if isinstance(one, str))
    low, high, by = (one.number for one in loads)
    if not 0 < low <= high or by <= 0 or (high - low) / by > 200:
        return f'"{match[0]}" is not a rack of weights'
    own = loads[0].unit
    return tuple(Load.of(low + by * i, own).grams for i in range(int((high - low) / by + 1e-9) + 1))


def _load(number: str, named: str, unit: Unit) -> Load | str:
    """A load from its number and the name of its unit, "" for `unit`."""
    word = named.lower()
    if word not in UNITS:
        return f'"{named}" is not a unit of load'
    return Load.of(float(number.replace(",", ".")), UNITS[word] or unit)
