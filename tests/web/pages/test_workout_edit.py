"""A workout is changed by events, said where it is wrong, and every change can be undone."""

import datetime
import re
from dataclasses import replace

import pytest
from django.test import Client
from taps import IDS, tap

from topset.notation import parse_journal
from topset.web.training.bulk import Source, store
from topset.web.training.events import take
from topset.web.training.models import Event, Lifter, Workout

JOURNAL = '2026-03-01 18:00 "Push" week 2\nBench Press: 80kg x5, x5 @RIR2\nDip: BW x8\nsleep 7h\n'


@pytest.fixture
def workout(lifter: Lifter) -> Workout:
    store(lifter, parse_journal(JOURNAL).journal, Source("import/hevy"))
    return Workout.objects.get()


def send(client: Client, workout: Workout, status: int = 302, **given: str) -> str:
    """Send the form with these fields changed; what follows, or the form again with what is wrong."""
    fields = {
        "token": "t1",
        **{name.replace("__", "-").replace("_at_", "."): text for name, text in given.items()},
    }
    answer = client.post(f"/history/{workout.pk}/edit/", fields)
    assert answer.status_code == status, answer.content.decode()
    return answer["Location"] if status == 302 else answer.content.decode()


def lines(workout: Workout) -> list[str]:
    workout.refresh_from_db()
    assert not parse_journal(workout.entry).problems
    return workout.entry.split("\n")[1:]


def press_undo(client: Client, place: str) -> str:
    """Press the button on the page that follows."""
    page = client.get(place).content.decode()
    [token] = re.findall(r'name="token" value="([^"]+)">\s*<svg', page)
    answer = client.post("/history/undo/", {"token": token}, follow=True)
    return str(answer.content.decode())


def test_the_form_has_a_field_for_each_set_and_fact(workout: Workout, as_owner: Client) -> None:
    page = as_owner.get(f"/history/{workout.pk}/edit/").content.decode()
    for name, value in (("set-0.0", "80kg x5"), ("set-0.1", "80kg x5 @RIR2"), ("set-fact0", "sleep 7h")):
        assert f'name="{name}" value="{value}"' in page
    for label in re.findall(r'<label for="([^"]+)"', page):
        assert f'id="{label}"' in page


def test_a_set_is_changed_and_back(workout: Workout, as_owner: Client) -> None:
    was = lines(workout)
    place = send(as_owner, workout, set__0_at_0="82.5 kg x 4 @ RIR 1")
    assert lines(workout)[0] == "Bench Press: 82.5kg x4 @RIR1, 80kg x5 @RIR2"
    assert "Undone." in press_undo(as_owner, place)
    assert lines(workout) == was


def test_a_set_without_a_load_has_that_of_the_one_before(workout: Workout, as_owner: Client) -> None:
    send(as_owner, workout, set__0_at_1="x3")
    assert lines(workout)[0] == "Bench Press: 80kg x5, x3"


def test_an_unchanged_form_changes_nothing(workout: Workout, as_owner: Client) -> None:
    before = Event.objects.count(), Lifter.objects.get().revision
    place = send(as_owner, workout, set__0_at_0="80kg x5", set__fact0="sleep 7h", title="Push")
    assert (Event.objects.count(), Lifter.objects.get().revision) == before
    assert "undo" not in place


def test_a_set_is_removed_by_its_button_and_back(workout: Workout, as_owner: Client) -> None:
    was = lines(workout)
    place = send(as_owner, workout, remove="0.0")
    assert lines(workout)[0] == "Bench Press: 80kg x5 @RIR2"
    assert place.startswith(f"/history/{workout.pk}/edit/")
    press_undo(as_owner, place)
    assert lines(workout) == was


def test_sets_are_added_once_however_often_the_form_is_sent(workout: Workout, as_owner: Client) -> None:
    place = send(as_owner, workout, more__0_at_0="x4, 70kg x8")
    send(as_owner, workout, more__0_at_0="x4, 70kg x8")
    assert lines(workout)[0] == "Bench Press: 80kg x5, x5 @RIR2, x4, 70kg x8"
    press_undo(as_owner, place)
    assert lines(workout)[0] == "Bench Press: 80kg x5, x5 @RIR2"


def test_an_exercise_is_added_under_its_own_name(workout: Workout, as_owner: Client) -> None:
    send(as_owner, workout, new_exercise="squat", new_sets="100kg x5, x5")
    assert "Back Squat: 100kg x5, x5" in lines(workout)


def test_facts_are_changed_added_and_removed(workout: Workout, as_owner: Client) -> None:
    send(as_owner, workout, set__fact0="sleep 8h", new_fact="note felt strong")
    assert [line for line in lines(workout) if ":" not in line] == ["sleep 8h", "note felt strong"]
    send(as_owner, workout, remove="fact0")
    assert "sleep 8h" not in lines(workout)


