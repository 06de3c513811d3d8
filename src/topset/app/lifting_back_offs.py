"""The back-off loads after every top set that may be logged: worked out here, looked up where there is no network."""

from collections.abc import Iterator, Mapping, Sequence
from math import inf

from topset.app.as_lifted import any_gym, follows, planned_top
from topset.app.lifting_loads import BY_BODY, written
from topset.app.lifting_sets import slots_of
from topset.app.set_text import MOST_RIR
from topset.evidence.figure import Figures
from topset.ground.frozen import frozen
from topset.ground.units import Load
from topset.methods.overshoot import Lifted, PlannedTop, Told, back_off_after, told
from topset.model.exercise import Exercise
from topset.model.gym import Gym
from topset.model.prescription import Amount, Role
from topset.model.session import Work

MORE_REPS = 8  # than were asked for
LIGHTEST, HEAVIEST = 7 / 10, 5 / 4  # of the planned top set: beyond, it was another set


@frozen
class BackOffs:
    """What the back-off sets weigh, by the top set as it was lifted. All loads are grams.

    `tops` are the loads of the top set. `classes` has a row for each number of reps from 1 on; its first number is for
    a set of which nobody said what was left, the others for RIR 0, 0.5, 1 and so on. Sets of one class are followed by
    the same loads: `groups` has a row for each class, and in it a load for each of `tops`.
    """

    tops: tuple[int, ...]
    classes: tuple[tuple[int, ...], ...]
    groups: tuple["Group", ...]


@frozen
class Group:
    """The slots of like back-off sets, and their loads by class and top set."""

    slots: tuple[str, ...]
    loads: tuple[tuple[int, ...], ...]


@frozen
class Following:
    """Back-off sets with what they have of the top set."""

    slots: tuple[str, ...]
    back: Amount


def back_offs(
    work: Work, number: int, tops: Sequence[Load], gym: Gym | None, figures: Figures
) -> tuple[BackOffs | None, tuple[Load, ...]]:
    """The table, None where no set follows a top set, and every load in it.

    What is lifted with the body is not corrected: its load is not all that is lifted.
    """
    planned, following = planned_top(work), tuple(_following(work, number))
    if planned is None or not following or not tops or work.exercise.load_mode in BY_BODY:
        return None, ()
    classes, keys = _classes(planned, [each.back for each in following], figures)
    where = _Where(planned, work.exercise, gym)
    loads = [
        [[where.load(top, key[n], each.back) for top in tops] for key in keys]
        for n, each in enumerate(following)
    ]
    groups = (
        Group(each.slots, tuple(tuple(load.grams for load in row) for row in rows))
        for each, rows in zip(following, loads, strict=True)
    )
    table = BackOffs(tuple(top.grams for top in tops), classes, tuple(groups))
    return table, tuple({load for rows in loads for row in rows for load in row})


def looked_up(table: BackOffs, load_g: int, reps: int, rir: int | None) -> Mapping[str, int]:
    """The load of each slot that follows such a top set; empty where the table does not reach: then they stay."""
    if load_g not in table.tops or not 1 <= reps <= len(table.classes):
        return {}
    kind = table.classes[reps - 1][0 if rir is None else rir + 1]
    top = table.tops.index(load_g)
    return {slot: group.loads[kind][top] for group in table.groups for slot in group.slots}


def likely(loads: Sequence[Load], work: Work) -> tuple[Load, ...]:
    """Those of the loads that its top set may come to."""
    planned = next((sets.load for sets in work.sets if sets.role is Role.TOP), None)
    low, high = (planned[0].grams * LIGHTEST, planned[1].grams * HEAVIEST) if planned else (1, inf)
    return tuple(load for load in loads if max(1, low) <= load.grams <= high)


@frozen
class _Where:
    """What does not change from cell to cell."""

    planned: PlannedTop
    exercise: Exercise
    gym: Gym | None

    def load(self, top: Load, said: Told, back: Amount) -> Load:
        """The load of a back-off set, to the hundredth as it is written."""
        where = self.exercise, self.gym or any_gym(top)
        found = back_off_after(top, said, self.planned, back, where)
        assert found is not None  # what follows a top set is no body weight
        return written(found.load)


def _following(work: Work, number: int) -> Iterator[Following]:
    for sets, slots in slots_of(work, number):
        back = follows(sets)
        if back is not None:
            yield Following(slots, back)


def _classes(
    planned: PlannedTop, backs: Sequence[Amount], figures: Figures
) -> tuple[tuple[tuple[int, ...], ...], tuple[tuple[Told, ...], ...]]:
    """The class of each set by reps and RIR, and what the sets of each class tell the groups."""
    keys: dict[tuple[Told, ...], int] = {}
    rows = []
    for reps in range(1, planned.reps.span.hi + MORE_REPS + 1):
        row = []
        for rir in (None, *range(MOST_RIR + 1)):
            lifted = Lifted(Load(0), reps, rir)
            said = tuple(told(lifted, planned, back, figures) for back in backs)
            row.append(keys.setdefault(said, len(keys)))
        rows.append(tuple(row))
    return tuple(rows), tuple(keys)
