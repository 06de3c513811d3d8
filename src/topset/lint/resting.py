"""Rests as the rules see them: those that somebody wrote, and that come between like sets."""

from collections.abc import Iterator
from itertools import zip_longest

from topset.metrics.view import View
from topset.model.exercise import Kind
from topset.model.prescription import Role
from topset.model.session import Sets, Work

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
