"""Find exercises and gyms by name. A file is read when what is in it is first asked for."""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from functools import cache
from importlib import import_module

from topset.catalogue.naming import words
from topset.catalogue.on_demand import OnDemand
from topset.model.exercise import Exercise, slug
from topset.model.gym import Gym

# Imported by name, and here: the package's functions of the same names hide these folders from then on.
EXERCISE_FILES = import_module("topset.catalogue.exercises")
GYM_FILES = import_module("topset.catalogue.gyms")

# Below this likeness (0 to 1) a suggestion would be a guess.
ALIKE = 0.6
BEHIND = 0.1  # how much less alike than the best a suggestion may be


@cache
def exercises() -> OnDemand[Exercise]:
    """Every exercise of the catalogue by its slug, which names its file, in the order of the slugs."""
    return OnDemand(EXERCISE_FILES, "EXERCISE", Exercise)


@cache
def gyms() -> OnDemand[Gym]:
    """Every gym preset by its slug ("garage_rack"), which names its file."""
    return OnDemand(GYM_FILES, "GYM", Gym)


def usable(gym: Gym) -> tuple[Exercise, ...]:
    """Return the exercises for which `gym` has all that they need, in the order of their slugs."""
    return tuple(exercise for exercise in exercises().values() if gym.offers(exercise))


def find(name: str) -> Exercise | None:
    """Return the exercise that goes by `name`, here or in another app; None for none, or for more than one.

    Case, punctuation, plurals and common abbreviations do not matter ("DB RDLs"). The order of the words
    matters only where two exercises differ in nothing else.
    """
    known = exercises()
    if exact := known.get(slug(name)):
        return exact
    spelled = words(name)
    found = _by_words().get(spelled) or _by_any_order().get(tuple(sorted(spelled)), "")
    return known.get(found)


def suggest(name: str, limit: int = 3) -> tuple[str, ...]:
    """Return the names most like `name`, best first, at most `limit`; empty where nothing comes near."""
    asked = words(name)
    if not asked:
        return ()
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(" ".join(asked))
    best: dict[str, float] = {}
    for spelled, owner in _by_words().items():
        likeness = max(_shared(asked, spelled), _spelling(matcher, spelled))
        if owner and likeness > best.get(owner, ALIKE):
            best[owner] = likeness
    nearest = max(best.values(), default=0.0)
    close = [owner for owner, likeness in best.items() if likeness >= nearest - BEHIND]
    ranked = sorted(close, key=lambda owner: (-best[owner], owner))
    return tuple(exercises()[owner].name for owner in ranked[:limit])


def names(exercise: Exercise) -> Iterator[str]:
    """Yield all that an exercise is called: its slug, its name, its aliases, its names in other apps."""
    yield exercise.slug
    yield exercise.name
    yield from exercise.aliases
    for foreign in exercise.elsewhere.values():
        yield from foreign


@cache
def _by_words() -> Mapping[tuple[str, ...], str]:
    """Map each sequence of words to the slug it stands for; to "" where several exercises claim it."""
    claims = ((name, exercise.slug) for exercise in exercises().values() for name in set(names(exercise)))
    return _index((words(name), owner) for name, owner in claims)


@cache
def _by_any_order() -> Mapping[tuple[str, ...], str]:
    """Map as `_by_words` does, with the words sorted."""
    return _index((tuple(sorted(spelled)), owner) for spelled, owner in _by_words().items())


def _index(claims: Iterator[tuple[tuple[str, ...], str]]) -> Mapping[tuple[str, ...], str]:
    """Give each key its one owner, or "" where owners differ."""
    index: dict[tuple[str, ...], str] = {}
    for key, owner in claims:
        index[key] = owner if index.setdefault(key, owner) == owner else ""
    return index


def _shared(asked: tuple[str, ...], spelled: tuple[str, ...]) -> float:
    """Say how many words two names have in common, 0 to 1 (Dice's coefficient)."""
    return 2 * len(set(asked) & set(spelled)) / (len(asked) + len(spelled))


def _spelling(matcher: SequenceMatcher[str], spelled: tuple[str, ...]) -> float:
    """Say how alike two names are letter by letter, 0 to 1; 0 where they cannot be as alike as `ALIKE`."""
    matcher.set_seq1(" ".join(spelled))
    if matcher.real_quick_ratio() < ALIKE or matcher.quick_ratio() < ALIKE:
        return 0.0
    return matcher.ratio()
