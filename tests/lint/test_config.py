import pytest

from topset.ground.reason import Severity
from topset.lint.config import Config, read_config


def test_a_good_table() -> None:
    config, problems = read_config(
        {"select": ["VOL", "ses702"], "ignore": ["VOL109"], "severity": {"VOL101": "info"}}
    )
    assert not problems
    assert config == Config(("VOL", "SES702"), ("VOL109",), {"VOL101": Severity.INFO})


def test_an_empty_table_runs_everything() -> None:
    config, problems = read_config({})
    assert not problems
    assert config.wants("VOL101")


@pytest.mark.parametrize(
    ("table", "code"),
    [
        ({"selct": ["VOL"]}, "CFG101"),
        ({"select": "VOL"}, "CFG102"),
        ({"ignore": [101]}, "CFG102"),
        ({"severity": ["VOL101"]}, "CFG102"),
        ({"select": ["VOL199"]}, "CFG103"),
        ({"severity": {"VLO101": "info"}}, "CFG103"),
        ({"severity": {"VOL101": "fatal"}}, "CFG104"),
        ({"severity": {"VOL101": 3}}, "CFG104"),
    ],
)
def test_what_cannot_be_understood_comes_back(table: dict[str, object], code: str) -> None:
    config, problems = read_config(table)
    assert [problem.code for problem in problems] == [code]
    assert all(problem.remedy for problem in problems)
    assert config == Config()


def test_the_longer_key_decides() -> None:
    assert Config(select=("VOL101",), ignore=("VOL",)).wants("VOL101")
    assert not Config(select=("VOL",), ignore=("VOL101",)).wants("VOL101")
    assert not Config(select=("VOL",), ignore=("VOL",)).wants("VOL101")
    assert not Config(select=("SES",)).wants("VOL101")
