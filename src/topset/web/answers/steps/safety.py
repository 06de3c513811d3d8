"""What keeps heavy lifts safe: whether somebody has seen them, and what catches them."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from topset.web.answers.draft import Answers
from topset.web.answers.step import Step, Words, option

ALL = "all"
GUARDS: dict[str, tuple[Words, Words]] = {
    "spotter": (_("A spotter"), _("Somebody who can take the bar from you")),
    "safeties": (_("Safeties"), _("Pins or arms of a rack at the right height")),
}
LIFTS = ("Back Squat", "Front Squat", "Bench Press", "Deadlift", "Overhead Press", "Power Clean")


class Safety(Step):
    """Technique and guards."""

    name: ClassVar = "safety"
    title: ClassVar = _("How safe are heavy lifts?")
    lead: ClassVar = _(
        "Sets near your limit are planned only where both are answered. Leave empty what is not so."
    )
    asks: ClassVar = ("technique", "guards")

    technique = forms.MultipleChoiceField(
        label=_("Has a coach seen and confirmed your technique?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    guards = forms.MultipleChoiceField(
        label=_("What catches a lift that fails?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=lambda: [(name, option(*words)) for name, words in GUARDS.items()],
    )

    def prepare(self, answers: Answers) -> None:
        """The usual lifts, and those that the file names besides."""
        named = [name for name in _technique(answers) if name != ALL]
        lifts = [(name, name) for name in dict.fromkeys((*LIFTS, *named))]
        offered = [(ALL, option(_("In all my lifts"), "")), *lifts]
        self.fields["technique"].choices = offered  # type: ignore[attr-defined]  # of a field that has choices

    @classmethod
    def shown(cls, answers: Answers) -> dict[str, Any]:
        """As the file has it."""
        return {"technique": _technique(answers), "guards": answers.get("guards", [])}

    def answered(self) -> dict[str, object]:
        """Fields of the file; all lifts are said in a word."""
        given = self.cleaned_data
        technique = ALL if ALL in given["technique"] else given["technique"]
        return {"technique": technique or None, "guards": given["guards"] or None}


def _technique(answers: Answers) -> list[str]:
    given = answers.get("technique", [])
    return [given] if isinstance(given, str) else list(given)
