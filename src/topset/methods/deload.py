"""A lighter week: fewer sets, a little less load, nothing near failure, nothing tested."""

from dataclasses import replace

from topset.evidence import deloads, prescribing
from topset.evidence.effort import LOAD_PER_HALF
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.units import Load, Span
from topset.model.exercise import Exercise, LoadMode
from topset.model.prescription import RepKind, Reps, Role
from topset.model.program import Deload
from topset.model.session import Sets

WEIGHED = frozenset({LoadMode.EXTERNAL, LoadMode.PER_HAND})
WHOLE = 100  # percent
MOST_RIR = 20  # half reps: RPE 0


def lighten(group: Sets, exercise: Exercise, deload: Deload, figures: Figures = PUBLISHED) -> Sets:
    """Take sets and load off one group.

    Sets keep the share that is written or the evidence's, rounded up, one at least. Load and percentage
    likewise; a top set is lightened even where the other loads stay, a test becomes such a top set, and a set
    without a load stops as many reps earlier as the cut is worth. Sets for as many reps as possible end at
    their floor. The load of bodyweight exercises stays: where a reserve is written they stop as many reps earlier
    instead. Loads are not rounded.
    """
    sets_kept = deload.sets if deload.sets is not None else figures(deloads.SETS_KEPT)
    kept = _load_kept(group, exercise, deload, figures)
    eased = _eased(group, exercise, deload, figures)
    return replace(
        group,
        role=Role.TOP if group.role is Role.TEST else group.role,
        count=Span(_share(group.count.lo, sets_kept), _share(group.count.hi, sets_kept)),
        reps=_fewer(_floor(group.reps), eased),
        percent=group.percent and Span(group.percent.lo * kept // 100, group.percent.hi * kept // 100),
        load=group.load and (_cut(group.load[0], kept), _cut(group.load[1], kept)),
        rir=group.rir and _more(group.rir, 2 * eased or _worth(kept, figures)),
    )


def dropped(role: Role) -> bool:
    """Tell whether a deload leaves such sets out: the drops of a drop set are there to reach failure."""
    return role is Role.DROP


def _eased(group: Sets, exercise: Exercise, deload: Deload, figures: Figures) -> int:
    """Reps that a set without a load stops earlier, one at the least; none where the load can be cut.

    A set of more reps than strength work has does not become such work, for which its rest is not meant.
    """
    kept = deload.load if deload.load is not None else figures(deloads.LOAD_KEPT)
    if exercise.load_mode in WEIGHED or not group.rir or group.reps.kind is not RepKind.REPS or kept >= WHOLE:
        return 0
    most, few = group.reps.span.hi, figures(prescribing.SHORT_SETS)
    room = most - few - 1 if most > few else most
    return min(room, max(1, _worth(kept, figures) // 2))


def _fewer(reps: Reps, by: int) -> Reps:
    if not by or not reps.span.hi:
        return reps
    return replace(reps, span=Span(max(1, reps.span.lo - by), max(1, reps.span.hi - by)))


def _load_kept(group: Sets, exercise: Exercise, deload: Deload, figures: Figures) -> int:
    if exercise.load_mode not in WEIGHED:
        return 100
    kept = deload.load if deload.load is not None else figures(deloads.LOAD_KEPT)
    heavy = group.role in (Role.TOP, Role.TEST)
    return min(kept, figures(prescribing.DELOAD_TOP_KEPT)) if heavy else kept


def _share(sets: int, percent: int) -> int:
    return max(1, -(-sets * percent // 100))


def _cut(load: Load, kept: int) -> Load:
    return Load(load.grams * kept // 100, load.unit)


def _floor(reps: Reps) -> Reps:
    return replace(reps, amrap=False) if reps.amrap and reps.span.lo else reps


def _worth(kept: int, figures: Figures) -> int:
    """The half reps that a cut of the load is worth."""
    return (WHOLE - kept) * 10 // figures(LOAD_PER_HALF)


def _more(rir: Span, more: int) -> Span:
    return Span(min(rir.lo + more, MOST_RIR), min(rir.hi + more, MOST_RIR))
