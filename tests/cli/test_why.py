from pathlib import Path

import pytest

from cli.conftest import Topset, data

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
