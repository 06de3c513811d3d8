"""What a page of questions is: a form that shows answers, and gives them back as fields of the athlete's file."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Self

from django import forms
from django.utils.functional import Promise

from topset.ground.reason import Reason
from topset.web.answers.draft import Answers
from topset.web.answers.places import field_at
from topset.web.signs import decimal_commas
from topset.web.statements import said_of

Path = tuple[str, ...]
Words = str | Promise


class Step(forms.Form):
    """One page of questions. `name` is its address, `asks` are the fields of the file that it answers."""

    name: ClassVar[str]
    title: ClassVar[Words]
    lead: ClassVar[Words] = ""
    asks: ClassVar[tuple[str, ...]]
    template: ClassVar[str] = "parts/form.html"

    @classmethod
    def showing(cls, answers: Answers, data: Mapping[str, Any] | None = None) -> Self:
        """The form with these answers in it, or with what was sent."""
        form = cls(data, initial=cls.shown(answers))
        form.prepare(answers)
        return form

    @classmethod
    def shown(cls, answers: Answers) -> dict[str, Any]:
        """What the fields say before anybody touches them."""
        return {name: answers[name] for name in cls.asks if name in answers}

    def prepare(self, answers: Answers) -> None:
        """Make the fields that depend on other answers."""

    def answered(self) -> dict[str, object]:
        """The fields of the file that were answered; None for one that is left out."""
        return {name: self.cleaned_data[name] or None for name in self.asks}

    def field_of(self, path: Path) -> str | None:
        """The field of the form that asks for a field of the file; None for the form as a whole."""
        return path[0] if path and path[0] in self.fields else None

    def blame(self, text: str, problems: Iterable[Reason]) -> bool:
        """Show the problems of the file `text` that come from this page at their fields; whether there are any."""
        mine = [(field_at(text, reason), reason) for reason in problems]
        for path, reason in mine:
            if path and path[0] in self.asks:
                self.add_error(self.field_of(path), said_of(reason))
        return bool(self.errors)


def option(name: Words, words: Words) -> Words:
    """A choice with what it means."""
    from django.utils.html import format_html

    return format_html("<span><b>{}</b><br><span class='muted'>{}</span></span>", name, words)


def number(text: str, unit: str) -> str:
    """A load as the file writes it: decimal points, and a unit behind a bare number."""
    tidy = text.strip().replace(",", ".")
    bare = tidy.replace(".", "", 1).isdigit()
    return f"{tidy} {unit}" if bare else tidy


def listed(text: str) -> list[str]:
    """The words of a text, parted by commas; a comma between digits is a decimal sign where that is one."""
    between = r";|,(?!\d)" if decimal_commas() else "[;,]"
    return [word.strip() for word in re.split(between, text) if word.strip()]
