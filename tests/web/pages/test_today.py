"""The session that is due, logged by forms alone."""

import datetime
import json
import re
import uuid

import pytest
from blocks_to_test import ATHLETE
from django.test import Client
from django.utils import timezone
from followed import TEXT, Post, form_of, row_of

from topset.app.due_lifting import DueLifting
from topset.web.training import athletes, programs
from topset.web.training.events import Tap, take
from topset.web.training.following import Following
from topset.web.training.models import Event, Lifter, Program, Version, Workout


def carried(html: str, name: str) -> dict[str, object]:
    found = re.search(rf'<script id="{name}" type="application/json">(.*?)</script>', html, re.DOTALL)
    assert found
    data = json.loads(found[1])
    assert isinstance(data, dict)
    return data


def today(client: Client) -> str:
    answer = client.get("/")
    assert answer.status_code == 200
    return answer.content.decode()


def test_who_has_no_program_begins_with_one(as_owner: Client) -> None:
    assert as_owner.get("/").url == "/start/"  # type: ignore[attr-defined]


@pytest.mark.usefixtures("program")
def test_the_first_session_is_due_with_sets_plates_and_guards(as_owner: Client) -> None:
    html = today(as_owner)
    assert "Squat and press" in html
    assert "Nothing of the program was done yet." in html
    assert row_of(html, "0.5") == "Set 1 · top set · then rest 3:00 120 kg \N{MULTIPLICATION SIGN} 2-3"
    assert "Set the safeties · Have a spotter" in html
    assert 'data-plate="' in html
    assert '<span class="exercise-label">A1</span>' in html


def test_the_page_carries_what_a_phone_needs_without_network(as_owner: Client, program: Program) -> None:
    html = today(as_owner)
    session = carried(html, "session")
    assert session["session"] == f"{program.pk}/1/mon"
    assert session["sessions"][:3] == ["/sessions/1/mon/", "/sessions/1/thu/", "/sessions/2/mon/"]  # type: ignore[index]
    assert '"name": "Back Squat"' in html.partition('<script id="lifting"')[2]
    assert carried(html, "held") == {}


def test_a_set_of_a_session_whose_title_is_too_long_is_taken(as_owner: Client, lifter: Lifter) -> None:
    programs.begin(lifter, TEXT.replace("Squat and press", f"Squat\tand {'press ' * 40}"))
    about = carried(today(as_owner), "session")
    said = {name: about[name] for name in ("session", "date", "title", "week")}
    tap = {**said, "id": str(uuid.uuid4()), "slot": "1.3", "text": "70kg x8", "at": "2026-11-21T12:00:00Z"}
    answer = as_owner.post("/api/v1/sets", [{**tap, "exercise": "Bench Press"}], "application/json")
    assert [taken["state"] for taken in answer.json()] == ["stored"], answer.content


def test_a_session_to_come_bears_its_own_day(as_owner: Client, lifter: Lifter) -> None:
    here = datetime.datetime.now(datetime.UTC).date()
    monday = here + datetime.timedelta(days=7 - here.weekday())
    programs.begin(lifter, TEXT.replace("unit kg", f"unit kg\nstart {monday}"))
    eyebrow = today(as_owner).partition('class="eyebrow">')[2].partition("</p>")[0]
    assert f"{monday:%A, {monday.day} %B}" in eyebrow


def test_what_was_done_early_moves_the_day_of_the_next(as_owner: Client, lifter: Lifter) -> None:
    here = timezone.now().date()
    before = here - datetime.timedelta(days=1)
    program = programs.begin(lifter, TEXT.replace("unit kg", f"unit kg\nstart {before}"))
    said = ("0.0", "100kg x5", timezone.now(), "Back Squat")
    take(lifter, [Tap(uuid.uuid4(), f"{program.pk}/1/mon", before, *said, week=1)])
    eyebrow = today(as_owner).partition('class="eyebrow">')[2].partition("</p>")[0]
    due = max(here, before - datetime.timedelta(days=before.weekday() - 3))
    assert f"Week 1 · {due:%A, {due.day} %B}" in eyebrow


def test_a_finished_session_tells_no_minutes_to_come(as_owner: Client, tap: Post) -> None:
    tap("1.3")
    assert re.search(r"\d+ to \d+ minutes\.", today(as_owner))
    html = tap("1.3", do="finish")
    assert not re.search(r"\d+ to \d+ minutes\.", html)


