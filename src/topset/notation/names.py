"""From the names of exercises, as people write them, to slugs."""

from functools import lru_cache
from itertools import islice

from topset.catalogue import exercises, find, suggest
from topset.model.exercise import Exercise, slug
from topset.notation.problems import NO_NAME, UNKNOWN_EXERCISE, Flaw
from topset.notation.words import APOSTROPHES, closest, shown

LONGEST_NAME = 120
MOST_COMPARED = 500  # exercises of a program that a misspelt name is compared with
STRAIGHT = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))


class Names:
    """The program's own exercises by every name they go by, and the catalogue behind them."""

    __slots__ = ("aliases", "exercises", "heads")

    def __init__(self) -> None:
        self.exercises: dict[str, Exercise] = {}
        self.aliases: dict[str, str] = {}
        self.heads: dict[str, tuple[str, str]] = {}  # what stands before a colon: its label and slug

    def define(self, exercise: Exercise) -> str:
        """Take in an exercise of the program; what it clashes with, "" if nothing."""
        taken = self.aliases.get(exercise.slug) or next(filter(None, map(self.slug, exercise.aliases)), "")
        if taken:
            own = self.exercises.get(taken)
            return own.name if own else exercises()[taken].name
        self.exercises[exercise.slug] = exercise
        self.aliases.update(dict.fromkeys(map(slug, (exercise.name, *exercise.aliases)), exercise.slug))
        if not in_catalogue(exercise.name):
            self.aliases.setdefault(spelled(exercise.name), exercise.slug)
        return ""

    def slug(self, name: str) -> str:
        """The slug of an exercise, the program's own first; "" for an unknown one."""
        own = self.aliases
        if own and (found := own.get(slug(name)) or own.get(spelled(name))):
            return found
        return in_catalogue(name) if len(name) <= LONGEST_NAME else ""

    def unknown(self, name: str) -> Flaw:
        """The flaw of a name nobody knows, with those it is most like."""
        if not name.strip():
            return Flaw(NO_NAME, "The name of an exercise is missing.")
        own = (exercise.name for exercise in islice(self.exercises.values(), MOST_COMPARED))
        near = [closest(name, own), *suggest(name)]
        known = list(dict.fromkeys(n for n in near if n))[:3]
        remedy = f"Did you mean {_either(known)}?" if known else ""
        return Flaw(UNKNOWN_EXERCISE, f"No exercise is called {shown(name)}.", remedy)


def spelled(name: str) -> str:
    """A name as a slug, with the apostrophe of a phone for the one of a keyboard."""
    return slug(name.translate(STRAIGHT))


@lru_cache(maxsize=2048)
def in_catalogue(name: str) -> str:
    """The slug of an exercise of the catalogue, "" for none."""
    key = spelled(name)
    exercise = exercises().get(key) or find(name.strip())
    return exercise.slug if exercise else ""


def _either(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
