"""How long, from when on, and whether lifts are done as top sets with back-offs, where they may be."""

import datetime
from collections.abc import Iterable
from typing import Any, ClassVar

from django import forms
from django.utils import formats
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from topset.app.back_off_lifts import back_off_lifts
from topset.model.program import Weekday
from topset.web.answers.draft import Answers, as_text, changed
from topset.web.answers.step import Path, Step

LEAST, MOST, USUAL = 4, 12, 8  # weeks
AHEAD = 5  # Mondays to choose from


def first_start(today: datetime.date, days: Iterable[str]) -> datetime.date:
    """The Monday of the week in which training can begin: this one, if one of its days is still to come."""
    monday = today - datetime.timedelta(days=today.weekday())
    left = any(Weekday(day).index >= today.weekday() for day in days if day in list(Weekday))
    return monday if left else monday + datetime.timedelta(weeks=1)


class Block(Step):
    """Weeks and the first week; heavy lifts that the answers before allow to be done as a top set with back-offs."""

    name: ClassVar = "block"
    title: ClassVar = _("How long, and from when?")
    asks: ClassVar = ("weeks", "start", "supersets", "wishes")

    weeks = forms.TypedChoiceField(
        label=_("Length of the plan"),
        coerce=int,
        choices=lambda: [(n, ngettext("%d week", "%d weeks", n) % n) for n in range(LEAST, MOST + 1)],
    )
    start = forms.ChoiceField(label=_("First week"))
    supersets = forms.BooleanField(
        label=_("Where time is short, do exercises in turn (supersets)"), required=False
    )
    back_offs = forms.MultipleChoiceField(
        label=_("Which lifts as a top set with back-offs?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("One day a week: a heavy set of few reps, then lighter sets. None is needed."),
    )

    @classmethod
    def shown(cls, answers: Answers) -> dict[str, Any]:
        """As the file has it."""
        supersets = answers.get("supersets", True)
        return {
            "weeks": answers.get("weeks", USUAL),
            "start": answers.get("start"),
            "supersets": supersets,
            "back_offs": answers.get("wishes", {}).get("back_offs", []),
        }

    def prepare(self, answers: Answers) -> None:
        """The Mondays to choose from, counted from the first that can be; the lifts that may be done that way."""
        self._offer(answers)
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

    def _offer(self, answers: Answers) -> None:
        self.wishes: dict[str, Any] = answers.get("wishes", {})
        known = {name: value for name, value in answers.items() if name != "today"}
        lifts = dict.fromkeys((*back_off_lifts(as_text(known).text), *self.wishes.get("back_offs", [])))
        self.fields["back_offs"].choices = [(name, name) for name in lifts]  # type: ignore[attr-defined]
        if not lifts:
            del self.fields["back_offs"]

    def field_of(self, path: Path) -> str | None:
        """Of the wishes the page asks for one."""
        return super().field_of(("back_offs",) if path[0] == "wishes" else path)

    def answered(self) -> dict[str, object]:
        """Fields of the file; supersets are said only where they are not wanted."""
        given = self.cleaned_data
        return {
            "weeks": given["weeks"],
            "start": given["start"],
            "supersets": None if given["supersets"] else False,
            "wishes": changed(self.wishes, {"back_offs": given.get("back_offs") or None}) or None,
        }