def test_one_tap_logs_a_set_as_it_was_asked_for(tap: Post, lifter: Lifter) -> None:
    html = tap("1.3")
    assert 'data-set="1.3" data-set-state="done"' in html
    assert lifter.workouts.get().entry.splitlines()[1:] == ["Bench Press: 70kg x8 @RIR2"]


def test_a_set_that_was_never_opened_is_logged_as_it_was_shown(
    as_owner: Client, program: Program, lifter: Lifter
) -> None:
    fields = form_of(today(as_owner), "1.3")
    unopened = {name: value for name, value in fields.items() if name not in ("load", "reps", "rir")}
    as_owner.post("/sessions/1/mon/log/", {**unopened, "do": "done"})
    assert "Bench Press: 70kg x8 @RIR2" in lifter.workouts.get().entry


def test_what_was_changed_is_logged(tap: Post, lifter: Lifter) -> None:
    html = tap("1.3", load="67,5", reps="7", rir="0,5")
    assert "67.5 kg \N{MULTIPLICATION SIGN} 7 RIR 0.5" in row_of(html, "1.3")
    assert "Bench Press: 67.5kg x7 @RIR0.5" in lifter.workouts.get().entry


def test_a_form_sent_twice_logs_once(as_owner: Client, program: Program) -> None:
    fields = {**form_of(today(as_owner), "1.3"), "do": "done"}
    for _ in range(2):
        as_owner.post("/sessions/1/mon/log/", fields)
    assert Event.objects.count() == 1


def test_a_set_is_taken_back(tap: Post, lifter: Lifter) -> None:
    tap("1.3")
    html = tap("1.3", do="undo")
    assert 'data-set="1.3" data-set-state="todo"' in html
    assert lifter.workouts.get().entry == ""


@pytest.mark.parametrize(
    "said", [{"reps": "many"}, {"load": "heavy"}, {"rir": "11"}, {"rir": "nan"}, {"slot": "9.0"}, {"id": "1"}]
)
def test_what_cannot_be_understood_is_said_and_not_kept(tap: Post, said: dict[str, str]) -> None:
    assert 'class="notice notice-error"' in tap("1.3", **said)
    assert not Workout.objects.exists()


@pytest.mark.parametrize(
    "said",
    [
        {"date": "2026-02-30"},
        {"date": "0001-01-01"},
        {"date": "soon"},
        {"do": "feel", "note": "x" * 2001},
        {"load": f"{'0' * 3000}70kg"},
    ],
)
def test_what_cannot_be_kept_is_said(tap: Post, said: dict[str, str]) -> None:
    assert 'class="notice notice-error"' in tap("1.3", **said)
    assert not Workout.objects.exists()


def test_back_offs_follow_from_the_top_set_as_it_was_lifted(tap: Post, as_owner: Client) -> None:
    before = row_of(today(as_owner), "0.6")
    after = row_of(tap("0.5", load="110", reps="2", rir="1"), "0.6")
    assert before.startswith("Set 2 · back-off · then rest 2:30 105 kg")
    assert after.startswith("Set 2 · back-off · then rest 2:30 87.5 kg")


def test_one_more_set_than_was_asked_for(as_owner: Client, tap: Post, lifter: Lifter) -> None:
    tap("1.3")
    fields = {**form_of(today(as_owner), "1.4"), "do": "done", "slot": "1.xabc123", "id": str(uuid.uuid4())}
    as_owner.post("/sessions/1/mon/log/", fields)
    assert 'data-set="1.xabc123" data-set-state="done"' in today(as_owner)
    assert "Bench Press: 70kg x8 @RIR2, x8 @RIR2" in lifter.workouts.get().entry


def test_where_no_load_is_asked_for_sets_begin_with_the_one_before(as_owner: Client, tap: Post) -> None:
    assert row_of(today(as_owner), "3.1").startswith("Set 2 \N{MIDDLE DOT} then rest 1:00 kg")
    html = tap("3.0", load="25", reps="12", rir="1")
    assert "25 kg \N{MULTIPLICATION SIGN} 12-15" in row_of(html, "3.1")
    assert form_of(html, "3.1")["load"] == "25"


def test_but_not_with_that_of_another_exercise(as_owner: Client, tap: Post, lifter: Lifter) -> None:
    programs.begin(lifter, TEXT.replace("2x12-15", "3x12-15"))
    other = re.findall(r'data-stand-in="(\w+)"', today(as_owner).partition('id="work-3"')[2])[1]
    tap("3.1", load="25")
    html = tap("3.0", load="40", swap=other)
    assert form_of(html, "3.2")["swap"] == other
    assert form_of(html, "3.2")["load"] == "40"


