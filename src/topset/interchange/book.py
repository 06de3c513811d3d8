"""The exercises of a file: matched with the catalogue by name, or kept as the user's own."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache

from topset.catalogue import exercises, find, names
from topset.catalogue.naming import words
from topset.ground.reason import Reason
from topset.interchange import guesses
from topset.interchange.flaws import NO_NAME, OWN, UnreadableError, remark, shown
from topset.interchange.imported import Met
from topset.interchange.options import Options
from topset.interchange.said import LONGEST_NAME, one_line
from topset.model.exercise import Exercise, Measure, slug
from topset.model.prescription import RepKind
from topset.model.program import Comments, OwnExercise


class Book:
    """Finds the exercise of each name of one file. `app` is the name under which the catalogue knows its names."""

    __slots__ = ("_app", "_found", "_mine", "_new", "_options", "_proposed", "counts", "kinds")

    def __init__(self, app: str, options: Options) -> None:
        self._app = app
        self._options = options
        self._mine = _by_name(options.own)
        self._found: dict[str, Exercise] = {}
        self._new: dict[str, tuple[Exercise, str]] = {}
        self._proposed: dict[str, tuple[str, ...]] = {}
        self.counts: Counter[str] = Counter()  # sets by their name there
        self.kinds: dict[str, set[RepKind]] = {}  # what was counted, by slug

    def exercise(self, name: str) -> Exercise:
        """The exercise of a name; UnreadableError (IMP106) for no name."""
        found = self._found.get(name)
        if found is None:
            found = self._found[name] = self._find(one_line(name)[:LONGEST_NAME].strip())
        return found

    def knows(self, name: str) -> bool:
        """Whether an exercise is called so, or was said to be."""
        return self._known(name) is not None

    def _find(self, name: str) -> Exercise:
        if not slug(name):
            raise UnreadableError(
                NO_NAME, f"{shown(name)} names no exercise." if name else "No exercise is named."
            )
        return self._known(name) or self._own(name)

    def _known(self, name: str) -> Exercise | None:
        told = self._options.same.get(name.casefold())
        mine = self._mine.get(told or slug(name))
        return mine or (exercises().get(told) if told else in_app(self._app, name) or find(name))

    def _own(self, name: str) -> Exercise:
        if slug(name) not in self._new:
            near = guesses.proposals(name) if len(self._new) < guesses.MOST_COMPARED else ()
            self._proposed[slug(name)] = near
            self._new[slug(name)] = guesses.own(name, near)
        return self._new[slug(name)][0]

    def met(self) -> tuple[Met, ...]:
        """The exercises in the order of how often they were done, with their names there and here."""
        rows = ((name, self._found[name], count) for name, count in self.counts.most_common())
        return tuple(
            Met(
                one_line(name),
                exercise.name,
                exercise.slug,
                count,
                exercise.slug in self._new,
                self._proposed.get(exercise.slug, ()),
            )
            for name, exercise, count in rows
        )

    def own(self) -> tuple[OwnExercise, ...]:
        """The exercises that are new, with what is known of them."""
        used = {self._found[name].slug for name in self.counts}
        return tuple(self._defined(slug) for slug in self._new if slug in used)

    def _defined(self, slug: str) -> OwnExercise:
        exercise, model = self._new[slug]
        kinds = self.kinds.get(slug, set())
        if RepKind.REPS not in kinds and len(kinds) == 1:
            measure = Measure.TIME if RepKind.SECONDS in kinds else Measure.DISTANCE
            exercise = replace(exercise, measure=measure)
        said = f"taken to be like {model}" if model else "what it trains is read off its name"
        if guesses.is_unknown(exercise):
            said = "what it trains is not known"
        return OwnExercise(exercise, Comments(beside=f"imported: {said}; correct it where it is wrong"))

    def remarks(self) -> tuple[Reason, ...]:
        """What is said of the exercises that nobody knows."""
        return tuple(_own_remark(met) for met in self.met() if met.own)


def _own_remark(met: Met) -> Reason:
    message = f"No exercise is called {shown(met.theirs)}; it is kept as one of your own."
    if not met.proposals:
        return remark(OWN, message)
    example = f'--same "{met.theirs}={met.proposals[0]}"'
    return remark(OWN, message, f"Is it {_either(met.proposals)}? Then add {example}.")


def _either(found: tuple[str, ...]) -> str:
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} or {found[-1]}"


def _by_name(own: Iterable[Exercise]) -> Mapping[str, Exercise]:
    """The exercises of a journal by the slugs of all their names."""
    return {slug(name): each for each in own for name in names(each)}


def in_app(app: str, name: str) -> Exercise | None:
    """The exercise that an app calls so, None for none or several; punctuation and plurals do not matter."""
    return exercises().get(_of_app(app).get(words(name), ""))


@cache
def _of_app(app: str) -> Mapping[tuple[str, ...], str]:
    """Slugs by the words of the names that an app has for them; "" where two exercises claim a name."""
    found: dict[tuple[str, ...], str] = {}
    for exercise in exercises().values():
        for name in exercise.elsewhere.get(app, ()):
            owner = found.setdefault(words(name), exercise.slug)
            if owner != exercise.slug:
                found[words(name)] = ""
    return found
