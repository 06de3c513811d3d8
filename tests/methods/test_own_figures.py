"""A lifter's own figures hold wherever a method lays out sets or judges who may do them."""

import ast
from pathlib import Path
from typing import Any

import pytest

import topset
from topset.catalogue import exercises, gyms
from topset.evidence import (
    back_offs,
    bodyweight,
    cool_down,
    drop_sets,
    prescribing,
    progression,
    rests,
    sessions,
    warm_up,
)
from topset.evidence.figure import Figure, Figures
from topset.evidence.overrides import all_figures
from topset.ground.units import Load, Span
from topset.methods import Method, build, call_of
from topset.methods.expand import expand
from topset.methods.load_volume import LoadVolume
from topset.methods.templates.cool_down import cool_down as stretches
from topset.methods.templates.warm_up import warm_up as warming
from topset.methods.warm_up import ramp
from topset.model.exercise import Muscle
from topset.model.prescription import Argument, Base, MethodCall, Percent, Progress, ProgressKind, Reps
from topset.notation import parse

ALL = exercises()
TRIPLES = back_offs.Form(Span(880, 880), Span(3, 3), Span(700, 700), Span(5, 5), Span(4, 4))


def own(figure: Figure[Any], value: object) -> Figures:
    return Figures({figure.key: value})


def made(name: str, figures: Figures, *arguments: tuple[str, Argument]) -> Method:
    method = build(MethodCall(name, arguments), figures)
    assert isinstance(method, Method), method
    return method


def codes(method: Method, slug: str) -> set[str]:
    return {reason.code for reason in method.eligible(ALL[slug])}


@pytest.mark.parametrize(
    ("name", "figure"),
    [("heavy-top", back_offs.HEAVY), ("top-back-off", back_offs.HYPERTROPHY)],
)
def test_a_form_of_ones_own_is_laid_out(name: str, figure: Figure[Any]) -> None:
    top, back = made(name, own(figure, TRIPLES)).groups()
    assert top.amount == (Percent(Span.one(880)),)
    assert top.reps == (Reps(Span.one(3)),)
    assert back.amount == (Percent(Span.one(700)),)
    assert (back.sets, back.reps) == ((Span.one(5),), (Reps(Span.one(4)),))


def test_a_program_is_expanded_with_ones_own_form() -> None:
    program = parse("weeks 1-4\nday mon\nBack Squat: top-back-off goal strength").program
    [work] = expand(program, None, own(back_offs.STRENGTH, TRIPLES)).weeks[0].sessions[0].works
    assert [sets.percent for sets in work.sets] == [Span.one(880), Span.one(700)]
    assert [sets.count for sets in work.sets] == [Span.one(1), Span.one(5)]


def test_the_load_of_back_offs_follows_ones_own_share() -> None:
    given = (("target", Load(2_000_000)), ("top", Load(200_000)))
    method = made("load-volume", own(back_offs.OF_TOP, Span(700, 750)), *given)
    assert isinstance(method, LoadVolume)
    assert method.back_load == Load(140_000)


def test_back_offs_are_no_longer_than_one_wants() -> None:
    given = (("target", Load(1_800_000)), ("top", Load(200_000)), ("back", Load(100_000)))
    assert [g.reps[0].span.lo for g in made("load-volume", Figures(), *given).groups()] == [1, 8]
    assert isinstance(build(MethodCall("load-volume", given), own(back_offs.MOST_REPS, 4)), tuple)


def test_drops_and_their_rest_are_ones_own() -> None:
    figures = Figures({drop_sets.DROP.key: 300, rests.DROP.key: 10})
    first, drop, _ = made("drop-set", figures).groups()
    assert first.rest == Span.one(10)
    assert drop.amount == (Percent(Span.one(700), Base.TOP),)


def test_what_loads_the_spine_is_ones_own_opinion() -> None:
    assert "INT306" not in codes(made("drop-set", Figures()), "dumbbell_row")
    row = ALL["dumbbell_row"].spine
    assert "INT306" in codes(made("drop-set", own(sessions.HEAVY_SPINE, row)), "dumbbell_row")


def test_a_pyramid_keeps_ones_own_reserve() -> None:
    usual, careful = (made("pyramid", f).groups() for f in (Figures(), own(prescribing.RESERVE, 8)))
    for before, after in zip(usual, careful, strict=True):
        [one], [other] = before.amount, after.amount
        assert isinstance(one, Percent)
        assert isinstance(other, Percent)
        assert other.span.lo < one.span.lo


def test_progress_is_as_fast_as_one_wants() -> None:
    assert made("backwards", own(prescribing.BACKWARDS_STEP, 20)).progress == Progress(
        ProgressKind.LOAD, Percent(Span.one(20))
    )
    assert made("rep-wave", own(progression.REPS_STEP, 2)).progress == Progress(ProgressKind.REPS, 2)


