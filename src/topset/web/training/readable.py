"""Whether what was said of a slot can be read: what cannot is refused, where the sender can still be asked."""

import uuid
from collections.abc import Mapping, Sequence

from topset.app.journal_entry import wrong_with
from topset.ground.reason import Reason
from topset.model.exercise import Exercise
from topset.web.training.athletes import own_exercises
from topset.web.training.entries import FINISHED, LIFTED
from topset.web.training.events import Tap
from topset.web.training.models import Event, Lifter, Version


def unreadable(lifter: Lifter, taps: Sequence[Tap]) -> Mapping[uuid.UUID, Reason]:
    """Why new taps say no set, no reading and no note; of taps with one id the first counts."""
    firsts = {tap.id: tap for tap in reversed(taps)}
    strange = {key: tap for key, tap in firsts.items() if _wrong(tap, ())}
    if not strange:
        return {}
    there = set(Event.objects.filter(lifter=lifter, pk__in=strange).values_list("pk", flat=True))
    own = _ever_own(lifter)
    found = {key: _wrong(tap, own) for key, tap in strange.items() if key not in there}
    return {key: why for key, why in found.items() if why}


def _wrong(tap: Tap, own: tuple[Exercise, ...]) -> Reason | None:
    if not tap.text or tap.slot == FINISHED:
        return None
    return wrong_with(tap.exercise if LIFTED.fullmatch(tap.slot) else None, tap.text, own)


def _ever_own(lifter: Lifter) -> tuple[Exercise, ...]:
    """Also those of texts that programs had: a phone that was away may still show them."""
    now = lifter.programs.values_list("text", flat=True)
    before = Version.objects.filter(program__lifter=lifter).values_list("text", flat=True)
    return own_exercises(lifter, dict.fromkeys((*now, *before)))
