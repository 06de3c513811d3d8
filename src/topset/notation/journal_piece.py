"""One piece of a set in a journal: `120kg`, `BW+10kg`, `x3`, `3x10`, `@RIR2`, `ramp`."""

import re
from functools import lru_cache

from topset.ground.frozen import frozen
from topset.ground.units import Load, Unit
from topset.model.prescription import AtLoad, Effort, OwnWeight, RepKind, Role
from topset.notation.amounts import single
from topset.notation.problems import DECIMAL_COMMA, LIFTED, OUT_OF_RANGE, UNKNOWN_PIECE, Flaw
from topset.notation.quantities import load, tight
from topset.notation.set_group import ROLES
from topset.notation.sets import reps
from topset.notation.words import brief, closest, shown

COUNT = re.compile(r"(\d{1,7}(?:\.\d{1,3})?)?[x*](.+)")
NAMES = ROLES | {"warm-up": Role.RAMP, "warmup": Role.RAMP}
PLANNED = ("rest", "tempo", "spotter", "safeties")  # what only a program says
WORDS = tuple(role.value for role in Role if role is not Role.WORK)


@frozen
class Done:
    """What was counted in each of `sets` sets; `sets` is None where only one is written (`x10`)."""

    count: int
    kind: RepKind = RepKind.REPS
    per_side: bool = False
    sets: int | None = None


Piece = Load | OwnWeight | Done | Effort | Role | Flaw


@lru_cache(maxsize=4096)
def piece(text: str, unit: Unit) -> Piece:
    """What a piece says; `unit` is that of a load written without one."""
    plain = tight(text)
    if plain in NAMES:
        return NAMES[plain]
    if plain.startswith(("@", "bw")):
        return _at(plain.removeprefix("@"), text, unit)
    if match := COUNT.fullmatch(plain):
        return _done(match[1], match[2], text)
    if plain[:1].isdecimal():
        return _load(plain, text, unit)
    near = "" if plain in PLANNED else closest(plain, WORDS)
    remedy = (
        f"Did you mean {near}?" if near else f"A set has a load, reps, an @ and one of {', '.join(WORDS)}."
    )
    return Flaw(UNKNOWN_PIECE, f"{shown(text)} is not a piece of a set.", remedy)


def _at(plain: str, text: str, unit: Unit) -> Piece:
    """What stands behind an @, or body weight: one load or one effort, not a share or a list of what is planned."""
    found = single(plain, unit)
    if isinstance(found, OwnWeight | Effort | Flaw):
        return found
    if isinstance(found, AtLoad) and found.lo == found.hi:
        return found.lo
    said = "is no load and no effort" if found is None else "says what is planned, not what was lifted"
    return Flaw(LIFTED, f"{shown(text)} {said}.")


def _load(plain: str, text: str, unit: Unit) -> Piece:
    found = load(plain, unit)
    if isinstance(found, Load) or found.trouble in {DECIMAL_COMMA, OUT_OF_RANGE}:
        return found
    return Flaw(LIFTED, f"{shown(text)} is no load such as 82.5kg and no reps such as x5.")


def _done(number: str | None, target: str, text: str) -> Piece:
    """`x10`, `x30s`, `3x10`; what is planned (`x8-12`, `xAMRAP`) was not done yet."""
    found = Done(0) if target == "0" else reps(target)
    if isinstance(found, Flaw):
        return found if found.trouble in {DECIMAL_COMMA, OUT_OF_RANGE} else _no_reps(text)
    if not isinstance(found, Done):
        if found.amrap or found.span.lo != found.span.hi:
            return Flaw(LIFTED, f"{shown(text)} is a target.", "Write what was done: x10.")
        found = Done(found.span.lo, found.kind, found.per_side)
    if number is None:
        return found
    if "." in number:
        return Flaw(LIFTED, f"The load in {shown(text)} has no unit.", f"Write {number}kg x{brief(target)}.")
    return Done(found.count, found.kind, found.per_side, int(number))


def _no_reps(text: str) -> Flaw:
    return Flaw(LIFTED, f"{shown(text)} is no number of reps, seconds or metres.")
