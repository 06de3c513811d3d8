"""Strategies that make journals: everything the language can say."""

import datetime
from dataclasses import replace

from hypothesis import strategies as st
from notation_strategies import (
    KNOWN,
    LABELS,
    comments,
    distinct,
    efforts,
    loads,
    notes,
    own_exercises,
    own_weights,
    remarks,
    titles,
    units,
)

from topset.ground.units import Unit
from topset.model.journal import Entry, Journal, Lift, LiftedSet, Readings
from topset.model.prescription import RepKind, Role
from topset.model.program import Comments, OwnExercise
from topset.notation.day import GROUPS

points = st.integers(0, 5)
soreness = st.dictionaries(st.sampled_from(GROUPS), points, max_size=3).map(lambda d: tuple(d.items()))


@st.composite
def counts(draw: st.DrawFn) -> tuple[int, RepKind]:
    kind = draw(st.sampled_from(RepKind))
    most = {RepKind.REPS: 200, RepKind.SECONDS: 3600, RepKind.METRES: 10_000}[kind]
    return draw(st.integers(0 if kind is RepKind.REPS else 1, most)), kind


@st.composite
def lifted_sets(draw: st.DrawFn) -> LiftedSet:
    count, kind = draw(counts())
    amount = draw(st.one_of(st.none(), loads(), own_weights))
    effort = draw(st.one_of(st.none(), efforts))
    side = draw(st.booleans()) and count > 0
    return LiftedSet(count, kind, amount, effort, draw(st.sampled_from(Role)), side)


def carried(sets: list[LiftedSet]) -> tuple[LiftedSet, ...]:
    """The sets as they are read: one without a load has that of the set before it."""
    found: list[LiftedSet] = []
    for each in sets:
        before = found[-1].amount if found else None
        found.append(replace(each, amount=before) if each.amount is None else each)
    return tuple(found)


@st.composite
def readings(draw: st.DrawFn) -> Readings:
    values = draw(
        st.tuples(
            st.one_of(st.none(), st.integers(0, 24 * 60)),
            soreness,
            st.one_of(st.none(), points),
            st.one_of(st.none(), loads(40_000, least=6_000)),
            st.one_of(st.none(), titles),
        ).filter(lambda found: any(value not in (None, ()) for value in found))
    )
    return Readings(*values, draw(comments))


@st.composite
def entries(draw: st.DrawFn, slugs: st.SearchStrategy[str]) -> Entry:
    labels = draw(st.lists(st.sampled_from(LABELS), max_size=3, unique=True))
    sets = st.lists(lifted_sets(), min_size=1, max_size=5).map(carried)
    items: list[Lift | Readings] = [
        Lift(draw(slugs), draw(sets), label, draw(titles), draw(comments)) for label in labels
    ]
    items += [draw(readings())] if draw(st.booleans()) else []
    mixed = (*items, *draw(st.lists(notes, max_size=1)))
    return Entry(
        draw(st.dates(datetime.date(1000, 1, 1))),
        tuple(draw(st.permutations(mixed))),
        draw(st.one_of(st.none(), st.times().map(lambda t: t.replace(second=0, microsecond=0)))),
        draw(titles),
        draw(st.one_of(st.none(), st.integers(1, 104))),
        draw(comments),
    )


@st.composite
def journals(draw: st.DrawFn) -> Journal:
    own = distinct(draw(st.lists(st.builds(OwnExercise, own_exercises(), comments), max_size=2)))
    slugs = st.sampled_from((*KNOWN[::20], *[each.exercise.slug for each in own]))
    around = draw(comments)
    return Journal(
        tuple(draw(st.lists(entries(slugs), max_size=3))),
        unit := draw(units),
        own,
        (("unit", around),) if around != Comments() and unit is Unit.LB else (),
        tuple(draw(st.lists(remarks, max_size=2))),
    )
