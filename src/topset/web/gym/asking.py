"""What is different this week, as a form: minutes, equipment, pain, days; on the page of one session, of that."""

from typing import Any

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from topset.app.due_lifting import DueLifting
from topset.app.laid_out import LaidOut
from topset.app.lifting import Which
from topset.model.program import Weekday
from topset.notation.own_clauses import JOINTS
from topset.web.gym.readings import GROUPS
from topset.web.statements import said, said_lazy
from topset.web.training.following import Following

KINDS = ("minutes", "without", "sore", "missed")


class Different(forms.Form):
    """What is different; each question may be left out."""

    minutes = forms.IntegerField(
        label=_("Minutes for the next session"), min_value=10, max_value=300, required=False
    )
    without = forms.MultipleChoiceField(
        label=_("What you cannot use"), widget=forms.CheckboxSelectMultiple, required=False
    )
    whole_week = forms.BooleanField(label=_("All week, not just the next session"), required=False)
    sore = forms.MultipleChoiceField(
        label=_("Sore muscles"),
        choices=tuple(GROUPS.items()),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    joints = forms.MultipleChoiceField(
        label=_("Joints that hurt"),
        choices=[(joint, said_lazy(joint.capitalize())) for joint in JOINTS],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    missed = forms.MultipleChoiceField(
        label=_("Days that you missed or will miss"), widget=forms.CheckboxSelectMultiple, required=False
    )

    def __init__(self, now: Following, which: Which | None, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.which = which
        if which:
            self.fields["minutes"].label = _("Minutes for this session")
            self.fields["whole_week"].label = _("All week, not just this session")
        self.fields["without"].choices = [(each, said(each.capitalize())) for each in equipment(now)]  # type: ignore[attr-defined]
        self.fields["missed"].choices = [(day.value, WEEKDAYS[day.index]) for day in open_days(now, which)]  # type: ignore[attr-defined]

    def asked(self) -> dict[str, list[str]]:
        """The same in the words that a replanning reads."""
        said = self.cleaned_data
        here = f"{self.which.weekday}=" if self.which else ""
        where = "week=" if said["whole_week"] else here
        return {
            "session": [f"{self.which.week}/{self.which.weekday}"] if self.which else [],
            "minutes": [f"{here}{said['minutes']}"] if said["minutes"] else [],
            "without": [f"{where}{thing}" for thing in said["without"]],
            "sore": [*said["sore"], *said["joints"]],
            "missed": list(said["missed"]),
        }


def equipment(now: Following) -> list[str]:
    """What the exercises of the program need, in order."""
    laid = now.laid
    if not isinstance(laid, LaidOut):
        return []
    works = (work for session in laid.view.schedule.sessions for work in session.works)
    return sorted({thing.value for work in works for thing in work.exercise.equipment})


def open_days(now: Following, which: Which | None) -> list[Weekday]:
    """The days of the week that is planned again on which a session is left to miss, in order."""
    due = None if which else now.due()
    week = which.week if which else due.which.week if isinstance(due, DueLifting) and due.which else 0
    return sorted({Weekday(each.weekday) for each in now.left(week)}, key=lambda day: day.index)
