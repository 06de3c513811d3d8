from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from cli.conftest import EXAMPLES, Topset, data
from topset.app.plan import Planned
from topset.cli import plan as command
from topset.ground.reason import Reason, Severity
from topset.notation import parse
from topset.planner.answer import Plan

SMALL = 'level = "beginner"\nweeks = 4\ngym = "home_dumbbells"\n[days]\nmon = 45\nthu = 45\n'


@pytest.fixture(autouse=True)
def small(topset: Topset) -> None:
    Path("a.toml").write_text(SMALL)


@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLES.glob("*.toml")))
def test_the_program_is_written_and_passes_the_check(topset: Topset, name: str) -> None:
    athlete = str(EXAMPLES / name)
    result = topset("plan", athlete, "--out", "plan.topset", "--seconds", "20")
    assert result.exit_code == 0, result.output  # examples that warn would be poor examples
    assert result.stdout == ""
    assert "plan.topset" in result.stderr
    assert topset("fmt", "--check", "plan.topset").exit_code == 0
    assert topset("check", "plan.topset", "--athlete", athlete).exit_code == 0


def test_the_program_goes_to_standard_output_alone(topset: Topset) -> None:
    result = topset("plan", "a.toml", "--seconds", "20", "--why")
    assert topset("fmt", "-", text=result.stdout).stdout == result.stdout
    assert "  here: works " in result.stderr


def test_json(topset: Topset) -> None:
    answer = data(topset("plan", "a.toml", "--seconds", "20", "--json"))
    assert answer["status"] in ("optimal", "feasible")
    assert not parse(answer["program"]).problems
    assert answer["problems"] == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_plan_that_could_not_be_written_is_still_json(topset: Topset) -> None:
    result = topset("plan", "a.toml", "--seconds", "20", "--json", "--out", "/dev/full")
    assert result.exit_code == 2
    assert data(result)["problems"][0]["code"] == "FIL008"
    assert not parse(data(result)["program"]).problems


def test_a_dash_is_standard_output(topset: Topset) -> None:
    assert not parse(topset("plan", "a.toml", "--seconds", "20", "--out", "-").stdout).problems
    assert not Path("-").exists()


def test_what_cannot_be_given_is_said_first(topset: Topset) -> None:
    Path("a.toml").write_text(SMALL + '[wishes]\nbackwards = ["glutes"]\n')
    result = topset("plan", "a.toml", "--seconds", "20")
    assert result.exit_code == 1
    assert result.stderr.startswith("THIS PLAN DOES NOT GIVE ALL THAT WAS ASKED FOR")


def test_remarks_are_no_alarm(capsys: pytest.CaptureFixture[str]) -> None:
    told = Reason("VOL109", "No set is direct work for the calves.", severity=Severity.INFO)
    command._lacking(_planned(told))
    assert capsys.readouterr().err.startswith("Remarks:\n")
    command._lacking(_planned(replace(told, severity=Severity.WARNING), told))
    both = capsys.readouterr().err
    assert both.startswith("THIS PLAN DOES NOT GIVE ALL THAT WAS ASKED FOR:\nwarning")
    assert "\nRemarks:\n" in both
    command._lacking(replace(_planned(told), text=""))
    assert capsys.readouterr().err.startswith("NO PROGRAM IS POSSIBLE:")
    command._lacking(_planned())
    assert capsys.readouterr().err == ""


def _planned(*unmet: Reason) -> Planned:
    return Planned(cast("Plan", SimpleNamespace(unmet=unmet)), "day mon")
