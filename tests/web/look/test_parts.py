"""The parts of pages, drawn by Django with what they are given."""

from collections.abc import Mapping

import pytest
from django import forms
from django.contrib.messages import constants
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.test import Client

from topset.ground.reason import Reason, Severity


def drawn(part: str, context: Mapping[str, object]) -> str:
    return " ".join(render_to_string(f"parts/{part}.html", dict(context)).split())


class GymForm(forms.Form):
    name = forms.CharField(help_text="As you say it.")
    unit = forms.ChoiceField(choices=[("kg", "Kilograms")], widget=forms.RadioSelect)
    racked = forms.BooleanField(required=False)


def test_a_reason_says_message_remedy_code_and_sources() -> None:
    html = drawn(
        "reason", {"reason": Reason("VOL101", "Few sets.", "Add a set.", ("C5",), severity=Severity.WARNING)}
    )
    assert 'class="reason reason-warning"' in html
    for said in ("Warning:", "Few sets.", "Add a set.", "VOL101", "C5"):
        assert said in html


def test_words_of_a_reason_are_escaped() -> None:
    assert "<b>" not in drawn("reason", {"reason": Reason("X1", "<b>bold</b>")})


def test_no_findings_are_said_as_well() -> None:
    assert "Every rule is kept." in drawn("finding_list", {"reasons": ()})


def test_each_plate_is_drawn() -> None:
    html = drawn(
        "plates", {"plates": (("20", 2), ("1.25", 1)), "bar": "20", "unit": "kg", "where": "each side"}
    )
    assert html.count('data-plate="20"') == 2
    assert html.count('data-plate="1.25"') == 1
    assert "2 \u00d7 20 + 1.25</b> kg each side" in html


def test_an_empty_bar_is_said() -> None:
    assert "Empty bar" in drawn("plates", {"plates": (), "bar": "20", "unit": "kg"})


def test_a_stepper_is_a_plain_input_with_its_label() -> None:
    html = drawn(
        "stepper", {"id": "load", "name": "load", "label": "Load", "value": "100", "values": ("97.5", "100")}
    )
    assert '<label for="load">Load</label>' in html
    assert 'name="load" value="100" type="text"' in html
    assert 'data-values="97.5 100"' in html


@pytest.mark.parametrize(
    ("state", "does", "shown"),
    [
        ("todo", "done", "set"),
        ("done", "undo", "set-is-done"),
        ("unsent", "undo", "set-unsent"),
        ("conflict", "resolve", "set-conflict"),
    ],
)
def test_a_set_shows_its_state(state: str, does: str, shown: str) -> None:
    a_set = {
        "id": 7,
        "number": 1,
        "state": state,
        "load": "100",
        "unit": "kg",
        "reps": "5",
        "reps_value": "5",
        "action": "/s",
    }
    html = drawn("set_row", {"set": a_set})
    assert f'name="do" value="{does}"' in html
    assert shown in html
    assert 'id="load-7"' in html
    assert 'id="reps-7"' in html


def test_a_field_is_tied_to_its_help_and_its_error() -> None:
    html = drawn("form", {"form": GymForm({"unit": "kg"})})
    assert 'aria-describedby="id_name_helptext id_name_error"' in html
    assert 'id="id_name_helptext"' in html
    assert 'id="id_name_error"' in html
    assert '<fieldset class="field"' in html
    assert '<label class="choice" for="id_racked">' in html


def test_sets_that_were_not_sent_are_counted() -> None:
    assert "1 set not sent" in drawn("outbox", {"unsent": 1})
    assert "3 sets not sent" in drawn("outbox", {"unsent": 3})
    assert "hidden" in drawn("outbox", {})


def test_messages_have_their_level() -> None:
    class Message:
        level_tag = "error"
        level = constants.ERROR

        def __str__(self) -> str:
            return "Not saved."

    assert "notice-error" in drawn("messages", {"messages": [Message()]})


@pytest.mark.parametrize(("address", "current"), [("/plan/", "plan"), ("/history/", "history")])
def test_the_navigation_marks_where_one_is(address: str, current: str) -> None:
    html = drawn("nav", {"section": current, "request": HttpRequest()})
    assert f'<a href="{address}" aria-current="page">' in html
    assert html.count("aria-current") == 1


@pytest.mark.usefixtures("owner")
@pytest.mark.parametrize("name", ["login", "signup", "password/reset"])
def test_account_pages_are_ours(name: str) -> None:
    html = Client().get(f"/accounts/{name}/").content.decode()
    assert "topset/topset.css" in html
    assert 'class="btn btn-main"' in html
    assert html.count("no medical advice") == 1
