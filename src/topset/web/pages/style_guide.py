"""The style guide: every component once. A page in debug mode only."""

import datetime

from django import forms
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe

from topset.charts.columns import Column, Columns
from topset.charts.head import Head
from topset.charts.svg import Look, svg
from topset.web.style_guide import sample

PHONE = Look(width=340, id="guide")


class SampleForm(forms.Form):
    """One field of each kind."""

    name = forms.CharField(label="Name of the gym", help_text="As you say it.")
    unit = forms.ChoiceField(
        label="Unit", choices=[("kg", "Kilograms"), ("lb", "Pounds")], widget=forms.RadioSelect
    )
    goal = forms.ChoiceField(label="Goal", choices=[("strength", "Strength"), ("muscle", "Muscle")])
    hurts = forms.MultipleChoiceField(
        label="What hurts",
        required=False,
        choices=[("knee", "Knee"), ("back", "Lower back")],
        widget=forms.CheckboxSelectMultiple,
    )
    safe = forms.BooleanField(label="I have a spotter or safeties")
    file = forms.FileField(label="File", required=False)


@login_not_required
def style_guide(request: HttpRequest) -> HttpResponse:
    """Every component, in the theme that `?theme=` names, and as wide as `?wide=1` asks for."""
    form = SampleForm({"unit": "kg", "goal": "strength"})
    look = {"theme": request.GET.get("theme", ""), "wide": "wide" in request.GET, "section": "today"}
    return render(request, "style_guide.html", {**sample(), **look, "form": form, "svg": _chart()})


def _chart() -> str:
    """The load volume of three weeks as the text of an SVG; the charts escape what they are told."""
    first = datetime.date(2026, 11, 2)
    amounts = (8450.0, 9120.0, 10040.0)
    weeks = ((first + datetime.timedelta(weeks=at), amount) for at, amount in enumerate(amounts))
    columns = tuple(Column(day, amount, f"{day}: {amount:.0f} kg") for day, amount in weeks)
    head = Head("Load volume", "kg a week", "It rises from 8,450 kg to 10,040 kg in three weeks.")
    return mark_safe(svg(Columns(head, "kg", "week", columns), PHONE))
