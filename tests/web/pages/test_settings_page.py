"""Settings: answers that hold at once, the look, everything to take along, and the end of all of it."""

import io
import json
import zipfile

import pytest
from allauth.usersessions.models import UserSession
from django.apps import apps
from django.contrib.sessions.models import Session
from django.test import Client
from taps import tap

from topset.web.accounts.models import Installation, User
from topset.web.jobs.models import Job
from topset.web.training import programs
from topset.web.training.events import take
from topset.web.training.models import Lifter
from topset.web.uploads import stored

ATHLETE = """level = "advanced"
weeks = 6
off = ["2026-12-24 to 2027-01-02"]
start = 2026-11-23

[gym]
preset = "garage_rack"
kettlebells = ["16 kg", "24 kg"]

[days]
mon = 75
thu = 60

[maxes]
"Front Squat" = "90 kg x3"
"Pull-Up" = "BW+10 kg x3"

[wishes]
exercises = ["Front Squat"]
"""
PROGRAM = 'program "Mine"\n\nweek 1\nday mon\nBack Squat: 3x5 @75%\n'


@pytest.fixture
def athlete(lifter: Lifter) -> Lifter:
    lifter.athlete = ATHLETE
    lifter.save()
    return lifter


def saved(client: Client, name: str, **more: object) -> str:
    """The athlete's file after a page of settings was sent as it is shown, but for `more`."""
    form = client.get(f"/settings/questions/{name}/").context["form"]
    sent = {
        field: form[field].value() for field in form.fields if form[field].value() not in (None, False, "")
    }
    answer = client.post(f"/settings/questions/{name}/", sent | more)
    assert answer.status_code == 302, answer.context["form"].errors
    return Lifter.objects.get().athlete


@pytest.mark.parametrize("name", ["goal", "days", "gym", "maxes", "body", "safety"])
def test_a_page_that_is_saved_as_it_is_changes_nothing(as_owner: Client, athlete: Lifter, name: str) -> None:
    from topset.notation.athlete_file import read_athlete

    assert read_athlete(saved(as_owner, name))[0] == read_athlete(ATHLETE)[0]


def test_an_answer_holds_at_once(as_owner: Client, athlete: Lifter) -> None:
    assert 'body_mass = "82.5 kg"' in saved(as_owner, "body", body_mass="82,5")
    assert '"Front Squat" = "95 kg x3"' in saved(as_owner, "maxes", load_0="95")


