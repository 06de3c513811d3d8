"""Read what was typed into the fields of a workout: what is to be said of its slots, and what is wrong where."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from django.utils.translation import gettext

from topset.app.entry_reading import read_fact, read_sets
from topset.ground.reason import Reason
from topset.model.exercise import Exercise
from topset.web.pages.workout import Lifted, facts_of, lifts_of
from topset.web.signs import with_numbers
from topset.web.statements import said_of
from topset.web.training.heads import Head
from topset.web.training.models.lengths import LONGEST_TITLE
from topset.web.training.saying import Saying, Slot

LONGEST = 1000
EARLIEST = datetime.date(1900, 1, 1)


@dataclass
class Reader:
    """Reads `given`; `errors` are by the names of the fields. `token` tells two openings of the form apart."""

    given: Mapping[str, str]
    own: tuple[Exercise, ...]
    token: str
    today: datetime.date
    sayings: list[Saying] = field(default_factory=list)
    errors: dict[str, str] = field(default_factory=dict)

    def read(self, slots: list[Slot]) -> None:
        """Read the fields of slots, and those for what is new."""
        for lift in lifts_of(slots):
            self._lift(lift)
        for slot in facts_of(slots):
            self._fact(f"set-{slot.name}", slot.name, self._text(slot), slot.last.text)
        self._fact("new_fact", f"facts{self.token}", self._given("new_fact"), "")
        self._new_lift()

    def head(self, was: Head) -> Head:
        """The head as it is given; a field that cannot be read keeps what was."""
        title = " ".join(self.given.get("title", was.title).split())[:LONGEST_TITLE]
        return Head(self._date(was.date), self._time(was.time), "".join(c for c in title if c.isprintable()))

    def _lift(self, lift: Lifted) -> None:
        after = ""
        for slot in lift.sets:
            text = self._text(slot)
            said = text if text == slot.last.text else self._one_set(slot, text, after)
            if said and not slot.name.startswith(f"{lift.key}.x{self.token}"):  # this form was sent before
                after = said
        first = lift.sets[0]
        self._sets(f"more-{first.name}", first.last.exercise, lift.key, after)

    def _one_set(self, slot: Slot, text: str, after: str) -> str:
        """A set that is to say something else; "" takes it back."""
        if not text:
            self.sayings.append(Saying(slot.name, "", slot.last.exercise))
            return ""
        name = f"set-{slot.name}"
        read = read_sets(slot.last.exercise, text, self.own, after)
        if isinstance(read, Reason):
            self._refuse(name, read)
        elif len(read.sets) > 1:
            self.errors[name] = gettext("One set stands here. Write others into the field for more sets.")
        else:
            self.sayings.append(Saying(slot.name, read.sets[0], slot.last.exercise))
            return read.sets[0]
        return ""

    def _sets(self, name: str, exercise: str, key: str, after: str) -> None:
        """Sets on top of those that are there."""
        text = self._given(name)
        if not text:
            return
        read = read_sets(exercise, text, self.own, after)
        if isinstance(read, Reason):
            self._refuse(name, read)
            return
        said = exercise if after else read.exercise
        self.sayings += [
            Saying(f"{key}.x{self.token}{n:02d}", each, said) for n, each in enumerate(read.sets)
        ]

    def _new_lift(self) -> None:
        exercise, sets = self._given("new_exercise"), self._given("new_sets")
        if exercise and sets:
            self._sets("new_sets", exercise, f"x{self.token}", "")
        elif exercise:
            self.errors["new_sets"] = gettext("Write the sets too, as 80kg x5 @RIR2, x5, x4.")
        elif sets:
            self.errors["new_exercise"] = gettext("Say which exercise these sets are of.")

    def _fact(self, name: str, slot: str, text: str, before: str) -> None:
        if text == before:
            return
        read = read_fact(text) if text else ""
        if isinstance(read, Reason):
            self._refuse(name, read)
        else:
            self.sayings.append(Saying(slot, read))

    def _text(self, slot: Slot) -> str:
        """What a slot is to say: nothing where its button to remove it was pressed."""
        if self.given.get("remove") == slot.name:
            return ""
        was = slot.last.text
        text = self.given.get(f"set-{slot.name}", was).strip()[:LONGEST]
        return was if text == with_numbers(was) else text

    def _given(self, name: str) -> str:
        return self.given.get(name, "").strip()[:LONGEST]

    def _date(self, was: datetime.date) -> datetime.date:
        try:
            date = datetime.date.fromisoformat(self.given.get("date", was.isoformat()))
        except ValueError:
            self.errors["date"] = gettext("Write the date as 2026-11-20.")
            return was
        if not EARLIEST <= date <= self.today + datetime.timedelta(days=1):
            self.errors["date"] = gettext("A workout is no later than today.")
            return was
        return date

    def _time(self, was: datetime.time | None) -> datetime.time | None:
        text = self.given.get("time")
        if text is None:
            return was
        try:
            return datetime.time.fromisoformat(text).replace(second=0, microsecond=0) if text else None
        except ValueError:
            self.errors["time"] = gettext("Write the time as 18:05.")
            return was

    def _refuse(self, name: str, why: Reason) -> None:
        self.errors[name] = said_of(why)
