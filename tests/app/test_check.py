from topset.app.check import Judgement, check, fix, report
from topset.cli.check import Format
from topset.evidence.overrides import read_overrides
from topset.lint.output import outputs

COLD = """program "Cold"
goal strength
weeks 1-4
day mon
Back Squat: 3x5 @85% rest 3:00
day thu
Back Squat: 3x5 @85% rest 3:00
"""


def test_a_text_with_errors_is_not_judged() -> None:
    checked = check("day mon\nBakc Squat: 3x5\n", "a.topset")
    assert checked.problems
    assert not checked.findings
    assert checked.problems[0].place
    assert checked.problems[0].place.file == "a.topset"


def test_findings_have_codes_and_places() -> None:
    checked = check(COLD, "a.topset")
    assert "SES702" in {finding.code for finding in checked.findings}
    assert all(finding.place and finding.place.file == "a.topset" for finding in checked.findings)
    assert checked.grave


def test_methods_are_judged_by_the_users_own_figures() -> None:
    text = "day mon\nDeadlift: load-volume target 1000kg top 250kg back 200kg\n"
    strict = Judgement(figures=read_overrides({"back_offs.volume_tolerance": 1})[0])
    assert not check(text).problems
    assert [problem.code for problem in check(text, judgement=strict).problems] == ["MET006"]


def test_what_has_one_repair_is_repaired() -> None:
    assert any(finding.fix for finding in check(COLD).findings)
    after = fix(COLD, "a.topset")
    assert after.fixed
    assert not any(finding.fix for finding in after.findings)
    assert "warm-up" in after.text


def test_a_text_with_errors_is_not_repaired() -> None:
    text = "day mon\nBakc Squat: 3x5\n"
    after = fix(text)
    assert (after.text, after.fixed) == (text, 0)
    assert after.problems


def test_every_format_that_is_offered_exists() -> None:
    assert set(Format) == {Format.HUMAN, *outputs()}
    for form in outputs():
        assert "SES702" in report(form, [check(COLD, "a.topset")])
