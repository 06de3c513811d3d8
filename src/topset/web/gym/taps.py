"""What a form of the page says, as taps: the same that a script sends, made here where there is none."""

import datetime
import re
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import replace

from django.utils import timezone
from django.utils.translation import gettext as _

from topset.app.journal_entry import read_set
from topset.app.lifting import Lifting
from topset.app.lifting_loads import BY_BODY, WITHOUT_LOAD
from topset.app.lifting_sets import SetToDo
from topset.app.lifting_values import ExerciseToDo
from topset.app.set_text import MOST_RIR, set_text
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.ground.units import Unit
from topset.model.exercise import Exercise
from topset.model.prescription import Role
from topset.web.gym import readings
from topset.web.statements import said_of
from topset.web.training.entries import FINISHED
from topset.web.training.events import Tap
from topset.web.training.models import Workout
from topset.web.training.models.lengths import LONGEST_EXERCISE, LONGEST_TEXT

Said = Mapping[str, str]
COUNT = re.compile(r"\d{1,4}")
PLAIN = re.compile(r"-?\d{1,4}(?:\.\d{1,3})?")
SLOT = re.compile(r"(\d{1,3})\.(\d{1,3}|x[a-z0-9]{1,12})", re.ASCII)
HERE = "page"
OLDEST = datetime.timedelta(days=366)  # a page that was open for longer says nothing any more


class NotUnderstoodError(Exception):
    """A form that says nothing that can be kept; its message is for the lifter."""


@frozen
class About:
    """What the taps are about: the session with its name and day, and the time by the lifter's clock."""

    key: str
    lifting: Lifting
    date: datetime.date
    now: datetime.datetime
    own: tuple[Exercise, ...]

    def tap(self, key: uuid.UUID, slot: str, text: str, replaces: str = "", exercise: str = "") -> Tap:
        """One tap."""
        if len(text) > LONGEST_TEXT or len(exercise) > LONGEST_EXERCISE:
            raise NotUnderstoodError(_("This is too long."))
        return Tap(
            id=key,
            session=self.key,
            date=self.date,
            slot=slot,
            text=text,
            at=timezone.now(),
            exercise=exercise,
            time=self.now.time().replace(second=0, microsecond=0, tzinfo=None),
            title=self.lifting.title,
            week=self.lifting.week,
            device=HERE,
            replaces=tuple(_ids(replaces)),
        )


def day(said: Said, today: datetime.date) -> datetime.date:
    """The day of the page that a form stood on."""
    try:
        found = datetime.date.fromisoformat(said.get("date") or today.isoformat())
    except ValueError:
        found = datetime.date.min
    if abs(found - today) > OLDEST:
        raise NotUnderstoodError(_("Load the page again, please."))
    return found


def of_a_set(said: Said, about: About) -> Tap:
    """A set that was done, or taken back."""
    slot, key = said.get("slot", ""), _id(said)
    found = SLOT.fullmatch(slot)
    if found is None or int(found[1]) >= len(about.lifting.exercises):
        raise NotUnderstoodError(_("This set is not in the session."))
    exercise = about.lifting.exercises[int(found[1])]
    name, mode, todo = _what(exercise, slot, said.get("swap", ""))
    text = "" if said.get("do") == "undo" else _set(said, todo, (mode, exercise.unit))
    wrong = read_set(name, text, about.own) if text else None
    if isinstance(wrong, Reason):
        raise NotUnderstoodError(said_of(wrong))
    return about.tap(key, slot, text, said.get("replaces", ""), name)


def kept(said: Said, about: About, workout: Workout | None) -> Tap:
    """One of several versions of a set, kept in the place of all."""
    version = next(iter(_ids(said.get("keep", ""))), None)
    event = workout.events.filter(pk=version).first() if workout and version else None
    if event is None:
        raise NotUnderstoodError(_("This version is gone."))
    return about.tap(_id(said), event.slot, event.text, said.get("replaces", ""), event.exercise)


def of_readings(said: Said, about: About, unit: Unit) -> list[Tap]:
    """How the lifter feels; what is not said any more is taken back."""
    texts, key = readings.lines(said, unit), _id(said)
    if wrong := readings.problem(texts):
        raise NotUnderstoodError(wrong)
    replaced = {slot: said.get(f"replaces-{slot}", "") for slot in texts}
    return [
        about.tap(uuid.uuid5(key, slot), slot, text, replaced[slot])
        for slot, text in texts.items()
        if text or replaced[slot]
    ]


def of_the_end(said: Said, about: About) -> Tap:
    """That the session is finished, or goes on."""
    text = "" if said.get("do") == "go_on" else FINISHED
    return about.tap(_id(said), FINISHED, text, said.get("replaces", ""))


def _what(exercise: ExerciseToDo, slot: str, swap: str) -> tuple[str, str, SetToDo]:
    """The exercise that is lifted by its name, what its loads mean, and its set; one on top is like the last."""
    done = next((each for each in exercise.stand_ins if each.slug == swap), exercise)
    planned = next((each for each in done.sets if each.slot == slot), None)
    return done.name, done.load_mode, planned or replace(done.sets[-1], slot=slot, role=Role.WORK.value)


def _set(said: Said, todo: SetToDo, loading: tuple[str, str]) -> str:
    """The text of a set; `loading` is what its load means, and the unit."""
    shown = zip(("load", "reps", "rir"), said.get("shown", "").split("|"), strict=False)
    said = {**dict(shown), **said}  # of a set that was not opened nothing but what it showed is sent
    reps = said.get("reps", "").strip()
    if not COUNT.fullmatch(reps):
        raise NotUnderstoodError(_("How many reps were it? Write a whole number."))
    load = _load(said, *loading)
    if not load and todo.role != Role.RAMP and loading[0] not in WITHOUT_LOAD:
        raise NotUnderstoodError(_("What is the load? It is not known yet: write it, then log the set."))
    return set_text(load, int(reps), todo.measure, _rir(said), todo.role)


def _load(said: Said, mode: str, unit: str) -> str:
    """As the journal writes it: a number alone is in the unit of the gym, and with the body what is added."""
    text = said.get("load", "").strip().replace(",", ".")
    if not PLAIN.fullmatch(text):
        return text
    if mode not in BY_BODY:
        return f"{text}{unit}"
    sign = "" if text.startswith("-") else "+"
    return f"BW{sign}{text}{unit}" if float(text) else "BW"


def _rir(said: Said) -> int | None:
    text = said.get("rir", "").strip().replace(",", ".")
    if not text:
        return None
    try:
        half = round(float(text) * 2)
    except (ValueError, OverflowError):
        half = -1
    if not 0 <= half <= MOST_RIR:
        raise NotUnderstoodError(_("Reps in reserve are a number from 0 to 10."))
    return half


def _id(said: Said) -> uuid.UUID:
    found = next(iter(_ids(said.get("id", ""))), None)
    if found is None:
        raise NotUnderstoodError(_("Load the page again, please."))
    return found


def _ids(text: str) -> Iterator[uuid.UUID]:
    for word in text.split(","):
        try:
            yield uuid.UUID(word.strip())
        except ValueError:
            continue