@pytest.mark.parametrize(
    ("name", "wrong", "field"),
    [
        ("body", {"body_mass": "heavy"}, "body_mass"),
        ("body", {"body_mass": "9000"}, "body_mass"),
        ("body", {"avoid": "Bench Pres"}, "avoid"),
        ("days", {"minutes_mon": "700"}, "minutes_mon"),
        ("gym", {"add": "lasers"}, "add"),
        ("gym", {"plates": "20 x many"}, "plates"),
        ("maxes", {"load_0": "9000"}, "load_0"),
        ("maxes", {"load_0": "heavy"}, "load_0"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    as_owner: Client, athlete: Lifter, name: str, wrong: dict[str, str], field: str
) -> None:
    form = as_owner.get(f"/settings/questions/{name}/").context["form"]
    sent = {each: form[each].value() for each in form.fields if form[each].value() not in (None, False, "")}
    answer = as_owner.post(f"/settings/questions/{name}/", sent | wrong)
    assert list(answer.context["form"].errors) == [field]
    assert f'id_{field}_error"' in answer.content.decode()
    assert Lifter.objects.get().athlete == ATHLETE


def test_a_week_without_days_is_refused(as_owner: Client, athlete: Lifter) -> None:
    assert as_owner.post("/settings/questions/days/", {}).context["form"].non_field_errors()
    one = as_owner.post("/settings/questions/days/", {"on_mon": "on", "minutes_mon": "60"})
    assert one.context["form"].errors


def test_the_look_is_kept_on_this_screen(as_owner: Client, lifter: Lifter) -> None:
    as_owner.post("/settings/preferences/", {"theme": "dark", "time_zone": "Europe/Berlin"})
    assert b'data-theme="dark"' in as_owner.get("/settings/").content
    assert Lifter.objects.get().time_zone == "Europe/Berlin"
    as_owner.post("/settings/preferences/", {"theme": "auto", "time_zone": "Mars/Base"})
    assert b"data-theme" not in as_owner.get("/settings/").content
    assert Lifter.objects.get().time_zone == "Europe/Berlin"


def test_everything_can_be_taken_along(as_owner: Client, athlete: Lifter) -> None:
    programs.begin(athlete, PROGRAM)
    take(athlete, [tap(0, "80kg x5")])
    answer = as_owner.get("/settings/export/")
    files = zipfile.ZipFile(io.BytesIO(answer.content))
    assert files.namelist() == [
        "athlete.toml",
        "programs/01-mine.topset",
        "journal.topset-log",
        "everything.json",
    ]
    assert files.read("athlete.toml").decode() == ATHLETE
    assert "Bench Press: 80kg x5" in files.read("journal.topset-log").decode()
    rows = json.loads(files.read("everything.json"))
    assert [len(rows[kind]) for kind in ("programs", "workouts", "events")] == [1, 1, 1]


def everything(client: Client, lifter: Lifter) -> None:
    """A row in every table that can hold something of a lifter."""
    program = programs.begin(lifter, PROGRAM)
    programs.change(program, PROGRAM.replace("3x5", "4x5"), 1, "lifter")
    take(lifter, [tap(0, "80kg x5"), tap(1, "82.5kg x5", (0,))])
    asked = {"file": "0" * 32, "name": "x"}
    Job.objects.create(lifter=lifter, kind="import_log", asked=asked)
    stored.folder().mkdir(parents=True, exist_ok=True)
    (stored.folder() / asked["file"]).write_text("sets")
    UserSession.objects.create(user=lifter.user, ip="127.0.0.1", session_key=client.session.session_key)
    client.get("/settings/")


def counts() -> dict[str, int]:
    left_out = {"contenttypes.ContentType", "auth.Permission", "accounts.Installation"}
    found = {model._meta.label: model._default_manager.count() for model in apps.get_models()}
    return {label: count for label, count in found.items() if count and label not in left_out}


def again(client: Client) -> None:
    """Sign in once more, as before anything that matters."""
    client.post("/accounts/reauthenticate/", {"password": "a long enough password"})


def test_who_leaves_signs_in_once_more(as_owner: Client, lifter: Lifter) -> None:
    for answer in (as_owner.get("/settings/delete/"), as_owner.post("/settings/delete/", {"word": "delete"})):
        assert answer.headers["Location"].startswith("/accounts/reauthenticate/")
    assert User.objects.exists()
    again(as_owner)
    assert as_owner.get("/settings/delete/").status_code == 200


def test_nothing_is_left_of_who_leaves(as_owner: Client, lifter: Lifter, uploads: None) -> None:
    before = counts()
    everything(as_owner, lifter)
    assert counts() != before
    again(as_owner)
    gone = as_owner.post("/settings/delete/", {"word": " Delete "})
    assert gone.headers["Location"] == "/welcome/"
    assert {label: count for label, count in counts().items() if label != "sessions.Session"} == {}
    assert not any("_auth_user_id" in each.get_decoded() for each in Session.objects.all())
    assert not list(stored.folder().iterdir())


def test_others_keep_all_that_is_theirs(
    as_owner: Client, as_stranger: Client, lifter: Lifter, uploads: None
) -> None:
    everything(as_owner, lifter)
    before = counts()
    again(as_stranger)
    as_stranger.post("/settings/delete/", {"word": "delete"})
    after = counts()
    assert {label: n for label, n in after.items() if label not in ("accounts.User", "sessions.Session")} == {
        **{label: n for label, n in before.items() if label not in ("accounts.User", "sessions.Session")},
        "training.Lifter": 1,
    }
    assert as_owner.get("/settings/").status_code == 200


@pytest.mark.parametrize("word", ["", "yes", "delet"])
def test_another_word_deletes_nothing(as_owner: Client, lifter: Lifter, word: str) -> None:
    again(as_owner)
    answer = as_owner.post("/settings/delete/", {"word": word})
    assert answer.status_code == 400
    assert User.objects.exists()


def test_who_uses_their_own_machine_can_leave_too(as_owner: Client, lifter: Lifter, owner: User) -> None:
    owner.set_unusable_password()
    owner.save()
    as_owner.force_login(owner)
    Installation.objects.update_or_create(pk=1, defaults={"sole": owner})
    page = as_owner.get("/settings/").content.decode()
    assert "Delete everything" in page
    assert "/accounts/password" not in page
    as_owner.post("/settings/delete/", {"word": "delete"})
    assert not User.objects.exists()
    assert Installation.here().sole is None
