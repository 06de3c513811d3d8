import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from topset.app.as_json import as_json
from topset.catalogue import exercises, gyms
from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.model.athlete import Athlete
from topset.model.program import Goal, Weekday


@dataclass(frozen=True)
class Odd:
    when: date
    where: Path
    days: frozenset[Weekday]
    minutes: dict[Weekday, int]
    _hidden: int = 0


def test_values_become_plain() -> None:
    odd = Odd(date(2027, 1, 4), Path("a"), frozenset({Weekday.TUE, Weekday.MON}), {Weekday.MON: 60})
    assert as_json(odd) == {
        "when": "2027-01-04",
        "where": "a",
        "days": ["mon", "tue"],
        "minutes": {"mon": 60},
    }


def test_an_enumeration_is_its_value() -> None:
    assert as_json(Goal.STRENGTH) == "strength"


def test_whole_values_of_the_model_can_be_written() -> None:
    for value in (exercises(), Athlete(gym=gyms()["commercial"]), Reason("X", "y", place=Place(1))):
        json.dumps(as_json(value))


def test_an_unknown_type_is_a_mistake() -> None:
    with pytest.raises(TypeError):
        as_json(object())
