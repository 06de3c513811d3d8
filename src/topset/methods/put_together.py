"""How a load is put together in words: its plates, and where they go."""

from topset.ground.units import Load, Unit, plain
from topset.methods.loading import ONE_ENDED, empty_bar, plates
from topset.model.exercise import Exercise, LoadMode
from topset.model.gym import Gym


def put_together(load: Load, exercise: Exercise, gym: Gym | None) -> tuple[str, str]:
    """`20 + 10`, and `each side`; "" for what nobody knows or what needs no words.

    An `empty bar` goes nowhere; `each` alone says that there is one in each hand.
    """
    hands = "each" if exercise.load_mode is LoadMode.PER_HAND else ""
    if gym is None:
        return "", hands
    found = plates(load, exercise, gym)
    if not found:
        bare = load.grams == empty_bar(exercise, gym) > 0
        return ("empty bar" if bare else ""), hands
    if exercise.load_mode is LoadMode.BODYWEIGHT:
        return _pieces(found, gym.unit), "on the belt"
    return _pieces(found, gym.unit), "each side" if ONE_ENDED.isdisjoint(exercise.equipment) else ""


def _pieces(found: tuple[tuple[int, int], ...], unit: Unit) -> str:
    """`20 + 10 + 2x1.25`, from (grams, how many)."""
    named = [(plain(Load(grams, unit).number), count) for grams, count in found]
    return " + ".join(number if count == 1 else f"{count}x{number}" for number, count in named)