@pytest.mark.parametrize(
    ("given", "field", "said"),
    [
        ({"set__0_at_0": "80kg"}, "set-0.0", "There are no reps here"),
        ({"set__0_at_0": "80kg x5, x4"}, "set-0.0", "One set stands here"),
        ({"set__0_at_0": "80kg x5 # good"}, "set-0.0", "no line of an entry"),
        ({"more__0_at_0": "heavy"}, "more-0.0", "reps"),
        ({"new_exercise": "bnech press", "new_sets": "80kg x5"}, "new_sets", "Did you mean Bench Press?"),
        ({"new_exercise": "Dip"}, "new_sets", "Write the sets too"),
        ({"new_sets": "80kg x5"}, "new_exercise", "which exercise"),
        ({"new_fact": "slept well"}, "new_fact", ""),
        ({"new_fact": "Dip: x5"}, "new_fact", "These are sets"),
        ({"date": "yesterday"}, "date", "2026-11-20"),
        ({"date": "2999-01-01"}, "date", "no later than today"),
        ({"time": "25:99"}, "time", "18:05"),
    ],
)
def test_a_mistake_is_said_at_its_field_and_nothing_is_kept(
    workout: Workout, as_owner: Client, given: dict[str, str], field: str, said: str
) -> None:
    was = lines(workout)
    page = send(as_owner, workout, 422, set__2_at_9="", **given)
    [box] = re.findall(rf'<input id="[^"]+" name="{re.escape(field)}"[^>]*>', page)
    assert 'aria-invalid="true"' in box
    [error] = re.findall(r'aria-describedby="([^"]+)"', box)
    [shown] = re.findall(rf'id="{re.escape(error)}">.*?<p>(.*?)</p>', page, re.DOTALL)
    assert said in shown
    assert lines(workout) == was


def test_with_one_mistake_nothing_else_is_kept(workout: Workout, as_owner: Client) -> None:
    was = lines(workout)
    page = send(as_owner, workout, 422, set__0_at_0="90kg x1", set__0_at_1="90kg")
    assert 'value="90kg x1"' in page
    assert lines(workout) == was


def test_a_reading_that_is_there_already_is_refused(workout: Workout, as_owner: Client) -> None:
    was = lines(workout)
    page = send(as_owner, workout, 422, new_fact="sleep 6h")
    assert 'role="alert"' in page
    assert lines(workout) == was


def test_the_head_is_changed_and_back(workout: Workout, as_owner: Client) -> None:
    place = send(as_owner, workout, title='Push "heavy"', date="2026-03-02", time="")
    workout.refresh_from_db()
    assert workout.entry.startswith('2026-03-02 "Push \\"heavy\\"" week 2\n')
    assert workout.date == datetime.date(2026, 3, 2)
    press_undo(as_owner, place)
    workout.refresh_from_db()
    assert workout.entry.startswith('2026-03-01 18:00 "Push" week 2\n')


def test_a_date_that_the_session_has_already_is_refused(
    lifter: Lifter, workout: Workout, as_owner: Client
) -> None:
    Workout.objects.create(lifter=lifter, session=workout.session, date=datetime.date(2026, 3, 2))
    page = send(as_owner, workout, 422, date="2026-03-02", set__0_at_0="90kg x1")
    assert "on that date already" in page
    assert lines(workout)[0] == "Bench Press: 80kg x5, x5 @RIR2"


def test_a_workout_is_deleted_and_back(workout: Workout, as_owner: Client) -> None:
    place = as_owner.post(f"/history/{workout.pk}/remove/")["Location"]
    assert 'class="card workout"' not in as_owner.get("/history/").content.decode()
    assert "Undone." in press_undo(as_owner, place)
    assert 'class="card workout"' in as_owner.get("/history/").content.decode()


def test_what_changed_since_is_not_undone(workout: Workout, as_owner: Client) -> None:
    place = send(as_owner, workout, set__0_at_0="90kg x1")
    send(as_owner, workout, token="t2", set__0_at_0="95kg x1")
    assert "It has changed since" in press_undo(as_owner, place)
    assert lines(workout)[0].startswith("Bench Press: 95kg x1")


def test_a_head_that_changed_since_is_not_undone(workout: Workout, as_owner: Client) -> None:
    place = send(as_owner, workout, title="Heavy")
    newer = send(as_owner, workout, token="t2", title="Heavier")
    assert "It has changed since" in press_undo(as_owner, place)
    workout.refresh_from_db()
    assert workout.title == "Heavier"
    assert "Undone." in press_undo(as_owner, newer)
    assert "Undone." in press_undo(as_owner, place)
    workout.refresh_from_db()
    assert workout.title == "Push"


def test_of_what_changed_since_nothing_is_undone(workout: Workout, as_owner: Client) -> None:
    place = send(as_owner, workout, set__0_at_0="90kg x1", title="Heavy")
    send(as_owner, workout, token="t2", set__0_at_0="95kg x1", title="Heavy")
    assert "It has changed since" in press_undo(as_owner, place)
    workout.refresh_from_db()
    assert workout.entry.splitlines()[0] == '2026-03-01 18:00 "Heavy" week 2'


