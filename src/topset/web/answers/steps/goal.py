"""What for, and how long trained."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from topset.app.init import choices
from topset.web.answers.draft import Answers
from topset.web.answers.step import Step, Words, option

GOALS: dict[str, tuple[Words, Words]] = {
    "hypertrophy": (_("Muscle"), _("Grow, all over or where you say")),
    "strength": (_("Strength"), _("Lift more in the main lifts")),
    "mixed": (_("Strength and muscle"), _("Some of both")),
    "lean": (_("Lean"), _("Keep muscle while losing weight")),
    "power": (_("Power"), _("Speed with loads: jump, throw, start")),
    "endurance": (_("Endurance of muscles"), _("More repetitions with lighter loads")),
}
LEVELS: dict[str, tuple[Words, Words]] = {
    "beginner": (_("Beginner"), _("New to it, or loads still rise from week to week")),
    "intermediate": (
        _("Intermediate"),
        _("A year or two of steady training; loads rise from month to month"),
    ),
    "advanced": (_("Advanced"), _("Many years of training; a new best takes a season")),
}


def offered(words: dict[str, tuple[Words, Words]], known: tuple[str, ...]) -> list[tuple[str, Words]]:
    """What may be chosen, with its words, in their order."""
    return [(name, option(*words[name])) for name in sorted(known, key=list(words).index)]


def goals() -> list[tuple[str, Words]]:
    """Every goal."""
    return offered(GOALS, choices().goals)


def levels() -> list[tuple[str, Words]]:
    """Every level."""
    return offered(LEVELS, choices().levels)


UNSAID = {"goal": "hypertrophy", "level": "intermediate"}  # what a file means that does not say it


class Goal(Step):
    """Goal and level."""

    name: ClassVar = "goal"
    title: ClassVar = _("What do you train for?")
    asks: ClassVar = ("goal", "level")

    @classmethod
    def shown(cls, answers: Answers) -> dict[str, Any]:
        """As the file has it, or means it."""
        return UNSAID | super().shown(answers)

    goal = forms.ChoiceField(label=_("Goal"), choices=goals, widget=forms.RadioSelect)
    level = forms.ChoiceField(label=_("Experience"), choices=levels, widget=forms.RadioSelect)
