"""Rests as the rules see them: those that somebody wrote, and that come between like sets."""

from collections.abc import Iterator
from itertools import zip_longest

from topset.ground.units import Span, clock
from topset.metrics.view import View
from topset.model.exercise import Kind
from topset.model.prescription import Role
from topset.model.session import Sets, Work

MINUTE = 60
UNJUDGED = frozenset({Role.RAMP, Role.DROP})
TRAINING = frozenset({Kind.COMPOUND, Kind.ISOLATION})


def judged(view: View) -> Iterator[tuple[Work, Sets]]:
    """Every group of sets with a written rest, outside supersets, warm-ups and drop sets."""
    for _, work in view.works:
        if not work.label and work.exercise.kind in TRAINING:
            for sets, following in zip_longest(work.sets, work.sets[1:]):
                if sets.rest_written and sets.role not in UNJUDGED and not _dropped(following):
                    yield work, sets


def _dropped(following: Sets | None) -> bool:
    return following is not None and following.role is Role.DROP


def span_of(rest: Span) -> str:
    """A rest as it is written: "45s", "30-45s", "2:00-3:00"."""
    if rest.lo == rest.hi:
        return clock(rest.lo)
    return f"{clock(rest.lo).removesuffix('s') if rest.hi < MINUTE else clock(rest.lo)}-{clock(rest.hi)}"
