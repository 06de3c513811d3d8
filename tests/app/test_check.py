from topset.app.check import Judgement, check, check_journal, fix, fix_one, report
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


SHORT = "2026-03-02\nsleep 5h\n2026-03-03\nsleep 5h\n2026-03-04\nsleep 5h\n"


def test_a_journal_is_judged_by_itself() -> None:
    checked = check(SHORT, "a.topset-log")
    assert [finding.code for finding in checked.findings] == ["LOG902"]
    assert fix(SHORT, "a.topset-log") == checked
    assert check("", "a.topset-log").problems == ()


def test_a_journal_is_judged_against_its_program() -> None:
    own = 'exercise "My Squat" pattern squat muscles quads 1\n'
    log = "2026-03-02 week 1\nMy Squat: 100kg x5\n2026-03-09 week 2\nMy Squat: 100kg x5\n"
    assert check(log, "a.topset-log").problems
    checked = check_journal(log, "a.topset-log", plan=own + COLD.replace("Back Squat", "My Squat"))
    assert [finding.code for finding in checked.findings] == ["LOG904"]
    assert check_journal(log, plan=own + COLD.replace("Back Squat", "My Squat")).findings
    assert all(finding.place and finding.place.file == "a.topset-log" for finding in checked.findings)


def test_a_journal_of_a_program_with_errors_is_not_judged() -> None:
    checked = check_journal(SHORT, "a.topset-log", plan="day mon\nBakc Squat: 3x5\n")
    assert (checked.problems, checked.findings) == ((), ())


def test_two_journals_are_not_a_program_and_its_journal() -> None:
    assert check_journal(SHORT, "a.topset-log", plan=SHORT).findings


def test_slips_of_the_pen_are_repaired_in_a_journal_too() -> None:
    text = "2026-03-02\nBench Press: 82,5kg x4,4,4\nsleep 7,5h\n"
    mended = fix(text, "a.topset-log")
    assert (mended.fixed, mended.problems) == (3, ())
    assert mended.text == "2026-03-02\nBench Press: 82.5kg x4,x4, x4\nsleep 7.5h\n"
    asked = [reason for reason in check(text, "a.topset-log").problems if reason.fix]
    assert len(asked) == mended.fixed
    twice = "2026-03-02\nBench Press: 80kg x8\n2026-03-02\nBench Press: 80kg x8\n"
    left = fix(twice, "a.topset-log")
    assert (left.fixed, left.text) == (0, twice)
    assert [finding.code for finding in left.findings] == ["LOG907"]


def test_one_finding_alone_is_repaired() -> None:
    repairable = [finding for finding in check(COLD).findings if finding.fix and finding.place]
    assert len(repairable) > 1
    one = repairable[0]
    assert one.place
    after = fix_one(COLD, one.code, one.place.line)
    assert after != COLD
    assert len([each for each in check(after).findings if each.fix]) >= len(repairable) - 1
    assert (one.code, one.message) not in {(each.code, each.message) for each in check(after).findings}


def test_what_was_not_found_is_not_repaired() -> None:
    assert fix_one(COLD, "VOL101", 99) == COLD
