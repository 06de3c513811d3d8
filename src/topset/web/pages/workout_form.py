"""The fields of a workout: one for each set and fact, and empty ones for what was forgotten."""

from collections.abc import Mapping, Sequence

from django.utils.translation import gettext

from topset.ground.frozen import frozen
from topset.web.pages.workout import Lifted, facts_of, lifts_of
from topset.web.signs import with_numbers
from topset.web.training.heads import Head
from topset.web.training.saying import Slot


@frozen
class Box:
    """A field: its name in the form, what is in it, and what is wrong with that; `slot` can be removed."""

    name: str
    value: str
    label: str = ""
    error: str = ""
    slot: str = ""


@frozen
class LiftBoxes:
    """The fields of an exercise; `more` takes further sets."""

    exercise: str
    sets: tuple[Box, ...]
    more: Box


@frozen
class Boxes:
    """All fields of a workout: what they say now, or what was typed (`given`) with what is wrong (`errors`)."""

    slots: Sequence[Slot]
    was: Head
    given: Mapping[str, str]
    errors: Mapping[str, str]

    @property
    def lifts(self) -> list[LiftBoxes]:
        """The exercises."""
        return [self._lift(one) for one in lifts_of(self.slots)]

    @property
    def facts(self) -> list[Box]:
        """Readings and notes."""
        label = gettext("Reading or note")
        return [
            self._box(f"set-{s.name}", with_numbers(s.last.text), label, s.name) for s in facts_of(self.slots)
        ]

    @property
    def date(self) -> Box:
        """The day."""
        return self._box("date", self.was.date.isoformat(), gettext("Date"))

    @property
    def time(self) -> Box:
        """The time it began at."""
        return self._box("time", f"{self.was.time:%H:%M}" if self.was.time else "", gettext("Time"))

    @property
    def title(self) -> Box:
        """What it is called."""
        return self._box("title", self.was.title, gettext("Title"))

    @property
    def new_exercise(self) -> Box:
        """An exercise that is missing."""
        return self._box("new_exercise", "", gettext("Exercise"))

    @property
    def new_sets(self) -> Box:
        """Its sets."""
        return self._box("new_sets", "", gettext("Sets"))

    @property
    def new_fact(self) -> Box:
        """A reading or a note that is missing."""
        return self._box("new_fact", "", gettext("Add a reading or a note"))

    def _lift(self, one: Lifted) -> LiftBoxes:
        sets = tuple(
            self._box(
                f"set-{slot.name}", with_numbers(slot.last.text), gettext("Set %(n)s") % {"n": n}, slot.name
            )
            for n, slot in enumerate(one.sets, 1)
        )
        return LiftBoxes(one.exercise, sets, self._box(f"more-{one.sets[0].name}", "", gettext("More sets")))

    def _box(self, name: str, value: str, label: str, slot: str = "") -> Box:
        return Box(name, self.given.get(name, value), label, self.errors.get(name, ""), slot)