def test_the_undo_of_somebody_else_is_none(workout: Workout, as_owner: Client, as_stranger: Client) -> None:
    place = as_owner.post(f"/history/{workout.pk}/remove/")["Location"]
    [token] = re.findall(r'name="token" value="([^"]+)">\s*<svg', as_owner.get(place).content.decode())
    assert as_stranger.post("/history/undo/", {"token": token}).status_code == 404
    workout.refresh_from_db()
    assert workout.removed


@pytest.mark.parametrize("token", ["", "nonsense", "a:b:c"])
def test_an_undo_that_nobody_signed_does_nothing(workout: Workout, as_owner: Client, token: str) -> None:
    answer = as_owner.post("/history/undo/", {"token": token}, follow=True)
    assert "can no longer be undone" in answer.content.decode()
    assert as_owner.get("/history/", {"undo": token}).status_code == 200


@pytest.fixture
def torn(lifter: Lifter) -> Workout:
    """A workout of which two devices say different things."""
    take(lifter, [tap(0, "80kg x5"), tap(1, "80kg x6")])
    return Workout.objects.get()


def test_a_conflict_shows_both_sides(torn: Workout, as_owner: Client) -> None:
    page = as_owner.get(f"/history/{torn.pk}/").content.decode()
    assert "Keep 80kg x5" in page
    assert "Keep 80kg x6" in page
    assert "1 conflict<" in as_owner.get("/history/").content.decode()


def test_a_conflict_names_devices_that_have_names(lifter: Lifter, as_owner: Client) -> None:
    number = "66a39625-7413-4005-a071-8c2c1bc445cb"
    take(lifter, [replace(tap(0, "80kg x5"), device=number), replace(tap(1, "80kg x6"), device="watch")])
    page = as_owner.get(f"/history/{Workout.objects.get().pk}/").content.decode()
    assert number not in page
    assert "watch, <time" in page


@pytest.mark.parametrize(
    ("keep", "outcome"),
    [
        (str(IDS[0]), "Bench Press: 80kg x5"),
        (str(IDS[1]), "Bench Press: 80kg x6"),
        ("both", "Bench Press: 80kg x5, x6"),
    ],
)
def test_a_conflict_is_resolved_and_back(torn: Workout, as_owner: Client, keep: str, outcome: str) -> None:
    place = as_owner.post(f"/history/{torn.pk}/resolve/", {"slot": "0.0", "keep": keep})["Location"]
    assert lines(torn) == [outcome]
    assert torn.conflicts == 0
    press_undo(as_owner, place)
    torn.refresh_from_db()
    assert torn.conflicts == 1


@pytest.mark.parametrize(
    "given", [{}, {"slot": "0.0"}, {"slot": "0.0", "keep": "x"}, {"slot": "9.9", "keep": "both"}]
)
def test_an_answer_to_no_question_changes_nothing(
    torn: Workout, as_owner: Client, given: dict[str, str]
) -> None:
    as_owner.post(f"/history/{torn.pk}/resolve/", given)
    torn.refresh_from_db()
    assert torn.conflicts == 1


def test_an_edit_of_other_sets_leaves_a_conflict_open(torn: Workout, as_owner: Client) -> None:
    send(as_owner, torn, set__0_at_0="80kg x6", more__0_at_0="x3")
    torn.refresh_from_db()
    assert torn.conflicts == 1


@pytest.mark.parametrize("language", ["de-DE", "en-US"])
def test_decimal_commas_are_read_in_every_field(workout: Workout, as_owner: Client, language: str) -> None:
    as_owner.defaults["HTTP_ACCEPT_LANGUAGE"] = language
    send(
        as_owner,
        workout,
        set__0_at_0="82,5 kg x4 @RIR1,5",
        more__0_at_0="87,5kg x3,85kg x3",
        set__1_at_0="BW+2,5kg x8",
        set__fact0="sleep 7,5h, body mass 81,4kg",
    )
    assert lines(workout) == [
        "Bench Press: 82.5kg x4 @RIR1.5, 80kg x5 @RIR2, 87.5kg x3, 85kg x3",
        "Dip: BW+2.5kg x8",
        "sleep 7.5h, body mass 81.4kg",
    ]


def test_a_note_keeps_its_commas(workout: Workout, as_owner: Client) -> None:
    send(as_owner, workout, new_fact="note slept 7,5 hours")
    assert lines(workout)[-1] == "note slept 7,5 hours"


def test_a_journal_that_is_typed_may_have_decimal_commas(as_owner: Client, lifter: Lifter) -> None:
    typed = "Bench Press: 82,5kg x5 @RPE8,5, x5,x4\nnote felt 1,5 times as strong\nsleep 7,5h"
    assert as_owner.post("/history/new/", {"token": "t1", "lines": typed}).status_code == 302
    assert lines(Workout.objects.get()) == [
        "Bench Press: 82.5kg x5 @RPE8.5, x5, x4",
        "note felt 1,5 times as strong",
        "sleep 7.5h",
    ]
