import subprocess
import sys

import pytest

from topset.catalogue import exercises
from topset.catalogue.lookup import GYM_FILES
from topset.catalogue.on_demand import OnDemand
from topset.model.exercise import Exercise
from topset.model.gym import Gym


def loaded(code: str) -> set[str]:
    """The exercise files that a fresh interpreter has read after `code`."""
    listing = "import sys; print(*(m for m in sys.modules if m.startswith('topset.catalogue.exercises.')))"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{listing}"], capture_output=True, text=True, check=True
    )
    return {name.rpartition(".")[2] for name in done.stdout.split()}


def test_one_exercise_costs_one_file() -> None:
    code = (
        "from topset.catalogue import exercises, find; assert find('Back Squat') is exercises()['back_squat']"
    )
    assert loaded(code) == {"back_squat"}


def test_a_canonical_program_loads_the_exercises_it_names() -> None:
    text = "max Bench Press 100kg\\nday mon\\nBack Squat: 3x5\\n"
    assert loaded(f"from topset.app.check import check; check('{text}')") == {"back_squat", "bench_press"}


def test_names_are_known_without_loading() -> None:
    code = "from topset.catalogue import exercises as e; assert 'back_squat' in e() and len(e()) == len(list(e()))"
    assert loaded(code) == set()


def test_an_unknown_name_is_missing() -> None:
    assert exercises().get("no_such_lift") is None
    assert "no_such_lift" not in exercises()
    assert "lookup" not in exercises()
    with pytest.raises(KeyError):
        exercises()["no_such_lift"]


def test_own_exercises_come_first() -> None:
    mine = exercises()["bench_press"]
    both = exercises().beside({"back_squat": mine, "my_lift": mine})
    assert both["back_squat"] is both["my_lift"] is mine
    assert both["deadlift"] is exercises()["deadlift"]
    assert len(both) == len(exercises()) + 1
    assert exercises()["back_squat"] is not mine
    assert exercises().beside({}) is exercises()


def test_a_file_of_another_kind_is_a_mistake() -> None:
    gyms_as_exercises = OnDemand(GYM_FILES, "GYM", Exercise)
    with pytest.raises(TypeError, match="must define GYM, a Exercise"):
        gyms_as_exercises["commercial"]
    assert isinstance(OnDemand(GYM_FILES, "GYM", Gym)["commercial"], Gym)
