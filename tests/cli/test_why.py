from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cli.conftest import Topset, data
from topset.ground.halt import Halt

SMALL = (
    'level = "beginner"\nweeks = 4\ngym = "home_dumbbells"\nsupersets = false\n[days]\nmon = 30\nthu = 30\n'
)


@pytest.fixture(autouse=True)
def small(topset: Topset) -> None:
    Path("a.toml").write_text(SMALL)


def test_the_reasons_of_one_day(topset: Topset) -> None:
    result = topset("why", "a.toml", "mon", "--seconds", "5")
    assert result.exit_code == 0
    assert " on Monday" in result.stdout
    assert " on Thursday" not in result.stdout
    assert "Expected in about ten weeks" in result.stdout


def test_words_that_name_nothing(topset: Topset) -> None:
    result = topset("why", "a.toml", "zottman", "--seconds", "5")
    assert result.exit_code == 2
    assert "ASK014" in result.stderr


def test_reasons_as_data(topset: Topset) -> None:
    answer = data(topset("why", "a.toml", "--seconds", "5", "--json"))
    page = answer["phases"][0]
    assert page["why"][0]["because"][0]["question"] == "here"
    assert page["forecast"]["groups"][0]["certainty"] == "strong"
    assert page["runner_up"]["split"]
    assert page["buys"]


@pytest.mark.parametrize(
    ("wish", "code", "said"),
    [
        ("45 minutes on mon", 0, "better by"),
        ("Barbell Row", 1, "not possible"),
        ("without mon", 1, "fewest"),
        ("Gobblet Squat", 2, "Did you mean Goblet Squat"),
    ],
)
def test_wishes(topset: Topset, wish: str, code: int, said: str) -> None:
    result = topset("why-not", "a.toml", *wish.split(), "--seconds", "5")
    assert result.exit_code == code
    assert said in result.stdout + result.stderr


def test_a_wish_as_data(topset: Topset) -> None:
    answer = data(topset("why-not", "a.toml", "Barbell Row", "--json", "--seconds", "5"))
    assert answer["verdict"]["possible"] is False
    assert answer["verdict"]["facts"][0]["code"] == "SEL607"


@contextmanager
def stopped_at_once() -> Iterator[Halt]:
    halt = Halt()
    halt.ask()
    yield halt


def test_reasons_that_were_stopped_are_those_of_the_best_plan_so_far(
    topset: Topset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("topset.cli.why.ended_by_ctrl_c", stopped_at_once)
    result = topset("why", "a.toml", "--seconds", "5")
    assert result.exit_code == 0
    assert "Stopped: the best plan so far, which could be better by" in result.stderr
    assert "Expected in about ten weeks" in result.stdout
    assert "was not searched for" in result.stdout


def test_a_wish_that_was_stopped_has_no_verdict_yet(topset: Topset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("topset.cli.why_not.ended_by_ctrl_c", stopped_at_once)
    result = topset("why-not", "a.toml", "45", "minutes", "on", "mon", "--seconds", "5")
    assert result.exit_code == 0
    assert "stopped before a plan with it, or a proof that there is none" in " ".join(result.stdout.split())
    assert data(topset("why-not", "a.toml", "45 minutes on mon", "--json"))["verdict"]["possible"] is None
