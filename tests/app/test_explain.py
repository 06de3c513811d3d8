from topset.app.explain_exercise import ExercisePage, explain_exercise, list_exercises
from topset.app.explain_method import MethodPage, explain_method, list_methods
from topset.app.explain_rule import RulePage, explain_rule, list_rules
from topset.ground.reason import Reason


def test_every_rule_has_a_page_whose_citations_are_known() -> None:
    for line in list_rules():
        page = explain_rule(line.code)
        assert isinstance(page, RulePage)
        assert page.why
        assert all(cite.text for cite in page.basis), page.code


def test_a_family_is_a_list() -> None:
    found = explain_rule("vol")
    assert isinstance(found, tuple)
    assert all(line.code.startswith("VOL") for line in found)


def test_an_unknown_rule_is_answered() -> None:
    found = explain_rule("VOL999")
    assert isinstance(found, Reason)
    assert found.remedy.startswith("Did you mean VOL")


def test_every_method_has_a_page_with_its_arguments() -> None:
    for line in list_methods():
        page = explain_method(line.name)
        assert isinstance(page, MethodPage)
        assert page.what
        assert all(argument.says for argument in page.arguments)
        assert all(cite.text for cite in page.basis), page.name


def test_defaults_are_written_as_in_programs() -> None:
    page = explain_method("Backwards")
    assert isinstance(page, MethodPage)
    assert {a.name: a.default for a in page.arguments}["rest"] == "2:00-3:00"
    assert page.sets == ("10x4 @75-78% rest 2:00-3:00",)


def test_the_words_an_argument_may_be_are_told() -> None:
    page = explain_method("top-back-off")
    assert isinstance(page, MethodPage)
    assert {a.name: a.choices for a in page.arguments}["goal"] == ("hypertrophy", "power", "strength")


def test_an_unknown_method_is_answered() -> None:
    found = explain_method("backward")
    assert isinstance(found, Reason)
    assert "backwards" in found.remedy


def test_an_exercise_goes_by_any_name() -> None:
    page = explain_exercise("RDL")
    assert isinstance(page, ExercisePage)
    assert page.exercise.name == "Romanian Deadlift"
    assert page.instead
    assert "Commercial" in page.gyms


def test_an_unknown_exercise_is_answered() -> None:
    found = explain_exercise("Bakc Squat")
    assert isinstance(found, Reason)
    assert "Back Squat" in found.remedy


def test_exercises_of_a_gym_for_a_muscle() -> None:
    found = list_exercises("home_dumbbells", "chest")
    assert isinstance(found, tuple)
    assert found
    assert not any("barbell" in line.equipment for line in found)


def test_an_unknown_gym_is_answered() -> None:
    assert isinstance(list_exercises("moon"), Reason)