def test_and_with_that_of_last_time(as_owner: Client, program: Program, lifter: Lifter) -> None:
    day = datetime.date.today() - datetime.timedelta(days=3)
    Workout.objects.create(
        lifter=lifter,
        session="elsewhere",
        date=day,
        entry=f"{day}\nFace Pull: 22.5kg x14 @RIR2, 22.5kg x12 @RIR1",
    )
    html = today(as_owner)
    assert "22.5 kg \N{MULTIPLICATION SIGN} 12-15" in row_of(html, "3.0")
    exercises = carried(html, "lifting")["exercises"]
    first = exercises[3]["sets"][0]  # type: ignore[index]
    assert (first["load_text"], first["count"], first["rir"]) == ("22.5kg", 13, 2)


def test_supersets_take_turns(tap: Post) -> None:
    html = tap("2.0", load="40")
    for slot in (*(f"0.{n}" for n in range(9)), *(f"1.{n}" for n in range(6))):
        html = tap(slot)
    assert 'class="set set-next" data-set="3.0"' in html


def test_two_devices_that_contradict_each_other_are_both_kept_until_one_is_chosen(
    as_owner: Client, tap: Post, lifter: Lifter, program: Program
) -> None:
    tap("1.3")
    other = Tap(
        id=uuid.uuid4(),
        session=f"{program.pk}/1/mon",
        date=lifter.workouts.get().date,
        slot="1.3",
        text="72.5kg x8",
        at=timezone.now(),
        exercise="Bench Press",
        device="other",
    )
    take(lifter, [other])
    html = today(as_owner)
    assert 'data-set="1.3" data-set-state="conflict"' in html
    assert "Keep 70kg x8 @RIR2" in html
    assert "Keep 72.5kg x8" in html
    fields = {**form_of(html, "1.3"), "do": "keep", "keep": str(other.id)}
    as_owner.post("/sessions/1/mon/log/", fields)
    assert 'data-set="1.3" data-set-state="done"' in today(as_owner)
    assert "Bench Press: 72.5kg x8\n" in f"{lifter.workouts.get().entry}\n"


def test_how_the_lifter_feels_is_kept_corrected_and_taken_back(
    as_owner: Client, program: Program, lifter: Lifter
) -> None:
    def feel(**said: str) -> None:
        html = today(as_owner)
        form = html[html.index("data-feel") : html.index("</form>", html.index("data-feel"))]
        hidden = dict(re.findall(r'type="hidden" name="([\w-]+)" value="([^"]*)"', form))
        answer = as_owner.post("/sessions/1/mon/log/", {**hidden, **said})
        assert answer.status_code == 302

    feel(sleep="7,5", **{"soreness-quads": "2"}, readiness="4", body_mass="82", note='felt "strong"')
    entry = lifter.workouts.get().entry
    for line in ("sleep 7.5h", "soreness quads 2/5", "readiness 4/5", "body mass 82kg"):
        assert line in entry
    assert 'value="7.5"' in today(as_owner)
    feel(sleep="6")
    assert lifter.workouts.get().entry.splitlines()[1:] == ["sleep 6h"]


def fail(tap: Post) -> None:
    """Lift far less than was asked for."""
    for slot, reps in (("1.3", "6"), ("1.4", "5"), ("1.5", "4")):
        tap(slot, load="60", reps=reps, rir="0")


def test_the_end_of_a_session_has_a_summary_and_adapts_the_program_once(
    as_owner: Client, tap: Post, lifter: Lifter, program: Program
) -> None:
    fail(tap)
    finish = {"do": "finish", "id": str(uuid.uuid4()), "from": "today"}
    html = as_owner.post("/sessions/1/mon/log/", finish, follow=True).content.decode()
    assert "Session finished" in html
    assert '<dd>3 <span class="unit">of 11</span></dd>' in html
    program.refresh_from_db()
    version = Version.objects.get(program=program)
    assert version.by == "adapt"
    assert version.text == TEXT
    assert "@{70 52.5}kg" in program.text
    assert version.changes[0]["message"] in html.replace("&#x27;", "'").replace("&quot;", '"')
    assert version.changes[0]["cites"]
    today(as_owner)
    program.refresh_from_db()
    assert program.version == 2


def test_an_edit_made_meanwhile_stays(as_owner: Client, tap: Post, program: Program) -> None:
    fail(tap)
    programs.change(program, TEXT.replace("75min", "80min"), program.version, "hand")
    as_owner.post("/sessions/1/mon/log/", {"do": "finish", "id": str(uuid.uuid4())}, follow=True)
    program.refresh_from_db()
    assert "80min" in program.text
    assert "@{70 52.5}kg" in program.text


