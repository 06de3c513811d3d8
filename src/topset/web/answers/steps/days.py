"""Which days, and how many minutes on each."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django import forms
from django.forms import BoundField
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from topset.model.program import Weekday
from topset.web.answers.draft import Answers
from topset.web.answers.step import Path, Step

USUAL, LEAST, MOST = 60, 20, 180  # minutes; the reader of the file refuses others


class Days(Step):
    """A box and minutes for each weekday."""

    name: ClassVar = "days"
    title: ClassVar = _("When can you train?")
    lead: ClassVar = _("Two to six days. The minutes are those from warm-up to cool-down.")
    asks: ClassVar = ("days",)
    template: ClassVar = "start/days.html"

    @classmethod
    def shown(cls, answers: Answers) -> dict[str, Any]:
        """A box is ticked for each training day."""
        given = answers.get("days", {})
        boxes = {f"on_{day}": day in given for day in Weekday}
        return boxes | {f"minutes_{day}": given.get(day, USUAL) for day in Weekday}

    def prepare(self, answers: Answers) -> None:  # noqa: ARG002 - of each page
        """The fields of the week."""
        for day in Weekday:
            name = WEEKDAYS[day.index]
            self.fields[f"on_{day}"] = forms.BooleanField(label=name, required=False)
            widget = forms.NumberInput(attrs={"min": LEAST, "max": MOST, "step": 5, "inputmode": "numeric"})
            minutes = forms.IntegerField(label=_("Minutes"), required=False, widget=widget)
            self.fields[f"minutes_{day}"] = minutes

    def rows(self) -> Iterator[tuple[BoundField, BoundField]]:
        """The fields of each day."""
        yield from ((self[f"on_{day}"], self[f"minutes_{day}"]) for day in Weekday)

    def answered(self) -> dict[str, object]:
        """Minutes by day; a day without a number gets the usual."""
        given = self.cleaned_data
        return {
            "days": {day.value: given.get(f"minutes_{day}") or USUAL for day in Weekday if given[f"on_{day}"]}
        }

    def field_of(self, path: Path) -> str | None:
        """The minutes of the day."""
        return f"minutes_{path[1]}" if len(path) > 1 else None

    def clean(self) -> None:
        """Without any day there is nothing to plan: the reader would say so of a table that is not there."""
        if not any(self.cleaned_data.get(f"on_{day}") for day in Weekday):
            self.add_error(None, _("Choose two days at least."))
