"""The plan as text: findings, saving, repairs, two who edit at once, and the way back."""

import pytest
from blocks_to_test import TEXT, followed
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from topset.web.jobs.models import Job
from topset.web.training.models import Lifter, Program

LIGHT = TEXT.replace("3x8-10 @RIR2", "5x8-10 @RIR2")
WRONG = TEXT.replace("Bench Press: ramp", "Bnech Prs: ramp")


def posted(client: Client, text: str, version: int = 1, do: str = "save") -> tuple[int, str]:
    answer = client.post("/plan/text/", {"text": text, "version": version, "do": do})
    return answer.status_code, answer.content.decode()


def text_now(program: Program) -> tuple[str, int]:
    program.refresh_from_db()
    return program.text, program.version


def test_findings_stand_beside_the_text_with_their_sources(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    shown = as_owner.get("/plan/text/").content.decode()
    assert "Back Squat: ramp, 3x4-6" in shown
    assert '<code>VOL101</code> <a href="#program-text" data-jump="' in shown
    assert "<dt>C5</dt>" in shown
    assert 'class="line-' in shown


def test_a_text_is_formatted_when_it_is_saved(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    status, _ = posted(as_owner, LIGHT.replace("Barbell Row: ramp,", "Barbell   Row:ramp ,"))
    assert status == 302
    assert text_now(program) == (LIGHT, 2)
    assert "5x8-10" in program.text
    assert program.versions.get().by == "lifter"


def test_line_ends_of_browsers_are_no_change(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    posted(as_owner, TEXT.replace("\n", "\r\n"))
    assert text_now(program) == (TEXT, 1)


def test_what_cannot_be_understood_is_not_kept_and_not_lost(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    status, shown = posted(as_owner, WRONG)
    assert status == 422
    assert "Bnech Prs" in shown
    assert 'class="line-error"' in shown
    assert text_now(program) == (TEXT, 1)


@pytest.mark.parametrize("nothing", ["", "  \n"])
def test_nothing_is_no_program(as_owner: Client, lifter: Lifter, nothing: str) -> None:
    program = followed(lifter)
    assert posted(as_owner, nothing)[0] == 422
    assert text_now(program) == (TEXT, 1)


def test_a_text_that_is_too_long_is_given_back(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    status, shown = posted(as_owner, TEXT + "# x\n" * 20_000)
    assert status == 413
    assert shown.count("# x") == 20_000
    assert text_now(program) == (TEXT, 1)


def test_checking_keeps_nothing(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    status, shown = posted(as_owner, LIGHT, do="check")
    assert status == 200
    assert "5x8-10" in shown
    assert text_now(program) == (TEXT, 1)


def test_who_is_overtaken_sees_both_texts(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    posted(as_owner, LIGHT)
    mine = TEXT.replace("4x4-6", "3x4-6")
    status, shown = posted(as_owner, mine, version=1)
    assert status == 409
    assert "Bench Press: ramp, 3x4-6" in shown  # the text in the editor
    assert "<ins>" in shown
    assert "5x8-10" in shown  # the other one
    assert text_now(program) == (LIGHT, 2)
    assert '<input type="hidden" name="version" value="2">' in shown
    assert posted(as_owner, mine, version=2)[0] == 302
    assert text_now(program) == (mine, 3)


def test_a_version_that_is_not_said_overwrites_nothing(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    assert as_owner.post("/plan/text/", {"text": LIGHT, "version": "x"}).status_code == 409
    assert text_now(program) == (TEXT, 1)


def repair_of(client: Client, text: str) -> str:
    """The value of the first button that repairs one finding."""
    shown = posted(client, text, do="check")[1]
    return shown.partition('form="program-form" name="do" value="')[2].partition('"')[0]


def test_one_finding_is_repaired_by_its_button(as_owner: Client, lifter: Lifter) -> None:
    text = TEXT.replace("cool-down 5min\n", "").replace(
        "Bench Press: ramp, 4x4-6 @75% rest 3:00", "Bench Press: ramp, 4x4-6 @75% rest 0:30"
    )
    program = followed(lifter, text)
    button = repair_of(as_owner, text)
    assert button
    assert posted(as_owner, text, do=button)[0] == 302
    after, version = text_now(program)
    assert version == 2
    assert after != text
    assert program.versions.get().by == "repair"
    assert button not in posted(as_owner, after, 2, "check")[1]


def test_everything_is_repaired_at_once(as_owner: Client, lifter: Lifter) -> None:
    text = TEXT.replace("cool-down 5min\n", "")
    program = followed(lifter, text)
    assert posted(as_owner, text, do="repair")[0] == 302
    assert "cool-down" in text_now(program)[0]


def test_every_text_is_kept_and_one_goes_back(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    posted(as_owner, LIGHT)
    listed = as_owner.get("/plan/versions/").content.decode()
    assert "Edited by you" in listed
    assert "Planned" in listed
    second = as_owner.get("/plan/versions/2/").content.decode()
    assert "<ins>" in second
    first = as_owner.get("/plan/versions/1/").content.decode()
    assert "What was changed since" in first
    assert as_owner.post("/plan/versions/1/", {"version": 2}).status_code == 302
    assert text_now(program) == (TEXT, 3)
    assert "An earlier text taken back" in as_owner.get("/plan/versions/").content.decode()


def test_a_list_of_texts_reads_none_of_them(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    posted(as_owner, TEXT.replace("4x4-6", "3x4-6"))
    with CaptureQueriesContext(connection) as asked:
        assert "Edited by you" in as_owner.get("/plan/versions/").content.decode()
    told = [query["sql"] for query in asked.captured_queries if "training_version" in query["sql"]]
    assert told
    assert not [sql for sql in told if '"training_version"."text"' in sql]


def test_who_goes_back_from_an_old_page_takes_nothing_back(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    posted(as_owner, LIGHT)
    as_owner.post("/plan/versions/1/", {"version": 1})
    assert text_now(program) == (LIGHT, 2)


def test_a_version_that_there_is_not_is_not_found(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    assert as_owner.get("/plan/versions/9/").status_code == 404


def test_a_stranger_changes_nothing(as_owner: Client, as_stranger: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    assert posted(as_stranger, LIGHT)[0] == 302
    assert text_now(program) == (TEXT, 1)


def test_what_no_database_takes_is_left_out(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    posted(as_owner, TEXT.replace("\n", " # x\0y\n", 1))
    assert "# xy\n" in text_now(program)[0]
    as_owner.post("/plan/why-not/", {"wish": "4\0 days"})
    assert Job.objects.get().asked == {"wish": "4 days"}


def test_of_a_title_without_end_the_begin_is_kept(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    first, _, rest = TEXT.partition("\n")
    assert first.startswith("program ")
    assert posted(as_owner, f'program "{"A" * 300}"\n{rest}')[0] == 302
    program.refresh_from_db()
    assert program.title == "A" * 200


@pytest.mark.parametrize("digits", [20, 5000])
def test_a_number_that_no_version_can_have_is_none(as_owner: Client, lifter: Lifter, digits: int) -> None:
    program = followed(lifter)
    nines = "9" * digits
    assert as_owner.post("/plan/versions/1/", {"version": nines}).status_code == 302
    assert as_owner.post("/plan/text/", {"text": LIGHT, "version": nines}).status_code == 409
    assert posted(as_owner, TEXT, do=f"VOL101:{nines}")[0] == 302
    assert text_now(program) == (TEXT, 1)
