"""A logged set as the journal's text, put together from pieces so simple that a page without network can do it too.

    role + load + count + effort        "top " + "87.5kg " + "x3" + " @RIR1"

Each piece is left out where there is nothing to say: `LOAD` without a load, `EFFORT` where nobody said what was left.
`{load}` is the text of one of the loads offered, `{count}` a whole number, `{measure}` what a set is counted in, and
`{rir}` one of `EFFORTS`. A set in which nothing was managed is `FAILED` in the place of `COUNT`.
"""

from collections.abc import Mapping

from topset.ground.frozen import frozen
from topset.ground.units import halves
from topset.model.prescription import RepKind, Reps, Role

LOAD, COUNT, FAILED, EFFORT = "{load} ", "x{count}{measure}", "x0", " @RIR{rir}"
MEASURES = {RepKind.REPS: "", RepKind.SECONDS: "s", RepKind.METRES: "m"}
SIDE = "/side"
MOST_RIR = 20  # half points
EFFORTS = tuple(halves(half) for half in range(MOST_RIR + 1))  # by half points


@frozen
class Pieces:
    """What the text of any set is put together from; `efforts` are the texts of RIR by half points from 0 on."""

    load: str = LOAD
    count: str = COUNT
    failed: str = FAILED
    effort: str = EFFORT
    roles: Mapping[str, str] | None = None
    efforts: tuple[str, ...] = EFFORTS


def pieces() -> Pieces:
    """The pieces, with what stands before the sets of each role."""
    return Pieces(roles={role.value: _role(role) for role in Role})


def measure_of(reps: Reps) -> str:
    """What stands behind the count: "", "s", "m", "/side", "s/side"."""
    return MEASURES[reps.kind] + (SIDE if reps.per_side else "")


def set_text(load: str, count: int, measure: str, rir: int | None, role: str) -> str:
    """One set as the journal writes it; `load` is its text, `rir` half points or None, `role` as in the notation."""
    done = COUNT.replace("{count}", str(count)).replace("{measure}", measure) if count else FAILED
    loaded = LOAD.replace("{load}", load) if load else ""
    effort = "" if rir is None else EFFORT.replace("{rir}", EFFORTS[rir])
    return f"{_role(Role(role))}{loaded}{done}{effort}"


def _role(role: Role) -> str:
    return "" if role is Role.WORK else f"{role.value} "
