"""What comes first, what hurts, and what the scales say."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from topset.app.init import choices, joints
from topset.web.answers.draft import Answers
from topset.web.answers.step import Path, Step, listed, number
from topset.web.signs import with_numbers
from topset.web.statements import said

RANKS = 3


class Body(Step):
    """Priorities in their order, joints, body mass."""

    name: ClassVar = "body"
    title: ClassVar = _("What about your body?")
    lead: ClassVar = _("All of this may stay empty.")
    asks: ClassVar = ("priorities", "hurts", "body_mass", "avoid")

    hurts = forms.MultipleChoiceField(
        label=_("What hurts?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Exercises that stress it are left out. See a doctor about pain that stays."),
    )
    body_mass = forms.CharField(
        label=_("Body mass"),
        required=False,
        max_length=20,
        widget=forms.TextInput({"inputmode": "decimal", "autocomplete": "off"}),
        help_text=_("Counts in pull-ups, dips and the like."),
    )
    avoid = forms.CharField(
        label=_("Exercises that you never want to do"),
        required=False,
        max_length=1000,
        help_text=_("As in “Good Morning, Upright Row”."),
    )

    @classmethod
    def shown(cls, answers: Answers) -> dict[str, Any]:
        """A field for each rank of a priority."""
        ranked = {f"priority_{nth}": group for nth, group in enumerate(answers.get("priorities", []))}
        avoid = ", ".join(answers.get("avoid", []))
        return {
            **ranked,
            "hurts": answers.get("hurts", []),
            "body_mass": with_numbers(str(answers.get("body_mass", ""))),
            "avoid": avoid,
        }

    def prepare(self, answers: Answers) -> None:
        """Fields for the priorities; the joints, as the catalogue names them."""
        ranks = max(RANKS, len(answers.get("priorities", [])))
        asked = [(_("What comes first?"), _("Nothing in particular"))] + [(_("And then?"), "—")] * (ranks - 1)
        ranked = {}
        for nth, (label, none) in enumerate(asked):
            groups = [("", none), *((group, said(group.capitalize())) for group in choices().groups)]
            ranked[f"priority_{nth}"] = forms.ChoiceField(label=label, required=False, choices=groups)
        self.fields = {**ranked, **self.fields}
        offered = [(joint, said(joint.capitalize())) for joint in joints()]
        self.fields["hurts"].choices = offered  # type: ignore[attr-defined]  # of a field that has choices
        self.ranks, self.unit = list(ranked), answers.get("unit", "kg")

    def answered(self) -> dict[str, object]:
        """Fields of the file."""
        given = self.cleaned_data
        return {
            "priorities": [given[name] for name in self.ranks if given[name]] or None,
            "hurts": given["hurts"] or None,
            "body_mass": number(given["body_mass"], self.unit) or None,
            "avoid": listed(given["avoid"]) or None,
        }

    def field_of(self, path: Path) -> str | None:
        """Priorities stand in several fields."""
        return self.ranks[0] if path[0] == "priorities" else path[0]
