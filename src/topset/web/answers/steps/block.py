"""How long, and from when on."""

import datetime
from collections.abc import Iterable
from typing import Any, ClassVar

from django import forms
from django.utils import formats
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from topset.model.program import Weekday
from topset.web.answers.draft import Answers
from topset.web.answers.step import Step

LEAST, MOST, USUAL = 4, 12, 8  # weeks
AHEAD = 5  # Mondays to choose from


def first_start(today: datetime.date, days: Iterable[str]) -> datetime.date:
    """The Monday of the week in which training can begin: this one, if one of its days is still to come."""
    monday = today - datetime.timedelta(days=today.weekday())
    left = any(Weekday(day).index >= today.weekday() for day in days if day in list(Weekday))
    return monday if left else monday + datetime.timedelta(weeks=1)


class Block(Step):
    """Weeks and the first week."""

    name: ClassVar = "block"
    title: ClassVar = _("How long, and from when?")
    asks: ClassVar = ("weeks", "start", "supersets")

    weeks = forms.TypedChoiceField(
        label=_("Length of the plan"),
        coerce=int,
        choices=[(n, ngettext_lazy("%d week", "%d weeks", n) % n) for n in range(LEAST, MOST + 1)],
    )
    start = forms.ChoiceField(label=_("First week"))
    supersets = forms.BooleanField(
        label=_("Where time is short, do exercises in turn (supersets)"), required=False
    )

    @classmethod
    def shown(cls, answers: Answers) -> dict[str, Any]:
        """As the file has it."""
        supersets = answers.get("supersets", True)
        return {"weeks": answers.get("weeks", USUAL), "start": answers.get("start"), "supersets": supersets}

    def prepare(self, answers: Answers) -> None:
        """The Mondays to choose from, counted from the first that can be."""
        today = datetime.date.fromisoformat(answers["today"])
        first = first_start(today, answers.get("days", {}))
        days = [first + datetime.timedelta(weeks=nth) for nth in range(AHEAD)]
        chosen = answers.get("start")
        offered = {day.isoformat(): _("From %s") % formats.date_format(day, "DATE_FORMAT") for day in days}
        if chosen and chosen not in offered and chosen > days[-1].isoformat():
            offered[chosen] = chosen
        self.fields["start"].choices = list(offered.items())  # type: ignore[attr-defined]
        if chosen not in offered:
            self.initial["start"] = first.isoformat()

    def answered(self) -> dict[str, object]:
        """Fields of the file; supersets are said only where they are not wanted."""
        given = self.cleaned_data
        return {
            "weeks": given["weeks"],
            "start": given["start"],
            "supersets": None if given["supersets"] else False,
        }
