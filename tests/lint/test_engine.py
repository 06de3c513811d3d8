import dataclasses

from topset.ground.place import Place
from topset.ground.reason import Reason, Severity
from topset.lint.config import Config
from topset.lint.engine import check, named_weeks, rules
from topset.lint.finding import found, insert_before, insert_below, insert_line, replace
from topset.notation import parse

COLD = """program "Cold"
goal hypertrophy
progress double
weeks 1-4
day mon
Bench Press: 4x8-12 @RIR2
cool-down 5min
"""


def found_in(text: str, config: Config | None = None) -> list[Reason]:
    parsed = parse(text, "cold.topset")
    assert not parsed.problems
    return list(check(parsed.program, config=config or Config()))


def codes(text: str, config: Config | None = None) -> list[str]:
    return [reason.code for reason in found_in(text, config)]


def test_findings_carry_code_citations_place_and_severity() -> None:
    reason = next(r for r in found_in(COLD) if r.code == "SES702")
    assert reason.cites == ("D36", "D40")
    assert reason.severity is Severity.WARNING
    assert reason.place
    assert (reason.place.line, reason.place.file) == (5, "cold.topset")


def test_findings_are_in_order_of_place() -> None:
    lines = [reason.place.line for reason in found_in(COLD) if reason.place]
    assert lines == sorted(lines)


def test_the_same_program_gives_the_same_findings() -> None:
    assert found_in(COLD) == found_in(COLD)


def test_a_fragment_is_not_judged_by_week_or_block() -> None:
    fragment = "day mon\nBench Press: 2x8-12 @RIR2\n"
    assert set(codes(fragment)) == {"SES702", "SES704"}


def test_select_and_ignore() -> None:
    assert set(codes(COLD, Config(select=("SES",)))) == {"SES702"}
    assert "SES702" not in codes(COLD, Config(ignore=("SES702",)))
    assert "SES702" in codes(COLD, Config(select=("SES702",), ignore=("SES",)))


def test_severity_can_be_set() -> None:
    config = Config(select=("SES702",), severity={"SES": Severity.ERROR, "SES702": Severity.INFO})
    assert [reason.severity for reason in found_in(COLD, config)] == [Severity.INFO]


def test_an_allowance_silences_its_line_only() -> None:
    allowed = COLD.replace("day mon", "day mon # allow SES702: a heated gym")
    assert "SES702" not in codes(allowed)
    elsewhere = COLD.replace("cool-down 5min", "cool-down 5min # allow SES702: a heated gym")
    assert {"SES702", "LNT001"} <= set(codes(elsewhere))


def test_an_allowance_above_the_program_silences_everything() -> None:
    assert "SES702" not in codes(f"# allow SES702: a heated gym\n{COLD}")


def test_an_allowance_of_a_rule_that_did_not_run_is_not_unused() -> None:
    allowed = COLD.replace("day mon", "day mon # allow SES702: a heated gym")
    assert "LNT001" not in codes(allowed, Config(ignore=("SES702",)))


def test_an_allowance_that_is_half_used_keeps_the_other_half() -> None:
    allowed = COLD.replace("day mon", "# allow SES702, SES701: a heated gym\nday mon")
    reason = next(r for r in found_in(allowed) if r.code == "LNT001")
    assert [edit.text for edit in reason.fix] == ["# allow SES702: a heated gym"]


def test_an_unknown_code_brings_a_suggestion() -> None:
    reason = next(
        r for r in found_in(COLD.replace("day mon", "day mon # allow SES720: why")) if r.code == "LNT002"
    )
    assert reason.remedy.startswith("Did you mean SES70")


def test_weeks_are_named_where_they_are_not_all() -> None:
    text = COLD.replace("4x8-12", "{4 4 25 25}x8-12")
    reason = next(r for r in found_in(text) if r.code == "VOL102")
    assert reason.message.endswith("(weeks 3-4).")


def test_one_finding_for_a_place_and_a_thing() -> None:
    text = COLD.replace("4x8-12", "{1 2 3 3}x8-12")
    reasons = [r for r in found_in(text) if r.code == "VOL101"]
    assert len(reasons) == 1
    assert not reasons[0].message.endswith(").")


def test_runs_of_weeks() -> None:
    parsed = parse(COLD.replace("weeks 1-4", "weeks 1-8"))
    from topset.methods.expand import expand
    from topset.metrics.view import View

    view = View(parsed.program, expand(parsed.program))
    assert named_weeks((1, 2, 4, 6, 7, 8), view) == " (weeks 1-2, 4, 6-8)"
    assert named_weeks((3,), view) == " (week 3)"
    assert named_weeks(tuple(range(1, 9)), view) == ""
    assert named_weeks((), view) == ""


def test_edits() -> None:
    place = Place(3, 5, 9)
    assert replace(place, "x")[0].place == place
    assert insert_before(place, "x")[0].place == Place(3, 5, 5)
    assert insert_line(place, "x")[0].place == Place(3, 1, 1)
    assert insert_below(place, "x")[0].place == Place(4, 1, 1)
    assert replace(None, "x") == ()
    assert found("m", place=place).place == place


def test_every_rule_is_found_once_in_order() -> None:
    assert list(rules()) == sorted(rules())
    families = {code[:3] for code in rules()}
    assert {"VOL", "REC", "INT", "RST", "ORD", "SEL", "SES", "PRG", "LOG", "LNT"} >= families


def test_an_empty_program_has_no_findings() -> None:
    assert not check(parse("").program)


def test_a_program_without_places_is_judged_alike() -> None:
    parsed = parse(COLD)
    block = parsed.program.blocks[0]
    days = tuple(
        dataclasses.replace(
            day,
            place=None,
            items=tuple(dataclasses.replace(item, place=None) for item in day.items),
        )
        for day in block.days
    )
    bare = dataclasses.replace(
        parsed.program, place=None, blocks=(dataclasses.replace(block, place=None, days=days),)
    )
    assert {r.code for r in check(bare)} == {r.code for r in check(parsed.program)}