def test_blocks_last_as_long_as_one_wants() -> None:
    assert len(made("set-ramp", own(progression.BLOCK_WEEKS, (6, 12))).groups()[0].sets) == 6
    assert getattr(made("backwards", own(progression.BACKWARDS_WEEKS, Span(2, 6))), "weeks", None) == Span(
        2, 6
    )


def test_what_is_heavy_decides_who_may() -> None:
    light = (
        ("top", Percent(Span.one(750))),
        ("top-reps", Reps(Span.one(8))),
        ("back", Percent(Span.one(650))),
    )
    assert "SEL601" not in codes(made("top-back-off", Figures(), *light), "leg_extension")
    for figures in (own(back_offs.HEAVY_FROM, 700), own(back_offs.HEAVY_REPS, 8)):
        assert "SEL601" in codes(made("top-back-off", figures, *light), "leg_extension")
    assert "SEL601" in codes(made("pyramid", own(back_offs.HEAVY_REPS, 6)), "leg_extension")
    easier = made("traditional-strength", own(back_offs.HEAVY_REPS, 2), ("amount", Percent(Span.one(780))))
    assert "SEL601" not in codes(easier, "leg_extension")


def test_a_test_of_many_reps_may_count_as_heavy() -> None:
    assert "SEL601" not in codes(made("retest", Figures()), "leg_extension")
    assert "SEL601" in codes(made("retest", own(back_offs.HEAVY_REPS, 5)), "leg_extension")


def test_a_call_leaves_out_ones_own_defaults_and_keeps_the_published_ones() -> None:
    figures = own(back_offs.SETS, Span(4, 4))
    given = (("target", Load(1000_000)), ("top", Load(250_000)))
    assert call_of(made("load-volume", figures, *given)).arguments == given
    kept = (("back-sets", Span(2, 3)), *given)
    assert call_of(made("load-volume", figures, *kept)).arguments == kept


def test_the_bar_is_lifted_as_often_as_one_wants() -> None:
    def first(figures: Figures) -> list[tuple[float, int]]:
        got = ramp(Load(120_000), Reps(Span.one(3)), ALL["back_squat"], gyms()["commercial"], figures, 850)
        return [(s.load[0].number, s.reps.span.lo) for s in got if s.load][:2]

    assert first(Figures()) == [(20, 8), (50, 5)]
    assert first(own(warm_up.BAR_REPS, 12)) == [(20, 12), (50, 5)]
    assert first(own(warm_up.BARS_BEFORE_THE_BAR, 3.0)) == [(20, 8), (70, 3)]


def test_routines_take_ones_own_seconds_and_reps() -> None:
    figures = Figures({warm_up.CARDIO.key: 600, warm_up.DRILL_REPS.key: 6, cool_down.HOLD.key: 45})
    cardio, *drills = warming({Muscle.QUADS}, figures).drills
    assert cardio.dose is not None
    assert cardio.dose.span == Span.one(600)
    assert {drill.dose.span.lo for drill in drills if drill.dose} == {6}
    held = stretches({Muscle.QUADS}, figures).drills
    assert {drill.dose.span.lo for drill in held if drill.dose} == {45}


def test_the_body_moved_is_ones_own_figure() -> None:
    program = parse("body mass 80kg\nmax Pull-Up 20kg\nweeks 1\nday mon\nPull-Up: 3x5 @80%").program
    loads = [
        expand(program, None, figures).weeks[0].sessions[0].works[0].sets[0].load
        for figures in (Figures(), own(bodyweight.PULL_UP, 90))
    ]
    assert loads[0] is not None
    assert loads[0] != loads[1]


@pytest.mark.parametrize("slug", sorted(bodyweight.FIGURE_OF))
def test_the_catalogue_moves_what_the_figures_say(slug: str) -> None:
    assert ALL[slug].body_mass_percent == bodyweight.FIGURE_OF[slug].value


def test_an_exercise_of_ones_own_keeps_its_share() -> None:
    odd = ALL["plank"]
    assert bodyweight.moved(odd, own(bodyweight.PULL_UP, 90)) == odd.body_mass_percent


FLOORS = ("methods", "formulas", "metrics", "lint", "notation", "app")
PUBLISHED_NAMES = {figure.key.split(".")[1].upper() for figure in all_figures().values()}


@pytest.mark.parametrize("floor", FLOORS)
def test_published_values_are_read_as_defaults_of_arguments_only(floor: str) -> None:
    """`FIGURE.value` stands in a field's default, whose figure the same field names."""
    for path in (Path(topset.__file__).parent / floor).rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        defaults = {
            id(node): field for field in ast.walk(tree) if _is_field(field) for node in ast.walk(field)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr == "value" and (name := _figure(node.value)):
                field = defaults.get(id(node))
                assert field is not None, f"{path.name}:{node.lineno} bypasses what the user says of {name}"
                assert f"figure={name}" in ast.unparse(field), f"{path.name}:{node.lineno}"


def _is_field(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "field"


def _figure(node: ast.expr) -> str:
    """The figure as it is written, "" for other things that have a value."""
    last = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return ast.unparse(node) if last in PUBLISHED_NAMES else ""
