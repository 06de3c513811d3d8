"""Collect what every lesson says of the time behind, for whoever plans the block ahead."""

from collections.abc import Callable
from functools import reduce
from types import ModuleType

from topset.adaptation import lessons as folder
from topset.adaptation.past import Past
from topset.ground.discover import modules
from topset.model.learned import Learned, joined

Learn = Callable[[Past], Learned]


def learn(past: Past) -> Learned:
    """What the journal has taught; nothing where it has no session."""
    if past.last is None:
        return Learned()
    start = Learned(until=past.last, begin=past.begin)
    return reduce(joined, (_lesson(module)(past) for module in modules(folder)), start)


def _lesson(module: ModuleType) -> Learn:
    learn_one: Learn | None = getattr(module, "learn", None)
    if not callable(learn_one):
        raise TypeError(f"{module.__name__} must define learn")
    return learn_one
