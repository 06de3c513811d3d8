"""The loads that a lifter may want to put on, each as it is written and put together."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from topset.ground.frozen import frozen
from topset.ground.units import Load, plain
from topset.methods.loading import loadable, plates
from topset.methods.put_together import put_together
from topset.model.exercise import Exercise, LoadMode
from topset.model.gym import Gym
from topset.model.prescription import OwnWeight
from topset.notation.printer import values

BY_BODY = frozenset({LoadMode.BODYWEIGHT, LoadMode.ASSISTED})
WITHOUT_LOAD = BY_BODY | {LoadMode.BAND, LoadMode.NONE}  # a set says enough where it names none
MOST = 80
LIGHTEST, HEAVIEST = 3 / 10, 5 / 4  # of the heaviest that is prescribed
ROOM = 20_000  # grams, beyond what is prescribed at least
UP_TO = 300_000  # grams, where nothing is prescribed
STEPS = (1.0, 1.25, 2.5, 5.0, 10.0, 20.0, 50.0)  # kg, between loads of which there are too many


@frozen
class Choice:
    """A load in grams and as the journal writes it. `plates` are (number, how many), heavy to light, as `words` say.

    Added to or taken from the body, it is what is added (0 for none) or below 0.
    """

    grams: int
    text: str
    plates: tuple[tuple[str, int], ...] = ()
    words: str = ""


@frozen
class Offered:
    """Where loads come from: the exercise and the gym."""

    exercise: Exercise
    gym: Gym

    def loads(self, prescribed: Iterable[Load], anchor: int | None = None) -> tuple[Load, ...]:
        """What may be wanted around the prescribed loads, themselves included; around `anchor` where there are none."""
        wanted = tuple(map(written, prescribed))
        around = tuple(sorted({load.grams for load in wanted})) or (() if anchor is None else (anchor,))
        grams = window(loadable(self.exercise, self.gym), around)
        found = {load.grams: load for load in (*wanted, *(written(Load(g, self.gym.unit)) for g in grams))}
        return tuple(found[grams] for grams in sorted(found))

    def choice(self, load: Load) -> Choice:
        """One load."""
        made, where = put_together(load, self.exercise, self.gym)
        pieces = plates(load, self.exercise, self.gym)
        drawn = tuple((plain(Load(grams, self.gym.unit).number), count) for grams, count in pieces)
        return Choice(load.grams, load_text(load, self.exercise), drawn, f"{made} {where}".strip())


@lru_cache(maxsize=4096)
def written(load: Load) -> Load:
    """The load to the hundredth of its unit, as it is read again."""
    return Load.of(load.number, load.unit)


def load_text(load: Load, exercise: Exercise) -> str:
    """`87.5kg`, `BW`, `BW+10kg`, `BW-20kg`."""
    if exercise.load_mode not in BY_BODY:
        return str(load)
    return "".join(values.amount(OwnWeight(load.grams, load.unit)))


@lru_cache(maxsize=1024)
def window(loads: tuple[int, ...], around: tuple[int, ...]) -> tuple[int, ...]:
    """Those of the loads, ascending, between a light warm-up and somewhat more than those meant; not too many."""
    if not around:
        return spaced([grams for grams in loads if grams <= UP_TO], MOST)
    heaviest = max(around)
    low = min(*around, round(min(heaviest * LIGHTEST, heaviest - ROOM)))
    high = max(round(heaviest * HEAVIEST), heaviest + ROOM)
    inside = [grams for grams in loads if low <= grams <= high]
    if len(inside) <= MOST:
        return tuple(inside)
    near = sorted(inside, key=lambda grams: abs(grams - heaviest))[: MOST // 2]
    return tuple(sorted({*near, *spaced([grams for grams in inside if grams not in near], MOST // 2)}))


def spaced(loads: Sequence[int], most: int) -> tuple[int, ...]:
    """At most so many of the loads, the lightest first, as finely stepped as they can be."""
    for step in (0.0, *STEPS):
        kept: list[int] = []
        for grams in loads:
            if not kept or grams - kept[-1] >= step * 1000:
                kept.append(grams)
        if len(kept) <= most:
            return tuple(kept)
    return tuple(kept[:most])
