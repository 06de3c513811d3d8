"""Arguments are judged in one place, and every mistake is told."""

from topset.evidence import rests, traditional
from topset.evidence.figure import Figures
from topset.ground.place import Place
from topset.ground.units import Load, Span
from topset.methods import build
from topset.methods.backwards import Backwards
from topset.methods.double_progression import DoubleProgression
from topset.methods.load_volume import LoadVolume
from topset.methods.rep_wave import RepWave
from topset.model.prescription import Argument, AtLoad, Effort, Guard, MethodCall, Percent, Reps


def outcome(name: str, **arguments: Argument) -> object:
    given = tuple(sorted((n.replace("_", "-"), v) for n, v in arguments.items()))
    return build(MethodCall(name, given, Place(3, 5, 9)))


def told(result: object) -> list[tuple[str, str]]:
    assert isinstance(result, tuple), result
    assert all(reason.place == Place(3, 5, 9) for reason in result)
    return [(reason.code, reason.message) for reason in result]


def test_an_unknown_method_is_told_with_the_nearest() -> None:
    [reason] = _reasons(build(MethodCall("backward")))
    assert reason == ("MET001", "Did you mean backwards?")


def _reasons(result: object) -> list[tuple[str, str]]:
    assert isinstance(result, tuple)
    return [(reason.code, reason.remedy) for reason in result]


def test_an_unknown_argument_is_told_with_the_nearest() -> None:
    [reason] = _reasons(outcome("backwards", amounts=Percent(Span.one(780))))
    assert reason == ("MET002", "Did you mean amount?")


def test_a_value_of_the_wrong_kind_is_told() -> None:
    assert told(outcome("backwards", rest=Percent(Span.one(780)))) == [
        ("MET003", "rest must be a number or a range, like 3-4; rest is a time, like 2:00.")
    ]
    assert told(outcome("top-back-off", goal="lean")) == [
        ("MET003", "goal must be one of hypertrophy, power, strength.")
    ]


def test_a_value_out_of_range_is_told_with_its_limits() -> None:
    assert told(outcome("backwards", amount=Percent(Span.one(950)))) == [
        ("MET004", "amount must be between 68% and 85%.")
    ]
    assert told(outcome("straight-sets", effort=Effort(Span.one(40)))) == [
        ("MET004", "effort must be between 0 and 10.")
    ]


def test_a_missing_argument_is_told() -> None:
    assert told(outcome("load-volume", top=Load(250_000))) == [
        ("MET005", "The method load-volume needs target.")
    ]


def test_arguments_that_disagree_are_told() -> None:
    [reason] = told(outcome("heavy-top", back=Percent(Span.one(900)), top=Percent(Span.one(900))))
    assert reason == ("MET006", "Back-offs at 90% are not lighter than a top set at 90%.")


def test_all_mistakes_are_told_at_once() -> None:
    codes = [code for code, _ in told(outcome("backwards", sets=50, reps=1, kilos=3))]
    assert sorted(codes) == ["MET002", "MET004", "MET004"]


def test_numbers_stand_in_for_one_another_where_nothing_is_lost() -> None:
    assert outcome("backwards", sets=Span.one(8), reps=Reps(Span.one(3))) == Backwards(sets=8, reps=3)
    assert outcome("double-progression", reps=Span(6, 8), sets=4) == DoubleProgression(
        reps=Reps(Span(6, 8)), sets=Span.one(4)
    )
    assert outcome("rep-wave", wave=(5, 6)) == RepWave(wave=(5, 6))
    load = Load(1_000_000)
    assert outcome("load-volume", target=AtLoad(load, load), top=Load(250_000)) == LoadVolume(
        target=load, top=Load(250_000)
    )


def test_what_would_lose_something_is_refused() -> None:
    assert told(outcome("backwards", sets=Span(8, 10)))[0][0] == "MET003"
    assert told(outcome("backwards", reps=Reps(Span.one(4), per_side=True)))[0][0] == "MET003"


def test_words_become_choices() -> None:
    heavy = outcome("heavy-top", guard="spotter")
    assert getattr(heavy, "guard", None) is Guard.SPOTTER


def test_figures_the_user_changed_become_defaults() -> None:
    figures = Figures(
        {rests.BACKWARDS.key: Span(150, 200), traditional.BACKWARDS_SETS.key: 8, "rests.volume": Span(60, 60)}
    )
    assert build(MethodCall("backwards"), figures) == Backwards(rest=Span(150, 200), sets=8)
    given = build(MethodCall("backwards", (("sets", 9),)), figures)
    assert given == Backwards(rest=Span(150, 200), sets=9)