def test_after_a_session_the_next_one_is_due(as_owner: Client, tap: Post, lifter: Lifter) -> None:
    tap("1.3")
    lifter.workouts.update(date=datetime.date.today() - datetime.timedelta(days=2))
    workout = lifter.workouts.get()
    workout.entry = workout.entry.replace(workout.entry[:10], str(workout.date))
    workout.save()
    lifter.programs.update(created=timezone.now() - datetime.timedelta(days=3))
    html = today(as_owner)
    assert "<h1>Press</h1>" in html
    assert "Of &quot;Squat and press&quot; of week 1, 1 of 11 sets was done" in html


def test_any_session_has_its_page(as_owner: Client, program: Program) -> None:
    assert b"<h1>Press</h1>" in as_owner.get("/sessions/2/thu/").content
    for address in ("/sessions/2/wed/", "/sessions/9/mon/", "/sessions/2/mo/"):
        assert as_owner.get(address).status_code == 404


@pytest.mark.usefixtures("program")
def test_a_stranger_sees_nothing_of_it(as_stranger: Client) -> None:
    assert as_stranger.get("/").url == "/start/"  # type: ignore[attr-defined]
    assert as_stranger.get("/sessions/1/mon/").status_code == 404
    assert as_stranger.post("/sessions/1/mon/log/", {"slot": "1.3", "do": "done"}).status_code == 404
    assert Client().get("/").url.startswith("/accounts/")  # type: ignore[attr-defined]


def test_a_program_that_is_over_leads_to_the_next_block(as_owner: Client, lifter: Lifter) -> None:
    start = datetime.date.today() - datetime.timedelta(weeks=20)
    programs.begin(lifter, TEXT.replace("unit kg", f"start {start}\nunit kg"))
    html = today(as_owner)
    assert "The program is over" in html
    assert 'href="/start/"' in html


@pytest.mark.usefixtures("program")
def test_the_end_of_a_program_is_told_with_a_date_as_people_say_it(
    as_owner: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = DueLifting(
        None, "The program ended with Press on 2026-11-20.", unfinished="Of Press on 2026-11-20, 1 was."
    )
    monkeypatch.setattr(Following, "due", lambda _: over)
    html = today(as_owner)
    assert "The program ended with Press on Friday, 20 November." in html
    assert "Of Press on Friday, 20 November" in html


def test_who_has_no_maximum_may_enter_one_where_a_load_hangs_on_it(as_owner: Client, lifter: Lifter) -> None:
    programs.begin(lifter, TEXT.replace("max Back Squat 140kg\n", "").replace("@70kg", "@70%"))
    html = today(as_owner)
    assert html.count('<a href="/settings/questions/maxes/">Enter your maximum</a>') == 1
    assert html.index('id="work-0-name"') < html.index("Enter your maximum") < html.index('id="work-1-name"')
    assert "percentages are left" not in html.partition('<script id="lifting"')[0]
    athletes.write(lifter, ATHLETE)
    assert "Enter your maximum" not in today(as_owner)


def test_a_program_with_mistakes_says_so(as_owner: Client, lifter: Lifter) -> None:
    programs.begin(lifter, TEXT.replace("Bench Press: ramp, 3x8", "Bench Press: ramp, 3y8"))
    assert "The program cannot be read" in today(as_owner)


def test_the_time_zone_comes_from_the_browser(as_owner: Client, lifter: Lifter) -> None:
    assert as_owner.post("/time-zone/", {"zone": "Europe/Berlin"}).status_code == 204
    lifter.refresh_from_db()
    assert lifter.time_zone == "Europe/Berlin"
    for zone in ("Nowhere/At_All", "../../etc/passwd", ""):
        assert as_owner.post("/time-zone/", {"zone": zone}).status_code == 400
    lifter.refresh_from_db()
    assert lifter.time_zone == "Europe/Berlin"


def test_a_load_that_nobody_knows_is_asked_for(tap: Post, lifter: Lifter) -> None:
    html = tap("2.0")
    assert "What is the load? It is not known yet" in html
    assert not lifter.workouts.exists()
    tap("2.0", load="40")
    assert "Lying Leg Curl: 40kg x11" in lifter.workouts.get().entry


def test_the_body_alone_is_no_load_that_is_missing(tap: Post, lifter: Lifter) -> None:
    tap("1.0", page="/sessions/1/thu/", day="thu")
    assert "Pull-Up: " in lifter.workouts.get().entry
