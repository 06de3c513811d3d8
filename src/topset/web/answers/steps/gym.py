"""Where: one of the catalogue's gyms, in kg or lb, and what differs there."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from topset.app.init import choices, gym_words
from topset.web.answers import weights
from topset.web.answers.draft import Answers
from topset.web.answers.step import Path, Step, Words, listed, number, option
from topset.web.answers.weights import Weight
from topset.web.signs import with_numbers, with_numbers_lazy, with_points
from topset.web.statements import said

POUNDS = "_lb"
NAMES: dict[str, Words] = {
    "commercial": _("A gym"),
    "garage_rack": _("A rack at home"),
    "home_dumbbells": _("Dumbbells at home"),
    "bands": _("Bands"),
    "bodyweight": _("No equipment"),
}
LISTS = ("add", "remove")


def places() -> list[tuple[str, Words]]:
    """The gyms, each once: whether its plates are in kg or lb is asked for apart."""
    told = choices().gyms
    order = [*NAMES, *(name for name in told if name not in NAMES)]
    words = gym_words()
    return [
        (name, option(NAMES.get(name, name), said(words[name])))
        for name in order
        if name in told and not name.endswith(POUNDS)
    ]


class Gym(Step):
    """A preset, and a table of the file where anything differs from it."""

    name: ClassVar = "gym"
    title: ClassVar = _("Where do you train?")
    asks: ClassVar = ("gym", "unit")
    template: ClassVar = "start/gym.html"

    place = forms.ChoiceField(label=_("Place"), choices=places, widget=forms.RadioSelect)
    unit = forms.ChoiceField(
        label=_("Plates and loads are in"), choices=[("kg", "kg"), ("lb", "lb")], widget=forms.RadioSelect
    )
    bar = forms.CharField(label=_("Weight of the bar"), required=False, max_length=20)
    plates = forms.CharField(
        label=_("Pairs of plates"),
        required=False,
        max_length=400,
        help_text=with_numbers_lazy(
            _("As in “20 x2, 10 x1, 1.25 x1”: two pairs of 20, one pair of 10, one of 1.25.")
        ),
    )
    dumbbells = forms.CharField(
        label=_("Dumbbells"),
        required=False,
        max_length=400,
        help_text=_("As in “2-30 kg by 2 kg”, or “8 kg, 12 kg, 16 kg”."),
    )
    add = forms.CharField(
        label=_("Also there"), required=False, max_length=400, help_text=_("As in “dip bars, cable”.")
    )
    remove = forms.CharField(label=_("Not there"), required=False, max_length=400)

    @classmethod
    def shown(cls, answers: Answers) -> dict[str, Any]:
        """The preset and the differences of the table."""
        table = _table(answers)
        preset = str(table.get("preset", "commercial"))
        plates = table.get("plates", {})
        dumbbells = table.get("dumbbells", "")
        return {
            "place": preset.removesuffix(POUNDS),
            "unit": answers.get("unit", "kg"),
            "bar": with_numbers(str(table.get("bar", ""))),
            "plates": _shown([f"{mass} x{pairs}" for mass, pairs in plates.items()]),
            "dumbbells": _shown(dumbbells if isinstance(dumbbells, list) else [dumbbells]),
            **{name: ", ".join(table.get(name, [])) for name in LISTS},
        }

    @property
    def differs(self) -> bool:
        """Whether anything is said of what differs."""
        return any(self[name].value() for name in ("bar", "plates", "dumbbells", *LISTS))

    def prepare(self, answers: Answers) -> None:
        """Keep what the form does not ask for, such as kettlebells, and what bare numbers of the file were in."""
        self.before = answers
        asked = {"preset", "bar", "plates", "dumbbells", *LISTS}
        self.kept = {name: value for name, value in _table(answers).items() if name not in asked}

    def clean_plates(self) -> list[Weight]:
        """The plates; a list that is none is refused with an example of one."""
        remedy = with_numbers(gettext("Write plates as 20 x2, 10 x1, 1.25 x1."))
        return weights.read(self.cleaned_data["plates"], remedy)

    def clean_dumbbells(self) -> str | list[Weight]:
        """The dumbbells: a range stays as it is written."""
        text = self.cleaned_data["dumbbells"].strip()
        remedy = _("Write dumbbells as 2-30 kg by 2 kg, or 8 kg, 12 kg, 16 kg.")
        return with_points(text) if weights.RANGE.search(text) else weights.read(text, remedy)

    def answered(self) -> dict[str, object]:
        """The name of the preset, or a table that changes it."""
        given = self.cleaned_data
        pounds = given["place"] + POUNDS
        preset = pounds if given["unit"] == "lb" and pounds in choices().gyms else given["place"]
        table = {**self.kept, **self._differences()}
        bare = with_unit(self.before) if given["unit"] != self.before.get("unit", "kg") else {}
        return {**bare, "unit": given["unit"], "gym": {"preset": preset, **table} if table else preset}

    def _differences(self) -> dict[str, object]:
        given, unit = self.cleaned_data, self.cleaned_data["unit"]
        racks = given["dumbbells"]
        found: dict[str, object] = {
            "bar": number(given["bar"], unit),
            "plates": _pairs(given["plates"], unit),
            "dumbbells": racks if isinstance(racks, str) else [number(each.load, unit) for each in racks],
            **{name: listed(given[name]) for name in LISTS},
        }
        return {name: value for name, value in found.items() if value}

    def field_of(self, path: Path) -> str | None:
        """Fields of the table go by their own names."""
        if path[0] == "unit":
            return "unit"
        return path[1] if len(path) > 1 and path[1] in self.fields else "place"


def _shown(found: Sequence[object]) -> str:
    return with_numbers(", ".join(map(str, found)))


def with_unit(answers: Answers) -> dict[str, object]:
    """Loads that a file writes as bare numbers with the unit that they are in, before that becomes another."""
    unit = answers.get("unit", "kg")
    maxes = {
        name: f"{value} {unit}" if isinstance(value, int | float) else value
        for name, value in answers.get("maxes", {}).items()
    }
    mass = answers.get("body_mass")
    body = {"body_mass": f"{mass} {unit}"} if isinstance(mass, int | float) else {}
    return {**({"maxes": maxes} if maxes else {}), **body}


def _table(answers: Answers) -> dict[str, Any]:
    """The gym as a table."""
    gym = answers.get("gym", {})
    return dict(gym) if isinstance(gym, dict) else {"preset": gym}


def _pairs(plates: list[Weight], unit: str) -> dict[str, int]:
    """How many pairs there are of each mass; one that is named twice is there twice."""
    found: Counter[str] = Counter()
    for plate in plates:
        found[number(plate.load, unit)] += plate.times
    return dict(found)
