"""What the lifts are today: a load and the repetitions that were possible with it."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django import forms
from django.forms import BoundField
from django.utils.translation import gettext_lazy as _

from topset.catalogue import exercises, find, gyms
from topset.ground.units import Load, Unit
from topset.model.exercise import Exercise, LoadMode
from topset.notation.athlete_values import best
from topset.web.answers.draft import Answers
from topset.web.answers.step import Path, Step, number
from topset.web.signs import with_numbers

USUAL = (
    "Back Squat", "Bench Press", "Deadlift", "Overhead Press", "Barbell Row", "Goblet Squat", "Dumbbell Bench Press",
    "Dumbbell Romanian Deadlift", "Dumbbell Row", "Pull-Up", "Push-Up", "Dip",
)  # fmt: skip
SHOWN, FREE, MOST = 6, 2, 60
WITH_BODY = frozenset({LoadMode.BODYWEIGHT, LoadMode.ASSISTED})


class Maxes(Step):
    """Rows of a lift, a load and repetitions. All may stay empty."""

    name: ClassVar = "maxes"
    title: ClassVar = _("What do you lift today?")
    lead: ClassVar = _(
        "A hard set you remember, and how many reps you could do. Leave out what you do not know: the first sessions "
        "find your loads."
    )
    asks: ClassVar = ("maxes",)
    template: ClassVar = "start/maxes.html"

    def prepare(self, answers: Answers) -> None:
        """A row for each usual lift of the gym, for each that has a maximum, and some that are free."""
        self.unit = Unit(answers.get("unit", "kg"))
        given: dict[str, Any] = answers.get("maxes", {})
        self.names = [*dict.fromkeys((*given, *_usual(answers, given)))][:MOST]
        for nth in range(len(self.names) + FREE):
            name = self.names[nth] if nth < len(self.names) else ""
            self._row(nth, name, given.get(name))

    def _row(self, nth: int, name: str, value: object) -> None:
        found = best(value, self.unit) if value is not None else ""
        load, reps, added = found if isinstance(found, tuple) else (None, None, False)
        shown = in_unit(load, self.unit) if load and (load.grams or not added) else ""
        if not name:
            blank = forms.CharField(label=_("Another lift"), required=False, max_length=120)
            self.fields[f"name_{nth}"] = blank
            blank.widget.attrs["list"] = "lifts"
        attrs: dict[str, object] = {"inputmode": "decimal", "autocomplete": "off"}
        field = forms.CharField(required=False, max_length=20, initial=shown, widget=forms.TextInput(attrs))
        field.label = _("Added load") if name and _at_body_weight(name) else _("Load")
        self.fields[f"load_{nth}"] = field
        attrs = {"min": 1, "max": 50, "inputmode": "numeric"}
        self.fields[f"reps_{nth}"] = forms.IntegerField(
            required=False,
            min_value=0,
            max_value=999,
            initial=reps,
            label=_("Reps"),
            widget=forms.NumberInput(attrs),
        )

    def rows(self) -> Iterator[tuple[str, BoundField | None, BoundField, BoundField]]:
        """The name of each lift, or the field that asks for it, and its fields."""
        for nth in range(len(self.names) + FREE):
            name = self.names[nth] if nth < len(self.names) else ""
            yield name, None if name else self[f"name_{nth}"], self[f"load_{nth}"], self[f"reps_{nth}"]

    def answered(self) -> dict[str, object]:
        """The maxima as the file writes them."""
        return {"maxes": dict(self._maxes()) or None}

    def _maxes(self) -> Iterator[tuple[str, str]]:
        self.row_of: dict[str, int] = {}
        for nth in range(len(self.names) + FREE):
            given = self.cleaned_data
            name = self.names[nth] if nth < len(self.names) else given[f"name_{nth}"].strip()
            load, reps = given[f"load_{nth}"].strip(), given[f"reps_{nth}"]
            if name and (load or reps):
                self.row_of[name] = nth
                yield name, _written(name, number(load, self.unit) if load else "", reps or 1)

    def field_of(self, path: Path) -> str | None:
        """The load of the row."""
        nth = self.row_of.get(path[1]) if len(path) > 1 else None
        if nth is None:
            return None
        return f"name_{nth}" if nth >= len(self.names) and find(path[1]) is None else f"load_{nth}"


def in_unit(load: Load, unit: Unit) -> str:
    """A load as its field shows it; one that was written in the other unit to the tenth."""
    return with_numbers(
        f"{load.number:g}" if load.unit is unit else f"{round(Load(load.grams, unit).number, 1):g}"
    )


def _usual(answers: Answers, given: dict[str, Any]) -> list[str]:
    """The usual lifts that the gym has the equipment for."""
    gym = answers.get("gym")
    place = gyms().get(gym.get("preset", "") if isinstance(gym, dict) else str(gym))
    there = [name for name in USUAL if place is None or place.offers(_exercise(name))]
    mine = {exercise.slug for name in given if (exercise := find(name))}
    return [name for name in there[:SHOWN] if _exercise(name).slug not in mine]


def _written(name: str, load: str, reps: int) -> str:
    """`100 kg x5`; at body weight `8 reps`, `BW+10 kg x3`."""
    if not _at_body_weight(name):
        return f"{load or 0} x{reps}" if reps > 1 else load
    if not load:
        return f"{reps} reps"
    return f"BW{'' if load.startswith('-') else '+'}{load.removeprefix('+')} x{reps}"


def _at_body_weight(name: str) -> bool:
    exercise = find(name)
    return exercise is not None and exercise.load_mode in WITH_BODY


def _exercise(name: str) -> Exercise:
    found = find(name)
    assert found, name
    return found


def all_names() -> list[str]:
    """What a lift may be called, for browsers to complete."""
    return sorted(exercise.name for exercise in exercises().values())
